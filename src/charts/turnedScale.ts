import type { TimeScale } from './timeScale';
import { timeScale } from './timeScale';
import type { ValueScale } from './valueScale';

/**
 * A lane turned by a quarter: time runs down, values run to the right. Its paths are those of the lane, so that nothing is
 * drawn in two ways; only their group is turned.
 */
export interface TurnedScale {
  time: TimeScale;
  value: ValueScale;
  /** Turns the group of the paths. */
  transform: string;
  /** A value's pixel from the left of the plot. */
  x(value: number): number;
  /** The middle of an interval's row, pixels from the top of the plot. */
  y(interval: number): number;
  /** Round values that have room for their words. */
  ticks: readonly number[];
}

/** Room for the words of a tick, pixels. */
const tickRoom = 36;

/** Makes the scales of `width` pixels; the value scale is one of a lane of that height. */
export function turnedScale(
  rows: { first: number; last: number; height: number },
  width: number,
  valueOf: (height: number) => ValueScale,
): TurnedScale {
  const time = timeScale({ first: rows.first, last: rows.last, columnWidth: rows.height, gutter: 0 });
  const value = valueOf(width);
  const x = (v: number): number => width - value.y(v);
  const ticks: number[] = [];
  for (const tick of value.ticks)
    if (ticks.length === 0 || x(tick) - x(ticks[ticks.length - 1]) >= tickRoom) ticks.push(tick);
  return { time, value, transform: `matrix(0 1 -1 0 ${width} 0)`, x, y: (i) => time.mid(i), ticks };
}
