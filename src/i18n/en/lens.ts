import type { Part } from '../../model/lens/part';
import { Formats } from '../format';
import { pluralIn } from '../plural';

const f = new Formats('en');
const plural = pluralIn('en');
const nouns: Readonly<Record<Exclude<Part, 'seconds' | 'money'>, [one: string, other: string]>> = {
  contacts: ['contact', 'contacts'],
  issues: ['issue', 'issues'],
  surveys: ['answer', 'answers'],
  invitations: ['invitation', 'invitations'],
  complaints: ['complaint', 'complaints'],
  evaluations: ['evaluated contact', 'evaluated contacts'],
  customers: ['customer', 'customers'],
  dials: ['dial', 'dials'],
  records: ['record', 'records'],
  intervals: ['interval', 'intervals'],
  days: ['day', 'days'],
  sales: ['sale', 'sales'],
  points: ['point', 'points'],
  hours: ['hour', 'hours'],
};

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
  part: (p: { n: number; of: Exclude<Part, 'seconds' | 'money'> }) =>
    `${f.number(p.n, 6)} ${nouns[p.of][p.n === 1 ? 0 : 1]}`,
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
