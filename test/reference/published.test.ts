import { afterAll, describe, expect, it } from 'vitest';
import { Outcome } from '../../src/engine/dayLog';
import { compile } from '../../src/engine/plan';
import { Simulator } from '../../src/engine/simulate';
import { expectScenario } from '../../src/model/document';
import type { Scenario } from '../../src/model/scenario';
import { caseOf } from './cases';
import { dayScenario } from './dayModel';
import type { DaySums, Ratio } from './daySums';
import { estimateOf, inAll, inInterval, runDays } from './daySums';
import { publishedIds, untestedMetrics } from './known';

const contacts = 1_000_000;
const hour = 3600;

interface Estimate {
  value: number;
  standardError: number;
}
type Metrics = Readonly<Record<string, Estimate>>;

const times = ({ value, standardError }: Estimate, factor: number): Estimate => ({
  value: value * factor,
  standardError: standardError * factor,
});

/** Ratio of sums over the days of a run, with a factor for its unit. */
const over =
  (days: readonly DaySums[]) =>
  (ratio: Ratio, factor = 1, pick = inAll): Estimate =>
    times(estimateOf(days, ratio, pick), factor);

const inTarget: Ratio = [[['answered20']], 1];
/** Answered within T ÷ (offered − abandoned within T). */
const excludingShort = (t: number): Ratio => [[[`answered${t}`]], [['offered'], [`left${t}`]]];

/** M/M/12 from empty over a day of eight hours. */
function eightHours(id: string, meanPatienceSec: number | null): { days: DaySums[]; occupancy: Ratio } {
  const p = caseOf(id).params as { arrivalRatePerMin: number; meanServiceMin: number; agents: number };
  const spells = { seconds: hour, count: 8, agents: new Array<number>(8).fill(p.agents) };
  const scenario = dayScenario(id, {
    intervalSec: hour,
    arrivalsPerHour: new Array<number>(8).fill(60 * p.arrivalRatePerMin),
    agents: spells.agents,
    meanServiceSec: 60 * p.meanServiceMin,
    meanPatienceSec,
  });
  return { days: runDays(scenario, spells, contacts), occupancy: [[['busy']], 8 * hour * p.agents] };
}

function singleQueue(): Metrics {
  const p = caseOf('pub-cc-singlequeue').params as unknown as { arrivalsPerHour: number[]; agents: number[] };
  const spells = { seconds: hour, count: p.arrivalsPerHour.length, agents: p.agents };
  const scenario = dayScenario('pub-cc-singlequeue', {
    intervalSec: hour,
    meanServiceSec: 100,
    meanPatienceSec: 1000,
    probAbandonAtOnceIfWait: 0.1,
    ...p,
  });
  const of = over(runDays(scenario, spells, contacts));
  const metrics: Record<string, Estimate> = {
    occupancyPct: of([[['busy']], hour * p.agents.reduce((a, b) => a + b, 0)], 100),
  };
  for (const t of [20, 30]) {
    metrics[`sl${t}all`] = of(excludingShort(t), 100);
    p.agents.forEach((_, k) => (metrics[`sl${t}_h${k + 1}`] = of(excludingShort(t), 100, inInterval(k))));
  }
  return metrics;
}

/** A telethon's week: mornings from six to ten, 24 lines; who still waits after two minutes is sent to leave a message. */
function telethonWeek(): Scenario {
  const mornings = (value: number): number[] =>
    Array.from({ length: 5 * 24 }, (_, k) => (k % 24 >= 6 && k % 24 < 10 ? value : 0));
  return expectScenario({
    format: 'floorwalk',
    version: 1,
    name: 'Telethon',
    seed: 'reference pub-cc-telethon',
    calendar: {
      start: '2026-01-05',
      zone: 'UTC',
      days: 5,
      intervalMinutes: 60,
      opening: [...Array.from({ length: 5 }, () => ({ from: '06:00', to: '10:00' })), null, null],
      closing: 'drop',
    },
    trunks: [{ id: 'lines', name: 'Lines', lines: 24 }],
    types: [
      {
        id: 'donors',
        name: 'Donors',
        trunk: 'lines',
        demand: { kind: 'rate', volume: mornings(50) },
        handling: { talk: { family: 'exponential', mean: 600 } },
        patience: { family: 'exponential', mean: 120 },
        announcements: [{ atSeconds: 120, leaving: 1 }],
      },
    ],
    teams: [{ id: 'desk', name: 'Volunteers', headcount: mornings(12), skills: [{ type: 'donors' }] }],
  });
}

function telethon(): Metrics {
  const plan = compile(telethonWeek());
  const simulator = new Simulator(plan);
  const weeks: DaySums[] = [];
  const names = ['offered', 'served', 'abandoned', 'messages', 'dropped', 'blocked', 'inTime', 'wait', 'work'] as const;
  for (let n = 0; n < contacts;) {
    const log = simulator.run(weeks.length);
    const sums = Object.fromEntries(names.map((name) => [name, new Float64Array(1)])) as Record<
      (typeof names)[number],
      Float64Array
    >;
    for (let i = 0; i < log.contacts; i++) {
      const wait = log.wait[i];
      sums.offered[0]++;
      if (log.outcome[i] === Outcome.answered) {
        sums.served[0]++;
        sums.wait[0] += wait;
        sums.work[0] += log.talk[i];
        if (wait <= 60) sums.inTime[0]++;
      } else if (log.outcome[i] === Outcome.abandoned) sums[wait < 120 - 1e-6 ? 'abandoned' : 'messages'][0]++;
      else if (log.outcome[i] === Outcome.dropped) sums.dropped[0]++;
      else if (log.outcome[i] === Outcome.blocked) sums.blocked[0]++;
    }
    weeks.push(sums);
    n += log.contacts;
  }
  const of = over(weeks);
  // Some are waiting when the doors close, and are disconnected: less than one a week.
  const dropped = of([[['dropped']], 1]).value;
  expect(dropped).toBeGreaterThan(0.1);
  expect(dropped).toBeLessThan(1);
  return {
    arrived: of([[['offered']], 1]),
    served: of([[['served']], 1]),
    abandoned: of([[['abandoned']], 1]),
    speedOfAnswerMin: of([[['wait']], [['served']]], 1 / 60),
    serviceLevelPct: of([[['inTime']], [['offered']]], 100),
    // The source counts work that lasts beyond ten o'clock, too.
    occupancyPct: of([[['work']], 5 * 4 * hour * 12], 100),
  };
}

const models: Readonly<Record<(typeof publishedIds)[number], () => Metrics>> = {
  'pub-cc-mmc': () => {
    const { days, occupancy } = eightHours('pub-cc-mmc', null);
    const of = over(days);
    return {
      contactsInTarget: of(inTarget),
      serviceLevel: of([[['answered20']], [['offered']]]),
      meanWaitMin: of([[['waits']], [['offered']]], 1 / 60),
      occupancy: of(occupancy),
    };
  },
  'pub-cc-mmcab': () => {
    const { days, occupancy } = eightHours('pub-cc-mmcab', 60);
    const of = over(days);
    return {
      abandonedPerDay: of([[['abandoned']], 1]),
      contactsInTarget: of(inTarget),
      serviceLevelOfServed: of([[['answered20']], [['answered']]]),
      serviceLevelWithAbandonment: of(excludingShort(20)),
      occupancy: of(occupancy),
    };
  },
  'pub-cc-singlequeue': singleQueue,
  'pub-cc-telethon': telethon,
};

describe('published simulations of contact centres, at a million contacts', () => {
  /** Published values that lie outside 95 % of the two errors together. */
  const outside: boolean[] = [];

  it.each(publishedIds)('%s', (id) => {
    const { expected, computedExact = {}, tolerance } = caseOf(id);
    const metrics = models[id]();
    for (const [metric, printed] of Object.entries(expected as Record<string, number>)) {
      if (metric in (untestedMetrics[id] ?? {})) continue;
      const { value, standardError } = metrics[metric];
      expect(standardError, metric).toBeGreaterThan(0);
      const exact = computedExact[metric];
      if (typeof exact === 'number')
        expect.soft(Math.abs(value - exact) / standardError, `exact ${metric}: ${value}, not ${exact}`).toBeLessThan(4);
      const ci = tolerance?.ci95?.[metric];
      // A source without an interval simulated about as much as we do.
      const rounding = 0.5 / 10 ** (String(printed).split('.')[1]?.length ?? 0);
      const theirs = ci ? (ci[1] - ci[0]) / 2 / 1.96 : standardError;
      const z = Math.abs(value - printed) / Math.hypot(theirs, standardError, rounding / Math.sqrt(3));
      expect.soft(z, `published ${metric}: ${value} ± ${standardError}, not ${printed}`).toBeLessThan(4);
      outside.push(z > 1.96);
    }
  });

  it('no more of the published values than chance allows lie outside 95 % of both errors', () => {
    const n = outside.length;
    expect(n).toBeGreaterThan(35);
    const many = outside.filter((out) => out).length;
    // Binomial: n · 5 % ± 4 standard errors, had the values been independent.
    expect(many).toBeLessThanOrEqual(0.05 * n + 4 * Math.sqrt(0.05 * 0.95 * n));
  });

  afterAll(() => console.info(`published: ${outside.filter((out) => out).length} of ${outside.length} outside 95 %`));
});
