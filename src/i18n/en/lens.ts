import { Formats } from '../format';
import { pluralIn } from '../plural';

const f = new Formats('en');
const plural = pluralIn('en');
const counted = (n: number, one: string, other: string): string => `${f.number(n, 6)} ${n === 1 ? one : other}`;

/** The lens: one KPI with all that the days at hand tell about it. */
export const lens = {
  open: (p: { kpi: string }) => `${p.kpi}: what it is, and how it comes about`,
  openLens: 'Value, variants and articles',
  scope: 'Of',
  everything: 'everything',
  types: 'Contact types',
  teams: 'Teams',
  value: 'Value',
  noResults: 'No days have been simulated yet.',
  noDataHere: 'No data here: nothing to count, or not known of a part.',
  agent: 'Agent',
  oneAgent: 'one agent',
  day: 'Day',
  allDays: 'all days',
  time: 'Time of day',
  allTimes: 'the whole day',
  /** Why a part has no figure. */
  why: {
    queue: 'No agent has this: it is of a queue, or of contacts that nobody answered.',
    plan: 'No agent has this: it compares with a plan that is nobody’s own.',
    customers: 'No agent has this: it is of the customers of the whole centre.',
    agentTime: 'Agent time belongs to teams: an idle agent is idle for every type that he serves.',
    shared:
      'This team shares contact types with another: to which of them a contact belongs that nobody answered, nobody knows.',
    centre: 'Of the whole centre alone: a customer who stays or leaves does so for all that happened to him.',
    wholeDays: 'Of whole days alone.',
    horizon: 'Of an agent this is counted over the whole horizon alone: choose all days.',
  },
  /** How a figure is shared between parts. */
  shares: {
    costs:
      'A type has its share of each team’s wages and seats: that of the time its agents worked on the type’s contacts, day by day, idle time in the same proportion. Lines and evaluations are its own; what each day costs is shared like paid time. The types cost together what the whole does, and so do the teams.',
    owner:
      'An issue with all that became of it, and a complaint, belong to the team and the agent who answered them first; a repeat to who answered before it. What nobody answered is nobody’s.',
    legs: 'Of the whole, a contact that is passed on is answered once. Of a type or a team, contacts that it answered.',
  },
  beside: {
    team: (p: { value: string; volume: string }) =>
      `The team’s figure over as long: ${p.value}; an agent has ${p.volume} in it.`,
    is: (p: { range: string }) => `With luck taken out this agent is likely (95%) at ${p.range}.`,
    reliability: (p: { reliability: string; days: string }) =>
      `Reliability over ${p.days} days on duty: ${p.reliability}.`,
    tooFew: 'Below 0.7 nobody is judged: this agent and the team cannot be separated.',
    above: 'Above the team.',
    below: 'Below the team.',
    notApart: 'This agent and the team cannot be separated.',
    needed: (p: { days: string }) => `For 0.7 it takes ${p.days} days on duty.`,
    never: 'More days would not change it: the agents do not differ in it.',
  },
  /** The interval of the mean. */
  sure: (p: { range: string }) => `95% interval of the mean: ${p.range}`,
  spread: (p: { range: string }) => `8 days in 10: ${p.range}`,
  spreadRuns: (p: { range: string }) => `8 runs in 10: ${p.range}`,
  over: (p: { days: number }) =>
    `from ${plural(p.days, { one: '1 simulated day', other: `${f.integer(p.days)} simulated days` })}`,
  overRuns: (p: { runs: number }) =>
    `from ${plural(p.runs, { one: '1 run', other: `${f.integer(p.runs)} runs` })} of all days`,
  /** A formula with its figures. */
  filled: 'With the figures of these days',
  parts: {
    contacts: (p: { n: number }) => counted(p.n, 'contact', 'contacts'),
    issues: (p: { n: number }) => counted(p.n, 'issue', 'issues'),
    surveys: (p: { n: number }) => counted(p.n, 'answer', 'answers'),
    invitations: (p: { n: number }) => counted(p.n, 'invitation', 'invitations'),
    complaints: (p: { n: number }) => counted(p.n, 'complaint', 'complaints'),
    evaluations: (p: { n: number }) => counted(p.n, 'evaluated contact', 'evaluated contacts'),
    customers: (p: { n: number }) => counted(p.n, 'customer', 'customers'),
    dials: (p: { n: number }) => counted(p.n, 'dial', 'dials'),
    records: (p: { n: number }) => counted(p.n, 'record', 'records'),
    intervals: (p: { n: number }) => counted(p.n, 'interval', 'intervals'),
    days: (p: { n: number }) => counted(p.n, 'day', 'days'),
    sales: (p: { n: number }) => counted(p.n, 'sale', 'sales'),
    points: (p: { n: number }) => counted(p.n, 'point', 'points'),
    hours: (p: { n: number }) => counted(p.n, 'hour', 'hours'),
  },
  hours: (p: { hours: number }) => `${f.number(p.hours, 6)} h`,
  making: {
    ratio:
      'Σ numerator ÷ Σ denominator, over intervals and days; never a mean of percentages. With a denominator of 0 there is no data, neither 0 nor 100%.',
    count: 'A sum over the intervals of a day; the value is the mean over days.',
    max: 'The largest of the intervals and parts, never their mean; the value is the mean of the days’ largest.',
    value: 'Calculated from the sums of each day; the value is the mean over days.',
    quantile: 'From the waits of all days together; percentiles are never averaged.',
  },
  variants: 'The same days, counted otherwise',
  variantsHint: 'Reports differ because they count differently. Nothing is simulated anew for this.',
  noVariantHasData: 'However it is counted, there is no data for it here.',
  otherWay: {
    up: 'higher is better here',
    down: 'lower is better here',
    band: 'best within a band',
    context: 'no target',
  },
  guard: 'Read it beside',
  noGuard: 'none: it is no target that could be met by letting something else go',
  articles: 'What articles say',
  noArticles: 'None of the five articles speaks of it.',
  article: (p: { publisher: string; language: string }) => `${p.publisher} (${p.language})`,
  languages: { en: 'English', vi: 'Vietnamese', fi: 'Finnish', zh: 'Chinese' },
  verdicts: {
    holds: 'holds',
    wrong: 'does not hold as printed',
    unclear: 'ambiguous',
    claim: 'a claim: try it out',
    target: 'a number to reach',
    named: 'named only',
  },
  glossary: 'In the glossary',
};
