import type { Calendar } from '../model/calendar';
import { clockOf, gridOf } from '../model/calendar';
import type { IntervalMinutes, IntervalPreview, IntervalRow } from './intervalImport';

/**
 * Interval length, range, queues and what does not add up.
 * @param rejectedMinutes starts of rows that were rejected for something else, minutes after midnight
 * @param hours opening hours of the scenario for which the data may be meant
 */
export function summarise(
  preview: IntervalPreview,
  told: IntervalMinutes | undefined,
  rejectedMinutes: readonly number[],
  hours?: Pick<Calendar, 'opening' | 'special'>,
): void {
  const { rows, notes } = preview;
  if (rows.length === 0) return;
  findLength(preview, told, rejectedMinutes);
  const queues = new Map<string, { name: string; rows: number; offered: number }>();
  const seen = new Set<string>();
  let [duplicates, odd, residual] = [0, 0, 0];
  let first = rows[0].date;
  let last = first;
  for (const row of rows) {
    if (row.date < first) first = row.date;
    if (row.date > last) last = row.date;
    const queue = queues.get(row.queue) ?? { name: row.queue, rows: 0, offered: 0 };
    queue.rows++;
    queue.offered += row.offered;
    queues.set(row.queue, queue);
    const key = `${row.queue}\n${row.date}\n${row.minute}`;
    if (seen.has(key)) duplicates++;
    seen.add(key);
    if (row.answered === null || row.abandoned === null || Math.abs(row.offered - row.answered - row.abandoned) < 1e-9)
      continue;
    odd++;
    residual += row.offered - row.answered - row.abandoned;
  }
  preview.firstDate = first;
  preview.lastDate = last;
  preview.queues = [...queues.values()];
  if (duplicates > 0) notes.push({ code: 'duplicates', count: duplicates });
  if (odd > 0) notes.push({ code: 'residual', count: odd, amount: Number(residual.toFixed(6)) });
  const { gaps, closed } = missingIntervals(preview, hours);
  if (gaps > 0) notes.push({ code: 'missingIntervals', count: gaps });
  if (closed > 0) notes.push({ code: 'closedIntervals', count: closed });
}

/**
 * The length of the intervals: what the reader said, else the longest that all starts fit. One time of day tells no length, and
 * midnight alone is a row per day, whose hours nobody knows. A row that was rejected for its counts still tells how long its neighbours are.
 */
function findLength(
  preview: IntervalPreview,
  told: IntervalMinutes | undefined,
  rejectedMinutes: readonly number[],
): void {
  const { rows, flaws } = preview;
  const accepted = rows.map((row) => row.minute);
  const all = [...accepted, ...rejectedMinutes];
  const starts = lengthsOf(all).length > 0 ? all : accepted;
  const minutes = [...new Set(starts)].sort((a, b) => a - b);
  const lengths = lengthsOf(minutes);
  if (lengths.length === 0) {
    const gaps = minutes.slice(1).map((minute, i) => minute - minutes[i]);
    const value = gaps.length > 0 ? { value: `${Math.min(...gaps)} min` } : {};
    flaws.push({ path: 'interval', rule: 'oneOf', param: '15, 30, 60 minutes', ...value });
  } else if (minutes.length === 1 && minutes[0] === 0) {
    flaws.push({ path: 'start', rule: 'time', value: cellOf(preview, rows[0]) });
  } else if (told !== undefined && lengths.includes(told)) preview.intervalMinutes = told;
  else if (minutes.length > 1) [preview.intervalMinutes] = lengths;
  else preview.openInterval = { example: clockOf(minutes[0]), lengths: [...lengths].reverse() };
}

/** The lengths that all starts fit, the longest first. */
const lengthsOf = (minutes: readonly number[]): IntervalMinutes[] =>
  ([60, 30, 15] as const).filter((length) => minutes.every((minute) => minute % length === 0));

/** What the file says of the start of a row. */
function cellOf({ table, columns }: IntervalPreview, row: IntervalRow): string {
  const start = columns.find(({ field }) => field === 'start');
  return table.rows.find(({ line }) => line === row.line)?.cells[start?.index ?? -1] ?? row.date;
}

/** What is no row in a week alone may be a gap: a weekday counts as closed when so many of them have none. */
const enoughWeekdays = 2;

/**
 * Intervals between the first and the last day, per queue, that no row speaks of. Closed, as far as the data show: those at a time of
 * day or on a weekday without any row, and those outside the opening hours, where all rows lie within them. The others are gaps.
 */
function missingIntervals(
  { rows, queues, firstDate, lastDate, intervalMinutes }: IntervalPreview,
  hours: Pick<Calendar, 'opening' | 'special'> = {},
): { gaps: number; closed: number } {
  const none = { gaps: 0, closed: 0 };
  if (intervalMinutes === null || firstDate === null || lastDate === null) return none;
  const days = daysBetween(firstDate, lastDate);
  if (days > 400) return none;
  const grid = gridOf({ ...hours, start: firstDate, zone: 'UTC', days, intervalMinutes, closing: 'serve' });
  const perDay = 1440 / intervalMinutes;
  const slotOf = ({ date, minute }: IntervalRow): number =>
    (daysBetween(firstDate, date) - 1) * perDay + Math.floor(minute / intervalMinutes);
  const told = new Map<number, Set<string>>();
  for (const row of rows) {
    const slot = slotOf(row);
    told.set(slot, (told.get(slot) ?? new Set()).add(row.queue));
  }
  const slots = [...told.keys()];
  const inUse = new Set(slots.map((slot) => slot % perDay));
  const weekdayOf = (slot: number): number => grid.days[Math.floor(slot / perDay)].weekday;
  const weekdays = new Set(slots.map(weekdayOf));
  const isClosedDay = (slot: number): boolean => !weekdays.has(weekdayOf(slot)) && days >= 7 * enoughWeekdays;
  const hoursFit = slots.every((slot) => grid.open[slot] === 1);
  let [gaps, closed] = [0, 0];
  for (let slot = 0; slot < grid.intervals; slot++) {
    const missing = queues.length - (told.get(slot)?.size ?? 0);
    if (!inUse.has(slot % perDay) || isClosedDay(slot) || (hoursFit && grid.open[slot] === 0)) closed += missing;
    else gaps += missing;
  }
  return { gaps, closed };
}

/** Days from the first date to the last, both counted. */
export const daysBetween = (first: string, last: string): number =>
  Math.round((Date.parse(last) - Date.parse(first)) / 86_400_000) + 1;
