import type { Formula } from '../formula';
import { average, liveAverage, livePercent, percent } from '../formula';
import type { MeasureSpec } from '../measures';
import { Contact as C } from '../counters';
import { answered, offered } from './volume';

/**
 * Speed, KPIS.md section B. T is the threshold of each contact's own type; wait ≤ T counts as in time. Over several types, all of it
 * but the responses is about live work: an e-mail may wait for the morning, and one night of it would outweigh all calls of a day. Its
 * promise is K30.
 */
export const speed = {
  /** K14, definition A = A_T / O [ICMI] #3. */
  serviceLevel: livePercent((c) => c[C.answeredInTime], offered),
  /** K15, definition B = A_T / (O − short abandons) [TLK]. */
  serviceLevelNetOfShortAbandons: livePercent(
    (c) => c[C.answeredInTime],
    (c) => c[C.offered] - c[C.shortAbandoned],
  ),
  /** K16, definition C = A_T / (A + abandons after T) [ICMI] #4, [BP]; contacts that the centre dropped count against it. */
  serviceLevelAbandonsNeutral: livePercent(
    (c) => c[C.answeredInTime],
    (c) => c[C.offered] - c[C.abandonedInTime],
  ),
  /** K17, definition D = A_T / A [ICMI] #2. */
  serviceLevelOfAnswered: livePercent((c) => c[C.answeredInTime], answered),
  /** K18, definition E = (A_T + Ab_T) / O [AWS] SL X, [ICMI] #1. */
  serviceLevelRemovedWithin: livePercent((c) => c[C.answeredInTime] + c[C.abandonedInTime], offered),
  /** K19 = Σ wait of answered / A [AWS]. */
  asa: liveAverage((c) => c[C.waitAnswered], answered),
  /** K20 = Σ wait of abandoned / Ab [AWS]. */
  averageWaitOfAbandoned: liveAverage(
    (c) => c[C.waitAbandoned],
    (c) => c[C.abandoned],
  ),
  /** K21 = Σ wait / O; who still waits is left out (KPIS.md §0.4). With exponential patience of mean 1/θ: Ab/O = θ · this. */
  averageWait: liveAverage(
    (c) => c[C.waitAnswered] + c[C.waitAbandoned] + c[C.waitDropped],
    (c) => c[C.answered] + c[C.abandoned] + c[C.dropped],
  ),
  /** K22: the longest wait of any contact, abandoned ones included [AWS]. */
  maxWait: { needs: 'live', kind: 'max', value: ({ live: c }) => (c[C.offered] > 0 ? c[C.maxWait] : NaN) },
  /** K28 = Σ wait of answered chats and messages / their number: the first answer is the agent's [AWS]. */
  firstResponseChat: average(
    (c) => c[C.chatWait],
    (c) => c[C.chats],
  ),
  /** K29 = Σ time from opening to reply on the business clock / replies, hours [ZD]. */
  firstResponseDeferred: average(
    (c) => c[C.replyTime] / 3600,
    (c) => c[C.replies],
  ),
  /** K30 = replied to within the type's deadline / opened early enough to be due, or replied to (SLA C3). */
  respondedWithin: percent(
    (c) => c[C.repliedInTime],
    (c) => c[C.due],
  ),
  /**
   * K27 = contacts that waited longer than 0 s, or wait still / O. Who left at once (balked, or had no patience at all) did not
   * wait: Erlang's probability, that nobody is free on arrival, counts them, too.
   */
  probabilityOfWait: livePercent((c) => c[C.delayed] - c[C.leftAtOnce], offered),
} satisfies Record<string, Formula>;

/** Position of a recorded threshold; −1 when it was not recorded. */
const recorded = (spec: MeasureSpec, seconds: number): number => spec.thresholds.indexOf(seconds);

/** K24 = contacts, answered or not, that waited longer than a recorded T / O. Null when T was not recorded. */
export function shareWaitingOver(spec: MeasureSpec, seconds: number): Formula | null {
  const k = recorded(spec, seconds);
  return k < 0 ? null : livePercent((c) => c[C.within + 3 * k + 2], offered);
}

export type ServiceLevelDefinition = 'A' | 'B' | 'C' | 'D' | 'E';

/** K14–K18 at any recorded T, the same for all types. Null when T was not recorded. */
export function serviceLevelAt(spec: MeasureSpec, seconds: number, definition: ServiceLevelDefinition): Formula | null {
  const k = recorded(spec, seconds);
  if (k < 0) return null;
  const inTime = (c: Float64Array): number => c[C.within + 3 * k];
  const left = (c: Float64Array): number => c[C.within + 3 * k + 1];
  switch (definition) {
    case 'A':
      return livePercent(inTime, offered);
    case 'B':
      return livePercent(inTime, (c) => c[C.offered] - c[C.shortAbandoned]);
    case 'C':
      return livePercent(inTime, (c) => c[C.offered] - left(c));
    case 'D':
      return livePercent(inTime, answered);
    case 'E':
      return livePercent((c) => inTime(c) + left(c), offered);
  }
}
