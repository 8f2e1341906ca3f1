import type { Grid } from '../model/calendar';
import { gridOf, minuteOf } from '../model/calendar';
import type { Campaign } from '../model/campaign';
import { comesOutsideHours, isConcurrent, isDeferred, totalSpeed } from '../model/channelKinds';
import { answerChance } from '../model/dialling';
import { expectedContacts } from '../model/expectedContacts';
import { freshVolume } from '../model/freshShare';
import { meanSeconds } from '../model/meanSeconds';
import type { ContactType, Scenario, Skill, TraceDemand } from '../model/scenario';
import type { LogShape } from './dayLog';
import { keysOf, teamKeysOf } from './keys';
import { hasWhims } from './patience';
import type { PlanTurns } from './planTurns';
import { compileTurns } from './planTurns';
import type { RosterPlan } from './rosterPlan';
import { agentOdds, agentPaces, agentPurposes, compileRoster } from './rosterPlan';
import type { Sampler } from './sampler';
import { samplerOf, zero } from './sampler';
import { byId, shapeOf } from './shape';

/** What chance decides, each from a stream of its own. New purposes go to the end: the others keep their numbers. */
export const Purpose = {
  arrival: 0,
  talk: 1,
  hold: 2,
  wrap: 3,
  patience: 4,
  balking: 5,
  day: 6,
  interval: 7,
  redial: 8,
  resolution: 9,
  repeat: 10,
  transfer: 11,
  /** Wrong numbers and announcements. */
  whim: 12,
  menu: 13,
  callback: 14,
  backlog: 15,
  /** Chats turn by turn: where turns end, what the customer takes between them, how long he waits for a reply. */
  turns: 16,
  think: 17,
  silence: 18,
  /** Which of several equally preferred teams a contact is drawn to. */
  route: 19,
  /** Is a record of a campaign answered, and by whom; how long it rings until then. */
  dial: 20,
  ring: 21,
} as const;
export const purposes = 22;

/** How an idle agent is chosen, see `agentChoices` of the model. */
export const Choice = { longestIdle: 0, leastOccupied: 1, weighted: 2 } as const;

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
  /** The same of those who come to closed doors, and are turned away; null: nobody does. */
  closed: { volume: Float64Array | null; trace: PlanTrace | null } | null;
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
  wrongNumbers: number;
  announcements: readonly { atSeconds: number; leaving: number }[];
  menu: { time: Sampler; containment: number } | null;
  /** Predicted waits, seconds, above which the channel closes and above which a reply asks for patience; Infinity: never. */
  closeOver: number;
  replyOver: number;
  replyFactor: number;
  callback: PlanCallback | null;
  /** The list that the centre calls; null where customers call. */
  campaign: PlanCampaign | null;
  /** Handled several at a time, where the team has room. */
  concurrent: boolean;
  turns: PlanTurns | null;
  deferred: boolean;
  interruptible: boolean;
  /** Deferred work that waits when the horizon begins. */
  backlog: number;
  /** Who comes back and who is passed on, see the scenario; `as` and `to` are indices of types. */
  redial: PlanRedial | null;
  resolution: number;
  repeat: PlanRepeat | null;
  transfer: PlanTransfer | null;
  /** Σ expected contacts before each interval, where a repeat looks for its hour; null without repeats. */
  profile: Float64Array | null;
  /** Keys of its streams, four words per purpose. */
  keys: Int32Array;
}

export interface PlanCallback {
  over: number;
  accept: number;
  as: number;
  within: number;
  unanswered: number;
  ring: number;
  retryAfter: Sampler;
  mostTries: number;
}
/** See `Campaign`; seconds. */
export interface PlanCampaign {
  records: number;
  mostAttempts: number;
  retryAfter: Sampler;
  /** By interval: probability of an answer at the first attempt, whether calls may be made, and when calling hours begin after it. */
  chance: Float64Array;
  allowed: Uint8Array;
  beginsAfter: Float64Array;
  decay: number;
  rightParty: number;
  wrongTalk: Sampler;
  ring: Sampler;
  meanRing: number;
  noAnswer: number;
  /** 0 unless agents look at a record before they dial it. */
  preview: number;
  predictive: boolean;
  dropLimit: number;
  window: number;
}
export interface PlanRedial {
  afterAbandon: number;
  afterBusy: number;
  afterClosed: number;
  decay: number;
  delay: Sampler;
  most: number;
  as: number;
}
export interface PlanRepeat {
  probability: number;
  sameDay: number;
  delay: Sampler;
  /** Cumulative weights of the next open day, the one after it, … */
  laterDays: Float64Array;
  work: number;
  most: number;
  as: number;
}
export interface PlanTransfer {
  to: number;
  /** Queue that the second leg joins. */
  queue: number;
  workDone: number;
  restFactor: number;
  handover: Sampler | null;
  most: number;
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

  /** Part of the team's where contacts are shared by weight. */
  weightOf: Float64Array;
  /** {@link Choice} by type. */
  choiceOf: Uint8Array;

  // Queues: one per type, with the type's own number; then one for each type whose transfers have a priority of their own.
  queueType: Int32Array;

  // Which contact next, per team: the queues that it may serve. Entries from skillsFrom[j] to skillsFrom[j + 1].
  skillsFrom: Int32Array;
  skillQueue: Int32Array;
  skillType: Int32Array;
  skillPriority: Float64Array;
  /** What a second of waiting adds to the score. */
  skillSlope: Float64Array;
  /** Queues of a lower rank are looked at first; they stand in the order of their ranks. */
  skillRank: Int32Array;
  skillDelay: Float64Array;
  skillReserve: Int32Array;
  // Which campaigns an agent of a team who is idle dials, in order: entries from dialsFrom[j] to dialsFrom[j + 1].
  dialsFrom: Int32Array;
  dialType: Int32Array;
  dialPriority: Float64Array;
  /** 1 / speed, the factor on talk, hold and wrap, at [team × types + type]. */
  pace: Float64Array;

  /** Trunk group of each type, −1: none. */
  trunkOf: Int32Array;
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
  /** Does any team look at the queues in an order of its own? */
  hasRanks: boolean;
  /** Is any agent chosen otherwise than as the longest idle? By occupancy? */
  hasChoices: boolean;
  hasOccupancy: boolean;
  /** Does any skill have a speed other than 1, or any agent one of his own? */
  hasPaces: boolean;
  /** How the load of each team acts on its handle times, see `loadEffect` of the model. */
  loadRush: Float64Array;
  loadOverload: Float64Array;
  hasLoadEffect: boolean;
  /** Factor of each agent on handle times. */
  agentPace: Float64Array;
  /** Factor of each agent on the odds that he resolves an issue; null: all are alike. */
  agentOdds: Float64Array | null;
  /** Agents on shifts; null when every team follows a headcount curve. */
  roster: RosterPlan | null;
  /** 1 for teams with a roster. */
  rostered: Uint8Array;
  /** Which parts of a contact are ever anything but 0 s (hold, wrap) or for ever (patience)? */
  hasHold: boolean;
  hasWrap: boolean;
  hasPatience: boolean;
  /** Contacts that an agent of the team holds at once when they are concurrent, and its total speed at [team × (mostRoom + 1) + open]. */
  room: Int32Array;
  mostRoom: number;
  totalSpeed: Float64Array;
  /** Does any team hold more than one contact at once? */
  hasSessions: boolean;
  /** Has any chat turns? And σ of a turn, by team. */
  hasTurns: boolean;
  turnSlowDown: Float64Array;
  /** Is busy time ever told in spells? */
  hasSpells: boolean;
  hasDeferred: boolean;
  /** Does any agent stay on the line until the next one answers? */
  hasHandOvers: boolean;
  hasCampaigns: boolean;
  /** Does anything depend on how long the wait is expected to be? */
  hasPrediction: boolean;
  /** Mean handle time of each type, seconds; of chats with turns, with the time that customers think. */
  meanHandle: Float64Array;
  /** Does any customer ever come back, get passed on, or pass through a menu? */
  hasFollowUps: boolean;
  /** Probability of a transfer at [team × types + type]. */
  transferChance: Float64Array;
  /** Calendar days on which the doors open at all. */
  openDays: Uint8Array;
  /** Types whose customers' patience must be seen to end at its own instant: who holds a line, or tries again. */
  timed: Uint8Array;
  hasTimers: boolean;
  /** Seed of the day factor that types share; shape 0 for none. */
  sharedDayShape: number;
  sharedKey: Int32Array;
  /** Contacts to expect, for the size of the log. */
  expectedContacts: number;
}

/** So far below live contacts that no priority or wait of these makes up for it. */
const deferredPriority = -1e9;

/** Behind every preference that a skill may have. */
const behindAll = 1e6;

/** A variation too small to matter (the shape would be beyond all numbers) is none. */
const gammaShape = (cv: number): number => (cv > 1e-6 ? 1 / (cv * cv) : 0);

/** Compiles a valid scenario. */
export function compile(scenario: Scenario): Plan {
  const grid = gridOf(scenario.calendar);
  const types = byId(scenario.types);
  const teams = byId(scenario.teams);
  const trunks = byId(scenario.trunks);
  const typeIndex = new Map(types.map((t, i) => [t.id, i]));
  const trunkIndex = new Map(trunks.map((t, i) => [t.id, i]));
  const express = types.filter((t) => t.transfer && t.transfer.priority !== 0);
  const planTypes = types.map((t) => compileType(t, grid, scenario.seed, typeIndex, types.length + express.indexOf(t)));
  // An issue may be brought again under any type's rule, at its own type's hours.
  if (types.some((t) => t.repeat)) planTypes.forEach((t, q) => (t.profile = profileOf(types[q], grid)));
  const queueType = [...types.map((_, q) => q), ...express.map((t) => typeIndex.get(t.transfer!.to ?? t.id)!)];

  const room = teams.map((team) => team.concurrency?.atOnce ?? 1);
  const mostRoom = Math.max(...room);
  const shape = shapeOf(scenario, grid);
  const firstAgent = new Int32Array(teams.length + 1);
  for (const team of shape.agentTeam) firstAgent[team + 1]++;
  for (let j = 0; j < teams.length; j++) firstAgent[j + 1] += firstAgent[j];

  const teamKeys = (id: string): Int32Array => teamKeysOf(scenario.seed, id, agentPurposes);
  const byAgent = (of: typeof agentPaces): Float64Array =>
    Float64Array.from(
      teams.flatMap((team, j) => [...of(team.people, firstAgent[j + 1] - firstAgent[j], teamKeys(team.id))]),
    );
  const agentPace = byAgent(agentPaces);

  const staff = teams
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
    queueType.flatMap((type, queue) => {
      const skill = team.skills.find((s) => s.type === types[type].id);
      if (!skill) return [];
      const bonus = queue < types.length ? 0 : express[queue - types.length].transfer!.priority;
      // Deferred work yields to whatever waits live.
      const yields = planTypes[type].deferred ? deferredPriority : 0;
      const { nextContact = 'score' } = team;
      const own = nextContact === 'longestWait' ? 0 : (skill.priority ?? types[type].priority) + bonus;
      const slope = nextContact === 'longestWait' ? 0 : types[type].prioritySlope;
      const rank = nextContact === 'preference' ? skill.preference + (yields < 0 ? behindAll : 0) : 0;
      return [{ skill, type, queue, priority: own + yields, slope, rank }];
    }),
  );
  for (const list of skills) list.sort((a, b) => a.rank - b.rank);
  const flatSkills = skills.flat();
  // Of several lists that of the highest priority is dialled first.
  const dials = skills.map((list) =>
    list.filter((s) => planTypes[s.type].campaign).sort((a, b) => b.priority - a.priority || a.type - b.type),
  );
  const lined = withLines(planTypes, types);
  const timed = planTypes.map(
    (t, q): boolean =>
      lined.has(q) ||
      (t.redial?.afterAbandon ?? 0) > 0 ||
      predicts(t) ||
      t.campaign?.predictive ||
      planTypes.some((other) => other.transfer?.handover && other.transfer.to === q),
  );

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
    weightOf: Float64Array.from(flatRoutes, (r) => r.skill.weight ?? 1),
    choiceOf: Uint8Array.from(types, (t) => Choice[t.agentChoice ?? 'longestIdle']),
    queueType: Int32Array.from(queueType),
    skillsFrom: offsets(skills),
    skillQueue: Int32Array.from(flatSkills, (s) => s.queue),
    skillType: Int32Array.from(flatSkills, (s) => s.type),
    skillPriority: Float64Array.from(flatSkills, (s) => s.priority),
    skillSlope: Float64Array.from(flatSkills, (s) => s.slope),
    skillRank: Int32Array.from(flatSkills, (s) => s.rank),
    skillDelay: Float64Array.from(flatSkills, (s) => s.skill.overflowAfterSeconds),
    skillReserve: Int32Array.from(flatSkills, (s) => s.skill.reserveAgents),
    dialsFrom: offsets(dials),
    dialType: Int32Array.from(dials.flat(), (s) => s.type),
    dialPriority: Float64Array.from(dials.flat(), (s) => s.priority),
    pace: paceOf(skills, types.length),
    trunkOf: Int32Array.from(types, (t) => (t.trunk === undefined ? -1 : trunkIndex.get(t.trunk)!)),
    lines: Int32Array.from(trunks, (t) => t.lines),
    hasDelays: flatSkills.some((s) => s.skill.overflowAfterSeconds > 0),
    hasTrunks: types.some((t) => t.trunk !== undefined),
    hasRestrictions: flatSkills.some((s) => s.skill.overflowAfterSeconds > 0 || s.skill.reserveAgents > 0),
    hasPriorities: flatSkills.some((s) => s.priority !== 0 || s.slope !== 0),
    hasRanks: flatSkills.some((s) => s.rank !== 0),
    hasChoices: types.some((t) => (t.agentChoice ?? 'longestIdle') !== 'longestIdle'),
    hasOccupancy: types.some((t) => t.agentChoice === 'leastOccupied'),
    hasPaces: flatSkills.some((s) => s.skill.speed !== 1) || agentPace.some((pace) => pace !== 1),
    loadRush: Float64Array.from(teams, (team) => team.loadEffect?.rush ?? 0),
    loadOverload: Float64Array.from(teams, (team) => team.loadEffect?.overload ?? 0),
    hasLoadEffect: teams.some(({ loadEffect: effect }) => effect && effect.rush + effect.overload > 0),
    agentPace,
    agentOdds: teams.some(({ people }) => (people?.qualitySd ?? 0) > 0) ? byAgent(agentOdds) : null,
    roster: compileRoster(scenario, teams, firstAgent, grid, teamKeys),
    rostered: Uint8Array.from(teams, (team) => (team.roster ? 1 : 0)),
    // A warm hand-over keeps the first agent on the line: that is hold.
    hasHold: types.some((t) => t.handling.hold !== undefined || t.transfer?.handover !== undefined),
    hasWrap: types.some((t) => t.handling.wrap !== undefined),
    hasPatience: types.some(
      (t, q) =>
        t.patience.family !== 'never' ||
        planTypes[q].trace?.seen ||
        planTypes[q].closed?.trace?.seen ||
        hasWhims(planTypes[q]) ||
        planTypes[q].campaign?.predictive ||
        t.callback?.withinSeconds !== undefined,
    ),
    room: Int32Array.from(room),
    mostRoom,
    totalSpeed: Float64Array.from(
      teams.flatMap(({ concurrency: c }) =>
        Array.from({ length: mostRoom + 1 }, (_, open) => (open === 0 ? 0 : c ? totalSpeed(c, open) : open)),
      ),
    ),
    hasSessions: planTypes.some((t) => t.concurrent && (mostRoom > 1 || t.turns)),
    hasTurns: planTypes.some((t) => t.turns),
    turnSlowDown: Float64Array.from(teams, (team) => team.concurrency?.slowDown ?? 0),
    hasSpells: shape.spells.includes(1),
    hasDeferred: planTypes.some((t) => t.deferred),
    hasHandOvers: types.some((t) => t.transfer?.handover !== undefined),
    hasCampaigns: planTypes.some((t) => t.campaign),
    hasPrediction: planTypes.some(predicts),
    meanHandle: Float64Array.from(
      types,
      (t) => meanHandleOf(t) + (t.turns ? t.turns.replies * meanSeconds(t.turns.think) : 0),
    ),
    hasFollowUps: planTypes.some(
      // Whom a contact is drawn to belongs to the attempt at its issue.
      (t, q) =>
        t.redial ||
        t.transfer ||
        t.resolution < 1 ||
        t.menu ||
        t.callback ||
        t.turns ||
        types[q].agentChoice === 'weighted',
    ),
    transferChance: transferChances(skills, types),
    openDays: Uint8Array.from(grid.days, (d) => (openIn(grid, d.firstInterval, d.intervals) ? 1 : 0)),
    timed: Uint8Array.from(timed, Number),
    hasTimers: timed.includes(true),
    sharedDayShape: gammaShape(scenario.sharedDayCv),
    sharedKey: keysOf(scenario.seed, '', 1),
    expectedContacts: planTypes.reduce(
      (sum, t) =>
        sum +
        t.backlog +
        Math.min(t.campaign?.records ?? 0, recordsAtFirst) +
        customersOf(t) +
        (t.closed ? customersOf(t.closed) : 0),
      0,
    ),
  };
}

const customersOf = ({ volume, trace }: Pick<PlanType, 'volume' | 'trace'>): number =>
  volume ? volume.reduce((a, b) => a + b, 0) : trace!.arrivals.length;

/** Rows that the log has room for at first, of a list of which nobody knows how far it is dialled. */
const recordsAtFirst = 10_000;

/** Does the type look at the predicted wait? */
const predicts = (t: PlanType): boolean =>
  t.closeOver < Infinity || t.replyOver < Infinity || (t.callback !== null && t.callback.over > 0);

const meanHandleOf = ({ handling }: ContactType): number =>
  meanSeconds(handling.talk) +
  (handling.hold ? meanSeconds(handling.hold) : 0) +
  (handling.wrap ? meanSeconds(handling.wrap) : 0);

function compileType(
  t: ContactType,
  grid: Grid,
  seed: string,
  typeIndex: ReadonlyMap<string, number>,
  express: number,
): PlanType {
  const { demand, handling, redial, repeat, transfer, callback } = t;
  const as = (id: string | undefined): number => typeIndex.get(id ?? t.id)!;
  const rate = demand.kind === 'rate' ? demand : null;
  // Deferred work comes at night, too.
  const deferred = isDeferred(t.channel);
  const volume = rate ? freshVolume(t, grid) : null;
  const during = (isOpen: 0 | 1): NonNullable<PlanType['closed']> => ({
    volume: volume && volume.map((v, k) => (grid.open[k] === isOpen ? v : 0)),
    trace: demand.kind === 'trace' ? traceOf(demand, grid, (k) => grid.open[k] === isOpen) : null,
  });
  return {
    id: t.id,
    // Deferred work comes at any hour.
    ...(deferred ? { volume, trace: demand.kind === 'trace' ? traceOf(demand, grid, () => true) : null } : during(1)),
    ...(demand.kind === 'campaign' ? { trace: nobodyCalls } : {}),
    closed: comesOutsideHours(t) && !deferred ? during(0) : null,
    dayShape: gammaShape(rate?.dayCv ?? 0),
    intervalShape: gammaShape(rate?.intervalCv ?? 0),
    sharedDay: rate?.sharedDay ?? false,
    talk: samplerOf(handling.talk),
    hold: handling.hold ? samplerOf(handling.hold) : zero,
    wrap: handling.wrap ? samplerOf(handling.wrap) : zero,
    patience: samplerOf(t.patience, Infinity),
    handleScale: scaleBy(handling.meanByInterval, meanHandleOf(t)),
    patienceScale: scaleBy(t.patienceByInterval, meanSeconds(t.patience)),
    balking: t.balking,
    wrongNumbers: t.wrongNumbers ?? 0,
    announcements: t.announcements ?? [],
    menu: t.menu ? { time: samplerOf(t.menu.time), containment: t.menu.containment } : null,
    closeOver: t.admission?.closeOverSeconds ?? Infinity,
    replyOver: t.admission?.replyOverSeconds ?? Infinity,
    replyFactor: t.admission?.patienceFactor ?? 1,
    callback: callback
      ? {
          over: callback.overSeconds,
          accept: callback.accept,
          as: as(callback.as),
          within: callback.withinSeconds ?? Infinity,
          unanswered: callback.unanswered,
          ring: callback.ringSeconds,
          retryAfter: samplerOf(callback.retryAfter),
          mostTries: callback.mostTries,
        }
      : null,
    campaign: demand.kind === 'campaign' ? compileCampaign(demand, grid) : null,
    concurrent: isConcurrent(t.channel),
    turns: t.turns ? compileTurns(t.turns, handling) : null,
    deferred,
    interruptible: deferred && (t.deferred?.interruptible ?? true),
    backlog: t.deferred?.backlog ?? 0,
    redial: redial ? { ...redial, delay: samplerOf(redial.delay), most: redial.mostAttempts, as: as(redial.as) } : null,
    resolution: t.resolution ?? 1,
    repeat: repeat
      ? {
          ...repeat,
          delay: samplerOf(repeat.delay),
          laterDays: cumulative(repeat.laterDays).subarray(1),
          most: repeat.mostAttempts,
          as: as(repeat.as),
        }
      : null,
    transfer: transfer
      ? {
          to: as(transfer.to),
          queue: transfer.priority !== 0 ? express : as(transfer.to),
          workDone: transfer.workDone,
          restFactor: transfer.restFactor,
          handover: transfer.handover ? samplerOf(transfer.handover) : null,
          most: transfer.most,
        }
      : null,
    profile: null,
    keys: keysOf(seed, t.id, purposes),
  };
}

const nobodyCalls: PlanTrace = { arrivals: new Float64Array(0), handle: null, seen: null };

/** Calls are made in calling hours while the doors are open. */
function compileCampaign(c: Campaign, grid: Grid): PlanCampaign {
  const [from, to] = c.hours ? [minuteOf(c.hours.from), minuteOf(c.hours.to)] : [0, 1440];
  const allowed = grid.open.map((open, k) => open & Number(grid.startMinute[k] >= from && grid.startMinute[k] < to));
  const beginsAfter = new Float64Array(grid.intervals).fill(Infinity);
  for (let k = grid.intervals - 2; k >= 0; k--)
    beginsAfter[k] = allowed[k + 1] > allowed[k] ? (k + 1) * grid.intervalSeconds : beginsAfter[k + 1];
  return {
    records: c.records,
    mostAttempts: c.mostAttempts,
    retryAfter: samplerOf(c.retryAfter),
    chance: Float64Array.from(grid.startMinute, (minute) => answerChance(c, Math.floor(minute / 60), 1)),
    allowed,
    beginsAfter,
    decay: c.answerDecay,
    rightParty: c.rightParty,
    wrongTalk: samplerOf(c.wrongTalk),
    ring: samplerOf(c.ring),
    meanRing: meanSeconds(c.ring),
    noAnswer: c.noAnswerSeconds,
    preview: c.mode === 'preview' ? c.previewSeconds : 0,
    predictive: c.mode === 'predictive',
    dropLimit: c.dropLimit,
    window: c.dropWindow,
  };
}

/** Types whose customers may hold a line while they wait: their own type's, or that of the type that passed them on. */
function withLines(planTypes: readonly PlanType[], types: readonly ContactType[]): ReadonlySet<number> {
  const lined = new Set(types.flatMap((t, q) => (t.trunk === undefined ? [] : [q])));
  // A set hands out what is added while it is walked.
  for (const q of lined) if (planTypes[q].transfer) lined.add(planTypes[q].transfer.to);
  return lined;
}

/** Σ of the values before each position, and of all at the end. */
function cumulative(values: ArrayLike<number>): Float64Array {
  const sums = new Float64Array(values.length + 1);
  for (let i = 0; i < values.length; i++) sums[i + 1] = sums[i] + values[i];
  return sums;
}

/** When customers of a type call, interval by interval: as expected; on a day without any, at any open hour. */
function profileOf({ channel, demand }: ContactType, grid: Grid): Float64Array {
  const weights = Float64Array.from(grid.open);
  const volume = demand.kind === 'rate' ? expectedContacts(demand, grid, isDeferred(channel)) : null;
  for (const { firstInterval, intervals } of grid.days) {
    const today = volume?.subarray(firstInterval, firstInterval + intervals);
    if (today?.some((v) => v > 0)) weights.set(today, firstInterval);
  }
  return cumulative(weights);
}

const openIn = (grid: Grid, from: number, intervals: number): boolean =>
  grid.open.subarray(from, from + intervals).includes(1);

function transferChances(
  skills: readonly (readonly { type: number; skill: Skill }[])[],
  types: readonly ContactType[],
): Float64Array {
  const chances = new Float64Array(skills.length * types.length);
  skills.forEach((list, j) =>
    list.forEach(({ type, skill }) => {
      chances[j * types.length + type] = skill.transferProbability ?? types[type].transfer?.probability ?? 0;
    }),
  );
  return chances;
}

/** Of a replayed log, what arrives in the intervals that count. */
function traceOf(
  { arrivals, handleSeconds, waitSeconds, abandoned }: TraceDemand,
  grid: Grid,
  counts: (interval: number) => boolean,
): PlanTrace {
  const kept = arrivals.map((_, i) => i).filter((i) => counts(Math.floor(arrivals[i] / grid.intervalSeconds)));
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

/** Does the plan need anything of the engine's `parts`? */
export const needsParts = (plan: Plan): boolean =>
  plan.hasFollowUps ||
  plan.hasCampaigns ||
  plan.hasSessions ||
  plan.hasHandOvers ||
  plan.hasOccupancy ||
  plan.hasLoadEffect ||
  plan.roster !== null;
