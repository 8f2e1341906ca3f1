import type { Outcomes } from '../model/outcomes';
import type { Quality } from '../model/outcomes/quality';
import type { Scenario } from '../model/scenario';

/** What follows from contacts, see `Outcomes` of the model; the parts that are left out are off. */
export interface PlanOutcomes extends Omit<Outcomes, 'quality'> {
  /** Is anything sold? */
  hasSales: boolean;
  /** What each agent brings to how a contact is felt: standard normal, to be multiplied by the standard deviation. */
  agentWarmth: Float64Array;
  quality: PlanQuality | null;
}

/** Quality assurance, see `Quality` of the model. */
export interface PlanQuality extends Quality {
  /** How careful each agent is: factor on the odds of everything that is listened for. */
  agentCare: Float64Array;
  /** Keys of the evaluators of each team. */
  evaluatorKeys: Int32Array;
}

/** What agents bring along. */
interface OfAgents {
  agentWarmth: () => Float64Array;
  agentCare: (sd: number) => Float64Array;
  evaluatorKeys: () => Int32Array;
}

/** Null where nothing follows from contacts. The base of customers and costs are accounts of what is in the log anyway. */
export function compileOutcomes({ outcomes, types }: Scenario, of: OfAgents): PlanOutcomes | null {
  const { experience, complaints, quality } = outcomes ?? {};
  const hasSales = types.some(({ sale }) => sale);
  if (!experience && !complaints && !quality && !hasSales) return null;
  return {
    ...outcomes,
    hasSales,
    agentWarmth: of.agentWarmth(),
    quality: quality
      ? { ...quality, agentCare: of.agentCare(quality.agentSd), evaluatorKeys: of.evaluatorKeys() }
      : null,
  };
}

/** Is anything told by the issues that were resolved? Then the log must know them. */
export const countsIssues = ({ outcomes }: Scenario): boolean => Boolean(outcomes?.customers ?? outcomes?.costs);
