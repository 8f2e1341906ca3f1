import { normalQuantile } from '../stats/normal';

/**
 * How much of what is measured of an agent is the agent. A figure of an agent is a mean over a volume n: calls, surveys, evaluations.
 * σ_b² is the variance of what agents are (between), σ_w² that of one unit of volume (within): a mean over n has σ_w²/n. Any unit, both
 * the same. TARGETS §2.3; Lord & Novick (1968), Statistical Theories of Mental Test Scores; Morris (1983), JASA 78(381).
 */
export interface Spread {
  between: number;
  within: number;
}

/** Below this share of skill in the differences nobody is judged and nobody is ranked. */
export const leastReliability = 0.7;

/** ρ = σ_b²/(σ_b² + σ_w²/n): share of the differences between agents that is real, 0 … 1. */
export function reliability({ between, within }: Spread, volume: number): number {
  if (between === 0 || !(volume > 0)) return 0;
  return between / (between + within / volume);
}

/** n for which ρ is reached, ρ/(1 − ρ) · σ_w²/σ_b²; Infinity: agents do not differ. */
export const volumeFor = ({ between, within }: Spread, wanted = leastReliability): number =>
  ((wanted / (1 - wanted)) * within) / between;

/**
 * Volume of each of two agents at which a true difference is found in four of five cases, when 95 % intervals decide:
 * n = 2 (z₀.₉₇₅ + z₀.₈)² σ_w²/δ². Fleiss, Levin & Paik (2003), Statistical Methods for Rates and Proportions, §4.
 */
export function volumeToTellApart(within: number, difference: number, power = 0.8): number {
  const z = normalQuantile(0.975) + normalQuantile(power);
  return (2 * z ** 2 * within) / difference ** 2;
}

/** An agent's figure, pulled towards that of his team by as much as it is luck. */
export interface Shrunk {
  volume: number;
  observed: number;
  reliability: number;
  mean: number;
  /** 95 % interval of what he is. */
  low: number;
  high: number;
  /** Variance of `mean`. */
  variance: number;
}

/**
 * θ̃ = ρ·x̄ + (1 − ρ)·x̄_team, for each agent of a team; null where there is no volume. The variance is what is left of his own luck,
 * ρ·σ_w²/n, and of the team's, (1 − ρ)²·Var x̄_team. Empirical Bayes, Efron & Morris (1975), JASA 70(350).
 */
export function shrink(spread: Spread, volumes: ArrayLike<number>, observed: ArrayLike<number>): (Shrunk | null)[] {
  const z = normalQuantile(0.975);
  const known = Array.from(volumes, (_, i) => i).filter((i) => volumes[i] > 0);
  const all = known.reduce((sum, i) => sum + volumes[i], 0);
  const team = known.reduce((sum, i) => sum + volumes[i] * observed[i], 0) / all;
  const ofTeam = known.reduce((sum, i) => sum + (volumes[i] / all) ** 2 * spread.between, spread.within / all);
  return Array.from(volumes, (volume, i) => {
    if (!(volume > 0)) return null;
    const rho = reliability(spread, volume);
    const mean = rho * observed[i] + (1 - rho) * team;
    const variance = (rho * spread.within) / volume + (1 - rho) ** 2 * ofTeam;
    const half = z * Math.sqrt(variance);
    return { volume, observed: observed[i], reliability: rho, mean, low: mean - half, high: mean + half, variance };
  });
}

/** The ranks that an agent may have, 1 is the best. */
export interface Ranks {
  best: number;
  worst: number;
}

/**
 * Rank intervals: who is better by more than 1.96 standard errors of the difference stands before, who is worse by as much stands
 * behind, and all others may. Goldstein & Spiegelhalter (1996), JRSS A 159(3).
 * @param higherIsBetter which end is rank 1
 */
export function ranksOf(
  agents: readonly ({ mean: number; variance: number } | null)[],
  higherIsBetter: boolean,
): (Ranks | null)[] {
  const z = normalQuantile(0.975);
  const known = agents.filter((agent) => agent !== null);
  const isBetter = (a: (typeof known)[number], b: (typeof known)[number]): boolean =>
    (higherIsBetter ? a.mean - b.mean : b.mean - a.mean) > z * Math.sqrt(a.variance + b.variance);
  return agents.map(
    (agent) =>
      agent && {
        best: 1 + known.filter((other) => isBetter(other, agent)).length,
        worst: known.length - known.filter((other) => isBetter(agent, other)).length,
      },
  );
}

/**
 * What may be said of an agent beside his team: nothing below a reliability of 0.7 (`tooFew`), that he is on one side of it, or that the
 * two cannot be told apart.
 */
export type AgentVerdict = 'tooFew' | 'above' | 'below' | 'notApart';

export function verdictOn({ reliability: rho, low, high }: Shrunk, team: number): AgentVerdict {
  if (rho < leastReliability) return 'tooFew';
  return low > team ? 'above' : high < team ? 'below' : 'notApart';
}
