import type { Formula } from '../kpi/formula';
import type { KpiKey } from '../kpi/firstKpis';
import { kpiDirection } from '../model/kpiFacts';
import type { Comparability, Withheld } from './comparable';
import { withheld } from './comparable';
import type { Estimate, Scope } from './estimate';
import { possibleDifference } from './possibleDifference';
import type { Results } from './results';
import { pairedInterval, daysToTellApart } from './stats/paired';
import { studentMultiplier } from './stats/student';
import { momentsOf } from './stats/mean';
import { quantileSorted, sortedData } from './stats/quantile';
import { pooledQuantile } from './waitQuantiles';

/** B − A over the same simulated days. */
export interface PairedDifference {
  kpi: KpiKey;
  scope: Scope;
  unit: string;
  days: number;
  mean: number | null;
  /** 95 % interval of the mean difference, as far as it is possible. */
  low: number | null;
  high: number | null;
  /** Spread of the differences of single days; null where no day stands against a day. */
  p10: number | null;
  p50: number | null;
  p90: number | null;
  /** Days (calendar days of replications) on which B was above, below and equal to A; and how many were compared. */
  above: number;
  below: number;
  equal: number;
  comparedDays: number;
  /** Is B better? 1 better, −1 worse, 0 cannot tell apart yet; null no data, a KPI with no better side, or withheld. */
  verdict: 1 | -1 | 0 | null;
  /**
   * Why there is no verdict although there may be numbers. With other callers, `mean`, `low` and `high` are of two independent
   * estimates and no day stands against a day; for other reasons there is no difference at all.
   */
  withheld: Withheld | null;
  /** When it cannot be told yet: about so many more days would. null: no difference seen, more days would not help. */
  moreDays: number | null;
  /** Variance of an unpaired difference ÷ variance of this one: what the same callers bought. */
  varianceRatio: number | null;
}

const noSpread = { p10: null, p50: null, p90: null };

/** B − A, paired day by day where the two met the same callers, and nothing that cannot be subtracted. */
export function comparePlans(
  a: Results,
  b: Results,
  comparability: Comparability,
  kpi: KpiKey,
  scope: Scope = {},
): PairedDifference {
  const reason = withheld(kpi, comparability, scope);
  if (reason === null) return comparePaired(a, b, kpi, scope);
  // How many more contacts, or how much more work of other types, is a difference; that it is better is not told.
  if (reason === 'volumes' || reason === 'types')
    return { ...comparePaired(a, b, kpi, scope), verdict: null, withheld: reason, moreDays: null };
  const none = { days: 0, mean: null, low: null, high: null };
  const apart = reason === 'callers' ? independent(a.whole(kpi, scope), b.whole(kpi, scope)) : none;
  return possibleDifference(kpi, {
    kpi,
    scope,
    unit: b.unitOf(kpi),
    ...apart,
    ...noSpread,
    above: 0,
    below: 0,
    equal: 0,
    comparedDays: 0,
    verdict: null,
    withheld: reason,
    moreDays: null,
    varianceRatio: null,
  });
}

/** Difference of two estimates that share no day. Source: Welch (1947), Biometrika 34; its degrees of freedom. */
function independent(a: Estimate, b: Estimate): Pick<PairedDifference, 'days' | 'mean' | 'low' | 'high'> {
  const days = Math.min(a.days, b.days);
  if (a.mean === null || b.mean === null) return { days, mean: null, low: null, high: null };
  const mean = b.mean - a.mean;
  const variance = ({ low, high, days: n }: Estimate): number =>
    low === null || high === null ? NaN : ((high - low) / 2 / studentMultiplier(0.95, n - 1)) ** 2;
  const [va, vb] = [variance(a), variance(b)];
  const sum = va + vb;
  if (Number.isNaN(sum)) return { days, mean, low: null, high: null };
  if (sum === 0) return { days, mean, low: mean, high: mean };
  const half = studentMultiplier(0.95, sum ** 2 / (va ** 2 / (a.days - 1) + vb ** 2 / (b.days - 1))) * Math.sqrt(sum);
  return { days, mean, low: mean - half, high: mean + half };
}

/**
 * Compares two plans that met the same customers; {@link comparePlans} looks whether they did. Both must have days of the same
 * numbers; the shorter one decides.
 */
export function comparePaired(a: Results, b: Results, kpi: KpiKey, scope: Scope = {}): PairedDifference {
  const n = Math.min(a.days, b.days);
  const [before, after] = [a.perDay(kpi, scope).subarray(0, n), b.perDay(kpi, scope).subarray(0, n)];
  const plain = pairedInterval(before, after);
  const gaps = sortedData(after.map((value, d) => value - before[d]));
  const formula = isFormula(kpi) ? b.formulaOf(kpi) : null;
  const whole =
    kpi === 'waitPercentiles'
      ? quantileDifference(a, b, scope, n)
      : formula?.kind === 'ratio'
        ? ratioDifference(a, b, formula, scope, n)
        : null;
  const { mean, low, high, sd } = whole ?? plain;
  const daily = dailyCounts(a, b, kpi, scope, n);
  const direction = kpiDirection(kpi);
  const sign = direction === 'up' ? 1 : direction === 'down' ? -1 : 0;
  const told = low !== null && high !== null && (low > 0 || high < 0);
  return possibleDifference(kpi, {
    kpi,
    scope,
    unit: b.unitOf(kpi),
    days: plain.days,
    mean,
    low,
    high,
    p10: quantileSorted(gaps, 0.1),
    p50: quantileSorted(gaps, 0.5),
    p90: quantileSorted(gaps, 0.9),
    ...daily,
    verdict: mean === null || sign === 0 ? null : told ? ((mean > 0 ? sign : -sign) as 1 | -1) : 0,
    withheld: null,
    moreDays: mean === null || told ? null : daysToTellApart(mean, sd, plain.days),
    varianceRatio: plain.varianceRatio,
  });
}

const isFormula = (kpi: KpiKey): kpi is Exclude<KpiKey, 'waitPercentiles' | 'longestWaitKept' | 'intervalsInTarget'> =>
  kpi !== 'waitPercentiles' && kpi !== 'longestWaitKept' && kpi !== 'intervalsInTarget';

/** A difference over all days together, with the standard deviation that one day's share in it has. */
interface Whole {
  mean: number;
  low: number | null;
  high: number | null;
  sd: number;
}

/**
 * Difference of two quantiles of pooled waits. Its error comes from leaving out groups of days in turn, in both plans the same:
 * groups, because a quantile is not smooth enough for leaving out one day of few contacts.
 * Source: Shao & Wu (1989), Annals of Statistics 17(3), the delete-d jackknife.
 */
function quantileDifference(a: Results, b: Results, scope: Scope, n: number): Whole | null {
  const [one, two] = [a.waitTable(scope), b.waitTable(scope)];
  if (!one || !two) return null;
  const gap = (keep: (day: number) => boolean): number =>
    pooledQuantile(two, 0.9, keep) - pooledQuantile(one, 0.9, keep);
  const mean = gap((day) => day < n);
  if (Number.isNaN(mean)) return null;
  const groups = Math.min(n, mostGroups);
  const without = Array.from({ length: groups }, (_, g) =>
    gap((day) => day < n && Math.floor((day * groups) / n) !== g),
  );
  const error = Math.sqrt((groups - 1) ** 2 / groups) * momentsOf(without).sd;
  if (Number.isNaN(error) || without.some(Number.isNaN)) return { mean, low: null, high: null, sd: NaN };
  const half = studentMultiplier(0.95, groups - 1) * error;
  return { mean, low: mean - half, high: mean + half, sd: error * Math.sqrt(n) };
}

/** Groups of days that are left out in turn. */
const mostGroups = 20;

/**
 * Difference of two ratios of sums over the same days, by the delta method: the residuals of both ratios are differenced
 * day by day, so what both plans share cancels. Source: Cochran (1977), Sampling Techniques, §6.18, comparing two ratios.
 */
function ratioDifference(
  a: Results,
  b: Results,
  formula: Extract<Formula, { kind: 'ratio' }>,
  scope: Scope,
  n: number,
): Whole | null {
  const part = (results: Results): { ratio: number; residuals: number[] } | null => {
    const sums = results.all.sums(scope).slice(0, n);
    const y = sums.map((s) => formula.numerator(s));
    const x = sums.map((s) => formula.denominator(s));
    const total = x.reduce((p, q) => p + q, 0);
    const ratio = y.reduce((p, q) => p + q, 0) / total;
    if (!(total > 0) || Number.isNaN(ratio)) return null;
    return {
      ratio: ratio * formula.scale,
      residuals: y.map((v, d) => (formula.scale * (v - ratio * x[d])) / (total / n)),
    };
  };
  const one = part(a);
  const two = part(b);
  if (!one || !two) return null;
  const gaps = two.residuals.map((r, d) => r - one.residuals[d]);
  const { sd } = momentsOf(gaps);
  const mean = two.ratio - one.ratio;
  if (n < 2) return { mean, low: null, high: null, sd: NaN };
  const half = (studentMultiplier(0.95, n - 1) * sd) / Math.sqrt(n);
  return { mean, low: mean - half, high: mean + half, sd };
}

/** On how many calendar days B was above or below A. */
function dailyCounts(
  a: Results,
  b: Results,
  kpi: KpiKey,
  scope: Scope,
  n: number,
): { above: number; below: number; equal: number; comparedDays: number } {
  const whole =
    scope.day !== undefined ||
    scope.interval !== undefined ||
    a.context.grid.days.length !== b.context.grid.days.length;
  const scopes: Scope[] = whole ? [scope] : a.context.grid.days.map((_, day) => ({ ...scope, day }));
  let above = 0;
  let below = 0;
  let comparedDays = 0;
  for (const s of scopes) {
    const x = a.perDay(kpi, s);
    const y = b.perDay(kpi, s);
    for (let d = 0; d < n; d++) {
      if (Number.isNaN(x[d]) || Number.isNaN(y[d])) continue;
      comparedDays++;
      if (y[d] > x[d]) above++;
      else if (y[d] < x[d]) below++;
    }
  }
  return { above, below, equal: comparedDays - above - below, comparedDays };
}
