import type { Duration, Patience } from './distribution';

/** A duration whose every draw is `factor` times as long: the mean scales, the shape stays. */
export function scaledDuration<T extends Patience>(duration: T, factor: number): T;
export function scaledDuration(d: Patience, factor: number): Patience {
  switch (d.family) {
    case 'never':
      return d;
    case 'uniform':
      return { ...d, min: d.min * factor, max: d.max * factor };
    case 'hyperexponential':
      return { ...d, mean1: d.mean1 * factor, mean2: d.mean2 * factor };
    case 'empirical':
      return { ...d, seconds: d.seconds.map((x) => x * factor) };
    default:
      return { ...d, mean: d.mean * factor };
  }
}

/** As {@link scaledDuration}, of what may be left out. */
export const scaledIfSet = (duration: Duration | undefined, factor: number): Duration | undefined =>
  duration && scaledDuration(duration, factor);
