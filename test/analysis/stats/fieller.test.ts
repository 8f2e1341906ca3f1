import { describe, expect, it } from 'vitest';
import { fiellerInterval } from '../../../src/analysis/stats/fieller';
import { meanInterval } from '../../../src/analysis/stats/mean';

/** Normal numbers of a fixed seed: a linear congruence (Park and Miller) through Box and Muller. */
function normals(seed: number): () => number {
  let state = seed;
  const uniform = (): number => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
  return () => Math.sqrt(-2 * Math.log(uniform())) * Math.cos(2 * Math.PI * uniform());
}

describe('the interval of a ratio of means', () => {
  it('by a constant is that of the mean, divided', () => {
    const a = [3, 4, 6, 7];
    const { mean, low, high } = meanInterval(a);
    const ratio = fiellerInterval(a, [2, 2, 2, 2]);
    expect(ratio.mean).toBeCloseTo(mean! / 2, 12);
    expect(ratio.low).toBeCloseTo(low! / 2, 12);
    expect(ratio.high).toBeCloseTo(high! / 2, 12);
  });

  it('of what is in proportion has no doubt, and a minus turns it round', () => {
    const b = [10, 11, 13];
    for (const by of [3, -3]) {
      const { mean, low, high } = fiellerInterval(
        b.map((x) => by * x),
        b,
      );
      for (const x of [mean, low, high]) expect(x).toBeCloseTo(by, 6);
    }
  });

  it('has no ends where the denominator may be 0, and no value where it is', () => {
    expect(fiellerInterval([1, 2, 3], [1, -1, 0.3])).toMatchObject({ low: null, high: null, days: 3 });
    expect(fiellerInterval([1, 2], [1, -1])).toMatchObject({ mean: null });
    expect(fiellerInterval([1, NaN, 3], [1, 2, NaN])).toMatchObject({ days: 1, low: null });
    expect(() => fiellerInterval([1], [])).toThrow('days must be equally many, got 1 and 0');
  });

  it('holds the ratio in 95 of 100 samples, within four standard errors of that share', () => {
    const normal = normals(20_261_127);
    const samples = 2000;
    let held = 0;
    for (let i = 0; i < samples; i++) {
      const b = Array.from({ length: 12 }, () => 2 + normal());
      const a = b.map((x) => 1.5 * x + normal());
      const { low, high } = fiellerInterval(a, b);
      if (low !== null && high !== null ? low <= 1.5 && 1.5 <= high : true) held++;
    }
    expect(Math.abs(held / samples - 0.95)).toBeLessThan(4 * Math.sqrt((0.95 * 0.05) / samples));
  });
});
