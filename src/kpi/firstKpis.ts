import type { agentDays } from './families/agentDays';
import { agentTime } from './families/agentTime';
import type { complaints } from './families/complaints';
import { handling } from './families/handling';
import type { forecast } from './families/forecast';
import type { loyalty } from './families/loyalty';
import type { money } from './families/money';
import type { outbound } from './families/outbound';
import type { perception } from './families/perception';
import type { quality } from './families/quality';
import type { resolution } from './families/resolution';
import { speed } from './families/speed';
import type { toTheAgent } from './families/toTheAgent';
import { volume } from './families/volume';
import type { Formula } from './formula';
import type { promisedFormula } from './promised';

type First = typeof volume & typeof speed & typeof handling & typeof agentTime;
type Later = typeof resolution &
  typeof toTheAgent &
  typeof agentDays &
  typeof forecast &
  typeof outbound &
  typeof perception &
  typeof complaints &
  typeof loyalty &
  typeof money &
  typeof quality;

/**
 * KPIs that are a formula of a day's summed counters: here those of the page's first picture. The others join them when `kpis.ts` is
 * loaded, which everything does that names a KPI beyond them; who reads a KPI off the reader's choice asks {@link isKpiKey}.
 */
export const formulas = { ...volume, ...speed, ...handling, ...agentTime } as First & Later;
export type FormulaKey = keyof typeof formulas;

/** What `kpis.ts` brings beside formulas: what is promised of those that have their own time limits. */
export const later = {} as { promised: typeof promisedFormula };

/** KPIs that need more than one day's sums: a histogram, single intervals, or the share of days. */
export const specialKpis = ['waitPercentiles', 'shareWaitingOver', 'longestWaitKept', 'intervalsInTarget'] as const;
export type SpecialKpi = (typeof specialKpis)[number];

/** Every KPI that can be asked of results, by its key in the catalogue (`staffedHours` and `staffingCost` are Floorwalk's own). */
export type KpiKey = FormulaKey | SpecialKpi;

export function isKpiKey(key: string): key is KpiKey {
  return Object.hasOwn(formulas, key) || (specialKpis as readonly string[]).includes(key);
}

/** Is it, over several types, about live work alone? */
export const isOfLive = (key: string): boolean =>
  isKpiKey(key) && (!(key in formulas) || formulas[key as FormulaKey].needs === 'live');

export function formulaOf(key: FormulaKey): Formula {
  return formulas[key];
}
