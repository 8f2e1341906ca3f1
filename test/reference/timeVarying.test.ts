import { describe, expect, it } from 'vitest';
import { meanInterval, momentsOf } from '../../src/analysis/stats/mean';
import type { DayLog } from '../../src/engine/dayLog';
import { Outcome } from '../../src/engine/dayLog';
import { compile } from '../../src/engine/plan';
import { Simulator } from '../../src/engine/simulate';
import { expectScenario } from '../../src/model/document';
import type { Duration } from '../../src/model/distribution';
import type { Scenario } from '../../src/model/scenario';
import { clockOf } from '../../src/model/calendar';
import { cases } from './cases';

/** Time-varying cases with our discipline at staffing drops (D1, a headcount curve) or without drops. */
const ids = ['tv-01', 'tv-03', 'tv-05', 'tv-07', 'tv-08', 'tv-09', 'tv-v-01', 'tv-n-01', 'mtginf-01', 'mtginf-03'];
const contacts = 1_000_000;

interface Params {
  intervalSec: number;
  arrivalsPerHour: number[] | Record<string, number[]>;
  agents?: number[] | Record<string, number[]>;
  agentsToUse?: number;
  meanServiceSec?: number | Record<string, number>;
  meanPatienceSec?: number | null | Record<string, number>;
  probAbandonAtOnceIfWait?: number;
  service?: [string, number];
}

const byClass = (value: number[] | Record<string, number[]>): [string, number[]][] =>
  Array.isArray(value) ? [['c1', value]] : Object.entries(value);

/** The case as one open spell from midnight, then closed: arrivals stop, the queue is served. */
function scenarioOf(id: string, p: Params): Scenario {
  const classes = byClass(p.arrivalsPerHour);
  const spells = classes[0][1].length;
  // An interval of the case longer than an hour is cut into hours.
  const cut = Math.max(1, p.intervalSec / 3600);
  const minutes = (p.intervalSec / cut / 60) as 15 | 30 | 60;
  const slots = 1440 / minutes;
  const spread = (perSpell: (spell: number) => number): number[] =>
    Array.from({ length: slots }, (_, k) => (k < spells * cut ? perSpell(Math.floor(k / cut)) : 0));
  const pools = byClass(p.agents ?? new Array<number>(spells).fill(p.agentsToUse!)).map(
    ([name, n]) =>
      [Array.isArray(p.arrivalsPerHour) || !Array.isArray(p.agents) ? name.replace('c1', 'p1') : 'p1', n] as const,
  );
  const talk: Duration =
    p.service?.[0] === 'det'
      ? { family: 'constant', mean: p.service[1] }
      : {
          family: 'exponential',
          mean: p.service?.[1] ?? (typeof p.meanServiceSec === 'number' ? p.meanServiceSec : p.meanServiceSec!['p1']),
        };
  const patience = (c: string): number | null | undefined =>
    typeof p.meanPatienceSec === 'object' && p.meanPatienceSec !== null ? p.meanPatienceSec[c] : p.meanPatienceSec;
  const hours = { from: '00:00', to: clockOf((spells * p.intervalSec) / 60) };
  return expectScenario({
    format: 'floorwalk',
    version: 1,
    name: id,
    seed: `reference ${id}`,
    calendar: {
      start: '2026-01-05',
      zone: 'UTC',
      days: 1,
      intervalMinutes: minutes,
      opening: new Array(7).fill(hours),
      closing: 'serve',
    },
    types: classes.map(([name, perHour]) => {
      const mean = patience(name);
      return {
        id: name,
        name,
        demand: { kind: 'rate', volume: spread((k) => (perHour[k] * minutes) / 60), sharedDay: false },
        handling: { talk },
        patience: mean == null ? { family: 'never' } : { family: 'exponential', mean },
        balking: p.probAbandonAtOnceIfWait ?? 0,
      };
    }),
    teams: pools.map(([name, n]) => ({
      id: name,
      name,
      headcount: spread((k) => n[k]),
      // V: both classes, the first with priority. N: p1 serves c1 alone, p2 serves c2 first, then c1, and is asked second by c1.
      skills:
        pools.length === 2
          ? name === 'p1'
            ? [{ type: 'c1', preference: 1 }]
            : [
                { type: 'c2', priority: 1 },
                { type: 'c1', preference: 2, priority: 0 },
              ]
          : classes.map(([type], i) => ({ type, priority: -i })),
    })),
  });
}

/** What one day shows, by interval of the case: sums that the expected values are ratios of. */
interface DaySums {
  [name: string]: Float64Array;
}

function sumsOf(
  log: DayLog,
  seconds: number,
  spells: number,
  teams: Int32Array,
  types: readonly string[],
  pools: readonly string[],
): DaySums {
  const sums: DaySums = {};
  const at = (name: string): Float64Array => (sums[name] ??= new Float64Array(spells));
  const spread = (name: string, from: number, to: number): void => {
    for (let k = Math.floor(from / seconds); k < spells && k * seconds < to; k++)
      at(name)[k] += Math.min(to, (k + 1) * seconds) - Math.max(from, k * seconds);
  };
  for (let i = 0; i < log.contacts; i++) {
    const arrival = log.arrival[i];
    const k = Math.floor(arrival / seconds);
    const wait = log.wait[i];
    const answered = log.outcome[i] === Outcome.answered;
    for (const scope of ['', `${types[log.type[i]]}.`]) {
      at(`${scope}offered`)[k]++;
      at(`${scope}waits`)[k] += wait;
      if (!answered || wait > 0) at(`${scope}delayed`)[k]++;
      if (!answered) {
        at(`${scope}abandoned`)[k]++;
        const event = Math.floor((arrival + wait) / seconds);
        if (event < spells) at(`${scope}abandonments`)[event]++;
      }
      for (const t of [20, 30, 60]) if (wait <= t) at(`${scope}${answered ? 'answered' : 'left'}${t}`)[k]++;
      spread(`${scope}queue`, arrival, arrival + wait);
    }
    if (answered) {
      const from = arrival + wait;
      const to = from + log.talk[i];
      spread('busy', from, to);
      spread(`${pools[teams[log.agent[i]]]}.busy`, from, to);
      for (let n = Math.ceil(from / seconds); n <= spells && n * seconds < to; n++) if (n > 0) at('busyAtEnd')[n - 1]++;
      const done = Math.floor(to / seconds);
      if (done < spells) at('completed')[done]++;
    }
  }
  return sums;
}

type Ratio = readonly [numerator: string, denominator: string | number];
function ratioOf(metric: string, seconds: number): Ratio | null {
  const [scope, plain] = metric.includes('.') ? [`${metric.split('.')[0]}.`, metric.split('.')[1]] : ['', metric];
  const fixed: Record<string, Ratio> = {
    pWaitArrivals: [`${scope}delayed`, `${scope}offered`],
    pWait: [`${scope}delayed`, `${scope}offered`],
    pAbandon: [`${scope}abandoned`, `${scope}offered`],
    meanWaitAll: [`${scope}waits`, `${scope}offered`],
    meanQueueLength: [`${scope}queue`, seconds],
    meanBusyAgents: [`${scope}busy`, seconds],
    meanBusyTimeAverage: ['busy', seconds],
    meanBusyAtEnd: ['busyAtEnd', 1],
    abandonmentsExpected: [`${scope}abandonments`, 1],
    contactsCompletedExpected: ['completed', 1],
    arrivalsExpected: [`${scope}offered`, 1],
  };
  if (fixed[plain]) return fixed[plain];
  const within = /^(answered|abandoned)Within(\d+)$/.exec(plain);
  return within ? [`${scope}${within[1] === 'answered' ? 'answered' : 'left'}${within[2]}`, `${scope}offered`] : null;
}

/** Value and z-score of a ratio of sums over independent days. */
function compare(y: number[], x: number[], expected: number, relTolerance: number): { value: number; z: number } {
  const total = x.reduce((a, b) => a + b, 0);
  const value = y.reduce((a, b) => a + b, 0) / total;
  const error = (momentsOf(y.map((v, d) => v - value * x[d])).sd * Math.sqrt(y.length)) / total;
  const scale = Math.hypot(error, relTolerance * expected);
  return { value, z: scale > 0 ? (value - expected) / scale : 0 };
}

describe('every time-varying case of the reference at a million contacts, with a headcount curve that empties exhaustively', () => {
  for (const id of ids) {
    const c = cases.find((one) => one.id === id)!;
    it(`${id}: ${c.title}`, () => {
      const p = c.params as unknown as Params;
      const scenario = scenarioOf(id, p);
      const plan = compile(scenario);
      const simulator = new Simulator(plan);
      const spells = byClass(p.arrivalsPerHour)[0][1].length;
      const days: DaySums[] = [];
      for (let n = 0; n < contacts;) {
        const log = simulator.run(days.length);
        days.push(sumsOf(log, p.intervalSec, spells, plan.shape.agentTeam, plan.shape.types, plan.shape.teams));
        n += log.contacts;
      }
      const { intervals, day } = c.expected as { intervals: Record<string, number>[]; day?: Record<string, number> };
      let compared = 0;
      const check = (
        metric: string,
        expected: number,
        pick: (column: Float64Array | undefined) => number,
        seconds: number,
        where: string,
      ): void => {
        const ratio = ratioOf(metric, seconds);
        if (!ratio) return;
        const [numerator, denominator] = ratio;
        const y = days.map((s) => pick(s[numerator]));
        const x = days.map((s) => (typeof denominator === 'number' ? denominator : pick(s[denominator])));
        const { value, z } = compare(y, x, expected, c.relTolerance ?? 0);
        compared++;
        expect
          .soft(Math.abs(z), `${where} ${metric}: expected ${expected}, got ${value} (z ${z.toFixed(2)})`)
          .toBeLessThanOrEqual(4);
      };
      intervals.forEach((row, k) => {
        for (const [metric, expected] of Object.entries(row))
          if (typeof expected === 'number')
            check(metric, expected, (column) => column?.[k] ?? 0, p.intervalSec, `interval ${k + 1}`);
      });
      for (const [metric, expected] of Object.entries(day ?? {}))
        check(metric, expected, (column) => column?.reduce((a, b) => a + b, 0) ?? 0, 1, 'day');
      expect(compared).toBeGreaterThan(intervals.length);
    });
  }
});

describe('a day factor', () => {
  it('Gamma(400) busyness gives the exact daily totals of the SSJ call centre', () => {
    const c = cases.find((one) => one.id === 'pub-callcc-gamma400')!;
    const p = c.params as unknown as {
      arrivalsPerHour: number[];
      agents: number[];
      meanServiceSec: number;
      expectedCalls: number;
    };
    const base = scenarioOf(c.id, { intervalSec: 3600, ...p, meanPatienceSec: 1000, probAbandonAtOnceIfWait: 0.1 });
    const simulator = new Simulator(
      compile({
        ...base,
        sharedDayCv: 1 / Math.sqrt(400),
        types: base.types.map((t) => ({ ...t, demand: { ...t.demand, sharedDay: true } })),
      }),
    );
    const waits: number[] = [];
    const quick: number[] = [];
    const lost: number[] = [];
    for (let day = 0; day < 4000; day++) {
      const log = simulator.run(day);
      let wait = 0;
      let within = 0;
      let gone = 0;
      for (let i = 0; i < log.contacts; i++) {
        wait += log.wait[i];
        if (log.wait[i] < 20) within++;
        if (log.outcome[i] === Outcome.abandoned) gone++;
      }
      waits.push(wait / p.expectedCalls);
      quick.push(within / p.expectedCalls);
      lost.push(gone / p.expectedCalls);
    }
    const exact = c.computedExact as Record<string, number>;
    for (const [values, expected] of [
      [waits, exact['meanWaitSecPerExpectedCall']],
      [quick, exact['fractionWaitLess20PerExpectedCall']],
      [lost, exact['fractionLostPerExpectedCall']],
    ] as const) {
      const { mean } = meanInterval(values);
      const error = momentsOf(values).sd / Math.sqrt(values.length);
      expect(Math.abs(mean! - expected) / error).toBeLessThanOrEqual(4);
    }
  });
});
