import { Formats } from '../format';
import { first } from './first';

const f = new Formats('en');

/** Commitments and their verdicts. */
export const promises = {
  ...first.promises,
  one: 'Promise',
  remove: 'Remove the promise',
  /** What each judgement means; the rule stands in `judgementOf`. */
  judgementHints: {
    kept: 'Kept on practically every day, and enough days to be sure.',
    likely: 'Kept on at least as many days as promised.',
    fragile: 'Kept on fewer days than promised, by up to 15 points.',
    broken: 'Kept on fewer days than promised, by more than 15 points.',
    noData: 'No day had contacts to judge it by.',
  },
  field: 'Your promise, as a sentence',
  placeholder: 'No call waits over 1 minute on 95% of days.',
  examples: [
    'No call waits over 1 minute.',
    '80% of calls are answered within 20 seconds in every half-hour.',
    'Abandonment is below 5% on 95% of days.',
    'Occupancy is between 75% and 85%.',
  ],
  understood: (p: { sentence: string }) => `Understood: ${p.sentence}`,
  /** `share` is 0…1. */
  goal: (p: { share: number }) => `promised on ${f.percent(p.share * 100)} of days`,
  suggestion: 'Did you mean',
  /** What a sentence may say of when and whose, after one that was not understood. `names`: contact types and teams. */
  possible: (p: { names: string }) =>
    `A promise is judged per day; or in every interval, half-hour, hour or week, or over the whole period; and on a share of days, if you like – not on certain weekdays or at certain hours. It is for all contacts, or for one of: ${p.names}.`,
};
