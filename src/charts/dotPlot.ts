import { nice, ticks } from 'd3';
import { linear } from './linear';

/** A target that a day keeps or breaks. */
export interface DayTarget {
  value: number;
  /** atLeast: kept when value ≥ target; atMost: kept when value ≤ target. */
  side: 'atLeast' | 'atMost';
}

/** One day as a dot, pixels. */
export interface DayDot {
  x: number;
  y: number;
  kept: boolean;
  value: number;
}

/** A laid-out dot plot. */
export interface DotPlot {
  dots: DayDot[];
  radius: number;
  /** Pixel of the target rule. */
  target: number | null;
  x(value: number): number;
  ticks: number[];
}

/** Does a day with this value keep the target? */
export function keeps(value: number, target: DayTarget): boolean {
  return target.side === 'atLeast' ? value >= target.value : value <= target.value;
}

/** The days in rising order; more than `most` days become `most` equally likely ones (quantiles at (k + ½)/most). */
export function quantileDays(values: ArrayLike<number>, most: number): number[] {
  const sorted = Array.from(values)
    .filter((v) => !Number.isNaN(v))
    .sort((a, b) => a - b);
  if (sorted.length <= most) return sorted;
  return Array.from({ length: most }, (_, k) => sorted[Math.floor(((k + 0.5) / most) * sorted.length)]);
}

/**
 * Stacks days into columns of dots. Columns are counted from the target outwards, so that no dot sits astride the rule;
 * the dots are as large as the tallest column allows.
 */
export function dotPlot(
  days: readonly number[],
  size: { width: number; height: number; min?: number; max?: number },
  target: DayTarget | null,
): DotPlot {
  const all = target ? [...days, target.value] : [...days];
  const low = size.min ?? Math.min(...all);
  const high = size.max ?? Math.max(...all);
  const above = high > low ? high : low + 1;
  const [from, to] = size.min === undefined || size.max === undefined ? nice(low, above, 6) : [low, above];
  // room for the half of an outer label
  const inset = 16;
  const scale = linear(from, to, inset, size.width - inset);
  const origin = target ? scale.at(target.value) : inset;
  let placed: DayDot[] = [];
  let diameter = Math.min(14, size.height);
  for (; diameter >= 3; diameter -= 1) {
    const d = diameter;
    const heights = new Map<number, number>();
    placed = days.map((value) => {
      const kept = target ? keeps(value, target) : true;
      const rightOfTarget = target ? (target.side === 'atLeast') === kept : true;
      const away = Math.max(0, rightOfTarget ? scale.at(value) - origin : origin - scale.at(value));
      const bin = (rightOfTarget ? 1 : -1) * (Math.floor(away / d) + 1);
      const stack = heights.get(bin) ?? 0;
      heights.set(bin, stack + 1);
      const x = origin + (Math.abs(bin) - 0.5) * d * Math.sign(bin);
      return { x, y: size.height - (stack + 0.5) * d, kept, value };
    });
    if (Math.max(0, ...heights.values()) * d <= size.height) break;
  }
  return {
    dots: placed,
    radius: Math.max(diameter, 3) / 2 - 0.75,
    target: target ? origin : null,
    x: (v) => scale.at(v),
    ticks: ticks(from, to, Math.max(2, Math.floor(size.width / 80))),
  };
}
