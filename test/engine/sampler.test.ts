import { describe, expect, it } from 'vitest';
import { lowerGamma } from '../../src/analysis/stats/incompleteGamma';
import { normalCdf } from '../../src/analysis/stats/normalCdf';
import { samplerOf } from '../../src/engine/sampler';
import { Stream } from '../../src/engine/stream';
import type { Patience } from '../../src/model/distribution';
import { meanSeconds } from '../../src/model/meanSeconds';
import { hashOf } from './digest';

const n = 100_000;
function sample(d: Patience, beyond?: number, count = n): Float64Array {
  const stream = new Stream(Int32Array.of(7, 8, 9, 10));
  stream.rewind(0, 0);
  const sampler = samplerOf(d, beyond);
  return Float64Array.from({ length: count }, () => sampler.draw(stream));
}

/** A law in closed form: its standard deviation, its fourth standardised moment, and P(X ≤ t). */
interface Law {
  d: Patience;
  sd: number;
  cdf: (t: number) => number;
}

const gammaLaw = (d: Patience, mean: number, shape: number): Law => ({
  d,
  sd: mean / Math.sqrt(shape),
  cdf: (t) => lowerGamma(shape, (t * shape) / mean),
});
function lognormalLaw(mean: number, cv: number): Law {
  const variance = Math.log(1 + cv * cv);
  return {
    d: { family: 'lognormal', mean, cv },
    sd: mean * cv,
    cdf: (t) => normalCdf((Math.log(t / mean) + variance / 2) / Math.sqrt(variance)),
  };
}
/** Γ(1 + 1/k) and Γ(1 + 2/k) of the Weibull shapes used below, to 16 digits (Abramowitz & Stegun 1964, table 6.1 and Γ(n) = (n − 1)!). */
const weibullGammas: Record<number, [number, number]> = { 0.5: [2, 24], 1: [1, 2], 2: [Math.sqrt(Math.PI) / 2, 1] };
function weibullLaw(mean: number, shape: number): Law {
  const [first, second] = weibullGammas[shape];
  const scale = mean / first;
  return {
    d: { family: 'weibull', mean, shape },
    sd: scale * Math.sqrt(second - first * first),
    cdf: (t) => 1 - Math.exp(-((t / scale) ** shape)),
  };
}

const laws: Law[] = [
  { d: { family: 'exponential', mean: 180 }, sd: 180, cdf: (t) => 1 - Math.exp(-t / 180) },
  lognormalLaw(200, 0.4),
  lognormalLaw(200, 1.3),
  gammaLaw({ family: 'gamma', mean: 200, cv: 0.5 }, 200, 4),
  gammaLaw({ family: 'gamma', mean: 200, cv: 1 }, 200, 1),
  gammaLaw({ family: 'gamma', mean: 200, cv: 2 }, 200, 0.25),
  gammaLaw({ family: 'erlang', mean: 120, k: 1 }, 120, 1),
  gammaLaw({ family: 'erlang', mean: 120, k: 5 }, 120, 5),
  weibullLaw(100, 0.5),
  weibullLaw(100, 1),
  weibullLaw(100, 2),
  {
    d: { family: 'hyperexponential', p: 0.3, mean1: 20, mean2: 300 },
    sd: Math.sqrt(2 * (0.3 * 20 ** 2 + 0.7 * 300 ** 2) - (0.3 * 20 + 0.7 * 300) ** 2),
    cdf: (t) => 1 - 0.3 * Math.exp(-t / 20) - 0.7 * Math.exp(-t / 300),
  },
  {
    d: { family: 'uniform', min: 30, max: 90 },
    sd: 60 / Math.sqrt(12),
    cdf: (t) => Math.min(1, Math.max(0, (t - 30) / 60)),
  },
  {
    // Half of the callers between 10 and 20 s, half between 20 and 60 s.
    d: { family: 'empirical', p: [0, 0.5, 1], seconds: [10, 20, 60] },
    sd: Math.sqrt(0.5 * (15 ** 2 + 100 / 12) + 0.5 * (40 ** 2 + 1600 / 12) - 27.5 ** 2),
    cdf: (t) => (t < 10 ? 0 : t < 20 ? (t - 10) / 20 : t < 60 ? 0.5 + (t - 20) / 80 : 1),
  },
];

describe.each(laws)('$d', ({ d, sd, cdf }) => {
  const values = sample(d);

  it('has the mean that its parameters say, within 4 standard errors', () => {
    const mean = values.reduce((a, b) => a + b, 0) / n;
    expect(Math.abs(mean - meanSeconds(d))).toBeLessThan((4 * sd) / Math.sqrt(n));
  });

  it('has the variance that its parameters say, within 4 standard errors of the sample', () => {
    const mean = meanSeconds(d);
    const squares = values.map((x) => (x - mean) ** 2);
    const variance = squares.reduce((a, b) => a + b, 0) / n;
    const error = Math.sqrt(squares.reduce((a, s) => a + (s - variance) ** 2, 0) / n / n);
    expect(Math.abs(variance - sd ** 2)).toBeLessThan(4 * error);
  });

  it('has the distribution function of its family, within 4 standard errors at nine points', () => {
    for (const part of [0.05, 0.1, 0.25, 0.5, 0.75, 1, 1.5, 2, 3]) {
      const t = part * meanSeconds(d);
      const p = cdf(t);
      const share = values.reduce((count, x) => (x <= t ? count + 1 : count), 0) / n;
      expect(Math.abs(share - p), `P(X ≤ ${t})`).toBeLessThanOrEqual(4 * Math.sqrt((p * (1 - p)) / n) + 1e-12);
    }
  });

  it('is never below 0', () => {
    expect(values.every((x) => x >= 0)).toBe(true);
  });
});

describe('the families without chance', () => {
  it('constant is constant, 0 s included; never is for ever', () => {
    expect(new Set(sample({ family: 'constant', mean: 42 }, undefined, 10))).toEqual(new Set([42]));
    expect(new Set(sample({ family: 'constant', mean: 0 }, undefined, 10))).toEqual(new Set([0]));
    expect(new Set(sample({ family: 'never' }, undefined, 10))).toEqual(new Set([Infinity]));
  });
});

describe('an empirical distribution that ends below 1', () => {
  const d: Patience = { family: 'empirical', p: [0.2, 0.6], seconds: [5, 60] };

  it('is a caller who never hangs up beyond it, and one who hangs up at its first second before it', () => {
    const values = sample(d, Infinity);
    const share = (test: (x: number) => boolean): number => values.filter(test).length / n;
    const tolerance = 4 * Math.sqrt(0.24 / n);
    expect(Math.abs(share((x) => x === Infinity) - 0.4)).toBeLessThan(tolerance);
    expect(Math.abs(share((x) => x === 5) - 0.2)).toBeLessThan(tolerance);
    expect(Math.abs(share((x) => x <= 32.5) - 0.4)).toBeLessThan(tolerance);
  });

  it('is its last value beyond it, for handling', () => {
    const values = sample(d);
    expect(Math.abs(values.filter((x) => x === 60).length / n - 0.4)).toBeLessThan(4 * Math.sqrt(0.24 / n));
    expect(Math.max(...values.slice(0, 1000))).toBe(60);
    expect(meanSeconds(d)).toBeCloseTo(0.2 * 5 + 0.4 * 32.5 + 0.4 * 60, 12);
  });

  it('may hold steps: equal seconds, or equal probabilities', () => {
    const steps = sample({ family: 'empirical', p: [0, 0.5, 0.5, 1], seconds: [10, 10, 20, 20] }, undefined, 2000);
    expect(new Set(steps)).toEqual(new Set([10, 20]));
  });
});

describe('the same bits everywhere', () => {
  it('come out of every family, in Node and in a browser', () => {
    const hashes = laws.map(({ d }) => `${d.family} ${hashOf(sample(d, undefined, 2000))}`);
    expect(hashes).toMatchInlineSnapshot(`
      [
        "exponential fbc3b90c",
        "lognormal 549f122a",
        "lognormal 1017a6c1",
        "gamma 28e32def",
        "gamma 045dfee0",
        "gamma 447afbad",
        "erlang 77c9a34f",
        "erlang a0e752a9",
        "weibull b9d28389",
        "weibull 88bf80c6",
        "weibull 1f244760",
        "hyperexponential 71fcd108",
        "uniform b3ac2e28",
        "empirical 8bc6b5ee",
      ]
    `);
  });
});
