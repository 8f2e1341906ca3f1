import seedrandom from 'seedrandom';
import type { Grid } from '../model/calendar';
import { gridOf } from '../model/calendar';
import { meanSeconds } from '../model/meanSeconds';
import type { ContactType, Scenario, Skill, TraceDemand } from '../model/scenario';
import type { LogShape } from './dayLog';
import type { Sampler } from './sampler';
import { samplerOf, zero } from './sampler';
import { byId, shapeOf } from './shape';

/** What chance decides, each from a stream of its own. New purposes go to the end: the others keep their numbers. */
export const Purpose = { arrival: 0, talk: 1, hold: 2, wrap: 3, patience: 4, balking: 5, day: 6, interval: 7 } as const;
export const purposes = 8;

/** The customers of a replayed log, in order of arrival. */
export interface PlanTrace {
  arrivals: Float64Array;
  /** Handle times; NaN where not known. null: none is. */
  handle: Float64Array | null;
  /** What was seen of each one's patience: the wait, and whether it ended by giving up. null: nothing was. */
  seen: { wait: Float64Array; gaveUp: Uint8Array } | null;
}

/** One contact type, ready to be simulated. */
export interface PlanType {
  id: string;
  /** Expected contacts by interval; null for a trace. */
  volume: Float64Array | null;
  /** The customers of a replayed log; null for rates. */
  trace: PlanTrace | null;
  /** Shape of the day factor and of the interval factor, Gamma(shape, 1/shape); 0 for none. */
  dayShape: number;
  intervalShape: number;
  sharedDay: boolean;
  talk: Sampler;
  hold: Sampler;
  wrap: Sampler;
  patience: Sampler;
  /** Scale of all handling parts, and of patience, by interval of arrival; null: always 1. */
  handleScale: Float64Array | null;
  patienceScale: Float64Array | null;
  balking: number;
  /** Keys of its streams, four words per purpose. */
  keys: Int32Array;
}

/**
 * A scenario compiled to what the kernel needs: indices, typed arrays, sorted events. Types and teams stand in the order
 * of their ids, so the order in which a scenario lists them changes nothing.
 */
export interface Plan {
  shape: LogShape;
  grid: Grid;
  horizon: number;
  types: PlanType[];
  teams: number;
  /** Agents of team j are numbered from firstAgent[j] to firstAgent[j + 1] − 1. */
  firstAgent: Int32Array;
  /** Changes of headcount in order of time. */
  staffTime: Float64Array;
  staffTeam: Int32Array;
  staffCount: Int32Array;
  /** Instants at which the doors close and open again, in order of time; closing is 1, opening 0. */
  doorTime: Float64Array;
  doorCloses: Uint8Array;
  serveAtClose: boolean;

  // Routing, per type: the teams that may serve it in order of preference. Entries from teamsFrom[q] to teamsFrom[q + 1].
  teamsFrom: Int32Array;
  teamOf: Int32Array;
  preferenceOf: Int32Array;
  /** Seconds that the contact must have waited. */
  delayOf: Float64Array;
  /** Agents of the team that must be left idle. */
  reserveOf: Int32Array;

  // Which contact next, per team: the types that it may serve. Entries from skillsFrom[j] to skillsFrom[j + 1].
  skillsFrom: Int32Array;
  skillType: Int32Array;
  skillPriority: Float64Array;
  skillDelay: Float64Array;
  skillReserve: Int32Array;
  /** 1 / speed, the factor on talk, hold and wrap, at [team × types + type]. */
  pace: Float64Array;

  /** Per type: trunk group (−1: none) and what a second of waiting adds to its score. */
  trunkOf: Int32Array;
  slopeOf: Float64Array;
  /** Lines of each trunk group. */
  lines: Int32Array;
  // A feature costs only who uses it: what the kernel may skip.
  /** Does any type have a trunk group? */
  hasTrunks: boolean;
  /** Does any skill have an overflow delay? Only then are there timers. */
  hasDelays: boolean;
  /** Does any skill have an overflow delay or a reservation? */
  hasRestrictions: boolean;
  /** Does any priority or slope differ from 0? Else the longest wait alone decides. */
  hasPriorities: boolean;
  /** Does any skill have a speed other than 1? */
  hasPaces: boolean;
  /** Which parts of a contact are ever anything but 0 s (hold, wrap) or for ever (patience)? */
  hasHold: boolean;
  hasWrap: boolean;
  hasPatience: boolean;
  /** Seed of the day factor that types share; shape 0 for none. */
  sharedDayShape: number;
  sharedKey: Int32Array;
  /** Contacts to expect, for the size of the log. */
  expectedContacts: number;
}

/** A variation too small to matter (the shape would be beyond all numbers) is none. */
const gammaShape = (cv: number): number => (cv > 1e-6 ? 1 / (cv * cv) : 0);

/** Compiles a valid scenario. The only place where `seedrandom` is asked: every stream's key descends from the seed. */
export function compile(scenario: Scenario): Plan {
  const grid = gridOf(scenario.calendar);
  const types = byId(scenario.types);
  const teams = byId(scenario.teams);
  const trunks = byId(scenario.trunks);
  const typeIndex = new Map(types.map((t, i) => [t.id, i]));
  const trunkIndex = new Map(trunks.map((t, i) => [t.id, i]));
  const planTypes = types.map((t) => compileType(t, grid, scenario.seed));

  const shape = shapeOf(scenario, grid);
  const firstAgent = new Int32Array(teams.length + 1);
  for (const team of shape.agentTeam) firstAgent[team + 1]++;
  for (let j = 0; j < teams.length; j++) firstAgent[j + 1] += firstAgent[j];

  const staff = teams
    .flatMap((team, j) => {
      const changes: { time: number; team: number; count: number }[] = [];
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

  const doorTime: number[] = [];
  const doorCloses: number[] = [];
  for (let k = 1; k <= grid.intervals; k++) {
    const before = grid.open[k - 1];
    const after = k < grid.intervals ? grid.open[k] : 0;
    if (before === after) continue;
    doorTime.push(k * grid.intervalSeconds);
    doorCloses.push(before);
  }

  const routes = types.map((t) =>
    teams
      .flatMap((team, j) => team.skills.filter((s) => s.type === t.id).map((skill) => ({ team: j, skill })))
      .sort((a, b) => a.skill.preference - b.skill.preference || a.team - b.team),
  );
  const flatRoutes = routes.flat();
  const skills = teams.map((team) =>
    team.skills.map((skill) => ({ skill, type: typeIndex.get(skill.type)! })).sort((a, b) => a.type - b.type),
  );
  const flatSkills = skills.flat();

  return {
    shape,
    grid,
    horizon: grid.intervals * grid.intervalSeconds,
    types: planTypes,
    teams: teams.length,
    firstAgent,
    staffTime: Float64Array.from(staff, (c) => c.time),
    staffTeam: Int32Array.from(staff, (c) => c.team),
    staffCount: Int32Array.from(staff, (c) => c.count),
    doorTime: Float64Array.from(doorTime),
    doorCloses: Uint8Array.from(doorCloses),
    serveAtClose: scenario.calendar.closing === 'serve',
    teamsFrom: offsets(routes),
    teamOf: Int32Array.from(flatRoutes, (r) => r.team),
    preferenceOf: Int32Array.from(flatRoutes, (r) => r.skill.preference),
    delayOf: Float64Array.from(flatRoutes, (r) => r.skill.overflowAfterSeconds),
    reserveOf: Int32Array.from(flatRoutes, (r) => r.skill.reserveAgents),
    skillsFrom: offsets(skills),
    skillType: Int32Array.from(flatSkills, (s) => s.type),
    skillPriority: Float64Array.from(flatSkills, (s) => s.skill.priority ?? types[s.type].priority),
    skillDelay: Float64Array.from(flatSkills, (s) => s.skill.overflowAfterSeconds),
    skillReserve: Int32Array.from(flatSkills, (s) => s.skill.reserveAgents),
    pace: paceOf(skills, types.length),
    trunkOf: Int32Array.from(types, (t) => (t.trunk === undefined ? -1 : trunkIndex.get(t.trunk)!)),
    slopeOf: Float64Array.from(types, (t) => t.prioritySlope),
    lines: Int32Array.from(trunks, (t) => t.lines),
    hasDelays: flatSkills.some((s) => s.skill.overflowAfterSeconds > 0),
    hasTrunks: types.some((t) => t.trunk !== undefined),
    hasRestrictions: flatSkills.some((s) => s.skill.overflowAfterSeconds > 0 || s.skill.reserveAgents > 0),
    hasPriorities: flatSkills.some(
      (s) => (s.skill.priority ?? types[s.type].priority) !== 0 || types[s.type].prioritySlope !== 0,
    ),
    hasPaces: flatSkills.some((s) => s.skill.speed !== 1),
    hasHold: types.some((t) => t.handling.hold !== undefined),
    hasWrap: types.some((t) => t.handling.wrap !== undefined),
    hasPatience: planTypes.some(({ trace }, i) => types[i].patience.family !== 'never' || trace?.seen),
    sharedDayShape: gammaShape(scenario.sharedDayCv),
    sharedKey: keysOf(`${scenario.seed}\u0000shared`, 1),
    expectedContacts: planTypes.reduce(
      (sum, t) => sum + (t.volume ? t.volume.reduce((a, b) => a + b, 0) : t.trace!.arrivals.length),
      0,
    ),
  };
}

function compileType(t: ContactType, grid: Grid, seed: string): PlanType {
  const { demand, handling } = t;
  const meanHandle =
    meanSeconds(handling.talk) +
    (handling.hold ? meanSeconds(handling.hold) : 0) +
    (handling.wrap ? meanSeconds(handling.wrap) : 0);
  const rate = demand.kind === 'rate' ? demand : null;
  return {
    id: t.id,
    volume: rate ? Float64Array.from(rate.volume, (v, k) => (grid.open[k] ? v : 0)) : null,
    trace: demand.kind === 'trace' ? openTrace(demand, grid) : null,
    dayShape: gammaShape(rate?.dayCv ?? 0),
    intervalShape: gammaShape(rate?.intervalCv ?? 0),
    sharedDay: rate?.sharedDay ?? false,
    talk: samplerOf(handling.talk),
    hold: handling.hold ? samplerOf(handling.hold) : zero,
    wrap: handling.wrap ? samplerOf(handling.wrap) : zero,
    patience: samplerOf(t.patience, Infinity),
    handleScale: scaleBy(handling.meanByInterval, meanHandle),
    patienceScale: scaleBy(t.patienceByInterval, meanSeconds(t.patience)),
    balking: t.balking,
    keys: keysOf(`${seed}\u0000${t.id}`, purposes),
  };
}

/** Leaves out what arrives while the doors are closed. */
function openTrace({ arrivals, handleSeconds, waitSeconds, abandoned }: TraceDemand, grid: Grid): PlanTrace {
  const kept = arrivals.map((_, i) => i).filter((i) => grid.open[Math.floor(arrivals[i] / grid.intervalSeconds)] === 1);
  return {
    arrivals: Float64Array.from(kept, (i) => arrivals[i]),
    handle: handleSeconds ? Float64Array.from(kept, (i) => handleSeconds[i] ?? NaN) : null,
    seen:
      waitSeconds && abandoned
        ? {
            wait: Float64Array.from(kept, (i) => waitSeconds[i]),
            gaveUp: Uint8Array.from(kept, (i) => abandoned[i]),
          }
        : null,
  };
}

function scaleBy(means: readonly (number | null)[] | undefined, mean: number): Float64Array | null {
  // What always takes no time, or for ever, has no scale.
  if (!means || mean < 1e-6 || mean === Infinity) return null;
  return Float64Array.from(means, (m) => (m === null ? 1 : m / mean));
}

function keysOf(seed: string, count: number): Int32Array {
  const random = seedrandom(seed);
  return Int32Array.from({ length: count * 4 }, () => random.int32());
}

function paceOf(skills: readonly (readonly { type: number; skill: Skill }[])[], types: number): Float64Array {
  const pace = new Float64Array(skills.length * types).fill(1);
  skills.forEach((list, j) => list.forEach(({ type, skill }) => (pace[j * types + type] = 1 / skill.speed)));
  return pace;
}

function offsets(lists: readonly (readonly unknown[])[]): Int32Array {
  const from = new Int32Array(lists.length + 1);
  lists.forEach((list, i) => (from[i + 1] = from[i] + list.length));
  return from;
}
