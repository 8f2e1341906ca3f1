import { expect, it } from 'vitest';
import { Results } from '../../src/analysis/results';
import { compile } from '../../src/engine/plan';
import { Simulator } from '../../src/engine/simulate';
import { measureDay } from '../../src/kpi/measureDay';
import type { People } from '../../src/model/roster';
import type { Scenario } from '../../src/model/scenario';
import { scenarioOf, teamOf, traced } from '../engine/build';

/** A busy team and one with little to do, of 2 and 6 agents. */
const plan = (busy?: Partial<People>, idle?: Partial<People>): Scenario => {
  const arrivals = Array.from({ length: 2000 }, (_, i) => i * 43);
  return scenarioOf(
    [traced(arrivals, new Array<number>(2000).fill(80)), traced([], [], { id: 'none' })],
    [
      teamOf(2, ['calls'], { id: 'busy', ...(busy ? { people: busy } : {}) }),
      teamOf(6, ['none'], { id: 'idle', ...(idle ? { people: idle } : {}) }),
    ],
  );
};
function resultsOf(scenario: Scenario): Results {
  const results = Results.of(scenario);
  results.add(measureDay(new Simulator(compile(scenario)).run(0), results.context.spec));
  return results;
}

it('attrition follows the occupancy of each team, and of all teams is weighed by their people', () => {
  const people = { attrition: { perYear: 0.4, perOccupancyPoint: 0.5 } };
  const results = resultsOf(plan(people, people));
  const of = (team?: string) => results.estimate('attrition', team === undefined ? {} : { team }).mean!;
  const occupancy = results.estimate('occupancy', { team: 'busy' }).mean!;
  expect(occupancy).toBeGreaterThan(90);
  expect(of('busy')).toBeCloseTo(40 + 0.5 * (occupancy - 85), 9);
  expect(of('idle')).toBeCloseTo(40, 9);
  expect(of()).toBeCloseTo((2 * of('busy') + 6 * of('idle')) / 8, 9);
});

it('a team that says nothing of it has no data and is left out of the whole', () => {
  const results = resultsOf(plan({ attrition: { perYear: 0.2, perOccupancyPoint: 0 } }));
  expect(results.estimate('attrition', { team: 'idle' }).mean).toBeNull();
  expect(results.estimate('attrition').mean).toBeCloseTo(20, 9);
  // People do not leave for an hour.
  expect(results.estimate('attrition', { interval: 9 }).mean).toBeNull();
  expect(resultsOf(plan()).estimate('attrition').mean).toBeNull();
});
