/** How a figure can be made to look good while service gets worse; spelt out in every language. */
export type GuardReason =
  | 'hurry'
  | 'leavers'
  | 'removed'
  | 'turnedAway'
  | 'ownWord'
  | 'whoAnswers'
  | 'reopened'
  | 'burnout'
  | 'repeatsPay'
  | 'worstPart'
  | 'makesUp'
  | 'pushed'
  | 'dialledAhead';

/** A figure to be read beside another, and what it would give away. */
export interface Guard {
  /** Key in the catalogue, or id of a formula beside it (`kpi/variants.ts`). */
  kpi: string;
  why: GuardReason;
}

const guard = (why: GuardReason, ...kpis: string[]): Guard[] => kpis.map((kpi) => ({ kpi, why }));

const hurry = guard('hurry', 'fcr', 'repeatRate');
const turnedAway = guard('turnedAway', 'blockedRate', 'closedContacts', 'droppedContacts');
const worstPart = guard('worstPart', 'intervalsInTarget');
const leavers = guard('leavers', 'abandonRate');
const whoAnswers = guard('whoAnswers', 'surveyResponseRate', 'inviteShare');
const burnout = guard('burnout', 'attrition', 'csat');
const repeatsPay = guard('repeatsPay', 'costPerResolution');
const pushed = guard('pushed', 'complaintRatePerContact');
const ownWord = guard('ownWord', 'fcrSurvey', 'repeatRate');
const reopened = guard('reopened', 'reopenRate');
const removed = guard('removed', 'abandonRate', 'blockedRate');

/**
 * What every KPI is paired with when it becomes a target, so that it cannot be met by letting something else go. A figure that
 * is not here has none: it is no target, or nothing is gained by bending it. That a measure becomes bent once it is a target is
 * Goodhart's law (1975); the pairs are the usual ones of workforce planning.
 */
export const guards: Readonly<Record<string, readonly Guard[]>> = {
  completed: hurry,
  abandoned: turnedAway,
  abandonRate: turnedAway,
  missedRate: turnedAway,
  answerRate: turnedAway,
  serviceLevel: worstPart,
  serviceLevelNetOfShortAbandons: worstPart,
  serviceLevelAbandonsNeutral: [...worstPart, ...leavers],
  serviceLevelOfAnswered: [...leavers, ...worstPart],
  serviceLevelRemovedWithin: [...leavers, ...worstPart],
  asa: [...leavers, ...worstPart],
  averageWait: [...leavers, ...worstPart],
  maxWait: removed,
  waitPercentiles: leavers,
  shareWaitingOver: removed,
  longestWaitKept: removed,
  firstResponseChat: leavers,
  aht: hurry,
  talkTime: hurry,
  holdTime: hurry,
  wrapTime: hurry,
  contactsPerAgentHour: hurry,
  talkTimePerCustomer: hurry,
  chatConcurrency: guard('hurry', 'inConversationResponse', 'fcr'),
  occupancy: burnout,
  utilisation: burnout,
  adherence: guard('makesUp', 'conformance'),
  conformance: guard('makesUp', 'adherence'),
  fcr: ownWord,
  fcrNet: ownWord,
  fcrSurvey: guard('whoAnswers', 'surveyResponseRate', 'repeatRate'),
  resolutionRate: reopened,
  resolvedSameDay: reopened,
  timeToResolution: reopened,
  backlog: reopened,
  csatMean: whoAnswers,
  csat: whoAnswers,
  netSatisfaction: whoAnswers,
  nps: whoAnswers,
  ces: whoAnswers,
  agentCsat: whoAnswers,
  costPerContact: repeatsPay,
  costPerTicketOpened: repeatsPay,
  costPerCustomer: repeatsPay,
  costToRevenue: repeatsPay,
  costToProfit: repeatsPay,
  revenuePerCall: pushed,
  revenuePerHour: pushed,
  conversionRate: pushed,
  salesPerHour: pushed,
  talkMinutesPerHour: guard('dialledAhead', 'dialerDropRate'),
};

/** What a KPI is read beside; empty is none. */
export const guardsOf = (key: string): readonly Guard[] => guards[key] ?? [];
