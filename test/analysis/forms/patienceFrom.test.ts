import { describe, expect, it } from 'vitest';
import { erlangA } from '../../../src/analysis/forms/erlangA';
import { patienceFrom } from '../../../src/analysis/forms/patienceFrom';

describe('patience from the abandonment rate and the mean wait', () => {
  it('is that of the queue that they come from, whatever its load, by either pair of figures', () => {
    for (const agents of [14, 18, 24])
      for (const patience of [60, 240, 900]) {
        const { abandonRate, averageWaitSeconds, asaSeconds, averageWaitOfAbandonedSeconds } = erlangA(
          100 / 1800,
          300,
          agents,
          patience,
        );
        expect(patienceFrom({ abandonRate, wait: { all: averageWaitSeconds } }) / patience).toBeCloseTo(1, 7);
        const wait = { answered: asaSeconds, abandoned: averageWaitOfAbandonedSeconds! };
        expect(patienceFrom({ abandonRate, wait }) / patience).toBeCloseTo(1, 7);
      }
  });

  it('needs somebody who gave up and somebody who waited', () => {
    expect(patienceFrom({ abandonRate: 0.05, wait: { all: 40 } })).toBe(800);
    expect(() => patienceFrom({ abandonRate: 0, wait: { all: 40 } })).toThrow('share abandoned must be above 0, got 0');
    expect(() => patienceFrom({ abandonRate: 5, wait: { all: 40 } })).toThrow('share abandoned must be at most 1');
    expect(() => patienceFrom({ abandonRate: 0.1, wait: { all: 0 } })).toThrow('mean wait must be above 0, got 0');
  });
});
