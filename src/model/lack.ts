import type { MechanismKey } from './assumptions/mechanisms';
import { mechanismOf } from './assumptions/mechanisms';
import type { Commitment } from './commitment';
import type { Scenario } from './scenario';

/** What a promise needs of a plan: a mechanism to be on, agents to cost something, or the figure to be known of the part that it names. */
export type Need = MechanismKey | 'wages' | 'part';

/** Why a promise cannot be judged of a plan: any one of these would do. */
export type Lack = readonly Need[];

const each = (needs: readonly Lack[], ...metrics: string[]): [string, readonly Lack[]][] =>
  metrics.map((metric) => [metric, needs]);
const resolution: readonly Lack[] = [['repeat', 'pressure']];
const customers: Lack = ['customers'];

/** Without these a figure has no data, or says of everybody what nobody asked: that all is resolved where nothing else can happen. */
const needsOf = new Map<string, readonly Lack[]>([
  ...each(
    resolution,
    'fcr',
    'fcrNet',
    'firstAttemptResolution',
    'repeatRate',
    'failureRepeatRatio',
    'contactsPerResolution',
  ),
  ...each(resolution, 'resolutionRate', 'resolvedSameDay', 'resolvedWithin', 'timeToResolution', 'reopenRate'),
  ...each([['pressure']], 'brokenOff'),
  ...each([['experience']], 'csat', 'csatMean', 'netSatisfaction', 'nps', 'ces', 'surveyResponseRate', 'agentCsat'),
  ...each([['experience'], ...resolution], 'fcrSurvey'),
  ...each(
    [['complaints']],
    'complaintRatePerContact',
    'complaintsResolvedFirstTime',
    'complaintsFastResponse',
    'disputes',
  ),
  ...each([['complaints'], customers], 'complaintRatePerCustomer'),
  ...each(
    [['evaluations']],
    'answerAccuracy',
    'qualityScore',
    'criticalErrorFree',
    'qualitySamplingError',
    'listening',
  ),
  ...each(
    [customers],
    'contactRatePerCustomer',
    'churn',
    'retention',
    'netCustomerGrowth',
    'clvEffect',
    'touchFrequency',
  ),
  ...each([['wages']], 'staffingCost', 'costPerContact', 'costPerTicketOpened', 'costPerResolution'),
  ...each([['wages'], customers], 'costPerCustomer', 'costToProfit'),
  ...each([['wages'], ['customers', 'sale']], 'costToRevenue'),
  ...each([['sale']], 'revenuePerCall', 'revenuePerHour', 'conversionRate', 'salesPerHour'),
  ...each([['campaign']], 'dials', 'connectRate', 'rightPartyContacts', 'dialerDropRate', 'listPenetration'),
  ...each([['shifts']], 'shrinkage', 'adherence', 'conformance', 'absenteeism'),
  ...each([['attrition']], 'attrition'),
  ...each([['transfer']], 'transferRate'),
  ...each([['deferred']], 'firstResponseDeferred', 'respondedWithin'),
  ...each([['turns']], 'inConversationResponse'),
]);

/** The first thing that a promise needs and the plan does not have; null: nothing is missing. */
export function lackOf(
  { metric, type, team }: Pick<Commitment, 'metric' | 'type' | 'team'>,
  scenario: Scenario,
): Lack | null {
  const has = (need: Need): boolean => {
    if (need === 'part') return true;
    if (need === 'wages') return scenario.teams.some(({ costPerHour }) => costPerHour > 0);
    const mechanism = mechanismOf(need);
    const { of } = mechanism;
    // Of one type or team: it must be on there.
    const parts: readonly object[] = of === 'scenario' ? [scenario] : of === 'type' ? scenario.types : scenario.teams;
    const named = of === 'type' ? type : of === 'team' ? team : undefined;
    return parts.some(
      (part) => (named === undefined || ('id' in part && part.id === named)) && mechanism.on(part as never, scenario),
    );
  };
  return needsOf.get(metric)?.find((anyOf) => !anyOf.some(has)) ?? null;
}
