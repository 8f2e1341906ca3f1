import type { Calendar, CalendarDay, Grid } from '../../model/calendar';
import { gridOf } from '../../model/calendar';
import type { Scenario } from '../../model/scenario';
import { withPlannedHeadcounts } from '../../model/scenario';

/** How the values of a row are carried over to shorter or longer intervals. */
type Carry = 'amount' | 'level' | 'people';

interface Source {
  /** Old intervals that a new one covers, and which part of each lies in it. */
  parts: { interval: number; share: number }[];
}

/**
 * The scenario on another calendar: every figure stays at its day and wall time. Longer or shorter intervals add up or split
 * contacts, average times, and keep the most people; days that are added repeat the same weekday, else the day before. Teams
 * with shifts are staffed by their roster.
 */
export function withCalendar(scenario: Scenario, calendar: Calendar): Scenario {
  const from = gridOf(scenario.calendar);
  const to = gridOf(calendar);
  const next = { ...scenario, calendar };
  if (sameGrid(from, to)) return withPlannedHeadcounts(next);
  const sources = sourcesOf(from, to);
  const own = (values: readonly (number | null)[]): boolean => values.some((value) => value !== null);
  return withPlannedHeadcounts({
    ...next,
    types: scenario.types.map((type) => {
      const { meanByInterval, ...handling } = type.handling;
      const { patienceByInterval, ...rest } = type;
      const means = meanByInterval ? carry(meanByInterval, sources, 'level') : [];
      const patience = patienceByInterval ? carry(patienceByInterval, sources, 'level') : [];
      return {
        ...rest,
        demand:
          type.demand.kind === 'rate'
            ? { ...type.demand, volume: carry(type.demand.volume, sources, 'amount') as number[] }
            : type.demand,
        handling: own(means) ? { ...handling, meanByInterval: means as number[] } : handling,
        ...(own(patience) ? { patienceByInterval: patience as number[] } : {}),
      };
    }),
    teams: scenario.teams.map((team) => ({ ...team, headcount: carry(team.headcount, sources, 'people') as number[] })),
    // What was observed on other intervals cannot be split: it would no longer be what was observed.
    observed:
      from.intervalSeconds === to.intervalSeconds && calendar.start === scenario.calendar.start
        ? scenario.observed.map((o) => resized(o, to.intervals))
        : [],
    warmUpIntervals: warmUpOn(scenario.warmUpIntervals, from, to),
  });
}

function sameGrid(a: Grid, b: Grid): boolean {
  return (
    a.intervals === b.intervals &&
    a.intervalSeconds === b.intervalSeconds &&
    a.days.every((day, i) => day.intervals === b.days[i]?.intervals)
  );
}

/** As long a warm-up, in whole intervals; none where it would be all there is. */
function warmUpOn(intervals: number, from: Grid, to: Grid): number {
  const kept = Math.round((intervals * from.intervalSeconds) / to.intervalSeconds);
  return kept < to.intervals ? kept : 0;
}

function resized<T extends Scenario['observed'][number]>(observed: T, intervals: number): T {
  const fit = (values: (number | null)[]): (number | null)[] =>
    Array.from({ length: intervals }, (_, i) => values[i] ?? null);
  const entries = Object.entries(observed).map(([key, value]) => [key, Array.isArray(value) ? fit(value) : value]);
  return Object.fromEntries(entries) as T;
}

const isPlain = ({ intervals }: CalendarDay, grid: Grid): boolean => intervals * grid.intervalSeconds === 86_400;

/** The day of the old horizon that a new day takes its figures from. */
function sourceDay(from: Grid, to: Grid, day: number): CalendarDay {
  const { date, weekday } = to.days[day];
  const same = from.days.find((old) => old.date === date);
  if (same) return same;
  if (from.days.length === to.days.length) return from.days[day];
  const alike = (old: CalendarDay): boolean => old.weekday === weekday;
  // A day on which the clock changes is no model for others, unless it is the only one.
  return (
    from.days.findLast((old) => alike(old) && isPlain(old, from)) ??
    from.days.findLast(alike) ??
    from.days[Math.min(day, from.days.length - 1)]
  );
}

function sourcesOf(from: Grid, to: Grid): Source[] {
  const oldMinutes = from.intervalSeconds / 60;
  const newMinutes = to.intervalSeconds / 60;
  const [oldTimes, newTimes] = [timesOfDay(from), timesOfDay(to)];
  /** The old intervals that a stretch of the clock covers, at its first or second time on the day. */
  const partsAt = (day: CalendarDay, begin: number, time: number): Source['parts'] => {
    const parts: Source['parts'] = [];
    const end = day.firstInterval + day.intervals;
    // On an ordinary day the clock tells the place.
    let j = day.firstInterval + (isPlain(day, from) ? Math.max(0, Math.floor(begin / oldMinutes)) : 0);
    const last = isPlain(day, from) ? Math.min(end, j + Math.ceil(newMinutes / oldMinutes) + 1) : end;
    for (; j < last; j++) {
      const start = from.startMinute[j];
      const overlap = Math.min(begin + newMinutes, start + oldMinutes) - Math.max(begin, start);
      if (overlap > 0 && oldTimes[j] === time) parts.push({ interval: j, share: overlap / oldMinutes });
    }
    return parts;
  };
  return to.days.flatMap((newDay, d) => {
    const day = sourceDay(from, to, d);
    return Array.from({ length: newDay.intervals }, (_, i): Source => {
      const begin = to.startMinute[newDay.firstInterval + i];
      let parts = partsAt(day, begin, newTimes[newDay.firstInterval + i]);
      // A clock time that comes twice here but once there is the same both times; one that is missing there is as an hour beside it.
      for (const shift of [0, -60, 60]) if (parts.length === 0) parts = partsAt(day, begin + shift, 0);
      return { parts };
    });
  });
}

/** For each interval, how often its clock time has come before on its day: 1 in the hour that is repeated when the clock goes back. */
function timesOfDay(grid: Grid): Uint8Array {
  const times = new Uint8Array(grid.intervals);
  for (const day of grid.days) {
    if (isPlain(day, grid)) continue;
    const met = new Set<number>();
    for (let k = day.firstInterval; k < day.firstInterval + day.intervals; k++) {
      if (met.has(grid.startMinute[k])) times[k] = 1;
      met.add(grid.startMinute[k]);
    }
  }
  return times;
}

function carry(values: readonly (number | null)[], sources: readonly Source[], how: Carry): (number | null)[] {
  return sources.map(({ parts }) => {
    if (how === 'people') return Math.max(0, ...parts.map(({ interval }) => values[interval] ?? 0));
    const known = parts.filter(({ interval }) => values[interval] !== null && values[interval] !== undefined);
    const sum = known.reduce((total, { interval, share }) => total + values[interval]! * share, 0);
    if (how === 'amount') return Math.round(sum * 1000) / 1000;
    const weight = known.reduce((total, { share }) => total + share, 0);
    return weight > 0 ? sum / weight : null;
  });
}
