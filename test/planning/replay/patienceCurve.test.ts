import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { survival } from '../../../src/analysis/forms/survival';
import type { SurvivalStep } from '../../../src/analysis/stats/kaplanMeier';
import { kaplanMeier, stepAt } from '../../../src/analysis/stats/kaplanMeier';
import { samplerOf } from '../../../src/engine/sampler';
import { Stream } from '../../../src/engine/stream';
import { patienceOf } from '../../../src/planning/replay/patienceCurve';

/** Largest distance between a patience and the steps that it was made of, on both sides of every step and far beyond. */
function distance(steps: readonly SurvivalStep[], tolerance?: number): number {
  const law = survival(patienceOf(steps, tolerance));
  const before = (t: number): number => t - t * 1e-12;
  return Math.max(
    ...steps.flatMap(({ seconds }, i) => [
      Math.abs(law.above(seconds) - steps[i].survival),
      seconds === 0 ? 0 : Math.abs(law.above(before(seconds)) - (steps[i - 1]?.survival ?? 1)),
    ]),
    Math.abs(law.above(1e9) - (steps.at(-1)?.survival ?? 1)),
  );
}
/** Milliseconds and whole seconds, so that many times are equal. */
const time = fc.oneof(
  fc.integer({ min: 0, max: 60 }),
  fc.integer({ min: 0, max: 900_000 }).map((x) => x / 1000),
);
const watchedTimes = fc.array(fc.record({ seconds: time, event: fc.boolean() }), { maxLength: 300 });

describe('a patience made of a survival curve', () => {
  it('never leaves it by more than the tolerance, whatever its steps', () => {
    fc.assert(
      fc.property(watchedTimes, fc.constantFrom(0.001, 0.005, 0.05), (times, tolerance) => {
        // Shares are kept to a millionth, and just before a step a line is short of its end.
        expect(distance(kaplanMeier(times), tolerance)).toBeLessThan(tolerance + 2e-6);
      }),
      { seed: 5, numRuns: 500 },
    );
  });

  it('has few points where the log has many seconds: 20,000 callers of a smooth law', () => {
    const stream = new Stream(Int32Array.of(1, 2, 3, 4));
    stream.rewind(0, 0);
    const law = samplerOf({ family: 'lognormal', mean: 300, cv: 1.5 });
    const offered = samplerOf({ family: 'exponential', mean: 150 });
    const times = Array.from({ length: 20_000 }, () => {
      const [patience, wait] = [law.draw(stream), offered.draw(stream)];
      return { seconds: Math.round(Math.min(patience, wait)), event: patience < wait };
    });
    const steps = kaplanMeier(times);
    const patience = patienceOf(steps);
    expect(steps.length).toBeGreaterThan(400);
    expect(patience.family === 'empirical' && patience.p.length).toBeLessThan(60);
    expect(distance(steps)).toBeLessThan(0.005 + 2e-6);
    // And the estimate itself is right: within 4 of its standard errors where many are still watched.
    for (const t of [30, 60, 120, 300]) {
      const { survival: estimate, standardError } = stepAt(steps, t + 0.5)!;
      const truth = survival({ family: 'lognormal', mean: 300, cv: 1.5 }).above(t + 0.5);
      expect(Math.abs(estimate - truth)).toBeLessThan(4 * standardError!);
    }
  });

  it('keeps a step that is too high for a line, and those who leave at once', () => {
    const times = [0, 60, 60, 60].map((seconds) => ({ seconds, event: true }));
    expect(patienceOf(kaplanMeier(times))).toEqual({
      family: 'empirical',
      p: [0.25, 0.25, 1],
      seconds: [0, 60, 60],
    });
    expect(patienceOf(kaplanMeier(times.slice(0, 1)))).toEqual({ family: 'empirical', p: [1, 1], seconds: [0, 0] });
  });

  it('ends where the log ends: beyond, nobody gives up', () => {
    const curve = patienceOf(
      kaplanMeier([
        { seconds: 50, event: true },
        { seconds: 90, event: false },
      ]),
    );
    expect(survival(curve).never).toBeCloseTo(0.5, 6);
    expect(patienceOf([])).toEqual({ family: 'never' });
  });
});
