import { describe, expect, it } from 'vitest';
import { jackknifeInterval } from '../../../src/analysis/stats/jackknife';
import { meanInterval, momentsOf } from '../../../src/analysis/stats/mean';
import { normalQuantile } from '../../../src/analysis/stats/normal';
import { ratioInterval } from '../../../src/analysis/stats/ratio';
import { studentQuantile } from '../../../src/analysis/stats/student';
import { uniforms } from '../forms/tinyQueue';

const none = { mean: null, low: null, high: null, days: 0 };
const t = (days: number): number => studentQuantile(0.975, days - 1);

describe('momentsOf', () => {
  it('keeps the spread of values far from 0', () => {
    expect(momentsOf([1e9 + 4, 1e9 + 7, 1e9 + 13, 1e9 + 16])).toEqual({ count: 4, mean: 1e9 + 10, sd: Math.sqrt(30) });
  });
});

describe('meanInterval', () => {
  it('is mean ± t(n − 1) s ÷ √n over the days that have data', () => {
    const { mean, low, high, days } = meanInterval([2, NaN, 4, 9]);
    expect([mean, days]).toEqual([5, 3]);
    expect(high! - 5).toBeCloseTo((t(3) * Math.sqrt(13)) / Math.sqrt(3), 12);
    expect(5 - low!).toBeCloseTo(high! - 5, 12);
  });

  it('has no bounds after one day and no data after none', () => {
    expect(meanInterval([7])).toEqual({ mean: 7, low: null, high: null, days: 1 });
    expect(meanInterval([NaN])).toEqual(none);
  });

  it('covers the truth in 95 % of 4,000 experiments, within 4 standard errors', () => {
    const random = uniforms(5);
    let covered = 0;
    for (let i = 0; i < 4000; i++) {
      const { low, high } = meanInterval(Float64Array.from({ length: 8 }, () => normalQuantile(random())));
      if (low! <= 0 && high! >= 0) covered++;
    }
    expect(Math.abs(covered / 4000 - 0.95)).toBeLessThan(4 * Math.sqrt((0.95 * 0.05) / 4000));
  });
});

describe('ratioInterval', () => {
  it('is the ratio of sums, with the spread of the daily residuals', () => {
    const { mean, low, high, days } = ratioInterval([8, 9, 7], [10, 10, 10]);
    expect(mean).toBeCloseTo(0.8, 15);
    // Residuals 0, 1, −1: variance 3/2 · 2 ÷ 30².
    expect(high! - 0.8).toBeCloseTo((t(3) * Math.sqrt(3)) / 30, 12);
    expect(0.8 - low!).toBeCloseTo(high! - 0.8, 12);
    expect(days).toBe(3);
  });

  it('weighs days by their contacts, unlike the mean of daily ratios', () => {
    expect(ratioInterval([0, 90], [10, 90]).mean).toBe(0.9);
  });

  it('has no doubt when every day has the same ratio, whatever its size', () => {
    expect(ratioInterval([1, 2, 5], [2, 4, 10])).toEqual({ mean: 0.5, low: 0.5, high: 0.5, days: 3 });
  });

  it('leaves days without contacts out and has no data when all are', () => {
    const open = ratioInterval([8, 9, 7], [10, 10, 10]);
    expect(ratioInterval([8, 0, 9, 7], [10, 0, 10, 10])).toEqual(open);
    expect(ratioInterval([0, 0], [0, 0])).toEqual(none);
    expect(ratioInterval([], [])).toEqual(none);
    expect(ratioInterval([3, 0], [4, 0])).toEqual({ mean: 0.75, low: null, high: null, days: 1 });
  });

  it('covers the truth in about 95 % of 4,000 experiments of 40 days of unequal size', () => {
    const random = uniforms(9);
    let covered = 0;
    for (let i = 0; i < 4000; i++) {
      const x = Float64Array.from({ length: 40 }, () => 50 + Math.floor(100 * random()));
      const y = x.map((contacts) => 0.8 * contacts + Math.sqrt(0.16 * contacts) * normalQuantile(random()));
      const { low, high } = ratioInterval(y, x);
      if (low! <= 0.8 && high! >= 0.8) covered++;
    }
    // The delta method is exact only for many days: allow 1 point on top of 4 standard errors.
    expect(Math.abs(covered / 4000 - 0.95)).toBeLessThan(0.01 + 4 * Math.sqrt((0.95 * 0.05) / 4000));
  });

  it('refuses numerators without denominators', () => {
    expect(() => ratioInterval([1], [1, 2])).toThrow(
      new RangeError('numerators and denominators must be equally many, got 1 and 2'),
    );
  });
});

describe('jackknifeInterval', () => {
  const y = [8, 9, 7, 12];
  const x = [10, 11, 10, 15];

  it('is the t interval for a mean', () => {
    const jackknife = jackknifeInterval([y, [1, 1, 1, 1]], ([sum, days]) => sum / days);
    const exact = meanInterval(y);
    expect(jackknife.mean).toBe(exact.mean);
    expect(jackknife.low).toBeCloseTo(exact.low!, 12);
    expect(jackknife.high).toBeCloseTo(exact.high!, 12);
  });

  it('is close to the delta method for a ratio', () => {
    const jackknife = jackknifeInterval([y, x], ([sumY, sumX]) => sumY / sumX);
    const delta = ratioInterval(y, x);
    expect(jackknife.mean).toBe(delta.mean);
    expect(jackknife.low).toBeCloseTo(delta.low!, 2);
    expect(jackknife.low).not.toBe(delta.low);
  });

  it('works for a function that is no ratio', () => {
    const { mean, low, high } = jackknifeInterval([y, x], ([a, b]) => a / (a + b) - 0.1 * Math.sqrt(b));
    expect(mean).toBeCloseTo(36 / 82 - 0.1 * Math.sqrt(46), 14);
    expect(low!).toBeLessThan(mean!);
    expect(high!).toBeGreaterThan(mean!);
  });

  it('has no data where the function has none, and no bounds when they hang on a single day', () => {
    expect(
      jackknifeInterval(
        [
          [0, 0],
          [0, 0],
        ],
        ([a, b]) => a / b,
      ),
    ).toEqual(none);
    expect(jackknifeInterval([], () => 1)).toEqual(none);
    const lonely = jackknifeInterval(
      [
        [0, 3, 0],
        [0, 4, 0],
      ],
      ([a, b]) => (b === 0 ? NaN : a / b),
    );
    expect(lonely).toEqual({ mean: 0.75, low: null, high: null, days: 3 });
  });

  it('refuses counters of different length', () => {
    expect(() => jackknifeInterval([[1, 2], [1]], ([a]) => a)).toThrow(
      new RangeError('counters must be equally long, got 2 and 1'),
    );
  });
});
