import { gridOf, isDate, isZone, unevenDay } from '../calendar';
import type { Calendar } from '../calendarSchema';
import type { Flaw } from '../errors';
import { show } from '../errors';
import type { Hours, OpenHours } from '../openHours';
import { isOvernight, minuteOf, stretchesOf } from '../openHours';

/** Days, the zone and the hours of opening. */
export function calendarFlaws(calendar: Calendar): Flaw[] {
  const flaws: Flaw[] = [];
  if (!isDate(calendar.start)) flaws.push({ path: 'calendar.start', rule: 'date', value: show(calendar.start) });
  if (!isZone(calendar.zone)) flaws.push({ path: 'calendar.zone', rule: 'zone', value: show(calendar.zone) });
  calendar.opening?.forEach((hours, i) =>
    flaws.push(...hoursFlaws(`calendar.opening[${i}]`, hours, calendar.intervalMinutes)),
  );
  const dates = new Set<string>();
  calendar.special?.forEach(({ date, hours }, i) => {
    const path = `calendar.special[${i}]`;
    if (!isDate(date)) flaws.push({ path: `${path}.date`, rule: 'date', value: show(date) });
    else if (dates.has(date)) flaws.push({ path: `${path}.date`, rule: 'unique', value: show(date) });
    dates.add(date);
    flaws.push(...hoursFlaws(`${path}.hours`, hours, calendar.intervalMinutes));
  });
  return flaws;
}

/** Stretches follow one another, and only the last may run on into the next day. */
export function hoursFlaws(path: string, hours: OpenHours | null, intervalMinutes: number): Flaw[] {
  const all = stretchesOf(hours);
  return all.flatMap((stretch, i) => {
    const at = Array.isArray(hours) ? `${path}[${i}]` : path;
    const { from, to } = stretch;
    const flaws: Flaw[] = [];
    if (minuteOf(from) >= 1440) flaws.push({ path: `${at}.from`, rule: 'atMost', param: '23:59', value: show(from) });
    else if (minuteOf(to) === minuteOf(from) || (isOvernight(stretch) && i < all.length - 1))
      flaws.push({ path: `${at}.to`, rule: 'above', param: from, value: show(to) });
    if (minuteOf(to) > 1440) flaws.push({ path: `${at}.to`, rule: 'atMost', param: '24:00', value: show(to) });
    if (i > 0 && minuteOf(from) < minuteOf(all[i - 1].to))
      flaws.push({ path: `${at}.from`, rule: 'atLeast', param: all[i - 1].to, value: show(from) });
    return [...flaws, ...boundaryFlaws(stretch, intervalMinutes, at)];
  });
}

/** Doors open and close where intervals begin: an interval is open or closed as a whole. */
function boundaryFlaws(hours: Hours, minutes: number, at: string): Flaw[] {
  return (['from', 'to'] as const)
    .filter((end) => minuteOf(hours[end]) <= 1440 && minuteOf(hours[end]) % minutes !== 0)
    .map((end) => ({ path: `${at}.${end}`, rule: 'boundary', param: `${minutes} min`, value: show(hours[end]) }));
}

/** What only a laid-out calendar shows: it must have intervals, and every day a whole number of them. */
export function horizonFlaws(calendar: Calendar): Flaw[] {
  if (gridOf(calendar).intervals === 0)
    return [{ path: 'calendar.start', rule: 'dayInZone', param: calendar.zone, value: show(calendar.start) }];
  const uneven = unevenDay(calendar);
  return uneven ? [unevenFlaw('calendar.intervalMinutes', calendar, uneven)] : [];
}

/** Intervals that do not fit a day whose clock changes by half an hour. */
export const unevenFlaw = (
  path: string,
  { intervalMinutes }: Calendar,
  day: { date: string; hours: number },
): Flaw => ({
  path,
  rule: 'dayLength',
  param: `${day.date}: ${day.hours} h`,
  value: `${intervalMinutes} min`,
});
