import { describe, expect, it } from 'vitest';
import { quantile, quantileSorted, sortedData } from '../../../src/analysis/stats/quantile';

describe('quantile', () => {
  it('interpolates as R-7 does, at position (n − 1)p', () => {
    const values = Float64Array.of(8, 3, 10, 7, 9, 6);
    expect([0, 0.1, 0.25, 0.5, 0.9, 1].map((p) => quantile(values, p))).toEqual([3, 4.5, 6.25, 7.5, 9.5, 10]);
  });

  it('leaves days without data out and the input as it was', () => {
    const values = Float64Array.of(4, NaN, 1);
    expect(quantile(values, 0.5)).toBe(2.5);
    expect([...values]).toEqual([4, NaN, 1]);
    expect([...sortedData([NaN, 2, -1, NaN])]).toEqual([-1, 2]);
  });

  it('is null without data, never 0', () => {
    expect(quantile(Float64Array.of(NaN, NaN), 0.5)).toBeNull();
    expect(quantileSorted([], 0)).toBeNull();
  });

  it('keeps infinite waits infinite', () => {
    expect(quantile([1, Infinity, Infinity], 0.75)).toBe(Infinity);
  });

  it('refuses what is no probability', () => {
    expect(() => quantile([1], 90)).toThrow(new RangeError('probability must be between 0 and 1, got 90'));
  });
});
