import { ticks } from 'd3';
import { linear, type Linear } from './linear';
import { px } from './path';
import { clockSteps } from './valueScale';

/** An agent's figure over a volume. */
export interface FunnelPoint {
  label: string;
  volume: number;
  value: number;
}

/** A figure against its volume: means of few contacts stray far, those of many hardly do. */
export interface FunnelScale {
  width: number;
  height: number;
  x: Linear;
  y: Linear;
  volumes: readonly [from: number, to: number];
  xTicks: readonly number[];
  yTicks: readonly number[];
}

export interface FunnelOptions {
  /** Values that cannot be beyond: of a share 0 and 100. */
  bounds?: readonly [number, number];
  /** Are the values seconds, with ticks as a clock has them? */
  seconds?: boolean;
}

/** Half the distance between the control limits at a volume. */
export type FunnelHalf = (volume: number) => number;

/**
 * Scales for a plot of this size, pixels. Across: from half the least volume, so that the funnel is seen to close. Down: whatever is
 * drawn, and the widest limits at the least volume.
 */
export function funnelScale(
  points: readonly FunnelPoint[],
  mean: number,
  widest: FunnelHalf,
  size: { width: number; height: number },
  { bounds = [-Infinity, Infinity], seconds = false }: FunnelOptions = {},
): FunnelScale {
  const volumes = points.map(({ volume }) => volume);
  const least = Math.min(...volumes);
  const from = least / 2;
  const to = Math.max(...volumes) * 1.06;
  const half = widest(least);
  const values = points.map(({ value }) => value);
  const low = Math.min(...values, Math.max(bounds[0], mean - half));
  const high = Math.max(...values, Math.min(bounds[1], mean + half));
  const room = (high - low || 1) * 0.08;
  const bottom = Math.max(bounds[0], low - room);
  const top = Math.min(bounds[1], high + room);
  const count = Math.max(2, Math.floor(size.height / 44));
  return {
    ...size,
    x: linear(from, to, 0, size.width),
    y: linear(bottom, top, size.height, 0),
    volumes: [from, to],
    xTicks: ticks(from, to, Math.max(2, Math.floor(size.width / 90))),
    yTicks: seconds ? clockTicks(bottom, top, count) : ticks(bottom, top, count),
  };
}

function clockTicks(from: number, to: number, count: number): number[] {
  const step = clockSteps.find((seconds) => (to - from) / seconds <= count) ?? clockSteps.at(-1)!;
  const first = Math.ceil(from / step);
  return Array.from({ length: Math.max(0, Math.floor(to / step) - first + 1) }, (_, i) => (first + i) * step);
}

const steps = 48;

/** The two control limits as one path; what cannot be is cut off at the bounds. */
export function funnelPath(
  scale: FunnelScale,
  mean: number,
  half: FunnelHalf,
  bounds: readonly [number, number] = [-Infinity, Infinity],
): string {
  const [from, to] = scale.volumes;
  const side = (sign: 1 | -1): string =>
    Array.from({ length: steps + 1 }, (_, i) => {
      const volume = from + ((to - from) * i) / steps;
      const value = Math.max(bounds[0], Math.min(bounds[1], mean + sign * half(volume)));
      return `${i === 0 ? 'M' : 'L'}${px(scale.x.at(volume))},${px(scale.y.at(value))}`;
    }).join('');
  return side(1) + side(-1);
}

/** Beyond which of the limits a point lies: 0 none, 1 the inner ones, 2 the outer ones too. */
export function beyond(point: FunnelPoint, mean: number, inner: FunnelHalf, outer: FunnelHalf): 0 | 1 | 2 {
  const away = Math.abs(point.value - mean);
  return away > outer(point.volume) ? 2 : away > inner(point.volume) ? 1 : 0;
}

/** The point closest to a place in the plot, within so many pixels; −1: none. */
export function nearest(scale: FunnelScale, points: readonly FunnelPoint[], x: number, y: number, within = 40): number {
  let best = -1;
  let least = within ** 2;
  points.forEach(({ volume, value }, i) => {
    const away = (scale.x.at(volume) - x) ** 2 + (scale.y.at(value) - y) ** 2;
    if (away <= least) [best, least] = [i, away];
  });
  return best;
}

/** Which point a key leads to from one of `count`, −1 being none yet; null: the key means nothing here. */
export function stepPoint(key: string, at: number, count: number): number | null {
  const to = (i: number): number => Math.max(0, Math.min(count - 1, i));
  switch (key) {
    case 'ArrowRight':
    case 'ArrowUp':
      return to(at + 1);
    case 'ArrowLeft':
    case 'ArrowDown':
      return to(at - 1);
    case 'Home':
      return 0;
    case 'End':
      return to(count);
    default:
      return null;
  }
}
