import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DayLog } from '../../src/engine/dayLog';
import { Cause, Ending, Outcome } from '../../src/engine/dayLog';
import { compile } from '../../src/engine/plan';
import { Simulator } from '../../src/engine/simulate';
import { readScenario } from '../../src/model/readScenario';
import type { Scenario } from '../../src/model/scenario';
import { without } from '../../src/state/edits/without';
import { scenarios, settings } from './arbitrary';
import { hourly, issues, scenarioOf, simulate, story, teamOf, traced } from './build';

const seconds = (mean: number) => ({ family: 'constant' as const, mean });
const cuts = (log: DayLog): number[] => Array.from(log.cut.subarray(0, log.contacts));
const one = { handling: { talk: seconds(200), wrap: seconds(30) }, pressure: { cap: 0.5 } };

describe('talk under pressure', () => {
  it('is broken off at the cap, a multiple of the mean talk; after-contact work stays, and nothing is resolved', () => {
    const log = simulate(scenarioOf([traced([0, 300], undefined, one)], [teamOf(1)]));
    expect(story(log)).toEqual(['0 answered by 0 after 0 until 130', '300 answered by 0 after 0 until 430']);
    expect(issues(log)).toEqual(['0.1 fresh unresolved', '1.1 fresh unresolved']);
    expect(cuts(log)).toEqual([1, 1]);
  });

  it('that is no longer than the cap is not', () => {
    const log = simulate(scenarioOf([traced([0], undefined, { ...one, pressure: { cap: 1 } })], [teamOf(1)]));
    expect([story(log), issues(log), cuts(log)]).toEqual([
      ['0 answered by 0 after 0 until 230'],
      ['0.1 fresh resolved'],
      [0],
    ]);
  });

  it('is broken off under the rule of repeats: the customer comes again, with work of his own', () => {
    const repeat = { probability: 1, sameDay: 1, delay: seconds(1000), mostAttempts: 3 };
    const log = simulate(scenarioOf([traced([0], undefined, { ...one, repeat })], [teamOf(1)]));
    expect(issues(log)).toEqual(['0.1 fresh unresolved', '0.2 repeat unresolved', '0.3 repeat unresolved']);
    expect(cuts(log)).toEqual([1, 1, 1]);
  });

  it('has a cap that follows the handle times of the interval', () => {
    const handling = { ...one.handling, meanByInterval: hourly(230, { 1: 115 }) };
    const log = simulate(scenarioOf([traced([0, 3600], undefined, { ...one, handling })], [teamOf(1)]));
    expect(Array.from(log.talk.subarray(0, 2))).toEqual([100, 50]);
  });

  it('is broken off before the agent’s pace: the slow one breaks off the same contacts, and takes longer for them', () => {
    const slow = teamOf(1, [], { skills: [{ type: 'calls', speed: 0.8 }] });
    const log = simulate(scenarioOf([traced([0], undefined, one)], [slow]));
    expect([log.talk[0], log.cut[0]]).toEqual([125, 1]);
  });

  it('counts for each agent: a short first leg is passed on, and a long one is neither passed on nor resolved', () => {
    const desk = (workDone: number): string[] => {
      const transfer = { probability: 1, workDone, most: 1 };
      return issues(simulate(scenarioOf([traced([0], undefined, { ...one, transfer })], [teamOf(2)])));
    };
    // 200 s: 80 and 120, of which the second agent breaks off 20; or 140, of which the first breaks off 40.
    expect(desk(0.4)).toEqual(['0.1 fresh passedOn', '0.2 transfer unresolved']);
    expect(desk(0.7)).toEqual(['0.1 fresh unresolved']);
  });

  it('is not broken off by who never spoke to the customer: he gave up first, and tries again with all his work', () => {
    const type = traced([0, 10], undefined, {
      ...one,
      patience: seconds(20),
      redial: { afterAbandon: 1, delay: seconds(1000) },
    });
    const log = simulate(scenarioOf([type], [teamOf(1)]));
    expect(Array.from(log.talk.subarray(0, 3))).toEqual([100, 200, 100]);
    expect(cuts(log)).toEqual([1, 0, 1]);
  });

  it('leaves no trace in the next day’s rows', () => {
    const type = traced([0, 300], [200, 40], { ...one, handling: { talk: seconds(200) } });
    const simulator = new Simulator(compile(scenarioOf([type], [teamOf(1)])));
    expect(cuts(simulator.run(0))).toEqual([1, 0]);
    expect(cuts(simulator.run(1))).toEqual([1, 0]);
  });

  it('is broken off in the share of contacts in which the cap is obeyed', () => {
    const n = 8000;
    const arrivals = Array.from({ length: n }, (_, i) => 10 * i);
    const type = traced(arrivals, undefined, { ...one, pressure: { cap: 0.5, obeyed: 0.3 } });
    const log = simulate(scenarioOf([type], [teamOf(60)]));
    const share = cuts(log).reduce((sum, is) => sum + is, 0) / n;
    expect(Math.abs(share - 0.3)).toBeLessThan(4 * Math.sqrt((0.3 * 0.7) / n));
    for (let i = 0; i < n; i++) {
      expect(log.talk[i]).toBe(log.cut[i] === 1 ? 100 : 200);
      expect(log.ending[i]).toBe(log.cut[i] === 1 ? Ending.unresolved : Ending.resolved);
    }
  });

  it('is not for lists that the centre calls', () => {
    const list = {
      ...scenarioOf([traced([], undefined)], [teamOf(1)]),
      types: [
        {
          id: 'calls',
          name: 'List',
          channel: 'outbound',
          demand: { kind: 'campaign', records: 10 },
          handling: one.handling,
          patience: { family: 'never' },
          pressure: one.pressure,
        },
      ],
    };
    const read = readScenario(JSON.stringify(list));
    expect(read.ok ? [] : read.flaws.map(({ path, rule }) => [path, rule])).toEqual([['types[0].pressure', 'onlyFor']]);
  });
});

describe('the same customers come whether anybody is pressed or not', () => {
  const pressed = (s: Scenario): Scenario => ({
    ...s,
    types: s.types.map((t) => ({ ...t, pressure: { cap: 0.8, obeyed: 0.5 } })),
  });
  const free = (s: Scenario): Scenario => ({ ...s, types: s.types.map((t) => without(t, 'pressure')) });
  /** By issue and attempt, as long as it came about the same way. */
  const rows = (log: DayLog): Map<string, number> => {
    const paths = new Map<number, string>();
    const out = new Map<string, number>();
    for (let i = 0; i < log.contacts; i++) {
      const path = `${paths.get(log.issue[i]) ?? log.issue[i]}.${log.type[i]}/${log.cause[i]}`;
      paths.set(log.issue[i], path);
      out.set(path, i);
    }
    return out;
  };

  it('with the same work, patience, resolution and return, but for what is broken off', () => {
    let seen = 0;
    let broken = 0;
    fc.assert(
      fc.property(scenarios(), (any) => {
        // Everybody at speed 1, nothing on top of the talk, and no hour that differs from another.
        const s: Scenario = {
          ...any,
          types: any.types.map((t) => ({
            ...without(without(t, 'transfer'), 'patienceByInterval'),
            handling: without(t.handling, 'meanByInterval'),
          })),
          teams: any.teams.map((team) => ({
            ...without(team, 'people'),
            skills: team.skills.map((skill) => ({ ...without(skill, 'transferProbability'), speed: 1 })),
          })),
        };
        const [a, b] = [simulate(free(s)), simulate(pressed(s))];
        const other = rows(b);
        for (const [path, i] of rows(a)) {
          const j = other.get(path);
          if (j === undefined || a.cause[i] === Cause.dial) continue;
          expect([b.patience[j], b.hold[j], b.wrap[j]]).toEqual([a.patience[i], a.hold[i], a.wrap[i]]);
          if (b.cut[j] === 1) {
            expect(b.talk[j]).toBeLessThan(a.talk[i]);
            broken++;
            continue;
          }
          expect(b.talk[j]).toBe(a.talk[i]);
          if (a.outcome[i] !== Outcome.answered || b.outcome[j] !== Outcome.answered) continue;
          expect(b.ending[j]).toBe(a.ending[i]);
          seen++;
        }
      }),
      { ...settings, numRuns: 50 },
    );
    expect(seen).toBeGreaterThan(1000);
    expect(broken).toBeGreaterThan(300);
  });
});
