import type { Grid } from '../model/calendar';
import type { Scenario } from '../model/scenario';

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

export function compileHorizon({ calendar }: Scenario, grid: Grid): PlanHorizon {
  const doorTime: number[] = [];
  const doorCloses: number[] = [];
  for (let k = 1; k <= grid.intervals; k++) {
    const before = grid.open[k - 1];
    const after = k < grid.intervals ? grid.open[k] : 0;
    if (before === after) continue;
    doorTime.push(k * grid.intervalSeconds);
    doorCloses.push(before);
  }
  return {
    grid,
    horizon: grid.intervals * grid.intervalSeconds,
    doorTime: Float64Array.from(doorTime),
    doorCloses: Uint8Array.from(doorCloses),
    serveAtClose: calendar.closing === 'serve',
    openDays: Uint8Array.from(grid.days, (d) => (openIn(grid, d.firstInterval, d.intervals) ? 1 : 0)),
  };
}

const openIn = (grid: Grid, from: number, intervals: number): boolean =>
  grid.open.subarray(from, from + intervals).includes(1);
