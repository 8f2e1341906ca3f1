import { around, noData, type Interval } from './interval';

/** Count, mean and standard deviation of the values that are data. */
export interface Moments {
  count: number;
  mean: number;
  /** Of the sample, divisor n − 1; NaN below two values. */
  sd: number;
}

/**
 * Count, mean and standard deviation in a single pass; NaN (a day without data) is left out.
 * Source: Welford (1962), Technometrics 4(3).
 */
export function momentsOf(values: ArrayLike<number>): Moments {
  let count = 0;
  let mean = 0;
  let squares = 0;
  for (let i = 0; i < values.length; i++) {
    const value = values[i];
    if (Number.isNaN(value)) continue;
    const gap = value - mean;
    mean += gap / ++count;
    squares += gap * (value - mean);
  }
  return { count, mean: count === 0 ? NaN : mean, sd: count < 2 ? NaN : Math.sqrt(squares / (count - 1)) };
}

/**
 * Mean over days with its Student t interval. Days without data (NaN) are left out.
 * Source: Law (2015), Simulation Modeling and Analysis, 5th ed., eq. 4.12.
 */
export function meanInterval(values: ArrayLike<number>, confidence = 0.95): Interval {
  const { count, mean, sd } = momentsOf(values);
  if (count === 0) return { ...noData };
  return around(mean, sd / Math.sqrt(count), count, confidence);
}
