import { isStrong, level, type Cell } from './levels';
import { rectPath } from './path';
import type { TimeScale } from './timeScale';

/** Occupancy from which on the shades of the ink scale change, percent. */
export const occupancyBreaks: readonly number[] = [40, 55, 65, 75, 85, 93];

/** Busier than this (percent) wears a bar, not only a shade. */
export const busyPercent = 90;

/** One team: how busy by interval of the horizon. */
export interface OccupancyValues {
  name: string;
  /** Percent; null is no data. */
  values: ArrayLike<number | null>;
  /** Time worked although nobody is scheduled: such a cell is outlined and has no shade. */
  overrunMinutes?: ArrayLike<number>;
}

/** What is drawn of all teams in the intervals of the axis. */
export interface OccupancyDrawing {
  /** Cells by their level of the ink scale. */
  shades: Map<string, string>;
  /** Over the cells at or over the threshold. */
  bars: string;
  /** Around the cells of work that nobody is scheduled for. */
  outlines: string;
  numbers: readonly { x: number; y: number; percent: number; strong: boolean }[];
}

/** `place` tells where the cell of a team in an interval stands, and the middle of its number from the left. */
export function occupancyDrawing(
  { first, last }: TimeScale,
  rows: readonly OccupancyValues[],
  place: (team: number, interval: number) => Cell & { mid: number },
): OccupancyDrawing {
  const shades = new Map<string, string>();
  const numbers = [];
  let [bars, outlines] = ['', ''];
  for (const [team, { values, overrunMinutes }] of rows.entries())
    for (let i = first; i < last; i++) {
      const { x, y, width, height, mid } = place(team, i);
      if ((overrunMinutes?.[i] ?? 0) > 0) outlines += rectPath(x + 0.5, y + 0.5, width - 1, height - 1);
      const percent = values[i] ?? NaN;
      if (Number.isNaN(percent)) continue;
      const shade = `heat-${level(percent, occupancyBreaks)}`;
      shades.set(shade, (shades.get(shade) ?? '') + rectPath(x, y, width, height));
      if (percent >= busyPercent) bars += rectPath(x, y, width, 3);
      numbers.push({ x: mid, y: y + height / 2, percent, strong: isStrong(shade) });
    }
  return { shades, bars, outlines, numbers };
}
