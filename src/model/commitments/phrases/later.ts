import type { Commitment } from '../../commitment';
import { thresholdOf } from '../../commitmentKinds';
import { kpiUnit } from '../../kpiFacts';
import { decimalText } from '../decimal';
import { currencies } from '../lexicon/currencies';
import type { Amount, Phrases } from '../phrases';
import { percentOf, timeOf, written } from '../sentence';
import type { Comparison } from '../tokens';

/** How one language promises what follows from contacts, money, and every other KPI. */
export interface LaterWords {
  /** What KPIs are called in a sentence, by key. */
  names: Readonly<Record<string, string>>;
  is: (name: string, compared: string) => string;
  /** A comparison with something that has no unit of time or percent: 4.2, 6 EUR, 2 days. */
  compared: (op: Comparison, amount: string) => string;
  between: (low: string, high: string) => string;
  days: (number: string) => string;
  /** A time of the business clock, after "at most" and the like, and after "within". */
  business: (limit: Amount) => string;
  withinDays: (number: string) => string;
  withinTime: (limit: Amount) => string;
  withinBusiness: (limit: Amount) => string;
  resolvedSameDay: (share: string) => string;
  fcr: (share: string) => string;
  resolutionRate: (share: string) => string;
  resolvedWithin: (share: string, within: string) => string;
  /** `within` is '' for the deadline of each type. */
  respondedWithin: (share: string, within: string) => string;
  costToRevenue: (compared: string, op: Commitment['op']) => string;
  costToProfit: (compared: string, op: Commitment['op']) => string;
}

/** A duration of whole days, as a number; null where it is none. */
const wholeDays = (seconds: number): number | null => (seconds > 0 && seconds % 86_400 === 0 ? seconds / 86_400 : null);

/** The clause of a promise about any KPI that has no grammar of its own. */
export const laterClause =
  (phrases: Phrases, words: LaterWords) =>
  (c: Commitment, currency: string | undefined): string => {
    const { metric, op, value, upper = value, withinSeconds } = c;
    const share = (): string => phrases.share(op, percentOf(value, phrases), percentOf(upper, phrases));
    const plain = (x: number): string => written(decimalText(x), phrases);
    switch (metric) {
      case 'resolvedSameDay':
      case 'fcr':
      case 'resolutionRate':
        return words[metric](share());
      case 'resolvedWithin': {
        const seconds = withinSeconds ?? 0;
        const days = wholeDays(seconds);
        return words.resolvedWithin(
          share(),
          days === null ? words.withinTime(timeOf(seconds, phrases)) : words.withinDays(plain(days)),
        );
      }
      case 'respondedWithin':
        return words.respondedWithin(
          share(),
          withinSeconds === undefined ? '' : words.withinBusiness(timeOf(withinSeconds, phrases)),
        );
    }
    const unit = kpiUnit(metric);
    const { as } = thresholdOf(metric);
    const amount = (x: number): Amount =>
      as === 'share' ? { unit: '%', number: percentOf(x, phrases) } : timeOf(x, phrases);
    const text = (x: number): string => {
      if (as === 'time') return words.business(timeOf(x, phrases));
      return unit.startsWith('money') && currency !== undefined && currency in currencies
        ? `${plain(x)} ${currency}`
        : plain(x);
    };
    const isOwn = as === 'plain' || unit === 'business h';
    const compared =
      op === 'between'
        ? isOwn
          ? words.between(text(value), text(upper))
          : phrases.between(amount(value), amount(upper))
        : isOwn
          ? words.compared(op, text(value))
          : phrases.compared(op, amount(value));
    return metric === 'costToRevenue' || metric === 'costToProfit'
      ? words[metric](compared, op)
      : words.is(words.names[metric] ?? metric, compared);
  };

/** Names of the catalogue as they stand within a sentence: only abbreviations keep their capitals. */
export const withinSentence = (names: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(names).map(([key, name]) => [
      key,
      /^\p{Lu}[\p{Ll} ]/u.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name,
    ]),
  );
