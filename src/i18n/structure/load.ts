import type { Language } from '../../model/language';
import type { StructureWords } from './en';

const loaders: Readonly<Record<Language, () => Promise<StructureWords>>> = {
  en: async () => (await import('./en')).structure,
  vi: async () => (await import('./vi')).structure,
  fi: async () => (await import('./fi')).structure,
  zh: async () => (await import('./zh')).structure,
};

/** The words of the picture in one language: fetched with it, after the first figures. */
export async function loadStructureWords(language: Language): Promise<StructureWords> {
  return loaders[language]();
}
