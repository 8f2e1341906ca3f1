import { around, noData, type Interval } from './interval';
import { momentsOf } from './mean';
import { daysForHalfWidth } from './precision';

/** Mean of the daily differences B − A over days that both plans lived through. */
export interface PairedInterval extends Interval {
  /** Standard deviation of one day's difference; null below two days. */
  sd: number | null;
  /** Days on which B was above A. */
  above: number;
  /** Days on which B was below A. */
  below: number;
  /** Variance of the difference had the days not been the same ÷ the variance it has: what pairing bought. null: unknown. */
  varianceRatio: number | null;
}

/**
 * Paired t interval of B − A. A day on which either has no data (NaN) is left out.
 * Source: Law (2015), Simulation Modeling and Analysis, 5th ed., section 10.2.1; common random numbers, section 11.2.
 *
 * @throws RangeError when the two differ in length
 */
export function pairedInterval(a: ArrayLike<number>, b: ArrayLike<number>, confidence = 0.95): PairedInterval {
  if (a.length !== b.length) throw new RangeError(`paired days must be equally many, got ${a.length} and ${b.length}`);
  const gaps = Float64Array.from(b, (value, i) => value - a[i]);
  const both = (values: ArrayLike<number>): Float64Array =>
    Float64Array.from(values, (value, i) => (Number.isNaN(gaps[i]) ? NaN : value));
  const { count, mean, sd } = momentsOf(gaps);
  if (count === 0) return { ...noData, sd: null, above: 0, below: 0, varianceRatio: null };
  const unpaired = momentsOf(both(a)).sd ** 2 + momentsOf(both(b)).sd ** 2;
  return {
    ...around(mean, sd / Math.sqrt(count), count, confidence),
    sd: count < 2 ? null : sd,
    above: gaps.filter((gap) => gap > 0).length,
    below: gaps.filter((gap) => gap < 0).length,
    varianceRatio: count >= 2 && sd > 0 ? unpaired / sd ** 2 : null,
  };
}

/**
 * About how many more days until the interval of a difference excludes 0, if the mean and the spread stay as they are.
 * 0: it does already. null: never, because no difference was seen or one day alone says nothing of the spread.
 *
 * @param sd standard deviation of one day's difference
 */
export function daysToTellApart(
  meanDifference: number,
  sd: number | null,
  days: number,
  confidence = 0.95,
): number | null {
  if (!(Math.abs(meanDifference) > 0) || sd === null || Number.isNaN(sd)) return null;
  const needed = daysForHalfWidth(sd, Math.abs(meanDifference), confidence);
  return needed === null ? null : Math.max(0, needed - days);
}
