import type { Outcomes } from '../model/outcomes';
import type { Scenario } from '../model/scenario';

/** What follows from contacts, see `Outcomes` of the model; the parts that are left out are off. */
export interface PlanOutcomes extends Outcomes {
  /** Is anything sold? */
  hasSales: boolean;
  /** What each agent brings to how a contact is felt: standard normal, to be multiplied by the standard deviation. */
  agentWarmth: Float64Array;
}

/** Null where nothing follows from contacts. The base of customers and costs are accounts of what is in the log anyway. */
export function compileOutcomes({ outcomes, types }: Scenario, agentWarmth: () => Float64Array): PlanOutcomes | null {
  const { experience, complaints, quality } = outcomes ?? {};
  const hasSales = types.some(({ sale }) => sale);
  if (!experience && !complaints && !quality && !hasSales) return null;
  return { ...outcomes, hasSales, agentWarmth: agentWarmth() };
}

/** Is anything told by the issues that were resolved? Then the log must know them. */
export const countsIssues = ({ outcomes }: Scenario): boolean => Boolean(outcomes?.customers ?? outcomes?.costs);
