import type { Calendar, SpecialDay } from './calendarSchema';
import type { OpenHours } from './openHours';
import { isWithin, minutesOf } from './openHours';

export type { Calendar, SpecialDay } from './calendarSchema';
export { minuteOf } from './openHours';

/** One calendar day of the horizon. */
export interface CalendarDay {
  /** `2026-03-29` */
  date: string;
  /** 0 = Monday … 6 = Sunday. */
  weekday: number;
  /** Index of its first interval in the horizon. */
  firstInterval: number;
  /** 24 hours of intervals, or 23 or 25 on a day when the clock changes. */
  intervals: number;
  /** What makes it unlike its weekday, if anything. */
  special: SpecialDay | null;
  /** Rate demand is multiplied by this; 1 on an ordinary day. */
  volumeFactor: number;
}

/** The horizon cut into equal intervals of elapsed time. Interval k covers [k·L, (k+1)·L) seconds from the start. */
export interface Grid {
  /** IANA zone of the wall clock. */
  zone: string;
  intervalSeconds: number;
  intervals: number;
  days: CalendarDay[];
  /** Local wall-clock start of each interval, minutes after midnight; on a 25-hour day one hour occurs twice. */
  startMinute: Int16Array;
  /** Minutes by which the wall clock is ahead of UTC at the start of each interval. */
  utcOffset: Int16Array;
  /** Day index of each interval. */
  dayOf: Int32Array;
  /** 1 where contacts can enter, 0 outside opening hours. */
  open: Uint8Array;
}

/** Days of the horizon that figures are of: all but those that lie wholly within the first `warmUpIntervals`. */
export function measuredDays({ days, intervals, dayOf }: Grid, warmUpIntervals: number): number {
  return days.length - dayOf[Math.min(warmUpIntervals, intervals - 1)];
}

const pad = (n: number): string => String(n).padStart(2, '0');

/** Is this a zone that the runtime knows? */
export function isZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
    return true;
  } catch {
    return false;
  }
}

/** Is this a date that exists, from 1900 to 2999? Others are slips: programs write year 1 where they know no date. */
export function isDate(date: string): boolean {
  if (!/^(19|2\d)\d\d-/.test(date)) return false;
  const time = Date.parse(`${date}T00:00:00Z`);
  return Number.isFinite(time) && new Date(time).toISOString().startsWith(date);
}

/** `2026-02-28` plus n days. */
export function addDays(date: string, n: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + n * 86_400_000).toISOString().slice(0, 10);
}

/** 0 = Monday … 6 = Sunday. */
export function weekdayOf(date: string): number {
  return (new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7;
}

/** Offset of a zone from UTC in minutes at a UTC instant (ms). */
export function offsetMinutes(format: Intl.DateTimeFormat, utc: number): number {
  const part: Record<string, number> = {};
  for (const p of format.formatToParts(utc)) if (p.type !== 'literal') part[p.type] = Number(p.value);
  const local = Date.UTC(
    part['year'],
    part['month'] - 1,
    part['day'],
    part['hour'] % 24,
    part['minute'],
    part['second'],
  );
  return Math.round((local - utc) / 60_000);
}

/**
 * UTC instant (ms) at which a date begins in a zone: midnight, or the first of two when the clock goes back over it, or the
 * first instant after it when the clock goes forward over it.
 */
function midnight(format: Intl.DateTimeFormat, date: string): number {
  const hour = 3_600_000;
  const local = Date.parse(`${date}T00:00:00Z`);
  const near = local - offsetMinutes(format, local) * 60_000;
  const offset = offsetMinutes(format, near - 3 * hour);
  if (offset === offsetMinutes(format, near + 3 * hour)) return local - offset * 60_000;
  // The clock changes about this midnight: clocks change on quarters of an hour.
  let instant = near - 3 * hour;
  while (instant + offsetMinutes(format, instant) * 60_000 < local) instant += hour / 4;
  return instant;
}

/** Offset format of a zone; built once, it is slow to make. */
export function zoneFormat(zone: string): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  });
}

/**
 * Lays the calendar out as intervals. A clock change makes a 23- or 25-hour day: every interval is the same elapsed time,
 * none is lost or counted twice.
 */
export function gridOf(calendar: Calendar): Grid {
  const key = JSON.stringify(calendar);
  const known = grids.get(key);
  if (known) return known;
  const grid = layOut(calendar);
  if (grids.size >= gridsKept) grids.clear();
  grids.set(key, grid);
  return grid;
}

/** Grids of the latest calendars: the time zone's rules are slow to ask, and every edit asks for the same grid. */
const grids = new Map<string, Grid>();
const gridsKept = 16;

const allDay = { from: '00:00', to: '24:00' };

function layOut(calendar: Calendar): Grid {
  const format = zoneFormat(calendar.zone);
  const minutes = calendar.intervalMinutes;
  const days: CalendarDay[] = [];
  const startMinute: number[] = [];
  const utcOffset: number[] = [];
  const dayOf: number[] = [];
  const open: number[] = [];
  const specials = new Map(calendar.special?.map((special) => [special.date, special]));
  const hoursOf = (date: string): OpenHours | null => {
    const special = specials.get(date);
    return special ? special.hours : calendar.opening ? calendar.opening[weekdayOf(date)] : allDay;
  };
  let begin = midnight(format, calendar.start);
  for (let d = 0; d < calendar.days; d++) {
    const date = addDays(calendar.start, d);
    const end = midnight(format, addDays(date, 1));
    const count = Math.round((end - begin) / 60_000 / minutes);
    const weekday = weekdayOf(date);
    const special = specials.get(date) ?? null;
    // The night before the first day runs on into it, too.
    const hours = minutesOf(hoursOf(date), hoursOf(addDays(date, -1)));
    const volumeFactor = special?.volumeFactor ?? 1;
    days.push({ date, weekday, firstInterval: startMinute.length, intervals: count, special, volumeFactor });
    const plain = count * minutes === 1440;
    for (let k = 0; k < count; k++) {
      const wall = plain ? k * minutes : wallMinute(format, begin + k * minutes * 60_000);
      startMinute.push(wall);
      utcOffset.push((Date.parse(`${date}T00:00:00Z`) - begin) / 60_000 + wall - k * minutes);
      dayOf.push(d);
      open.push(isWithin(wall, hours) ? 1 : 0);
    }
    begin = end;
  }
  return {
    zone: calendar.zone,
    intervalSeconds: minutes * 60,
    intervals: startMinute.length,
    days,
    startMinute: Int16Array.from(startMinute),
    utcOffset: Int16Array.from(utcOffset),
    dayOf: Int32Array.from(dayOf),
    open: Uint8Array.from(open),
  };
}

/** Do two calendars cut the same horizon into the same intervals? Hours and special days may differ. */
export function sameIntervals(a: Calendar, b: Calendar): boolean {
  return (
    a === b ||
    (a.start === b.start && a.zone === b.zone && a.days === b.days && a.intervalMinutes === b.intervalMinutes)
  );
}

/** Do two calendars mean the same to a simulation? What special days are called does not matter to it. */
export function sameCalendar(a: Calendar, b: Calendar): boolean {
  const nameless = (calendar: Calendar): string =>
    JSON.stringify({ ...calendar, special: calendar.special?.map((day) => ({ ...day, name: '' })) });
  return a === b || nameless(a) === nameless(b);
}

function wallMinute(format: Intl.DateTimeFormat, utc: number): number {
  const local = utc + offsetMinutes(format, utc) * 60_000;
  return Math.round((((local % 86_400_000) + 86_400_000) % 86_400_000) / 60_000);
}

/** `HH:MM` of minutes after midnight. */
export function clockOf(minute: number): string {
  return `${pad(Math.floor(minute / 60))}:${pad(minute % 60)}`;
}

/** An offset from UTC as it is written behind a time: `+02:00`. */
export function offsetText(minutes: number): string {
  return `${minutes < 0 ? '-' : '+'}${clockOf(Math.abs(minutes))}`;
}

/**
 * Local start of an interval, `1999-08-02T10:30`. Where the clock shows a time twice, the offset from UTC tells which is meant:
 * `2026-10-25T03:00+03:00`, then `2026-10-25T03:00+02:00`.
 */
export function startOf(grid: Grid, interval: number): string {
  const { date, firstInterval, intervals } = grid.days[grid.dayOf[interval]];
  const minute = grid.startMinute[interval];
  const today = grid.startMinute.subarray(firstInterval, firstInterval + intervals);
  const twice = today.indexOf(minute) !== today.lastIndexOf(minute);
  return `${date}T${clockOf(minute)}${twice ? offsetText(grid.utcOffset[interval]) : ''}`;
}

/** UTC instant of the start of a horizon, milliseconds since 1970. */
export function startInstant(grid: Grid): number {
  const { date } = grid.days[grid.dayOf[0]];
  return Date.parse(`${date}T00:00:00Z`) + (grid.startMinute[0] - grid.utcOffset[0]) * 60_000;
}

/** The first day that is no whole number of the calendar's intervals: on Lord Howe Island the clock changes by half an hour. */
export function unevenDay(calendar: Calendar): { date: string; hours: number } | undefined {
  const quarters = calendar.intervalMinutes / 15;
  if (quarters === 1) return undefined;
  const { days } = gridOf({ ...calendar, intervalMinutes: 15 });
  const uneven = days.find(({ intervals }) => intervals % quarters !== 0);
  return uneven && { date: uneven.date, hours: uneven.intervals / 4 };
}
