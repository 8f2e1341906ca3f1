import { linear, type Linear } from './linear';

/** Paired difference (B − A) of one KPI. */
export interface ForestRow {
  label: string;
  /** Rows with the same unit share one scale. */
  unit: string;
  mean: number | null;
  low: number | null;
  high: number | null;
  /** Which side of zero is good news. */
  direction: 'up' | 'down' | 'band' | 'context';
  /** The difference and its interval in words, "+6.8 pt (5.1–8.5)". */
  text: string;
  /** The verdict in words, "better", "cannot tell apart yet; 40 more days would". */
  verdict?: string;
  /** Differences smaller than this (in the row's unit) do not matter. */
  zone?: number;
}

/** A row ready to draw, pixels from the left of the plot. */
export interface ForestMark {
  zero: number;
  mean: number;
  low: number;
  high: number;
  /** The interval excludes 0. */
  told: boolean;
  /** Edges of the zone that is too small to matter, or null. */
  zone: [number, number] | null;
}

/** Largest reach from zero of the rows of each unit. */
function reach(rows: readonly ForestRow[]): Map<string, number> {
  const out = new Map<string, number>();
  for (const row of rows) {
    const far = Math.max(...[row.mean, row.low, row.high, row.zone ?? 0].map((v) => Math.abs(v ?? 0)));
    out.set(row.unit, Math.max(out.get(row.unit) ?? 0, far));
  }
  return out;
}

/** +1 where a rise is better (or no side is), −1 where a fall is: better always lies to the right. */
export function orientation(row: ForestRow): 1 | -1 {
  return row.direction === 'down' ? -1 : 1;
}

/**
 * Lays the rows out in a plot of `width` pixels. Zero is in the middle of every row; rows of one unit share a scale,
 * other units have their own, so lengths compare within a unit only.
 */
export function forestMarks(rows: readonly ForestRow[], width: number): (ForestMark | null)[] {
  const far = reach(rows);
  const pad = 8;
  const scales = new Map<string, Linear>();
  for (const [unit, r] of far) scales.set(unit, linear(-(r || 1), r || 1, pad, width - pad));
  return rows.map((row) => {
    if (row.mean === null) return null;
    const sign = orientation(row);
    const x = (v: number): number => scales.get(row.unit)!.at(sign * v);
    const low = row.low ?? row.mean;
    const high = row.high ?? row.mean;
    const ends = [x(low), x(high)].sort((a, b) => a - b);
    return {
      zero: x(0),
      mean: x(row.mean),
      low: ends[0],
      high: ends[1],
      told: row.low !== null && row.high !== null && (low > 0 || high < 0),
      zone: row.zone ? [Math.min(x(row.zone), x(-row.zone)), Math.max(x(row.zone), x(-row.zone))] : null,
    };
  });
}
