import type { Grid } from './calendar';

/** Arrivals of a replayed log by interval. */
export function countArrivals(arrivals: readonly number[], grid: Grid): number[] {
  const counts = new Array<number>(grid.intervals).fill(0);
  for (const arrival of arrivals) counts[Math.floor(arrival / grid.intervalSeconds)]++;
  return counts;
}
