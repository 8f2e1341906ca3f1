import { describe, expect, it } from 'vitest';
import { incompleteBeta } from '../../../src/analysis/stats/incompleteBeta';
import { lowerGamma, upperGamma } from '../../../src/analysis/stats/incompleteGamma';
import { lnBeta, lnGamma } from '../../../src/analysis/stats/lnGamma';

// All values here were computed in arithmetic of 30 digits or more.
describe('lnGamma and lnBeta', () => {
  it('knows the factorials and the tabulated values', () => {
    let factorial = 1;
    for (let n = 1; n < 20; n++) {
      expect(lnGamma(n)).toBeCloseTo(Math.log(factorial), 13);
      factorial *= n;
    }
    for (const [x, value] of [
      [0.00001, 11.5129196928958],
      [0.5, 0.5723649429247],
      [1.4616, -0.121486290035897],
      [9.99, 12.7793152143502],
      [170, 701.437263808737],
      [1e8, 1742068066.10383],
    ])
      expect(lnGamma(x) / value, String(x)).toBeCloseTo(1, 13);
  });

  it('keeps its digits when one argument is large', () => {
    for (const [a, b, value] of [
      [0.5, 0.5, 1.1447298858494002],
      [7, 2, -4.025351690735149],
      [0.5, 5000, -3.6862066527834605],
      [30.5, 1e7, -418.64849115751434],
    ]) {
      expect(lnBeta(a, b)).toBeCloseTo(value, 12);
      expect(lnBeta(b, a)).toBe(lnBeta(a, b));
    }
  });
});

describe('lowerGamma and upperGamma', () => {
  it('are right to 12 digits for shapes from a hundredth to a thousand', () => {
    for (const [a, x, lower, upper] of [
      [0.01, 0.00001, 0.896336798267197, 0.103663201732803],
      [0.01, 0.013, 0.96284190185891, 0.0371580981410897],
      [0.5, 0.0005, 0.0252271206300396, 0.97477287936996],
      [0.5, 0.65, 0.745786776396036, 0.254213223603964],
      [7.3, 0.0073, 2.70305878587981e-20, 1],
      [7.3, 6.935, 0.494755466545604, 0.505244533454396],
      [7.3, 9.49, 0.805720089551521, 0.194279910448479],
      [1000, 500, 3.2982727970671e-86, 1],
      [1000, 1000, 0.504205244180216, 0.495794755819784],
      [1000, 1300, 1, 1.87361557157856e-18],
    ]) {
      expect(lowerGamma(a, x) / lower, `P(${a}, ${x})`).toBeCloseTo(1, 12);
      expect(upperGamma(a, x) / upper, `Q(${a}, ${x})`).toBeCloseTo(1, 12);
    }
  });

  it('end at 0 and at infinity', () => {
    expect([lowerGamma(2, 0), upperGamma(2, 0), lowerGamma(2, Infinity), upperGamma(2, Infinity)]).toEqual([
      0, 1, 1, 0,
    ]);
  });
});

describe('incompleteBeta', () => {
  it('is right to 12 digits on both sides of its mean', () => {
    for (const [x, a, b, value] of [
      [0.1, 0.5, 0.5, 0.2048327646991335],
      [0.3, 2, 7, 0.74470167],
      [0.9, 2, 7, 0.99999927],
      [0.5, 30, 30, 0.5],
      [0.01, 1, 400, 0.9820494467249548],
      [0.999, 500, 0.5, 0.3173104473097172],
    ])
      expect(incompleteBeta(x, a, b) / value, `I(${x}; ${a}, ${b})`).toBeCloseTo(1, 12);
    expect([incompleteBeta(0, 2, 3), incompleteBeta(1, 2, 3)]).toEqual([0, 1]);
  });
});
