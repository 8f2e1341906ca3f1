import type { Language } from '../language';
import type { LensWords } from './words/en';

export type { LensWords } from './words/en';

const loaders: Readonly<Record<Language, () => Promise<LensWords>>> = {
  en: async () => (await import('./words/en')).en,
  vi: async () => (await import('./words/vi')).vi,
  fi: async () => (await import('./words/fi')).fi,
  zh: async () => (await import('./words/zh')).zh,
};

/** The words of the lens in one language; each is its own chunk and is fetched when first asked for. */
export async function loadLensWords(language: Language): Promise<LensWords> {
  return loaders[language]();
}
