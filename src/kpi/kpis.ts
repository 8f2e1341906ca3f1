import { sumAgent } from './agentSums';
import { agentDays } from './families/agentDays';
import { complaints } from './families/complaints';
import { forecast } from './families/forecast';
import { loyalty } from './families/loyalty';
import { money, staffingCost } from './families/money';
import { outbound } from './families/outbound';
import { perception } from './families/perception';
import { quality } from './families/quality';
import { resolution } from './families/resolution';
import { speed } from './families/speed';
import { toTheAgent } from './families/toTheAgent';
import { volume } from './families/volume';
import type { FormulaKey, KpiKey } from './firstKpis';
import { ofAgents } from './formula';
import { formulas, isKpiKey, later, specialKpis } from './firstKpis';
import { promisedFormula } from './promised';

export * from './firstKpis';

// To add a KPI: write it in its family; the rest follows.
const following = { ...resolution, ...perception, ...complaints, ...loyalty, ...money, ...quality };
ofAgents.sum = sumAgent;
Object.assign(formulas, toTheAgent, agentDays, forecast, outbound, following, { staffingCost });
later.promised = promisedFormula;

/** Is it of the volume and speed that every plan has? Most plans have only some of the others. */
export const isOfEveryPlan = (key: KpiKey): boolean =>
  Object.hasOwn(volume, key) || Object.hasOwn(speed, key) || (specialKpis as readonly string[]).includes(key);

/** Is it of what follows from contacts? */
export const isFollowing = (key: KpiKey): boolean => Object.hasOwn(following, key);

/** Is a KPI of the catalogue simulated? Two of them have no one number of the whole: the five shares of K65, and K80, agent by agent. */
export const kpiStatus = (key: string): 'simulated' | 'byRating' | 'byAgent' | 'notYet' =>
  key === 'ratingDistribution' ? 'byRating' : key === 'agentIndex' ? 'byAgent' : isKpiKey(key) ? 'simulated' : 'notYet';

/** Every KPI that can be asked of results. */
export const kpiKeys: readonly KpiKey[] = [...(Object.keys(formulas) as FormulaKey[]), ...specialKpis];
