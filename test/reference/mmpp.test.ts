import { expect, it } from 'vitest';
import { momentsOf } from '../../src/analysis/stats/mean';
import { Outcome } from '../../src/engine/dayLog';
import { compile } from '../../src/engine/plan';
import { Simulator } from '../../src/engine/simulate';
import { expectScenario } from '../../src/model/document';
import { caseOf } from './cases';
import { chance } from './zScores';

/** The first and the last day are left out: nobody waits at the beginning, and what comes last is not over. */
const days = 240;
const daySeconds = 86_400;
const limits = [10, 20, 60];

interface Params {
  ratesPerHour: [number, number];
  meanSojournSec: [number, number];
  meanServiceSec: number;
  agents: number;
  meanPatienceSec: number;
}

/** Arrivals of a Poisson process whose rate jumps between two levels at exponential times. */
function arrivals({ ratesPerHour, meanSojournSec }: Params): number[] {
  const uniform = chance('reference mmpp-1');
  const exponential = (mean: number): number => -mean * Math.log(1 - uniform());
  const times: number[] = [];
  let phase = 0;
  let left = exponential(meanSojournSec[0]);
  for (let now = 0; ;) {
    const gap = exponential(3600 / ratesPerHour[phase]);
    // Neither clock remembers: who comes after the jump is drawn anew.
    if (gap > left) {
      now += left;
      phase = 1 - phase;
      left = exponential(meanSojournSec[phase]);
    } else {
      now += gap;
      left -= gap;
      if (now >= days * daySeconds) return times;
      times.push(now);
    }
  }
}

it('mmpp-1: arrivals whose rate jumps at random, replayed, give the exact figures', () => {
  const c = caseOf('mmpp-1');
  const p = c.params as unknown as Params;
  const times = arrivals(p);
  expect(times.length).toBeGreaterThan(1_000_000);
  const scenario = expectScenario({
    format: 'floorwalk',
    version: 1,
    name: c.id,
    seed: `reference ${c.id}`,
    calendar: { start: '2026-01-05', zone: 'UTC', days, intervalMinutes: 60 },
    types: [
      {
        id: 'c1',
        name: 'c1',
        demand: { kind: 'trace', arrivals: times },
        handling: { talk: { family: 'exponential', mean: p.meanServiceSec } },
        patience: { family: 'exponential', mean: p.meanPatienceSec },
      },
    ],
    teams: [{ id: 'p1', name: 'p1', headcount: new Array<number>(days * 24).fill(p.agents), skills: [{ type: 'c1' }] }],
  });
  const log = new Simulator(compile(scenario)).run(0);

  const batches = Array.from({ length: days - 2 }, () => ({
    offered: 0,
    delayed: 0,
    abandoned: 0,
    waits: 0,
    busy: 0,
    answeredWithin: limits.map(() => 0),
    leftWithin: limits.map(() => 0),
  }));
  for (let i = 0; i < log.contacts; i++) {
    const batch = batches[Math.floor(log.arrival[i] / daySeconds) - 1];
    if (!batch) continue;
    const answered = log.outcome[i] === Outcome.answered;
    batch.offered++;
    batch.waits += log.wait[i];
    if (answered) batch.busy += log.talk[i];
    else batch.abandoned++;
    if (!answered || log.wait[i] > 0) batch.delayed++;
    limits.forEach((t, k) => {
      if (log.wait[i] <= t) (answered ? batch.answeredWithin : batch.leftWithin)[k]++;
    });
  }

  type Batch = (typeof batches)[number];
  const compare = (metric: string, y: (b: Batch) => number, x: (b: Batch) => number): void => {
    const [ys, xs] = [batches.map(y), batches.map(x)];
    const total = xs.reduce((a, b) => a + b, 0);
    const value = ys.reduce((a, b) => a + b, 0) / total;
    const error = (momentsOf(ys.map((v, i) => v - value * xs[i])).sd * Math.sqrt(batches.length)) / total;
    const expected = c.expected[metric] as number;
    expect
      .soft(Math.abs(value - expected) / error, `${metric}: expected ${expected}, got ${value}`)
      .toBeLessThanOrEqual(4);
    compared.push(metric);
  };
  const compared: string[] = [];
  const seconds = (): number => daySeconds;
  const offered = (b: Batch): number => b.offered;
  compare('meanArrivalRatePerSec', offered, seconds);
  compare('pWait', (b) => b.delayed, offered);
  compare('pAbandon', (b) => b.abandoned, offered);
  compare('meanWaitAll', (b) => b.waits, offered);
  compare('meanQueueLength', (b) => b.waits, seconds);
  compare('meanBusyAgents', (b) => b.busy, seconds);
  compare(
    'occupancy',
    (b) => b.busy,
    () => daySeconds * p.agents,
  );
  limits.forEach((t, k) => {
    compare(`answeredWithin${t}`, (b) => b.answeredWithin[k], offered);
    compare(`abandonedWithin${t}`, (b) => b.leftWithin[k], offered);
    compare(`slAnsweredPlusShortAbandons${t}`, (b) => b.answeredWithin[k] + b.leftWithin[k], offered);
    compare(
      `slExclShortAbandons${t}`,
      (b) => b.answeredWithin[k],
      (b) => b.offered - b.leftWithin[k],
    );
    compare(
      `slAnsweredOnly${t}`,
      (b) => b.answeredWithin[k],
      (b) => b.offered - b.abandoned,
    );
  });
  expect(compared.sort()).toEqual(Object.keys(c.expected).sort());
});
