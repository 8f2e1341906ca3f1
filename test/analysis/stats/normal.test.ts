import { describe, expect, it } from 'vitest';
import { erfc } from '../../../src/analysis/stats/errorFunction';
import { normalQuantile } from '../../../src/analysis/stats/normal';
import { normalCdf } from '../../../src/analysis/stats/normalCdf';

/** Both tables were computed in 30-digit arithmetic. */
const quantiles = [
  [1e-300, -37.0470962993612],
  [1e-100, -21.2734535609653],
  [1e-20, -9.26234008979841],
  [1e-10, -6.36134090240406],
  [0.00001, -4.26489079392282],
  [0.001, -3.09023230616781],
  [0.025, -1.95996398454005],
  [0.07, -1.47579102817917],
  [0.08, -1.40507156030963],
  [0.2, -0.841621233572914],
  [0.4, -0.2533471031358],
  [0.9, 1.2815515655446],
  [0.95, 1.64485362695147],
  [0.975, 1.95996398454005],
  [0.995, 2.5758293035489],
  [0.9999, 3.71901648545571],
];
const shares = [
  [-35, 1.12491070647241e-268],
  [-8, 6.22096057427178e-16],
  [-5.5, 1.89895624658877e-8],
  [-2.2, 0.0139034475134986],
  [-1.9, 0.0287165598160018],
  [-1, 0.158655253931457],
  [-0.3, 0.382088577811047],
  [0, 0.5],
  [1.2, 0.884930329778292],
  [2.05, 0.979817784594296],
  [3, 0.99865010196837],
];

describe('normalQuantile', () => {
  it('is right to 13 digits from the far tail to the centre', () => {
    for (const [p, x] of quantiles) expect(normalQuantile(p) / x, String(p)).toBeCloseTo(1, 13);
    expect(normalQuantile(0.5)).toBe(0);
  });

  it('is the inverse of normalCdf', () => {
    for (let p = 0.001; p < 1; p += 0.001) expect(normalCdf(normalQuantile(p))).toBeCloseTo(p, 14);
  });

  it('ends at the infinities and refuses what is no probability', () => {
    expect([normalQuantile(0), normalQuantile(1)]).toEqual([-Infinity, Infinity]);
    expect(() => normalQuantile(1.2)).toThrow(new RangeError('probability must be between 0 and 1, got 1.2'));
    expect(() => normalQuantile(NaN)).toThrow(RangeError);
  });
});

describe('normalCdf', () => {
  it('is right to 12 digits, in the tails too', () => {
    for (const [x, p] of shares) expect(normalCdf(x) / p, String(x)).toBeCloseTo(1, 12);
  });
});

describe('erfc', () => {
  it('is right to 14 digits on both sides of every switch of method', () => {
    for (const [x, value] of [
      [-3, 1.9999779095030015],
      [-0.5, 1.5204998778130465],
      [0, 1],
      [0.2, 0.7772974107895215],
      [1.4, 0.0477148802373512],
      [1.6, 0.023651616655355985],
      [5, 1.537459794428035e-12],
      [10, 2.088487583762545e-45],
      [26, 5.663192408856143e-296],
    ])
      expect(erfc(x) / value, String(x)).toBeCloseTo(1, 13);
    expect(erfc(40)).toBe(0);
  });
});
