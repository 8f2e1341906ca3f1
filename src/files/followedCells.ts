import type { DayLog } from '../engine/dayLog';
import { Mark } from '../engine/dayLog';
import type { Followed } from '../kpi/toldSpec';
import { followedFields } from '../kpi/toldSpec';
import { easeOf, feltOf, recommendOf } from '../model/answers';
import type { LogField } from './logColumns';
import type { ImportNote } from './notes';
import type { Decimal } from './numbers';
import { parseNumber } from './numbers';
import { flagOf } from './outcomes';
import type { Table, TableRow } from './table';

/** The numbers that a column may have; the others say yes or no. */
const ranges: Readonly<Partial<Record<Followed, { low: number; high: number; whole: boolean }>>> = {
  rating: { low: 1, high: 5, whole: true },
  recommend: { low: 0, high: 10, whole: true },
  ease: { low: 1, high: 7, whole: true },
  points: { low: 0, high: 100, whole: false },
  saleValue: { low: -1e15, high: 1e15, whole: false },
};

/** What an evaluator says of a contact that he listened to: all of it, or nobody knows of how many. */
const ofQuality = ['points', 'accurate', 'criticalFree', 'uninterrupted'] as const satisfies readonly Followed[];
const ofSurvey = ['rating', 'recommend', 'ease', 'solvedAtFirst'] as const satisfies readonly Followed[];

const markOf: Readonly<Partial<Record<Followed, number>>> = {
  invited: Mark.invited,
  solvedAtFirst: Mark.solvedAtFirst,
  complaint: Mark.complaint,
  complaintMade: Mark.complaintMade,
  complaintHandled: Mark.complaintHandled,
  complaintSettled: Mark.complaintSettled,
  complaintFast: Mark.complaintFast,
  disputed: Mark.disputed,
  accurate: Mark.accurate,
  criticalFree: Mark.criticalFree,
  uninterrupted: Mark.uninterrupted,
  sale: Mark.sale,
};

/** What one row says of what followed from its contact: numbers, 1 and 0 for yes and no; left out: nothing. */
export type FollowedCells = Partial<Record<Followed, number>>;

/**
 * Reads the columns of a log that say what followed from its contacts. A column in which anything else stands than its numbers, or a
 * yes or no, is one of another meaning or scale: it is left out as a whole, and a note says so.
 */
export class FollowedReader {
  readonly notes: ImportNote[] = [];
  private readonly columns: { field: Followed; column: number }[] = [];

  constructor(
    table: Table,
    at: Partial<Record<LogField, number>>,
    private readonly decimal: Decimal,
  ) {
    for (const field of followedFields) {
      const column = at[field];
      if (column === undefined) continue;
      const wrong = table.rows
        .map(({ cells }) => cells[column] ?? '')
        .find((text) => text !== '' && this.valueOf(field, text) === undefined);
      if (wrong === undefined) this.columns.push({ field, column });
      else {
        const { low, high } = ranges[field] ?? {};
        const text = table.header[column];
        if (field === 'saleValue') this.notes.push({ code: 'columnNoNumbers', text, from: wrong });
        else if (low === undefined) this.notes.push({ code: 'columnNoFlags', text, from: wrong });
        else this.notes.push({ code: 'columnOtherScale', text, from: wrong, to: `${low}–${high}` });
        delete at[field];
      }
    }
  }

  /** null: nothing followed that this row tells. */
  read({ cells }: TableRow): FollowedCells | null {
    let said: FollowedCells | null = null;
    for (const { field, column } of this.columns) {
      const text = cells[column] ?? '';
      if (text !== '') (said ??= {})[field] = this.valueOf(field, text)!;
    }
    return said;
  }

  private valueOf(field: Followed, text: string): number | undefined {
    const range = ranges[field];
    if (!range) {
      const flag = flagOf(text);
      return flag === undefined ? undefined : Number(flag);
    }
    const value = parseNumber(text, this.decimal);
    return value >= range.low && value <= range.high && (!range.whole || Number.isInteger(value)) ? value : undefined;
  }
}

/** A row of the log to be, and what it says. */
interface Row {
  type: number;
  said: FollowedCells | null;
}

/**
 * What the rows of a log tell of what followed, and the types of which they say whether anything was sold. A quality column with gaps
 * among the contacts that somebody listened to tells nothing.
 */
export function followedOf(rows: readonly Row[]): { followed: Set<Followed>; selling: boolean[] } {
  const followed = new Set<Followed>();
  const selling: boolean[] = [];
  for (const { type, said } of rows) {
    selling[type] ||= said?.sale !== undefined || said?.saleValue !== undefined;
    if (said) for (const field of Object.keys(said) as Followed[]) followed.add(field);
  }
  for (const { said } of rows) {
    if (!said || ofQuality.every((field) => said[field] === undefined)) continue;
    for (const field of ofQuality) if (said[field] === undefined) followed.delete(field);
  }
  // What was paid for was sold, where nothing else says what was.
  if (followed.has('saleValue')) followed.add('sale');
  return { followed, selling };
}

/** Writes what a row says into a log that has all columns of what follows. */
export function writeFollowed(log: DayLog, i: number, said: FollowedCells | null): void {
  log.felt[i] = log.recommend[i] = log.ease[i] = log.points[i] = log.saleValue[i] = NaN;
  if (!said) return;
  let marks = 0;
  for (const field of Object.keys(said) as Followed[]) if (said[field] === 1) marks |= markOf[field] ?? 0;
  if (said.rating !== undefined) log.felt[i] = feltOf(said.rating);
  if (said.recommend !== undefined) log.recommend[i] = recommendOf(said.recommend);
  if (said.ease !== undefined) log.ease[i] = easeOf(said.ease);
  // Who answered was asked, whether or not the log says so.
  if (ofSurvey.some((field) => said[field] !== undefined)) marks |= Mark.invited | Mark.surveyed;
  if (said.solvedAtFirst === undefined) marks |= Mark.solvedUntold;
  if (said.points !== undefined) log.points[i] = said.points;
  if (ofQuality.some((field) => said[field] !== undefined)) marks |= Mark.evaluated;
  if (said.saleValue !== undefined) {
    log.saleValue[i] = said.saleValue;
    if (said.sale === undefined && said.saleValue !== 0) marks |= Mark.sale;
  }
  log.marks[i] = marks;
}
