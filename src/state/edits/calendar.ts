import type { Calendar, Grid } from '../../model/calendar';
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
    warmUpIntervals: 0,
  });
}

function sameGrid(a: Grid, b: Grid): boolean {
  return (
    a.intervals === b.intervals &&
    a.intervalSeconds === b.intervalSeconds &&
    a.days.every((day, i) => day.intervals === b.days[i]?.intervals)
  );
}

function resized<T extends Scenario['observed'][number]>(observed: T, intervals: number): T {
  const fit = (values: (number | null)[]): (number | null)[] =>
    Array.from({ length: intervals }, (_, i) => values[i] ?? null);
  const entries = Object.entries(observed).map(([key, value]) => [key, Array.isArray(value) ? fit(value) : value]);
  return Object.fromEntries(entries) as T;
}

/** The day of the old horizon that a new day takes its figures from. */
function sourceDay(from: Grid, to: Grid, day: number): number {
  const { date, weekday } = to.days[day];
  const same = from.days.findIndex((old) => old.date === date);
  if (same >= 0) return same;
  if (from.days.length === to.days.length) return day;
  const alike = from.days.findLastIndex((old) => old.weekday === weekday);
  return alike >= 0 ? alike : Math.min(day, from.days.length - 1);
}

function sourcesOf(from: Grid, to: Grid): Source[] {
  const oldMinutes = from.intervalSeconds / 60;
  const newMinutes = to.intervalSeconds / 60;
  const sources: Source[] = [];
  for (let k = 0; k < to.intervals; k++) {
    const day = from.days[sourceDay(from, to, to.dayOf[k])];
    const begin = to.startMinute[k];
    const parts: Source['parts'] = [];
    for (let j = day.firstInterval; j < day.firstInterval + day.intervals; j++) {
      const overlap =
        Math.min(begin + newMinutes, from.startMinute[j] + oldMinutes) - Math.max(begin, from.startMinute[j]);
      if (overlap > 0) parts.push({ interval: j, share: overlap / oldMinutes });
    }
    sources.push({ parts });
  }
  return sources;
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
