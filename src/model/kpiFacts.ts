/** Which way is better; `band` is a two-sided target, `context` is no target at all. */
export type Direction = 'up' | 'down' | 'band' | 'context';

/**
 * What is needed wherever a KPI is computed: apart from the catalogue, which is loaded when somebody asks what a KPI means,
 * and from its names, which are words.
 */
export interface KpiFacts {
  /** Unit as catalogued; see {@link kpiUnit} for the unit of computed values. */
  unit: string;
  direction: Direction;
}

const facts = (unit: string, direction: Direction): KpiFacts => ({ unit, direction });

/** The KPIs of the catalogue by key, in its order. */
export const kpiFacts: Readonly<Record<string, KpiFacts>> = {
  offered: facts('count', 'context'),
  freshIssues: facts('count', 'context'),
  volumeAmplification: facts('ratio ≥ 1', 'down'),
  answered: facts('count', 'up'),
  completed: facts('count', 'up'),
  abandoned: facts('count', 'down'),
  abandonRate: facts('%', 'down'),
  shortAbandons: facts('count', 'context'),
  missedRate: facts('%', 'down'),
  answerRate: facts('%', 'up'),
  blockedRate: facts('count, %', 'down'),
  offeredLoad: facts('Erlang', 'context'),
  contactRatePerCustomer: facts('per month', 'down'),
  serviceLevel: facts('%', 'up'),
  serviceLevelNetOfShortAbandons: facts('%', 'up'),
  serviceLevelAbandonsNeutral: facts('%', 'up'),
  serviceLevelOfAnswered: facts('%', 'up'),
  serviceLevelRemovedWithin: facts('%', 'up'),
  asa: facts('s', 'down'),
  averageWaitOfAbandoned: facts('s', 'context'),
  averageWait: facts('s', 'down'),
  maxWait: facts('s', 'down'),
  waitPercentiles: facts('s', 'down'),
  shareWaitingOver: facts('%', 'down'),
  longestWaitKept: facts('probability', 'up'),
  intervalsInTarget: facts('%', 'up'),
  probabilityOfWait: facts('%', 'down'),
  firstResponseChat: facts('s', 'down'),
  firstResponseDeferred: facts('business h', 'down'),
  respondedWithin: facts('%', 'up'),
  aht: facts('s', 'band'),
  talkTime: facts('s', 'band'),
  holdTime: facts('s', 'down'),
  wrapTime: facts('s', 'band'),
  transferRate: facts('%', 'down'),
  contactsPerAgentHour: facts('1/h', 'band'),
  agentDay: facts('count, h', 'context'),
  talkTimePerCustomer: facts('s', 'down'),
  chatConcurrency: facts('chats', 'band'),
  inConversationResponse: facts('s', 'down'),
  occupancy: facts('%', 'band'),
  utilisation: facts('%', 'band'),
  availability: facts('%', 'band'),
  shrinkage: facts('%', 'down'),
  adherence: facts('%', 'up'),
  conformance: facts('%', 'band'),
  absenteeism: facts('%', 'down'),
  attrition: facts('%/yr', 'down'),
  forecastError: facts('%', 'down'),
  fcr: facts('%', 'up'),
  fcrNet: facts('%', 'up'),
  fcrSurvey: facts('%', 'up'),
  repeatRate: facts('%', 'down'),
  failureRepeatRatio: facts('%', 'down'),
  contactsPerResolution: facts('ratio', 'down'),
  resolutionRate: facts('%', 'up'),
  resolvedSameDay: facts('%', 'up'),
  timeToResolution: facts('h', 'down'),
  backlog: facts('count', 'down'),
  oldestOpen: facts('h', 'down'),
  reopenRate: facts('%', 'down'),
  answerAccuracy: facts('%', 'up'),
  csatMean: facts('1–5', 'up'),
  csat: facts('%', 'up'),
  ratingDistribution: facts('%', 'context'),
  netSatisfaction: facts('−100…100', 'up'),
  nps: facts('−100…100', 'up'),
  ces: facts('1–7 / %', 'up'),
  surveyResponseRate: facts('%', 'up'),
  agentCsat: facts('%', 'up'),
  complaintRatePerCustomer: facts('%', 'down'),
  complaintRatePerContact: facts('%', 'down'),
  complaintsResolvedFirstTime: facts('%', 'up'),
  complaintsFastResponse: facts('%', 'up'),
  disputes: facts('count, %', 'down'),
  qualityScore: facts('0–100', 'up'),
  criticalErrorFree: facts('%', 'up'),
  qualitySamplingError: facts('pts', 'down'),
  listening: facts('%', 'up'),
  agentIndex: facts('z-score', 'up'),
  churn: facts('%/month', 'down'),
  retention: facts('%', 'up'),
  netCustomerGrowth: facts('%', 'up'),
  clvEffect: facts('money', 'up'),
  touchFrequency: facts('1/month', 'band'),
  costPerContact: facts('money', 'down'),
  costPerTicketOpened: facts('money', 'down'),
  costPerResolution: facts('money', 'down'),
  costPerCustomer: facts('money/month', 'band'),
  costToRevenue: facts('%', 'down'),
  costToProfit: facts('%', 'down'),
  revenuePerCall: facts('money', 'up'),
  revenuePerHour: facts('money/h', 'up'),
  conversionRate: facts('%', 'up'),
  dials: facts('count', 'context'),
  connectRate: facts('%', 'up'),
  rightPartyContacts: facts('count, %', 'up'),
  dialerDropRate: facts('%', 'down'),
  salesPerHour: facts('1/h', 'up'),
  listPenetration: facts('%', 'up'),
  talkMinutesPerHour: facts('min/h', 'band'),
  // Figures that are shown like KPIs but are not in the catalogue.
  closedContacts: facts('count', 'context'),
  droppedContacts: facts('count', 'down'),
  ringTime: facts('s', 'down'),
  firstAttemptResolution: facts('%', 'up'),
  brokenOff: facts('%', 'down'),
  staffedHours: facts('h', 'context'),
  staffingCost: facts('money', 'down'),
};

/** Units of computed values, where the catalogue's unit names two or is not the one that values are shown in. */
const computedUnits: Readonly<Record<string, string>> = {
  blockedRate: '%',
  longestWaitKept: '%',
  rightPartyContacts: 'count',
  agentDay: 'count',
  ces: '%',
  disputes: 'count',
};

/** The one unit that computed values of this KPI have: `%` (in percent), `s`, `count`, `Erlang`, `1/h`, `money` … */
export function kpiUnit(key: string): string {
  return computedUnits[key] ?? kpiFacts[key]?.unit ?? '';
}

/** Which way is better. */
export function kpiDirection(key: string): Direction {
  return kpiFacts[key]?.direction ?? 'context';
}
