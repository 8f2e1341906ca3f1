/** A gutter narrower than this (pixels) has room for values only; names then stand above their lane. */
export const narrowGutter = 120;

/** What a time scale is made of. */
export interface TimeScaleOptions {
  /** First interval shown (index in the horizon); 0 unless told. */
  first?: number;
  /** One after the last interval shown. */
  last: number;
  /** Width of one interval, whole pixels so that grid columns and charts agree. */
  columnWidth: number;
  /** Width of the column of names at the left, pixels. */
  gutter: number;
  /** Indices of intervals at which a calendar day begins. */
  dayStarts?: readonly number[];
  /** The part that is drawn, where the axis is too long for all of it; left out: all. */
  drawn?: { first: number; last: number };
}

/**
 * The one time axis: interval index → pixels, shared by every chart of a score and by the grid below it.
 * `left`, `mid` and `at` count from the left edge of the plot, `x` from the left edge of the row (gutter included).
 */
export interface TimeScale {
  /** First interval that is drawn, and one after the last. */
  readonly first: number;
  readonly last: number;
  readonly columnWidth: number;
  readonly gutter: number;
  readonly dayStarts: readonly number[];
  /** Width of all shown intervals, pixels. */
  readonly plotWidth: number;
  /** Gutter and plot, pixels. */
  readonly width: number;
  x(interval: number): number;
  left(interval: number): number;
  mid(interval: number): number;
  /** The interval under a plot pixel, or null outside. */
  at(plotX: number): number | null;
}

/** Makes the scale. */
export function timeScale(options: TimeScaleOptions): TimeScale {
  const { first = 0, last, columnWidth, gutter, dayStarts = [], drawn = { first, last } } = options;
  const left = (interval: number): number => (interval - first) * columnWidth;
  const plotWidth = Math.max(0, last - first) * columnWidth;
  return {
    first: drawn.first,
    last: drawn.last,
    columnWidth,
    gutter,
    dayStarts,
    plotWidth,
    width: gutter + plotWidth,
    x: (interval) => gutter + left(interval),
    left,
    mid: (interval) => left(interval) + columnWidth / 2,
    at: (plotX) => (plotX >= 0 && plotX < plotWidth ? first + Math.floor(plotX / columnWidth) : null),
  };
}

/** More intervals than these are not drawn all at once. */
export const drawnAtOnce = 800;
/** What is drawn moves on by so many. */
const drawnStep = 96;

/** Of a long stretch, the part about what is in view, `from` pixels into it; it stays the same while one scrolls a little. */
export function partInView(
  { first, last }: { first: number; last: number },
  from: number,
  room: number,
  columnWidth: number,
): { first: number; last: number } {
  if (last - first <= drawnAtOnce) return { first, last };
  const begin = first + (Math.floor(from / columnWidth / drawnStep) - 1) * drawnStep;
  const end = begin + Math.ceil(room / columnWidth) + 3 * drawnStep;
  return { first: Math.max(first, begin), last: Math.min(last, end) };
}

/** Whole-pixel column width that fills the room, but at least `minimum` (then the score scrolls). */
export function fitColumns(room: number, intervals: number, gutter: number, minimum: number): number {
  return Math.max(minimum, Math.floor((room - gutter) / Math.max(1, intervals)));
}
