import type { Results } from '../results';
import type { AgentMeasure } from './agentSpread';
import { agentDays } from './agentSpread';
import type { AgentFigure, AgentIndex, TeamFigure } from './luckAndSkill';
import { agentIndices, teamFigures } from './luckAndSkill';

/** What is an agent's own over a period, beside the others of his team. */
export interface AgentSkill {
  index: AgentIndex | null;
  figures: Partial<Record<AgentMeasure, AgentFigure & { team: number }>>;
}

/** Of every agent, by his number; over periods of so many days on duty. `teams`: the figures of each team that has any. */
export function skillOfAgents(
  results: Results,
  days: number,
): { agents: AgentSkill[]; teams: Map<string, TeamFigure[]> } {
  const { shape } = results.context.spec;
  const agents: AgentSkill[] = Array.from(shape.agentTeam, () => ({ index: null, figures: {} }));
  const teams = new Map<string, TeamFigure[]>();
  for (const team of shape.teams) {
    const own = agentDays(results, team);
    const figures = teamFigures(own, days);
    if (figures.length > 0) teams.set(team, figures);
    const indices = agentIndices(figures);
    own.forEach(({ agent }, i) => {
      agents[agent].index = indices[i] ?? null;
      for (const figure of figures) {
        const one = figure.agents[i];
        if (one) agents[agent].figures[figure.measure] = { ...one, team: figure.team };
      }
    });
  }
  return { agents, teams };
}
