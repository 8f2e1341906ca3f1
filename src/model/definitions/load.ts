import type { Language } from '../language';
import type { Definitions } from './en';

const loaders: Readonly<Record<Language, () => Promise<Definitions>>> = {
  en: async () => (await import('./en')).en,
  vi: async () => (await import('./vi')).vi,
  fi: async () => (await import('./fi')).fi,
  zh: async () => (await import('./zh')).zh,
};

/** The definitions in one language; each is its own chunk and is fetched when first asked for. */
export async function loadDefinitions(language: Language): Promise<Definitions> {
  return loaders[language]();
}
