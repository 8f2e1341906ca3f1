import { Formats } from '../format';
import { pluralIn } from '../plural';
import { first } from './first';

const f = new Formats('en');
const plural = pluralIn('en');

/** Words on and around charts, and the one-sentence descriptions that screen readers hear. */
export const charts = {
  ...first.charts,
  band: 'band: days differ (p10–p90)',
  whisker: 'whisker: we are unsure of the mean (95%)',
  bandHint: 'Eight days in ten lie within the band. More days do not shrink it.',
  whiskerHint: 'With 95% confidence the mean lies within the whisker. More days shrink it.',
  realDay: 'dots: the real day',
  target: 'target',
  threshold: 'threshold',
  day: 'day',
  contacts: 'contacts',
  wait: 'wait',
  answeredWithin: 'answered within',
  gaveUpWithin: 'gave up within',
  agentDay: 'Contacts per agent and day',
  p90Wait: 'p90 wait',
  longestWait: 'longest wait',
  noContacts: 'no contacts',
  serviceLevel: { ...first.charts.serviceLevel, title: 'When are callers answered in time?' },
  waitDistribution: {
    title: 'How long do callers wait?',
    label: (p: { share: string; seconds: string }) => `Wait distribution: ${p.share} are answered within ${p.seconds}`,
    read: (p: { share: string; seconds: string }) => `${p.share} answered within ${p.seconds}`,
    left: (p: { share: string; seconds: string }) => `${p.share} gave up within ${p.seconds}`,
    dragHint: 'Drag the line to read the service level at any time limit.',
  },
  staffing: { ...first.charts.staffing, title: 'Where are we short?' },
  occupancy: {
    title: 'How busy are the agents?',
    label: (p: { low: string; high: string }) => `Occupancy by interval, from ${p.low} to ${p.high}`,
  },
  heatMap: {
    ...first.charts.heatMap,
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
