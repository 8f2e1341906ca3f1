import type { LogShape } from '../engine/dayLog';
import type { Scenario } from '../model/scenario';

/** Types that each team may serve: all of them where nobody says. */
export const typesOfTeams = ({ teams, types }: LogShape, scenario?: Scenario): number[][] =>
  teams.map(
    (id) =>
      scenario?.teams.find((team) => team.id === id)?.skills.map(({ type }) => types.indexOf(type)) ?? [
        ...types.keys(),
      ],
  );
