import { withOdds } from '../model/knowledge';
import type { Plan } from './plan';

/** Probability that an agent resolves what the type resolves with this probability. CAUSAL.md E6. */
export const chanceToResolve = ({ agentOdds }: Plan, resolution: number, agent: number): number =>
  agentOdds ? withOdds(resolution, agentOdds[agent]) : resolution;
