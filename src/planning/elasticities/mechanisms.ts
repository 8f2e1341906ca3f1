import { freshUnderPressure } from '../../engine/brokenOff';
import { gridOf } from '../../model/calendar';
import { volumeFor } from '../../model/expectedContacts';
import { actsByKnowledge } from '../../model/knowledge';
import type { ContactType, Scenario, Team } from '../../model/scenario';
import { growsWithWait, isPressed, redials, repeats } from '../../model/whatReturns';

/** What can be switched off, to see what it does. */
export const mechanismIds = ['redial', 'repeat', 'pressure', 'knowledge', 'load', 'waitEffect'] as const;
export type MechanismId = (typeof mechanismIds)[number];

/** The parts that have something and are rid of it; null where none has it. */
function ridOf<T extends object>(parts: readonly T[], has: (part: T) => boolean, field: keyof T): T[] | null {
  if (!parts.some(has)) return null;
  return parts.map((part) => {
    if (!has(part)) return part;
    const rest = { ...part };
    delete rest[field];
    return rest;
  });
}

/** The scenario without a mechanism; null: it has not got it. */
export function without(scenario: Scenario, mechanism: MechanismId): Scenario | null {
  if (mechanism === 'load') {
    const teams = ridOf(
      scenario.teams,
      ({ loadEffect }) => (loadEffect?.rush ?? 0) > 0 || (loadEffect?.overload ?? 0) > 0,
      'loadEffect',
    );
    return teams && { ...scenario, teams };
  }
  if (mechanism === 'knowledge') {
    const knows = (team: Team): boolean => actsByKnowledge(team, scenario.types);
    if (!scenario.teams.some(knows)) return null;
    return { ...scenario, teams: scenario.teams.map((team) => (knows(team) ? withoutKnowledge(team) : team)) };
  }
  const has: (type: ContactType) => boolean = {
    redial: redials,
    repeat: (type: ContactType) => repeats(type, scenario.types),
    pressure: isPressed,
    waitEffect: growsWithWait,
  }[mechanism];
  const types = ridOf(scenario.types, has, mechanism);
  return types && { ...scenario, types };
}

function withoutKnowledge(team: Team): Team {
  const people = { ...team.people! };
  delete people.knowledge;
  return { ...team, people };
}

/**
 * The scenario with its volumes told as fresh issues. A volume of observed attempts is freed of what redials and repeats the scenario
 * has; if one of those were changed, the number of customers would change with it, and what is to be compared are the same customers.
 */
export function withFreshVolumes(scenario: Scenario): Scenario {
  if (!scenario.types.some(({ demand }) => demand.kind === 'rate' && demand.observed)) return scenario;
  const grid = gridOf(scenario.calendar);
  return {
    ...scenario,
    types: scenario.types.map((type) => {
      if (type.demand.kind !== 'rate' || !type.demand.observed) return type;
      const demand = { ...type.demand, volume: volumeFor([...freshUnderPressure(type, grid)], grid) };
      delete demand.observed;
      return { ...type, demand };
    }),
  };
}
