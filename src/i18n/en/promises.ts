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
    '70% of issues are resolved the same day.',
    'CSAT is at least 80%.',
    'Support cost stays under 10% of revenue.',
  ],
  understood: (p: { sentence: string }) => `Understood: ${p.sentence}`,
  /** `share` is 0…1. */
  goal: (p: { share: number }) => `promised on ${f.percent(p.share * 100)} of days`,
  /** Of a plan that does not have what is promised. `names`: what would have to be on, any of them. */
  lacks: (p: { names: string }) =>
    `cannot be judged: this plan does not model ${p.names} – switch it on under Assumptions`,
  quoted: (p: { name: string }) => `“${p.name}”`,
  lacksWages: 'cannot be judged: no team has a cost per agent hour – set it at the teams',
  lacksPart: 'cannot be judged: this figure is not known of one contact type or team – promise it of all',
  or: ' or ',
  suggestion: 'Did you mean',
  /** What a sentence may say of when and whose, after one that was not understood. `names`: contact types and teams. */
  possible: (p: { names: string }) =>
    `A promise is judged per day; or in every interval, half-hour, hour or week, or over the whole period; and on a share of days, if you like – not on certain weekdays or at certain hours. It is for all contacts, or for one of: ${p.names}.`,
};
