import type { Grid } from '../model/calendar';
import { gridOf } from '../model/calendar';
import { isConcurrent, isDeferred } from '../model/channelKinds';
import type { Scenario, Team } from '../model/scenario';
import type { LogShape } from './dayLog';

/** Types, teams and trunks stand in the order of their ids, so the order in which a scenario lists them changes nothing. */
export const byId = <T extends { id: string }>(items: readonly T[]): T[] =>
  [...items].sort((a, b) => (a.id < b.id ? -1 : 1));

/** What the indices in this scenario's logs mean: known without simulating anything. */
export function shapeOf(scenario: Scenario, grid: Grid = gridOf(scenario.calendar)): LogShape {
  const teams = byId(scenario.teams);
  return {
    types: byId(scenario.types).map((t) => t.id),
    teams: teams.map((t) => t.id),
    agentTeam: Int32Array.from(teams.flatMap((team, j) => new Array<number>(agentCountOf(team)).fill(j))),
    ...namesOf(teams),
    spells: Uint8Array.from(teams, (team) => (hasSpells(team, scenario) ? 1 : 0)),
    intervalSeconds: grid.intervalSeconds,
    intervals: grid.intervals,
    dayOf: grid.dayOf,
    days: grid.days.length,
  };
}

/** Do agents of this team hold several contacts at once, chat in turns, or lay work aside? */
function hasSpells(team: Team, scenario: Scenario): boolean {
  const served = team.skills.map((skill) => scenario.types.find((t) => t.id === skill.type)!);
  const several = (team.concurrency?.atOnce ?? 1) > 1;
  return served.some(({ channel, turns }) => isDeferred(channel) || (isConcurrent(channel) && (several || turns)));
}

/** Agents whom a team needs: everybody on its roster, or the peak of its headcount curve. */
const agentCountOf = (team: Team): number =>
  team.roster
    ? team.roster.reduce((sum, line) => sum + line.count, 0)
    : team.headcount.reduce((a, b) => Math.max(a, b), 0);

/** Names of all agents, where any team's roster names some. */
function namesOf(teams: readonly Team[]): { agentNames?: readonly string[] } {
  if (!teams.some((team) => team.roster?.some((line) => line.names))) return {};
  return {
    agentNames: teams.flatMap((team) => {
      const own = team.roster?.flatMap(
        (line) => line.names ?? new Array<string | undefined>(line.count).fill(undefined),
      );
      return Array.from({ length: agentCountOf(team) }, (_, i) => own?.[i] ?? `${team.name} ${i + 1}`);
    }),
  };
}

/** An agent of a log or a plan. */
export interface Agent {
  /** Index in `LogShape.agentTeam`, as a scope wants it. */
  agent: number;
  team: string;
  /** Number within the team, from 1: who stands for one on a headcount curve has no other name. */
  number: number;
  /** Own name, where the log has names; empty: it does not say who answered. */
  name: string | null;
}

/** All agents, team by team as they are numbered. */
export function agentsOf({ agentTeam, agentNames, teams }: LogShape): Agent[] {
  const count = new Uint32Array(teams.length);
  return Array.from(agentTeam, (team, agent) => ({
    agent,
    team: teams[team],
    number: ++count[team],
    name: agentNames?.[agent] ?? null,
  }));
}
