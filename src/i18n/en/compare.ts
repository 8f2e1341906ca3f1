import { Formats } from '../format';
import { pluralIn } from '../plural';

const f = new Formats('en');
const plural = pluralIn('en');
const days = (n: number) => plural(n, { one: `${f.integer(n)} day`, other: `${f.integer(n)} days` });
const pick = (higher: boolean, more: string, less: string) => (higher ? more : less);
const dot = (n: number) =>
  `One dot is ${plural(n, { one: 'one simulated day', other: `${f.number(n, 2)} simulated days` })}`;

/** A difference of B against A, ready to be put into a sentence. */
export interface DifferenceWords {
  b: string;
  /** The size of the difference in words: 6.8 points. */
  amount: string;
  /** B is above A. */
  higher: boolean;
}

/** Two plans on the same days. */
export const compare = {
  title: 'Compare',
  choose: 'Choose two scenarios',
  baseline: 'A',
  alternative: 'B',
  swap: 'Swap A and B',
  sameDays: (p: { days: number }) => `Both meet the same customers on the same ${days(p.days)}.`,
  differentCalendars: 'These two scenarios have different calendars, so they cannot be compared day by day.',
  better: 'better',
  worse: 'worse',
  betterArrow: 'better →',
  zero: 'no difference',
  tooSmall: 'too small to matter',
  forest: {
    heading: (p: { letter: string }) => `What changes from A to ${p.letter}?`,
    title: 'What changes from A to B?',
    label: (p: { rows: number }) =>
      `Differences B − A of ${plural(p.rows, { one: '1 figure', other: `${f.integer(p.rows)} figures` })} with their 95% intervals`,
  },
  /** Specific sentences; KPIs not named here use `generic`. */
  phrases: {
    serviceLevel: (p: DifferenceWords & { seconds: string }) =>
      `${p.b} answers ${p.amount} ${pick(p.higher, 'more', 'fewer')} calls in ${p.seconds}`,
    answerRate: (p: DifferenceWords) => `${p.b} answers ${p.amount} ${pick(p.higher, 'more', 'fewer')} of the calls`,
    abandonRate: (p: DifferenceWords) =>
      `${p.b} loses ${p.amount} ${pick(p.higher, 'more', 'fewer')} of the calls to hanging up`,
    asa: (p: DifferenceWords) => `${p.b} answers ${p.amount} ${pick(p.higher, 'later', 'sooner')} on average`,
    maxWait: (p: DifferenceWords) =>
      `The longest wait with ${p.b} is ${p.amount} ${pick(p.higher, 'longer', 'shorter')}`,
    occupancy: (p: DifferenceWords) => `Agents are ${p.amount} ${pick(p.higher, 'busier', 'less busy')} with ${p.b}`,
    aht: (p: DifferenceWords) => `${p.b} handles a call ${p.amount} ${pick(p.higher, 'slower', 'faster')}`,
    staffingCost: (p: DifferenceWords) => `${p.b} costs ${p.amount} ${pick(p.higher, 'more', 'less')}`,
    generic: (p: DifferenceWords & { kpi: string }) =>
      `${p.kpi} with ${p.b} is ${p.amount} ${pick(p.higher, 'higher', 'lower')}`,
  },
  /** `phrase` (±doubt), how many days agree, and on how many the two are equal. */
  sentence: (p: { phrase: string; doubt: string; agree: number; equal: number; days: number; better: boolean }) =>
    `${p.phrase} (${p.doubt}), on ${f.integer(p.agree)} of ${days(p.days)} ${pick(p.better, 'better', 'worse')}${p.equal > 0 ? `, equal on ${f.integer(p.equal)}` : ''}.`,
  sentenceNeutral: (p: { phrase: string; doubt: string }) => `${p.phrase} (${p.doubt}).`,
  sentenceSame: (p: { kpi: string }) => `${p.kpi}: no difference on any day.`,
  cannotTell: (p: { kpi: string }) => `${p.kpi}: cannot tell apart yet.`,
  cannotTellYet: (p: { kpi: string; moreDays: number }) =>
    `${p.kpi}: cannot tell apart yet – about ${plural(p.moreDays, { one: '1 more day', other: `${f.integer(p.moreDays)} more days` })} would.`,
  noData: (p: { kpi: string }) => `${p.kpi}: no day has data in both.`,
  sentenceWithheld: (p: { kpi: string; reason: string }) => `${p.kpi}: ${p.reason}.`,
  varianceRatio: (p: { ratio: number }) =>
    `Comparing the same days is worth ${f.number(p.ratio, 2)} times as many independent days.`,

  pick: 'Choose a scenario',
  add: 'Add a scenario',
  remove: (p: { letter: string }) => `Take ${p.letter} out`,
  duplicate: 'Duplicate A and change it',
  needTwo: 'Choose a second scenario, or duplicate A and change the copy: both will live through the same days.',
  gone: 'Reading … If this stays, the scenario is no longer there: choose another.',
  against: 'Which plan is held against A',
  figure: 'Figure',
  interval95: '(95% interval)',
  low95: '95% interval, low',
  high95: '95% interval, high',
  fromTo: (p: { low: string; high: string }) => `${p.low} to ${p.high}`,
  verdict: 'Verdict',
  sameCallers: (p: { seed: string }) =>
    `Same callers: all plans run with A’s seed “${p.seed}”, so a customer calls at the same moment, with the same work and patience, in each of them.`,
  barriers: {
    /** After a sentence about one plan: others of which it is true as well. */
    alsoOf: (p: { sentence: string; plans: string }) => `${p.sentence} The same goes for ${p.plans}.`,
    identical: (p: { plan: string }) => `${p.plan} is simulated exactly like A: every difference is 0.`,
    calendar: (p: { plan: string }) =>
      `${p.plan} has another calendar than A: these are not the same callers. Rates and averages over everything stand side by side, without a verdict; counts, costs and single intervals are not compared.`,
    callers: (p: { plan: string }) =>
      `A and ${p.plan} have no contact type in common: these are not the same callers, so no day stands against a day and there is no verdict.`,
    dates: (p: { plan: string }) =>
      `${p.plan} has other dates than A, but the same weekdays and hours: Monday stands against Monday.`,
    customers: (p: { plan: string }) =>
      `${p.plan} has other volumes, handle times or patience than A: the same chance, but not quite the same callers. What differs is theirs, too, and not the plan’s alone.`,
    currency: (p: { plan: string }) => `${p.plan} counts costs in another currency than A: costs are not compared.`,
    wages: (p: { plans: string; count: number }) =>
      `${p.plans} ${plural(p.count, { one: 'has', other: 'have' })} no hourly costs: hours are compared, costs are not.`,
    closedDoors: (p: { plan: string; names: string }) =>
      `Only in ${p.plan} customers of ${p.names} also come to closed doors. Who comes in open hours is the same; who tries again after closed doors comes in addition.`,
    typesOnly: (p: { plan: string; names: string }) =>
      `Only ${p.plan} has ${p.names} (contact types): they count in the totals and have no counterpart.`,
    teamsOnly: (p: { plan: string; names: string }) => `Only ${p.plan} has ${p.names} (teams).`,
    thresholds: (p: { plan: string; names: string }) =>
      `A and ${p.plan} measure ${p.names} by different time limits, or count ringing otherwise: their service levels are not the same figure.`,
    seed: (p: { plan: string; seed: string }) => `${p.plan}’s own seed “${p.seed}” is set aside here.`,
  },
  verdicts: {
    same: 'no difference on any day',
    cannotTell: 'cannot tell apart yet',
    cannotTellYet: (p: { moreDays: number }) =>
      `cannot tell apart yet – about ${plural(p.moreDays, { one: '1 more day', other: `${f.integer(p.moreDays)} more days` })} would`,
    higher: 'higher',
    lower: 'lower',
    betterOn: (p: { better: boolean; agree: number; equal: number; days: number }) =>
      `${pick(p.better, 'better', 'worse')}, on ${f.integer(p.agree)} of ${days(p.days)}${p.equal > 0 ? `, equal on ${f.integer(p.equal)}` : ''}`,
    notComparable: 'not comparable',
  },
  /** Why there is no verdict. */
  withheld: {
    callers: 'other callers, so no verdict',
    types: 'other contact types, so no verdict on the total',
    volumes: 'other volumes, so no verdict',
    calendar: 'not comparable: another calendar',
    currency: 'not comparable: another currency',
    wages: 'not comparable: no hourly costs',
    thresholds: 'not comparable: other time limits, or ringing counted otherwise',
  },
  promise: {
    none: 'Neither plan promises anything. Add a promise on the Plan page.',
    unknown: 'does not apply: this type or team is not in the plan',
    same: 'kept on the same days',
    change: (p: { letter: string; gained: number; lost: number }) =>
      `${p.letter} keeps it on ${days(p.gained)} on which A does not; the other way round on ${f.integer(p.lost)}.`,
    unsure: 'Too few days to be sure.',
  },
  scoresTitle: (p: { letter: string }) => `A and ${p.letter} on one clock`,
  lanes: {
    serviceLevel: (p: { letter: string }) => `Service level by interval: A as a thin line, ${p.letter} as a thick line`,
    wait: (p: { letter: string }) => `Longest wait by interval: A as a thin line, ${p.letter} as a thick line`,
    staffing: (p: { letter: string }) => `Agents by interval: A as a thin step, ${p.letter} as a thick step`,
    band: (p: { letter: string }) => `days of ${p.letter} differ (p10–p90)`,
    legend: (p: { letter: string }) =>
      `Thin: A. Thick: ${p.letter}. The band is how much the days of ${p.letter} differ; whiskers are our doubt of its mean.`,
  },
  days: {
    title: (p: { letter: string; kpi: string }) => `${p.kpi}: ${p.letter} − A, day by day`,
    summary: (p: { letter: string; kpi: string; more: number; same: number; days: number; perDot: number }) =>
      `${dot(p.perDot)}. ${p.letter} is better on ${f.integer(p.more)} of ${days(p.days)}${p.same > 0 ? ` and equal on ${f.integer(p.same)}` : ''}.`,
    summaryNeutral: (p: { letter: string; kpi: string; days: number; perDot: number }) =>
      `${dot(p.perDot)}; ${days(p.days)} of ${p.letter} against the same days of A.`,
  },
  mailTitle: 'In one sentence',
  mailOpening: (p: { a: string; b: string; letter: string; days: number }) =>
    `“${p.b}” (${p.letter}) against “${p.a}” (A), on the same ${days(p.days)}:`,
  mailApart: (p: { a: string; b: string; letter: string }) =>
    `“${p.b}” (${p.letter}) against “${p.a}” (A), each on days of its own:`,
  copy: 'Copy the sentence',
  copied: 'Copied',
  copyByHand: 'The sentence is selected: copy it with Ctrl+C.',
  runMore: (p: { days: number }) =>
    `Simulate ${plural(p.days, { one: '1 more day', other: `${f.integer(p.days)} more days` })}`,
  inputs: {
    title: (p: { letter: string }) => `What ${p.letter} does differently`,
    same: 'The inputs are the same.',
    more: (p: { lines: number }) => `${f.integer(p.lines)} more`,
    intervals: (p: { intervals: number }) =>
      plural(p.intervals, { one: '1 interval differs', other: `${f.integer(p.intervals)} intervals differ` }),
    sum: (p: { change: string }) => `(sum ${p.change})`,
    onlyA: 'only in A',
    onlyB: 'new',
    none: 'none',
    yes: 'yes',
    no: 'no',
    entries: (p: { entries: number }) =>
      plural(p.entries, { one: '1 entry', other: `${f.integer(p.entries)} entries` }),
    hours: (p: { a: number; b: number }) => `Staff in the plan: ${f.number(p.a)} h → ${f.number(p.b)} h`,
    hoursChange: (p: { hours: string }) => `(${p.hours} h)`,
  },
};
