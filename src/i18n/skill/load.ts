import type { Language } from '../../model/language';
import type { SkillWords } from './en';

const loaders: Readonly<Record<Language, () => Promise<SkillWords>>> = {
  en: async () => (await import('./en')).skill,
  vi: async () => (await import('./vi')).skill,
  fi: async () => (await import('./fi')).skill,
  zh: async () => (await import('./zh')).skill,
};

/** The words of luck and skill in one language: fetched with it, after the first figures. */
export async function loadSkillWords(language: Language): Promise<SkillWords> {
  return loaders[language]();
}
