import type { KpiKey } from '../kpi/firstKpis';

/** What is known of an agent: the contacts that he answered, by their arrival, and his time by the clock, day by day. */
export const agentKpis = [
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
