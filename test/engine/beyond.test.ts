import { describe, expect, it } from 'vitest';
import { survival } from '../../src/analysis/forms/survival';
import { gammaBeyond, normalBeyond } from '../../src/engine/beyond';
import { samplerOf } from '../../src/engine/sampler';
import { Stream } from '../../src/engine/stream';
import type { Patience } from '../../src/model/distribution';
import { hashOf } from './digest';

const n = 20_000;
function stream(): Stream {
  const s = new Stream(Int32Array.of(3, 1, 4, 1));
  s.rewind(0, 0);
  return s;
}
function beyond(d: Patience, bound: number, count = n): Float64Array {
  const s = stream();
  const sampler = samplerOf(d, Infinity);
  return Float64Array.from({ length: count }, () => sampler.drawBeyond(s, bound));
}

/**
 * Largest distance between the values' distribution function and `1 − above`. Laws with steps are handled right: only the values at
 * the steps count from both sides.
 */
function distance(values: Float64Array, above: (t: number) => number): number {
  const sorted = values.toSorted();
  let most = 0;
  for (let i = 0; i < sorted.length;) {
    const x = sorted[i];
    const before = i;
    while (i < sorted.length && !(sorted[i] > x)) i++;
    if (x === Infinity) break;
    // Just before x the law is that of the largest number below it.
    const left = 1 - above(x - Math.abs(x) * Number.EPSILON);
    most = Math.max(most, Math.abs(i / n - (1 - above(x))), Math.abs(before / n - left));
  }
  return most;
}
/** Dvoretzky, Kiefer & Wolfowitz, with Massart's constant: exceeded with the probability of 4 standard errors, 6·10⁻⁵. */
const tolerance = Math.sqrt(Math.log(2 / 6e-5) / (2 * n));

/** Every family, in shapes that take every branch of its method. */
const laws: Patience[] = [
  { family: 'exponential', mean: 180 },
  { family: 'lognormal', mean: 200, cv: 0.4 },
  { family: 'lognormal', mean: 200, cv: 1.3 },
  { family: 'gamma', mean: 200, cv: 0.1 },
  { family: 'gamma', mean: 200, cv: 0.5 },
  { family: 'gamma', mean: 200, cv: 1 },
  { family: 'gamma', mean: 200, cv: 2 },
  { family: 'gamma', mean: 200, cv: 6 },
  { family: 'erlang', mean: 120, k: 1 },
  { family: 'erlang', mean: 120, k: 5 },
  { family: 'erlang', mean: 120, k: 400 },
  { family: 'weibull', mean: 100, shape: 0.5 },
  { family: 'weibull', mean: 100, shape: 3 },
  { family: 'hyperexponential', p: 0.3, mean1: 20, mean2: 300 },
  { family: 'hyperexponential', p: 1, mean1: 20, mean2: 300 },
  { family: 'uniform', min: 30, max: 400 },
  { family: 'empirical', p: [0, 0.5, 1], seconds: [10, 20, 600] },
  // A step at 60 s, a stretch in which nobody leaves, and a part who never do.
  { family: 'empirical', p: [0.1, 0.3, 0.6, 0.6, 0.8], seconds: [5, 60, 60, 90, 240] },
];
const bounds = [0.001, 1, 15, 60, 75, 150, 239, 390];

describe.each(laws)('a patience of $d, beyond a wait', (d) => {
  const law = survival(d);
  it.each(bounds.filter((bound) => law.above(bound) > 1e-9))(
    'of %d s follows the law given that it exceeds it, at every value within the DKW bound',
    (bound) => {
      const values = beyond(d, bound);
      const left = law.above(bound);
      expect(distance(values, (t) => (t <= bound ? 1 : law.above(t) / left))).toBeLessThan(tolerance);
      expect(values.every((x) => x >= bound)).toBe(true);
    },
  );
});

describe('the edges of a patience', () => {
  it('a constant is what it was; who never hangs up never does', () => {
    expect(beyond({ family: 'constant', mean: 90 }, 60, 3)).toEqual(Float64Array.of(90, 90, 90));
    expect(beyond({ family: 'never' }, 60, 3)).toEqual(Float64Array.of(Infinity, Infinity, Infinity));
  });

  it('beyond the last observed time of an empirical curve nobody gives up', () => {
    const d: Patience = { family: 'empirical', p: [0, 0.5], seconds: [0, 60] };
    expect(beyond(d, 60, 3)).toEqual(Float64Array.of(Infinity, Infinity, Infinity));
    expect(beyond(d, 600, 3)).toEqual(Float64Array.of(Infinity, Infinity, Infinity));
  });

  it('a law that has nobody so patient gives no more than the bound: the caller of it decides', () => {
    const bounded: Patience[] = [
      { family: 'constant', mean: 30 },
      { family: 'uniform', min: 10, max: 30 },
      { family: 'empirical', p: [0, 1], seconds: [0, 30] },
    ];
    for (const d of bounded) expect(beyond(d, 60, 1)[0]).toBeLessThanOrEqual(60);
  });

  it('far out in the tail every family still ends, above the bound', () => {
    const far: Patience[] = [...laws.slice(0, 15), { family: 'gamma', mean: 1e-300, cv: 2 }];
    for (const d of far)
      for (const bound of [1e-300, 1e9])
        // A root and its power take a few digits: the kernel sees to it that patience exceeds the wait.
        expect(beyond(d, bound, 1)[0], JSON.stringify(d)).toBeGreaterThanOrEqual(bound * (1 - 1e-12));
    expect(normalBeyond(stream(), Infinity)).toBe(Infinity);
    expect(gammaBeyond(stream(), 0.5, Infinity)).toBe(Infinity);
  });

  it('the same bits come out everywhere', () => {
    const hashes = laws.map((d) => `${d.family} ${hashOf(beyond(d, 15, 500))}`);
    expect(hashes).toMatchInlineSnapshot(`
      [
        "exponential 0db476d3",
        "lognormal b7c5c783",
        "lognormal 9354708b",
        "gamma da21804d",
        "gamma 08b0dc95",
        "gamma 1afb2075",
        "gamma 1436add3",
        "gamma 28b83573",
        "erlang 1b751bfa",
        "erlang 0b32e8e3",
        "erlang 381e7d5e",
        "weibull 42fab40c",
        "weibull 4f7dfe2d",
        "hyperexponential 6671acb9",
        "hyperexponential 5aa020cf",
        "uniform cba4d8d0",
        "empirical 10bfc483",
        "empirical fdc08978",
      ]
    `);
  });
});
