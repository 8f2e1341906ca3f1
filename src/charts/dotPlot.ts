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

/** A column with more days than there is room for dots: it ends in a number. */
export interface FullColumn {
  x: number;
  /** Where the number stands: the middle of its line, over the dots. */
  y: number;
  days: number;
}

/** A laid-out dot plot. */
export interface DotPlot {
  dots: DayDot[];
  full: FullColumn[];
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

/** Dots are at least this wide, pixels: smaller ones cannot be told apart. */
const smallest = 4;
const largest = 14;
/** Height of the number over a full column, and the room that it takes sideways, pixels. */
const numberLine = 14;
const numberRoom = 64;

/**
 * Stacks days into columns of dots. Columns are counted from the target outwards, so that no dot sits astride the rule; the dots
 * are as large as the tallest column allows. One column that is far taller than the others (days that are all alike) does not
 * make all dots small: it ends at the top in the number of its days.
 *
 * @param all the days that the dots stand for, where these are fewer; numbers count them
 */
export function dotPlot(
  days: readonly number[],
  size: { width: number; height: number; min?: number; max?: number },
  target: DayTarget | null,
  all: ArrayLike<number> = days,
): DotPlot {
  const values = target ? [...days, target.value] : [...days];
  const low = size.min ?? Math.min(...values);
  const high = size.max ?? Math.max(...values);
  const above = high > low ? high : low + 1;
  const [from, to] = size.min === undefined || size.max === undefined ? nice(low, above, 6) : [low, above];
  // room for the half of an outer label
  const inset = 16;
  const scale = linear(from, to, inset, size.width - inset);
  const origin = target ? scale.at(target.value) : inset;
  /** Column of a value, counted from the target: … −2, −1 left of it and 1, 2 … right of it. */
  const columnOf = (value: number, diameter: number): number => {
    const kept = target ? keeps(value, target) : true;
    const rightOfTarget = target ? (target.side === 'atLeast') === kept : true;
    const away = Math.max(0, rightOfTarget ? scale.at(value) - origin : origin - scale.at(value));
    return (rightOfTarget ? 1 : -1) * (Math.floor(away / diameter) + 1);
  };
  const middleOf = (column: number, diameter: number): number =>
    origin + (Math.abs(column) - 0.5) * diameter * Math.sign(column);
  const counted = (list: ArrayLike<number>, diameter: number): Map<number, number> => {
    const counts = new Map<number, number>();
    for (const value of Array.from(list)) {
      if (Number.isNaN(value)) continue;
      const column = columnOf(value, diameter);
      counts.set(column, (counts.get(column) ?? 0) + 1);
    }
    return counts;
  };
  const tooTall = (diameter: number): number =>
    [...counted(days, diameter).values()].filter((n) => n * diameter > size.height).length;
  const diameters = Array.from({ length: largest - smallest + 1 }, (_, i) => largest - i);
  const diameter = diameters.find((d) => tooTall(d) === 0) ?? diameters.find((d) => tooTall(d) <= 1) ?? smallest;

  const heights = counted(days, diameter);
  const room = Math.max(1, Math.floor((size.height - numberLine) / diameter));
  const isFull = (column: number): boolean => heights.get(column)! * diameter > size.height;
  const stacks = new Map<number, number>();
  const dots: DayDot[] = [];
  for (const value of days) {
    const column = columnOf(value, diameter);
    const stack = stacks.get(column) ?? 0;
    stacks.set(column, stack + 1);
    if (isFull(column) && stack >= room) continue;
    const kept = target ? keeps(value, target) : true;
    dots.push({ x: middleOf(column, diameter), y: size.height - (stack + 0.5) * diameter, kept, value });
  }
  const totals = counted(all, diameter);
  const full: FullColumn[] = [];
  for (const column of [...heights.keys()].filter(isFull).sort((a, b) => a - b)) {
    const x = middleOf(column, diameter);
    const before = full.at(-1);
    const total = totals.get(column) ?? 0;
    // neighbours share a number
    if (before && x - before.x < numberRoom) before.days += total;
    else full.push({ x, y: size.height - room * diameter - numberLine / 2, days: total });
  }
  return {
    dots,
    full,
    radius: diameter / 2 - 0.75,
    target: target ? origin : null,
    x: (v) => scale.at(v),
    ticks: ticks(from, to, Math.max(2, Math.floor(size.width / 80))),
  };
}
