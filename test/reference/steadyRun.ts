import { momentsOf } from '../../src/analysis/stats/mean';
import { compile } from '../../src/engine/plan';
import { Contact, contactWidth, Floor } from '../../src/kpi/measures';
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

export interface SteadyRun {
  contacts: number;
  /** Value of a metric and its standard error by batch means; null when the metric is not known here. */
  metric(name: string): { value: number; standardError: number } | null;
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
  const width = contactWidth(specOf(scenario, shape));
  const hours = shape.intervals;
  const runs = Math.ceil(contacts / (perDay * (days - warmHours / 24)));
  const perBatch = Math.max(1, Math.floor(((hours - warmHours) * runs) / batchesWanted));
  const step = Math.min(perBatch, hours - warmHours);
  const batches: Batch[] = [];
  let measured = 0;
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
      const classes = shape.types.map((_, q) => sum(day.contacts, q, width));
      batches.push({ seconds: step * 3600, classes, pools: shape.teams.map((_, j) => sum(day.floor, j, Floor.width)) });
      for (const c of classes) measured += c[Contact.offered] + c[Contact.blocked];
    }
  }
  return { contacts: measured, metric: (name) => metricOf(name, shape.types, shape.teams, batches) };
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
const held = (s: Sums): number => s.f[Floor.held];
const busy = (s: Sums): number => s.f[Floor.busy];

const ratios: Record<string, Ratio> = {
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
  occupancy: [busy, (s) => s.f[Floor.staffed]],
  meanInSystem: [(s) => waits(s) + busy(s), seconds],
  arrivalRatePerSec: [O, seconds],
  attemptRatePerSec: [attempts, seconds],
  attemptsPerPrimaryContact: [attempts, primaries],
  servedFractionOfPrimaries: [A, primaries],
  cbFrac: [(s) => s.c[Contact.calledBack], (s) => O(s) + s.c[Contact.calledBack]],
  meanChatsInService: [held, seconds],
  chatsInService: [held, seconds],
  contactsInService: [held, seconds],
  meanHandleTime: [(s) => s.c[Contact.talk] + s.c[Contact.hold] + s.c[Contact.wrap], A],
  busyAgents: [busy, seconds],
  agentUtilisation: [busy, (s) => s.f[Floor.staffed]],
  meanConcurrencyWhenBusy: [held, (s) => s.f[Floor.shared]],
  throughputPerSec: [A, seconds],
  agentsOnVoice: [(s) => busy(s) - s.f[Floor.shared], seconds],
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

function metricOf(
  name: string,
  types: readonly string[],
  teams: readonly string[],
  batches: Batch[],
): { value: number; standardError: number } | null {
  const [scope, plain] = name.includes('.') ? (name.split('.') as [string, string]) : ['', name];
  const q = types.indexOf(scope);
  const j = teams.indexOf(scope);
  const sumsOf = (b: Batch): Sums => {
    const c = new Float64Array(b.classes[0].length);
    const f = new Float64Array(Floor.width);
    b.classes.forEach((sums, i) => (q < 0 || q === i) && sums.forEach((v, at) => (c[at] += v)));
    b.pools.forEach((sums, i) => (j < 0 || j === i) && sums.forEach((v, at) => (f[at] += v)));
    return { c, f, seconds: b.seconds };
  };
  const all = batches.map(sumsOf);
  if (plain === 'waitStdDev') return spread(all);
  const ratio = ratios[plain];
  if (!ratio) return null;
  const y = all.map(ratio[0]);
  const x = all.map(ratio[1]);
  const total = x.reduce((a, b) => a + b, 0);
  const value = y.reduce((a, b) => a + b, 0) / total;
  const { sd } = momentsOf(y.map((v, b) => v - value * x[b]));
  return { value, standardError: (sd * Math.sqrt(all.length)) / total };
}

/** Standard deviation of the wait, with its error by the delta method over batches. */
function spread(all: Sums[]): { value: number; standardError: number } {
  const n = all.reduce((sum, s) => sum + O(s), 0);
  const mean = all.reduce((sum, s) => sum + waits(s), 0) / n;
  const second = all.reduce((sum, s) => sum + squares(s), 0) / n;
  const value = Math.sqrt(second - mean * mean);
  const residuals = all.map((s) => (squares(s) - second * O(s) - 2 * mean * (waits(s) - mean * O(s))) / (2 * value));
  return { value, standardError: (momentsOf(residuals).sd * Math.sqrt(all.length)) / n };
}
