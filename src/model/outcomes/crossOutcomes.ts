import type { Flaw } from '../errors';
import { show } from '../errors';
import type { Scenario } from '../scenario';

/** What of the outcomes contradicts itself. */
export const outcomeFlaws = ({ outcomes }: Scenario): Flaw[] => [
  ...experienceFlaws(outcomes?.experience),
  ...customerFlaws(outcomes?.customers),
];

/** Prices of what there is none of in a plan, which therefore change nothing: leavers where no team has attrition, evaluations where nobody listens. */
export function idleCosts({ outcomes, teams }: Scenario): ('perLeaver' | 'perEvaluation')[] {
  const { perLeaver = 0, perEvaluation = 0 } = outcomes?.costs ?? {};
  const leave = teams.some(({ people }) => people?.attrition !== undefined);
  const listen = (outcomes?.quality?.evaluationsPerMonth ?? 0) > 0;
  return [
    ...(perLeaver > 0 && !leave ? ['perLeaver' as const] : []),
    ...(perEvaluation > 0 && !listen ? ['perEvaluation' as const] : []),
  ];
}

/** What customers and agents bring along must leave something to chance. */
function experienceFlaws(experience: NonNullable<Scenario['outcomes']>['experience']): Flaw[] {
  const { customerSd = 0, agentSd = 0 } = experience ?? {};
  const left = Math.sqrt(1 - customerSd * customerSd);
  if (agentSd <= left + 1e-9) return [];
  return [
    {
      path: 'outcomes.experience.agentSd',
      rule: 'atMost',
      param: `${left.toFixed(3)} (√(1 − customerSd²))`,
      value: show(agentSd),
    },
  ];
}

/** Worse service cannot make customers stay, and what is earned is part of what is paid. */
function customerFlaws(customers: NonNullable<Scenario['outcomes']>['customers']): Flaw[] {
  if (!customers) return [];
  const { intentAfterOne, intentAfterSeveral, intentUnresolved, revenuePerMonth, marginPerMonth } = customers;
  const at = 'outcomes.customers';
  const flaws: Flaw[] = [];
  const atLeast = (field: string, value: number, least: number): void => {
    if (value < least)
      flaws.push({ path: `${at}.${field}`, rule: 'atLeast', param: String(least), value: show(value) });
  };
  atLeast('intentAfterSeveral', intentAfterSeveral, intentAfterOne);
  atLeast('intentUnresolved', intentUnresolved, intentAfterSeveral);
  if (marginPerMonth > revenuePerMonth)
    flaws.push({
      path: `${at}.marginPerMonth`,
      rule: 'atMost',
      param: String(revenuePerMonth),
      value: show(marginPerMonth),
    });
  return flaws;
}
