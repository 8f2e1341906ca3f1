import { runs } from './intervalValue';
import { px, rectPath } from './path';
import type { TimeScale } from './timeScale';
import type { ValueScale } from './valueScale';

/** What the work asks for in one interval (agents or Erlang): a range and its middle. */
export interface Required {
  low: number | null;
  mean: number | null;
  high: number | null;
}

/** Required by interval of the horizon; null is no data. */
export type RequiredSeries = readonly (Required | null)[];

/** Steps: one level per interval, joined by risers. */
export function stepPath(time: TimeScale, value: ValueScale, at: (interval: number) => number | null): string {
  return runs(time.first, time.last, (i) => at(i) !== null)
    .map(([from, to]) => {
      let path = `M${px(time.left(from))},${px(value.y(at(from)!))}`;
      for (let i = from; i < to; i++) {
        if (i > from && at(i) !== at(i - 1)) path += `V${px(value.y(at(i)!))}`;
        if (i === to - 1 || at(i + 1) !== at(i)) path += `H${px(time.left(i + 1))}`;
      }
      return path;
    })
    .join('');
}

/** The required range as one filled shape of steps. */
export function rangePath(time: TimeScale, value: ValueScale, required: RequiredSeries): string {
  let path = '';
  for (let i = time.first; i < time.last; i++) {
    const r = required[i];
    if (!r || r.low === null || r.high === null) continue;
    const top = value.y(r.high);
    path += rectPath(time.left(i), top, time.columnWidth, Math.max(1, value.y(r.low) - top));
  }
  return path;
}

/**
 * Agents short (negative) or over (positive) in an interval: below the required range or above it, 0 within it and where
 * nothing is known. Silence when all is well.
 */
export function net(required: Required | null | undefined, scheduled: number): number {
  if (!required || required.mean === null) return 0;
  const low = required.low ?? required.mean;
  const high = required.high ?? required.mean;
  return scheduled < low ? scheduled - low : scheduled > high ? scheduled - high : 0;
}

/** Filled difference between the steps and the required range, on the short or on the over side. */
export function differencePath(
  time: TimeScale,
  value: ValueScale,
  required: RequiredSeries,
  scheduled: ArrayLike<number>,
  side: 'short' | 'over',
): string {
  let path = '';
  for (let i = time.first; i < time.last; i++) {
    const difference = net(required[i], scheduled[i]);
    if (side === 'short' ? difference >= 0 : difference <= 0) continue;
    const top = Math.max(scheduled[i], scheduled[i] - difference);
    path += rectPath(time.left(i), value.y(top), time.columnWidth, value.y(top - Math.abs(difference)) - value.y(top));
  }
  return path;
}

/** Whole agents under the pointer, at least 0; coarse steps of five while Shift is held. */
export function dragValue(value: ValueScale, y: number, coarse: boolean): number {
  const agents = Math.max(0, Math.min(value.max, value.invert(y)));
  return coarse ? Math.round(agents / 5) * 5 : Math.round(agents);
}
