import type { Calendar } from '../model/calendar';
import { addDays, clockOf } from '../model/calendar';
import type { Flaw } from '../model/errors';
import { show } from '../model/errors';
import { meaningOf } from './aliases';
import type { DateOrder } from './dates';
import { guessDateOrder } from './dates';
import { parseDuration } from './durations';
import type { ColumnChange, IntervalColumn } from './intervalColumns';
import { understandColumns } from './intervalColumns';
import { summarise } from './intervalSummary';
import { findMomentColumns, isWallTime, MomentReader } from './moments';
import type { ImportNote, RejectedRow } from './notes';
import type { Decimal } from './numbers';
import { guessDecimal, parseNumber } from './numbers';
import type { Table, TableRow } from './table';
import { readTable } from './table';
import type { WallTime } from './zoneTime';
import { wallSeconds, ZoneClock } from './zoneTime';

/** One accepted row. Counts may be averages, so they need not be whole; null is no data. */
export interface IntervalRow {
  line: number;
  date: string;
  /** Start, minutes after midnight. */
  minute: number;
  /** Empty when the file has no queue column. */
  queue: string;
  offered: number;
  answered: number | null;
  abandoned: number | null;
  answeredWithin: number | null;
  ahtSeconds: number | null;
  asaSeconds: number | null;
  maxWaitSeconds: number | null;
}

export interface IntervalOptions {
  /** Corrections of the columns' meanings, by column index. */
  columns?: Readonly<Record<number, ColumnChange>>;
  /** Answer to an open question about the order of day and month. */
  dateOrder?: DateOrder;
  decimal?: Decimal;
  /** Answer to an open question about the length of the intervals. */
  intervalMinutes?: IntervalMinutes;
  /** Zone into whose wall clock times with an offset are put; left out: the clock time is taken as it stands. */
  zone?: string;
  /** Opening hours of the scenario for which the data may be meant: an interval without a row outside of them is no gap. */
  hours?: Pick<Calendar, 'opening' | 'special'>;
}

export type IntervalMinutes = 15 | 30 | 60;

/** What a file of interval data would bring, before anything is brought. */
export interface IntervalPreview {
  table: Table;
  columns: IntervalColumn[];
  rows: IntervalRow[];
  rejected: RejectedRow[];
  /** What is wrong with the file as a whole; with any, nothing can be applied. */
  flaws: Flaw[];
  notes: ImportNote[];
  /** Set when the data do not tell day from month: an example, and the order that was tried. Answer with `options.dateOrder`. */
  openDateOrder?: { example: string; tried: DateOrder };
  /** Set when all rows have one time of day, which tells no length: the lengths that it fits. Answer with `options.intervalMinutes`. */
  openInterval?: { example: string; lengths: readonly IntervalMinutes[] };
  decimal: Decimal;
  dateOrder: DateOrder;
  /** 15, 30 or 60; null when the rows do not fit these. */
  intervalMinutes: IntervalMinutes | null;
  firstDate: string | null;
  lastDate: string | null;
  queues: { name: string; rows: number; offered: number }[];
  /** N of "answered within N seconds"; null where the file does not say, {@link assumedWithin} then. */
  withinSeconds: number | null;
}

/** N of a column "answered within N seconds" that does not say its N: an assumption, noted as such. */
export const assumedWithin = 20;

/** Do the data tell what became of the contacts? Without it they are a forecast, and nothing that really happened. */
export const tellsWhatHappened = ({ rows }: Pick<IntervalPreview, 'rows'>): boolean =>
  rows.some(({ answered, abandoned, answeredWithin, asaSeconds, maxWaitSeconds }) =>
    [answered, abandoned, answeredWithin, asaSeconds, maxWaitSeconds].some((value) => value !== null),
  );

const noData = /^(-+|–|n\/?a|nan|null|none|#div\/0!|#n\/a|\?)$/i;

/**
 * Reads interval data (CSV, TSV or a pasted block) without touching any scenario: which columns mean what, which rows hold and
 * which do not, with line, value and rule.
 */
export function previewIntervals(text: string, options: IntervalOptions = {}): IntervalPreview {
  const table = readTable(text, (cell) => meaningOf(cell) !== undefined);
  const cells = (pick: (column: IntervalColumn) => boolean, columns: IntervalColumn[]): string[] =>
    columns.filter(pick).flatMap(({ index }) => table.rows.map((row) => row.cells[index] ?? ''));
  const named = understandColumns(table, '.', options.columns);
  const decimalGuess = guessDecimal(
    cells(({ field }) => field !== null && !['start', 'end', 'queue'].includes(field), named),
    table.delimiter,
  );
  const decimal = options.decimal ?? decimalGuess.decimal;
  const columns = understandColumns(table, decimal, options.columns);
  const orderGuess = guessDateOrder(cells(({ field }) => field === 'start', columns));
  const dateOrder = options.dateOrder ?? orderGuess.order;
  const preview: IntervalPreview = {
    table,
    columns,
    rows: [],
    rejected: [],
    flaws: [],
    notes: [],
    decimal,
    dateOrder,
    intervalMinutes: null,
    firstDate: null,
    lastDate: null,
    queues: [],
    withinSeconds: null,
  };
  const { notes, flaws } = preview;
  if (orderGuess.ambiguous !== undefined && options.dateOrder === undefined)
    preview.openDateOrder = { example: orderGuess.ambiguous, tried: dateOrder };
  if (decimalGuess.ambiguous !== undefined && options.decimal === undefined)
    notes.push({ code: 'decimalAmbiguous', text: decimalGuess.ambiguous, to: decimal });
  if (table.skipped.length > 0)
    notes.push({ code: 'linesSkipped', count: table.skipped.length, line: table.skipped[0].line });
  for (const { header, unit, unitGuessed } of columns)
    if (unitGuessed) notes.push({ code: 'durationUnit', text: header, to: unit });

  const starts = columns.filter(({ field }) => field === 'start').map(({ index }) => index);
  const moments = findMomentColumns(starts, table.rows, dateOrder);
  if (!moments) flaws.push({ path: 'start', rule: 'missing' });
  for (const column of columns)
    if (column.field === 'start' && moments && column.index !== moments.date && column.index !== moments.time)
      column.field = null;
  const has = (field: string): IntervalColumn | undefined => columns.find((column) => column.field === field);
  if (!has('offered') && !(has('answered') && has('abandoned'))) flaws.push({ path: 'offered', rule: 'missing' });
  if (flaws.length > 0 || !moments) return preview;
  if (!has('offered')) notes.push({ code: 'offeredDerived' });
  const parts = [has('talk'), has('hold'), has('wrap')].filter((column) => column !== undefined);
  if (!has('aht') && parts.length > 0)
    notes.push({ code: 'ahtDerived', text: parts.map(({ header }) => header).join(' + ') });
  const share = has('serviceLevel');
  if (share) notes.push({ code: 'serviceLevelBasis', text: share.header });
  const within = has('answeredWithin');
  preview.withinSeconds = within?.withinSeconds ?? null;
  if (within && within.withinSeconds === undefined)
    notes.push({ code: 'withinAssumed', text: within.header, to: assumedWithin });

  const reader = new MomentReader(table.header, moments, dateOrder, options.zone);
  const rejectedMinutes: number[] = [];
  for (const row of table.rows) {
    const start = reader.read(row);
    const result = isWallTime(start) ? readRow(row, start, has, decimal) : start;
    if ('rule' in result && isWallTime(start)) rejectedMinutes.push(start.seconds / 60);
    if ('rule' in result) preview.rejected.push({ line: row.line, flaw: result });
    else preview.rows.push(result);
  }
  if (reader.offsets > 0)
    notes.push({
      code: options.zone ? 'offsetsConverted' : 'offsetsIgnored',
      count: reader.offsets,
      text: options.zone,
    });
  if (options.zone) notes.push(...skippedTimes(preview.rows, options.zone));
  summarise(preview, options.intervalMinutes, rejectedMinutes, options.hours);
  return preview;
}

/** Rows at a time that the clock of the zone skips: they have no place on its calendar. */
function skippedTimes(rows: readonly IntervalRow[], zone: string): ImportNote[] {
  const clock = new ZoneClock(zone);
  const changes = new Map<string, boolean>();
  const skipped = rows.filter(({ date, minute }) => {
    let change = changes.get(date);
    if (change === undefined) {
      change = clock.startOf(addDays(date, 1)) - clock.startOf(date) !== secondsOfDay;
      changes.set(date, change);
    }
    return change && clock.skips(wallSeconds({ date, seconds: minute * 60 }));
  });
  if (skipped.length === 0) return [];
  const [{ line, date, minute }] = skipped;
  return [{ code: 'skippedInterval', count: skipped.length, line, from: `${date} ${clockOf(minute)}`, text: zone }];
}

const secondsOfDay = 86_400;

function readRow(
  row: TableRow,
  start: WallTime,
  has: (field: string) => IntervalColumn | undefined,
  decimal: Decimal,
): IntervalRow | Flaw {
  const flaws: Flaw[] = [];
  const value = (field: string): number | null => {
    const column = has(field);
    const text = column ? (row.cells[column.index] ?? '') : '';
    if (!column || text === '' || noData.test(text)) return null;
    const number = column.unit === undefined ? parseNumber(text, decimal) : parseDuration(text, column.unit, decimal);
    if (Number.isNaN(number))
      flaws.push({
        path: column.header,
        rule: 'type',
        param: column.unit === undefined ? 'a number' : 'a time',
        value: show(text),
      });
    else if (number < 0) flaws.push({ path: column.header, rule: 'atLeast', param: '0', value: show(number) });
    return number;
  };
  const answered = value('answered');
  const abandoned = value('abandoned');
  const offered = has('offered')
    ? value('offered')
    : answered === null || abandoned === null
      ? null
      : answered + abandoned;
  const parts = [value('talk'), value('hold'), value('wrap')].filter((x) => x !== null);
  const aht = has('aht') ? value('aht') : parts.length > 0 ? parts.reduce((a, b) => a + b, 0) : null;
  const result: IntervalRow = {
    line: row.line,
    date: start.date,
    minute: start.seconds / 60,
    queue: row.cells[has('queue')?.index ?? -1] ?? '',
    offered: offered ?? 0,
    answered,
    abandoned,
    answeredWithin: value('answeredWithin'),
    // A report writes 0 where nothing was handled.
    ahtSeconds: aht === 0 ? null : aht,
    asaSeconds: answered === 0 ? null : value('asa'),
    maxWaitSeconds: value('maxWait'),
  };
  if (offered === null && flaws.length === 0)
    flaws.push({ path: has('offered')?.header ?? 'offered', rule: 'missing' });
  return flaws[0] ?? result;
}
