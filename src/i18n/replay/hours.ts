import { addDays } from '../../model/calendar';
import type { ShownHours } from '../../model/replayNote';
import type { Formats } from '../format';

/** A Monday. */
const monday = '2026-03-02';

/** `Mon–Fri 08:00–20:00, Sat 10:00–16:00`. */
export function hoursText(f: Formats, hours: readonly ShownHours[], separator = ', '): string {
  const name = (weekday: number): string => f.weekday(addDays(monday, weekday), 'short');
  return hours
    .map(({ first, last, from, to }) => {
      const days = first === last ? name(first) : f.range(name(first), name(last));
      return `${days} ${f.range(f.clock(from), f.clock(to))}`;
    })
    .join(separator);
}
