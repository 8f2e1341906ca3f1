import type { Formula } from '../kpi/formula';
import type { KpiKey } from '../kpi/kpis';
import { kpiDirection } from '../model/kpiFacts';
import type { Scope } from './estimate';
import type { Results } from './results';
import { pairedInterval, daysToTellApart } from './stats/paired';
import { studentMultiplier } from './stats/student';
import { momentsOf } from './stats/mean';

/** B − A over the same simulated days. */
export interface PairedDifference {
  kpi: KpiKey;
  scope: Scope;
  unit: string;
  days: number;
  mean: number | null;
  /** 95 % interval of the mean difference. */
  low: number | null;
  high: number | null;
  /** Days (calendar days of replications) on which B was above, below and equal to A; and how many were compared. */
  above: number;
  below: number;
  equal: number;
  comparedDays: number;
  /** Is B better? 1 better, −1 worse, 0 cannot tell apart yet; null no data, or a KPI with no better side. */
  verdict: 1 | -1 | 0 | null;
  /** When it cannot be told yet: about so many more days would. null: no difference seen, more days would not help. */
  moreDays: number | null;
  /** Variance of an unpaired difference ÷ variance of this one: what the same callers bought. */
  varianceRatio: number | null;
}

/** Compares two plans that met the same customers. Both must have days of the same numbers; the shorter one decides. */
export function comparePaired(a: Results, b: Results, kpi: KpiKey, scope: Scope = {}): PairedDifference {
  const n = Math.min(a.days, b.days);
  const plain = pairedInterval(a.perDay(kpi, scope).subarray(0, n), b.perDay(kpi, scope).subarray(0, n));
  let { mean, low, high, sd } = plain;
  const formula = isFormula(kpi) ? b.formulaOf(kpi) : null;
  if (formula?.kind === 'ratio') {
    const ratio = ratioDifference(a, b, formula, scope, n);
    if (ratio) ({ mean, low, high, sd } = ratio);
  }
  const daily = dailyCounts(a, b, kpi, scope, n);
  const direction = kpiDirection(kpi);
  const sign = direction === 'up' ? 1 : direction === 'down' ? -1 : 0;
  const told = low !== null && high !== null && (low > 0 || high < 0);
  return {
    kpi,
    scope,
    unit: b.unitOf(kpi),
    days: plain.days,
    mean,
    low,
    high,
    ...daily,
    verdict: mean === null || sign === 0 ? null : told ? ((mean > 0 ? sign : -sign) as 1 | -1) : 0,
    moreDays: mean === null || told ? null : daysToTellApart(mean, sd, plain.days),
    varianceRatio: plain.varianceRatio,
  };
}

const isFormula = (kpi: KpiKey): kpi is Exclude<KpiKey, 'waitPercentiles' | 'longestWaitKept' | 'intervalsInTarget'> =>
  kpi !== 'waitPercentiles' && kpi !== 'longestWaitKept' && kpi !== 'intervalsInTarget';

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
): { mean: number; low: number | null; high: number | null; sd: number } | null {
  const part = (results: Results): { ratio: number; residuals: number[] } | null => {
    const sums = results.all.sums(scope).slice(0, n);
    const y = sums.map((s) => formula.numerator(s));
    const x = sums.map((s) => formula.denominator(s));
    const total = x.reduce((p, q) => p + q, 0);
    if (!(total > 0)) return null;
    const ratio = y.reduce((p, q) => p + q, 0) / total;
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
    kpi === 'waitPercentiles' ||
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
