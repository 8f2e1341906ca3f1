import * as v from 'valibot';
import { durationSchema } from './distribution';
import { above, atLeast, atMost, boolean, fraction, id, list, mostAgents, notEmpty, number, oneOf } from './rules';
import { string, text, whole } from './rules';
import { usualOvertimeFactor } from './shiftTimes';

export * from './shiftTimes';

/** What takes an agent off the contacts within a shift, as planned. */
export const activityKinds = ['break', 'lunch', 'meeting', 'training'] as const;

const activitySchema = v.strictObject({
  kind: oneOf(activityKinds),
  /** From the start of the shift, minutes. */
  afterMinutes: v.pipe(number(), atLeast(0, 'min'), atMost(1440, 'min')),
  minutes: v.pipe(number(), above(0, 'min'), atMost(1440, 'min')),
  /** Left out: a lunch is unpaid, everything else is paid. */
  paid: v.optional(boolean()),
});
export type Activity = v.InferOutput<typeof activitySchema>;

/** A shift as it repeats: how long it is and what is in it. */
export const shiftTemplateSchema = v.strictObject({
  id,
  name: v.pipe(string(), notEmpty()),
  /** From coming to leaving, breaks included. */
  minutes: v.pipe(number(), above(0, 'min'), atMost(1440, 'min')),
  activities: v.optional(v.pipe(list(activitySchema), v.maxLength(50, text('atMost', '50 entries'))), []),
});
export type ShiftTemplate = v.InferOutput<typeof shiftTemplateSchema>;

/** So many agents on one shift, at one start, on some weekdays. The same people come on all of its days. */
export const rosterLineSchema = v.strictObject({
  /** Shift template. */
  shift: string(),
  /** Local wall time, `HH:MM`. */
  start: v.pipe(string(), v.regex(/^([01]\d|2[0-3]):[0-5]\d$/, text('time'))),
  count: v.pipe(number(), whole(), atLeast(0), atMost(mostAgents)),
  /** Monday is 0; left out: every day. */
  weekdays: v.optional(list(v.pipe(number(), whole(), atLeast(0), atMost(6)))),
  /** Names of the agents; left out: they are numbered. */
  names: v.optional(list(v.pipe(string(), notEmpty()))),
});
export type RosterLine = v.InferOutput<typeof rosterLineSchema>;

/** What is known of one named agent of a roster: it takes the place of what is drawn for the others. CAUSAL.md E5, E6. */
export const namedAgentSchema = v.strictObject({
  /** As in the roster's lines; whoever has the name on several lines is one person, and as fast and as good in every team that says so. */
  name: v.pipe(string(), notEmpty()),
  /** Speed at every type, beside that of the skill: 1.25 handles in 80 % of the time. Left out: drawn. */
  speed: v.optional(v.pipe(number(), above(0), atLeast(0.1), atMost(10))),
  /** Factor on the odds that a contact resolves its issue: 2 makes 3 in 4 into 6 in 7. Left out: drawn. */
  resolutionOdds: v.optional(v.pipe(number(), above(0), atLeast(0.01), atMost(100))),
  /** Weeks in the team when the horizon begins, for the learning curve. Left out: drawn. */
  tenureWeeks: v.optional(v.pipe(number(), atLeast(0), atMost(10_000))),
});
export type NamedAgent = v.InferOutput<typeof namedAgentSchema>;

/**
 * What people know at once by a knowledge base or the customer's history on the screen: against what the types' handling and resolution say,
 * which are then those of people without it, and so is a volume of observed attempts. CAUSAL.md E5 and E6; grade A. Off: left out, or 1 both.
 */
const knowledgeSchema = v.strictObject({
  /** K: factor on handle times, beside speed and learning. 0.9: what needed ten minutes needs nine. */
  work: v.optional(v.pipe(number(), above(0), atLeast(0.1), atMost(10)), 1),
  /** e^κ: factor on the odds that a contact resolves its issue, beside that of the agent. 1.3: 3 in 4 become 4 in 5, nearly. */
  odds: v.optional(v.pipe(number(), above(0), atLeast(0.01), atMost(100)), 1),
});
export type Knowledge = v.InferOutput<typeof knowledgeSchema>;

/** How many agents leave in a year. CAUSAL.md E16. An account, unless those who leave within the horizon are replaced by novices. */
const attritionSchema = v.strictObject({
  /** A₀: share of agents who leave in a year where nobody is overburdened; beyond 1, a place is left more than once. */
  perYear: v.pipe(number(), atLeast(0), atMost(10)),
  /** A₁: points of attrition that each point of occupancy above 85 % adds. */
  perOccupancyPoint: v.optional(v.pipe(number(), atLeast(0), atMost(10)), 0.5),
  /**
   * Do agents leave within the horizon, at the rate A₀, each replaced by somebody of tenure 0 from the next calendar day on? What they learn
   * until then, and after, counts as well. Left out: everybody stays, and stays as he is.
   */
  novices: v.optional(boolean()),
});
export type Attrition = v.InferOutput<typeof attritionSchema>;

/** How people differ from the plan and from each other. CAUSAL.md E5, E17, E18. Left out or 0: they do not. */
export const peopleSchema = v.strictObject({
  /** Probability that an agent is absent for a whole shift; a head of a curve, for a calendar day. */
  absence: v.optional(fraction()),
  /** Correlation of absences of one team and day (Beta with the same mean): 0 independent, towards 1 all or nobody. */
  absenceCorrelation: v.optional(v.pipe(number(), atLeast(0), atMost(0.99))),
  /**
   * Share of the paid heads of a curve that are off the contacts as planned on a calendar day: holidays, training, meetings, breaks. A roster
   * has them in its shifts.
   */
  plannedShrinkage: v.optional(fraction()),
  /** Probability of coming late, and how late. */
  late: v.optional(v.strictObject({ probability: fraction(), time: durationSchema })),
  /** Probability of leaving early, and how early. */
  early: v.optional(v.strictObject({ probability: fraction(), time: durationSchema })),
  /** Share of the time between planned activities in which agents are where they should be … */
  adherence: v.optional(v.pipe(number(), atLeast(0.2), atMost(1))),
  /** … and how long they are away when they are not, minutes on average (exponential). */
  awayMinutes: v.optional(v.pipe(number(), above(0, 'min'), atMost(240, 'min')), 6),
  /** Coefficient of variation of handle times between agents (lognormal, mean 1). */
  speedCv: v.optional(v.pipe(number(), atLeast(0), atMost(2))),
  /** Standard deviation between agents of the logit of the probability that an answered contact resolves its issue (normal). E6. */
  qualitySd: v.optional(v.pipe(number(), atLeast(0), atMost(3))),
  /** New agents take 1 + extra · e^(−tenure / weeks) times as long. */
  learning: v.optional(
    v.strictObject({
      extra: v.pipe(number(), atLeast(0), atMost(10)),
      weeks: v.pipe(number(), above(0), atMost(1000)),
      /** Mean tenure of the team, weeks (exponential over agents). */
      meanTenureWeeks: v.pipe(number(), above(0), atMost(10_000)),
    }),
  ),
  /** What everybody in the team knows at once; left out: as the types say. */
  knowledge: v.optional(knowledgeSchema),
  /** Left out: nobody says. */
  attrition: v.optional(attritionSchema),
  /** Wage of time after the end of the shift, as a multiple of the usual one. */
  overtimeFactor: v.optional(v.pipe(number(), atLeast(0), atMost(10)), usualOvertimeFactor),
});
export type People = v.InferOutput<typeof peopleSchema>;
