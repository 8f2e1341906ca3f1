import { evenBreaks, level, netClass } from './levels';

/** How the cells of a heat map are shaded. */
export type HeatKind =
  /** Most ink at `high`, least at `low`; high may be the smaller number (a shortfall). */
  | { scale: 'ink'; low: number; high: number }
  /** Agents short (orange, negative) and over (purple, positive); shades change at the breaks. */
  | { scale: 'net'; breaks: readonly [number, number, number] };

/** A place in the week. */
export interface WeekPlace {
  day: number;
  /** Column within the day. */
  column: number;
}

/** Class of a cell, null without data. */
export function heatClass(value: number | null | undefined, kind: HeatKind): string | null {
  if (value === null || value === undefined || Number.isNaN(value)) return null;
  if (kind.scale === 'net') return netClass(value, kind.breaks);
  const sign = kind.low > kind.high ? -1 : 1;
  return `heat-${level(sign * value, evenBreaks(sign * kind.low, sign * kind.high))}`;
}

/** Where an arrow key leads: left and right run through the days, up and down keep the time of day. null: not a key for us. */
export function moveInWeek(key: string, from: WeekPlace, lengths: readonly number[]): WeekPlace | null {
  const last = lengths.length - 1;
  const inDay = (day: number, column: number): WeekPlace => ({ day, column: Math.min(column, lengths[day] - 1) });
  switch (key) {
    case 'ArrowRight':
      if (from.column + 1 < lengths[from.day]) return { day: from.day, column: from.column + 1 };
      return from.day < last ? { day: from.day + 1, column: 0 } : from;
    case 'ArrowLeft':
      if (from.column > 0) return { day: from.day, column: from.column - 1 };
      return from.day > 0 ? { day: from.day - 1, column: lengths[from.day - 1] - 1 } : from;
    case 'ArrowDown':
      return from.day < last ? inDay(from.day + 1, from.column) : from;
    case 'ArrowUp':
      return from.day > 0 ? inDay(from.day - 1, from.column) : from;
    case 'Home':
      return { day: from.day, column: 0 };
    case 'End':
      return inDay(from.day, Infinity);
    default:
      return null;
  }
}
