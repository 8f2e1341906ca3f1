import type { Language } from '../language';
import { mentionsOfAtlasmic, mentionsOfBecare } from './mentionsFar';
import { mentionsOfCaresoft, mentionsOfGetfly, mentionsOfIntalents } from './mentionsNear';

/** Articles for the reader at work that explain KPIs; what they say is often repeated, and not always right. */
export const articles = {
  S0: { publisher: 'Intalents', language: 'vi' },
  S1: { publisher: 'Getfly', language: 'vi' },
  S2: { publisher: 'Caresoft', language: 'vi' },
  S3: { publisher: 'Atlasmic', language: 'fi' },
  S4: { publisher: 'Becare.io', language: 'zh' },
} as const satisfies Record<string, { publisher: string; language: Language }>;
export type ArticleTag = keyof typeof articles;

/** Formulas and names that are wrong or ambiguous as printed; each has a finding in every language. */
export const findingIds = [
  ...['W1', 'W2', 'W3', 'W4', 'W5', 'W6', 'W7', 'W8', 'W9', 'W10'],
  ...['W11', 'W12', 'W13', 'W14', 'W15', 'W16', 'W17', 'W18', 'W19', 'W20'],
] as const;

/**
 * What becomes of a passage. `holds`: it means what is computed here. `wrong`: it does not hold as printed. `unclear`: name and
 * text differ, or it can be read in several ways. `claim`: cause and effect, or a wish, to be tried out rather than believed.
 * `target`: a number to reach. `named`: no more than a name.
 */
export type MentionVerdict = 'holds' | 'wrong' | 'unclear' | 'claim' | 'target' | 'named';

/** One passage of an article about some KPIs. */
export interface Mention {
  /** Article, and place in it: `2.7`. */
  id: string;
  article: ArticleTag;
  /** Keys in the catalogue. */
  kpis: readonly string[];
  /** In the words of the article. */
  quote: string;
  verdict: MentionVerdict;
  /** `W1` … `W20`, where it is wrong or unclear. */
  finding?: string;
}

/** Every passage, by article. */
export const mentions: readonly Mention[] = [
  ...mentionsOfIntalents,
  ...mentionsOfGetfly,
  ...mentionsOfCaresoft,
  ...mentionsOfAtlasmic,
  ...mentionsOfBecare,
];

/** Where the articles speak of a KPI; what is wrong comes first. */
export const mentionsOf = (key: string): readonly Mention[] =>
  mentions
    .filter(({ kpis }) => kpis.includes(key))
    .sort((a, b) => Number(b.finding !== undefined) - Number(a.finding !== undefined));
