import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DayLog } from '../../src/engine/dayLog';
import { Cause, Outcome } from '../../src/engine/dayLog';
import { compile } from '../../src/engine/plan';
import { Simulator } from '../../src/engine/simulate';
import type { Scenario } from '../../src/model/scenario';
import { settings } from './arbitrary';
import { scenarioOf, simulate, teamOf, traced } from './build';
import { campaigns, constant, dialsOf, listOf } from './campaign';
import { digest } from './digest';
import { levels } from './trail';

const trunks = (lines: number) => ({ trunks: [{ id: 'trunk', name: 'Trunk', lines }] });
const times = (log: DayLog): number[] => Array.from(log.arrival.subarray(0, log.contacts));
const wrap = { talk: constant(50), wrap: constant(20) };

describe('a call of a campaign', () => {
  it('holds a line of its trunk group from the dial until they hang up, and no dial is made without one', () => {
    const list = listOf(6, {}, { trunk: 'trunk', handling: wrap });
    const log = simulate(scenarioOf([list], [teamOf(5, ['list'])], trunks(2)));
    // 10 s of ringing and 50 s of talk; while two wrap up, others dial.
    expect(times(log)).toEqual([0, 0, 60, 60, 120, 120]);
    expect(times(simulate(scenarioOf([list], [teamOf(5, ['list'])], trunks(5))))).toEqual([0, 0, 0, 0, 0, 80]);
    expect(simulate(scenarioOf([list], [teamOf(5, ['list'])], trunks(0))).contacts).toBe(0);
  });

  it('frees it when it has rung in vain', () => {
    const list = listOf(3, { answer: 0, mostAttempts: 1, noAnswerSeconds: 25 }, { trunk: 'trunk' });
    for (const mode of ['progressive', 'predictive'] as const) {
      const one = { ...list, demand: { ...list.demand, mode } } as typeof list;
      expect(times(simulate(scenarioOf([one], [teamOf(5, ['list'])], trunks(1))))).toEqual([0, 25, 50]);
    }
  });

  it('keeps callers out while it has the last line, and waits for theirs', () => {
    const list = listOf(2, {}, { trunk: 'trunk' });
    const calls = { ...traced([30, 70], [100, 40]), trunk: 'trunk' };
    const log = simulate(scenarioOf([calls, list], [teamOf(3, ['list', 'calls'])], trunks(1)));
    const rows = Array.from({ length: log.contacts }, (_, i) => [log.arrival[i], log.outcome[i] === Outcome.blocked]);
    // 0–60 the first record, 60–120 the second: both callers meet a busy signal.
    expect(rows).toEqual([
      [0, false],
      [30, true],
      [60, false],
      [70, true],
    ]);
    const later = { ...list, demand: { ...list.demand, hours: { from: '01:00', to: '02:00' } } } as typeof list;
    const first = { ...traced([3590], [40]), trunk: 'trunk' };
    expect(times(simulate(scenarioOf([first, later], [teamOf(3, ['list', 'calls'])], trunks(1))))).toEqual([
      3590, 3630, 3690,
    ]);
    // A caller who gives up leaves his line to the dialler.
    const impatient = { ...traced([3590], [40], { patience: { family: 'constant', mean: 25 } }), trunk: 'trunk' };
    const teams = [teamOf(3, ['list'], { id: 'x' }), teamOf(0, ['calls'], { id: 'y' })];
    expect(times(simulate(scenarioOf([impatient, later], teams, trunks(1))))).toEqual([3590, 3615, 3675]);
  });

  it('of two lists on one trunk group takes a line for the higher priority first', () => {
    const skills = [{ type: 'list' }, { type: 'other', priority: 1 }];
    const lists = ['list', 'other'].map((id) => listOf(2, {}, { id, trunk: 'trunk' }));
    const log = simulate(scenarioOf(lists, [teamOf(3, [], { skills })], trunks(1)));
    expect(Array.from(log.type.subarray(0, log.contacts))).toEqual([1, 1, 0, 0]);
  });
});

describe('laws of lines and campaigns', () => {
  const scenarios = fc.sample(campaigns(), settings);
  const isList = (type: Scenario['types'][number]): boolean => type.demand.kind === 'campaign';
  const lined = (scenario: Scenario, lines: number): Scenario => ({
    ...scenario,
    ...{ trunks: [...scenario.trunks, { id: 'zz', name: 'Campaigns', lines }] },
    types: scenario.types.map((type) => (isList(type) ? { ...type, trunk: 'zz' } : type)),
  });

  it('as many lines as are ever wanted change nothing, to the bit', () => {
    for (const scenario of scenarios)
      expect(digest(simulate(lined(scenario, 1e9), 1))).toEqual(digest(simulate(scenario, 1)));
  });

  it('there are never more calls of campaigns than lines, and fewer lines make fewer calls at once', () => {
    let waits = 0;
    for (const scenario of scenarios) {
      const plan = compile(lined(scenario, 2));
      const log = new Simulator(plan).run(1);
      const spans = plan.types.flatMap((type, q) =>
        type.campaign ? dialsOf(log, q).map(({ at, over }) => ({ from: at, to: over })) : [],
      );
      const most = Math.max(0, ...levels(spans).map(({ level }) => level));
      expect(most).toBeLessThanOrEqual(2);
      if (most === 2) waits++;
    }
    expect(waits).toBeGreaterThan(20);
  });

  it('no line is lost: with one line, a list goes on to its end', () => {
    for (const mode of ['preview', 'progressive', 'predictive'] as const) {
      const list = listOf(60, { mode, answer: 0.5, mostAttempts: 1, ring: constant(10) }, { trunk: 'trunk' });
      const log = simulate(
        scenarioOf(
          [list, { ...traced([500, 900], [30, 30]), trunk: 'trunk' }],
          [teamOf(3, ['list', 'calls'])],
          trunks(1),
        ),
      );
      expect(Array.from(log.cause.subarray(0, log.contacts)).filter((cause) => cause === Cause.dial)).toHaveLength(60);
    }
  });
});
