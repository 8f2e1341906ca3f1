import type { Patience } from '../../model/distribution';
import { lowerGamma, lowerSeries, upperGamma } from '../stats/incompleteGamma';
import { lnGamma } from '../stats/lnGamma';
import { normalCdf } from '../stats/normalCdf';
import { empiricalLaw } from './empiricalLaw';

/** How long customers are willing to wait, as the formulas need it. Times in seconds, t ≥ 0. */
export interface PatienceLaw {
  /** P(patience > t): still there. */
  above(t: number): number;
  /** P(patience ≤ t), precise where it is small. */
  atMost(t: number): number;
  /** E[patience; patience ≤ t]: mean over those who have run out, times their share. */
  meanAtMost(t: number): number;
  /** P(patience is without end). */
  never: number;
  /** Times at which the law jumps, bends or falls: where an integration has to look closely. */
  kinks: readonly number[];
}

/** A smooth law may fall within a moment, seen from far: look on both sides of its mean. */
const around = (mean: number): number[] => [mean / 2, mean, 2 * mean, 8 * mean, 32 * mean];

/** 1 − e⁻ʸ(1 + y), the incomplete gamma function P(2, y). */
const lowerGammaTwo = (y: number): number =>
  y < 0.5 ? 0.5 * y * y * Math.exp(-y) * lowerSeries(2, y) : 1 - Math.exp(-y) * (1 + y);

const exponential = (mean: number): PatienceLaw => ({
  above: (t) => Math.exp(-t / mean),
  atMost: (t) => -Math.expm1(-t / mean),
  meanAtMost: (t) => mean * lowerGammaTwo(t / mean),
  never: 0,
  kinks: around(mean),
});

const constant = (seconds: number): PatienceLaw => ({
  above: (t) => (t < seconds ? 1 : 0),
  atMost: (t) => (t < seconds ? 0 : 1),
  meanAtMost: (t) => (t < seconds ? 0 : seconds),
  never: 0,
  kinks: [seconds],
});

const gamma = (mean: number, shape: number): PatienceLaw => ({
  above: (t) => upperGamma(shape, (t * shape) / mean),
  atMost: (t) => lowerGamma(shape, (t * shape) / mean),
  meanAtMost: (t) => mean * lowerGamma(shape + 1, (t * shape) / mean),
  never: 0,
  kinks: around(mean),
});

function weibull(mean: number, shape: number): PatienceLaw {
  const scale = mean / Math.exp(lnGamma(1 + 1 / shape));
  const hazard = (t: number): number => (t / scale) ** shape;
  return {
    above: (t) => Math.exp(-hazard(t)),
    atMost: (t) => -Math.expm1(-hazard(t)),
    meanAtMost: (t) => mean * lowerGamma(1 + 1 / shape, hazard(t)),
    never: 0,
    kinks: around(mean),
  };
}

function lognormal(mean: number, cv: number): PatienceLaw {
  const sigma = Math.sqrt(Math.log1p(cv * cv));
  const score = (t: number): number => Math.log(t / mean) / sigma + sigma / 2;
  return {
    above: (t) => normalCdf(-score(t)),
    atMost: (t) => normalCdf(score(t)),
    meanAtMost: (t) => mean * normalCdf(score(t) - sigma),
    never: 0,
    kinks: around(mean),
  };
}

function uniform(min: number, max: number): PatienceLaw {
  if (max <= min) return constant(min);
  const share = (t: number): number => Math.min(1, Math.max(0, (t - min) / (max - min)));
  return {
    above: (t) => 1 - share(t),
    atMost: share,
    meanAtMost: (t) => share(t) * (min + (share(t) * (max - min)) / 2),
    never: 0,
    kinks: [min, max],
  };
}

/** Of several kinds of customers, by their shares. */
function mixture(parts: readonly (readonly [share: number, law: PatienceLaw])[]): PatienceLaw {
  const sum = (value: (law: PatienceLaw) => number): number =>
    parts.reduce((total, [share, law]) => total + share * value(law), 0);
  return {
    above: (t) => sum((law) => law.above(t)),
    atMost: (t) => sum((law) => law.atMost(t)),
    meanAtMost: (t) => sum((law) => law.meanAtMost(t)),
    never: sum((law) => law.never),
    kinks: parts.flatMap(([, law]) => law.kinks),
  };
}

/** Nobody hangs up. */
export const endless: PatienceLaw = { above: () => 1, atMost: () => 0, meanAtMost: () => 0, never: 1, kinks: [] };

/**
 * The law of a patience, `meanAtMost` by the first-moment distribution of its family.
 * Source: Johnson, Kotz & Balakrishnan (1994), Continuous Univariate Distributions 1, chapters 14, 17, 19, 21.
 */
export function survival(patience: Patience): PatienceLaw {
  switch (patience.family) {
    case 'never':
      return endless;
    case 'constant':
      return constant(patience.mean);
    case 'exponential':
      return exponential(patience.mean);
    case 'lognormal':
      return lognormal(patience.mean, patience.cv);
    case 'gamma':
      return gamma(patience.mean, patience.cv ** -2);
    case 'erlang':
      return gamma(patience.mean, patience.k);
    case 'weibull':
      return weibull(patience.mean, patience.shape);
    case 'uniform':
      return uniform(patience.min, patience.max);
    case 'hyperexponential':
      return mixture([
        [patience.p, exponential(patience.mean1)],
        [1 - patience.p, exponential(patience.mean2)],
      ]);
    case 'empirical':
      return empiricalLaw(patience.p, patience.seconds);
  }
}

/** The same customers, but a share of them leaves at once when nobody is free. */
export const withBalking = (law: PatienceLaw, share: number): PatienceLaw =>
  share === 0
    ? law
    : mixture([
        [share, constant(0)],
        [1 - share, law],
      ]);
