import { describe, expect, it } from 'vitest';
import { Results } from '../../src/analysis/results';
import { Cause, Outcome } from '../../src/engine/dayLog';
import { compile } from '../../src/engine/plan';
import { Simulator } from '../../src/engine/simulate';
import { measureDay } from '../../src/kpi/measureDay';
import { gridOf } from '../../src/model/calendar';
import { attemptsPerIssue, freshVolume } from '../../src/model/freshShare';
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

  it('observed volumes of closed hours hold returns as those of open hours do', () => {
    const scenario = rate({ ...turnedAway, redial: { afterAbandon: 0.5 } });
    const [type] = scenario.types;
    if (type.demand.kind !== 'rate') throw new Error();
    const observed = { ...type, demand: { ...type.demand, observed: { abandonRate: 0.4, busyRate: 0 } } };
    const grid = gridOf(scenario.calendar);
    const fresh = freshVolume(observed, grid);
    const open = freshVolume({ ...observed, outsideHours: 'leftOut' }, grid);
    // The same of the open hours, whether others come to closed doors or not.
    expect([fresh[8], fresh[9]]).toEqual([open[8], open[9]]);
    expect(fresh[8]).toBeLessThan(85);
    expect(fresh[3] / 50).toBeCloseTo(fresh[8] / 100, 12);
    expect(open[3]).toBe(0);
    // On a day that is closed, or has no volume while it is open, the share is that of an attempt's own day.
    const attempts = attemptsPerIssue(observed, observed.demand.observed);
    const closed = gridOf({ ...scenario.calendar, opening: Array.from({ length: 7 }, () => null) });
    expect(freshVolume(observed, closed)[3]).toBeCloseTo(50 / attempts, 9);
    const volume = hourly(50, { 8: 0, 10: 50 });
    expect(freshVolume({ ...observed, demand: { ...observed.demand, volume } }, grid)[3]).toBeCloseTo(50 / attempts, 9);
  });

  it('who comes in open hours is the same, to the bit, whether others come to closed doors or not', () => {
    const brings: Type = {
      handling: { talk: { family: 'lognormal', mean: 60, cv: 1 }, wrap: { family: 'exponential', mean: 20 } },
      patience: { family: 'exponential', mean: 90 },
      wrongNumbers: 0.05,
      balking: 0.1,
    };
    const returns: Type = {
      redial: { afterAbandon: 0.5, afterClosed: 0.5 },
      resolution: 0.7,
      repeat: { probability: 0.8 },
    };
    const volume = Array.from({ length: 48 }, (_, k) => 20 + (k % 7));
    const arrivals = Array.from({ length: 800 }, (_, i) => i * 216);
    const observed = { abandonRate: 0.1, busyRate: 0 };
    const demands: ReturnType<typeof traced>['demand'][] = [
      { kind: 'rate', volume },
      { kind: 'rate', volume, dayCv: 0.3, intervalCv: 0.2 },
      { kind: 'rate', volume, observed },
      { kind: 'trace', arrivals, handleSeconds: arrivals.map((_, i) => (i % 3 ? i % 100 : null)) },
      {
        kind: 'trace',
        arrivals,
        waitSeconds: arrivals.map((_, i) => i % 40),
        abandoned: arrivals.map((_, i) => (i % 5 ? 0 : 1)),
      },
    ];
    for (const demand of demands)
      for (const rest of [brings, { ...brings, ...returns }]) {
        const [without, all] = (['leftOut', 'turnedAway'] as const).map((outsideHours) => {
          const days = { ...calendar, calendar: { ...calendar.calendar, days: 2 } };
          const headcount = new Array<number>(48).fill(2);
          const type = { ...traced([], undefined, { ...rest, outsideHours }), demand };
          const log = simulate(scenarioOf([type], [teamOf(2, ['calls'], { headcount })], days), 3);
          const fresh = Array.from({ length: log.contacts }, (_, i) => i).filter((i) => log.cause[i] === Cause.fresh);
          const isOpen = (i: number): boolean => log.arrival[i] % 86_400 >= 28_800 && log.arrival[i] % 86_400 < 36_000;
          const brought = fresh.filter(isOpen).map((i) => [log.arrival[i], log.patience[i]].join(' '));
          return { brought, closed: fresh.filter((i) => !isOpen(i)).map((i) => log.outcome[i]) };
        });
        expect(without.brought.length).toBeGreaterThan(60);
        expect(all.brought).toEqual(without.brought);
        expect(without.closed).toEqual([]);
        expect(all.closed.length).toBeGreaterThan(300);
        expect(new Set(all.closed)).toEqual(new Set([Outcome.closed]));
      }
  });

  it('and so is all that becomes of them, where nobody tries again', () => {
    const noisy: Type = {
      handling: { talk: { family: 'exponential', mean: 80 } },
      patience: { family: 'exponential', mean: 60 },
    };
    const open = (rest: Type): string[] =>
      story(simulate(rate({ ...noisy, ...rest }), 2)).filter((s) => !s.includes('closed'));
    expect(open({}).length).toBeGreaterThan(100);
    expect(open(turnedAway)).toEqual(open({}));
  });

  it('a busy day is busy at night, too', () => {
    const scenario = rate(turnedAway, hourly(200, { 8: 600, 10: 200 }));
    const demand = { ...scenario.types[0].demand, dayCv: 0.5 } as (typeof scenario.types)[0]['demand'];
    const simulator = new Simulator(compile({ ...scenario, types: [{ ...scenario.types[0], demand }] }));
    for (let n = 0; n < 10; n++) {
      const log = simulator.run(n);
      const closed = log.outcome.subarray(0, log.contacts).filter((outcome) => outcome === Outcome.closed).length;
      const open = log.contacts - closed;
      // Of all that come, 22 · 200 in 22 · 200 + 2 · 600 are to be expected at night, whatever the day.
      const share = 4400 / 5600;
      expect(
        Math.abs(closed - share * (open + closed)) / Math.sqrt((open + closed) * share * (1 - share)),
      ).toBeLessThan(4);
    }
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
