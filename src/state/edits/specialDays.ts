import type { Calendar, SpecialDay } from '../../model/calendar';
import { addDays } from '../../model/calendar';

/** Does a date lie in the horizon? */
export const inHorizon = ({ start, days }: Calendar, date: string): boolean =>
  date >= start && date <= addDays(start, days - 1);

/** One more special day, closed, on a date or on the first free one after it; in order of date. */
export function withNewSpecial({ special = [] }: Calendar, from: string): { special: SpecialDay[]; index: number } {
  const taken = new Set(special.map(({ date }) => date));
  let date = from;
  while (taken.has(date)) date = addDays(date, 1);
  const later = special.findIndex((other) => other.date > date);
  const index = later < 0 ? special.length : later;
  return { special: special.toSpliced(index, 0, { date, hours: null }), index };
}

/** With one special day changed; a name that is empty and a factor of 1 need not be said. */
export function withSpecial({ special = [] }: Calendar, index: number, change: Partial<SpecialDay>): SpecialDay[] {
  return special.map((old, i) => {
    if (i !== index) return old;
    const { date, hours, name, volumeFactor } = { ...old, ...change };
    return { date, ...(name ? { name } : {}), hours, ...(volumeFactor === 1 ? {} : { volumeFactor }) };
  });
}

/** Without one special day; undefined when none is left. */
export function withoutSpecial({ special = [] }: Calendar, index: number): SpecialDay[] | undefined {
  return special.length > 1 ? special.toSpliced(index, 1) : undefined;
}
