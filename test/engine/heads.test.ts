import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Results } from '../../src/analysis/results';
import { momentsOf } from '../../src/analysis/stats/mean';
import type { DayLog } from '../../src/engine/dayLog';
import { Duty } from '../../src/engine/dayLog';
import { compile } from '../../src/engine/plan';
import { Simulator } from '../../src/engine/simulate';
import type { KpiKey } from '../../src/kpi/kpis';
import { measureDay } from '../../src/kpi/measureDay';
import { expectScenario } from '../../src/model/document';
import type { Scenario, ScenarioInput } from '../../src/model/scenario';
import { scenarios, settings } from './arbitrary';
import { hourly, scenarioOf, teamOf, traced } from './build';

type PeopleInput = ScenarioInput['teams'][number]['people'];

/** Heads of one team from 08:00 to 18:00 whom nobody calls. */
const desk = (agents: number, people: PeopleInput): Scenario =>
  scenarioOf(
    [traced([], undefined)],
    [teamOf(0, ['calls'], { headcount: hourly(0, { 8: agents, 18: 0 }), people, costPerHour: 20 })],
  );

/** What each agent is there for at an instant. */
function dutiesAt(log: DayLog, agents: number, time: number): Uint8Array {
  const duty = new Uint8Array(agents);
  for (let r = 0; r < log.shiftRows && log.shiftTime[r] <= time; r++) duty[log.shiftAgent[r]] = log.shiftOn[r];
  return duty;
}
const count = (duties: Uint8Array, ...wanted: number[]): number =>
  duties.reduce((sum, duty) => sum + (wanted.includes(duty) ? 1 : 0), 0);

function days(scenario: Scenario, n: number): Uint8Array[] {
  const plan = compile(scenario);
  const simulator = new Simulator(plan);
  return Array.from({ length: n }, (_, d) => dutiesAt(simulator.run(d), plan.shape.agentTeam.length, 12 * 3600));
}

describe('the heads of a curve that shrinks', () => {
  it('are absent with the probability given, and go together as the correlation says', () => {
    const [n, p, rho, many] = [12, 0.1, 0.2, 1500];
    const absent = days(desk(n, { absence: p, absenceCorrelation: rho }), many).map((day) => count(day, Duty.absent));
    const { mean, sd } = momentsOf(absent);
    const variance = sd ** 2;
    // A Beta-binomial day: n·p, and n·p·(1 − p)·(1 + (n − 1)·ρ).
    const expected = n * p * (1 - p) * (1 + (n - 1) * rho);
    expect(Math.abs(mean - n * p) / Math.sqrt(expected / many)).toBeLessThan(4);
    // The variance of a sample variance, from its own fourth moment.
    const fourth = absent.reduce((sum, x) => sum + (x - mean) ** 4, 0) / many;
    expect(Math.abs(variance - expected) / Math.sqrt((fourth - variance ** 2) / many)).toBeLessThan(4);
  });

  it('are off as planned in the share given, each day within one of it, and not always the same', () => {
    const planned = days(desk(11, { plannedShrinkage: 0.3 }), 400);
    const off = planned.map((day) => count(day, Duty.meeting));
    expect(off.every((n) => n === 3 || n === 4)).toBe(true);
    const { mean, sd } = momentsOf(off);
    expect(Math.abs(mean - 3.3) / (sd / 20)).toBeLessThan(4);
    for (let a = 0; a < 11; a++) {
      const share = planned.reduce((sum, day) => sum + (day[a] === Duty.meeting ? 1 : 0), 0) / 400;
      expect(Math.abs(share - 0.3) / Math.sqrt((0.3 * 0.7) / 400)).toBeLessThan(4);
    }
  });

  it('of a larger curve are the same, and some more', () => {
    const people = { absence: 0.3, absenceCorrelation: 0.3, plannedShrinkage: 0.2 };
    const [few, more] = [days(desk(6, people), 50), days(desk(9, people), 50)];
    few.forEach((day, d) => expect([...more[d].subarray(0, 6)]).toEqual([...day]));
  });

  it('are paid all the same, and say what is planned and what is not', () => {
    const scenario = desk(40, { absence: 0.1, plannedShrinkage: 0.25 });
    const log = new Simulator(compile(scenario)).run(1);
    const duties = dutiesAt(log, 40, 12 * 3600);
    const [planned, absent] = [count(duties, Duty.meeting), count(duties, Duty.absent)];
    expect(planned).toBeGreaterThan(0);
    expect(absent).toBeGreaterThan(0);
    const results = Results.of(scenario);
    results.add(measureDay(log, results.context.spec));
    const kpi = (key: KpiKey): number => results.estimate(key).mean!;
    expect(kpi('shrinkage')).toBeCloseTo((100 * (planned + absent)) / 40, 9);
    expect(kpi('absenteeism')).toBeCloseTo((100 * absent) / 40, 9);
    expect(kpi('conformance')).toBeCloseTo((100 * (40 - planned - absent)) / (40 - planned), 9);
    expect(kpi('adherence')).toBe(100);
    expect(kpi('utilisation')).toBe(0);
    expect(kpi('availability')).toBe(100);
    expect(kpi('staffedHours')).toBeCloseTo(10 * (40 - planned - absent), 9);
  });

  it('count what the curve counts at any time, by night and when many change at midnight', () => {
    fc.assert(
      fc.property(scenarios(), fc.constantFrom(0, 0.3), fc.constantFrom(0, 0.4), (s, absence, plannedShrinkage) => {
        const people = { absence, absenceCorrelation: 0.5, plannedShrinkage };
        const scenario = expectScenario({ ...s, teams: s.teams.map((team) => ({ ...team, people })) });
        const plan = compile(scenario);
        const log = new Simulator(plan).run(2);
        const { agentTeam, teams, intervals, intervalSeconds } = plan.shape;
        for (let k = 0; k < intervals; k++) {
          const duties = dutiesAt(log, agentTeam.length, (k + 0.5) * intervalSeconds);
          teams.forEach((id, j) => {
            const own = duties.filter((_, agent) => agentTeam[agent] === j);
            const paid = scenario.teams.find((team) => team.id === id)!.headcount[k];
            const off = count(own, Duty.absent, Duty.meeting);
            expect(off).toBeLessThanOrEqual(paid);
            expect(off + count(own, Duty.ready)).toBeGreaterThanOrEqual(paid);
          });
        }
        let served = 0;
        for (let i = 0; i < log.contacts; i++) if (log.agent[i] >= 0) served++;
        expect(served).toBeLessThanOrEqual(log.contacts);
      }),
      { ...settings, numRuns: 100 },
    );
  });

  it('are as many as ever where nobody is off: the log is the same to the bit', () => {
    const calls = traced(
      Array.from({ length: 40 }, (_, i) => 9 * 3600 + i * 120),
      undefined,
    );
    const team = teamOf(3);
    const logOf = (people?: PeopleInput): unknown => {
      const log = new Simulator(compile(scenarioOf([calls], [{ ...team, ...(people ? { people } : {}) }]))).run(0);
      return [log.agent, log.wait, log.shiftTime, log.shiftAgent].map((column) => [...column.subarray(0, 40)]);
    };
    expect(logOf({ absence: 0, absenceCorrelation: 0.5, plannedShrinkage: 0 })).toEqual(logOf());
  });

  it('belong to a curve: shifts have their own activities', () => {
    const roster = [{ shift: 'day', start: '08:00', count: 1 }];
    const shifts = [{ id: 'day', name: 'Day', minutes: 480 }];
    const people = { plannedShrinkage: 0.1 };
    expect(() => scenarioOf([traced([], undefined)], [teamOf(1, ['calls'], { roster, people })], { shifts })).toThrow(
      'teams[0].people.plannedShrinkage is only for teams without shifts: leave it out, got 0.1',
    );
  });
});
