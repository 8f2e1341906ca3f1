import { linear } from './linear';

/**
 * A row of a waterfall: a value, a step from the one before it to the next, or what chance may have made of a value. An account is one,
 * too: its totals are the sums of the steps before them.
 */
export interface WaterfallRow {
  label: string;
  /** The value, or what the step adds; null: no data. */
  value: number | null;
  kind: 'total' | 'step';
  /** 95 % interval of a step, or of a value. */
  low: number | null;
  high: number | null;
  /** Eight days in ten lie here: how far chance alone reaches. */
  band?: readonly [number, number];
  /** The number in words. */
  text: string;
  /** Does the step make things better (1) or worse (−1), or is that not told (0)? */
  good: 1 | 0 | -1;
}

/** A row ready to draw, shares of the plot's width from its left. */
export interface WaterfallMark {
  /** The bar: of a total from the baseline to its value, of a step from where it begins to where it ends. */
  from: number;
  to: number;
  /** Where the whisker of its end lies; null: none. */
  low: number | null;
  high: number | null;
  band: [number, number] | null;
}

/**
 * Lays the rows out one under another on one scale. Steps begin where the row before them ended; a total stands on its own, at its
 * value. The scale has 0 in it only where that leaves the steps a third of the plot: they are what the picture is about; of an account
 * (`zero`) always.
 */
export function waterfallMarks(
  rows: readonly WaterfallRow[],
  zero = false,
): { marks: (WaterfallMark | null)[]; baseline: number } {
  let level = 0;
  const spans = rows.map((row) => {
    if (row.value === null) return null;
    const begin = row.kind === 'total' ? row.value : level;
    level = row.kind === 'total' ? row.value : level + row.value;
    const around = row.kind === 'total' ? 0 : begin;
    return {
      begin,
      end: level,
      low: row.low === null ? null : around + row.low,
      high: row.high === null ? null : around + row.high,
      band: row.band ? ([row.band[0], row.band[1]] as [number, number]) : null,
    };
  });
  const all = spans.flatMap((s) => (s ? [s.begin, s.end, s.low ?? s.end, s.high ?? s.end, ...(s.band ?? [])] : []));
  if (all.length === 0) return { marks: rows.map(() => null), baseline: 0 };
  const [least, most] = [Math.min(...all), Math.max(...all)];
  const reach = most - least || Math.abs(most) || 1;
  const withZero = zero || Math.max(most, 0) - Math.min(least, 0) <= 3 * reach;
  const bottom = withZero ? Math.min(0, least) : least - 0.25 * reach;
  const top = withZero ? Math.max(0, most) : most;
  // An account in which nothing costs anything has a scale, too.
  const x = linear(bottom, top > bottom ? top : bottom + reach, 0.02, 0.98);
  const baseline = withZero ? x.at(0) : 0;
  return {
    baseline,
    marks: spans.map((span, i) => {
      if (!span) return null;
      const [a, b] = [rows[i].kind === 'total' ? baseline : x.at(span.begin), x.at(span.end)];
      return {
        from: Math.min(a, b),
        to: Math.max(a, b),
        low: span.low === null ? null : x.at(span.low),
        high: span.high === null ? null : x.at(span.high),
        band: span.band ? [x.at(span.band[0]), x.at(span.band[1])] : null,
      };
    }),
  };
}
