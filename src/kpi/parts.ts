import { kpiUnit } from '../model/kpiFacts';
import type { Part } from '../model/lens/part';
import { formulas, isKpiKey, type FormulaKey } from './kpis';

const both = (part: Part): [Part, Part] => [part, part];

/** Where the family does not tell. A KPI that is left out here has contacts, agent time or seconds per contact. */
const told: Readonly<Record<string, [Part, Part]>> = {
  contactsPerAgentHour: ['contacts', 'seconds'],
  agentDay: ['contacts', 'days'],
  chatConcurrency: both('seconds'),
  talkMinutesPerHour: both('seconds'),
  connectRate: ['contacts', 'dials'],
  listPenetration: ['contacts', 'records'],
  intervalsInTarget: both('intervals'),
  longestWaitKept: both('days'),
  firstResponseDeferred: ['hours', 'contacts'],
  volumeAmplification: ['contacts', 'issues'],
  fcr: both('issues'),
  fcrNet: both('issues'),
  fcrSurvey: both('surveys'),
  contactsPerResolution: ['contacts', 'issues'],
  resolutionRate: both('issues'),
  resolvedSameDay: both('issues'),
  timeToResolution: ['hours', 'issues'],
  reopenRate: both('issues'),
  answerAccuracy: both('evaluations'),
  csatMean: ['points', 'surveys'],
  csat: both('surveys'),
  netSatisfaction: both('surveys'),
  nps: both('surveys'),
  ces: both('surveys'),
  agentCsat: both('surveys'),
  surveyResponseRate: ['surveys', 'invitations'],
  complaintRatePerCustomer: both('customers'),
  complaintsResolvedFirstTime: both('complaints'),
  complaintsFastResponse: both('complaints'),
  disputes: both('complaints'),
  qualityScore: ['points', 'evaluations'],
  criticalErrorFree: both('evaluations'),
  listening: both('evaluations'),
  churn: both('customers'),
  retention: both('customers'),
  netCustomerGrowth: both('customers'),
  talkTimePerCustomer: ['seconds', 'customers'],
  contactRatePerCustomer: ['contacts', 'customers'],
  costPerContact: ['money', 'contacts'],
  costPerTicketOpened: ['money', 'issues'],
  costPerResolution: ['money', 'issues'],
  costPerCustomer: ['money', 'customers'],
  costToRevenue: both('money'),
  costToProfit: both('money'),
  revenuePerCall: ['money', 'contacts'],
  revenuePerHour: ['money', 'seconds'],
  conversionRate: ['sales', 'contacts'],
  salesPerHour: ['sales', 'seconds'],
};

/** What is divided by what in a KPI that is a ratio. */
export function partsOf(key: string): [Part, Part] {
  if (Object.hasOwn(told, key)) return told[key];
  const needs = isKpiKey(key) && Object.hasOwn(formulas, key) ? formulas[key as FormulaKey].needs : 'contact';
  if (needs === 'floor') return both('seconds');
  return kpiUnit(key) === 's' ? ['seconds', 'contacts'] : both('contacts');
}
