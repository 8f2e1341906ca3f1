import { agentTime } from './families/agentTime';
import { complaints } from './families/complaints';
import { handling } from './families/handling';
import { loyalty } from './families/loyalty';
import { money } from './families/money';
import { outbound } from './families/outbound';
import { perception } from './families/perception';
import { quality } from './families/quality';
import { resolution } from './families/resolution';
import { speed } from './families/speed';
import { volume } from './families/volume';
import type { Formula } from './formula';

/** KPIs that are a formula of a day's summed counters. To add one: write it in its family; the rest follows. */
export const formulas = {
  ...volume,
  ...speed,
  ...handling,
  ...agentTime,
  ...resolution,
  ...outbound,
  ...perception,
  ...complaints,
  ...loyalty,
  ...money,
  ...quality,
};
export type FormulaKey = keyof typeof formulas;

/** KPIs that need more than one day's sums: a histogram, single intervals, or the share of days. */
export const specialKpis = ['waitPercentiles', 'shareWaitingOver', 'longestWaitKept', 'intervalsInTarget'] as const;
export type SpecialKpi = (typeof specialKpis)[number];

/** Every KPI that can be asked of results, by its key in the catalogue (`staffedHours` and `staffingCost` are Floorwalk's own). */
export type KpiKey = FormulaKey | SpecialKpi;

export const kpiKeys: readonly KpiKey[] = [...(Object.keys(formulas) as FormulaKey[]), ...specialKpis];

export function isKpiKey(key: string): key is KpiKey {
  return Object.hasOwn(formulas, key) || (specialKpis as readonly string[]).includes(key);
}

/** Is it, over several types, about live work alone? */
export const isOfLive = (key: string): boolean =>
  isKpiKey(key) && (!(key in formulas) || formulas[key as FormulaKey].needs === 'live');

export function formulaOf(key: FormulaKey): Formula {
  return formulas[key];
}
