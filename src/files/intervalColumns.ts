import type { IntervalField } from './aliases';
import { intervalFields, meaningOf } from './aliases';
import type { DurationUnit } from './durations';
import { guessDurationUnit } from './durations';
import type { Decimal } from './numbers';
import type { Table } from './table';

/** How a column of the file was understood; `field` null is a column that is not used. */
export interface IntervalColumn {
  index: number;
  header: string;
  field: IntervalField | null;
  /** N of "answered within N seconds" and of "service level N". */
  withinSeconds?: number;
  /** How bare numbers are read, for columns of times. */
  unit?: DurationUnit;
  /** The unit was judged by the values' size, the header does not tell. */
  unitGuessed?: boolean;
}

/** What the reader of the preview may set right: by column index. */
export interface ColumnChange {
  field?: IntervalField | null;
  unit?: DurationUnit;
  withinSeconds?: number;
}

const timed: readonly IntervalField[] = ['aht', 'talk', 'hold', 'wrap', 'asa', 'maxWait'];

/** Understands the columns of a table of interval data by their headers, and applies the reader's changes. */
export function understandColumns(
  table: Table,
  decimal: Decimal,
  changes: Readonly<Record<number, ColumnChange>> = {},
): IntervalColumn[] {
  const ranks: number[] = [];
  const columns = table.header.map((header, index): IntervalColumn => {
    const change = changes[index] ?? {};
    const meaning = meaningOf(header);
    const field = change.field !== undefined ? change.field : (meaning?.field ?? null);
    ranks.push(change.field !== undefined ? -1 : (meaning?.rank ?? Infinity));
    const column: IntervalColumn = { index, header, field };
    const within = change.withinSeconds ?? meaning?.withinSeconds;
    if (within !== undefined) column.withinSeconds = within;
    if (field !== null && timed.includes(field)) {
      const guess = guessDurationUnit(
        header,
        table.rows.slice(0, 500).map(({ cells }) => cells[index] ?? ''),
        decimal,
      );
      column.unit = change.unit ?? guess.unit;
      if (guess.guessed && change.unit === undefined) column.unitGuessed = true;
    }
    return column;
  });
  // One column for each meaning; start columns are sorted out by their values, later.
  for (const field of intervalFields) {
    if (field === 'start') continue;
    const same = columns.filter((column) => column.field === field);
    const best = same.reduce<IntervalColumn | undefined>(
      (a, b) => (a && ranks[a.index] <= ranks[b.index] ? a : b),
      undefined,
    );
    for (const column of same) if (column !== best) column.field = null;
  }
  return columns;
}
