import type { Plan } from './plan';

/** Probability that an agent resolves what the type resolves with this probability. CAUSAL.md E6. */
export function chanceToResolve({ agentOdds }: Plan, resolution: number, agent: number): number {
  if (!agentOdds) return resolution;
  const good = resolution * agentOdds[agent];
  return good / (good + 1 - resolution);
}
