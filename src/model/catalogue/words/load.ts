import type { Language } from '../../language';
import type { CatalogueText } from '../entry';
import type { CatalogueWords } from './words';

const loaders: Readonly<Record<Exclude<Language, 'en'>, () => Promise<CatalogueWords>>> = {
  vi: async () => (await import('./vi')).vi,
  fi: async () => (await import('./fi')).fi,
  zh: async () => (await import('./zh')).zh,
};

/** What the catalogue says of a KPI, as a reader of one language has it. */
export type Wording = Pick<CatalogueText, 'formula' | 'rollUp' | 'edge' | 'aka' | 'typical' | 'source'> & {
  /** The language of the source's words. */
  sourceIn: Language;
};

/** The wording of any entry of the catalogue, or of what is shown beside it. */
export type WordingOf = (entry: Omit<CatalogueText, 'id' | 'group'>) => Wording;

/**
 * The wording of an entry in one language; each language is its own chunk and is fetched when first asked for. What has no
 * words there is symbols alone and reads the same everywhere, or cites its source in the source's own words. Other names
 * are those of the language: where it has none, there are none.
 */
export async function loadCatalogueWords(language: Language): Promise<WordingOf> {
  if (language === 'en') return (entry) => ({ ...entry, sourceIn: 'en' });
  const all: Readonly<Record<string, CatalogueWords[keyof CatalogueWords]>> = await loaders[language]();
  return (entry) => {
    const words = all[entry.key];
    return { ...entry, aka: '', ...words, sourceIn: words?.source === undefined ? 'en' : language };
  };
}
