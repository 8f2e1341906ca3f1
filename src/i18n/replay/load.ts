import type { Language } from '../../model/language';
import type { ReplayWords } from './en';

const loaders: Readonly<Record<Language, () => Promise<ReplayWords>>> = {
  en: async () => (await import('./en')).en,
  vi: async () => (await import('./vi')).vi,
  fi: async () => (await import('./fi')).fi,
  zh: async () => (await import('./zh')).zh,
};

/** The words of replaying in one language; each is its own chunk and is fetched when first asked for. */
export async function loadReplayWords(language: Language): Promise<ReplayWords> {
  return loaders[language]();
}
