import type { Grid } from './calendar';
import { minuteOf } from './calendar';
import type { Activity, RosterLine, ShiftTemplate } from './roster';

// Without schemas: the workers, which get checked scenarios only, need no more of shifts than this.

/** Wage of overtime where nothing else is said, as a multiple of the usual one. */
export const usualOvertimeFactor = 1.5;

export const isPaid = (activity: Activity): boolean => activity.paid ?? activity.kind !== 'lunch';

/** Start of a shift in seconds of the horizon: a wall time on a calendar day; one that the clock skips is the next there is. */
export function shiftStart(grid: Grid, day: number, start: string): number {
  const minute = minuteOf(start);
  const length = grid.intervalSeconds / 60;
  const { firstInterval, intervals } = grid.days[day];
  let k = firstInterval;
  while (k < firstInterval + intervals && grid.startMinute[k] + length <= minute) k++;
  const into = k < firstInterval + intervals ? Math.max(0, minute - grid.startMinute[k]) : 0;
  return k * grid.intervalSeconds + into * 60;
}

/** Does this line come on this calendar day? */
export const comesOn = (line: RosterLine, weekday: number): boolean =>
  line.weekdays === undefined || line.weekdays.includes(weekday);

/**
 * Agents whom a roster plans to have ready in each interval, breaks and meetings taken out: the average over the interval,
 * rounded. What a headcount curve would say.
 */
export function plannedHeadcount(
  roster: readonly RosterLine[],
  shifts: readonly ShiftTemplate[],
  grid: Grid,
): number[] {
  const ready = new Float64Array(grid.intervals);
  const L = grid.intervalSeconds;
  const add = (from: number, to: number, agents: number): void => {
    for (let k = Math.max(0, Math.floor(from / L)); k < grid.intervals && k * L < to; k++)
      ready[k] += (agents * (Math.min(to, (k + 1) * L) - Math.max(from, k * L))) / L;
  };
  for (const line of roster) {
    const shift = shifts.find((s) => s.id === line.shift);
    if (!shift) continue;
    grid.days.forEach(({ weekday }, day) => {
      if (!comesOn(line, weekday)) return;
      const start = shiftStart(grid, day, line.start);
      add(start, start + shift.minutes * 60, line.count);
      for (const { afterMinutes, minutes } of shift.activities)
        add(start + afterMinutes * 60, start + (afterMinutes + minutes) * 60, -line.count);
    });
  }
  return Array.from(ready, (agents) => Math.max(0, Math.round(agents)));
}
