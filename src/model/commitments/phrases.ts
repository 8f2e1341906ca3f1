import type { Commitment, ServiceLevelVariant, Window } from '../commitment';
import type { Comparison } from './tokens';

/** Metrics that read "NAME is COMPARISON". */
export type NamedMetric = 'abandonRate' | 'answerRate' | 'blockedRate' | 'asa' | 'aht' | 'occupancy';

/** A number with its unit; `number` is already written in the language. */
export type Amount = { unit: '%' | 's' | 'min' | 'h'; number: string };

/** The canonical sentences of one language. Every one must be read back by `parseCommitment` as the same commitment. */
export interface Phrases {
  decimal: '.' | ',';
  /** No call waits over `seconds`; `orMore`: or exactly as long. */
  noCallWaits: (limit: Amount, answeredOnly: boolean, orMore: boolean) => string;
  longestWait: (compared: string, answeredOnly: boolean) => string;
  answeredWithin: (share: string, limit: Amount) => string;
  /** A comparison in front of "of calls". */
  share: (op: Comparison | 'between', value: string, upper: string) => string;
  named: (metric: NamedMetric, compared: string) => string;
  compared: (op: Comparison, amount: Amount) => string;
  between: (low: Amount, high: Amount) => string;
  /** In every half-hour; empty for the day, which is what is meant when nothing is said. */
  every: Readonly<Record<Window, string>>;
  /** In 90% of half-hours. */
  partOf: (per: Exclude<Window, 'day' | 'horizon'>, percent: string) => string;
  onDays: (percent: string) => string;
  variant: (variant: ServiceLevelVariant) => string;
  /** Puts the parts in order; empty parts are left out. */
  sentence: (parts: { scope: string; clause: string; window: string; days: string; variant: string }) => string;
  scope: (type: string | null, team: string | null) => string;
  /** A promise about any other KPI; these words come with all others. */
  later?: (c: Commitment, currency: string | undefined) => string;
}

/** Upper case for the first letter of a sentence. */
export const first = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
/** Parts with a space between, empty ones left out. */
export const joined = (...parts: string[]): string => parts.filter((p) => p !== '').join(' ');
