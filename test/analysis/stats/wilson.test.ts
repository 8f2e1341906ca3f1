import { describe, expect, it } from 'vitest';
import { wilson } from '../../../src/analysis/stats/wilson';

describe('wilson', () => {
  it('reproduces the intervals of Newcombe (1998), Statistics in Medicine 17, table I', () => {
    for (const [kept, days, low, high] of [
      [81, 263, 0.2553, 0.3662],
      [15, 148, 0.0624, 0.1605],
      [0, 20, 0, 0.1611],
      [1, 29, 0.0061, 0.1718],
    ]) {
      const share = wilson(kept, days);
      expect(share.share).toBeCloseTo(kept / days, 15);
      expect(share.low).toBeCloseTo(low, 4);
      expect(share.high).toBeCloseTo(high, 4);
    }
  });

  it('does not promise 100 % after five good days out of five', () => {
    expect(wilson(5, 5)).toMatchObject({ share: 1, high: 1 });
    expect(wilson(5, 5).low).toBeCloseTo(0.5655, 4);
  });

  it('is symmetric in kept and broken, and narrower the less sure it has to be', () => {
    const [a, b] = [wilson(30, 40), wilson(10, 40)];
    expect(a.low! + b.high!).toBeCloseTo(1, 14);
    expect(wilson(30, 40, 0.8).low).toBeGreaterThan(a.low!);
  });

  it('has no share without days', () => {
    expect(wilson(0, 0)).toEqual({ kept: 0, days: 0, share: null, low: null, high: null });
  });

  it('refuses more days kept than there were', () => {
    expect(() => wilson(6, 5)).toThrow(new RangeError('days kept must be between 0 and 5, got 6'));
  });
});
