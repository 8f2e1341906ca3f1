import { studentMultiplier } from './student';

/** A mean or a smooth function of means, with its confidence interval. null: no data; no bounds from a single day. */
export interface Interval {
  mean: number | null;
  low: number | null;
  high: number | null;
  /** Days that had data. */
  days: number;
}

/** No data at all. */
export const noData: Readonly<Interval> = Object.freeze({ mean: null, low: null, high: null, days: 0 });

/** Mean ± t(days − 1) standard errors. One day has no standard error, so no bounds. */
export function around(mean: number, standardError: number, days: number, confidence: number): Interval {
  if (days < 2) return { mean, low: null, high: null, days };
  const half = studentMultiplier(confidence, days - 1) * standardError;
  return { mean, low: mean - half, high: mean + half, days };
}
