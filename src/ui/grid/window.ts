/** A run of rows or columns that is drawn: `from` inclusive, `to` exclusive. */
export interface Span {
  from: number;
  to: number;
}

/** Rows or columns drawn beyond what is seen, so that a quick scroll finds them there. */
const overscan = 6;

/**
 * What has to be drawn of `count` items of `size` pixels, when the view begins `offset` pixels into them and is `length` long.
 */
export function spanInView(offset: number, length: number, size: number, count: number): Span {
  const from = Math.floor(offset / size) - overscan;
  const to = Math.ceil((offset + length) / size) + overscan;
  return { from: Math.min(count, Math.max(0, from)), to: Math.max(0, Math.min(count, to)) };
}
