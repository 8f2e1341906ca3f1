import type { ContactType, Skill, Team } from '../model/scenario';
import type { PlanType } from './planType';

/** How an idle agent is chosen, see `agentChoices` of the model. */
export const Choice = { longestIdle: 0, leastOccupied: 1, weighted: 2 } as const;

/** Who may serve whom, and who comes first: looked up from a contact by its type, and from an agent by his team. */
export interface PlanRouting {
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
  /** Probability of a transfer at [team × types + type]. */
  transferChance: Float64Array;

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
}

/** Types whose transfers have a priority, and so a queue, of their own. */
export const expressOf = (types: readonly ContactType[]): ContactType[] =>
  types.filter((t) => t.transfer && t.transfer.priority !== 0);

/** A skill of a team for what stands in one queue. */
interface Service {
  skill: Skill;
  type: number;
  queue: number;
  priority: number;
  slope: number;
  rank: number;
}

/** So far below live contacts that no priority or wait of these makes up for it. */
const deferredPriority = -1e9;

/** Behind every preference that a skill may have. */
const behindAll = 1e6;

/** Compiles the skills of teams. */
export function compileRouting(
  types: readonly ContactType[],
  planTypes: readonly PlanType[],
  teams: readonly Team[],
): PlanRouting {
  const express = expressOf(types);
  const queueType = [...types.keys(), ...express.map((t) => planTypes[types.indexOf(t)].transfer!.to)];
  const routes = types.map((t) =>
    teams
      .flatMap((team, j) => team.skills.filter((s) => s.type === t.id).map((skill) => ({ team: j, skill })))
      .sort((a, b) => a.skill.preference - b.skill.preference || a.team - b.team),
  );
  const skills = teams.map((team) =>
    queueType
      .flatMap((type, queue): Service[] => {
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
      })
      .sort((a, b) => a.rank - b.rank),
  );
  // Of several lists that of the highest priority is dialled first.
  const dials = skills.map((list) =>
    list.filter((s) => planTypes[s.type].campaign).sort((a, b) => b.priority - a.priority || a.type - b.type),
  );
  const flatRoutes = routes.flat();
  const flatSkills = skills.flat();
  return {
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
  };
}

/** A value of each skill at [team × types + type], `other` where there is none. */
function bySkill(
  skills: readonly (readonly Service[])[],
  types: number,
  other: number,
  value: (of: Service) => number,
): Float64Array {
  const values = new Float64Array(skills.length * types).fill(other);
  skills.forEach((list, j) => list.forEach((of) => (values[j * types + of.type] = value(of))));
  return values;
}

function offsets(lists: readonly (readonly unknown[])[]): Int32Array {
  const from = new Int32Array(lists.length + 1);
  lists.forEach((list, i) => (from[i + 1] = from[i] + list.length));
  return from;
}
