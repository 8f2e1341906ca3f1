import { Formats } from '../format';
import { pluralIn } from '../plural';

const f = new Formats('en');
const plural = pluralIn('en');

/** Words on and around charts, and the one-sentence descriptions that screen readers hear. */
export const charts = {
  band: 'band: days differ (p10–p90)',
  whisker: 'whisker: we are unsure of the mean (95%)',
  bandHint: 'Eight days in ten lie within the band. More days do not shrink it.',
  whiskerHint: 'With 95% confidence the mean lies within the whisker. More days shrink it.',
  realDay: 'dots: the real day',
  target: 'target',
  threshold: 'threshold',
  mean: 'mean',
  day: 'day',
  interval: 'interval',
  time: 'time',
  contacts: 'contacts',
  wait: 'wait',
  answeredWithin: 'answered within',
  gaveUpWithin: 'gave up within',
  p90Wait: 'p90 wait',
  longestWait: 'longest wait',
  noContacts: 'no contacts',
  serviceLevel: {
    title: 'When are callers answered in time?',
    label: (p: { low: string; high: string }) => `Service level by interval, from ${p.low} to ${p.high}`,
  },
  waitDistribution: {
    title: 'How long do callers wait?',
    label: (p: { share: string; seconds: string }) => `Wait distribution: ${p.share} are answered within ${p.seconds}`,
    read: (p: { share: string; seconds: string }) => `${p.share} answered within ${p.seconds}`,
    left: (p: { share: string; seconds: string }) => `${p.share} gave up within ${p.seconds}`,
    dragHint: 'Drag the line to read the service level at any time limit.',
  },
  staffing: {
    title: 'Where are we short?',
    label: (p: { short: number; over: number }) =>
      `Staffing by interval: short in ${plural(p.short, { one: '1 interval', other: `${f.integer(p.short)} intervals` })}, over in ${f.integer(p.over)}`,
  },
  occupancy: {
    title: 'How busy are the agents?',
    label: (p: { low: string; high: string }) => `Occupancy by interval, from ${p.low} to ${p.high}`,
  },
  heatMap: {
    title: 'The week at a glance',
    label: 'Week by interval; choose a day to open it',
    measure: (p: { target: string }) =>
      `Agents short (−) or over (+) by interval, against the requirement: ${p.target}. Empty: nobody is needed.`,
  },
  days: {
    title: 'Twenty equally likely days',
    label: (p: { kept: number; dots: number }) =>
      `The promise is kept on ${f.integer(p.kept)} of ${plural(p.dots, { one: '1 day', other: `${f.integer(p.dots)} equally likely days` })}`,
  },
  missesOn: (p: { misses: number; of: number }) =>
    `misses on ${f.integer(p.misses)} of ${plural(p.of, { one: '1 day', other: `${f.integer(p.of)} days` })}`,
};
