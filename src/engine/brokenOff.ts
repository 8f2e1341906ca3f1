import type { Grid } from '../model/calendar';
import type { ContactType } from '../model/contactType';
import type { Duration } from '../model/distribution';
import { freshShare, freshVolume } from '../model/freshShare';
import { meanSeconds } from '../model/meanSeconds';
import { isPressed } from '../model/whatReturns';
import { exp, ln, lnGamma } from './math';

/** P(a, x), the lower incomplete gamma function, by its series of positive terms (Abramowitz & Stegun 1964, 6.5.29). */
function lowerGamma(a: number, x: number): number {
  if (x <= 0) return 0;
  let term = 1;
  let sum = 1;
  for (let j = 1; term > sum * 1e-16; j++) sum += term *= x / (a + j);
  return Math.min(1, exp(a * ln(x) - x - lnGamma(a + 1) + ln(sum)));
}

/** P(duration > t) for t > 0, in the plain arithmetic of the engine: the same bits everywhere. */
export function shareAbove(d: Duration, t: number): number {
  switch (d.family) {
    case 'constant':
      return t < d.mean ? 1 : 0;
    case 'exponential':
      return exp(-t / d.mean);
    case 'lognormal': {
      const sigma = Math.sqrt(ln(1 + d.cv * d.cv));
      const score = sigma > 0 ? ln(t / d.mean) / sigma + sigma / 2 : t < d.mean ? -Infinity : Infinity;
      // |score| is below its distance from 0 with probability P(½, score²/2); 40 is beyond all doubles.
      const within = lowerGamma(0.5, Math.min(800, (score * score) / 2));
      return (1 - Math.sign(score) * within) / 2;
    }
    case 'gamma':
      return 1 - lowerGamma(1 / (d.cv * d.cv), t / d.mean / (d.cv * d.cv));
    case 'erlang':
      return 1 - lowerGamma(d.k, (d.k * t) / d.mean);
    case 'weibull':
      return exp(-exp(d.shape * (ln(t / d.mean) + lnGamma(1 + 1 / d.shape))));
    case 'hyperexponential':
      return d.p * exp(-t / d.mean1) + (1 - d.p) * exp(-t / d.mean2);
    case 'uniform':
      return t < d.min ? 1 : t < d.max ? (d.max - t) / (d.max - d.min) : 0;
    case 'empirical': {
      const { p, seconds } = d;
      let i = seconds.length - 1;
      while (i >= 0 && seconds[i] > t) i--;
      if (i < 0) return 1;
      // What is missing from 1 takes as long as the longest.
      if (i === seconds.length - 1) return 0;
      return 1 - p[i] - ((p[i + 1] - p[i]) * (t - seconds[i])) / (seconds[i + 1] - seconds[i]);
    }
  }
}

/** Share of a type's answers whose talk is broken off, of contacts as long as first ones that nobody passes on: p·P(R > cap), CAUSAL.md E6. */
export const shareBrokenOff = (type: ContactType): number =>
  isPressed(type)
    ? type.pressure.obeyed * shareAbove(type.handling.talk, type.pressure.cap * meanSeconds(type.handling.talk))
    : 0;

/** The type with the resolution that its answers have under pressure: what is broken off resolves nothing. CAUSAL.md E6, E8. */
const asAnswered = (type: ContactType): ContactType =>
  isPressed(type) ? { ...type, resolution: (type.resolution ?? 1) * (1 - shareBrokenOff(type)) } : type;

/** {@link freshVolume} of what is observed under pressure on handle times, whose broken-off talk brings repeats of its own. */
export const freshUnderPressure = (type: ContactType, grid: Grid): Float64Array => freshVolume(asAnswered(type), grid);

/** {@link freshShare}, likewise. */
export const freshShareUnderPressure = (type: ContactType, grid: Grid): number => freshShare(asAnswered(type), grid);

/**
 * Is the share only near, because talk of later contacts is broken off more or less often than of first ones? Where repeats are longer or
 * shorter, or contacts are passed on, nobody has a closed form of it.
 */
export const isShareNear = (type: ContactType): boolean =>
  isPressed(type) &&
  type.demand.kind === 'rate' &&
  type.demand.observed !== undefined &&
  ((type.repeat !== undefined && type.repeat.work !== 1) || (type.transfer?.probability ?? 0) > 0);
