import type { Calendar } from '../../model/calendar';
import { clockOf } from '../../model/calendar';
import type { Hours, OpenHours } from '../../model/openHours';
import { isOvernight, minuteOf, stretchesOf } from '../../model/openHours';

const down = (hhmm: string, minutes: number): number => Math.floor(minuteOf(hhmm) / minutes) * minutes;
const up = (hhmm: string, minutes: number): number => Math.ceil(minuteOf(hhmm) / minutes) * minutes;

/** The interval boundaries before and after a time of day. */
export const boundariesAround = (hhmm: string, minutes: number): string[] =>
  [...new Set([down(hhmm, minutes), up(hhmm, minutes)])].map(clockOf);

/** Hours of a day as the document has them: one stretch by itself, several as a list; null where none is left. */
const asHours = (all: readonly Hours[]): OpenHours | null =>
  all.length === 0 ? null : all.length === 1 ? all[0] : [...all];

/** Hours that begin and end with whole intervals: no minute that was open is closed, and stretches that meet become one. */
export function widenedHours(hours: OpenHours, minutes: number): OpenHours {
  const wide: Hours[] = [];
  for (const stretch of stretchesOf(hours)) {
    const next = { from: clockOf(down(stretch.from, minutes)), to: clockOf(up(stretch.to, minutes)) };
    const last = wide.at(-1);
    if (last && minuteOf(next.from) <= minuteOf(last.to)) last.to = next.to;
    else wide.push(next);
  }
  return asHours(wide)!;
}

/** Opening hours, of weekdays and of special days, that begin and end with whole intervals. */
export const widened = ({ opening, special }: Calendar, minutes: number): Pick<Calendar, 'opening' | 'special'> => ({
  ...(opening ? { opening: opening.map((hours) => hours && widenedHours(hours, minutes)) } : {}),
  ...(special
    ? { special: special.map((day) => ({ ...day, hours: day.hours && widenedHours(day.hours, minutes) })) }
    : {}),
});

/** With one stretch changed. */
export const withStretch = (hours: OpenHours, place: number, change: Partial<Hours>): OpenHours =>
  asHours(stretchesOf(hours).map((old, i) => (i === place ? { ...old, ...change } : old)))!;

/** Without one stretch; null when none is left. */
export const withoutStretch = (hours: OpenHours, place: number): OpenHours | null =>
  asHours(stretchesOf(hours).toSpliced(place, 1));

/** The longest that the doors are closed between two stretches when one is divided, minutes. */
const usualBreak = 60;

/** With a stretch divided by an hour about its middle in which the doors are closed; null where it is too short for that. */
export function withBreak(hours: OpenHours, place: number, intervalMinutes: number): OpenHours | null {
  const all = stretchesOf(hours);
  const { from, to } = all[place];
  const begin = minuteOf(from);
  const end = minuteOf(to) + (isOvernight(all[place]) ? 1440 : 0);
  const shut = Math.floor((begin + end - usualBreak) / 2 / intervalMinutes) * intervalMinutes;
  const open = shut + usualBreak;
  // Only the last stretch of a day may run on into the next.
  if (shut <= begin || open >= end || open >= 1440) return null;
  return asHours(all.toSpliced(place, 1, { from, to: clockOf(shut) }, { from: clockOf(open), to }));
}
