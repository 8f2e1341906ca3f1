import { describe, expect, it } from 'vitest';
import type { DayLog } from '../../../src/engine/dayLog';
import { Outcome } from '../../../src/engine/dayLog';
import { compile } from '../../../src/engine/plan';
import { Simulator } from '../../../src/engine/simulate';
import { describeFlaw, FlawError } from '../../../src/model/errors';
import type { Scenario } from '../../../src/model/scenario';
import type { MeasuredLog } from '../../../src/planning/replay/calls';
import type { ReplayOptions, ReplaySummary } from '../../../src/planning/replay/replay';
import { replayScenario } from '../../../src/planning/replay/replay';
import { logOf, oneQueue, readLog, twoQueues } from './simulatedLog';

const names = { scenario: 'Tuesday, replayed', team: 'Agents' };
const replay = (
  log: MeasuredLog,
  options: Partial<ReplayOptions> = {},
): { scenario: Scenario; summary: ReplaySummary } => replayScenario(log, { names, ...options });
const flawsOf = (run: () => unknown): string[] => {
  try {
    run();
  } catch (error) {
    if (error instanceof FlawError) return error.flaws.map(describeFlaw);
    throw error;
  }
  return [];
};
const traceOf = (scenario: Scenario, type: string) => {
  const { demand } = scenario.types.find(({ id }) => id === type)!;
  if (demand.kind !== 'trace') throw new Error(type);
  return demand;
};
const rowsOf = (log: DayLog): unknown[] =>
  Array.from({ length: log.contacts }, (_, i) => [
    log.type[i],
    log.arrival[i],
    log.outcome[i],
    log.wait[i],
    log.agent[i],
  ]);

describe('a simulated day, replayed from the log that was written of it', () => {
  it.each([
    ['one queue', oneQueue()],
    ['two queues, two teams', twoQueues()],
  ])('with the same staff goes exactly as it went, customer by customer, on every day: %s', (_, known) => {
    for (const day of [0, 4]) {
      const went = new Simulator(compile(known)).run(day);
      const counts = Object.values(Outcome).map(
        (code) => rowsOf(went).filter((row) => (row as number[])[2] === code).length,
      );
      // Many gave up, many were answered after a wait, and nobody is left over of whom the log knows less.
      expect(counts[Outcome.abandoned]).toBeGreaterThan(100);
      expect(counts[Outcome.answered]).toBeGreaterThan(300);
      expect(counts[Outcome.waiting]).toBe(0);
      const { scenario } = replay(logOf(known, day));
      const types = scenario.types.map((type) => {
        const { priority, prioritySlope } = known.types.find(({ id }) => id === type.id)!;
        return { ...type, priority, prioritySlope };
      });
      // Doors that nobody closed: else whoever is there at the last call would stay for those who wait.
      const { calendar, teams } = known;
      const simulator = new Simulator(compile({ ...scenario, calendar, types, teams }));
      for (const again of [0, 1, 2]) expect(rowsOf(simulator.run(again))).toEqual(rowsOf(went));
    }
  });

  it('draws patience anew each day for whom it is not known, and never for whom it is', () => {
    const { scenario } = replay(logOf(oneQueue(), 0));
    const simulator = new Simulator(compile(scenario));
    const { abandoned, waitSeconds } = traceOf(scenario, 'calls');
    const patience = [0, 1].map((day) => simulator.run(day).patience.slice(0, abandoned!.length));
    abandoned!.forEach((gaveUp, i) => {
      if (gaveUp === 1) expect([patience[0][i], patience[1][i]]).toEqual([waitSeconds![i], waitSeconds![i]]);
      else if (waitSeconds![i] > 0) expect(Math.min(patience[0][i], patience[1][i])).toBeGreaterThan(waitSeconds![i]);
    });
    const drawn = abandoned!.flatMap((gaveUp, i) => (gaveUp === 0 && patience[0][i] < Infinity ? [i] : []));
    expect(drawn.length).toBeGreaterThan(100);
    expect(drawn.filter((i) => patience[0][i] === patience[1][i]).length).toBeLessThan(drawn.length / 10);
  });

  it('with two more agents serves whoever gave up, and makes the day better', () => {
    const { scenario } = replay(logOf(oneQueue(), 0));
    const more = {
      ...scenario,
      teams: scenario.teams.map((team) => ({ ...team, headcount: team.headcount.map((n) => (n > 0 ? n + 2 : 0)) })),
    };
    const gaveUp = (s: Scenario): number => {
      const log = new Simulator(compile(s)).run(0);
      return log.outcome.subarray(0, log.contacts).filter((code) => code === Outcome.abandoned).length;
    };
    expect(gaveUp(more)).toBeLessThan(gaveUp(scenario) / 2);
  });

  it('is staffed as the log shows: no less than its work, no more than who was there, and the hours that were', () => {
    const known = oneQueue();
    const { scenario, summary } = replay(logOf(known, 0));
    const [team] = scenario.teams;
    const sum = (list: readonly number[]): number => list.reduce((a, b) => a + b, 0);
    const work = sum(traceOf(scenario, 'calls').handleSeconds!.map((handle) => handle ?? 0)) / 3600;
    // What is carried from rounding is at most half an agent for an hour.
    expect(sum(team.headcount)).toBeGreaterThanOrEqual(work - 0.5);
    expect(sum(team.headcount)).toBeLessThanOrEqual(sum(known.teams[0].headcount) + 0.5);
    for (let k = 9; k < 17; k++)
      expect(Math.abs(team.headcount[k] - known.teams[0].headcount[k])).toBeLessThanOrEqual(1);
    // Whoever is idle in a simulated day has nobody waiting.
    expect(summary.staffing).toMatchObject({ kind: 'agents', agents: 6, nameless: 0 });
    expect(summary.staffing.kind === 'agents' && summary.staffing.awayHours).toBeCloseTo(0, 6);
  });

  it('stands beside the real day: observed figures are the log’s own', () => {
    const { scenario, summary } = replay(logOf(oneQueue(), 0));
    const [observed] = scenario.observed;
    const sum = (list: readonly (number | null)[]): number => list.reduce<number>((a, b) => a + (b ?? 0), 0);
    expect([sum(observed.offered), sum(observed.abandoned)]).toEqual([summary.customers, summary.gaveUp]);
    expect(observed.offered[3]).toBe(0);
  });
});

it('leaves out, and counts, who came into no queue', () => {
  const open = { from: '08:00', to: '18:00' };
  const plain = oneQueue();
  const change = {
    outsideHours: 'turnedAway' as const,
    menu: { time: { family: 'constant' as const, mean: 20 }, containment: 0.2 },
    callback: { accept: 0.5, unanswered: 0.3 },
  };
  const demand = { kind: 'rate' as const, volume: new Array<number>(24).fill(40) };
  const measured = logOf(
    oneQueue({
      calendar: { ...plain.calendar, opening: new Array<typeof open>(7).fill(open) },
      types: plain.types.map((type) => ({ ...type, ...change, demand })),
    }),
    0,
  );
  const { log } = measured;
  const of = (...outcomes: number[]): number =>
    log.outcome.subarray(0, log.contacts).filter((outcome) => outcomes.includes(outcome)).length;
  const elsewhere = [Outcome.closed, Outcome.contained, Outcome.calledBack, Outcome.unanswered];
  for (const outcome of elsewhere) expect(of(outcome), String(outcome)).toBeGreaterThan(0);
  const { summary } = replay(measured);
  expect(summary.unqueued).toBe(of(...elsewhere));
  expect(summary.customers).toBe(of(Outcome.answered, Outcome.abandoned, Outcome.waiting, Outcome.dropped));
});

const header = 'arrival,queue,wait_s,outcome,talk_s,agent';
/** Three days: on the second, PS takes most calls. */
const small = [
  header,
  '2026-03-02T10:00:00,PS,0,answered,100,Ann',
  '2026-03-03T09:00:00,PS,0,answered,300,Ann',
  '2026-03-03T09:01:00,PS,240,answered,60,Ann',
  '2026-03-03T09:02:00,PS,30,abandoned,,',
  '2026-03-03T09:03:00,NW,0,answered,5,Bob',
  '2026-03-03T09:10:00,NW,0,blocked,,',
  '2026-03-03T09:40:00,NW,20,answered,,Bob',
  '2026-03-03T09:50:00,TT,90,abandoned,,',
  '2026-03-04T10:00:00,NW,0,answered,100,Bob',
].join('\n');

describe('a day of several', () => {
  const { scenario, summary } = replay(readLog(small), { date: '2026-03-03', thresholdSeconds: 30 });

  it('begins at its own midnight, with its own customers, the busiest queue first', () => {
    expect(scenario.calendar).toMatchObject({ start: '2026-03-03', days: 1, zone: 'UTC', intervalMinutes: 30 });
    expect(scenario.types.map(({ id, thresholdSeconds }) => [id, thresholdSeconds])).toEqual([
      ['PS', 30],
      ['NW', 30],
      ['TT', 30],
    ]);
    expect(traceOf(scenario, 'PS')).toEqual({
      kind: 'trace',
      arrivals: [32_400, 32_460, 32_520],
      handleSeconds: [300, 60, null],
      waitSeconds: [0, 240, 30],
      abandoned: [0, 0, 1],
    });
  });

  it('tells what it knows, what it draws and what it leaves out', () => {
    expect(summary).toMatchObject({
      customers: 6,
      gaveUp: 2,
      censored: 2,
      untested: 2,
      // Two gave up, and one answered call has no handle time.
      handleDrawn: 3,
      blocked: 1,
      unserved: ['TT'],
      grouping: 'queues',
    });
    // The queues have too few abandonments and too few answered calls for curves of their own.
    expect(summary.patience).toMatchObject([
      { queues: ['PS', 'NW', 'TT'], pooled: true, abandonments: 2, censored: 2 },
    ]);
    // Of 10 s and more: 100, 300, 60 and 100, over all days.
    expect(summary.handling).toMatchObject([{ queues: ['PS', 'NW', 'TT'], pooled: true, answered: 4, mean: 140 }]);
    expect(scenario.types[0].handling.talk).toEqual({ family: 'lognormal', mean: 140, cv: 0.774 });
  });

  it('takes all days where none is named', () => {
    const all = replay(readLog(small)).scenario;
    expect(all.calendar).toMatchObject({ start: '2026-03-02', days: 3 });
    expect(traceOf(all, 'PS').arrivals[0]).toBe(36_000);
  });

  it('is refused when it is not in the log, has no contacts, or the log knows no handle times', () => {
    const log = readLog(small);
    expect(flawsOf(() => replay(log, { date: '2026-03-09' }))).toEqual([
      'date must be one of 2026-03-02 … 2026-03-04, got "2026-03-09"',
    ]);
    const gap = readLog(
      `${header}\n2026-03-02T10:00:00,PS,0,answered,100,Ann\n2026-03-04T10:00:00,PS,0,answered,100,Ann`,
    );
    expect(flawsOf(() => replay(gap, { date: '2026-03-03' }))).toEqual(['rows must not be empty']);
    const mute = readLog('arrival,queue,wait_s,outcome\n2026-03-02T10:00:00,PS,0,answered\n');
    expect(flawsOf(() => replay(mute))).toEqual(['handleSeconds is missing']);
  });

  it('gives every queue and team an id of its own, however long their names', () => {
    const long = 'q'.repeat(80);
    const rows = [`${long}1`, `${long}2`].map((queue) => `2026-03-02T10:00:00,${queue},5,answered,100,Ann`);
    const { types } = replay(readLog([header, ...rows].join('\n'))).scenario;
    expect(types.map(({ name }) => name.length)).toEqual([81, 81]);
    expect(new Set(types.map(({ id }) => id)).size).toBe(2);
  });
});

describe('patience and handling of a queue', () => {
  /** Calls every ten seconds; every other one gives up after its wait. */
  const calls = (queue: string, n: number): string[] =>
    Array.from({ length: n }, (_, i) => {
      const at = new Date(Date.UTC(2026, 2, 2, 8) + i * 10_000).toISOString().slice(0, 19);
      return i % 2 === 0
        ? `${at},${queue},${1 + (i % 50)},abandoned,,`
        : `${at},${queue},${1 + (i % 70)},answered,${50 + i},A`;
    });

  it('are its own from 100 abandonments and 30 answered calls on, else of all queues together', () => {
    const { summary, scenario } = replay(readLog([header, ...calls('many', 200), ...calls('few', 198)].join('\n')));
    expect(summary.patience.map(({ queues, pooled, abandonments }) => ({ queues, pooled, abandonments }))).toEqual([
      { queues: ['many'], pooled: false, abandonments: 100 },
      { queues: ['few'], pooled: true, abandonments: 199 },
    ]);
    expect(summary.handling.map(({ pooled, answered }) => [pooled, answered])).toEqual([
      [false, 100],
      [false, 99],
    ]);
    expect(scenario.types[0].patience.family).toBe('empirical');
  });

  it('of a log in which nobody gave up are without end', () => {
    const { scenario, summary } = replay(readLog(`${header}\n2026-03-02T10:00:00,PS,9,answered,100,Ann\n`));
    expect(scenario.types[0].patience).toEqual({ family: 'never' });
    expect(summary.patience).toMatchObject([{ abandonments: 0, told: null, pooled: false }]);
    expect(scenario.types[0].handling.talk).toEqual({ family: 'constant', mean: 100 });
  });
});
