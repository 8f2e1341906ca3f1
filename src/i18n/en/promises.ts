import { Formats } from '../format';
import { pluralIn } from '../plural';

const f = new Formats('en');
const plural = pluralIn('en');

/** Commitments and their verdicts. */
export const promises = {
  title: 'Promises',
  one: 'Promise',
  add: 'Add a promise',
  edit: 'Edit the promise',
  remove: 'Remove the promise',
  field: 'Your promise, as a sentence',
  placeholder: 'No call waits over 1 minute on 95% of days.',
  examples: [
    'No call waits over 1 minute.',
    '80% of calls are answered within 20 seconds in every half-hour.',
    'Abandonment is below 5% on 95% of days.',
    'Occupancy is between 75% and 85%.',
  ],
  understood: (p: { sentence: string }) => `Understood: ${p.sentence}`,
  empty: 'No promises yet. Add one: a sentence is enough.',
  /** Days on which it was kept, with the ends of the 95 % interval as days. */
  kept: (p: { kept: number; days: number; low: number; high: number }) =>
    `kept on ${f.integer(p.kept)} of ${plural(p.days, { one: `${f.integer(p.days)} day`, other: `${f.integer(p.days)} days` })} (${f.range(f.integer(p.low), f.integer(p.high))})`,
  /** As {@link kept}, of promises by week or horizon: counted in runs of all the days. */
  keptRuns: (p: { kept: number; runs: number; low: number; high: number }) =>
    `kept in ${f.integer(p.kept)} of ${plural(p.runs, { one: `${f.integer(p.runs)} run`, other: `${f.integer(p.runs)} runs` })} of all days (${f.range(f.integer(p.low), f.integer(p.high))})`,
  noDays: 'no day with data yet',
  longestWait: (p: { median: number; p95: number }) =>
    `longest wait ${f.seconds(p.median)} on a middling day, ${f.seconds(p.p95)} on a bad one`,
  breaking: (p: { contacts: number }) =>
    plural(p.contacts, {
      one: `${f.number(p.contacts)} contact a day breaks it`,
      other: `${f.number(p.contacts)} contacts a day break it`,
    }),
  /** Parts of the day, as {@link breakingWindows} counts them. */
  windowsOf: { interval: 'intervals', halfHour: 'half-hours', hour: 'hours' },
  /** Parts of the day that break it: how many of how many, and between which numbers on eight days in ten. */
  breakingWindows: (p: { failing: number; of: number; low: number; high: number; windows: string }) =>
    `${f.integer(p.failing)} of ${f.integer(p.of)} ${p.windows} miss it on a middling day (${f.range(f.integer(p.low), f.integer(p.high))} on 8 days in 10)`,
  /** The figure over all days, with its doubt. */
  onAverage: (p: { value: string; doubt: string }) =>
    `${p.value} over all days${p.doubt === '' ? '' : ` (${p.doubt})`}`,
  typicalDay: (p: { median: string; range: string }) => `${p.median} on a middling day, ${p.range} on 8 days in 10`,
  typicalRun: (p: { median: string; range: string }) => `${p.median} in a middling run, ${p.range} in 8 runs of 10`,
  /** `share` is 0…1. */
  goal: (p: { share: number }) => `promised on ${f.percent(p.share * 100)} of days`,
  judgements: {
    kept: 'kept',
    likely: 'likely kept',
    fragile: 'fragile',
    broken: 'broken',
    noData: 'no data',
  },
  judgementHints: {
    kept: 'The whole interval lies above what was promised.',
    likely: 'More likely kept than not, but more days are needed to be sure.',
    fragile: 'Close to what was promised: it may go either way.',
    broken: 'The whole interval lies below what was promised.',
    noData: 'No day had contacts to judge it by.',
  },
  suggestion: 'Did you mean',
};
