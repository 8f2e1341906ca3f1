import { bisectRight } from 'd3';
import { linear } from './linear';
import { px } from './path';

/** Pooled waits: share of offered contacts (0…1) answered or lost within `seconds[i]`; seconds rise. */
export interface WaitCurveData {
  seconds: ArrayLike<number>;
  answeredWithin: ArrayLike<number>;
  leftWithin: ArrayLike<number>;
}

/** Waits that people think in, seconds. */
export const waitMarks = [0, 5, 10, 20, 30, 60, 120, 300, 600, 1200, 1800, 3600, 7200, 14400, 43200, 86400];

/** Marks that get a label, most wanted first, as far as there is room. */
const wanted = [0, 60, 20, 300, 10, 120, 600, 1800, 3600, 30, 7200, 1200, 14400, 86400, 43200];

/** Scales of a wait chart; logarithmic from 10 s on and nearly straight before, so 0 has a place and the first minute has room. */
export interface WaitScale {
  /** Longest wait drawn, seconds. */
  readonly max: number;
  x(seconds: number): number;
  seconds(x: number): number;
  y(share: number): number;
  readonly ticks: readonly number[];
}

/** Waits much shorter than this have a straight scale, much longer ones a logarithmic scale, seconds. */
const bend = 10;

/** Makes the scales for a plot of this size (pixels), with `room` pixels between labels. */
export function waitScale(width: number, height: number, max: number, room = 44): WaitScale {
  const logs = linear(0, Math.log1p(max / bend), 0, width);
  const x = (seconds: number): number => logs.at(Math.log1p(seconds / bend));
  const y = linear(0, 1, height, 0);
  const ticks: number[] = [];
  for (const mark of wanted) {
    if (mark <= max && ticks.every((other) => Math.abs(x(other) - x(mark)) >= room)) ticks.push(mark);
  }
  ticks.sort((a, b) => a - b);
  return {
    max,
    x,
    seconds: (pixel) => Math.max(0, Math.min(max, bend * Math.expm1(logs.value(pixel)))),
    y: (share) => y.at(share),
    ticks,
  };
}

/** Share within t: the last step at or before t; 0 before the first. */
export function shareWithin(data: WaitCurveData, shares: ArrayLike<number>, seconds: number): number {
  const i = bisectRight(data.seconds, seconds) - 1;
  return i < 0 ? 0 : shares[i];
}

/** End of the axis: the first mark by which 99.5 % of those who will be answered or leave have done so. */
export function waitDomain(data: WaitCurveData, atLeast: number): number {
  const n = data.seconds.length;
  let longest = 60;
  if (n > 0) {
    const total = data.answeredWithin[n - 1] + data.leftWithin[n - 1];
    for (let i = 0; i < n; i++) {
      longest = Math.max(60, data.seconds[i]);
      if (data.answeredWithin[i] + data.leftWithin[i] >= 0.995 * total) break;
    }
  }
  const end = Math.max(longest, atLeast);
  return waitMarks.find((mark) => mark >= end) ?? end;
}

/** Steps of the distribution, thinned to what pixels can show (an end of every riser is kept). */
export function curvePath(scale: WaitScale, data: WaitCurveData, shares: ArrayLike<number>): string {
  let x = 0;
  let y = scale.y(0);
  let path = `M0,${px(y)}`;
  for (let i = 0; i < data.seconds.length && data.seconds[i] <= scale.max; i++) {
    const nextX = scale.x(data.seconds[i]);
    const nextY = scale.y(shares[i]);
    if (i > 0 && nextX - x < 0.7 && y - nextY < 0.7) continue;
    if (nextY === y) continue;
    path += `H${px(nextX)}V${px(nextY)}`;
    x = nextX;
    y = nextY;
  }
  return `${path}V${px(scale.y(shareWithin(data, shares, scale.max)))}H${px(scale.x(scale.max))}`;
}

/** Where a key takes the threshold (seconds), or null when the key means nothing here. */
export function stepThreshold(key: string, seconds: number, max: number): number | null {
  const step = seconds < 60 ? 1 : seconds < 300 ? 5 : seconds < 1800 ? 15 : 60;
  const down = seconds <= 60 ? 1 : seconds <= 300 ? 5 : seconds <= 1800 ? 15 : 60;
  const clamp = (s: number): number => Math.max(0, Math.min(max, s));
  switch (key) {
    case 'ArrowRight':
    case 'ArrowUp':
      return clamp(Math.round(seconds) + step);
    case 'ArrowLeft':
    case 'ArrowDown':
      return clamp(Math.round(seconds) - down);
    case 'PageUp':
      return clamp(waitMarks.find((mark) => mark > seconds) ?? max);
    case 'PageDown':
      return clamp(waitMarks.findLast((mark) => mark < seconds) ?? 0);
    case 'Home':
      return 0;
    case 'End':
      return max;
    default:
      return null;
  }
}

/** A dragged threshold is a whole second, and jumps to a mark that is within 4 pixels. */
export function snapThreshold(scale: WaitScale, x: number): number {
  const near = waitMarks.find((mark) => mark <= scale.max && Math.abs(scale.x(mark) - x) <= 4);
  return near ?? Math.round(scale.seconds(x));
}
