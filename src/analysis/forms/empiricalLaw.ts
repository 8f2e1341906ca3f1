import type { PatienceLaw } from './survival';

/**
 * The law of quantiles read from data: `seconds[i]` is not exceeded with probability `p[i]`, straight lines between. Equal
 * neighbours in `seconds` are a jump, p[0] is the weight at seconds[0], and what is missing from 1 never hangs up.
 *
 * @param p ascending, 0 … 1
 * @param seconds ascending
 */
export function empiricalLaw(p: readonly number[], seconds: readonly number[]): PatienceLaw {
  const last = p.length - 1;
  /** E[patience; patience ≤ seconds[i]]. */
  const means = [p[0] * seconds[0]];
  for (let i = 1; i <= last; i++) means.push(means[i - 1] + ((p[i] - p[i - 1]) * (seconds[i] + seconds[i - 1])) / 2);
  /** Last point at or before t, −1 for none. */
  const before = (t: number): number => {
    let low = -1;
    let high = last + 1;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if (seconds[middle] <= t) low = middle;
      else high = middle;
    }
    return low;
  };
  const atMost = (t: number): number => {
    const i = before(t);
    if (i < 0) return 0;
    if (i === last) return p[last];
    return p[i] + ((p[i + 1] - p[i]) * (t - seconds[i])) / (seconds[i + 1] - seconds[i]);
  };
  return {
    above: (t) => 1 - atMost(t),
    atMost,
    meanAtMost: (t) => {
      const i = before(t);
      if (i < 0) return 0;
      if (i === last) return means[last];
      return means[i] + ((atMost(t) - p[i]) * (t + seconds[i])) / 2;
    },
    never: 1 - p[last],
    kinks: seconds,
  };
}
