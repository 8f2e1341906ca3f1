import type { Duration } from '../../model/distribution';
import { lnGamma } from '../stats/lnGamma';

/** First three moments about 0 of a duration: E[S], E[S²], E[S³], in s, s² and s³. */
export type Moments = readonly [mean: number, second: number, third: number];

const exponential = (m: number): Moments => [m, 2 * m ** 2, 6 * m ** 3];
const gamma = (m: number, shape: number): Moments => [
  m,
  m ** 2 * (1 + 1 / shape),
  m ** 3 * (1 + 1 / shape) * (1 + 2 / shape),
];
/** Of a variate uniform between a and b. */
const between = (a: number, b: number): Moments => [
  (a + b) / 2,
  (a * a + a * b + b * b) / 3,
  ((a + b) * (a * a + b * b)) / 4,
];
const mix = (share: number, a: Moments, b: Moments): Moments => [
  share * a[0] + (1 - share) * b[0],
  share * a[1] + (1 - share) * b[1],
  share * a[2] + (1 - share) * b[2],
];

function empirical(p: readonly number[], seconds: readonly number[]): Moments {
  const sum = [0, 0, 0];
  const add = (weight: number, part: Moments): void => part.forEach((moment, i) => void (sum[i] += weight * moment));
  add(p[0], between(seconds[0], seconds[0]));
  for (let i = 1; i < p.length; i++) add(p[i] - p[i - 1], between(seconds[i - 1], seconds[i]));
  const last = p.length - 1;
  add(1 - p[last], between(seconds[last], seconds[last]));
  return [sum[0], sum[1], sum[2]];
}

/** Source: Johnson, Kotz & Balakrishnan (1994), Continuous Univariate Distributions 1, chapters 14, 17, 19, 21. */
export function momentsOfDuration(duration: Duration): Moments {
  const { family } = duration;
  switch (family) {
    case 'constant':
      return between(duration.mean, duration.mean);
    case 'exponential':
      return exponential(duration.mean);
    case 'gamma':
      return gamma(duration.mean, duration.cv ** -2);
    case 'erlang':
      return gamma(duration.mean, duration.k);
    case 'uniform':
      return between(duration.min, duration.max);
    case 'hyperexponential':
      return mix(duration.p, exponential(duration.mean1), exponential(duration.mean2));
    case 'empirical':
      return empirical(duration.p, duration.seconds);
    case 'lognormal': {
      const spread = 1 + duration.cv ** 2;
      return [duration.mean, duration.mean ** 2 * spread, duration.mean ** 3 * spread ** 3];
    }
    case 'weibull': {
      const order = (n: number): number => lnGamma(1 + n / duration.shape) - n * lnGamma(1 + 1 / duration.shape);
      return [duration.mean, duration.mean ** 2 * Math.exp(order(2)), duration.mean ** 3 * Math.exp(order(3))];
    }
  }
}

/** Moments of the sum of two independent durations: talk and wrap. */
export const sumOfMoments = (a: Moments, b: Moments): Moments => [
  a[0] + b[0],
  a[1] + 2 * a[0] * b[0] + b[1],
  a[2] + 3 * a[1] * b[0] + 3 * a[0] * b[1] + b[2],
];
