import type { Language } from '../language';
import { metrics, ownMetrics } from '../commitment';
import { kpiFacts } from '../kpiFacts';
import { kpiName } from '../kpiNames';
import { en } from './lexicon/en';
import { fi } from './lexicon/fi';
import { vi } from './lexicon/vi';
import { zh } from './lexicon/zh';
import { normalise } from './normalise';
import { later as laterEn } from './phrases/later/en';
import { later as laterFi } from './phrases/later/fi';
import { later as laterVi } from './phrases/later/vi';
import { later as laterZh } from './phrases/later/zh';
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
  /** Words of the rows that lead to something: at, with. */
  binding: string;
  /** Words that may stand between such a word and that something, and are not it: the. */
  bare: string;
}

const sentenceNames: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  en: laterEn.names,
  vi: laterVi.names,
  fi: laterFi.names,
  zh: laterZh.names,
};

export const lexicons: Readonly<Record<Language, Lexicon>> = { en, vi, fi, zh };

/** Signs that mean the same in every language. */
export const signs: readonly Row[] = [
  [{ kind: 'comparison', op: '<' }, '<'],
  [{ kind: 'comparison', op: '<=' }, '<=', '≤', '=<'],
  [{ kind: 'comparison', op: '>' }, '>'],
  [{ kind: 'comparison', op: '>=' }, '>=', '≥', '=>'],
  [{ kind: 'minus' }, '(?<=^|[ (<>=≤≥]|\\p{sc=Han})-(?=\\d)'],
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

/** KPIs that have no one number: they are known, and cannot be promised. */
const noOneNumber: readonly string[] = ['ratingDistribution', 'agentIndex'];
/** What stands in brackets tells the wait of all from that of answered calls, and a mean from a share. */
const bracketsTell: readonly string[] = ['averageWait', 'csatMean', 'connectRate'];

/** The names of all KPIs, each with its key: as the canonical sentences have them, and as the catalogue does, with brackets and without. */
export function kpiNamesOf(language: Language): Map<string, string> {
  const names = new Map<string, string>();
  for (const kpi of Object.keys(kpiFacts)) {
    if (ownMetrics.includes(kpi) || !(metrics.includes(kpi) || noOneNumber.includes(kpi))) continue;
    const full = kpiName(kpi, language);
    const short = bracketsTell.includes(kpi) ? full : full.replace(/[(（].*?[)）]/g, '');
    for (const name of [sentenceNames[language][kpi] ?? full, full, short].map((one) => normalise(one).toLowerCase()))
      if (!names.has(name)) names.set(name, kpi);
  }
  return names;
}
