import { limitsOfUnit } from '../../model/kpiLimits';
import { limited } from '../possible';
import { normalQuantile } from '../stats/normal';
import { momentsOf } from '../stats/mean';
import type { AgentDays, AgentMeasure, MeasureSpread } from './agentSpread';
import { agentMeasures, indexMeasures, isLessBetter, spreadOf, unitOf } from './agentSpread';
import { chanceOfSd, expectedRange, normalRangeCdf } from './chance';
import type { AgentVerdict, Ranks, Shrunk, Spread } from './reliability';
import { ranksOf, reliability, shrink, verdictOn, volumeFor } from './reliability';

/** Days on duty of an agent in each period. */
export const periods = { day: 1, week: 5, month: 21, quarter: 63, year: 250 } as const;
export type Period = keyof typeof periods;

/** One agent over one period of so many days on duty. */
export interface AgentFigure extends Shrunk {
  ranks: Ranks;
  verdict: AgentVerdict;
}

/** One figure of a team's agents over a period. */
export interface TeamFigure {
  measure: AgentMeasure;
  spread: MeasureSpread;
  /** Days of the period, and how many of them were simulated. */
  days: number;
  simulated: number;
  /** In the order of the days given; null: no volume in the period. */
  agents: readonly (AgentFigure | null)[];
  /** Team's figure over the period, and volume of an agent in it on average. */
  team: number;
  volume: number;
  reliability: number;
  /** Volume, and days on duty, for a reliability of 0.7; Infinity: the agents do not differ. */
  volumeNeeded: number;
  daysNeeded: number;
}

/** Days on duty that nobody waits for: ten years. */
const longestDuty = 10 * periods.year;

/** What can be said of the skill in a figure: that there is none, that none shows over the period (less than one hundredth), or how much. */
export const skillSeen = ({
  spread,
  reliability: rho,
}: Pick<TeamFigure, 'spread' | 'reliability'>): 'none' | 'hidden' | 'seen' =>
  spread.between === 0 ? 'none' : rho < 0.01 ? 'hidden' : 'seen';

/** Does a figure tell of the agents within a working life? */
export const isEverTold = ({ daysNeeded }: Pick<TeamFigure, 'daysNeeded'>): boolean => daysNeeded <= longestDuty;

/** How a team's agents would look over the first so many simulated days of each; null without data. */
export function teamFigure(agents: readonly AgentDays[], measure: AgentMeasure, days: number): TeamFigure | null {
  const spread = spreadOf(agents, measure);
  if (!spread) return null;
  const first = (values: readonly number[]): number => values.slice(0, days).reduce((a, b) => a + b, 0);
  const volumes = agents.map((agent) => first(agent.volume[measure]));
  const observed = agents.map((agent, i) => first(agent.total[measure]) / volumes[i]);
  const shrunk = shrink(spread, volumes, observed);
  const known = shrunk.filter((one) => one !== null);
  const all = known.reduce((sum, { volume }) => sum + volume, 0);
  const team = known.reduce((sum, one) => sum + one.volume * one.observed, 0) / all;
  const limits = limitsOfUnit(unitOf(measure));
  const ranks = ranksOf(shrunk, !isLessBetter(measure));
  const perDay = spread.perDay.reduce((a, b) => a + b, 0) / agents.length;
  const volumeNeeded = volumeFor(spread);
  return {
    measure,
    spread,
    days,
    simulated: Math.min(days, Math.max(0, ...agents.map((agent) => agent.volume[measure].length))),
    agents: shrunk.map((one, i) => one && { ...limited(one, limits), ranks: ranks[i]!, verdict: verdictOn(one, team) }),
    team: known.length > 0 ? team : spread.mean,
    volume: perDay * days,
    reliability: reliability(spread, perDay * days),
    volumeNeeded,
    daysNeeded: volumeNeeded / perDay,
  };
}

/** K80 of one agent: mean of his shrunk figures as standard deviations between agents, better is more. */
export interface AgentIndex {
  mean: number;
  low: number;
  high: number;
  variance: number;
  reliability: number;
  /** Null below a reliability of 0.7. */
  ranks: Ranks | null;
  measures: readonly AgentMeasure[];
}

/**
 * The index of each agent: equal weights over the figures that agents truly differ in, z = ρ·(x̄ − x̄_team)/σ_b, the wrong way round where
 * less is better. What is left of luck in it has the variance Σ w²(1 − ρ): that of a true z given what was seen.
 */
export function agentIndices(figures: readonly TeamFigure[]): (AgentIndex | null)[] {
  const used = figures.filter(({ measure, spread }) => indexMeasures.includes(measure) && spread.between > 0);
  const z = normalQuantile(0.975);
  const count = used[0]?.agents.length ?? 0;
  const indices = Array.from({ length: count }, (_, i) => {
    const own = used.filter(({ agents }) => agents[i]);
    if (own.length === 0) return null;
    let mean = 0;
    let luck = 0;
    for (const { agents, spread, team, measure } of own) {
      const figure = agents[i]!;
      mean += ((isLessBetter(measure) ? -1 : 1) * (figure.mean - team)) / Math.sqrt(spread.between) / own.length;
      luck += (1 - figure.reliability) / own.length;
    }
    const variance = luck / own.length;
    const half = z * Math.sqrt(variance);
    const measures = own.map(({ measure }) => measure);
    return { mean, low: mean - half, high: mean + half, variance, reliability: 1 - luck, measures };
  });
  const ranks = ranksOf(indices, true);
  return indices.map((index, i) => index && { ...index, ranks: index.reliability >= 0.7 ? ranks[i] : null });
}

/** All figures of a team that have data, over a period. */
export const teamFigures = (agents: readonly AgentDays[], days: number): TeamFigure[] =>
  agentMeasures.map((measure) => teamFigure(agents, measure, days)).filter((figure) => figure !== null);

/** What chance alone does to a team of agents who are all alike, at these volumes. */
export interface ChanceSpread {
  /** Standard deviation, and gap between best and worst, that agents alike show on average. */
  sd: number;
  gap: number;
}

/** @param volumes of the agents in the period; those without are left out */
export function chanceSpread({ within }: Pick<Spread, 'within'>, volumes: ArrayLike<number>): ChanceSpread {
  const known = Array.from(volumes).filter((volume) => volume > 0);
  const sd = Math.sqrt(known.reduce((sum, volume) => sum + within / volume, 0) / known.length);
  return { sd, gap: known.length > 1 ? expectedRange(known.length) * sd : 0 };
}

/** How much of a spread that a planner sees among his own agents is skill. */
export interface SkillShare {
  /** Standard deviation that was seen, or that a gap stands for. */
  sd: number;
  /** Share of the variance that is skill: 1 − chance²/seen², at least 0. */
  skill: number;
  /** Probability that agents who are all alike show as much. */
  byChance: number;
}

export function skillShare(
  seen: { sd: number } | { gap: number },
  chance: Pick<ChanceSpread, 'sd'>,
  agents: number,
): SkillShare {
  const sd = 'sd' in seen ? seen.sd : seen.gap / expectedRange(agents);
  const byChance =
    'sd' in seen ? chanceOfSd(seen.sd, chance.sd, agents) : 1 - normalRangeCdf(seen.gap / chance.sd, agents);
  return { sd, skill: sd > 0 ? Math.max(0, 1 - (chance.sd / sd) ** 2) : 0, byChance };
}

/** Standard deviation between the agents of a figure as they look. */
export const shownSd = (agents: readonly (Shrunk | null)[]): number =>
  momentsOf(agents.filter((agent) => agent !== null).map(({ observed }) => observed)).sd;
/** Best and worst of them apart. */
export function shownGap(agents: readonly (Shrunk | null)[]): number {
  const values = agents.filter((agent) => agent !== null).map(({ observed }) => observed);
  return values.length > 0 ? Math.max(...values) - Math.min(...values) : NaN;
}
/** Means that a figure shows by chance in 95 % and in 99.8 % of the cases: the limits of a funnel plot. Spiegelhalter (2005), Statistics in Medicine 24. */
export const funnelLevels = [0.95, 0.998] as const;
export const funnelHalf = (within: number, volume: number, level: number): number =>
  normalQuantile((1 + level) / 2) * Math.sqrt(within / volume);
