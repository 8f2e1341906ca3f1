import type { Language } from '../../model/language';
import type { ElasticityWords } from './en';

const loaders: Readonly<Record<Language, () => Promise<ElasticityWords>>> = {
  en: async () => (await import('./en')).elasticities,
  vi: async () => (await import('./vi')).elasticities,
  fi: async () => (await import('./fi')).elasticities,
  zh: async () => (await import('./zh')).elasticities,
};

/** The words of what moves what in one language: fetched when it is asked for. */
export async function loadElasticityWords(language: Language): Promise<ElasticityWords> {
  return loaders[language]();
}
