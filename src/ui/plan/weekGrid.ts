import type { CalendarDay, Grid } from '../../model/calendar';

/** First and last day (included) of a week that is shown at once. */
export interface Week {
  first: number;
  last: number;
}

/** The horizon in calendar weeks, Monday to Sunday, the first and the last maybe short; seven days or fewer are one week. */
export function weeksOf(days: readonly CalendarDay[]): Week[] {
  if (days.length <= 7) return [{ first: 0, last: days.length - 1 }];
  const weeks: Week[] = [];
  days.forEach(({ weekday }, day) => {
    const open = weeks.at(-1);
    if (open && weekday !== 0) open.last = day;
    else weeks.push({ first: day, last: day });
  });
  return weeks;
}

/** A week by the clock: columns are times of day, and the days stand below each other although one may have 23 or 25 hours. */
export interface WeekColumns {
  /** Minutes after midnight of each column; an hour that comes twice on one of the days has columns of its own. */
  minutes: number[];
  /** Interval of the horizon, by day of the week and column; −1 where the day has no such time. */
  intervals: number[][];
}

/** Lays out days below each other. */
export function weekColumns(grid: Grid, { first, last }: Week): WeekColumns {
  const days = grid.days.slice(first, last + 1);
  /** The times of a day with how often each has come before on it. */
  const timesOf = ({ firstInterval, intervals }: CalendarDay): string[] => {
    const met = new Map<number, number>();
    return Array.from({ length: intervals }, (_, i) => {
      const minute = grid.startMinute[firstInterval + i];
      const before = met.get(minute) ?? 0;
      met.set(minute, before + 1);
      return `${minute} ${before}`;
    });
  };
  // The longest day has every time that another has.
  const longest = days.reduce((a, b) => (b.intervals > a.intervals ? b : a));
  const columns = timesOf(longest);
  return {
    minutes: columns.map((time) => Number(time.split(' ')[0])),
    intervals: days.map((day) => {
      const places = new Map(timesOf(day).map((time, i) => [time, day.firstInterval + i]));
      return columns.map((time) => places.get(time) ?? -1);
    }),
  };
}

/** The worst interval of each day: the one that is most short, else the one that is most over; null where nothing happens. */
export function worstByDay(grid: Grid, net: readonly (number | null)[]): ({ interval: number; net: number } | null)[] {
  return grid.days.map(({ firstInterval, intervals }) => {
    let worst: { interval: number; net: number } | null = null;
    for (let k = firstInterval; k < firstInterval + intervals; k++) {
      const value = net[k] ?? null;
      if (value === null) continue;
      const worse = worst === null || (value < 0 ? value < worst.net : worst.net >= 0 && value > worst.net);
      if (worse) worst = { interval: k, net: value };
    }
    return worst;
  });
}
