import { describe, expect, it } from 'vitest';
import { compile } from '../../src/engine/plan';
import { Simulator } from '../../src/engine/simulate';
import { measureDay } from '../../src/kpi/measureDay';
import { Contact, Floor } from '../../src/kpi/counters';
import { contactWidth } from '../../src/kpi/measures';
import { denseContacts } from '../kpi/dense';
import { specOf } from '../../src/kpi/spec';
import type { Scenario } from '../../src/model/scenario';
import { scenarioOf, simulate, story, teamOf, traced } from './build';

const hour = 3600;
const midnight = 24 * hour;
/** Two days around the clock with one agent. */
const aroundTheClock = (arrivals: number[], handle: number[], warmUpIntervals = 0): Scenario =>
  scenarioOf([traced(arrivals, handle)], [teamOf(0, ['calls'], { headcount: new Array<number>(48).fill(1) })], {
    calendar: { start: '2026-03-02', zone: 'UTC', days: 2, intervalMinutes: 60 },
    warmUpIntervals,
  });

describe('around the clock', () => {
  it('who waits at midnight is served in the new day, after as long as it takes', () => {
    const log = simulate(aroundTheClock([23.5 * hour, 23.75 * hour, midnight + 60], [hour, 600, 600]));
    expect(story(log)).toEqual([
      `${23.5 * hour} answered by 0 after 0 until ${24.5 * hour}`,
      `${23.75 * hour} answered by 0 after ${0.75 * hour} until ${24.5 * hour + 600}`,
      `${midnight + 60} answered by 0 after ${0.5 * hour - 60 + 600} until ${24.5 * hour + 1200}`,
    ]);
  });

  it('a warm-up is lived through but not counted: its callers are still there when counting begins', () => {
    const scenario = aroundTheClock([23.5 * hour, 23.75 * hour, midnight + 60], [hour, 600, 600], 24);
    const plan = compile(scenario);
    const spec = specOf(scenario, plan.shape);
    const day = measureDay(new Simulator(plan).run(0), spec);
    const { floor } = day;
    const contacts = denseContacts(day, spec);
    const of = (interval: number, counter: number): number => contacts[interval * contactWidth(spec) + counter];
    expect([of(23, Contact.offered), of(24, Contact.offered)]).toEqual([0, 1]);
    // The one who is counted had to wait for the two before.
    expect(of(24, Contact.waitAnswered)).toBe(0.5 * hour - 60 + 600);
    // Agent time is counted from the end of the warm-up on: half an hour of the first call, ten minutes of each other.
    expect([floor[23 * Floor.width + Floor.busy], floor[24 * Floor.width + Floor.busy]]).toEqual([
      0,
      0.5 * hour + 1200,
    ]);
  });
});
