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
export function possible(kpi: string, estimate: Estimate): Estimate {
  const isNet = within100.includes(kpi);
  const least = isNet ? -100 : below.test(kpi) ? -Infinity : 0;
  const most = isNet || (estimate.unit === '%' && !beyond.test(kpi)) ? 100 : Infinity;
  return within(estimate, least, most);
}

/** The interval of a share, time or count that is no figure of the catalogue, as {@link possible}. */
export const possibleOf = (estimate: Estimate, unit = estimate.unit): Estimate =>
  within(estimate, 0, unit === '%' ? 100 : Infinity);

function within(estimate: Estimate, least: number, most: number): Estimate {
  const { low, high } = estimate;
  if (low === null || high === null) return estimate;
  // Both ends, for a share of 1 may be summed to a hair above it.
  const kept = (end: number): number => Math.min(most, Math.max(least, end));
  return low < least || high > most ? { ...estimate, low: kept(low), high: kept(high) } : estimate;
}
