import { gridOf } from '../model/calendar';
import type { IntervalPreview, IntervalRow } from './intervalImport';

/** Interval length, range, queues and what does not add up. */
export function summarise(preview: IntervalPreview): void {
  const { rows, notes, flaws } = preview;
  if (rows.length === 0) return;
  preview.intervalMinutes = lengthOf(rows);
  if (preview.intervalMinutes === null) flaws.push({ path: 'interval', rule: 'oneOf', param: '15, 30, 60 minutes' });
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
  const missing = missingIntervals(preview);
  if (missing > 0) notes.push({ code: 'missingIntervals', count: missing });
}

/** The longest of 15, 30 and 60 minutes that all starts fit and that some day really shows; null for daily data. */
function lengthOf(rows: readonly IntervalRow[]): 15 | 30 | 60 | null {
  const minutes = new Set(rows.map((row) => row.minute));
  if (minutes.size < 2) return null;
  for (const length of [60, 30, 15] as const) if ([...minutes].every((minute) => minute % length === 0)) return length;
  return null;
}

/** Intervals between the first and the last day, per queue, that no row speaks of. */
function missingIntervals({ rows, queues, firstDate, lastDate, intervalMinutes }: IntervalPreview): number {
  if (intervalMinutes === null || firstDate === null || lastDate === null) return 0;
  const days = daysBetween(firstDate, lastDate);
  if (days > 400) return 0;
  const slots = gridOf({ start: firstDate, zone: 'UTC', days, intervalMinutes, closing: 'serve' }).intervals;
  return Math.max(
    0,
    slots * queues.length - new Set(rows.map((row) => `${row.queue}\n${row.date}\n${row.minute}`)).size,
  );
}

/** Days from the first date to the last, both counted. */
export const daysBetween = (first: string, last: string): number =>
  Math.round((Date.parse(last) - Date.parse(first)) / 86_400_000) + 1;
