import { describe, expect, it } from 'vitest';
import type { WaitTable } from '../../src/analysis/waitQuantiles';
import { dailyQuantiles, quantileInterval } from '../../src/analysis/waitQuantiles';
import { Stream } from '../../src/engine/stream';
import { keysOf } from '../../src/engine/keys';
import { waitBin, waitBins } from '../../src/kpi/waits';

/** A table of waits that are given day by day. */
function tableOf(days: readonly (readonly number[])[]): WaitTable {
  const counts = new Uint32Array(days.length * waitBins);
  const bins = 1 + days.flat().reduce((most, wait) => Math.max(most, waitBin(wait)), 0);
  const pooled = new Float64Array(bins);
  days.forEach((waits, d) =>
    waits.forEach((wait) => {
      counts[d * waitBins + waitBin(wait)]++;
      pooled[waitBin(wait)]++;
    }),
  );
  return {
    days: days.length,
    counts,
    totals: Float64Array.from(days, (waits) => waits.length),
    longest: Float64Array.from(days, (waits) => Math.max(0, ...waits)),
    bins,
    pooled,
    whole: days.flat().every(Number.isInteger),
  };
}

const range = (n: number, value: (i: number) => number): number[] => Array.from({ length: n }, (_, i) => value(i));

describe('the quantile of all days together', () => {
  it('is not the mean of the daily ones: a quiet day of 10 contacts and a busy one of 190', () => {
    const table = tableOf([range(10, () => 0), range(190, (i) => i + 1)]);
    // 160 of 200 waits are at most 150 s; the daily ones are 0 s and 152 s.
    expect(quantileInterval(table, 0.8).mean).toBeCloseTo(150, 9);
    expect(Array.from(dailyQuantiles(table, 0.8))).toEqual([0, 152]);
  });

  it('leaves out days without contacts, and has no data without any', () => {
    const table = tableOf([[], [10, 20], [], [30, 40]]);
    expect(quantileInterval(table, 0.5)).toMatchObject({ mean: 20, days: 2 });
    expect(Array.from(dailyQuantiles(table, 0.5))).toEqual([NaN, 10, NaN, 30]);
    expect(quantileInterval(tableOf([[], []]), 0.5)).toEqual({ mean: null, low: null, high: null, days: 0 });
  });

  it('is exact where waits are whole seconds, as logs write them', () => {
    const waits = [...range(860, () => 10), ...range(140, () => 45)];
    const quantile = (p: number): number | null => quantileInterval(tableOf([waits]), p).mean;
    expect([0.001, 0.5, 0.86, 0.8601, 0.9, 0.95, 1].map(quantile)).toEqual([10, 10, 10, 45, 45, 45, 45]);
    expect(Array.from(dailyQuantiles(tableOf([waits, [3, 90, 4]]), 0.5))).toEqual([10, 4]);
  });

  it('asks for no wait more by a rounding of p × n', () => {
    // 0.07 × 100 is 7.000000000000001 in binary; 7 of 100 waits are at most 10.5 s.
    const waits = [...range(7, () => 10.5), ...range(93, () => 50.5)];
    expect(quantileInterval(tableOf([waits]), 0.07).mean).toBeLessThanOrEqual(11);
  });

  it('of one day has no interval', () => {
    expect(quantileInterval(tableOf([[5, 7]]), 0.9)).toMatchObject({ low: null, high: null, days: 1 });
  });

  it('is never below 0 or beyond the longest wait, however unsure', () => {
    const table = tableOf([range(50, (i) => (i < 40 ? 0 : 700.5)), range(50, (i) => (i < 5 ? 0 : 3))]);
    for (const p of [0, 0.1, 0.5, 0.8, 0.99, 1]) {
      const { mean, low, high } = quantileInterval(table, p);
      expect([low! >= 0, low! <= mean!, mean! <= high!, high! <= 700.5], String(p)).toEqual([true, true, true, true]);
    }
  });
});

describe('its interval', () => {
  /** How often, of 300 times, the 95 % interval of `days` simulated days holds the true quantile. */
  function coverage(days: number, contacts: number, p: number): number {
    const random = new Stream(keysOf('coverage', `${days} ${contacts} ${p}`, 1));
    random.rewind(0, 0);
    // 40 % wait, exponentially, at a rate that differs from day to day: Gamma with mean 1/60 s and cv 0.5.
    const drawDay = (): number[] => {
      const rate = random.gamma(4) / 240;
      return range(contacts, () => (random.uniform() < 0.4 ? random.exponential() / rate : 0));
    };
    // Over all days the share that waits longer than t is 0.4 (1 + t/240)⁻⁴.
    const truth = 240 * ((0.4 / (1 - p)) ** 0.25 - 1);
    const held = range(300, () => {
      const { low, high } = quantileInterval(tableOf(range(days, () => 0).map(drawDay)), p);
      return low! <= truth && truth <= high! ? 1 : 0;
    });
    return held.reduce((a, b) => a + b, 0) / 300;
  }

  // 4 standard errors of a share of 0.95 in 300 runs are 0.05.
  it.each([
    [30, 20, 0.8],
    [20, 100, 0.9],
    [60, 5, 0.7],
    [10, 50, 0.95],
  ])('of %d days with %d contacts each holds the true %d quantile in about 95 of 100 runs', (days, contacts, p) => {
    const share = coverage(days, contacts, p);
    expect(share).toBeGreaterThan(0.9);
    expect(share).toBeLessThan(1);
  });
});
