import { matchCalendars } from '../../analysis/comparable';
import { canonicalJson } from '../../model/document';
import type { ContactType, Scenario, Team } from '../../model/scenario';

/** What two plans may differ in, in the order in which a planner looks: who comes, how long it takes, who waits, who works, by which rules. */
export const factors = ['volume', 'handling', 'patience', 'staff', 'rules'] as const;
export type Factor = (typeof factors)[number];

const typeFields: Readonly<Record<Exclude<Factor, 'staff' | 'rules'>, readonly (keyof ContactType)[]>> = {
  volume: ['demand', 'outsideHours'],
  handling: ['handling', 'turns'],
  patience: ['patience', 'patienceByInterval', 'balking', 'wrongNumbers', 'announcements'],
};
const staffFields: readonly (keyof Team)[] = ['headcount', 'roster', 'people', 'agents'];
/** What says nothing about a day. */
const idle: readonly string[] = ['name', 'description', 'acknowledgement', 'observed', 'commitments', 'seed'];

/**
 * Have the two the same contact types and teams, and calendars of the same shape, so that a part of one fits the other? Dates may differ
 * where no day is special: Monday stands for Monday.
 */
export function canBlend(a: Scenario, b: Scenario): boolean {
  const ids = (parts: readonly { id: string }[]): string =>
    parts
      .map(({ id }) => id)
      .sort()
      .join('\0');
  const match = matchCalendars(a, b);
  const special = Boolean(a.calendar.special?.length ?? b.calendar.special?.length);
  return (
    ids(a.types) === ids(b.types) &&
    ids(a.teams) === ids(b.teams) &&
    (match === 'same' || (match === 'shape' && !special)) &&
    a.warmUpIntervals === b.warmUpIntervals
  );
}

/** In which factors the two differ. */
export const factorsBetween = (a: Scenario, b: Scenario): Factor[] =>
  factors.filter((factor) => canonicalJson(partOf(a, factor)) !== canonicalJson(partOf(b, factor)));

/** A with some factors of B. The two must have the same types and teams, see {@link canBlend}. */
export function blend(a: Scenario, b: Scenario, taken: ReadonlySet<Factor>): Scenario {
  if (taken.size === 0) return a;
  const from = (factor: Factor): Scenario => (taken.has(factor) ? b : a);
  const rules = from('rules');
  const typesOf = (of: Scenario): ReadonlyMap<string, ContactType> => new Map(of.types.map((type) => [type.id, type]));
  const byFactor = {
    volume: typesOf(from('volume')),
    handling: typesOf(from('handling')),
    patience: typesOf(from('patience')),
  };
  const ruled = typesOf(rules);
  const staffed = new Map(from('staff').teams.map((team) => [team.id, team]));
  const ruledTeams = new Map(rules.teams.map((team) => [team.id, team]));
  return {
    ...rules,
    name: a.name,
    description: a.description,
    acknowledgement: a.acknowledgement,
    observed: a.observed,
    commitments: a.commitments,
    seed: a.seed,
    calendar: { ...rules.calendar, start: a.calendar.start },
    sharedDayCv: from('volume').sharedDayCv,
    ...optional('shifts', from('staff').shifts),
    types: a.types.map(({ id, name }) => {
      const type: Partial<ContactType> = { ...ruled.get(id)!, name };
      for (const [factor, fields] of Object.entries(typeFields))
        for (const field of fields) set(type, field, byFactor[factor as keyof typeof byFactor].get(id)![field]);
      return type as ContactType;
    }),
    teams: a.teams.map(({ id, name }) => {
      const team: Partial<Team> = { ...ruledTeams.get(id)!, name };
      for (const field of staffFields) set(team, field, staffed.get(id)![field]);
      return team as Team;
    }),
  };
}

/** What of a scenario belongs to a factor. */
function partOf(scenario: Scenario, factor: Factor): unknown {
  const types = [...scenario.types].sort((x, y) => (x.id < y.id ? -1 : 1));
  const teams = [...scenario.teams].sort((x, y) => (x.id < y.id ? -1 : 1));
  if (factor === 'staff')
    return {
      shifts: scenario.shifts ?? [],
      teams: teams.map((team) => pick(team, (key) => staffFields.includes(key))),
    };
  if (factor === 'rules') {
    const ofOthers = new Set<string>(Object.values(typeFields).flat());
    const calendar = pick(scenario.calendar, (key) => key !== 'start');
    const others = { ...scenario, calendar, types: null, teams: null, shifts: null, sharedDayCv: null };
    return {
      scenario: pick(others, (key) => !idle.includes(key)),
      types: types.map((type) => pick(type, (key) => key !== 'name' && !ofOthers.has(key))),
      teams: teams.map((team) => pick(team, (key) => key !== 'name' && !staffFields.includes(key))),
    };
  }
  const own = types.map((type) => pick(type, (key) => typeFields[factor].includes(key)));
  return factor === 'volume' ? { shared: scenario.sharedDayCv, types: own } : own;
}

const pick = <T extends object>(from: T, wanted: (key: keyof T & string) => boolean): Partial<T> =>
  Object.fromEntries(Object.entries(from).filter(([key]) => wanted(key as keyof T & string))) as Partial<T>;

const optional = <K extends string, V>(key: K, value: V | undefined): Partial<Record<K, V>> =>
  value === undefined ? {} : ({ [key]: value } as Record<K, V>);

function set<T, K extends keyof T>(into: Partial<T>, key: K, value: T[K] | undefined): void {
  if (value === undefined) delete into[key];
  else into[key] = value;
}
