import { describe, expect, it } from 'vitest';
import type { DayLog } from '../../src/engine/dayLog';
import { compile } from '../../src/engine/plan';
import { Simulator } from '../../src/engine/simulate';
import type { Scenario } from '../../src/model/scenario';
import { hourly, scenarioOf, teamOf, traced } from './build';
import { digest } from './digest';

/** Every family of handling and patience that draws, with hold, wrap and variability of days and intervals. */
const everyFamily = (): Scenario => {
  const rate = { kind: 'rate' as const, volume: hourly(2, { 8: 9, 18: 3 }), dayCv: 0.1, intervalCv: 0.2 };
  const type = (id: string, handling: object, patience: object, rest: object = {}) => ({
    ...({ id, name: id, demand: rate, handling, patience } as Scenario['types'][number]),
    ...rest,
  });
  return scenarioOf(
    [
      type(
        'a',
        { talk: { family: 'lognormal', mean: 240, cv: 0.8 }, wrap: { family: 'exponential', mean: 30 } },
        { family: 'exponential', mean: 120 },
      ),
      type(
        'b',
        { talk: { family: 'gamma', mean: 300, cv: 1.4 }, hold: { family: 'uniform', min: 0, max: 60 } },
        { family: 'weibull', mean: 200, shape: 0.8 },
        { balking: 0.1 },
      ),
      type(
        'c',
        { talk: { family: 'erlang', mean: 200, k: 3 }, meanByInterval: hourly(200, { 12: 260 }) },
        { family: 'hyperexponential', p: 0.4, mean1: 20, mean2: 300 },
      ),
      type(
        'd',
        { talk: { family: 'empirical', p: [0, 0.5, 1], seconds: [20, 150, 900] } },
        { family: 'empirical', p: [0.1, 0.6], seconds: [5, 240] },
      ),
    ],
    [teamOf(2, ['a', 'b', 'c', 'd'], { headcount: hourly(1, { 8: 3, 18: 1 }) })],
    { seed: 'golden', sharedDayCv: 0.1 },
  );
};

/** Two teams, overflow, reservation, priorities, speed and lines, over the Helsinki night that loses an hour. */
const everyRoute = (): Scenario => {
  const hours = 47;
  const volume = Array.from({ length: hours }, (_, k) => (k % 24 > 7 && k % 24 < 20 ? 12 : 1));
  const headcount = (most: number): number[] => volume.map((v) => (v > 1 ? most : 1));
  const common = {
    demand: { kind: 'rate' as const, volume },
    handling: { talk: { family: 'lognormal' as const, mean: 400, cv: 0.7 } },
    patience: { family: 'exponential' as const, mean: 180 },
  };
  return scenarioOf(
    [
      { id: 'gold', name: 'Gold', ...common, priority: 10, trunk: 't' },
      { id: 'silver', name: 'Silver', ...common, prioritySlope: 0.2, trunk: 't' },
    ],
    [
      teamOf(0, [], {
        id: 'east',
        headcount: headcount(2),
        skills: [{ type: 'gold' }, { type: 'silver', preference: 2, overflowAfterSeconds: 30 }],
      }),
      teamOf(0, [], {
        id: 'west',
        headcount: headcount(2),
        skills: [
          { type: 'silver', speed: 1.25 },
          { type: 'gold', preference: 2, reserveAgents: 1 },
        ],
      }),
    ],
    {
      seed: 'golden',
      calendar: { start: '2026-03-28', zone: 'Europe/Helsinki', days: 2, intervalMinutes: 60 },
      trunks: [{ id: 't', name: 'Trunk', lines: 5 }],
    },
  );
};

/** A replayed log with known handle times, closing with a drop: every figure can be followed by hand. */
const replay = (): Scenario =>
  scenarioOf(
    [
      traced([28_800, 28_830, 28_860, 30_000, 35_700, 35_900, 35_990], [600, 120, 90, 45, 400, 60, 60], {
        patience: { family: 'constant', mean: 240 },
      }),
    ],
    [teamOf(0, ['calls'], { headcount: hourly(0, { 8: 1, 10: 0 }) })],
    {
      calendar: {
        start: '2026-03-02',
        zone: 'UTC',
        days: 1,
        intervalMinutes: 60,
        opening: Array.from({ length: 7 }, () => ({ from: '08:00', to: '10:00' })),
        closing: 'drop',
      },
    },
  );

/**
 * Two days of customers who come back in every way, and of contacts that are passed on blind and warm, with lines, closing
 * hours and a priority of their own.
 */
const everyReturn = (): Scenario => {
  const volume = Array.from({ length: 48 }, (_, k) => (k % 24 > 7 && k % 24 < 20 ? 14 : 0));
  const headcount = volume.map((v) => (v > 0 ? 2 : 0));
  const demand = { kind: 'rate' as const, volume, dayCv: 0.1 };
  const talk = { family: 'lognormal' as const, mean: 300, cv: 0.8 };
  const wrap = { family: 'exponential' as const, mean: 20 };
  return scenarioOf(
    [
      {
        id: 'calls',
        name: 'Calls',
        demand: { ...demand, observed: { abandonRate: 0.1, busyRate: 0.05 } },
        handling: { talk, wrap },
        patience: { family: 'exponential', mean: 150 },
        balking: 0.05,
        trunk: 't',
        redial: { afterAbandon: 0.6, afterBusy: 0.8, afterClosed: 0.7, decay: 0.9, mostAttempts: 6 },
        resolution: 0.7,
        repeat: { probability: 0.8, sameDay: 0.5, laterDays: [1], work: 1.2 },
        transfer: {
          probability: 0.2,
          to: 'expert',
          priority: 2,
          restFactor: 1.1,
          handover: { family: 'uniform', min: 10, max: 40 },
        },
      },
      {
        id: 'expert',
        name: 'Experts',
        demand: { ...demand, volume: volume.map((v) => v / 7) },
        handling: { talk, hold: { family: 'gamma', mean: 20, cv: 1 }, wrap },
        patience: { family: 'weibull', mean: 200, shape: 0.9 },
        redial: { afterAbandon: 0.5, as: 'calls', delay: { family: 'exponential', mean: 1200 } },
        transfer: { probability: 0.1, most: 1 },
      },
    ],
    [
      teamOf(0, [], { id: 'desk', headcount, skills: [{ type: 'calls' }] }),
      teamOf(0, [], {
        id: 'experts',
        headcount,
        skills: [{ type: 'expert' }, { type: 'calls', preference: 2, speed: 1.2, transferProbability: 0.02 }],
      }),
    ],
    {
      seed: 'golden',
      calendar: {
        start: '2026-03-02',
        zone: 'UTC',
        days: 2,
        intervalMinutes: 60,
        opening: Array.from({ length: 7 }, () => ({ from: '08:00', to: '20:00' })),
        closing: 'drop',
      },
      trunks: [{ id: 't', name: 'Trunk', lines: 6 }],
    },
  );
};

const first = ['arrival', 'type', 'outcome', 'wait', 'patience', 'talk', 'hold', 'wrap', 'agent'] as const;
const ofIssues = ['issue', 'attempt', 'cause', 'ending', ...first] as const;
type Columns = typeof first | typeof ofIssues;

/** The bits of a log: a hash of every column, and its first rows in full, for people. */
function goldenOf(log: DayLog, readable: Columns): string {
  const rows = Array.from({ length: Math.min(20, log.contacts) }, (_, i) =>
    JSON.stringify(readable.map((name) => (log[name][i] === Infinity ? 'for ever' : log[name][i]))),
  );
  return `{\n"columns": ${JSON.stringify(digest(log), null, 2)},\n"firstRows": [\n${[JSON.stringify(readable), ...rows].join(',\n')}\n]\n}\n`;
}

describe('a simulated day is, bit by bit, the one that was committed', () => {
  // On purpose these change only when the simulated days change for good: `npx vitest run --project node test/engine/golden -u`.
  it.each([
    ['every-family', everyFamily, first],
    ['every-route', everyRoute, first],
    ['replay', replay, first],
    ['every-return', everyReturn, ofIssues],
  ] as const)('%s', async (name, scenario, readable) => {
    const log = new Simulator(compile(scenario())).run(7);
    await expect(goldenOf(log, readable)).toMatchFileSnapshot(`./golden/${name}.json`);
  });
});
