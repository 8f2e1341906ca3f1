import { describe, expect, it } from 'vitest';
import { daysToTellApart, pairedInterval } from '../../../src/analysis/stats/paired';
import { daysForHalfWidth } from '../../../src/analysis/stats/precision';
import { studentQuantile } from '../../../src/analysis/stats/student';

const half = (sd: number, days: number): number => (studentQuantile(0.975, days - 1) * sd) / Math.sqrt(days);

describe('pairedInterval', () => {
  it('is the t interval of B − A over the days that both have', () => {
    const paired = pairedInterval([10, 20, 30, NaN, 5], [11, 23, 32, 4, NaN]);
    expect(paired).toMatchObject({ mean: 2, days: 3, sd: 1, above: 3, below: 0 });
    expect(paired.high! - 2).toBeCloseTo(half(1, 3), 12);
    expect(2 - paired.low!).toBeCloseTo(half(1, 3), 12);
    // Both plans spread by 100 and 111 over the days, their difference by 1.
    expect(paired.varianceRatio).toBeCloseTo(211, 12);
  });

  it('counts the days on which B was above and below, ties as neither', () => {
    expect(pairedInterval([1, 1, 1, 1], [2, 0, 1, 5])).toMatchObject({ above: 2, below: 1, days: 4 });
  });

  it('knows nothing of spread after one day, and nothing at all after none', () => {
    expect(pairedInterval([3], [5])).toMatchObject({ mean: 2, low: null, sd: null, varianceRatio: null, days: 1 });
    expect(pairedInterval([NaN], [1])).toEqual({
      mean: null,
      low: null,
      high: null,
      days: 0,
      sd: null,
      above: 0,
      below: 0,
      varianceRatio: null,
    });
  });

  it('has no variance ratio when the plans do not differ', () => {
    expect(pairedInterval([1, 2, 3], [1, 2, 3])).toMatchObject({ mean: 0, low: 0, high: 0, varianceRatio: null });
  });

  it('refuses days that are not the same', () => {
    expect(() => pairedInterval([1], [1, 2])).toThrow(new RangeError('paired days must be equally many, got 1 and 2'));
  });
});

describe('daysToTellApart', () => {
  it('names the first day count at which the interval excludes 0', () => {
    for (const [mean, sd, days] of [
      [1, 4, 20],
      [-0.3, 2, 50],
      [0.01, 3, 200],
    ]) {
      const total = days + daysToTellApart(mean, sd, days)!;
      expect(half(sd, total)).toBeLessThanOrEqual(Math.abs(mean));
      expect(half(sd, total - 1)).toBeGreaterThan(Math.abs(mean));
    }
  });

  it('is 0 when they are apart already', () => {
    expect(daysToTellApart(5, 1, 30)).toBe(0);
    expect(daysToTellApart(5, 0, 2)).toBe(0);
  });

  it('is null when no difference was seen or the spread is unknown', () => {
    expect(daysToTellApart(0, 1, 30)).toBeNull();
    expect(daysToTellApart(NaN, 1, 30)).toBeNull();
    expect(daysToTellApart(2, null, 1)).toBeNull();
  });
});

describe('daysForHalfWidth', () => {
  it('is the smallest number of days whose interval is that narrow', () => {
    for (const [sd, width] of [
      [1, 10],
      [1, 1],
      [10, 1],
      [3.3, 0.01],
    ]) {
      const days = daysForHalfWidth(sd, width)!;
      expect(half(sd, days)).toBeLessThanOrEqual(width);
      if (days > 2) expect(half(sd, days - 1)).toBeGreaterThan(width);
    }
  });

  it('needs two days even when days do not differ, and never ends for a width of 0', () => {
    expect(daysForHalfWidth(0, 0)).toBe(2);
    expect(daysForHalfWidth(1, 0)).toBeNull();
  });

  it('answers at once however many days it takes', () => {
    expect(daysForHalfWidth(1e6, 1)! / 1.959963984540054e6 ** 2).toBeCloseTo(1, 9);
  });

  it('refuses a spread below 0', () => {
    expect(() => daysForHalfWidth(-1, 1)).toThrow(new RangeError('standard deviation must be at least 0, got -1'));
  });
});
