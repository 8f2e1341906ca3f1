import type { Language } from '../language';
import { catalogue } from '../catalogue';
import { en } from './lexicon/en';
import { fi } from './lexicon/fi';
import { vi } from './lexicon/vi';
import { zh } from './lexicon/zh';
import type { Meaning } from './tokens';

/** Patterns (regular-expression source, `iu`) with one meaning. */
export type Row = readonly [meaning: Meaning, ...patterns: string[]];

/** The words of one language, as far as commitments need them. */
export interface Lexicon {
  /** Words are separated by spaces; false in Chinese. */
  spaced: boolean;
  decimal: '.' | ',';
  /** Written numbers. */
  numerals: Readonly<Record<string, number>>;
  /** Signs and words after a percentage. */
  percent: string;
  /** Words before one: 百分之. */
  percentBefore?: string;
  /** One percent, alone: "alle prosentti". */
  barePercent?: string;
  /** Words between the numbers of "9 of 10". */
  partOf?: string;
  /** Units of time with their seconds. */
  units: readonly (readonly [pattern: string, seconds: number])[];
  /** Does a unit alone mean one of it ("yli minuutin")? */
  bareUnits: boolean;
  /** A service-level definition; the letter is the first group. */
  variant: string;
  rows: readonly Row[];
}

export const lexicons: Readonly<Record<Language, Lexicon>> = { en, vi, fi, zh };

/** Signs that mean the same in every language. */
export const signs: readonly Row[] = [
  [{ kind: 'comparison', op: '<' }, '<'],
  [{ kind: 'comparison', op: '<=' }, '<=', '≤', '=<'],
  [{ kind: 'comparison', op: '>' }, '>'],
  [{ kind: 'comparison', op: '>=' }, '>=', '≥', '=>'],
  [{ kind: 'minus' }, '(?<=^|[ (<>=≤≥])-(?=\\d)'],
  [{ kind: 'dash' }, '-'],
  [{ kind: 'filler' }, '[.,;:!?()"\'=。、]'],
  [{ kind: 'serviceLevel' }, 'SL', 'SLA'],
  [{ kind: 'asa' }, 'ASA'],
  [{ kind: 'aht' }, 'AHT'],
  [{ kind: 'known', kpi: 'fcr' }, 'FCR'],
  [{ kind: 'known', kpi: 'csat' }, 'CSAT'],
  [{ kind: 'known', kpi: 'nps' }, 'NPS'],
  [{ kind: 'known', kpi: 'ces' }, 'CES'],
];

/** KPIs of these groups cannot be promised yet; their catalogue names are recognised as such. */
const laterGroups = new Set(['E', 'F', 'G', 'H', 'I', 'J', 'K']);

/** The catalogue's own names of KPIs that cannot be promised yet. */
export function laterNames(language: Language): Row[] {
  return catalogue
    .filter((entry) => laterGroups.has(entry.group))
    .map((entry): Row => {
      const name = entry.names[language].replace(/[(（].*?[)）]/g, '').trim();
      return [{ kind: 'known', kpi: entry.key }, name.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')];
    });
}
