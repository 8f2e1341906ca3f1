import * as v from 'valibot';
import { concurrencySchema } from './channel';
import { loadEffectSchema } from './loadEffect';
import { namedAgentSchema, peopleSchema, rosterLineSchema } from './roster';
import { above, atLeast, atMost, atMostEntries, fraction, id, list, mostAgents, mostParts, notEmpty } from './rules';
import { number, oneOf, peopleByInterval, seconds, string, whole } from './rules';

export const skillSchema = v.strictObject({
  /** Contact type served. */
  type: string(),
  /** 1 is asked first; teams of equal preference share as the type says: mostly by longest idle agent. */
  preference: v.optional(v.pipe(number(), whole(), atLeast(1), atMost(mostParts)), 1),
  /** Speed at this type: 1.25 handles in 80 % of the time. */
  speed: v.optional(v.pipe(number(), above(0), atLeast(0.001), atMost(1000)), 1),
  /** Only contacts that have waited this long, seconds. */
  overflowAfterSeconds: v.optional(seconds(), 0),
  /** Only while more than this many of the team's agents are idle. */
  reserveAgents: v.optional(v.pipe(number(), whole(), atLeast(0), atMost(mostAgents)), 0),
  /**
   * Where the type shares its contacts by weight: this team's part among the equally preferred teams that could take the contact
   * now. Left out: 1. 0: only when no other could.
   */
  weight: v.optional(v.pipe(number(), atLeast(0), atMost(1e6))),
  /** Which contact next, for this team: overrides the type's own priority. */
  priority: v.optional(number()),
  /** Share of its contacts that this team passes on: overrides the type's own. 1: it only takes the call. */
  transferProbability: v.optional(fraction()),
});
export type Skill = v.InferOutput<typeof skillSchema>;

/**
 * Which waiting contact an agent takes next. `score`: the highest priority + slope × wait. `longestWait`: the longest wait, whatever
 * the priority. `preference`: of the types that the team prefers (skills of the lowest preference), then the highest score. Ties go to
 * the longest wait; deferred work yields to live contacts under all of them.
 */
export const nextContacts = ['score', 'longestWait', 'preference'] as const;
export type NextContactOrder = (typeof nextContacts)[number];

export const teamSchema = v.strictObject({
  id,
  name: v.pipe(string(), notEmpty()),
  /**
   * Agents ready for contacts in each interval of the horizon: a headcount curve, count-based and exhaustive. Of a team with a
   * roster it is what the roster plans, and may be left out.
   */
  headcount: v.optional(peopleByInterval(), []),
  /** Who comes on which shift: identity-based. Left out: the headcount curve. */
  roster: v.optional(v.pipe(list(rosterLineSchema), atMostEntries(mostParts))),
  /** How people differ from the plan and from each other; left out: not at all. */
  people: v.optional(peopleSchema),
  /** What is known of agents whom the roster names. */
  agents: v.optional(v.pipe(list(namedAgentSchema), atMostEntries(mostParts))),
  skills: v.pipe(list(skillSchema), atMostEntries(mostParts)),
  /** Left out: by score. */
  nextContact: v.optional(oneOf(nextContacts)),
  /** Chats and messages at once; left out: one. */
  concurrency: v.optional(concurrencySchema),
  /** How the team's load acts on its handle times; left out: not at all. */
  loadEffect: v.optional(loadEffectSchema),
  /** Money per paid agent-hour, in the scenario's currency. */
  costPerHour: v.optional(v.pipe(number(), atLeast(0), atMost(1e12)), 0),
});
export type Team = v.InferOutput<typeof teamSchema>;
