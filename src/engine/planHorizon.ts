import type { Grid } from '../model/calendar';

/** The time that is simulated, and when the doors are open in it. */
export interface PlanHorizon {
  grid: Grid;
  /** Its length, seconds. */
  horizon: number;
  /** Instants at which the doors close and open again, in order of time; closing is 1, opening 0. */
  doorTime: Float64Array;
  doorCloses: Uint8Array;
  serveAtClose: boolean;
  /** Calendar days on which the doors open at all. */
  openDays: Uint8Array;
}

/** When the doors close (1) and open (0). */
export function doorChanges({ intervals, intervalSeconds, open }: Grid): { time: number; closes: number }[] {
  const changes: { time: number; closes: number }[] = [];
  for (let k = 1; k <= intervals; k++) {
    const before = open[k - 1];
    if (before !== (k < intervals ? open[k] : 0)) changes.push({ time: k * intervalSeconds, closes: before });
  }
  return changes;
}

/** Do the doors open in any of these intervals? */
export const openIn = (grid: Grid, from: number, intervals: number): boolean =>
  grid.open.subarray(from, from + intervals).includes(1);
