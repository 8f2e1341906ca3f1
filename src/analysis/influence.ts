import type { FormulaKey, SpecialKpi } from '../kpi/firstKpis';
import type { Scope } from './estimate';
import type { Results } from './results';

/** KPIs that are a mean of one number for each day: all but percentiles, which are of the waits of all days together. */
export type DailyKpi = FormulaKey | Exclude<SpecialKpi, 'waitPercentiles'>;

/**
 * A KPI as the mean over days of one number each: a ratio of sums R is the mean of R + (y − R·x) / x̄, everything else is the mean of
 * its days. What is made of several KPIs, or of one KPI in several plans on the same days, is then a function of means, and its interval
 * comes from the days themselves. NaN: a day without data.
 * Source: the delta method for ratios, Cochran (1977), Sampling Techniques, 3rd ed., §6.5; influence values, Hampel (1974), JASA 69.
 *
 * @param days so many first days; left out: all
 */
export function influences(results: Results, kpi: DailyKpi, scope: Scope = {}, days = results.days): Float64Array {
  const parts = dailyRatio(results, kpi, scope, days);
  if (!parts) return results.perDay(kpi, scope).slice(0, days);
  return ratioInfluences(parts.y, parts.x, parts.scale);
}

/** As {@link influences}, of a ratio of sums: Σy / Σx × scale. Without any x it has no data on any day. */
export function ratioInfluences(y: ArrayLike<number>, x: ArrayLike<number>, scale = 1): Float64Array {
  let [days, sumY, sumX] = [0, 0, 0];
  for (let d = 0; d < y.length; d++) {
    if (Number.isNaN(x[d] + y[d])) continue;
    days++;
    sumY += y[d];
    sumX += x[d];
  }
  if (!(sumX > 0)) return new Float64Array(y.length).fill(NaN);
  const ratio = sumY / sumX;
  return Float64Array.from(y, (value, d) => scale * (ratio + (value - ratio * x[d]) / (sumX / days)));
}

/** Numerators and denominators by day of a KPI that is a ratio of sums; null: it is not. */
export function dailyRatio(
  results: Results,
  kpi: DailyKpi,
  scope: Scope = {},
  days = results.days,
): { y: ArrayLike<number>; x: ArrayLike<number>; scale: number } | null {
  if (kpi === 'longestWaitKept') {
    const { kept, days: counted } = results.longestWaits(scope);
    return { y: kept.subarray(0, days), x: counted.subarray(0, days), scale: 100 };
  }
  if (kpi === 'intervalsInTarget') {
    const { met, scored } = results.intervalScores(scope);
    return { y: met.subarray(0, days), x: scored.subarray(0, days), scale: 100 };
  }
  const formula = results.formulaOf(kpi);
  if (formula.kind !== 'ratio') return null;
  const sums = results.all.sums(scope).slice(0, days);
  return {
    y: sums.map((s) => formula.numerator(s)),
    x: sums.map((s) => formula.denominator(s)),
    scale: formula.scale,
  };
}
