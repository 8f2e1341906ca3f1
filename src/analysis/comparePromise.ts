import type { Commitment } from '../model/commitment';
import { isOfSpeed } from '../model/commitmentKinds';
import type { Comparability } from './comparable';
import { keptDays } from './judge';
import { limited } from './possible';
import type { Results } from './results';
import { pairedInterval } from './stats/paired';
import { whatLacks } from './verdict';

/** What a second plan does to a promise, over the same days. */
export interface PromiseChange {
  /** Days judged in both plans. */
  days: number;
  /** Days on which B keeps the promise and A does not, and the other way round. */
  gained: number;
  lost: number;
  /** Share of days B − A in points, with its 95 % interval. */
  mean: number | null;
  low: number | null;
  high: number | null;
}

/**
 * Compares day by day whether a promise is kept. null when the two do not meet the same callers on the same days, or when it is
 * about all contacts and they have other contact types.
 */
export function comparePromise(
  a: Results,
  b: Results,
  { sameCallers, sameTypes, sameLive }: Comparability,
  commitment: Commitment,
): PromiseChange | null {
  const sameWork = isOfSpeed(commitment.metric) ? sameLive : sameTypes;
  if (!sameCallers || (!sameWork && commitment.type === undefined)) return null;
  if (whatLacks(a, commitment) || whatLacks(b, commitment)) return null;
  const before = keptDays(a, commitment);
  const after = keptDays(b, commitment);
  if (before.length !== after.length) return null;
  const { mean, low, high, days, above, below } = pairedInterval(before, after);
  const points = (share: number | null): number | null => (share === null ? null : share * 100);
  const change = { days, gained: above, lost: below, mean: points(mean), low: points(low), high: points(high) };
  return limited(change, [-100, 100]);
}
