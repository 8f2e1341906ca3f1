import { runs, type IntervalSeries } from './intervalValue';
import { dotPath, px, rectPath } from './path';
import type { TimeScale } from './timeScale';
import type { ValueScale } from './valueScale';

/** Points of a run: midpoints, and the two outer edges so that a lone interval is still a line one column long. */
function outline(time: TimeScale, from: number, to: number, y: (interval: number) => number): string[] {
  const points = [`${px(time.left(from))},${px(y(from))}`];
  for (let i = from; i < to; i++) points.push(`${px(time.mid(i))},${px(y(i))}`);
  points.push(`${px(time.left(to))},${px(y(to - 1))}`);
  return points;
}

/** Line of the means, broken where there is no data. */
export function meanPath(time: TimeScale, value: ValueScale, series: IntervalSeries = []): string {
  return runs(time.first, time.last, (i) => (series[i]?.mean ?? null) !== null)
    .map(([from, to]) => `M${outline(time, from, to, (i) => value.y(series[i]!.mean!)).join('L')}`)
    .join('');
}

/** Band from the 10th to the 90th percentile of days: days differ. */
export function bandPath(time: TimeScale, value: ValueScale, series: IntervalSeries): string {
  const defined = (i: number): boolean => (series[i]?.p10 ?? null) !== null && (series[i]?.p90 ?? null) !== null;
  return runs(time.first, time.last, defined)
    .map(([from, to]) => {
      const upper = outline(time, from, to, (i) => value.y(series[i]!.p90!));
      const lower = outline(time, from, to, (i) => value.y(series[i]!.p10!)).reverse();
      return `M${[...upper, ...lower].join('L')}Z`;
    })
    .join('');
}

/** Whiskers of the 95 % interval of the mean: we are unsure. */
export function whiskerPath(time: TimeScale, value: ValueScale, series: IntervalSeries): string {
  let path = '';
  for (let i = time.first; i < time.last; i++) {
    const v = series[i];
    if (!v || v.mean === null || v.low === null || v.high === null) continue;
    path += `M${px(time.mid(i))},${px(value.y(Math.min(v.high, value.max)))}V${px(value.y(Math.max(v.low, 0)))}`;
  }
  return path;
}

/** Hollow dots of the real day. */
export function observedPath(time: TimeScale, value: ValueScale, observed: ArrayLike<number | null> = []): string {
  const radius = Math.max(1.5, Math.min(3, time.columnWidth / 5));
  let path = '';
  for (let i = time.first; i < time.last; i++) {
    const v = observed[i];
    if (v === null || v === undefined || Number.isNaN(v)) continue;
    path += dotPath(time.mid(i), value.y(Math.min(v, value.max)), radius);
  }
  return path;
}

/** Faint bars of volume on their own unlabelled scale; the tallest takes 60 % of the lane. */
export function volumePath(time: TimeScale, value: ValueScale, volume: ArrayLike<number> = []): string {
  let max = 0;
  for (let i = time.first; i < time.last; i++) max = Math.max(max, volume[i] || 0);
  if (max === 0) return '';
  const foot = value.y(0);
  const full = (foot - value.top) * 0.6;
  let path = '';
  for (let i = time.first; i < time.last; i++) {
    const h = ((volume[i] || 0) / max) * full;
    path += rectPath(time.left(i) + 1, foot - h, time.columnWidth - 2, h);
  }
  return path;
}
