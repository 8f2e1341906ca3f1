import { describe, expect, it } from 'vitest';
import { normalQuantile } from '../../../src/analysis/stats/normal';
import { studentCdf, studentMultiplier, studentQuantile } from '../../../src/analysis/stats/student';

/** p, degrees of freedom, t: the usual printed table, here from 30-digit arithmetic. */
const table = [
  [0.9, 1, 3.07768353717525],
  [0.9, 5, 1.47588404882448],
  [0.9, 29, 1.31143364730155],
  [0.9, 4999, 1.28172093921502],
  [0.975, 1, 12.7062047361747],
  [0.975, 2, 4.30265272974946],
  [0.975, 3, 3.18244630528371],
  [0.975, 5, 2.57058183563631],
  [0.975, 10, 2.22813885198627],
  [0.975, 29, 2.0452296421327],
  [0.975, 30, 2.04227245630124],
  [0.975, 99, 1.98421695158642],
  [0.975, 499, 1.96472939098769],
  [0.975, 4999, 1.96043864666152],
  [0.995, 2, 9.92484320091829],
  [0.995, 10, 3.16927267261695],
  [0.995, 99, 2.62640545728083],
];

describe('studentQuantile', () => {
  it('agrees with the table of t to 12 digits', () => {
    for (const [p, df, t] of table) expect(studentQuantile(p, df) / t, `t(${p}; ${df})`).toBeCloseTo(1, 12);
  });

  it('is the inverse of studentCdf, also for fractions of a degree and next to one half', () => {
    for (const df of [0.7, 2.5, 3, 17, 250, 1e5])
      for (const p of [1e-6, 0.02, 0.4, 0.5, 0.500001, 0.7, 0.999, 1 - 1e-9])
        expect(studentCdf(studentQuantile(p, df), df), `${p}; ${df}`).toBeCloseTo(p, 12);
  });

  it('becomes the normal quantile as days go on', () => {
    const z = normalQuantile(0.975);
    expect(studentQuantile(0.975, 1e9)).toBeCloseTo(z + (z ** 3 + z) / 4e9, 14);
    expect(studentQuantile(0.975, Infinity)).toBeCloseTo(z, 15);
  });

  it('does not jump where its method changes', () => {
    for (const p of [0.9, 0.975, 0.9999])
      expect(studentQuantile(p, 100_001) / studentQuantile(p, 100_000)).toBeCloseTo(1, 9);
  });

  it('gives the same answer when asked again', () => {
    expect(studentQuantile(0.975, 41)).toBe(studentQuantile(0.975, 41));
    expect(studentMultiplier(0.95, 41)).toBeCloseTo(studentQuantile(0.975, 41), 14);
  });

  it('refuses certainty and no degrees of freedom', () => {
    expect(() => studentQuantile(1, 5)).toThrow(new RangeError('probability must be between 0 and 1, got 1'));
    expect(() => studentQuantile(0.9, 0)).toThrow(new RangeError('degrees of freedom must be above 0, got 0'));
  });
});

describe('studentCdf', () => {
  it('is right to 11 digits in both tails and for any degrees of freedom', () => {
    for (const [t, df, p] of [
      [-5, 1, 0.0628329581890012],
      [-5, 3, 0.00769621903665115],
      [-5, 5.5, 0.00157162294553193],
      [-5, 29, 0.0000126831578677116],
      [-5, 1_000_000, 2.86699893544537e-7],
      [-0.5, 5.5, 0.318220174357707],
      [1, 1, 0.75],
      [1, 29, 0.837209005991903],
      [9, 3, 0.998552093919068],
    ])
      expect(studentCdf(t, df) / p, `${t}; ${df}`).toBeCloseTo(1, 10);
    expect(studentCdf(0, 7)).toBe(0.5);
  });
});
