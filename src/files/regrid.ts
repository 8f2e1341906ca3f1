import type { CalendarDay, Grid } from '../model/calendar';
import type { Scenario } from '../model/scenario';

/**
 * Carries values by interval from one calendar to another: by weekday and time of day where the old calendar has that weekday, else by
 * time of day of its first day. `counts` are shared out when intervals become shorter; levels (agents, times) are repeated.
 */
export function regrid<T>(values: readonly T[], from: Grid, to: Grid, fallback: T, counts = false): T[] {
  const dayOf = new Map<number, CalendarDay>();
  // A day of 23 or 25 hours is no model where there is an ordinary one.
  for (const day of from.days)
    if (!dayOf.has(day.weekday) || day.intervals * from.intervalSeconds === 86_400) dayOf.set(day.weekday, day);
  const ratio = to.intervalSeconds / from.intervalSeconds;
  return Array.from({ length: to.intervals }, (_, k) => {
    const day = to.days[to.dayOf[k]];
    const source = dayOf.get(day.weekday) ?? from.days[0];
    const find = (minute: number): T | undefined => {
      for (let i = source.firstInterval; i < source.firstInterval + source.intervals; i++)
        if (minute >= from.startMinute[i] && minute < from.startMinute[i] + from.intervalSeconds / 60) return values[i];
      return undefined;
    };
    const start = to.startMinute[k];
    if (!counts) return find(start) ?? fallback;
    let sum = 0;
    // Longer intervals take in several old ones, shorter ones a part of one.
    for (let step = 0; step < Math.max(1, ratio); step++)
      sum += Number(find(start + (step * from.intervalSeconds) / 60) ?? 0) * Math.min(1, ratio);
    return sum as T;
  });
}

/** A scenario on another calendar: everything by interval is carried over, observed figures fall away. */
export function moveScenario(scenario: Scenario, from: Grid, to: Grid): Scenario {
  const horizon = to.intervals * to.intervalSeconds;
  return {
    ...scenario,
    warmUpIntervals: 0,
    observed: [],
    teams: scenario.teams.map((team) => ({ ...team, headcount: regrid(team.headcount, from, to, 0) })),
    types: scenario.types.map((type) => {
      const { demand } = type;
      const moved = { ...type, handling: { ...type.handling } };
      if (type.handling.meanByInterval)
        moved.handling.meanByInterval = regrid<number | null>(type.handling.meanByInterval, from, to, null) as number[];
      if (type.patienceByInterval)
        moved.patienceByInterval = regrid<number | null>(type.patienceByInterval, from, to, null) as number[];
      if (demand.kind === 'rate') moved.demand = { ...demand, volume: regrid(demand.volume, from, to, 0, true) };
      else if (demand.kind === 'trace') {
        const arrivals = demand.arrivals.filter((at) => at < horizon);
        moved.demand = { ...demand, arrivals };
        for (const key of ['handleSeconds', 'waitSeconds', 'abandoned'] as const)
          if (demand[key]) Object.assign(moved.demand, { [key]: demand[key].slice(0, arrivals.length) });
      }
      return moved;
    }),
  };
}
