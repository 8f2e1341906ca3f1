import { ticks } from 'd3';
import type { IntervalSeries } from './intervalValue';
import { linear } from './linear';

/** A vertical scale: value → pixels from the top of the lane. */
export interface ValueScale {
  readonly top: number;
  readonly height: number;
  /** Largest value drawn. */
  readonly max: number;
  y(value: number): number;
  /** The value at a pixel. */
  invert(y: number): number;
  /** Round values that fit with `room` pixels between them. */
  readonly ticks: readonly number[];
}

/** Room above the drawing for the value under the pointer, and below for the label of zero, pixels. */
export const laneTop = 16;
export const laneBottom = 8;

/** Seconds at which an axis of times may be labelled. */
export const clockSteps = [1, 2, 5, 10, 15, 20, 30, 60, 120, 300, 600, 900, 1800, 3600, 7200, 14400, 43200, 86400];

/** From zero to a little above the largest value, with round ticks (round on the clock when the values are seconds). */
export function valueScale(
  height: number,
  max: number,
  options: { unit?: 'count' | 'seconds'; room?: number } = {},
): ValueScale {
  const { unit = 'count', room = 28 } = options;
  const top = max > 0 ? max * 1.04 : 1;
  const scale = linear(0, top, height - laneBottom, laneTop);
  const count = Math.max(1, Math.floor((height - laneTop - laneBottom) / room));
  return {
    top: laneTop,
    height,
    max: top,
    y: (value) => scale.at(value),
    invert: (y) => scale.value(y),
    ticks: unit === 'seconds' ? secondTicks(top, count) : ticks(0, top, count),
  };
}

function secondTicks(top: number, count: number): number[] {
  const step = clockSteps.find((t) => Math.floor(top / t) <= count) ?? clockSteps.at(-1)!;
  return Array.from({ length: Math.floor(top / step) + 1 }, (_, k) => k * step);
}

/** Shares in percent: always 0 to 100, ticks at the halves. */
export function shareScale(height: number): ValueScale {
  const scale = linear(0, 100, height - laneBottom, laneTop);
  return {
    top: laneTop,
    height,
    max: 100,
    y: (value) => scale.at(value),
    invert: (y) => scale.value(y),
    ticks: height - laneTop >= 56 ? [0, 50, 100] : [0, 100],
  };
}

/** Largest value that a chart of a series and its companions must reach. */
export function largest(
  first: number,
  last: number,
  series: readonly IntervalSeries[],
  others: readonly (ArrayLike<number | null> | undefined)[] = [],
): number {
  let max = 0;
  const see = (value: number | null | undefined): void => {
    if (value !== null && value !== undefined && value > max) max = value;
  };
  for (let i = first; i < last; i++) {
    for (const s of series) {
      see(s[i]?.mean);
      see(s[i]?.high);
      see(s[i]?.p90);
    }
    for (const o of others) see(o?.[i]);
  }
  return max;
}
