import type { Estimate } from './estimate';
import type { Interval } from './stats/interval';
import { quantileSorted, sortedData } from './stats/quantile';

/** A number with its doubt, from the interval of its mean and its values by day; NaN is a day without data. */
export function dress(interval: Interval, values: ArrayLike<number>, unit: string): Estimate {
  const sorted = sortedData(values);
  return {
    mean: interval.mean,
    low: interval.low,
    high: interval.high,
    p10: quantileSorted(sorted, 0.1),
    p50: quantileSorted(sorted, 0.5),
    p90: quantileSorted(sorted, 0.9),
    days: sorted.length,
    unit,
  };
}

/** An interval in another unit: shares become percent. */
export function scaled(interval: Interval, scale: number): Interval {
  const times = (x: number | null): number | null => (x === null ? null : x * scale);
  return { mean: times(interval.mean), low: times(interval.low), high: times(interval.high), days: interval.days };
}
