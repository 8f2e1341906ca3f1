import type { Grid } from '../model/calendar';
import { totalSpeed } from '../model/channelKinds';
import type { Scenario, Team } from '../model/scenario';
import { teamKeysOf } from './keys';
import type { RosterPlan } from './rosterPlan';
import { agentOdds, agentPaces, agentPurposes, compileRoster } from './rosterPlan';

/** The teams: how many agents when, how much each can do at once, how fast and how well. */
export interface PlanTeams {
  teams: number;
  /** Agents of team j are numbered from firstAgent[j] to firstAgent[j + 1] − 1. */
  firstAgent: Int32Array;
  /** Changes of headcount in order of time. */
  staffTime: Float64Array;
  staffTeam: Int32Array;
  staffCount: Int32Array;
  /** Agents on shifts; null when every team follows a headcount curve. */
  roster: RosterPlan | null;
  /** 1 for teams with a roster. */
  rostered: Uint8Array;
  /** Contacts that an agent of the team holds at once when they are concurrent, and its total speed at [team × (mostRoom + 1) + open]. */
  room: Int32Array;
  mostRoom: number;
  totalSpeed: Float64Array;
  /** σ of a turn of a chat. */
  turnSlowDown: Float64Array;
  /** How the load of each team acts on its handle times, see `loadEffect` of the model. */
  loadRush: Float64Array;
  loadOverload: Float64Array;
  hasLoadEffect: boolean;
  /** Factor of each agent on handle times. */
  agentPace: Float64Array;
  /** Factor of each agent on the odds that he resolves an issue; null: all are alike. */
  agentOdds: Float64Array | null;
}

/**
 * Compiles the teams, in the order of their ids.
 * @param agentTeam team of each agent
 */
export function compileTeams(scenario: Scenario, teams: readonly Team[], grid: Grid, agentTeam: Int32Array): PlanTeams {
  const firstAgent = new Int32Array(teams.length + 1);
  for (const team of agentTeam) firstAgent[team + 1]++;
  for (let j = 0; j < teams.length; j++) firstAgent[j + 1] += firstAgent[j];

  const teamKeys = (id: string): Int32Array => teamKeysOf(scenario.seed, id, agentPurposes);
  const byAgent = (of: typeof agentPaces): Float64Array =>
    Float64Array.from(
      teams.flatMap((team, j) => [...of(team.people, firstAgent[j + 1] - firstAgent[j], teamKeys(team.id))]),
    );
  const staff = headcountChanges(teams, grid);
  const room = teams.map((team) => team.concurrency?.atOnce ?? 1);
  const mostRoom = Math.max(...room);
  return {
    teams: teams.length,
    firstAgent,
    staffTime: Float64Array.from(staff, (c) => c.time),
    staffTeam: Int32Array.from(staff, (c) => c.team),
    staffCount: Int32Array.from(staff, (c) => c.count),
    roster: compileRoster(scenario, teams, firstAgent, grid, teamKeys),
    rostered: Uint8Array.from(teams, (team) => (team.roster ? 1 : 0)),
    room: Int32Array.from(room),
    mostRoom,
    totalSpeed: Float64Array.from(
      teams.flatMap(({ concurrency: c }) =>
        Array.from({ length: mostRoom + 1 }, (_, open) => (open === 0 ? 0 : c ? totalSpeed(c, open) : open)),
      ),
    ),
    turnSlowDown: Float64Array.from(teams, (team) => team.concurrency?.slowDown ?? 0),
    loadRush: Float64Array.from(teams, (team) => team.loadEffect?.rush ?? 0),
    loadOverload: Float64Array.from(teams, (team) => team.loadEffect?.overload ?? 0),
    hasLoadEffect: teams.some(({ loadEffect: effect }) => effect && effect.rush + effect.overload > 0),
    agentPace: byAgent(agentPaces),
    agentOdds: teams.some(({ people }) => (people?.qualitySd ?? 0) > 0) ? byAgent(agentOdds) : null,
  };
}

/** A headcount curve, told by its steps. */
function headcountChanges(teams: readonly Team[], grid: Grid): { time: number; team: number; count: number }[] {
  return teams
    .flatMap((team, j) => {
      const changes: { time: number; team: number; count: number }[] = [];
      if (team.roster) return changes;
      let before = 0;
      for (let k = 0; k < grid.intervals; k++) {
        if (team.headcount[k] !== before)
          changes.push({ time: k * grid.intervalSeconds, team: j, count: team.headcount[k] });
        before = team.headcount[k];
      }
      if (before !== 0) changes.push({ time: grid.intervals * grid.intervalSeconds, team: j, count: 0 });
      return changes;
    })
    .sort((a, b) => a.time - b.time || a.team - b.team);
}
