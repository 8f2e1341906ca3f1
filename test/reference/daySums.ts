import { momentsOf } from '../../src/analysis/stats/mean';
import type { DayLog, LogShape } from '../../src/engine/dayLog';
import { Outcome } from '../../src/engine/dayLog';
import { compile } from '../../src/engine/plan';
import { Simulator } from '../../src/engine/simulate';
import type { Scenario } from '../../src/model/scenario';

/** What one day shows, by interval of the case: sums that the expected values are ratios of. */
export type DaySums = Readonly<Record<string, Float64Array | undefined>>;

/** Waits within which contacts are counted, seconds. */
const limits = [20, 30, 60];
/** An answer at the very instant at which staffing changes comes after the end of the interval before; logs hold the wait, so sums round. */
const instant = 1e-6;

/** The spells of a case: so many, so long, with so many agents in each. */
export interface Spells {
  seconds: number;
  count: number;
  agents?: readonly number[];
}

function sumsOf(log: DayLog, shape: LogShape, { seconds, count, agents }: Spells): DaySums {
  const sums: Record<string, Float64Array> = {};
  const at = (name: string): Float64Array => (sums[name] ??= new Float64Array(count));
  const spread = (name: string, from: number, to: number): void => {
    for (let k = Math.floor(from / seconds); k < count && k * seconds < to; k++)
      at(name)[k] += Math.min(to, (k + 1) * seconds) - Math.max(from, k * seconds);
  };
  /** Adds one to every interval whose end lies in (from, to]. */
  const atEnds = (name: string, from: number, to: number): void => {
    for (let n = Math.floor(from / seconds) + 1; n <= count && n * seconds <= to + instant; n++) at(name)[n - 1]++;
  };
  for (let i = 0; i < log.contacts; i++) {
    const arrival = log.arrival[i];
    const k = Math.floor(arrival / seconds);
    const wait = log.wait[i];
    const answered = log.outcome[i] === Outcome.answered;
    for (const scope of ['', `${shape.types[log.type[i]]}.`]) {
      at(`${scope}offered`)[k]++;
      at(`${scope}waits`)[k] += wait;
      if (!answered || wait > 0) at(`${scope}delayed`)[k]++;
      if (answered) at(`${scope}answered`)[k]++;
      else {
        at(`${scope}abandoned`)[k]++;
        const event = Math.floor((arrival + wait) / seconds);
        if (event < count) at(`${scope}abandonments`)[event]++;
      }
      for (const t of limits) if (wait <= t) at(`${scope}${answered ? 'answered' : 'left'}${t}`)[k]++;
      spread(`${scope}queue`, arrival, arrival + wait);
    }
    if (wait > 0) atEnds('queueAtEnd', arrival, arrival + wait);
    if (!answered) continue;
    const from = arrival + wait;
    const to = from + log.talk[i];
    spread('busy', from, to);
    spread(`${shape.teams[shape.agentTeam[log.agent[i]]]}.busy`, from, to);
    atEnds('busyAtEnd', from + instant, to);
    const done = Math.floor(to / seconds);
    if (done < count) at('completed')[done]++;
  }
  if (agents) at('busyAtEnd').forEach((busy, k) => (at('fullAtEnd')[k] = busy >= agents[k] ? 1 : 0));
  return sums;
}

/** Days of a scenario until so many contacts have come. */
export function runDays(scenario: Scenario, spells: Spells, contacts: number): DaySums[] {
  const { shape } = compile(scenario);
  const simulator = new Simulator(compile(scenario));
  const days: DaySums[] = [];
  for (let n = 0; n < contacts;) {
    const log = simulator.run(days.length);
    days.push(sumsOf(log, shape, spells));
    n += log.contacts;
  }
  return days;
}

/** Sums that are added, and sums that are taken away; or a constant. */
type Part = number | readonly [plus: readonly string[], minus?: readonly string[]];
export type Ratio = readonly [numerator: Part, denominator: Part];

const one = (name: string): Part => [[name]];

/** The ratio of sums that a metric is, or null when it is not known here. `seconds`: length of the time that it averages over. */
export function ratioOf(metric: string, seconds: number): Ratio | null {
  const [scope, plain] = metric.includes('.') ? [`${metric.split('.')[0]}.`, metric.split('.')[1]] : ['', metric];
  const offered = one(`${scope}offered`);
  const fixed: Readonly<Record<string, Ratio | undefined>> = {
    pWaitArrivals: [one(`${scope}delayed`), offered],
    pWait: [one(`${scope}delayed`), offered],
    pAbandon: [one(`${scope}abandoned`), offered],
    meanWaitAll: [one(`${scope}waits`), offered],
    meanQueueLength: [one(`${scope}queue`), seconds],
    meanBusyAgents: [one(`${scope}busy`), seconds],
    meanBusyTimeAverage: [one('busy'), seconds],
    meanBusyAtEnd: [one('busyAtEnd'), 1],
    meanQueueAtEnd: [one('queueAtEnd'), 1],
    meanInSystemAtEnd: [[['queueAtEnd', 'busyAtEnd']], 1],
    pDelayJustBeforeEnd: [one('fullAtEnd'), 1],
    abandonmentsExpected: [one(`${scope}abandonments`), 1],
    contactsCompletedExpected: [one('completed'), 1],
    arrivalsExpected: [offered, 1],
  };
  const known = fixed[plain];
  if (known) return known;
  const within = /^(answeredWithin|abandonedWithin|slAnsweredPlusShortAbandons|slExclShortAbandons)(\d+)$/.exec(plain);
  if (!within || !limits.includes(Number(within[2]))) return null;
  const [answered, left] = [`${scope}answered${within[2]}`, `${scope}left${within[2]}`];
  if (within[1] === 'answeredWithin') return [one(answered), offered];
  if (within[1] === 'abandonedWithin') return [one(left), offered];
  if (within[1] === 'slAnsweredPlusShortAbandons') return [[[answered, left]], offered];
  return [one(answered), [[`${scope}offered`], [left]]];
}

/** Value of a ratio of sums over independent days, with its standard error. */
export function estimateOf(
  days: readonly DaySums[],
  [numerator, denominator]: Ratio,
  pick: (column: Float64Array | undefined) => number,
): { value: number; standardError: number } {
  const valueOf = (part: Part, sums: DaySums): number => {
    if (typeof part === 'number') return part;
    const total = (names: readonly string[] = []): number => names.reduce((sum, name) => sum + pick(sums[name]), 0);
    return total(part[0]) - total(part[1]);
  };
  const y = days.map((sums) => valueOf(numerator, sums));
  const x = days.map((sums) => valueOf(denominator, sums));
  const total = x.reduce((a, b) => a + b, 0);
  const value = y.reduce((a, b) => a + b, 0) / total;
  const standardError = (momentsOf(y.map((v, d) => v - value * x[d])).sd * Math.sqrt(y.length)) / total;
  return { value, standardError };
}

/** The k-th interval of a column, and all of them together. */
export const inInterval =
  (k: number) =>
  (column: Float64Array | undefined): number =>
    column?.[k] ?? 0;
export const inAll = (column: Float64Array | undefined): number => column?.reduce((a, b) => a + b, 0) ?? 0;
