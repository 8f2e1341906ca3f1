import type { KpiKey } from '../kpi/firstKpis';
import type { Estimate } from './estimate';

/** Percentages that may be above 100. */
const beyond =
  /^(failureRepeatRatio|repeatRate|conformance|forecastError|costTo\w+|complaintRate\w+|netCustomerGrowth|attrition)$/;
/** Figures that may be below 0, without limit. */
const below = /^(netCustomerGrowth|clvEffect|costToProfit)$/;
const within100: readonly string[] = ['nps', 'netSatisfaction'];

/**
 * The 95 % interval as it is told: of a share near its end the t-interval of few days may pass it, and there no mean can be. What is computed
 * from an interval (standard errors, differences) goes by the whole of it.
 */
export function possible(kpi: KpiKey, estimate: Estimate): Estimate {
  const { low, high, unit } = estimate;
  if (low === null || high === null) return estimate;
  const isNet = within100.includes(kpi);
  const least = isNet ? -100 : below.test(kpi) ? -Infinity : 0;
  const most = isNet || (unit === '%' && !beyond.test(kpi)) ? 100 : Infinity;
  // Both ends, for a share of 1 may be summed to a hair above it.
  const within = (end: number): number => Math.min(most, Math.max(least, end));
  return low < least || high > most ? { ...estimate, low: within(low), high: within(high) } : estimate;
}
