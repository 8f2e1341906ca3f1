import { rectPath } from './path';

/** A cell of a heat map in pixels. */
export interface Cell {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Level of the sequential ink scale, 0 … breaks.length: how many breaks the value has reached. */
export function level(value: number, breaks: readonly number[]): number {
  let n = 0;
  while (n < breaks.length && value >= breaks[n]) n++;
  return n;
}

/** Six equal breaks inside [low, high], for the seven levels of the ink scale. */
export function evenBreaks(low: number, high: number): number[] {
  return [1, 2, 3, 4, 5, 6].map((k) => low + ((high - low) * k) / 7);
}

/**
 * Class of a net value (agents over +, short −): short-1…3, over-1…3, or heat-0 while it is nearer to zero than the
 * first break.
 */
export function netClass(value: number, breaks: readonly [number, number, number]): string {
  const n = level(Math.abs(value), breaks);
  return n === 0 ? 'heat-0' : `${value < 0 ? 'short' : 'over'}-${n}`;
}

/** One path per class of cells: a heat map of thousands of cells is at most seven elements. */
export function cellPaths(
  count: number,
  classOf: (index: number) => string | null,
  cellOf: (index: number) => Cell,
): Map<string, string> {
  const paths = new Map<string, string>();
  for (let i = 0; i < count; i++) {
    const name = classOf(i);
    if (name === null) continue;
    const c = cellOf(i);
    paths.set(name, (paths.get(name) ?? '') + rectPath(c.x, c.y, c.width, c.height));
  }
  return paths;
}

/** Classes dark (or, on dark paper, light) enough to need text in the colour of the paper. */
export function isStrong(name: string): boolean {
  return name === 'heat-5' || name === 'heat-6';
}
