import { freshUnderPressure } from '../engine/brokenOff';
import type { Grid } from '../model/calendar';
import { isDeferred } from '../model/channel';
import { asKnown } from '../model/knowledge';
import { mostOverload } from '../model/loadEffect';
import type { LoadEffect } from '../model/loadEffect';
import type { Scenario, Team } from '../model/scenario';
import { intervalModel } from './intervalModel';
import type { LoadedQueue } from './operatingPoints';
import { operatingPoints } from './operatingPoints';
import { repeatsPerAnswer } from './pressureEffect';

/** What to know before a slow-down under load is believed, see CAUSAL.md §4; `team` is its name. */
export type LoadWarning =
  /** A slow-down feeds on itself: days differ more than usual. */
  | { kind: 'feedback'; team: string }
  /** It is stronger than what the usual centre bears with one regime. */
  | { kind: 'strong'; team: string; overload: number; most: number }
  /** In this interval of the horizon there are several regimes; `low` and `high` are the occupancies of the calm and the busy one. */
  | { kind: 'regimes'; team: string; interval: number; low: number; high: number };

/** Intervals that are looked into for each team: those whose load is nearest to where regimes part. */
const mostIntervals = 4;
const critical = 0.95;

/** The warnings of every team that slows down under load, in the order of the scenario. */
export function loadWarnings(scenario: Scenario, grid: Grid): LoadWarning[] {
  return scenario.teams.flatMap((team): LoadWarning[] => {
    const { loadEffect, name } = team;
    if (!loadEffect || loadEffect.overload === 0) return [];
    const { overload } = loadEffect;
    const strong = overload > mostOverload;
    return [
      { kind: 'feedback', team: name },
      ...(strong ? [{ kind: 'strong', team: name, overload, most: mostOverload } as const] : []),
      ...regimes(scenario, grid, team, loadEffect),
    ];
  });
}

/** The first of the team's critical intervals with several regimes, all live types that it serves taken as one pool. */
function regimes(scenario: Scenario, grid: Grid, team: Team, effect: LoadEffect): LoadWarning[] {
  // Observed attempts hold what comes back already: only their fresh issues do so anew.
  const fresh = new Map(
    scenario.types.flatMap((type) =>
      type.demand.kind === 'rate' && type.demand.observed ? [[type.id, freshUnderPressure(type, grid)]] : [],
    ),
  );
  const intervals = Array.from({ length: grid.intervals }, (_, interval) => ({
    interval,
    queue: pooled(scenario, grid, team, effect, interval, fresh),
  }));
  const seen = new Set<string>();
  const likely = intervals
    .flatMap(({ interval, queue }) => {
      if (!queue) return [];
      const key = `${queue.freshPerSecond} ${queue.ahtSeconds} ${queue.agents}`;
      if (seen.has(key)) return [];
      seen.add(key);
      const load = (queue.freshPerSecond * queue.ahtSeconds) / (queue.agents * (1 - queue.repeats));
      return [{ interval, queue, apart: Math.abs(load - critical) }];
    })
    .sort((a, b) => a.apart - b.apart)
    .slice(0, mostIntervals);
  for (const { interval, queue } of likely) {
    const points = operatingPoints(queue);
    if (points.length > 1)
      return [{ kind: 'regimes', team: team.name, interval, low: points[0], high: points[points.length - 1] }];
  }
  return [];
}

function pooled(
  scenario: Scenario,
  grid: Grid,
  team: Team,
  effect: LoadEffect,
  interval: number,
  fresh: ReadonlyMap<string, Float64Array>,
): LoadedQueue | null {
  let rate = 0;
  let agents = 0;
  let work = 0;
  let impatience = 0;
  let redials = 0;
  let repeats = 0;
  for (const type of scenario.types) {
    if (isDeferred(type.channel) || !team.skills.some((skill) => skill.type === type.id)) continue;
    const model = intervalModel(scenario, grid, type, interval);
    if (!model) continue;
    const { ahtSeconds, patienceSeconds } = model;
    const issues = fresh.get(type.id)?.[interval];
    const one = issues === undefined ? model.arrivalsPerSecond : issues / grid.intervalSeconds;
    rate += one;
    work += one * ahtSeconds;
    agents = Math.max(agents, model.agents);
    impatience += one / patienceSeconds;
    redials += one * (type.redial?.afterAbandon ?? 0);
    repeats += one * repeatsPerAnswer(asKnown(type, [team]));
  }
  if (rate === 0 || agents === 0) return null;
  return {
    freshPerSecond: rate,
    ahtSeconds: work / rate,
    agents,
    patienceSeconds: impatience > 0 ? rate / impatience : Infinity,
    // At 1 everybody comes back for ever.
    redials: Math.min(0.99, redials / rate),
    repeats: Math.min(0.99, repeats / rate),
    effect,
  };
}
