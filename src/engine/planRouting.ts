import type { ContactType, Skill, Team } from '../model/scenario';
import type { PlanType } from './planType';
import { targetsIn } from './planType';

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

  // Queues: one per type, with the type's own number; then one for each type, and each that it goes to, whose transfers have a priority of their own.
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

/** A queue of its own for what a type passes on to another with an added priority. */
interface Express {
  from: ContactType;
  to: number;
}
export const expressOf = (types: readonly ContactType[], typeIndex: ReadonlyMap<string, number>): Express[] =>
  types
    .filter((t) => t.transfer && t.transfer.priority !== 0)
    .flatMap((from) => targetsIn(from, typeIndex).map(({ type: to }) => ({ from, to })));

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

/** By type: the teams that may serve it, in order of preference. */
export const routesOf = (types: readonly ContactType[], teams: readonly Team[]): { team: number; skill: Skill }[][] =>
  types.map((t) =>
    teams
      .flatMap((team, j) => team.skills.filter((s) => s.type === t.id).map((skill) => ({ team: j, skill })))
      .sort((a, b) => a.skill.preference - b.skill.preference || a.team - b.team),
  );

/**
 * By team: the queues that it may serve, in order of rank.
 * @param queueType type of each queue; those after the types' own are the `express` ones
 */
export const servicesOf = (
  teams: readonly Team[],
  types: readonly ContactType[],
  planTypes: readonly PlanType[],
  queueType: readonly number[],
  express: readonly Express[],
): Service[][] =>
  teams.map((team) =>
    queueType
      .flatMap((type, queue): Service[] => {
        const skill = team.skills.find((s) => s.type === types[type].id);
        if (!skill) return [];
        const bonus = queue < types.length ? 0 : express[queue - types.length].from.transfer!.priority;
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

/** By team: the campaigns that it dials, that of the highest priority first. */
export const dialsOf = (skills: readonly Service[][], planTypes: readonly PlanType[]): Service[][] =>
  skills.map((list) =>
    list.filter((s) => planTypes[s.type].campaign).sort((a, b) => b.priority - a.priority || a.type - b.type),
  );

/** A value of each skill at [team × types + type], `other` where there is none. */
export function bySkill(
  skills: readonly (readonly Service[])[],
  types: number,
  other: number,
  value: (of: Service) => number,
): Float64Array {
  const values = new Float64Array(skills.length * types).fill(other);
  skills.forEach((list, j) => list.forEach((of) => (values[j * types + of.type] = value(of))));
  return values;
}

/** Where each list begins when they stand one behind the other, and where the last one ends. */
export function offsets(lists: readonly (readonly unknown[])[]): Int32Array {
  const from = new Int32Array(lists.length + 1);
  lists.forEach((list, i) => (from[i + 1] = from[i] + list.length));
  return from;
}
