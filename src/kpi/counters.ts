/**
 * Counters of one (contact type × interval of arrival) cell, cohort by arrival (KPIS.md §0.1). The first `Contact.offered` of
 * them, and who was answered within a threshold, are kept by team, too, of contacts with an agent alone; nobody can say to which team a
 * contact belongs that no agent answered. What belongs to a contact but is not its own is of who answered: a repeat of who answered before it;
 * an issue, with all that became of it, of who answered it first, and so is a complaint; a dispute of who handled it.
 */
export const Contact = {
  answered: 0,
  /** Σ wait of answered; seconds. */
  waitAnswered: 1,
  /** Longest wait of answered contacts; seconds. This, `maxWait` and `oldestOpen` roll up by maximum, all others by sum. */
  maxWaitAnswered: 2,
  talk: 3,
  hold: 4,
  wrap: 5,
  /** Answered within the type's own T. */
  answeredInTime: 6,
  /** Answered attempts that left the issue unresolved, and those that passed it on. */
  unresolved: 7,
  passedOn: 8,
  /** Chats and messages answered, and Σ time to the first reply of them (the wait, and with turns the first of these); seconds. */
  chats: 9,
  chatWait: 10,
  /** Deferred work replied to, and Σ time to the reply on the business clock; seconds. */
  replies: 11,
  replyTime: 12,
  /** Replies to chats with turns, the first of each left out, and Σ time that customers waited for them; seconds. */
  turns: 13,
  turnTime: 14,
  /** Dials of campaigns that an agent talked on, those of them with the right party, and the work of all; seconds. */
  reached: 15,
  rightParty: 16,
  dialTalk: 17,
  dialHold: 18,
  dialWrap: 19,
  /** Talk that was broken off. */
  cut: 20,
  /** Issues whose first answered contact this was, and those of them that it resolved, its transfers included. */
  firstServed: 21,
  resolvedFirst: 22,
  /** The same of contacts that were passed on. */
  firstPassedOn: 23,
  resolvedPassedOn: 24,
  // From here: of who answered, in the interval in which the whole counts it.
  /** Deferred work whose deadline lies inside the log or that was replied to before; and of that, replied to in time. */
  due: 25,
  repliedInTime: 26,
  /** Attempts because the issue was not resolved: of who answered it last before. */
  repeats: 27,
  /** Issues brought, by the arrival of their first attempt; those with an answered contact, resolved, resolved the same calendar day: of who answered them first. */
  issues: 28,
  issuesServed: 29,
  issuesResolved: 30,
  resolvedSameDay: 31,
  /** Answered contacts about resolved issues, and Σ time from the first attempt to the end of the contact that resolved; seconds. */
  contactsOfResolved: 32,
  resolutionTime: 33,
  /** Issues that wait or come again after the horizon. */
  stillOpen: 34,
  /** Issues that were resolved without another try of the customer. */
  resolvedAtOnce: 35,
  /** Σ talk of all answered contacts about the issues; seconds. */
  talkOfIssues: 36,
  /** Age at the end of the horizon of the oldest issue that is still open; seconds. Rolls up by maximum. */
  oldestOpen: 37,
  /** Complaints made, of who answered them first; those answered fast, and disputes. */
  complaints: 38,
  complaintsFast: 39,
  disputes: 40,
  /** Issues that were ever resolved, and those of them that are brought again after that, after the horizon too. */
  everResolved: 41,
  reopened: 42,
  /** Answered legs of contacts that the type, the team or the agent had answered before, since the warm-up. */
  again: 43,
  /** Customers asked for a rating, who answered, Σ ratings from 1 to 5, and how many rated 4 or 5; then by rating. */
  invited: 44,
  surveyed: 45,
  scoreSum: 46,
  satisfied: 47,
  rated1: 48,
  rated2: 49,
  rated3: 50,
  rated4: 51,
  rated5: 52,
  /** Of those who answered: who would recommend (9, 10), who would not (0 to 6), who found it easy, who say it is solved. */
  promoters: 53,
  detractors: 54,
  foundEasy: 55,
  saidResolved: 56,
  /** Who answered each of these three questions: a real survey may leave some out. */
  recommendAnswers: 57,
  easeAnswers: 58,
  solvedAnswers: 59,
  /** Σ of what was said of how easy it was, from 1 to 7. */
  easeSum: 60,
  /** Contacts about complaints; complaints handled for the first time here, and those of them that were settled. */
  complaintContacts: 61,
  complaintsHandled: 62,
  complaintsSettled: 63,
  /** Contacts that were evaluated, Σ points of them, and those without a critical error, without an interruption, with correct content. */
  evaluated: 64,
  points: 65,
  criticalFree: 66,
  uninterrupted: 67,
  accurate: 68,
  /** Contacts that may buy (last legs of answered ones, right parties of campaigns), those that did, of these the dials, and their revenue. */
  saleChances: 69,
  sales: 70,
  dialSales: 71,
  revenue: 72,
  /** Contacts with an agent that were put on hold, dials included. */
  onHold: 73,
  /** From here on: what a team does not know. */
  offered: 74,
  abandoned: 75,
  blocked: 76,
  dropped: 77,
  shortAbandoned: 78,
  /** Not served at once, whether answered later, abandoned or dropped; and those of them who left at once, without a wait. */
  delayed: 79,
  leftAtOnce: 80,
  /** Σ wait of abandoned, of dropped; seconds. */
  waitAbandoned: 81,
  waitDropped: 82,
  /** Longest wait of any contact; seconds. */
  maxWait: 83,
  /** Abandoned within the type's own T. */
  abandonedInTime: 84,
  /** Σ wait² of all offered contacts, for the standard deviation of the wait; seconds². */
  waitSquares: 85,
  /** Came while the doors were closed. */
  closed: 86,
  /** Attempts, whatever became of them, that were not the first at their issue: all of them, and those of each cause but repeats. */
  later: 87,
  redials: 88,
  transfers: 89,
  /** Left in the menu, and chose to be called back: they never entered the queue. Calls back that nobody answered. */
  contained: 90,
  calledBack: 91,
  unanswered: 92,
  /** Later attempts that the centre made: calls back. */
  callBacks: 93,
  /** Dials of campaigns, and live answers that were dropped: neither is offered, answered or abandoned. */
  dials: 94,
  droppedLive: 95,
  /** Issues that were never served and were given up. Those that are neither resolved, open nor this are silent. */
  lostUnserved: 96,
  /** Σ time on the line of dials before an agent talks: from the dial, answered or not; seconds. */
  dialRing: 97,
  /** Answered legs of contacts that the centre had answered before, since the warm-up. */
  legs: 98,
  /** Σ time that agents' phones rang for contacts that they then answered, and that is no part of any wait; seconds. */
  ring: 99,
  ringBeyondWait: 100,
  /**
   * From here: per recorded threshold k, answered within it (3k), abandoned within it (3k + 1), waited longer (3k + 2). After them, as wide,
   * per time limit of replies and of resolutions that was promised: nothing, those that had the time, and those of them within it.
   */
  within: 101,
} as const;

/** Counters of one (team × interval) cell, by the clock: a contact that spans intervals is split. */
export const Floor = {
  /** Agent-seconds ready for contacts or busy with them, overtime included. */
  staffed: 0,
  /** Agent-seconds in talk, hold or wrap, or reserved for a call while the phone rings. */
  busy: 1,
  /** Contacts answered in the interval by the clock. */
  answers: 2,
  /** Contact-seconds of chats and messages, and agent-seconds with at least one of them. */
  held: 3,
  shared: 4,
  /** Agent-seconds that are paid, overtime counted by its wage: a second at time and a half is 1.5. */
  wage: 5,
  /** Agent-seconds that the plan pays for, overtime left out. */
  paid: 6,
  /** Agent-seconds past the end of a shift. */
  overtime: 7,
  /** Paid agent-seconds off the contacts: as planned (breaks, meetings, training); away; absent. */
  planned: 8,
  away: 9,
  absent: 10,
  /** Agent-seconds that a shift pays for, overtime left out, or a headcount curve some of whose heads are off: any other plans nobody's shift. */
  scheduled: 11,
  width: 12,
} as const;

/** Counters of one agent on one calendar day: contacts by their arrival, dials that he talked on apart but their work with the others', time on duty and time busy by the clock. */
export const AgentDay = {
  staffed: 0,
  busy: 1,
  answered: 2,
  talk: 3,
  hold: 4,
  wrap: 5,
  reached: 6,
  /** Counters of an agent where nothing follows from contacts. */
  plain: 7,
  // From here as `Contact` has them: where attempts at issues are followed …
  unresolved: 7,
  passedOn: 8,
  cut: 9,
  firstServed: 10,
  resolvedFirst: 11,
  again: 12,
  followed: 13,
  // … and where anything follows from contacts.
  invited: 13,
  surveyed: 14,
  scoreSum: 15,
  satisfied: 16,
  rated1: 17,
  rated2: 18,
  rated3: 19,
  promoters: 20,
  detractors: 21,
  foundEasy: 22,
  saidResolved: 23,
  recommendAnswers: 24,
  easeAnswers: 25,
  solvedAnswers: 26,
  complaintContacts: 27,
  complaintsHandled: 28,
  complaintsSettled: 29,
  evaluated: 30,
  points: 31,
  criticalFree: 32,
  uninterrupted: 33,
  accurate: 34,
  saleChances: 35,
  sales: 36,
  dialSales: 37,
  revenue: 38,
  full: 39,
} as const;

/** Counters of an agent that are counters of contacts by the same name. */
export const ofAgentsToo = [
  'unresolved',
  'passedOn',
  'cut',
  'firstServed',
  'resolvedFirst',
  'again',
  'invited',
  'surveyed',
  'scoreSum',
  'satisfied',
  'rated1',
  'rated2',
  'rated3',
  'promoters',
  'detractors',
  'foundEasy',
  'saidResolved',
  'recommendAnswers',
  'easeAnswers',
  'solvedAnswers',
  'complaintContacts',
  'complaintsHandled',
  'complaintsSettled',
  'evaluated',
  'points',
  'criticalFree',
  'uninterrupted',
  'accurate',
  'saleChances',
  'sales',
  'dialSales',
  'revenue',
] as const satisfies readonly (keyof typeof AgentDay & keyof typeof Contact)[];

/** Does a counter roll up by maximum? */
export const isMaximum = (counter: number): boolean =>
  counter === Contact.maxWait || counter === Contact.maxWaitAnswered || counter === Contact.oldestOpen;
/** Is a counter known by team? */
export const isOfTeam = (counter: number): boolean =>
  counter < Contact.offered || (counter >= Contact.within && (counter - Contact.within) % 3 === 0);
/** Is a counter kept of an agent over the whole horizon? Some of these he has by day, too. */
export const isOfCareer = (counter: number): boolean =>
  (counter >= Contact.chats && counter < Contact.invited) || counter === Contact.rated4 || counter === Contact.rated5;
/** What only a log that knows its issues can count. */
export const ofIssues: readonly number[] = [
  Contact.cut,
  Contact.firstServed,
  Contact.resolvedFirst,
  Contact.firstPassedOn,
  Contact.resolvedPassedOn,
  Contact.issues,
  Contact.issuesServed,
  Contact.issuesResolved,
  Contact.resolvedSameDay,
  Contact.contactsOfResolved,
  Contact.resolutionTime,
  Contact.stillOpen,
  Contact.lostUnserved,
  Contact.resolvedAtOnce,
  Contact.talkOfIssues,
  Contact.everResolved,
  Contact.reopened,
  Contact.oldestOpen,
  Contact.later,
  Contact.redials,
  Contact.repeats,
  Contact.transfers,
  Contact.callBacks,
  Contact.unresolved,
  Contact.passedOn,
];
/** What only a log that tells complaints apart can count. */
export const ofComplaints: readonly number[] = [
  Contact.complaintContacts,
  Contact.complaintsHandled,
  Contact.complaintsSettled,
  Contact.complaints,
  Contact.complaintsFast,
  Contact.disputes,
];
