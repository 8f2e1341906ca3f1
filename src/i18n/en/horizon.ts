import { Formats } from '../format';
import { first } from './first';

const f = new Formats('en');

/** Days that are not like their weekday, and horizons longer than a week. */
export const horizon = {
  ...first.horizon,
  special: {
    ...first.horizon.special,
    title: 'Special days',
    hint: 'Holidays, campaigns: on these dates these hours hold instead of the weekday’s, and the volume of every contact type is multiplied.',
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
  weeks: {
    overview: 'Day by day: the worst interval of each',
    choose: 'Week',
    span: (p: { from: string; to: string }) => `${p.from} – ${p.to}`,
    before: 'Week before',
    after: 'Week after',
  },
};
