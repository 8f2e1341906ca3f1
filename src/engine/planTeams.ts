import type { Grid } from '../model/calendar';
import { totalSpeed } from '../model/channelKinds';
import type { Team } from '../model/scenario';
import { shrinks } from '../model/ownTraits';
import type { Shrinking } from './heads';
import type { RosterPlan } from './rosterPlan';
import type { Leaving } from './turnover';

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
  /** How each team's headcount curve shrinks, null for those that do not; null: none does. */
  shrinking: readonly (Shrinking | null)[] | null;
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
  /** Of each team whether its people leave within the horizon, and learn; null: none does. */
  leaving: readonly (Leaving | null)[] | null;
  /** Factor of each agent on handle times. */
  agentPace: Float64Array;
  /** Factor of each agent on the odds that he resolves an issue; null: all are alike. */
  agentOdds: Float64Array | null;
}

/** Number of the first agent of each team, and of all agents at the end. */
export function firstAgents(teams: number, agentTeam: Int32Array): Int32Array {
  const first = new Int32Array(teams + 1);
  for (const team of agentTeam) first[team + 1]++;
  for (let j = 0; j < teams; j++) first[j + 1] += first[j];
  return first;
}

/** Total speed of an agent of each team at every number of contacts that anybody may hold. */
export const speedsOf = (teams: readonly Team[], mostRoom: number): Float64Array =>
  Float64Array.from(
    teams.flatMap(({ concurrency: c }) =>
      Array.from({ length: mostRoom + 1 }, (_, open) => (open === 0 ? 0 : c ? totalSpeed(c, open) : open)),
    ),
  );

/** The headcount curves, told by their steps, in order of time. */
export function headcountChanges(teams: readonly Team[], grid: Grid): { time: number; team: number; count: number }[] {
  return teams
    .flatMap((team, j) => {
      const changes: { time: number; team: number; count: number }[] = [];
      if (team.roster) return changes;
      const anew = shrinks(team.people);
      let before = 0;
      for (let k = 0; k < grid.intervals; k++) {
        // Where heads are drawn for each calendar day, each begins with a change.
        if (team.headcount[k] !== before || (anew && before > 0 && grid.dayOf[k] !== grid.dayOf[k - 1]))
          changes.push({ time: k * grid.intervalSeconds, team: j, count: team.headcount[k] });
        before = team.headcount[k];
      }
      if (before !== 0) changes.push({ time: grid.intervals * grid.intervalSeconds, team: j, count: 0 });
      return changes;
    })
    .sort((a, b) => a.time - b.time || a.team - b.team);
}

/** Does the team's headcount curve shrink? */
export const isShrinking = ({ roster, people }: Team): boolean => !roster && shrinks(people);

/** How it does. @param keys of the team's streams */
export const shrinkingOf = (team: Team, keys: Int32Array): Shrinking | null =>
  isShrinking(team)
    ? {
        absence: team.people?.absence ?? 0,
        correlation: team.people?.absenceCorrelation ?? 0,
        planned: team.people?.plannedShrinkage ?? 0,
        keys,
      }
    : null;
