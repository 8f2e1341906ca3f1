import type { Commitment } from '../../model/commitment';
import type { Grid } from '../../model/calendar';
import { volumeFor } from '../../model/expectedContacts';
import { newSkill, newType } from '../../model/newParts';
import type { ContactType, Scenario, Team } from '../../model/scenario';
import { countArrivals } from '../../model/countArrivals';
import { withoutTarget } from './targets';
import { without } from './without';

/** An id that is not taken yet, `type-3`. */
export function freeId(taken: readonly { id: string }[], stem: string): string {
  const used = new Set(taken.map(({ id }) => id));
  let n = taken.length + 1;
  while (used.has(`${stem}-${n}`)) n++;
  return `${stem}-${n}`;
}

/** The name, numbered from 2 on when another part has it already: the reader tells parts apart by their names alone. */
export function freeName(taken: readonly { name: string }[], name: string): string {
  const used = new Set(taken.map((one) => one.name));
  if (!used.has(name)) return name;
  let n = 2;
  while (used.has(`${name} ${n}`)) n++;
  return `${name} ${n}`;
}

/** The scenario with one type changed. */
export function withType(scenario: Scenario, index: number, change: Partial<ContactType>): Scenario {
  return {
    ...scenario,
    types: scenario.types.map((type, i) => (i === index ? cleaned({ ...type, ...change }) : type)),
  };
}

/** The scenario with one team changed. */
export function withTeam(scenario: Scenario, index: number, change: Partial<Team>): Scenario {
  return {
    ...scenario,
    teams: scenario.teams.map((team, i) => (i === index ? cleaned({ ...team, ...change }) : team)),
  };
}

/** Optional fields that were set to undefined are left out. */
function cleaned<T extends object>(value: T): T {
  return Object.fromEntries(Object.entries(value).filter(([, item]) => item !== undefined)) as T;
}

/** One more contact type with modest, ordinary figures, served by the first team; its name is numbered if it is taken. */
export function withNewType(scenario: Scenario, wanted: string): Scenario {
  const name = freeName(scenario.types, wanted);
  const id = freeId(scenario.types, 'type');
  const volume = scenario.teams[0].headcount.map(() => 0);
  const type = newType({ id, name, volume, talkSeconds: 180, talkCv: 1.2, patienceSeconds: 180 });
  const teams = scenario.teams.map((team, i) => (i === 0 ? { ...team, skills: [...team.skills, newSkill(id)] } : team));
  return { ...scenario, types: [...scenario.types, type], teams };
}

/** One more team, with nobody in it yet, that serves what the first team serves; its name is numbered if it is taken. */
export function withNewTeam(scenario: Scenario, name: string): Scenario {
  const [first] = scenario.teams;
  const team: Team = {
    id: freeId(scenario.teams, 'team'),
    name: freeName(scenario.teams, name),
    headcount: first.headcount.map(() => 0),
    skills: first.skills,
    costPerHour: first.costPerHour,
  };
  return { ...scenario, teams: [...scenario.teams, team] };
}

/** Without one type, and without all that spoke of it. */
export function withoutType(scenario: Scenario, index: number): Scenario {
  const { id } = scenario.types[index];
  return {
    ...scenario,
    types: scenario.types.filter((_, i) => i !== index).map((type) => awayFrom(type, id)),
    teams: scenario.teams.map((team) => ({ ...team, skills: team.skills.filter((skill) => skill.type !== id) })),
    commitments: scenario.commitments.filter((commitment) => commitment.type !== id),
    observed: scenario.observed.filter((observed) => observed.type !== id),
  };
}

/** Whoever came back, was passed on or is called back as the type that goes does so as the type that it is. */
function awayFrom(type: ContactType, gone: string): ContactType {
  const { redial, repeat, transfer, callback } = type;
  const passed = transfer && withoutTarget(transfer, type.id, gone);
  if (![redial?.as, repeat?.as, callback?.as].includes(gone) && passed === transfer) return type;
  return {
    ...type,
    ...(redial?.as === gone ? { redial: without(redial, 'as') } : {}),
    ...(repeat?.as === gone ? { repeat: without(repeat, 'as') } : {}),
    ...(passed ? { transfer: passed } : {}),
    ...(callback?.as === gone ? { callback: without(callback, 'as') } : {}),
  };
}

/** Without one team, and without the promises that spoke of it. */
export function withoutTeam(scenario: Scenario, index: number): Scenario {
  const { id } = scenario.teams[index];
  return {
    ...scenario,
    teams: scenario.teams.filter((_, i) => i !== index),
    commitments: scenario.commitments.filter((commitment) => commitment.team !== id),
  };
}

/** With one commitment more, or one replaced. */
export function withCommitment(
  scenario: Scenario,
  commitment: Commitment,
  index = scenario.commitments.length,
): Scenario {
  const commitments = [...scenario.commitments];
  commitments[index] = commitment;
  return { ...scenario, commitments };
}

/** Without one commitment. */
export function withoutCommitment(scenario: Scenario, index: number): Scenario {
  return { ...scenario, commitments: scenario.commitments.filter((_, i) => i !== index) };
}

/** A replayed log turned into expected contacts by interval, so that its volume can be edited. */
export function withRates(scenario: Scenario, index: number, grid: Grid): Scenario {
  const { demand } = scenario.types[index];
  if (demand.kind !== 'trace') return scenario;
  return withType(scenario, index, {
    demand: {
      kind: 'rate',
      volume: volumeFor(countArrivals(demand.arrivals, grid), grid),
      dayCv: 0,
      intervalCv: 0,
      sharedDay: true,
    },
  });
}
