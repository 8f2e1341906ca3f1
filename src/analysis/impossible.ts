import { shareTo } from '../model/whatReturns';
import type { Grid } from '../model/calendar';
import { isConcurrent, isDeferred, totalSpeed } from '../model/channel';
import { callingHours } from '../model/dialling';
import { expectedContacts } from '../model/expectedContacts';
import { speedAtSkill } from '../model/knowledge';
import { meanSeconds, replySeconds, usualHandleSeconds } from '../model/meanSeconds';
import { meanRing } from '../model/ringing';
import type { ContactType, Scenario, Skill, Team } from '../model/scenario';

/** A stretch of intervals: the first, and one after the last. */
export interface Range {
  first: number;
  last: number;
}

/** Why a plan cannot work, with the numbers that say so. An explanation, not an error: it is simulated all the same. */
export type Impossibility =
  /** Contacts of a type that no team has the skill for. */
  | { kind: 'nobodyServes'; type: string; contacts: number }
  /** Records of a campaign that no team has the skill to dial. */
  | { kind: 'nobodyDials'; type: string; records: number }
  /** Records of a campaign whose calling hours and opening hours leave no time, or no time with an agent on duty, to dial them. */
  | { kind: 'neverDialled'; type: string; records: number; doorsClosed: boolean }
  /** Contacts that come in while nobody at all is on duty; half-open stretches of intervals of the horizon, none over midnight. */
  | { kind: 'noStaff'; stretches: [from: number, to: number][]; contacts: number }
  /**
   * Customers who never hang up bring more work than the people who serve them can do. Hours of work per hour, agents on
   * average, and by how many hours of work the queue grows each hour. `type`: its name, where it is one of several; `day`: the
   * calendar day on which it is worst, where the days differ.
   */
  | {
      kind: 'unstable';
      type: string | null;
      offeredHours: number;
      agents: number;
      growthHours: number;
      day?: number;
    };

/** What comes of one contact type, by interval. */
interface Demand {
  type: ContactType;
  contacts: readonly number[];
  /** Hours of an agent at speed 1 that cannot leave by balking or by being passed on: work and ringing together. */
  hours: readonly number[];
  /** Of these the hours of ringing, which take their time at any speed. Who is passed on has rung. */
  rung: readonly number[];
  served: boolean;
}

/**
 * What of a plan cannot work in a range of intervals. Replayed logs count as they are; closed hours take no live contacts. In a
 * warm-up, which is not measured, the floor fills: nobody may be there yet.
 */
export function impossibilities(scenario: Scenario, grid: Grid, { first, last }: Range): Impossibility[] {
  const range = { first: Math.max(first, scenario.warmUpIntervals), last };
  const served = new Set(scenario.teams.flatMap((team) => team.skills.map((skill) => skill.type)));
  const demands = scenario.types.map((type) => demandOf(scenario, type, grid, range, served.has(type.id)));
  // Contacts that come by themselves, and those that are passed on to the type.
  const coming = (to: Demand): number =>
    demands.reduce((all, from) => {
      const { transfer } = from.type;
      const handedOver = from.served && transfer ? transfer.probability * shareTo(from.type, to.type.id) : 0;
      return all + sum(from.contacts) * (from === to ? 1 : handedOver);
    }, 0);
  const unserved: Impossibility[] = demands
    .filter((demand) => !demand.served && coming(demand) > 0)
    .map((demand) => ({ kind: 'nobodyServes', type: demand.type.name, contacts: coming(demand) }));
  return [
    ...unserved,
    ...scenario.types.flatMap((type) => undialled(scenario, type, grid)),
    ...noStaff(scenario, grid, demands, range),
    ...unstable(scenario, grid, demands, range),
  ];
}

/** The calendar days on which something cannot work, as far as it is tied to days; ascending. */
export function flawedDays(found: readonly Impossibility[], { dayOf }: Grid): number[] {
  const days = found.flatMap((one) =>
    one.kind === 'noStaff'
      ? one.stretches.map(([from]) => dayOf[from])
      : one.kind === 'unstable' && one.day !== undefined
        ? [one.day]
        : [],
  );
  return [...new Set(days)].sort((a, b) => a - b);
}

/** A list that is never dialled, on whatever day: what is open at night goes on the next day. */
function undialled({ teams }: Scenario, { id, name, demand }: ContactType, grid: Grid): Impossibility[] {
  if (demand.kind !== 'campaign' || demand.records === 0) return [];
  const told = { type: name, records: demand.records };
  const serving = teams.filter(({ skills }) => skills.some(({ type }) => type === id));
  if (serving.length === 0) return [{ kind: 'nobodyDials', ...told }];
  const hours = callingHours(demand, grid);
  const doorsClosed = !hours.includes(1);
  const dialled = serving.some(({ headcount }) => headcount.some((agents, k) => agents > 0 && hours[k] === 1));
  return dialled ? [] : [{ kind: 'neverDialled', ...told, doorsClosed }];
}

const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);

function demandOf(scenario: Scenario, type: ContactType, grid: Grid, { first, last }: Range, served: boolean): Demand {
  const { demand, handling, channel, balking } = type;
  const usual = usualHandleSeconds(type);
  const ring = (1 - balking) * meanRing(type);
  const stays = (1 - balking) * (1 - workPassedOn(scenario, type));
  const here = (k: number): boolean => k >= first && k < last && (grid.open[k] === 1 || isDeferred(channel));
  const contacts = Array.from(expectedContacts(demand, grid, isDeferred(channel)), (n, k) => (here(k) ? n : 0));
  const rung = contacts.map((n) => (n * ring) / 3600);
  const hours = contacts.map((n, k) => (n * stays * (handling.meanByInterval?.[k] ?? usual)) / 3600 + rung[k]);
  if (demand.kind === 'trace' && demand.handleSeconds) {
    hours.fill(0);
    demand.arrivals.forEach((arrival, i) => {
      const k = Math.floor(arrival / grid.intervalSeconds);
      const known = demand.handleSeconds![i] ?? handling.meanByInterval?.[k] ?? usual;
      if (here(k)) hours[k] += (stays * known) / 3600 + ring / 3600;
    });
  }
  return { type, contacts, hours, rung, served };
}

/** Share of a type's work that its own agents may pass on at most. */
function workPassedOn({ teams }: Scenario, { id, transfer }: ContactType): number {
  if (!transfer) return 0;
  const chances = teams.flatMap(({ skills }) =>
    skills.filter(({ type }) => type === id).map((skill) => skill.transferProbability ?? transfer.probability),
  );
  return Math.max(0, ...chances) * (1 - transfer.workDone);
}

function noStaff(scenario: Scenario, grid: Grid, demands: readonly Demand[], { first, last }: Range): Impossibility[] {
  // Who can wait overnight misses nobody.
  const live = demands.filter(({ type }) => !isDeferred(type.channel));
  const stretches: [number, number][] = [];
  let missed = 0;
  for (let k = first; k < last; k++) {
    const offered = sum(live.map(({ contacts }) => contacts[k]));
    if (offered === 0 || scenario.teams.some(({ headcount }) => headcount[k] > 0)) continue;
    missed += offered;
    const before = stretches.at(-1);
    if (before?.[1] === k && grid.dayOf[k - 1] === grid.dayOf[k]) before[1] = k + 1;
    else stretches.push([k, k + 1]);
  }
  // Less than one expected contact is a day on which, as a rule, nobody notices.
  return missed < 1 ? [] : [{ kind: 'noStaff', stretches, contacts: missed }];
}

/**
 * The load that cannot leave by hanging up or by finding all lines taken, against all who could take it, at their best speed:
 * necessary for a queue that keeps up, over every single type and over all together, over the range and over each of its days.
 * The heaviest case is told.
 */
function unstable(scenario: Scenario, grid: Grid, demands: readonly Demand[], range: Range): Impossibility[] {
  const patient = demands.filter(
    ({ type, served }) =>
      served && type.patience.family === 'never' && type.trunk === undefined && type.turns?.patience === undefined,
  );
  const groups = [patient, ...(patient.length > 1 ? patient.map((one) => [one]) : [])];
  const days = daysOf(grid, range);
  const windows: (Range & { day?: number })[] = days.length > 1 ? [range, ...days] : [range];
  let worst: (Impossibility & { kind: 'unstable' }) | null = null;
  for (const { day, ...window } of windows)
    for (const group of groups) {
      const found = overload(scenario, grid, group, window);
      if (!found || found.growthHours <= (worst?.growthHours ?? 0)) continue;
      const type = group.length === 1 && demands.length > 1 ? group[0].type.name : null;
      worst = { kind: 'unstable', type, ...found, ...(day === undefined ? {} : { day }) };
    }
  return worst ? [worst] : [];
}

/** The calendar days of a range. */
const daysOf = (grid: Grid, { first, last }: Range): (Range & { day: number })[] =>
  grid.days
    .map(({ firstInterval, intervals }, day) => ({
      day,
      first: Math.max(first, firstInterval),
      last: Math.min(last, firstInterval + intervals),
    }))
    .filter((window) => window.first < window.last);

/** By how much a group's work outgrows those who serve it, from its first contact to the last sign of work or staff. */
function overload(
  scenario: Scenario,
  grid: Grid,
  group: readonly Demand[],
  window: Range,
): { offeredHours: number; agents: number; growthHours: number } | null {
  const hour = grid.intervalSeconds / 3600;
  const rungOf = new Map(group.map((one) => [one.type.id, shareRung(one, window)]));
  const teams = scenario.teams.flatMap((team) => {
    const speeds = team.skills.flatMap((skill) => {
      const rung = rungOf.get(skill.type);
      return rung === undefined ? [] : [paceOf(speedOf(scenario, team, skill), rung)];
    });
    return speeds.length === 0 ? [] : [{ headcount: team.headcount, speed: Math.max(...speeds) }];
  });
  let begin = -1;
  let end = -1;
  let offered = 0;
  let agents = 0;
  let capacity = 0;
  for (let k = window.first; k < window.last; k++) {
    const staff = sum(teams.map(({ headcount }) => headcount[k]));
    const contacts = sum(group.map((one) => one.contacts[k]));
    if (begin < 0 && contacts > 0) begin = k;
    if (begin < 0) continue;
    if (contacts > 0 || staff > 0) end = k + 1;
    offered += sum(group.map((one) => one.hours[k]));
    agents += staff * hour;
    capacity += sum(teams.map(({ headcount, speed }) => headcount[k] * speed)) * hour;
  }
  const hours = (end - begin) * hour;
  const growthHours = (offered - capacity) / hours;
  // Nobody at all on duty is told in its own words.
  if (begin < 0 || agents === 0 || growthHours <= 1e-9) return null;
  return { offeredHours: offered / hours, agents: agents / hours, growthHours };
}

/** Hours of work and ringing that an agent gets done in an hour, of which ringing is a share. */
const paceOf = (speed: number, rung: number): number => (rung === 0 ? speed : 1 / (rung + (1 - rung) / speed));

/** Ringing as a share of the hours of a type. */
function shareRung({ hours, rung }: Demand, { first, last }: Range): number {
  const ringing = sum(rung.slice(first, last));
  return ringing > 0 ? ringing / sum(hours.slice(first, last)) : 0;
}

/** Work that an agent does at a type in an hour, with as many contacts at once as serve best. */
export function speedOf(scenario: Scenario, team: Team, skill: Skill): number {
  const { concurrency } = team;
  const speed = speedAtSkill(team, skill);
  const type = scenario.types.find(({ id }) => id === skill.type);
  if (!type || !isConcurrent(type.channel)) return speed;
  const counts = Array.from({ length: concurrency?.atOnce ?? 1 }, (_, i) => i + 1);
  if (type.turns) return Math.max(...counts.map((open) => turnsSpeed(type, speed, concurrency?.slowDown ?? 0, open)));
  return concurrency ? speed * Math.max(1, ...counts.map((open) => totalSpeed(concurrency, open))) : speed;
}

/**
 * Turns are written one at a time, and no chat can have one more often than every think time and turn: at most so much work an
 * hour, whatever the distributions. Source: asymptotic bounds of closed queues, Denning & Buzen (1978), ACM Computing Surveys 10(3).
 */
function turnsSpeed(type: ContactType, speed: number, slowDown: number, open: number): number {
  const stretch = (1 + slowDown * (open - 1)) / speed;
  const reply = replySeconds(type);
  const cycle = reply * stretch + meanSeconds(type.turns!.think);
  return cycle > 0 ? Math.min(1 / stretch, (open * reply) / cycle) : 1 / stretch;
}
