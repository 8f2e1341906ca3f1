import { momentsOf } from '../../src/analysis/stats/mean';
import { compile } from '../../src/engine/plan';
import { sumContacts } from '../../src/kpi/formula';
import { Contact, Floor } from '../../src/kpi/counters';
import { specOf } from '../../src/kpi/spec';
import type { WorkerHandle } from '../../src/runs/pool';
import type { CaseModel } from './steadyModel';
import { meanOf, scenarioOf, thresholds } from './steadyModel';

/** One batch of a steady-state run: sums over a stretch of time. */
interface Batch {
  seconds: number;
  /** Contact counters by class, floor counters by pool. */
  classes: Float64Array[];
  pools: Float64Array[];
}

/** What a run says of a metric. */
export interface Measured {
  value: number;
  /** By batch means. */
  standardError: number;
  /** What each batch adds to the deviation from `expected`: their sum is that deviation. */
  deviations(expected: number): Float64Array;
}

export interface SteadyRun {
  contacts: number;
  /** null when the metric is not known here. */
  metric(name: string): Measured | null;
}

const batchesWanted = 60;

/** Mean relaxation time in seconds, from above: heavy traffic without abandonment, else the slower of service and patience. */
function relaxationSeconds(model: CaseModel): number {
  let rate = 0;
  let work = 0;
  let slowest = 0;
  for (const c of model.classes) {
    const service = Object.values(model.service[c.id])[0];
    const mean = meanOf(service);
    const hour = c.arrivals.ratePerHour / 3600;
    rate += hour;
    work += hour * mean;
    const patience =
      c.patience.dist === 'infinite'
        ? 0
        : (c.patience.mean ?? c.patience.value ?? c.patience.max ?? c.patience.scale ?? 0);
    slowest = Math.max(slowest, mean, patience, c.retry?.delay.mean ?? 0);
  }
  // An agent with all the chats that one can hold works as fast as so many.
  const agents = model.pools.reduce((sum, p) => sum + p.agents * (p.totalSpeedWithJContacts?.at(-1) ?? 1), 0);
  const patient = model.classes.some((c) => c.patience.dist === 'infinite') && model.systemCapacity === undefined;
  const rho = Math.sqrt(Math.min(0.999, work / agents));
  return Math.max(slowest, patient ? work / rate / (agents * (1 - rho) ** 2) : 0);
}

/** Simulates a steady-state case in a worker, from the case's own seed, until at least `contacts` contacts are measured. */
export async function runSteady(
  worker: WorkerHandle,
  key: number,
  id: string,
  model: CaseModel,
  contacts: number,
): Promise<SteadyRun> {
  const perDay = model.classes.reduce((sum, c) => sum + c.arrivals.ratePerHour * 24, 0);
  const warmHours = Math.ceil((20 * relaxationSeconds(model)) / 3600) + 1;
  const days = Math.min(400, Math.ceil((1.02 * contacts) / perDay) + Math.ceil(warmHours / 24));
  const scenario = scenarioOf(id, model, days);
  const { shape } = compile(scenario);
  const spec = specOf(scenario, shape);
  const hours = shape.intervals;
  const runs = Math.ceil(contacts / (perDay * (days - warmHours / 24)));
  const perBatch = Math.max(1, Math.floor(((hours - warmHours) * runs) / batchesWanted));
  const step = Math.min(perBatch, hours - warmHours);
  const batches: Batch[] = [];
  let measured = 0;
  if (step < 1) throw new Error(`${id}: a warm-up of ${warmHours} h leaves nothing of ${hours} h`);
  await worker.load(key, scenario);
  for (let r = 0; measured < contacts; r++) {
    const [day] = await worker.run(key, r, r + 1);
    for (let from = warmHours; from + step <= hours; from += step) {
      const sum = (cells: Float64Array, row: number, fields: number): Float64Array => {
        const sums = new Float64Array(fields);
        for (let k = from; k < from + step; k++)
          for (let f = 0; f < fields; f++) sums[f] += cells[(row * hours + k) * fields + f];
        return sums;
      };
      const classes = shape.types.map((_, q) => sumContacts(day, spec, q, from, from + step));
      batches.push({ seconds: step * 3600, classes, pools: shape.teams.map((_, j) => sum(day.floor, j, Floor.width)) });
      for (const c of classes) measured += c[Contact.offered] + c[Contact.blocked];
    }
  }
  return { contacts: measured, metric: (name) => metricOf(name, model, batches) };
}

interface Sums {
  c: Float64Array;
  f: Float64Array;
  seconds: number;
}
type Ratio = [(s: Sums) => number, (s: Sums) => number];

const O = (s: Sums): number => s.c[Contact.offered];
const A = (s: Sums): number => s.c[Contact.answered];
const waits = (s: Sums): number => s.c[Contact.waitAnswered] + s.c[Contact.waitAbandoned];
const squares = (s: Sums): number => s.c[Contact.waitSquares];
const seconds = (s: Sums): number => s.seconds;
const attempts = (s: Sums): number => s.c[Contact.offered] + s.c[Contact.blocked];
const primaries = (s: Sums): number => attempts(s) - s.c[Contact.later];
const busy = (s: Sums): number => s.f[Floor.busy];
const held = (s: Sums): number => s.f[Floor.held];

const ratios: Record<string, Ratio | undefined> = {
  pWait: [(s) => s.c[Contact.delayed], O],
  pAbandon: [(s) => s.c[Contact.abandoned], O],
  pAbandonAllClasses: [(s) => s.c[Contact.abandoned], O],
  pBlock: [(s) => s.c[Contact.blocked], (s) => s.c[Contact.offered] + s.c[Contact.blocked]],
  meanWaitAll: [waits, O],
  meanWaitAllClasses: [waits, O],
  meanWaitServed: [(s) => s.c[Contact.waitAnswered], A],
  meanWaitAbandoned: [(s) => s.c[Contact.waitAbandoned], (s) => s.c[Contact.abandoned]],
  meanWaitIfDelayed: [waits, (s) => s.c[Contact.delayed]],
  abandonGivenWait: [(s) => s.c[Contact.abandoned], (s) => s.c[Contact.delayed]],
  meanQueueLength: [waits, seconds],
  meanBusyAgents: [busy, seconds],
  carriedErlang: [busy, seconds],
  busyAgents: [busy, seconds],
  occupancy: [busy, (s) => s.f[Floor.staffed]],
  meanInSystem: [(s) => waits(s) + busy(s), seconds],
  cbFrac: [(s) => s.c[Contact.calledBack], (s) => O(s) + s.c[Contact.calledBack]],
  // Contacts held several at once.
  agentUtilisation: [busy, (s) => s.f[Floor.staffed]],
  throughputPerSec: [A, seconds],
  meanChatsInService: [held, seconds],
  contactsInService: [held, seconds],
  chatsInService: [held, seconds],
  agentsOnVoice: [(s) => busy(s) - s.f[Floor.shared], seconds],
  meanConcurrencyWhenBusy: [held, (s) => s.f[Floor.shared]],
  meanHandleTime: [(s) => s.c[Contact.talk], A],
  arrivalRatePerSec: [O, seconds],
  attemptRatePerSec: [attempts, seconds],
  attemptsPerPrimaryContact: [attempts, primaries],
  servedFractionOfPrimaries: [A, primaries],
};
thresholds.forEach((t, k) => {
  const answered = (s: Sums): number => s.c[Contact.within + 3 * k];
  const left = (s: Sums): number => s.c[Contact.within + 3 * k + 1];
  ratios[`answeredWithin${t}`] = [answered, O];
  ratios[`abandonedWithin${t}`] = [left, O];
  ratios[`slAnsweredPlusShortAbandons${t}`] = [(s) => answered(s) + left(s), O];
  ratios[`slExclShortAbandons${t}`] = [answered, (s) => O(s) - left(s)];
  ratios[`slAnsweredOnly${t}`] = [answered, A];
});

/** Counters of a class (all where it names none), and of a pool, in one batch. */
function scoped(b: Batch, q: number, j: number): Sums {
  const c = new Float64Array(b.classes[0].length);
  const f = new Float64Array(Floor.width);
  b.classes.forEach((sums, i) => (q < 0 || q === i) && sums.forEach((v, at) => (c[at] += v)));
  b.pools.forEach((sums, i) => (j < 0 || j === i) && sums.forEach((v, at) => (f[at] += v)));
  return { c, f, seconds: b.seconds };
}

const work = (s: Sums): number => s.c[Contact.talk] + s.c[Contact.hold] + s.c[Contact.wrap];

/**
 * Agents of a pool who are busy with one class. The counters know work by class and busy time by pool, so the work that other
 * pools do for the class is taken away: possible where those serve nothing else.
 */
function busyOnClass(model: CaseModel, pool: string, id: string): ((b: Batch) => number) | null {
  const classes = model.classes.map((c) => c.id);
  const serves = (p: string, c: string): boolean => model.arrivalPoolOrder[c].includes(p);
  const others = model.pools.filter((p) => p.id !== pool && serves(p.id, id));
  if (!others.every((p) => classes.every((c) => c === id || !serves(p.id, c)))) return null;
  const places = others.map((p) => model.pools.indexOf(p));
  return (b) => work(scoped(b, classes.indexOf(id), -1)) - places.reduce((sum, j) => sum + b.pools[j][Floor.busy], 0);
}

/** The ratio that a metric is, by batch, or null when it is not known here. */
function ratioOf(name: string, model: CaseModel): ((b: Batch) => [y: number, x: number]) | null {
  const [scope, plain] = name.includes('.') ? (name.split('.') as [string, string]) : ['', name];
  const q = model.classes.findIndex((c) => c.id === scope);
  const j = model.pools.findIndex((p) => p.id === scope);
  const on = /^busyOnClass(\d+)$/.exec(plain);
  if (on) {
    const busyOn = busyOnClass(model, scope, `c${on[1]}`);
    // A pool that serves one class is busy with nothing else.
    const only = model.classes.every((c) => c.id === `c${on[1]}` || !model.arrivalPoolOrder[c.id].includes(scope));
    if (only) return (b) => [b.pools[j][Floor.busy], b.seconds];
    return busyOn && ((b) => [busyOn(b), b.seconds]);
  }
  if (plain === 'meanOrbit') {
    // Little's law: so many come back, each after the mean delay.
    const [{ retry }] = model.classes;
    return retry ? (b) => [scoped(b, q, j).c[Contact.later] * meanOf(retry.delay), b.seconds] : null;
  }
  if (plain === 'concurrencyUtilisation') {
    const [{ concurrency }] = model.pools;
    return (b) => [scoped(b, q, j).f[Floor.held], concurrency * scoped(b, q, j).f[Floor.staffed]];
  }
  const ratio = ratios[plain];
  return ratio ? (b) => [ratio[0](scoped(b, q, j)), ratio[1](scoped(b, q, j))] : null;
}

/** Is a metric of a case compared by this run? */
export const knowsMetric = (name: string, model: CaseModel): boolean =>
  name.endsWith('waitStdDev') || ratioOf(name, model) !== null;

/** Metrics that are measured in another way than by the run whose error the reference tells. */
export const ownError = (name: string): boolean => name === 'meanOrbit';

function metricOf(name: string, model: CaseModel, batches: Batch[]): Measured | null {
  if (name.endsWith('waitStdDev')) {
    const q = model.classes.findIndex((c) => `${c.id}.waitStdDev` === name);
    return spread(batches.map((b) => scoped(b, q, -1)));
  }
  const ratio = ratioOf(name, model);
  if (!ratio) return null;
  const parts = batches.map(ratio);
  const total = parts.reduce((sum, [, x]) => sum + x, 0);
  const value = parts.reduce((sum, [y]) => sum + y, 0) / total;
  const deviations = (expected: number): Float64Array =>
    Float64Array.from(parts, ([y, x]) => (y - expected * x) / total);
  return { value, standardError: errorOf(deviations(value)), deviations };
}

/** Standard error of a sum of independent parts. */
export const errorOf = (parts: Float64Array): number => momentsOf(parts).sd * Math.sqrt(parts.length);

/** Standard deviation of the wait, with its error by the delta method over batches. */
function spread(all: Sums[]): Measured {
  const n = all.reduce((sum, s) => sum + O(s), 0);
  const mean = all.reduce((sum, s) => sum + waits(s), 0) / n;
  const second = all.reduce((sum, s) => sum + squares(s), 0) / n;
  const value = Math.sqrt(second - mean * mean);
  const own = Float64Array.from(
    all,
    (s) => (squares(s) - second * O(s) - 2 * mean * (waits(s) - mean * O(s))) / (2 * value) / n,
  );
  // To first order the deviation is shared out by what each batch adds to it, and by its contacts.
  const deviations = (expected: number): Float64Array => own.map((v, b) => v + ((value - expected) * O(all[b])) / n);
  return { value, standardError: errorOf(own), deviations };
}
