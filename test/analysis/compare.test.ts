import { describe, expect, it } from 'vitest';
import { comparePaired } from '../../src/analysis/compare';
import { Results } from '../../src/analysis/results';
import { studentMultiplier } from '../../src/analysis/stats/student';
import { compile } from '../../src/engine/plan';
import { Simulator } from '../../src/engine/simulate';
import { measureDay } from '../../src/kpi/measureDay';
import type { Scenario } from '../../src/model/scenario';
import { hourly, scenarioOf, teamOf } from '../engine/build';

/** One queue with a load of 4.2 Erlangs and days that differ. */
const plan = (agents: number, rest: { seed?: string } = {}): Scenario =>
  scenarioOf(
    [
      {
        id: 'calls',
        name: 'Calls',
        demand: { kind: 'rate', volume: hourly(60), dayCv: 0.15 },
        handling: { talk: { family: 'lognormal', mean: 250, cv: 0.9 } },
        patience: { family: 'exponential', mean: 240 },
      },
    ],
    [teamOf(agents, [], { costPerHour: 20, skills: [{ type: 'calls' }] })],
    { seed: rest.seed ?? 'pair' },
  );
function run(scenario: Scenario, days = 60, first = 0): Results {
  const results = Results.of(scenario);
  const simulator = new Simulator(compile(scenario));
  for (let d = 0; d < days; d++) results.add(measureDay(simulator.run(first + d), results.context.spec));
  return results;
}

const six = run(plan(6));
const seven = run(plan(7));

describe('a paired comparison', () => {
  it('is B − A: one more agent raises the service level and cuts the wait, and is told to be better', () => {
    const up = comparePaired(six, seven, 'serviceLevel');
    expect(up.mean!).toBeGreaterThan(0);
    expect(up.mean).toBeCloseTo(seven.estimate('serviceLevel').mean! - six.estimate('serviceLevel').mean!, 9);
    expect([up.verdict, up.moreDays, up.days, up.unit]).toEqual([1, null, 60, '%']);
    const down = comparePaired(six, seven, 'asa');
    expect(down.mean!).toBeLessThan(0);
    expect([down.verdict, down.unit]).toEqual([1, 's']);
  });

  it('turns its sign when the plans change sides', () => {
    const [ab, ba] = [comparePaired(six, seven, 'asa'), comparePaired(seven, six, 'asa')];
    expect(ba.mean).toBeCloseTo(-ab.mean!, 12);
    expect([ba.low, ba.high].map((x) => -x!)).toEqual([expect.closeTo(ab.high!, 9), expect.closeTo(ab.low!, 9)]);
    expect([ba.verdict, ba.above, ba.below]).toEqual([-1, ab.below, ab.above]);
  });

  it('says that dearer is worse, and has no better side for what is no target', () => {
    expect(comparePaired(six, seven, 'staffingCost')).toMatchObject({
      mean: 480,
      low: 480,
      high: 480,
      verdict: -1,
      unit: 'EUR',
    });
    expect(comparePaired(six, seven, 'offered')).toMatchObject({ mean: 0, verdict: null });
  });

  it('counts the days on which B was above and below', () => {
    const { above, below, equal, comparedDays } = comparePaired(six, seven, 'serviceLevel');
    const [a, b] = [six.perDay('serviceLevel'), seven.perDay('serviceLevel')];
    expect([above, below, equal, comparedDays]).toEqual([
      b.filter((v, d) => v > a[d]).length,
      b.filter((v, d) => v < a[d]).length,
      b.filter((v, d) => v === a[d]).length,
      60,
    ]);
    expect(above).toBeGreaterThan(55);
  });

  it('has an interval for a count that is the t interval of daily differences', () => {
    const { mean, low, high } = comparePaired(six, seven, 'abandoned');
    const gaps = seven.perDay('abandoned').map((v, d) => v - six.perDay('abandoned')[d]);
    const m = gaps.reduce((a, b) => a + b, 0) / 60;
    const half = studentMultiplier(0.95, 59) * Math.sqrt(gaps.reduce((s, g) => s + (g - m) ** 2, 0) / 59 / 60);
    expect([mean, low, high]).toEqual([expect.closeTo(m, 9), expect.closeTo(m - half, 9), expect.closeTo(m + half, 9)]);
  });

  it('of a plan with itself is 0, and more days would not help', () => {
    const same = comparePaired(six, run(plan(6)), 'serviceLevel');
    expect(same).toMatchObject({ mean: 0, low: 0, high: 0, above: 0, below: 0, equal: 60, verdict: 0, moreDays: null });
  });

  it('says how many more days would tell two plans apart, about', () => {
    // Four days of other callers: a difference is seen, but it is luck.
    const few = comparePaired(run(plan(6), 4), run(plan(6, { seed: 'other' }), 4), 'serviceLevel');
    expect(few.verdict).toBe(0);
    expect(Math.abs(few.mean!)).toBeGreaterThan(0);
    // An interval shrinks at least with the root of the days, for t shrinks too.
    const ratio = (few.high! - few.low!) / 2 / Math.abs(few.mean!);
    expect(few.moreDays!).toBeGreaterThan(0);
    expect(few.moreDays!).toBeLessThanOrEqual(Math.ceil(4 * ratio ** 2));
  });

  it('uses the days that both have', () => {
    expect(comparePaired(six, run(plan(7), 20), 'asa').days).toBe(20);
    expect(comparePaired(six, run(plan(7), 0), 'asa')).toMatchObject({
      days: 0,
      mean: null,
      verdict: null,
      moreDays: null,
    });
    expect(comparePaired(run(plan(6), 1), run(plan(7), 1), 'asa')).toMatchObject({ days: 1, low: null, verdict: 0 });
  });

  it('has no data where neither plan has any', () => {
    expect(comparePaired(six, seven, 'serviceLevel', { agent: 0 })).toMatchObject({
      mean: null,
      verdict: null,
      days: 0,
    });
  });
});

describe('the same callers', () => {
  it('make the variance of a one-agent difference at least ten times smaller than with other callers', () => {
    const { varianceRatio } = comparePaired(six, seven, 'answered');
    // The same plans, each on days of its own: the ratio that was estimated is the one that is got.
    const gaps = (other: Results): number => {
      const values = other.perDay('answered').map((v, d) => v - six.perDay('answered')[d]);
      const mean = values.reduce((a, b) => a + b, 0) / values.length;
      return values.reduce((s, v) => s + (v - mean) ** 2, 0) / (values.length - 1);
    };
    const unpaired = gaps(run(plan(7), 60, 1000)) / gaps(seven);
    console.info(
      `answered, 6 → 7 agents: variance of the difference ${varianceRatio!.toFixed(1)} times smaller with the same callers (measured on other days: ${unpaired.toFixed(1)})`,
    );
    expect(varianceRatio!).toBeGreaterThan(10);
    // An F ratio of two variances with 59 degrees of freedom each stays within a factor 2.5 of 1.
    expect(unpaired / varianceRatio!).toBeGreaterThan(1 / 2.5);
    expect(unpaired / varianceRatio!).toBeLessThan(2.5);
  });
});
