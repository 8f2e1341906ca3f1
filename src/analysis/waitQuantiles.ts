import type { Sums } from '../kpi/formula';
import { Contact } from '../kpi/counters';
import type { Waits } from '../kpi/waits';
import { addWaits, waitBinEdge, waitBins } from '../kpi/waits';
import type { Days } from './days';
import type { Scope } from './estimate';
import type { Interval } from './stats/interval';
import { noData } from './stats/interval';
import { ratioInterval } from './stats/ratio';

/** Waits of answered contacts day by day: counts at [day × waitBins + bin], their sum and the longest wait of each day. */
export interface WaitTable {
  days: number;
  counts: Uint32Array;
  totals: Float64Array;
  longest: Float64Array;
  /** One more than the last bin that is not empty; and the counts of all days together up to there. */
  bins: number;
  pooled: Float64Array;
  /** Every wait is a whole number of seconds. */
  whole: boolean;
}

/** Gathers the waits of a scope, over several types those of live work; null for an agent, and a team that shares a queue: nobody counts waits by who answered. */
export function waitTable(measured: Days, scope: Scope): WaitTable | null {
  const sums = measured.sums(scope);
  const part = measured.resolve(scope);
  return tableOf(
    measured,
    scope,
    sums.map((sum, d) => ({ ...part, sum, waits: measured.at(d).waits })),
  );
}

/** As {@link waitTable}, of a single pass over the horizon by its calendar days. */
export function calendarWaitTable(measured: Days, scope: Scope): WaitTable | null {
  const { waits } = measured.at(0);
  return tableOf(
    measured,
    scope,
    measured.context.grid.days.map((_, day) => ({
      ...measured.resolve({ ...scope, day }),
      sum: measured.sums({ ...scope, day })[0],
      waits,
    })),
  );
}

function tableOf(
  measured: Days,
  scope: Scope,
  rows: readonly { sum: Sums; waits: Waits; type: number; from: number; to: number }[],
): WaitTable | null {
  const { spec } = measured.context;
  const own = scope.team === undefined ? null : measured.ownTypes(spec.shape.teams.indexOf(scope.team));
  if ((scope.team !== undefined && !own) || scope.agent !== undefined) return null;
  const only = own?.live ?? spec.live;
  const counts = new Uint32Array(rows.length * waitBins);
  const totals = new Float64Array(rows.length);
  const longest = new Float64Array(rows.length);
  let last = 0;
  rows.forEach(({ sum, waits, type, from, to }, d) => {
    // Nothing is measured in the warm-up.
    if (from >= to) return;
    const row = counts.subarray(d * waitBins, (d + 1) * waitBins);
    last = Math.max(last, addWaits(row, waits, type, 0, from, to, only));
    totals[d] = sum.live[Contact.answered];
    longest[d] = sum.live[Contact.maxWaitAnswered];
    // Who was answered at once is what is left of all answered.
    let waited = 0;
    for (let b = 1; b <= last; b++) waited += row[b];
    row[0] = totals[d] - waited;
  });
  const bins = last + 1;
  const pooled = new Float64Array(bins);
  for (let d = 0; d < rows.length; d++) for (let b = 0; b < bins; b++) pooled[b] += counts[d * waitBins + b];
  const whole = rows.every(({ waits }) => waits.whole);
  return { days: rows.length, counts, totals, longest, bins, pooled, whole };
}

const rowOf = ({ counts, bins }: WaitTable, day: number): Uint32Array =>
  counts.subarray(day * waitBins, day * waitBins + bins);
const total = (values: Float64Array): number => values.reduce((a, b) => a + b, 0);
const most = (values: Float64Array): number => values.reduce((a, b) => Math.max(a, b), 0);

/** The p-quantile of each day; NaN where nobody was answered. */
export const dailyQuantiles = (table: WaitTable, p: number): Float64Array =>
  table.totals.map((all, d) => quantileOfBins(rowOf(table, d), p, all, table.longest[d], table.whole));

/**
 * The p-quantile over all days, with the interval of a quantile from clusters: days are the unit of luck, so the share of
 * waits up to the quantile gets the interval of a ratio estimator over days, and its ends are read back into seconds.
 * Source: Woodruff (1952), JASA 47(260); for clusters, Francisco & Fuller (1991), Annals of Statistics 19(1).
 */
export function quantileInterval(table: WaitTable, p: number): Interval {
  const all = total(table.totals);
  const longest = most(table.longest);
  const at = (share: number): number =>
    quantileOfBins(table.pooled, Math.min(1, Math.max(0, share)), all, longest, table.whole);
  const value = at(p);
  if (Number.isNaN(value)) return { ...noData };
  const below = table.totals.map((_, d) => countUpTo(rowOf(table, d), value, longest));
  const { low, high, days } = ratioInterval(below, table.totals);
  if (low === null || high === null) return { mean: value, low: null, high: null, days };
  const half = (high - low) / 2;
  return { mean: value, low: at(p - half), high: at(p + half), days };
}

/** The p-quantile of all waits of the days that are kept; NaN where nobody was answered on them. */
export function pooledQuantile(table: WaitTable, p: number, keep: (day: number) => boolean): number {
  const pooled = new Float64Array(table.bins);
  let all = 0;
  let longest = 0;
  for (let d = 0; d < table.days; d++) {
    if (!keep(d)) continue;
    const row = rowOf(table, d);
    for (let b = 0; b < row.length; b++) pooled[b] += row[b];
    all += table.totals[d];
    longest = Math.max(longest, table.longest[d]);
  }
  return quantileOfBins(pooled, p, all, longest, table.whole);
}

/** How many waits are at most `seconds`, taken to lie evenly in their bin, which ends at the longest wait. */
function countUpTo(bins: Uint32Array, seconds: number, longest: number): number {
  let count = bins[0];
  for (let b = 1; b < bins.length; b++) {
    const low = waitBinEdge(b - 1);
    if (low >= seconds) break;
    const high = Math.min(waitBinEdge(b), longest);
    count += high <= seconds ? bins[b] : (bins[b] * (seconds - low)) / (high - low);
  }
  return count;
}

/**
 * inf{t : share of `all` waits ≤ t is at least p}, never beyond the longest wait. Waits in whole seconds are exact up to 600 s;
 * others are taken to lie evenly in their bin.
 */
function quantileOfBins(
  bins: Float64Array | Uint32Array,
  p: number,
  all: number,
  longest: number,
  whole: boolean,
): number {
  if (all === 0) return NaN;
  let need = countFor(p, all);
  for (let b = 0; b < bins.length; b++) {
    if (bins[b] >= need && bins[b] > 0) {
      if (b === 0) return 0;
      const low = waitBinEdge(b - 1);
      const high = Math.min(waitBinEdge(b), longest);
      const between = low + (need / bins[b]) * (high - low);
      return whole ? Math.ceil(between) : between;
    }
    need -= bins[b];
  }
  return longest;
}

/** p × all; 0.07 × 100 is 7, not the hair more that would ask for another wait. */
function countFor(p: number, all: number): number {
  const count = p * all;
  const nearest = Math.round(count);
  return Math.abs(count - nearest) < 1e-9 * all ? nearest : count;
}
