import { expect, test } from 'vitest';
import { studentQuantile } from '../../src/analysis/stats/student';
import { Results } from '../../src/analysis/results';
import { compile } from '../../src/engine/plan';
import { Simulator } from '../../src/engine/simulate';
import { measureDay } from '../../src/kpi/measureDay';
import { expectScenario } from '../../src/model/document';

/**
 * The examples of CAUSAL.md E13 from simulated contacts: of a hundred issues `one` are resolved at the first contact, `never` at none, the
 * others at the second or later; a customer has 0.3 issues a month, 1 % leave anyhow, and a fifth of those who intend to leave do.
 * One issue in ten is repeated within the day, none is cut off.
 */
const days = 20;
const perHour = 2000;
const hours = Array.from({ length: 24 }, (_, k) => (k < 12 ? perHour : 0));

function centre(one: number, never: number) {
  const fails = 1 - one / 100;
  // Never resolved: f(1 − p) / (1 − f·p) of all, when each unresolved attempt (f) is followed by another with probability p.
  const probability = (fails - never / 100) / (fails - (fails * never) / 100);
  return expectScenario({
    format: 'floorwalk',
    version: 1,
    name: 'Stay or leave',
    seed: 'churn',
    calendar: { start: '2026-01-05', zone: 'UTC', days: 1, intervalMinutes: 60 },
    types: [
      {
        id: 'calls',
        name: 'Calls',
        demand: { kind: 'rate', volume: hours },
        handling: { talk: { family: 'constant', mean: 60 } },
        patience: { family: 'never' },
        resolution: one / 100,
        repeat: { probability, sameDay: 1, delay: { family: 'constant', mean: 30 }, mostAttempts: 100 },
      },
    ],
    teams: [{ id: 'desk', name: 'Desk', headcount: hours.map(() => 400), skills: [{ type: 'calls' }] }],
    outcomes: { customers: { active: (12 * perHour * 30.4) / 0.3, baselineChurn: 0.01, actedUpon: 0.2 } },
  });
}

test.each([
  [65, 10, 13.3],
  [75, 7, 12.7],
  [85, 4, 12.2],
])('resolved at once: %i in a hundred, never: %i; %d leave in a year', (one, never, printed) => {
  const scenario = centre(one, never);
  const results = Results.of(scenario);
  const simulator = new Simulator(compile(scenario));
  for (let day = 0; day < days; day++) results.add(measureDay(simulator.run(day), results.context.spec));
  const { mean, high } = results.estimate('churn');
  const error = (high! - mean!) / studentQuantile(0.975, days - 1);
  // A Poisson number of issues, mean 0.3, of which each keeps 1 − d(p(e) − p(one)).
  const several = 100 - one - never;
  const monthly = 1 - 0.99 * Math.exp(-0.3 * 0.2 * ((several / 100) * 0.04 + (never / 100) * 0.2));
  expect(Math.abs(mean! / 100 - monthly) / (error / 100), `${mean} ± ${error}, exact ${100 * monthly}`).toBeLessThan(4);
  // The luck of the days is a hundredth of what the example prints.
  expect(error).toBeLessThan(0.002);
  const annual = (month: number): number => 100 * (1 - (1 - month) ** 12);
  expect(Math.abs(annual(monthly) - printed)).toBeLessThan(0.051);
  expect(Math.abs(annual(mean! / 100) - printed)).toBeLessThan(0.06);
});
