import { describe, expect, it } from 'vitest';
import { Results } from '../../src/analysis/results';
import { Outcome } from '../../src/engine/dayLog';
import { compile } from '../../src/engine/plan';
import { Simulator } from '../../src/engine/simulate';
import { measureDay } from '../../src/kpi/measure';
import { gridOf } from '../../src/model/calendar';
import { freshVolume } from '../../src/model/freshShare';
import type { Scenario, ScenarioInput } from '../../src/model/scenario';
import { checkScenario } from '../../src/model/scenario';
import { hourly, issues, scenarioOf, simulate, story, teamOf, traced } from './build';

/** Open from 8 (28,800 s) to 10 (36,000 s), with one agent all day long. */
const calendar: Pick<ScenarioInput, 'calendar'> = {
  calendar: {
    start: '2026-03-02',
    zone: 'UTC',
    days: 1,
    intervalMinutes: 60,
    opening: Array.from({ length: 7 }, () => ({ from: '08:00', to: '10:00' })),
  },
};
const turnedAway = { outsideHours: 'turnedAway' } as const;
type Type = Parameters<typeof traced>[2];
const day = (rest: Type, arrivals = [1000, 30_000, 36_000, 40_000]): Scenario =>
  scenarioOf([traced(arrivals, undefined, rest)], [teamOf(1)], {
    ...calendar,
    trunks: [{ id: 'lines', name: 'Lines', lines: 1 }],
  });
const rate = (rest: Type, volume = hourly(50, { 8: 100, 10: 50 })): Scenario =>
  scenarioOf([{ ...traced([], undefined, rest), demand: { kind: 'rate', volume } }], [teamOf(20)], calendar);

describe('outside opening hours', () => {
  it('nobody comes, unless the type says that they come and are turned away', () => {
    const open = ['30000 answered by 0 after 0 until 30060'];
    expect(story(simulate(day({})))).toEqual(open);
    expect(story(simulate(day({ outsideHours: 'leftOut' })))).toEqual(open);
    expect(story(simulate(day(turnedAway)))).toEqual([
      '1000 closed after 0',
      ...open,
      '36000 closed after 0',
      '40000 closed after 0',
    ]);
  });

  it('who tries again comes back when the doors have opened', () => {
    const redial = { afterClosed: 1, delay: { family: 'constant', mean: 90 } } as const;
    const log = simulate(day({ ...turnedAway, redial }));
    expect(story(log)).toEqual([
      '1000 closed after 0',
      '28890 answered by 0 after 0 until 28950',
      '30000 answered by 0 after 0 until 30060',
      '36000 closed after 0',
      '40000 closed after 0',
    ]);
    expect(issues(log)).toEqual([
      '0.1 fresh unresolved',
      '0.2 redial resolved',
      '1.1 fresh resolved',
      '2.1 fresh unresolved',
      '3.1 fresh unresolved',
    ]);
  });

  it('closed doors come before menus, lines and call backs', () => {
    const rest: Type = {
      ...turnedAway,
      trunk: 'lines',
      menu: { time: { family: 'constant', mean: 10 }, containment: 1 },
      callback: { accept: 1 },
    };
    const log = simulate(day(rest, [1000, 1000, 1000]));
    expect(story(log)).toEqual(new Array(3).fill('1000 closed after 0'));
  });

  it('as many come as the volume of the closed hours says, within four standard errors', () => {
    const plan = compile(rate(turnedAway));
    const simulator = new Simulator(plan);
    let [closed, offered] = [0, 0];
    for (let n = 0; n < 20; n++) {
      const log = simulator.run(n);
      for (let i = 0; i < log.contacts; i++) {
        if (log.outcome[i] === Outcome.closed) closed++;
        else offered++;
        const isOpen = log.arrival[i] >= 28_800 && log.arrival[i] < 36_000;
        expect(log.outcome[i] === Outcome.closed).toBe(!isOpen);
      }
    }
    expect(Math.abs(closed - 20 * 22 * 50) / Math.sqrt(20 * 22 * 50)).toBeLessThan(4);
    expect(Math.abs(offered - 20 * 200) / Math.sqrt(20 * 200)).toBeLessThan(4);
  });

  it('they are counted, but neither offered nor missed', () => {
    const scenario = day(turnedAway);
    const results = Results.of(scenario);
    results.add(measureDay(simulate(scenario), results.context.spec));
    const value = (kpi: Parameters<Results['estimate']>[0]): number | null => results.estimate(kpi).mean;
    expect(value('closedContacts')).toBe(3);
    expect(value('offered')).toBe(1);
    expect(value('missedRate')).toBe(0);
    expect(value('answerRate')).toBe(100);
    expect(value('freshIssues')).toBe(4);
    expect(value('blockedRate')).toBe(0);
  });

  it('volumes of closed hours are not deflated: a history of open hours says nothing of them', () => {
    const scenario = rate({ ...turnedAway, redial: { afterAbandon: 0.5 } });
    const [type] = scenario.types;
    if (type.demand.kind !== 'rate') throw new Error();
    const observed = { ...type, demand: { ...type.demand, observed: { abandonRate: 0.4, busyRate: 0 } } };
    const fresh = freshVolume(observed, gridOf(scenario.calendar));
    expect(fresh[3]).toBe(50);
    expect(fresh[8]).toBeLessThan(85);
    expect(fresh[8]).toBeGreaterThan(75);
  });

  it('deferred work has no such choice: it comes at any hour', () => {
    const scenario = day({});
    const mail = { ...scenario.types[0], ...turnedAway, channel: 'email' as const };
    expect(checkScenario({ ...scenario, types: [mail] })).toMatchObject({
      ok: false,
      flaws: [{ path: 'types[0].outsideHours', rule: 'onlyFor' }],
    });
  });
});
