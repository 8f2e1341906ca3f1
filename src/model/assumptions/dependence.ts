import { kpiFacts } from '../kpiFacts';
import type { Aspect } from './aspects';
import { always } from './aspects';
import type { MechanismKey } from './mechanisms';
import { mechanismOf } from './mechanisms';

const each = (aspects: readonly Aspect[], ...kpis: string[]): [string, readonly Aspect[]][] =>
  kpis.map((kpi) => [kpi, aspects]);

/** What each KPI is counted from. One that is not here is made of queue and people alone. */
const madeOf = new Map<string, readonly Aspect[]>([
  ...each(['fresh'], 'freshIssues'),
  // By interval, and of observed volumes it counts every attempt.
  ...each(['fresh', 'arrivals'], 'forecastError'),
  ...each(['fresh', 'customers'], 'contactRatePerCustomer'),
  ...each(['closed', 'arrivals'], 'closedContacts'),
  ...each(['arrivals'], 'offered', 'volumeAmplification'),
  ...each(['arrivals', 'work'], 'offeredLoad'),
  ...each(['work'], 'aht', 'talkTime', 'holdTime', 'wrapTime'),
  ...each(['work', 'queue'], 'talkMinutesPerHour'),
  ...each(['work', 'resolution'], 'talkTimePerCustomer'),
  ...each(['transfers'], 'transferRate'),
  ...each(['replies'], 'inConversationResponse'),
  ...each(['queue', 'transfers'], 'completed'),
  ...each(['duty'], 'shrinkage', 'adherence'),
  ...each(['absent'], 'absenteeism'),
  ...each(['duty', 'queue'], 'conformance', 'staffedHours', 'staffingCost', 'occupancy', 'utilisation', 'availability'),
  ...each(['resolution'], 'fcr', 'firstAttemptResolution', 'failureRepeatRatio', 'contactsPerResolution'),
  ...each(['resolution'], 'resolutionRate', 'resolvedSameDay', 'timeToResolution', 'backlog', 'oldestOpen'),
  ...each(['resolution'], 'reopenRate'),
  ...each(['resolution', 'transfers'], 'fcrNet'),
  ...each(['resolution', 'arrivals'], 'repeatRate'),
  ...each(['work', 'resolution'], 'brokenOff'),
  ...each(['felt'], 'csatMean', 'csat', 'ratingDistribution', 'netSatisfaction', 'nps', 'ces', 'agentCsat'),
  ...each(['felt'], 'surveyResponseRate'),
  ...each(['felt', 'resolution'], 'fcrSurvey'),
  ...each(['complaints', 'customers'], 'complaintRatePerCustomer'),
  ...each(['complaints'], 'complaintRatePerContact', 'complaintsResolvedFirstTime'),
  ...each(['complaints', 'queue'], 'complaintsFastResponse'),
  ...each(['complaints'], 'disputes'),
  ...each(['evaluations'], 'answerAccuracy', 'qualityScore', 'criticalErrorFree', 'qualitySamplingError', 'listening'),
  ...each(['work', 'resolution', 'felt', 'evaluations', 'duty'], 'agentIndex'),
  ...each(['leavers'], 'attrition'),
  ...each(['customers', 'resolution'], 'churn', 'retention', 'netCustomerGrowth', 'clvEffect'),
  ...each(['customers', 'dials'], 'touchFrequency'),
  ...each(['prices', 'duty', 'queue'], 'costPerContact'),
  ...each(['prices', 'duty', 'fresh', 'dials'], 'costPerTicketOpened'),
  ...each(['prices', 'duty', 'resolution', 'dials'], 'costPerResolution'),
  ...each(['prices', 'duty', 'customers'], 'costPerCustomer'),
  ...each(['prices', 'duty', 'sales', 'customers'], 'costToRevenue'),
  ...each(['prices', 'duty', 'customers'], 'costToProfit'),
  ...each(['sales', 'queue'], 'revenuePerCall', 'revenuePerHour', 'conversionRate', 'salesPerHour'),
  ...each(['dials'], 'dials', 'connectRate', 'rightPartyContacts', 'dialerDropRate', 'listPenetration'),
]);
const ofQueue: readonly Aspect[] = ['queue'];

/** What a KPI is counted from. */
export const aspectsOf = (kpi: string): readonly Aspect[] => madeOf.get(kpi) ?? ofQueue;

/** Which of the mechanisms that are on a figure rests on: those that act on what it is counted from, and those that do so through others. */
export interface Rests {
  directly: readonly MechanismKey[];
  through: readonly MechanismKey[];
}

/** @param on the mechanisms that are on, in their order */
export function restsOn(kpi: string, on: readonly MechanismKey[]): Rests {
  const own = new Set(aspectsOf(kpi));
  const reached = reachedBy(own, on);
  const acts = (key: MechanismKey, some: ReadonlySet<Aspect>): boolean =>
    mechanismOf(key).acts.some((aspect) => some.has(aspect));
  const directly = on.filter((key) => acts(key, own));
  return { directly, through: on.filter((key) => !directly.includes(key) && acts(key, reached)) };
}

/** Everything that acts on some of these in the end. */
function reachedBy(goal: ReadonlySet<Aspect>, on: readonly MechanismKey[]): ReadonlySet<Aspect> {
  const ways = [...always, ...on.flatMap((key) => mechanismOf(key).carries ?? [])];
  const reached = new Set(goal);
  let before;
  do {
    before = reached.size;
    for (const [from, to] of ways) if (reached.has(to)) reached.add(from);
  } while (reached.size > before);
  return reached;
}

/** Every figure that rests on a mechanism, among these that are on: those counted from what it acts on, and those that it reaches. */
export function kpisOn(
  key: MechanismKey,
  on: readonly MechanismKey[],
): { directly: readonly string[]; through: readonly string[] } {
  const rests = Object.keys(kpiFacts).map((kpi) => ({ kpi, ...restsOn(kpi, on) }));
  return {
    directly: rests.filter(({ directly }) => directly.includes(key)).map(({ kpi }) => kpi),
    through: rests.filter(({ through }) => through.includes(key)).map(({ kpi }) => kpi),
  };
}
