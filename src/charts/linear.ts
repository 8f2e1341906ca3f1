/** A straight line from values to pixels. */
export interface Linear {
  /** Where a value lies. */
  at(value: number): number;
  /** The value that lies there. */
  value(pixel: number): number;
}

/** Maps the values `from`…`to` onto the pixels `start`…`end`, and on beyond both. */
export function linear(from: number, to: number, start: number, end: number): Linear {
  const between = (x: number, x0: number, x1: number, y0: number, y1: number): number => {
    const share = (x - x0) / (x1 - x0);
    return y0 * (1 - share) + y1 * share;
  };
  return {
    at: (value) => between(value, from, to, start, end),
    value: (pixel) => between(pixel, start, end, from, to),
  };
}
