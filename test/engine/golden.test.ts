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

const readable = ['arrival', 'type', 'outcome', 'wait', 'patience', 'talk', 'hold', 'wrap', 'agent'] as const;

/** The bits of a log: a hash of every column, and its first rows in full, for people. */
function goldenOf(log: DayLog): string {
  const rows = Array.from({ length: Math.min(20, log.contacts) }, (_, i) =>
    JSON.stringify(readable.map((name) => (log[name][i] === Infinity ? 'for ever' : log[name][i]))),
  );
  return `{\n"columns": ${JSON.stringify(digest(log), null, 2)},\n"firstRows": [\n${[JSON.stringify(readable), ...rows].join(',\n')}\n]\n}\n`;
}

describe('a simulated day is, bit by bit, the one that was committed', () => {
  // On purpose these change only when the simulated days change for good: `npx vitest run --project node test/engine/golden -u`.
  it.each([
    ['every-family', everyFamily],
    ['every-route', everyRoute],
    ['replay', replay],
  ])('%s', async (name, scenario) => {
    const log = new Simulator(compile(scenario())).run(7);
    await expect(goldenOf(log)).toMatchFileSnapshot(`./golden/${name}.json`);
  });
});
