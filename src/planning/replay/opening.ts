import type { Calendar, Grid } from '../../model/calendar';
import { clockOf } from '../../model/calendar';
import type { ShownHours } from '../../model/replayNote';

/** A weekday whose doors would be closed for less than this, minutes, has them open day and night: nights are quiet. */
export const shortestNight = 180;
const wholeDay = 1440;

/** Opening hours as a log shows them. */
export interface SeenOpening {
  /** By weekday, Monday first, null on weekdays on which nobody came; left out: day and night. */
  opening?: NonNullable<Calendar['opening']>;
  /** The same to be told: weekdays in a row with the same hours together. */
  hours: ShownHours[];
  /** Dates on which nobody came although the weekday is open. */
  closedDates: string[];
}

/**
 * Opening hours from the instants at which contacts came: on each weekday from the first of them to the last, rounded outward to whole intervals,
 * so that every contact finds the doors open.
 * @param instants seconds from the start of the grid
 */
export function openingOf(instants: readonly number[], grid: Grid): SeenOpening {
  const minutes = grid.intervalSeconds / 60;
  const seen: ({ from: number; to: number } | null)[] = new Array<null>(7).fill(null);
  const dates = new Set<string>();
  for (const instant of instants) {
    const k = Math.floor(instant / grid.intervalSeconds);
    const { date, weekday } = grid.days[grid.dayOf[k]];
    const from = grid.startMinute[k];
    const to = from + minutes;
    const hours = seen[weekday];
    seen[weekday] = hours ? { from: Math.min(hours.from, from), to: Math.max(hours.to, to) } : { from, to };
    dates.add(date);
  }
  const open = seen.map((hours) =>
    hours && hours.from + wholeDay - hours.to < shortestNight ? { from: 0, to: wholeDay } : hours,
  );
  if (open.every((hours) => hours === null || hours.to - hours.from === wholeDay))
    return { hours: [], closedDates: [] };
  return {
    opening: open.map((hours) => hours && { from: clockOf(hours.from), to: clockOf(hours.to) }),
    hours: inRows(open),
    closedDates: grid.days.filter(({ date, weekday }) => open[weekday] && !dates.has(date)).map(({ date }) => date),
  };
}

/** Weekdays in a row with the same hours, together. */
function inRows(open: readonly ({ from: number; to: number } | null)[]): ShownHours[] {
  const rows: ShownHours[] = [];
  open.forEach((hours, weekday) => {
    if (!hours) return;
    const last = rows.at(-1);
    if (last?.last === weekday - 1 && last.from === hours.from && last.to === hours.to) last.last = weekday;
    else rows.push({ first: weekday, last: weekday, ...hours });
  });
  return rows;
}
