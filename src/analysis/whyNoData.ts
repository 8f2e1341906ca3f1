import { formulas, type FormulaKey, type KpiKey } from '../kpi/kpis';
import type { NotOfAgents } from './agents';
import { whyNotOfAgents } from './agents';
import type { Scope } from './estimate';
import type { Results } from './results';

/**
 * Why a KPI has no figure of a part. `agentTime`: agent time has no contact type; `shared`: the team shares queues; `centre`: of all customers
 * alone; `wholeDays`: not of an interval; `horizon`: of an agent over the whole horizon alone; or it is no figure of agents at all.
 */
export type WhyNoData = NotOfAgents | 'agentTime' | 'shared' | 'centre' | 'wholeDays' | 'horizon';

const ofCentre = /^(churn|retention|netCustomerGrowth|clvEffect|costToProfit|costToRevenue)$/;
const ofWholeDays =
  /^(agentDay|attrition|churn|retention|netCustomerGrowth|clvEffect|cost(PerCustomer|ToProfit)|\w+PerCustomer|touchFrequency)$/;

/** Null: it has one, or there was nothing to count. */
export function whyNoData(results: Results, kpi: KpiKey, scope: Scope): WhyNoData | null {
  if (results.estimate(kpi, scope).mean !== null) return null;
  const { type, team, agent, interval, day } = scope;
  if (agent !== undefined) {
    const why = whyNotOfAgents(kpi);
    if (why) return why;
    if (interval !== undefined) return 'wholeDays';
    return day !== undefined && results.estimate(kpi, { agent }).mean !== null ? 'horizon' : null;
  }
  if (interval !== undefined && ofWholeDays.test(kpi) && kpi !== 'talkTimePerCustomer') return 'wholeDays';
  if (type === undefined && team === undefined) return null;
  if (ofCentre.test(kpi)) return 'centre';
  const needs = formulas[kpi as FormulaKey]?.needs;
  if (type !== undefined)
    return needs === 'floor' ? 'agentTime' : needs === 'costs' && interval !== undefined ? 'wholeDays' : null;
  const { teams } = results.context.spec.shape;
  return results.all.ownTypes(teams.indexOf(team!)) === null && results.estimate(kpi, {}).mean !== null
    ? 'shared'
    : null;
}

/** Which rule tells how much of a KPI belongs to a part, where that is not plain; see `allocation.ts`, `Contact` and K04. */
export function shareRuleOf(kpi: KpiKey): 'costs' | 'owner' | 'legs' | null {
  if (kpi === 'answered') return 'legs';
  if (formulas[kpi as FormulaKey]?.needs === 'costs') return 'costs';
  return ofOwner.test(kpi) ? 'owner' : null;
}
const ofOwner =
  /^(firstAttemptResolution|repeatRate|failureRepeatRatio|contactsPerResolution|resolutionRate|resolvedSameDay|timeToResolution|backlog|oldestOpen|reopenRate|talkTimePerCustomer|complaintsFastResponse|disputes)$/;
