import type { Phrases } from '../model/commitments/phrases';
import type { Language } from '../model/language';
import type { Messages } from './en';
import type { FirstMessages } from './en/first';
import type { InWords } from './samples/words';

/** What the first picture says: its messages, how it writes promises out, and the ready scenarios when it is not in English. */
export interface FirstWords {
  first: FirstMessages;
  phrases: Phrases;
  sample?: InWords;
}

const firstLoaders: Readonly<Record<Language, () => Promise<FirstWords>>> = {
  en: () => import('./en/first'),
  vi: () => import('./vi/first'),
  fi: () => import('./fi/first'),
  zh: () => import('./zh/first'),
};

const loaders: Readonly<Record<Language, () => Promise<Messages>>> = {
  en: async () => (await import('./en')).en,
  vi: async () => (await import('./vi')).vi,
  fi: async () => (await import('./fi')).fi,
  zh: async () => (await import('./zh')).zh,
};

/** The words of the first picture in one language; each is its own chunk and is fetched when first asked for. */
export async function loadFirstWords(language: Language): Promise<FirstWords> {
  return firstLoaders[language]();
}

/** All words of one language; those that the first picture has no use for are a chunk of their own. */
export async function loadMessages(language: Language): Promise<Messages> {
  return loaders[language]();
}
