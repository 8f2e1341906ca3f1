/**
 * The p-quantile of values that are sorted upwards and hold no NaN, interpolated as in R's type 7: the position is
 * (n − 1)p counted from 0. No values give null.
 * Source: Hyndman & Fan (1996), The American Statistician 50(4), definition 7.
 *
 * @throws RangeError when p is not in 0 … 1
 */
export function quantileSorted(sorted: Readonly<ArrayLike<number>>, p: number): number | null {
  if (!(p >= 0 && p <= 1)) throw new RangeError(`probability must be between 0 and 1, got ${p}`);
  if (sorted.length === 0) return null;
  const position = (sorted.length - 1) * p;
  const below = Math.floor(position);
  const above = Math.min(below + 1, sorted.length - 1);
  // Equal neighbours are returned as they are, so that two infinite waits do not give NaN.
  if (sorted[below] === sorted[above]) return sorted[below];
  return sorted[below] + (position - below) * (sorted[above] - sorted[below]);
}

/** The values that are data (not NaN), sorted upwards, in a new array. */
export function sortedData(values: ArrayLike<number>): Float64Array {
  const sorted = Float64Array.from(values).sort();
  // NaN sorts last.
  let length = sorted.length;
  while (length > 0 && Number.isNaN(sorted[length - 1])) length--;
  return sorted.subarray(0, length);
}

/** {@link quantileSorted} of values in any order; NaN (a day without data) is left out, the input stays as it is. */
export const quantile = (values: ArrayLike<number>, p: number): number | null => quantileSorted(sortedData(values), p);
