import { around, noData, type Interval } from './interval';

/**
 * A smooth function of counters summed over days (service level net of short abandons, occupancy of a group …) with its
 * leave-one-day-out interval. `counters[k][d]` is counter k on day d; `smooth` gets the sums, one per counter, and answers
 * NaN where it has no data. A day whose absence leaves no data makes the interval unknown.
 * Source: Tukey (1958), Annals of Mathematical Statistics 29; Efron & Tibshirani (1993), eq. 11.5.
 *
 * @throws RangeError when the counters differ in length
 */
export function jackknifeInterval(
  counters: readonly ArrayLike<number>[],
  smooth: (sums: Float64Array) => number,
  confidence = 0.95,
): Interval {
  const days = counters[0]?.length ?? 0;
  const totals = new Float64Array(counters.length);
  counters.forEach((counter, k) => {
    if (counter.length !== days)
      throw new RangeError(`counters must be equally long, got ${days} and ${counter.length}`);
    for (let d = 0; d < days; d++) totals[k] += counter[d];
  });
  const value = smooth(totals.slice());
  if (days === 0 || Number.isNaN(value)) return { ...noData };
  const without = new Float64Array(days);
  const sums = new Float64Array(counters.length);
  let mean = 0;
  for (let d = 0; d < days; d++) {
    for (let k = 0; k < sums.length; k++) sums[k] = totals[k] - counters[k][d];
    without[d] = smooth(sums);
    mean += without[d] / days;
  }
  let squares = 0;
  for (const one of without) squares += (one - mean) ** 2;
  if (days < 2 || Number.isNaN(squares)) return { mean: value, low: null, high: null, days };
  return around(value, Math.sqrt(((days - 1) / days) * squares), days, confidence);
}
