import type { KpiKey } from '../kpi/firstKpis';
import type { Limits } from '../model/kpiLimits';
import { limitsOf } from '../model/kpiLimits';

/**
 * The 95 % interval as it is told: of a share near its end the t-interval of few days may pass it, and there no mean can be. What is computed
 * from an interval (standard errors, differences) goes by the whole of it.
 */
export const possible = <T extends Ends>(kpi: KpiKey, estimate: T): T => limited(estimate, limitsOf(kpi));

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
