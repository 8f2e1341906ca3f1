import type { Language } from '../model/language';
import type { Messages } from './en';

const loaders: Readonly<Record<Language, () => Promise<Messages>>> = {
  en: async () => (await import('./en')).en,
  vi: async () => (await import('./vi')).vi,
  fi: async () => (await import('./fi')).fi,
  zh: async () => (await import('./zh')).zh,
};

/** The words of one language; each is its own chunk and is fetched when first asked for. */
export async function loadMessages(language: Language): Promise<Messages> {
  return loaders[language]();
}
