import type { Grid } from '../model/calendar';
import type { IntervalRow } from './intervalImport';

/** The rows of one queue, laid out on a grid. */
export interface Slots {
  /** null where no row speaks of the interval. */
  offered: (number | null)[];
  answered: (number | null)[];
  abandoned: (number | null)[];
  answeredWithin: (number | null)[];
  ahtSeconds: (number | null)[];
  asaSeconds: (number | null)[];
  maxWaitSeconds: (number | null)[];
  /** 1 for each interval of a day on which any row falls: what has no row there had no contacts. */
  covered: Uint8Array;
  /** Rows that fall on no interval of the grid. */
  outside: number;
}

/**
 * Lays rows on a grid by date and local time. Rows that share an interval are summed (times weighted by the answered); rows longer than
 * the grid's intervals are spread evenly. On a 25-hour day the second row of a queue at a repeated clock time belongs to the second hour.
 */
export function slotsOf(rows: readonly IntervalRow[], grid: Grid, rowMinutes: number): Slots {
  const n = grid.intervals;
  const gridMinutes = grid.intervalSeconds / 60;
  const blank = (): (number | null)[] => Array<number | null>(n).fill(null);
  const slots: Slots = {
    offered: blank(),
    answered: blank(),
    abandoned: blank(),
    answeredWithin: blank(),
    ahtSeconds: blank(),
    asaSeconds: blank(),
    maxWaitSeconds: blank(),
    covered: new Uint8Array(n),
    outside: 0,
  };
  const places = new Map<string, number[]>();
  for (let k = 0; k < n; k++) {
    const key = `${grid.days[grid.dayOf[k]].date} ${grid.startMinute[k]}`;
    places.set(key, [...(places.get(key) ?? []), k]);
  }
  const weights = { ahtSeconds: new Float64Array(n), asaSeconds: new Float64Array(n) };
  const met = new Map<string, number>();
  const pieces = Math.max(1, rowMinutes / gridMinutes);
  for (const row of rows) {
    const key = `${row.queue}\n${row.date} ${row.minute}`;
    const occurrence = met.get(key) ?? 0;
    met.set(key, occurrence + 1);
    for (let piece = 0; piece < pieces; piece++) {
      const minute = Math.floor(row.minute / gridMinutes) * gridMinutes + piece * gridMinutes;
      const found = places.get(`${row.date} ${minute}`);
      if (!found) {
        if (piece === 0) slots.outside++;
        continue;
      }
      // Only rows as long as the grid's intervals can be told apart in a repeated hour.
      const k = found[rowMinutes >= gridMinutes ? Math.min(occurrence, found.length - 1) : 0];
      add(slots, weights, k, row, 1 / pieces);
    }
  }
  const dates = new Set(rows.map(({ date }) => date));
  for (let k = 0; k < n; k++) slots.covered[k] = Number(dates.has(grid.days[grid.dayOf[k]].date));
  for (const key of counts) slots[key] = slots[key].map((value) => (Number.isNaN(value) ? null : value));
  return slots;
}

const counts = ['answered', 'abandoned', 'answeredWithin'] as const;

function add(
  slots: Slots,
  weights: Record<'ahtSeconds' | 'asaSeconds', Float64Array>,
  k: number,
  row: IntervalRow,
  part: number,
): void {
  slots.offered[k] = (slots.offered[k] ?? 0) + row.offered * part;
  for (const key of counts) {
    const value = row[key];
    // A blank beside a number is no 0: nobody knows the sum.
    if (value !== null) slots[key][k] = (slots[key][k] ?? 0) + value * part;
    else if (row.offered > 0) slots[key][k] = NaN;
  }
  if (row.maxWaitSeconds !== null) slots.maxWaitSeconds[k] = Math.max(slots.maxWaitSeconds[k] ?? 0, row.maxWaitSeconds);
  const weight = (row.answered ?? row.offered) * part;
  for (const key of ['ahtSeconds', 'asaSeconds'] as const) {
    const value = row[key];
    if (value === null || weight === 0) continue;
    const before = weights[key][k];
    slots[key][k] = before === 0 ? value : ((slots[key][k] ?? 0) * before + value * weight) / (before + weight);
    weights[key][k] = before + weight;
  }
}
