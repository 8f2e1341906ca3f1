/** What each computed KPI is, in one plain sentence. English fixes the keys; the other languages must have them all. */
export const en = {
  offered: 'Contacts that entered the queue, counted in the interval in which they arrived.',
  answered: 'Contacts that reached an agent.',
  abandoned: 'Contacts whose customer hung up while waiting.',
  abandonRate: 'Of 100 contacts offered, how many hung up while waiting; short abandons are included.',
  shortAbandons:
    'Contacts that hung up so soon that nobody could have answered, within 5 seconds unless you set another limit.',
  missedRate: 'Of 100 contacts offered, how many were not answered, for whatever reason.',
  answerRate: 'Of 100 contacts offered, how many reached an agent.',
  blockedRate: 'Of 100 attempts, how many were turned away because all lines were busy.',
  offeredLoad: 'Work that arrives, counted in agents who would be busy without a pause to do it.',
  serviceLevel:
    'Of all contacts offered, the share answered within the time limit; every contact that hung up counts as missed.',
  serviceLevelNetOfShortAbandons:
    'The share answered within the time limit of contacts offered, leaving out those that hung up at once.',
  serviceLevelAbandonsNeutral:
    'The share answered within the time limit, leaving out those that hung up before it; who hung up later counts as missed.',
  serviceLevelOfAnswered:
    'The share of answered contacts that were answered in time; it ignores everyone who hung up, so it flatters.',
  serviceLevelRemovedWithin:
    'The share of contacts that left the queue within the time limit, whether answered or not.',
  asa: 'How long answered contacts waited on average.',
  averageWaitOfAbandoned: 'How long those who hung up had waited on average.',
  averageWait: 'How long all contacts waited on average, answered or not.',
  maxWait: 'The longest that anyone waited, answered or not.',
  waitPercentiles:
    'The wait that a given share of answered contacts did not exceed, over all days together: nine in ten waited no longer than P90. Waits that are not whole seconds are counted to the second (beyond 10 minutes to 10 seconds), and the value is interpolated within.',
  shareWaitingOver: 'The share of all contacts that waited longer than the time limit, answered or not.',
  longestWaitKept: 'The share of days on which nobody waited longer than the limit.',
  intervalsInTarget: 'The share of intervals with contacts in which the service level reached its target.',
  probabilityOfWait:
    'The share of contacts that waited longer than 0 seconds, or wait still; whoever left at once did not wait.',
  aht: 'Average time an agent spends on an answered contact: talking, holding and after-call work.',
  talkTime: 'Average time in conversation per answered contact.',
  holdTime: 'Average time on hold per answered contact.',
  wrapTime: 'Average after-call work per answered contact; it keeps the agent, not the customer.',
  inConversationResponse:
    'How long a customer in a chat waits for the agent’s next message, on average; the first reply is left out.',
  contactsPerAgentHour: 'Contacts answered per hour that an agent was on duty.',
  agentDay: 'What one agent did in a day: contacts answered, time in conversation and time on duty.',
  occupancy: 'Of the time that agents were ready or busy, the share in which they were busy with contacts.',
  utilisation: 'Of the time that agents were paid for, the share in which they were busy with contacts.',
  availability: 'Of the time that agents were on duty, the share in which they sat ready and free.',
  freshIssues:
    'Issues that customers brought for the first time; redials and repeats about them are not counted again.',
  completed: 'Answered contacts that the agent finished and did not pass on.',
  talkTimePerCustomer:
    'Time in conversation about one issue, all contacts about it taken together; each issue counts as one customer.',
  fcr: 'Of 100 issues that an agent answered, how many the first answered contact resolved, passed on within it or not; tries that were given up before do not count against it. It was not resolved if its customer comes again about it, however late, after the end of the simulation too.',
  fcrNet: 'The same for contacts that the first agent did not pass on.',
  firstAttemptResolution:
    'Of 100 issues brought, how many were resolved without another try of the customer: nobody gave up, and nobody had to come again.',
  repeatRate: 'Repeats about an issue that was left unresolved, for 100 contacts answered.',
  failureRepeatRatio:
    'Contacts that left the issue unresolved, and repeats about it, for 100 contacts answered: each failure counts twice when its customer comes again.',
  contactsPerResolution: 'How many contacts a resolved issue took on average.',
  resolutionRate: 'Of 100 issues brought, how many were resolved before the simulation ended, and not brought again.',
  resolvedSameDay: 'Of 100 issues brought, how many were resolved on the calendar day on which they came.',
  timeToResolution:
    'From the first try to the end of the contact that resolved the issue, on average. Issues that are still open are left out, so it will be longer in the long run.',
  backlog: 'Issues that are open when the horizon is over: they still wait, or their customers come again later.',
  oldestOpen: 'How long the oldest of the issues that are still open has been so at the end of the horizon.',
  reopenRate:
    'Of 100 issues that were resolved, how many are brought again, also after the horizon: they were not resolved after all.',
  brokenOff: 'Of 100 answered contacts, how many agents broke off to stay under the cap on talk.',
  closedContacts:
    'How many came while the doors were closed and were turned away; they are not offered and not missed.',
  droppedContacts:
    'Contacts that waited when the doors closed and were sent away, as the scenario says. They are offered and not answered, so they count as missed and against the service level, but nobody gave up: they are no abandonment.',
  ringTime:
    'Time for which agents’ phones ring before they answer, per contact answered. No handle time; the agent is reserved, so it counts in occupancy. Whether it is part of the wait, the contact type says.',
  staffedHours: 'Hours that agents were on duty, busy or ready.',
  staffingCost: 'Agent hours on duty times their cost per hour.',
  dials: 'Calls that the centre dialled for its campaigns, answered or not.',
  connectRate: 'The share of dials that somebody answered; voicemail is no answer.',
  rightPartyContacts: 'Conversations with the person whom the campaign wanted: each one finalises its record.',
  dialerDropRate: 'The share of live answers that met no agent within 2 seconds, so that the centre hung up.',
  listPenetration: 'The share of the list’s records whose right party was reached.',
  talkMinutesPerHour: 'Minutes of conversation and after-call work per hour on duty, inbound and outbound.',
  fcrSurvey: 'The share of survey answers that say that the issue was solved at the first contact.',
  csatMean: 'The mean of the ratings from 1 to 5 of those who answered the survey.',
  csat: 'The share of survey answers with a rating of 4 or 5.',
  netSatisfaction: 'The share rated 4 or 5 less the share rated 1 or 2.',
  nps: 'The share that would recommend with 9 or 10 of 10 less the share at 0 to 6.',
  ces: 'The share of survey answers that found it easy, 5 to 7 of 7.',
  surveyResponseRate: 'The share of those who were asked for a rating and gave one.',
  agentCsat: 'The share of survey answers with a rating of 4 or 5 about the contacts of an agent.',
  complaintRatePerCustomer:
    'The share of all active customers who complained at least once in the time measured, those who never called included. Needs the customer base.',
  complaintRatePerContact: 'The share of answered contacts that were about a complaint.',
  complaintsResolvedFirstTime: 'The share of complaints handled for the first time that were settled then.',
  complaintsFastResponse:
    'The share of complaints that were answered within the time that counts as fast, those never answered included.',
  disputes: 'Complaints that were not settled at their first handling and became a dispute.',
};

/** One sentence for every KPI that is computed today. */
export type Definitions = Readonly<Record<keyof typeof en, string>>;
