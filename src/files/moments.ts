import type { Flaw } from '../model/errors';
import { addDays } from '../model/calendar';
import type { DateOrder, Moment } from './dates';
import { parseMoment } from './dates';
import type { TableRow } from './table';
import type { WallTime } from './zoneTime';
import { zoneClock } from './zoneTime';

/** Where the moments of a table stand: one column with both, or a column of dates and one of times. */
export interface MomentColumns {
  date: number;
  /** Column of the time of day; the same as `date` when one column holds both. */
  time: number;
}

/** Picks, among columns that may hold moments, the ones that do: judged by their first values. */
export function findMomentColumns(
  candidates: readonly number[],
  rows: readonly TableRow[],
  order: DateOrder,
): MomentColumns | undefined {
  const kinds = candidates.map((column) => {
    const values = rows.slice(0, 200).map(({ cells }) => cells[column] ?? '');
    const read = values.filter((value) => value !== '').map((value) => parseMoment(value, order));
    const good = read.filter((moment): moment is Moment => moment !== undefined);
    const most = (test: (m: Moment) => boolean): boolean =>
      good.length > 0 && good.filter(test).length > read.length / 2;
    const hours = values.every((value) => /^([01]?\d|2[0-4])?$/.test(value)) && values.some((value) => value !== '');
    return {
      column,
      date: most((m) => m.date !== undefined),
      // Midnight everywhere is a date that a program wrote as a timestamp.
      time: hours || (most((m) => m.seconds !== undefined) && good.some((m) => m.seconds !== 0)),
    };
  });
  const both = kinds.find((kind) => kind.date && kind.time);
  if (both) return { date: both.column, time: both.column };
  const date = kinds.find((kind) => kind.date);
  const time = kinds.find((kind) => kind.time && !kind.date);
  if (!date) return undefined;
  return { date: date.column, time: time?.column ?? date.column };
}

/** For a message: an unclosed quote can make a cell of half a file. */
const shortened = (text: string): string => (text.length > 60 ? `${text.slice(0, 57)}…` : text);

/** Reads the moments of rows by one set of rules, and counts the offsets that it met. */
export class MomentReader {
  offsets = 0;
  private readonly toZone?: ReturnType<typeof zoneClock>;

  constructor(
    private readonly header: readonly string[],
    private readonly columns: MomentColumns,
    private readonly order: DateOrder,
    zone?: string,
  ) {
    if (zone !== undefined) this.toZone = zoneClock(zone);
  }

  /** The wall time of a row, or the flaw that keeps it out. */
  read(row: TableRow): WallTime | Flaw {
    const { date: d, time: t } = this.columns;
    const dateText = row.cells[d] ?? '';
    const day = parseMoment(dateText, this.order);
    if (day?.date === undefined)
      return {
        path: this.header[d],
        rule: dateText === '' ? 'missing' : 'date',
        ...(dateText !== '' && { value: shortened(dateText) }),
      };
    const timeText = row.cells[t] ?? '';
    const clock =
      d === t
        ? day
        : /^\d{1,2}$/.test(timeText)
          ? { seconds: Number(timeText) * 3600 }
          : parseMoment(timeText, this.order);
    if (clock?.seconds === undefined && d !== t)
      return {
        path: this.header[t],
        rule: timeText === '' ? 'missing' : 'time',
        ...(timeText !== '' && { value: shortened(timeText) }),
      };
    const seconds = clock?.seconds ?? 0;
    const offset = clock?.offset;
    if (offset !== undefined) {
      this.offsets++;
      if (this.toZone) return this.toZone(day.date, seconds, offset);
    }
    const told = offset === undefined ? {} : { offset };
    return seconds >= 86_400
      ? { date: addDays(day.date, 1), seconds: seconds - 86_400, ...told }
      : { date: day.date, seconds, ...told };
  }
}

/** Is this a wall time, and not a flaw? */
export const isWallTime = (x: WallTime | Flaw): x is WallTime => 'date' in x;
