import { gridOf } from '../model/calendar';
import { knowledgeOf } from '../model/knowledge';
import { meanSeconds } from '../model/meanSeconds';
import { meanRing } from '../model/ringing';
import { hasNovices, hasOdds } from '../model/ownTraits';
import type { ContactType, Scenario } from '../model/scenario';
import type { DayLog, LogShape } from './dayLog';
import { keysOf, teamKeysOf } from './keys';
import { hasWhims } from './patience';
import { customersOf, profileOf } from './planDemand';
import type { PlanOutcomes } from './planOutcomes';
import { compileOutcomes, countsIssues } from './planOutcomes';
import type { PlanHorizon } from './planHorizon';
import { doorChanges, openIn } from './planHorizon';
import type { PlanRouting } from './planRouting';
import { bySkill, Choice, dialsOf, expressOf, offsets, routesOf, servicesOf } from './planRouting';
import type { PlanTeams } from './planTeams';
import { firstAgents, headcountChanges, isShrinking, shrinkingOf, speedsOf } from './planTeams';
import type { PlanType } from './planType';
import { compileType, gammaShape, meanHandleOf } from './planType';
import {
  agentCare,
  agentOdds,
  agentPaces,
  agentPurposes,
  agentWarmth,
  compileRoster,
  evaluatorKeys,
  knownAgents,
} from './rosterPlan';
import { byId, shapeOf } from './shape';

/**
 * A scenario compiled to what the kernel needs: indices, typed arrays, sorted events. Types and teams stand in the order
 * of their ids, so the order in which a scenario lists them changes nothing. A feature costs only who uses it: what the
 * kernel may skip, a `has…` says.
 */
export interface Plan extends PlanHorizon, PlanRouting, PlanTeams {
  shape: LogShape;
  types: PlanType[];
  /** Mean time that a contact of each type holds an agent, seconds: ringing, handling, and of chats with turns the time that customers think. */
  meanHandle: Float64Array;

  /** Trunk group of each type, −1: none. */
  trunkOf: Int32Array;
  /** Lines of each trunk group. */
  lines: Int32Array;
  /** Does any type have a trunk group? */
  hasTrunks: boolean;
  /** Types whose customers' patience must be seen to end at its own instant: who holds a line, or tries again. */
  timed: Uint8Array;
  hasTimers: boolean;

  /** Which parts of a contact are ever anything but 0 s (hold, wrap) or for ever (patience)? */
  hasHold: boolean;
  hasWrap: boolean;
  hasPatience: boolean;
  /** Does any skill have a speed other than 1, or any agent one of his own? */
  hasPaces: boolean;
  /** Does any team hold more than one contact at once? */
  hasSessions: boolean;
  /** Has any chat turns? */
  hasTurns: boolean;
  /** Is busy time ever told in spells? */
  hasSpells: boolean;
  hasDeferred: boolean;
  /** Does any agent stay on the line until the next one answers? */
  hasHandOvers: boolean;
  hasCampaigns: boolean;
  /** Does any agent's phone ring before he answers? */
  hasRing: boolean;
  /** Does anything depend on how long the wait is expected to be? */
  hasPrediction: boolean;
  /** What follows from contacts; null: nothing. */
  outcomes: PlanOutcomes | null;
  /** Is any talk ever broken off? */
  hasPressure: boolean;
  /** Does any handle time grow with the wait? */
  hasWaitEffect: boolean;
  /** Are contacts that were passed on ever resolved less often? */
  hasPenalties: boolean;
  /** Does any customer ever come back, get passed on, or pass through a menu? Or does anything follow from how often? */
  hasFollowUps: boolean;

  /** Seed of the day factor that types share; shape 0 for none. */
  sharedDayShape: number;
  sharedKey: Int32Array;
  /** Contacts to expect, for the size of the log. */
  expectedContacts: number;
}

/** Compiles a valid scenario. */
export function compile(scenario: Scenario): Plan {
  const grid = gridOf(scenario.calendar);
  const types = byId(scenario.types);
  const teams = byId(scenario.teams);
  const trunks = byId(scenario.trunks);
  const typeIndex = new Map(types.map((t, i) => [t.id, i]));
  const trunkIndex = new Map(trunks.map((t, i) => [t.id, i]));
  const express = expressOf(types, typeIndex);
  const expressFrom = (t: ContactType): number => types.length + express.findIndex(({ from }) => from === t);
  const planTypes = types.map((t) => compileType(t, grid, scenario.seed, typeIndex, expressFrom(t)));
  // An issue may be brought again under any type's rule, at its own type's hours.
  if (types.some((t) => t.repeat)) planTypes.forEach((t, q) => (t.profile = profileOf(types[q], grid)));
  const shape = shapeOf(scenario, grid);
  const doors = doorChanges(grid);

  const queueType = [...types.keys(), ...express.map(({ to }) => to)];
  const routes = routesOf(types, teams);
  const skills = servicesOf(teams, types, planTypes, queueType, express);
  const dials = dialsOf(skills, planTypes);
  const flatRoutes = routes.flat();
  const flatSkills = skills.flat();

  const staff = headcountChanges(teams, grid);
  const room = teams.map((team) => team.concurrency?.atOnce ?? 1);
  const mostRoom = Math.max(...room);
  const firstAgent = firstAgents(teams.length, shape.agentTeam);
  const teamKeys = (id: string): Int32Array => teamKeysOf(scenario.seed, id, agentPurposes);
  const byAgent = (of: typeof agentPaces): Float64Array =>
    Float64Array.from(
      teams.flatMap((team, j) => [
        ...of(team.people, firstAgent[j + 1] - firstAgent[j], teamKeys(team.id), knownAgents(team)),
      ]),
    );
  const agentPace = byAgent(agentPaces);
  const timed = timedTypes(types, planTypes);
  const outcomes = compileOutcomes(scenario, {
    agentWarmth: () => byAgent((_, agents, keys) => agentWarmth(agents, keys)),
    agentCare: (sd) => byAgent((_, agents, keys) => agentCare(sd, agents, keys)),
    evaluatorKeys: () => Int32Array.from(teams.flatMap(({ id }) => [...evaluatorKeys(teamKeys(id))])),
  });

  return {
    shape,
    types: planTypes,
    grid,
    horizon: grid.intervals * grid.intervalSeconds,
    doorTime: Float64Array.from(doors, (d) => d.time),
    doorCloses: Uint8Array.from(doors, (d) => d.closes),
    serveAtClose: scenario.calendar.closing === 'serve',
    openDays: Uint8Array.from(grid.days, (d) => (openIn(grid, d.firstInterval, d.intervals) ? 1 : 0)),
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
    pace: bySkill(skills, types.length, 1, ({ skill }) => 1 / skill.speed),
    transferChance: bySkill(
      skills,
      types.length,
      0,
      ({ type, skill }) => skill.transferProbability ?? types[type].transfer?.probability ?? 0,
    ),
    hasDelays: flatSkills.some((s) => s.skill.overflowAfterSeconds > 0),
    hasRestrictions: flatSkills.some((s) => s.skill.overflowAfterSeconds > 0 || s.skill.reserveAgents > 0),
    hasPriorities: flatSkills.some((s) => s.priority !== 0 || s.slope !== 0),
    hasRanks: flatSkills.some((s) => s.rank !== 0),
    hasChoices: types.some((t) => (t.agentChoice ?? 'longestIdle') !== 'longestIdle'),
    hasOccupancy: types.some((t) => t.agentChoice === 'leastOccupied'),
    teams: teams.length,
    firstAgent,
    staffTime: Float64Array.from(staff, (c) => c.time),
    staffTeam: Int32Array.from(staff, (c) => c.team),
    staffCount: Int32Array.from(staff, (c) => c.count),
    roster: compileRoster(scenario, teams, firstAgent, grid, teamKeys),
    shrinking: teams.some(isShrinking) ? teams.map((team) => shrinkingOf(team, teamKeys(team.id))) : null,
    rostered: Uint8Array.from(teams, (team) => (team.roster ? 1 : 0)),
    room: Int32Array.from(room),
    mostRoom,
    totalSpeed: speedsOf(teams, mostRoom),
    turnSlowDown: Float64Array.from(teams, (team) => team.concurrency?.slowDown ?? 0),
    loadRush: Float64Array.from(teams, (team) => team.loadEffect?.rush ?? 0),
    loadOverload: Float64Array.from(teams, (team) => team.loadEffect?.overload ?? 0),
    hasLoadEffect: teams.some(({ loadEffect: effect }) => effect && effect.rush + effect.overload > 0),
    leaving: teams.some(hasNovices)
      ? teams.map((team) =>
          hasNovices(team) ? { people: team.people!, known: knownAgents(team), keys: teamKeys(team.id) } : null,
        )
      : null,
    agentPace,
    agentOdds: teams.some((team) => hasOdds(team) || knowledgeOf(team).odds !== 1) ? byAgent(agentOdds) : null,
    meanHandle: Float64Array.from(
      types,
      (t) => meanRing(t) + meanHandleOf(t) + (t.turns ? t.turns.replies * meanSeconds(t.turns.think) : 0),
    ),
    trunkOf: Int32Array.from(types, (t) => (t.trunk === undefined ? -1 : trunkIndex.get(t.trunk)!)),
    lines: Int32Array.from(trunks, (t) => t.lines),
    hasTrunks: types.some((t) => t.trunk !== undefined),
    timed: Uint8Array.from(timed, Number),
    hasTimers: timed.includes(true),
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
    hasPaces:
      flatSkills.some((s) => s.skill.speed !== 1) || agentPace.some((pace) => pace !== 1) || teams.some(hasNovices),
    hasSessions: planTypes.some((t) => t.concurrent && (mostRoom > 1 || t.turns)),
    hasTurns: planTypes.some((t) => t.turns),
    hasSpells: shape.spells.includes(1),
    hasDeferred: planTypes.some((t) => t.deferred),
    hasHandOvers: types.some((t) => t.transfer?.handover !== undefined),
    hasCampaigns: planTypes.some((t) => t.campaign),
    hasRing: planTypes.some((t) => t.ring),
    hasPrediction: planTypes.some(predicts),
    hasFollowUps:
      countsIssues(scenario) ||
      planTypes.some(
        // Whom a contact is drawn to belongs to the attempt at its issue.
        (t, q) =>
          t.redial ||
          t.transfer ||
          t.resolution < 1 ||
          t.repeat?.reopened ||
          t.menu ||
          t.callback ||
          t.turns ||
          t.ring ||
          t.pressure ||
          outcomes ||
          types[q].agentChoice === 'weighted',
      ),
    outcomes,
    hasPressure: planTypes.some((t) => t.pressure),
    hasWaitEffect: planTypes.some((t) => t.waitEffect),
    hasPenalties: planTypes.some((t) => t.transfer && t.transfer.penalty > 0),
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

/** Seconds from queue entry to the answer, or to giving up: the wait, and ringing that is no part of it. */
export const untilTalk = ({ types }: Plan, log: DayLog, contact: number): number => {
  const { ring } = types[log.type[contact]];
  return ring && !ring.counts ? log.wait[contact] + log.ring[contact] : log.wait[contact];
};

/** Rows that the log has room for at first, of a list of which nobody knows how far it is dialled. */
const recordsAtFirst = 10_000;

/** Does the type look at the predicted wait? */
const predicts = (t: PlanType): boolean =>
  t.closeOver < Infinity || t.replyOver < Infinity || (t.callback !== null && t.callback.over > 0);

/** Of which types somebody must know at once when the patience of a customer ends? */
function timedTypes(types: readonly ContactType[], planTypes: readonly PlanType[]): boolean[] {
  const lined = withLines(types, planTypes);
  return planTypes.map(
    (t, q): boolean =>
      lined.has(q) ||
      (t.redial?.afterAbandon ?? 0) > 0 ||
      predicts(t) ||
      t.campaign?.predictive ||
      planTypes.some((other) => other.transfer?.handover && other.transfer.to.includes(q)),
  );
}

/** Types whose customers may hold a line while they wait: their own type's, or that of the type that passed them on. */
function withLines(types: readonly ContactType[], planTypes: readonly PlanType[]): ReadonlySet<number> {
  const lined = new Set(types.flatMap((t, q) => (t.trunk === undefined ? [] : [q])));
  // A set hands out what is added while it is walked.
  for (const q of lined) planTypes[q].transfer?.to.forEach((to) => lined.add(to));
  return lined;
}

/** Does the plan need anything of the engine's `parts`? */
export const needsParts = (plan: Plan): boolean =>
  plan.hasFollowUps ||
  plan.hasCampaigns ||
  plan.hasSessions ||
  plan.hasHandOvers ||
  plan.hasOccupancy ||
  plan.hasLoadEffect ||
  plan.shrinking !== null ||
  plan.leaving !== null ||
  plan.roster !== null;
