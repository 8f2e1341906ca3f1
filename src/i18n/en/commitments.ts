import { Formats } from '../format';

const f = new Formats('en');

/** What the parser of commitments asks back or refuses; keys are its codes. */
export const commitments = {
  ambiguities: {
    serviceLevelVariant: (p: { variant: string }) =>
      `Read as service level ${p.variant}. Contracts often mean A (of all offered): add “(service level A)” to say so.`,
    countAbandoned: () =>
      'Callers who gave up count too, by the wait they had. Write “no answered call” to leave them out.',
    implied100: () => 'No percentage was given, so it is read as 100%: every single call.',
    impliedComparator: (p: { op: string }) => `No “below” or “at least” was given; read as ${p.op}.`,
    everyNotAverage: () => 'Read as every single call, not as the average. Write “on average” to mean the average.',
    averageOfAnswered: () => 'Read as the average speed of answer: only answered calls count.',
    percentOfWhat: () => 'The sentence does not say of what the percentage is; read as a share of the calls.',
    grossAbandonment: () => 'Short abandons count: abandonment is read gross, of all calls offered.',
    missedAsUnanswered: () =>
      'Missed is read as not answered, so the promise is judged on the answer rate. Blocked calls are not in it.',
    shareOfWaits: () =>
      'Read as the share of all calls, answered or given up, that waited no longer (service level E).',
    assumedPercent: (p: { value: number }) => `The number ${f.number(p.value)} has no unit; read as percent.`,
    assumedSeconds: (p: { value: number }) => `The number ${f.number(p.value)} has no unit; read as seconds.`,
    thousands: (p: { written: string; value: number }) => `“${p.written}” is read as ${f.number(p.value)}.`,
    answeredOrReplied: () => 'Read as answering live contacts, not as replying to messages.',
    impliedAnswered: () => 'Nothing is said of what happens within that time; read as answered.',
    timeAsDays: () => '“Of the time” is read as a share of days.',
    scopeGuessed: (p: { name: string }) => `Read as a promise for ${p.name} only.`,
    fcrKnown: () =>
      'Read as what is known of every contact: resolved by the first one that was answered, and never brought again. What customers say in a survey is another figure (FCR by survey).',
    sameDayCalendar: () =>
      'The same calendar day as the first attempt; an issue counts on the day on which it was first brought.',
    sameDayOrDaytime: () => '“白天” can mean the same day or daytime; read as the same day.',
    arisenThatDay: () =>
      '“Trong ngày” can say when the issues arise or when they are resolved; read as resolved the same day.',
    openHoursOnly: () => 'Only opening hours count: the clock stands still while the doors are closed.',
    daysOfHours: () => 'Read as hours since the first attempt, a day as 24 of them, not as calendar days.',
    costOfPeriod: () =>
      'All operating cost is counted, against the revenue or margin of the same period; judged by day unless another period is named.',
    monthAsPeriod: () => 'A month is judged as the whole planned period.',
    complaintsOfContacts: () =>
      'Read as the share of answered contacts that are about a complaint; per customer is another figure.',
    conversionNotTransfer: () => 'Read as the conversion of contacts into sales, not as passing calls on.',
  },
  problems: {
    empty: () => 'Write a promise as a sentence.',
    notUnderstood: (p: { fragment: string }) => `This part was not understood: “${p.fragment}”.`,
    noMetric: () =>
      'The sentence does not say what is promised: a wait, a share answered, abandonment, handle time, occupancy …',
    severalMetrics: (p: { fragment: string }) => `Only one promise at a time, please: “${p.fragment}” is a second one.`,
    metricNotYetSimulated: (p: { kpi: string }) => `Floorwalk knows “${p.kpi}”, but cannot judge it as a promise yet.`,
    missingTimeLimit: () => 'A service level needs a time limit, such as “within 20 seconds”.',
    missingDuration: () => 'How long? Give a time, such as “1 minute”.',
    missingPercent: () => 'How much? Give a percentage, such as “5%”.',
    wrongUnit: (p: { fragment: string }) => `“${p.fragment}” has the wrong unit for this promise.`,
    outOfRange: (p: { fragment: string }) => `“${p.fragment}” must lie between 0% and 100%.`,
    negative: (p: { fragment: string }) => `“${p.fragment}” is below 0: a share or a time is 0 or more.`,
    emptyRange: (p: { fragment: string }) => `The range “${p.fragment}” must run from a smaller to a larger number.`,
    tooManyNumbers: (p: { fragment: string }) => `It is not clear what “${p.fragment}” belongs to.`,
    severalWindows: (p: { fragment: string }) => `Two scoring periods were given; the second is “${p.fragment}”.`,
    ambiguousScope: (p: { fragment: string }) => `“${p.fragment}” names more than one contact type or team.`,
    unknownScope: (p: { fragment: string }) => `There is no contact type or team called “${p.fragment}”.`,
    missingNumber: () => 'How much? Give a number, such as “30”.',
    costOfWhat: () =>
      'Cost per what? Say “of revenue”, “of profit”, “per contact”, “per resolution” or “per customer”.',
    beyondLimits: (p: { fragment: string; least: number; most: number }) =>
      `“${p.fragment}” must lie between ${f.number(p.least)} and ${f.number(p.most)}.`,
    contradiction: (p: { fragment: string }) => `“${p.fragment}” contradicts the rest of the sentence.`,
  },
};
