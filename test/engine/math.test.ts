import { describe, expect, it } from 'vitest';
import { exp, ln, lnGamma } from '../../src/engine/math';
import { hashOf } from './digest';

const view = new DataView(new ArrayBuffer(8));
/** Doubles of one sign numbered in order: neighbours differ by 1. */
const rank = (x: number): bigint => {
  view.setFloat64(0, x);
  const bits = view.getBigInt64(0);
  return bits < 0n ? -(bits & 0x7fffffffffffffffn) : bits;
};
/** How many doubles lie from a to b. */
const ulps = (a: number, b: number): number => {
  if (Object.is(a, b) || (Number.isNaN(a) && Number.isNaN(b))) return 0;
  const gap = rank(a) - rank(b);
  return Number(gap < 0n ? -gap : gap);
};

/** A plain sequence that fills (0, 1) evenly: multiples of the golden ratio (Weyl 1916). */
const even = (i: number): number => (i * 0.6180339887498949) % 1;
const points = 40_000;

/** The worst point of a sequence, so that a failure names it. */
function worst(of: (x: number) => number, truth: (x: number) => number, at: (u: number) => number): [number, number] {
  let most: [number, number] = [0, NaN];
  for (let i = 1; i <= points; i++) {
    const x = at(even(i));
    const gap = ulps(of(x), truth(x));
    if (gap > most[0]) most = [gap, x];
  }
  return most;
}

describe('exp in plain arithmetic', () => {
  it.each([
    ['from −745 to 709.78, where e^x is a number', (u: number) => -745 + u * 1454.78],
    ['around 0', (u: number) => (u - 0.5) * 2],
    ['very near 0', (u: number) => (u - 0.5) * 1e-9],
    ['where e^x is subnormal', (u: number) => -745.1 + u * 37],
  ])('is within 2 ulp of Math.exp %s', (_, at) => {
    expect(worst(exp, Math.exp, at)[0]).toBeLessThanOrEqual(2);
  });

  it('agrees at the ends', () => {
    expect([exp(0), exp(-0), exp(-Infinity), exp(Infinity), exp(NaN)]).toEqual([1, 1, 0, Infinity, NaN]);
    expect([exp(-746), exp(710), exp(-1e308), exp(1e308)]).toEqual([0, Infinity, 0, Infinity]);
    for (const x of [709.78, 709.782712893384, -708.4, -745.13, Number.MIN_VALUE, -Number.MIN_VALUE])
      expect(ulps(exp(x), Math.exp(x))).toBeLessThanOrEqual(2);
  });
});

describe('ln in plain arithmetic', () => {
  it.each([
    ['from 10⁻³⁰⁸ to 10³⁰⁸', (u: number) => 10 ** (-308 + 616 * u)],
    ['around 1', (u: number) => 0.5 + u],
    ['very near 1', (u: number) => 1 + (u - 0.5) * 1e-8],
    ['on (0, 1)', (u: number) => u],
    ['of subnormals', (u: number) => Math.max(1, Math.floor(u * 2 ** 40)) * Number.MIN_VALUE],
  ])('is within 2 ulp of Math.log %s', (_, at) => {
    expect(worst(ln, Math.log, at)[0]).toBeLessThanOrEqual(2);
  });

  it('agrees at the ends', () => {
    expect([ln(1), ln(0), ln(-0), ln(-1), ln(Infinity), ln(NaN)]).toEqual([
      0,
      -Infinity,
      -Infinity,
      NaN,
      Infinity,
      NaN,
    ]);
    for (const x of [
      Number.MIN_VALUE,
      Number.MAX_VALUE,
      Number.EPSILON,
      1 + Number.EPSILON,
      1 - Number.EPSILON / 2,
      2,
      10,
    ])
      expect(ulps(ln(x), Math.log(x))).toBeLessThanOrEqual(2);
  });
});

describe('lnGamma', () => {
  it('knows factorials and Γ(½) = √π, and Γ(x + 1) = x Γ(x)', () => {
    let factorial = 1;
    for (let n = 1; n <= 20; n++) {
      factorial *= n;
      expect(Math.abs(lnGamma(n + 1) - Math.log(factorial))).toBeLessThan(
        1e-14 * Math.max(1, Math.log(factorial)) * 10,
      );
    }
    expect(lnGamma(0.5)).toBeCloseTo(Math.log(Math.PI) / 2, 13);
    for (const x of [1.05, 1.3, 2.5, 5.9]) expect(lnGamma(x + 1) - lnGamma(x)).toBeCloseTo(Math.log(x), 13);
  });
});

describe('the same bits everywhere', () => {
  it('come out of exp and ln, in Node and in a browser', () => {
    const xs = Array.from({ length: 5000 }, (_, i) => even(i + 1));
    expect(hashOf(xs.map((u) => exp(-700 + 1400 * u)))).toBe('35753f09');
    expect(hashOf(xs.map((u) => ln(u)))).toBe('325ff3e7');
    expect(hashOf(xs.map((u) => lnGamma(1 + 5 * u)))).toBe('55c10be7');
  });
});
