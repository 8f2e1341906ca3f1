import type { KpiKey } from '../kpi/firstKpis';
import { kpiUnit } from '../model/kpiFacts';

/** Percentages that may be above 100. */
const beyond =
  /^(failureRepeatRatio|repeatRate|conformance|forecastError|costTo\w+|complaintRate\w+|netCustomerGrowth|attrition)$/;
/** Figures that may be below 0, without limit. */
const below = /^(netCustomerGrowth|clvEffect|costToProfit)$/;

/** From where to where a mean can be. */
export type Limits = readonly [least: number, most: number];

const byUnit: Readonly<Record<string, Limits>> = {
  '%': [0, 100],
  '0–100': [0, 100],
  '−100…100': [-100, 100],
  '1–5': [1, 5],
  s: [0, Infinity],
  count: [0, Infinity],
};

/** Limits of a figure that is not in the catalogue: percent are shares; sums of money may be of what goes out, and have none. */
export const limitsOfUnit = (unit: string): Limits => byUnit[unit] ?? [-Infinity, Infinity];

/** Limits of a KPI. */
export function limitsOf(kpi: KpiKey): Limits {
  const [least, most] = byUnit[kpiUnit(kpi)] ?? [0, Infinity];
  return [below.test(kpi) ? -Infinity : least, beyond.test(kpi) ? Infinity : most];
}

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
