import { describe, expect, it } from 'vitest';
import { exponentialSum } from '../../../src/analysis/forms/exponentialSum';
import { integrate } from '../../../src/analysis/forms/integrate';
import { firstTrue, firstTrueAbove, firstWhole } from '../../../src/analysis/forms/root';

describe('integrate', () => {
  it('integrates a polynomial of degree 22 exactly', () => {
    const [value] = integrate((x, out) => void (out[0] = x ** 22), 1, [-1, 2]);
    expect(value / ((2 ** 23 + 1) / 23)).toBeCloseTo(1, 14);
  });

  it('integrates several functions at once: a root, a jump at a break and one that vanishes', () => {
    const [root, jump, nothing] = integrate(
      (x, out) => {
        out[0] = Math.sqrt(x);
        out[1] = x < 1 ? 1 : 3;
        out[2] = 0;
      },
      3,
      [0, 1, 4],
    );
    expect(root).toBeCloseTo(16 / 3, 9);
    expect(jump).toBeCloseTo(10, 13);
    expect(nothing).toBe(0);
  });
});

describe('exponentialSum', () => {
  it('is the exponential series cut off after its terms, with its slope and its next term', () => {
    for (const terms of [1, 2, 7, 60]) {
      const series = exponentialSum(terms);
      for (const y of [0, 0.01, 1, 6.9, 7.1, 59, 61, 200]) {
        let [term, sum, before] = [1, 0, 0];
        for (let j = 0; j < terms; j++) {
          before = sum;
          sum += term;
          term *= y / (j + 1);
        }
        expect(series.log(y)).toBeCloseTo(Math.log(sum), 11);
        expect(series.slope(y)).toBeCloseTo(before / sum, 11);
        expect(series.next(y)).toBeCloseTo(term / sum, 10);
      }
    }
  });

  it('stays finite where the series itself does not', () => {
    expect(exponentialSum(5).log(1e6)).toBeCloseTo(4 * Math.log(1e6) - Math.log(24) + 4e-6, 10);
    expect(exponentialSum(Infinity).log(1e6)).toBe(1e6);
  });
});

describe('the searches', () => {
  it('find where a condition becomes true, to the last bit', () => {
    expect(firstTrue((x) => x * x >= 2, 0, 2)).toBe(Math.SQRT2);
    expect(firstTrueAbove((x) => x >= 12345.678, 0, 1)).toBe(12345.678);
  });

  it('find the first whole number, or none up to the limit', () => {
    expect(firstWhole((n) => n >= 1, 1, 10)).toBe(1);
    expect(firstWhole((n) => n >= 777, 3, 1e6)).toBe(777);
    expect(firstWhole((n) => n >= 10, 1, 10)).toBe(10);
    expect(firstWhole(() => false, 1, 10)).toBeNull();
  });
});
