import type { KpiKey } from '../kpi/kpis';
import { kpiKeys } from '../kpi/kpis';
import type { Followed } from '../kpi/toldSpec';
import { followedColumns } from './followedOut';
import type { LogField } from './logColumns';

/** What no column of a call log tells: when agents were on duty, what shifts planned, wages, who the customers are … */
export type Outside = 'duty' | 'plan' | 'wages' | 'customers' | 'people' | 'list' | 'forecast';

/** What a KPI of a log needs beyond times, queue and outcome. A list of columns: any of them will do. */
type Need = LogField | readonly LogField[];

const issues = ['issue', 'attempt', 'cause', 'ending'] as const satisfies readonly Need[];
const open = [...issues, 'comesAgain'] as const satisfies readonly Need[];
const dials = ['cause', 'ending'] as const satisfies readonly Need[];
const surveyed = ['rating', 'recommend', 'ease', 'solvedAtFirst'] as const satisfies readonly Need[];

const work = [['talk', 'handle']] as const satisfies readonly Need[];

/** Columns that a KPI is made of. */
const columnsOf: Readonly<Partial<Record<KpiKey | 'ratingDistribution' | 'agentIndex', readonly Need[]>>> = {
  freshIssues: issues,
  volumeAmplification: issues,
  completed: issues,
  offeredLoad: work,
  aht: work,
  talkTime: work,
  holdTime: work,
  wrapTime: work,
  talkTimePerCustomer: [...issues, ...work],
  transferRate: issues,
  fcr: issues,
  fcrNet: issues,
  firstAttemptResolution: issues,
  repeatRate: issues,
  failureRepeatRatio: issues,
  contactsPerResolution: issues,
  resolutionRate: issues,
  resolvedSameDay: issues,
  timeToResolution: issues,
  reopenRate: issues,
  backlog: open,
  oldestOpen: open,
  ringTime: ['ring', 'ringInWait'],
  brokenOff: [...issues, 'brokenOff'],
  firstResponseChat: ['channel'],
  chatConcurrency: ['channel'],
  inConversationResponse: ['channel', 'replies', 'replyTime'],
  firstResponseDeferred: ['channel', 'response'],
  respondedWithin: ['channel', 'inTime'],
  fcrSurvey: ['solvedAtFirst'],
  csatMean: ['rating'],
  csat: ['rating'],
  netSatisfaction: ['rating'],
  agentCsat: ['rating'],
  nps: ['recommend'],
  ces: ['ease'],
  surveyResponseRate: ['invited', surveyed],
  complaintRatePerCustomer: [...issues, 'complaintMade'],
  complaintRatePerContact: ['complaint'],
  complaintsResolvedFirstTime: ['complaintHandled', 'complaintSettled'],
  complaintsFastResponse: ['complaintMade', 'complaintFast'],
  disputes: ['disputed'],
  answerAccuracy: ['accurate'],
  qualitySamplingError: ['accurate'],
  qualityScore: ['points'],
  criticalErrorFree: ['criticalFree'],
  listening: ['uninterrupted'],
  conversionRate: [['sale', 'saleValue']],
  revenuePerCall: ['saleValue'],
  revenuePerHour: ['saleValue'],
  salesPerHour: [['sale', 'saleValue']],
  connectRate: dials,
  rightPartyContacts: dials,
  dialerDropRate: dials,
  dials: ['cause'],
  // The two that have no one number of the whole.
  ratingDistribution: ['rating'],
  agentIndex: ['agent'],
};

const outsideOf: Readonly<Partial<Record<KpiKey, Outside>>> = {
  contactsPerAgentHour: 'duty',
  agentDay: 'duty',
  occupancy: 'duty',
  availability: 'duty',
  staffedHours: 'duty',
  talkMinutesPerHour: 'duty',
  revenuePerHour: 'duty',
  salesPerHour: 'duty',
  utilisation: 'plan',
  shrinkage: 'plan',
  adherence: 'plan',
  conformance: 'plan',
  absenteeism: 'plan',
  staffingCost: 'wages',
  costPerContact: 'wages',
  costPerTicketOpened: 'wages',
  costPerResolution: 'wages',
  costPerCustomer: 'wages',
  costToRevenue: 'wages',
  costToProfit: 'wages',
  contactRatePerCustomer: 'customers',
  complaintRatePerCustomer: 'customers',
  churn: 'customers',
  retention: 'customers',
  netCustomerGrowth: 'customers',
  clvEffect: 'customers',
  touchFrequency: 'customers',
  attrition: 'people',
  listPenetration: 'list',
  forecastError: 'forecast',
};

const ownNames: Readonly<Partial<Record<LogField, string>>> = {
  comesAgain: 'comes_again',
  brokenOff: 'broken_off',
  ring: 'ring_s',
  ringInWait: 'ring_in_wait',
  replyTime: 'replies_s',
  talk: 'talk_s',
  handle: 'handle_s',
  response: 'response_s',
  inTime: 'in_time',
};
/** What this program calls a column. */
const columnName = (field: LogField): string =>
  Object.hasOwn(followedColumns, field) ? followedColumns[field as Followed] : (ownNames[field] ?? field);

/** Of a KPI, or of any other key, which needs nothing more. */
const needsOf = (key: string): readonly Need[] =>
  (columnsOf as Readonly<Record<string, readonly Need[] | undefined>>)[key] ?? [];
const nameOf = (need: Need): string =>
  (typeof need === 'string' ? [need] : need).map((field: LogField) => columnName(field)).join(' / ');

/** What a figure of a call log needs beyond times, queue and outcome: columns, by this program's names for them, and what no column tells. */
export const needsInLog = (key: string): { columns: string[]; outside: Outside | null } => ({
  columns: needsOf(key).map(nameOf),
  outside: (outsideOf as Readonly<Record<string, Outside | undefined>>)[key] ?? null,
});

/** Why a KPI of a log has no data: the columns that it is made of and that tell nothing, by this program's names for them, or what no column tells. */
export interface Missing {
  kpi: KpiKey;
  columns: string[];
  outside: Outside | null;
}

/**
 * The KPIs without data for want of a column. One whose columns all tell something has no such contacts, and is left out.
 * @param told columns that tell something, see `CallLog.columns`
 * @param hasData has the KPI a value?
 */
export function missingOf(told: ReadonlySet<LogField>, hasData: (kpi: KpiKey) => boolean): Missing[] {
  return kpiKeys.flatMap((kpi): Missing[] => {
    if (hasData(kpi)) return [];
    const columns = needsOf(kpi)
      .filter((need) => !(typeof need === 'string' ? [need] : need).some((field) => told.has(field)))
      .map(nameOf);
    const outside = outsideOf[kpi] ?? null;
    return columns.length > 0 || outside ? [{ kpi, columns, outside }] : [];
  });
}

/** The same, those together that lack the same. */
export function missingTogether(
  all: readonly Missing[],
): { kpis: KpiKey[]; columns: string[]; outside: Outside | null }[] {
  const groups = new Map<string, { kpis: KpiKey[]; columns: string[]; outside: Outside | null }>();
  for (const { kpi, columns, outside } of all) {
    const key = [...columns, outside ?? ''].join('\n');
    const group = groups.get(key);
    if (group) group.kpis.push(kpi);
    else groups.set(key, { kpis: [kpi], columns, outside });
  }
  return [...groups.values()];
}
