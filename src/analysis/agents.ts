import { specialKpis, type KpiKey } from '../kpi/firstKpis';
import { kpiKeys } from '../kpi/kpis';

/**
 * What is never known of an agent, and why. `queue`: it is of a queue, or of contacts that nobody answered, and no agent has either. `plan`:
 * it compares with a plan that is nobody's own. `customers`: it is of what customers of the whole centre do.
 */
const notOfAgents = {
  queue: [
    ...specialKpis,
    'offered',
    'freshIssues',
    'volumeAmplification',
    'abandoned',
    'abandonRate',
    'shortAbandons',
    'missedRate',
    'answerRate',
    'blockedRate',
    'closedContacts',
    'droppedContacts',
    'offeredLoad',
    'serviceLevel',
    'serviceLevelNetOfShortAbandons',
    'serviceLevelAbandonsNeutral',
    'serviceLevelOfAnswered',
    'serviceLevelRemovedWithin',
    'asa',
    'averageWaitOfAbandoned',
    'averageWait',
    'maxWait',
    'probabilityOfWait',
    'dials',
    'connectRate',
    'dialerDropRate',
    'costPerTicketOpened',
  ],
  plan: ['forecastError', 'attrition'],
  customers: [
    'contactRatePerCustomer',
    'complaintRatePerCustomer',
    'churn',
    'retention',
    'netCustomerGrowth',
    'clvEffect',
    'touchFrequency',
    'costPerCustomer',
    'costToProfit',
  ],
} as const satisfies Record<string, readonly KpiKey[]>;
export type NotOfAgents = keyof typeof notOfAgents;

const reasons = new Map<string, NotOfAgents>(
  (Object.keys(notOfAgents) as NotOfAgents[]).flatMap((reason) =>
    notOfAgents[reason].map((kpi): [string, NotOfAgents] => [kpi, reason]),
  ),
);

/** Why a KPI has no figures of single agents; null: it has them, where the plan or the log tells. */
export const whyNotOfAgents = (kpi: string): NotOfAgents | null => reasons.get(kpi) ?? null;

/**
 * What is known of an agent: the contacts that he answered, by their arrival, with what followed from them, and his time by the clock. An
 * issue, a repeat and a complaint are his who answered first, or before; see `ofWhoAnswered`.
 */
export const agentKpis: readonly KpiKey[] = kpiKeys.filter((kpi) => !reasons.has(kpi));

/** Those of them that the table of agents shows at first. */
export const firstAgentKpis = [
  'answered',
  'contactsPerAgentHour',
  'aht',
  'talkTime',
  'holdTime',
  'wrapTime',
  'occupancy',
  'staffedHours',
  'agentCsat',
  'qualityScore',
  'answerAccuracy',
  'criticalErrorFree',
  'listening',
] as const satisfies readonly KpiKey[];
