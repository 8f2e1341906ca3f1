import { describe, expect, it } from 'vitest';
import { survival, withBalking } from '../../../src/analysis/forms/survival';
import { type Patience } from '../../../src/model/distribution';
import { meanSeconds } from '../../../src/model/meanSeconds';

const laws: Patience[] = [
  { family: 'exponential', mean: 120 },
  { family: 'lognormal', mean: 120, cv: 1.4 },
  { family: 'lognormal', mean: 120, cv: 0.05 },
  { family: 'gamma', mean: 90, cv: 1.6 },
  { family: 'gamma', mean: 90, cv: 0.2 },
  { family: 'erlang', mean: 60, k: 3 },
  { family: 'weibull', mean: 150, shape: 0.5 },
  { family: 'weibull', mean: 150, shape: 3 },
  { family: 'hyperexponential', p: 0.3, mean1: 10, mean2: 300 },
  { family: 'uniform', min: 30, max: 240 },
  { family: 'constant', mean: 60 },
  { family: 'empirical', p: [0.1, 0.1, 0.5, 1], seconds: [0, 20, 60, 200] },
  { family: 'never' },
];
const name = (patience: Patience): string => JSON.stringify(patience);

describe('survival', () => {
  for (const patience of laws) {
    const law = survival(patience);

    it(`splits everybody into patience above and at most t: ${name(patience)}`, () => {
      for (const t of [0, 0.001, 1, 20, 59.9, 60, 100, 500, 5000]) {
        expect(law.above(t) + law.atMost(t)).toBeCloseTo(1, 14);
        expect(law.above(t)).toBeGreaterThanOrEqual(0);
      }
    });

    it(`has t · P(above t) + E[patience; at most t] as the integral of the survival function: ${name(patience)}`, () => {
      for (const t of [0.5, 20, 60, 130, 700]) {
        // Simpson's rule in u = x³, tame at 0 even for a steep Weibull; panels end at the kinks.
        let integral = 0;
        const ends = [0, ...law.kinks.filter((kink) => kink > 0 && kink < t), t];
        for (let e = 1; e < ends.length; e++) {
          const [from, to] = [Math.cbrt(ends[e - 1]), Math.cbrt(ends[e])];
          const n = 4000;
          const step = (to - from) / n;
          for (let i = 0; i <= n; i++) {
            const u = from + step * i;
            const x = i === n ? ends[e] * (1 - 1e-14) : i === 0 ? ends[e - 1] : u ** 3;
            integral += (i === 0 || i === n ? 1 : i % 2 === 1 ? 4 : 2) * law.above(x) * 3 * u * u * (step / 3);
          }
        }
        expect((t * law.above(t) + law.meanAtMost(t)) / integral).toBeCloseTo(1, 7);
      }
    });

    it(`has the mean that the scenario states: ${name(patience)}`, () => {
      const mean = law.never > 0 ? Infinity : law.meanAtMost(1e9);
      expect(mean / meanSeconds(patience) || 1).toBeCloseTo(1, 9);
    });
  }

  it('is precise for the first who leave', () => {
    expect(survival({ family: 'exponential', mean: 1e6 }).atMost(1e-6) / 1e-12).toBeCloseTo(1, 9);
    expect(survival({ family: 'lognormal', mean: 300, cv: 0.5 }).atMost(5)).toBeGreaterThan(0);
  });

  it('holds a constant patience to the instant: at 60 s it has run out', () => {
    const law = survival({ family: 'constant', mean: 60 });
    expect([law.above(59.999), law.above(60), law.atMost(60)]).toEqual([1, 0, 1]);
  });

  it('takes a uniform patience without width as constant', () => {
    expect(survival({ family: 'uniform', min: 40, max: 40 }).atMost(40)).toBe(1);
  });

  it('lets those beyond the last quantile never hang up', () => {
    const law = survival({ family: 'empirical', p: [0, 0.4, 0.7], seconds: [0, 30, 90] });
    expect(law.never).toBeCloseTo(0.3, 15);
    expect(law.above(1e6)).toBeCloseTo(0.3, 15);
    expect(law.meanAtMost(1e6)).toBeCloseTo(0.4 * 15 + 0.3 * 60, 12);
    expect(law.atMost(10)).toBeCloseTo(0.4 / 3, 15);
  });
});

describe('withBalking', () => {
  it('puts the share that balks at 0 and leaves the rest as it was', () => {
    const plain = survival({ family: 'exponential', mean: 100 });
    const law = withBalking(plain, 0.2);
    expect(law.atMost(0)).toBeCloseTo(0.2, 15);
    expect(law.above(50)).toBeCloseTo(0.8 * plain.above(50), 15);
    expect(law.meanAtMost(50)).toBeCloseTo(0.8 * plain.meanAtMost(50), 12);
    expect(withBalking(plain, 0)).toBe(plain);
  });
});
