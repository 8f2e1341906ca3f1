import { formulas, type FormulaKey, type KpiKey } from '../kpi/firstKpis';
import type { Limits } from '../model/kpiLimits';
import { limitsOf, restOf } from '../model/kpiLimits';

/**
 * The 95 % interval as it is told: of a share near its end the t-interval of few days may pass it, and there no mean can be. What is computed
 * from an interval (standard errors, differences) goes by the whole of it.
 */
export const possible = <T extends Ends>(kpi: KpiKey, estimate: T): T =>
  limited(isPlanned(kpi) ? estimate : unsure(estimate, limitsOf(kpi), restOf(kpi)), limitsOf(kpi));

/** Agent time may be the same every day because the plan says so. What customers do is drawn. */
const isPlanned = (kpi: KpiKey): boolean => /floor|costs/.test(formulas[kpi as FormulaKey]?.needs ?? '');

/**
 * Days that are all alike have no spread to tell how sure their mean is. Of a share or a score, and of any figure at its least or most, as
 * nothing on every day, an interval of no width would claim that it is certain: there is none.
 * @param rest where the figure lies while nothing of what it counts happens
 */
export function unsure<T extends Ends>(estimate: T, [least, most]: Limits, rest = least): T {
  const { low, high } = estimate;
  if (low === null || high === null || high - low > 1e-12 * Math.max(1, Math.abs(low))) return estimate;
  const drawn = most < Infinity || Math.abs(low - rest) < 1e-12;
  return drawn ? { ...estimate, low: null, high: null } : estimate;
}

export interface Ends {
  low: number | null;
  high: number | null;
}

export function limited<T extends Ends>(interval: T, [least, most]: Limits): T {
  const { low, high } = interval;
  if (low === null || high === null || (low >= least && high <= most)) return interval;
  // Both ends, for a share of 1 may be summed to a hair above it.
  const within = (end: number): number => Math.min(most, Math.max(least, end));
  return { ...interval, low: within(low), high: within(high) };
}
