import type { ServiceLevelVariant, Window } from '../commitment';

/** A comparison as a commitment has it, without `between`. */
export type Comparison = '<' | '<=' | '>' | '>=';

/** What one stretch of a sentence means. */
export type Meaning =
  /** No call, never. */
  | { kind: 'negation' }
  /** All calls, every call. */
  | { kind: 'every' }
  /** Calls, customers; `live` where the word cannot mean a letter or a message. */
  | { kind: 'contact'; live: boolean }
  | { kind: Topic }
  /** Service-level definition; D also says "answered calls only". */
  | { kind: 'variant'; variant: ServiceLevelVariant }
  /** Binds to the quantity after it, or with `post` to the one before it. */
  | { kind: 'comparison'; op: Comparison; post?: true }
  /** `from` opens a range but means nothing alone; `between` promises one. */
  | { kind: 'between' | 'from' | 'to' | 'and' | 'dash' }
  /** A dash before a number: its sign, unless a range ends there. */
  | { kind: 'minus' }
  /** In every half-hour. */
  | { kind: 'window'; per: Window }
  /** Of half-hours, of days: what a share of windows is a share of; `vague` says only of the time. */
  | { kind: 'windows'; per: Window; vague?: true }
  /** A KPI by its key, or a {@link Stem}. */
  | { kind: 'known'; kpi: string }
  /** Money of this currency. */
  | { kind: 'currency'; code: string }
  /** Every month, a year: the unit of a rate, or when it is scored. */
  | { kind: 'month' | 'year' }
  /** `scale` and `unit` make a compound such as 1 min 30 s. */
  | { kind: 'duration'; value: number; unit: number }
  /** A share 0…1. */
  | { kind: 'percent'; value: number }
  /** A number without unit; `digits` as written in ASCII, so that it can still become a percentage exactly. */
  | { kind: 'number'; value: number; digits: string }
  /** 80/20 */
  | { kind: 'ratio'; percent: number; seconds: number }
  /** Index into the names given. */
  | { kind: 'scope'; index: number }
  | { kind: 'filler' }
  | { kind: 'unknown' };

/** Words that several KPIs have in common: which one is meant, they say together. */
export const stems = [
  'resolve',
  'sameDay',
  'firstContact',
  'cost',
  'revenue',
  'profit',
  'confirm',
  'reply',
  'email',
  'business',
  'inTime',
] as const;
export type Stem = (typeof stems)[number];

/** Words that decide the metric. */
export const topics = [
  'wait',
  'longest',
  'average',
  'answered',
  'missed',
  'abandoned',
  'blocked',
  'serviceLevel',
  'answerRate',
  'asa',
  'aht',
  'occupancy',
] as const;
export type Topic = (typeof topics)[number];

/** A stretch of the normalised sentence with its meaning. */
export type Token = Meaning & {
  text: string;
  /** A number such as 1.000 in a language with a decimal comma: read as thousands. */
  thousands?: { written: string; value: number };
};

/** Tokens of one kind. */
export type TokenOf<K extends Meaning['kind']> = Extract<Meaning, { kind: K }> & { text: string };
