/** A bar with its interval. */
export interface IntervalBar {
  label: string;
  mean: number | null;
  low: number | null;
  high: number | null;
  /** The number, and its doubt, in words. */
  text: string;
  doubt: string;
  tone?: 'plain' | 'good' | 'bad';
}

/** A bar ready to draw, as shares of the width of the plot; null: no data. */
export interface BarMark {
  mean: number;
  low: number;
  high: number;
}

/** From 0 to the longest bar, or the far end of its interval. */
export function barMarks(rows: readonly IntervalBar[]): (BarMark | null)[] {
  const most = Math.max(0, ...rows.map(({ mean, high }) => Math.max(mean ?? 0, high ?? 0)));
  const at = (x: number): number => (most > 0 ? Math.min(1, Math.max(0, x / most)) : 0);
  return rows.map(({ mean, low, high }) =>
    mean === null ? null : { mean: at(mean), low: at(low ?? mean), high: at(high ?? mean) },
  );
}
