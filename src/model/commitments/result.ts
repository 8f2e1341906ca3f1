import type { Commitment } from '../commitment';
import type { Language } from '../language';

/** Something that the sentence left open, and what was read into it. The reader confirms or rewrites. */
export type Ambiguity =
  | { code: 'serviceLevelVariant'; variant: string }
  | { code: 'impliedComparator'; op: '<=' | '>=' }
  | { code: 'assumedPercent' | 'assumedSeconds'; value: number }
  | { code: 'thousands'; written: string; value: number }
  | { code: 'scopeGuessed'; name: string }
  | {
      code:
        | 'countAbandoned'
        | 'implied100'
        | 'everyNotAverage'
        | 'averageOfAnswered'
        | 'percentOfWhat'
        | 'grossAbandonment'
        | 'missedAsUnanswered'
        | 'shareOfWaits'
        | 'answeredOrReplied'
        | 'impliedAnswered'
        | 'timeAsDays'
        | 'fcrKnown'
        | 'sameDayCalendar'
        | 'sameDayOrDaytime'
        | 'arisenThatDay'
        | 'openHoursOnly'
        | 'daysOfHours'
        | 'costOfPeriod'
        | 'monthAsPeriod'
        | 'complaintsOfContacts'
        | 'conversionNotTransfer';
    };

/** Why a sentence is not a commitment. */
export type ProblemCode =
  | 'empty'
  | 'notUnderstood'
  | 'noMetric'
  | 'severalMetrics'
  | 'metricNotYetSimulated'
  | 'missingTimeLimit'
  | 'missingDuration'
  | 'missingPercent'
  | 'missingNumber'
  | 'costOfWhat'
  | 'beyondLimits'
  | 'wrongUnit'
  | 'outOfRange'
  | 'negative'
  | 'emptyRange'
  | 'tooManyNumbers'
  | 'severalWindows'
  | 'ambiguousScope'
  | 'unknownScope'
  | 'contradiction';

export interface Problem {
  code: ProblemCode;
  /** The words at fault, as written. */
  fragment?: string;
  /** Catalogue key, of `metricNotYetSimulated`. */
  kpi?: string;
  /** Between which numbers it must lie, of `beyondLimits`. */
  limits?: readonly [least: number, most: number];
}

/** Names of contact types and teams that a sentence may speak of. */
export interface ScopeNames {
  types: readonly { id: string; name: string }[];
  teams: readonly { id: string; name: string }[];
  /** What money is counted in; left out: it is not written. */
  currency?: string;
}

export type ParseResult =
  | { ok: true; commitment: Commitment; ambiguities: Ambiguity[]; canonical: string; language: Language }
  | { ok: false; problem: Problem };
