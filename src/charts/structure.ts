import { targetsOf } from '../model/whatReturns';
import type { Grid } from '../model/calendar';
import { isDeferred } from '../model/channelKinds';
import { expectedContacts } from '../model/expectedContacts';
import { meanSeconds, usualHandleSeconds } from '../model/meanSeconds';
import type { ContactType, Scenario, Team } from '../model/scenario';

/** A contact type in the picture of a centre's structure. */
export interface TypeNode {
  id: string;
  name: string;
  channel: ContactType['channel'];
  /** Expected contacts of what is shown; of a replayed log, those that it has. */
  contacts: number;
  /** Mean over the contacts of what is shown. */
  handleSeconds: number;
  /** Infinity: nobody hangs up. */
  patienceSeconds: number;
  /** Records of a list that is called; null where customers call. */
  records: number | null;
}

/** A team in the picture. */
export interface TeamNode {
  id: string;
  name: string;
  /** Most agents at any time of what is shown. */
  peak: number;
  /** Agent-hours of what is shown, and what they cost in the scenario's currency. */
  hours: number;
  cost: number;
}

/** One skill: a team serves a type. Types and teams are indices into the scenario. */
export interface Link {
  type: number;
  team: number;
  /** 1: asked first. Equal preferences of a type are one choice. */
  choice: number;
  afterSeconds: number;
  reserve: number;
  speed: number;
  /** The team's own priority for the type. */
  priority?: number;
}

export const returnKinds = ['redial', 'repeat', 'transfer'] as const;
export type ReturnKind = (typeof returnKinds)[number];

/** Contacts that come back or are passed on, as the same type or as another one. */
export interface Return {
  kind: ReturnKind;
  from: number;
  to: number;
  /**
   * redial: the likeliest of another try after giving up, after a busy signal and in front of closed doors. repeat: of an
   * answered contact, that it is not resolved and comes again. transfer: of an answered contact.
   */
  probability: number;
}

/** Types that share lines. */
export interface TrunkGroup {
  name: string;
  lines: number;
  types: readonly number[];
}

/** What a centre is made of: who comes, who serves whom under which condition, and what comes back. */
export interface Structure {
  types: readonly TypeNode[];
  teams: readonly TeamNode[];
  links: readonly Link[];
  returns: readonly Return[];
  trunks: readonly TrunkGroup[];
}

/** The structure of a scenario with the figures of one calendar day, or of the whole horizon (null). */
export function structureOf(scenario: Scenario, grid: Grid, day: number | null): Structure {
  const range = rangeOf(grid, day);
  const index = new Map(scenario.types.map(({ id }, i) => [id, i]));
  const trunks = scenario.trunks
    .map(({ id, name, lines }) => ({
      name,
      lines,
      types: scenario.types.flatMap((type, i) => (type.trunk === id ? [i] : [])),
    }))
    .filter(({ types }) => types.length > 0);
  return {
    types: scenario.types.map((type) => typeNode(type, grid, range)),
    teams: scenario.teams.map((team) => teamNode(team, grid, range)),
    links: linksOf(scenario.teams, index),
    returns: scenario.types.flatMap((type, i) => returnsOf(type, i, index)),
    trunks,
  };
}

/** Intervals of what is shown: the first, and one after the last. */
type Range = readonly [first: number, last: number];

function rangeOf(grid: Grid, day: number | null): Range {
  if (day === null) return [0, grid.intervals];
  const { firstInterval, intervals } = grid.days[day];
  return [firstInterval, firstInterval + intervals];
}

function typeNode(type: ContactType, grid: Grid, range: Range): TypeNode {
  const [first, last] = range;
  // Work that can wait comes to closed doors, too.
  const volume = expectedContacts(type.demand, grid, isDeferred(type.channel));
  const usualPatience = meanSeconds(type.patience);
  let contacts = 0;
  let handle = 0;
  let patience = 0;
  for (let k = first; k < last; k++) {
    contacts += volume[k];
    handle += volume[k] * usualHandleIn(type, k);
    if (usualPatience < Infinity) patience += volume[k] * (type.patienceByInterval?.[k] ?? usualPatience);
  }
  const { demand } = type;
  if (demand.kind === 'trace')
    demand.handleSeconds?.forEach((seconds, i) => {
      const k = Math.floor(demand.arrivals[i] / grid.intervalSeconds);
      if (seconds !== null && k >= first && k < last && volume[k] > 0) handle += seconds - usualHandleIn(type, k);
    });
  const expected = contacts > 0;
  return {
    id: type.id,
    name: type.name,
    channel: type.channel,
    contacts,
    handleSeconds: expected ? handle / contacts : usualHandleSeconds(type),
    patienceSeconds: expected && usualPatience < Infinity ? patience / contacts : usualPatience,
    records: demand.kind === 'campaign' ? demand.records : null,
  };
}

/** Mean handle time of contacts of an interval, seconds; those of a log whose own time is not known have it, too. */
const usualHandleIn = (type: ContactType, interval: number): number =>
  type.handling.meanByInterval?.[interval] ?? usualHandleSeconds(type);

function teamNode(team: Team, grid: Grid, [first, last]: Range): TeamNode {
  let peak = 0;
  let intervals = 0;
  for (let k = first; k < last; k++) {
    peak = Math.max(peak, team.headcount[k]);
    intervals += team.headcount[k];
  }
  const hours = (intervals * grid.intervalSeconds) / 3600;
  return { id: team.id, name: team.name, peak, hours, cost: hours * team.costPerHour };
}

function linksOf(teams: readonly Team[], index: ReadonlyMap<string, number>): Link[] {
  const preferences = new Map<string, number[]>();
  for (const { skills } of teams)
    for (const { type, preference } of skills)
      preferences.set(
        type,
        [...new Set([...(preferences.get(type) ?? []), preference])].sort((a, b) => a - b),
      );
  return teams.flatMap((team, j) =>
    team.skills.map((skill) => ({
      type: index.get(skill.type)!,
      team: j,
      choice: preferences.get(skill.type)!.indexOf(skill.preference) + 1,
      afterSeconds: skill.overflowAfterSeconds,
      reserve: skill.reserveAgents,
      speed: skill.speed,
      ...(skill.priority === undefined ? {} : { priority: skill.priority }),
    })),
  );
}

function returnsOf(type: ContactType, from: number, index: ReadonlyMap<string, number>): Return[] {
  const { redial, repeat, transfer } = type;
  const one = (kind: ReturnKind, probability: number, to: string | undefined): Return[] =>
    probability > 0 ? [{ kind, from, to: to === undefined ? from : index.get(to)!, probability }] : [];
  return [
    ...(redial ? one('redial', Math.max(redial.afterAbandon, redial.afterBusy, redial.afterClosed), redial.as) : []),
    ...(repeat ? one('repeat', (1 - (type.resolution ?? 1)) * repeat.probability, repeat.as) : []),
    ...(transfer
      ? targetsOf(type).flatMap(({ type: to, share }) => one('transfer', transfer.probability * share, to))
      : []),
  ];
}
