import { Formats } from '../format';
import { first } from './first';

const f = new Formats('en');

/** Days that are not like their weekday, and horizons longer than a week. */
export const horizon = {
  ...first.horizon,
  special: {
    ...first.horizon.special,
    title: 'Special days',
    hint: 'Holidays, campaigns: on these dates these hours hold instead of the weekday’s, and the volume of every contact type is multiplied. Hours of the day before still run on past midnight.',
    add: 'Add a special day',
    remove: (p: { day: string }) => `Remove ${p.day}`,
    date: 'Date',
    name: 'Name',
    opens: 'Opens',
    closes: 'Closes',
    closed: 'closed all day',
    factor: 'Volume ×',
    outside: 'Outside the horizon: kept, but without effect.',
    open: (p: { hours: string }) => `open ${p.hours}`,
    times: (p: { factor: number }) => `volume × ${f.number(p.factor)}`,
  },
  /** Stretches of opening hours. */
  stretch: {
    hint: '+ adds a break. Who closes after midnight ends before it begins: 18:00–02:00. Hours belong to the day on which they begin.',
    nth: (p: { label: string; place: number }) => `${p.label} (${p.place})`,
    divide: (p: { from: string; to: string; name: string }) => `${p.name}: a break in ${p.from}–${p.to}`,
    divideHint: 'Closed in between, such as over lunch',
    remove: (p: { from: string; to: string; name: string }) => `${p.name}: remove ${p.from}–${p.to}`,
    overnight: (p: { to: string }) => `until ${p.to} on the next day`,
  },
  closing: {
    serve: 'At each closing, whoever waits is served by those who are there; nobody new comes in.',
    drop: 'At each closing, whoever waits is sent away. They count as missed, and under “Contacts turned away at closing”; nobody of them abandoned.',
  },
  /** The unit. */
  hours: 'h',
  warmUp: 'Warm-up, not measured',
  warmUpHint:
    'For a centre that never closes: the first hours, in which the queues fill, are simulated but not counted.',
  warmUpNote: (p: { hours: number }) =>
    `The first ${f.number(p.hours)} h are simulated to fill the queues and not counted.`,
  weeks: {
    overview: 'Day by day: the worst interval of each',
    choose: 'Week',
    span: (p: { from: string; to: string }) => `${p.from} – ${p.to}`,
    before: 'Week before',
    after: 'Week after',
  },
};
