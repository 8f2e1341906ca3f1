import type { People } from '../../model/roster';
import { usualOvertimeFactor } from '../../model/shiftTimes';
import type { Scenario } from '../../model/scenario';
import { withTeam } from './parts';

/** What a team's people are where nothing is said of them. */
export const usualPeople: People = { awayMinutes: 6, overtimeFactor: usualOvertimeFactor };

/** The scenario with something said of a team's people; undefined takes it back, and with the last of it there is nothing left to say. */
export function withPeople(scenario: Scenario, index: number, change: Partial<People>): Scenario {
  const next = Object.fromEntries(
    Object.entries({ ...usualPeople, ...scenario.teams[index].people, ...change }).filter(
      ([, value]) => value !== undefined,
    ),
  ) as People;
  const plain =
    Object.keys(next).length === 2 &&
    next.awayMinutes === usualPeople.awayMinutes &&
    next.overtimeFactor === usualPeople.overtimeFactor;
  return withTeam(scenario, index, { people: plain ? undefined : next });
}
