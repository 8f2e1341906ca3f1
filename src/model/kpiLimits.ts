import { kpiUnit } from './kpiFacts';

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
export function limitsOf(kpi: string): Limits {
  const [least, most] = byUnit[kpiUnit(kpi)] ?? [0, Infinity];
  return [below.test(kpi) ? -Infinity : least, beyond.test(kpi) ? Infinity : most];
}

/**
 * Where a figure lies while nothing of what it counts happens: at its least. Of contacts per issue that is one, though a menu or busy lines,
 * which keep issues out of the queue, may bring the volume's below it.
 */
export const restOf = (kpi: string): number =>
  kpi === 'volumeAmplification' || kpi === 'contactsPerResolution' ? 1 : limitsOf(kpi)[0];
