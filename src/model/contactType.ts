import * as v from 'valibot';
import { campaignSchema } from './campaign';
import {
  admissionSchema,
  announcementSchema,
  callbackSchema,
  channels,
  deferredSchema,
  menuSchema,
  outsideHours,
} from './channel';
import { durationSchema, patienceSchema } from './distribution';
import { redialSchema, repeatSchema, transferSchema } from './returns';
import { amountByInterval, atLeast, atMost, boolean, fraction, id, list, meanByInterval, notEmpty } from './rules';
import { number, oneOf, seconds, string, text, times } from './rules';
import { turnsSchema } from './turns';
import { waitEffectSchema } from './waitEffect';

/**
 * What history a volume was counted under, when it counts attempts and not fresh issues: the simulation adds redials and
 * repeats again, so they are taken out first (CAUSAL.md §3).
 */
const observedVolumeSchema = v.strictObject({
  /** Share of attempts that were abandoned when the volume was counted. */
  abandonRate: fraction(),
  /** Share of attempts that met a busy signal, if those were counted. */
  busyRate: v.optional(fraction(), 0),
});

/** Expected contacts by interval, with the ways in which real days differ from it. */
const rateDemandSchema = v.strictObject({
  kind: v.literal('rate'),
  /** Expected contacts in each interval of the horizon. */
  volume: amountByInterval(),
  /** The volume counts attempts as they were observed. Left out: it counts fresh issues. */
  observed: v.optional(observedVolumeSchema),
  /** Coefficient of variation of the day factor, Gamma with mean 1. 0: a perfect forecast of the day. */
  dayCv: v.optional(v.pipe(number(), atLeast(0), atMost(2)), 0),
  /** Coefficient of variation of the interval factor, Gamma with mean 1. */
  intervalCv: v.optional(v.pipe(number(), atLeast(0), atMost(2)), 0),
  /** Does this type share the scenario's day factor (`sharedDayCv`) in addition to its own? */
  sharedDay: v.optional(boolean(), true),
});
/** The customers of a real log, replayed on every simulated day: when they came, and what was seen of them. */
const traceDemandSchema = v.strictObject({
  kind: v.literal('trace'),
  /** Seconds from the start of the horizon, ascending. */
  arrivals: times(),
  /** Handle time of each arrival in seconds, null where it is not known; what is null or left out is drawn. */
  handleSeconds: v.optional(list(v.nullable(seconds()))),
  /** How long each customer was seen to wait, seconds; with `abandoned`, or neither. Left out: patience is drawn. */
  waitSeconds: v.optional(times()),
  /**
   * 1: the wait ended because the customer gave up, so it is exactly how patient he was. 0: it ended otherwise, so he would
   * have waited longer; how much longer is drawn from the patience that exceeds the wait.
   */
  abandoned: v.optional(list(v.picklist([0, 1], text('oneOf', '0, 1')))),
});

/**
 * Agents are pressed for short calls: talk beyond the cap is broken off, and nothing is resolved then. CAUSAL.md E6. Off: left out, or
 * obeyed by nobody.
 */
const pressureSchema = v.strictObject({
  /** Longest talk, as a multiple of the mean talk. */
  cap: v.pipe(number(), atLeast(0.05), atMost(100)),
  /** Share of contacts in which the cap is obeyed. */
  obeyed: v.optional(fraction(), 1),
});
export type Pressure = v.InferOutput<typeof pressureSchema>;

/** What an answered contact, or of a campaign a right party, may buy. CAUSAL.md E14. */
export const saleSchema = v.strictObject({
  /** Probability of a sale, of a caller who did not wait and an ordinary agent. */
  conversion: fraction(),
  /** Revenue of a sale, in the scenario's currency. */
  value: v.optional(v.pipe(number(), atLeast(0), atMost(1e12)), 0),
  /** ω: the probability falls by e^(−ω·minutes waited). */
  lossPerMinute: v.optional(v.pipe(number(), atLeast(0), atMost(10)), 0.05),
  /** λ_s: an agent whose experience effect is q sells 1 + λ_s·q times as often. */
  agentEffect: v.optional(v.pipe(number(), atLeast(0), atMost(10)), 0),
});
export type Sale = v.InferOutput<typeof saleSchema>;

/** A call is put through to an agent, who is reserved for it; the phone rings until he picks up. */
const ringSchema = v.strictObject({
  /** From the choice of the agent to his answer. Of a call back none: the centre calls. */
  time: durationSchema,
  /**
   * Is the ringing part of the wait, in service levels, speeds of answer and limits? Left out: no, the wait ends when the phone begins
   * to ring. What the caller does is the same: he hears it ring, and may give up.
   */
  countsAsWait: v.optional(boolean(), false),
});
export type Ring = v.InferOutput<typeof ringSchema>;

const handlingSchema = v.strictObject({
  talk: durationSchema,
  hold: v.optional(durationSchema),
  /** After-contact work: holds the agent, not the customer. */
  wrap: v.optional(durationSchema),
  /** Mean handle time by interval of arrival, seconds; null or left out: as the distributions say. Shapes stay, all parts scale. */
  meanByInterval: v.optional(meanByInterval()),
});

/**
 * Which of the idle agents of equally preferred teams gets a contact. `longestIdle`: who has been idle longest. `leastOccupied`: who has
 * been busy for the lowest share of the time on duty so far that calendar day, of equal ones the longest idle. `weighted`: a team drawn
 * in proportion to the weights of the skills, of those that could take the contact now, and in it the longest idle.
 */
export const agentChoices = ['longestIdle', 'leastOccupied', 'weighted'] as const;
export type AgentChoice = (typeof agentChoices)[number];

export const typeSchema = v.strictObject({
  id,
  name: v.pipe(string(), notEmpty()),
  channel: v.optional(oneOf(channels), 'voice'),
  demand: v.variant('kind', [rateDemandSchema, traceDemandSchema, campaignSchema], 'oneOf|rate, trace, campaign'),
  /** Left out: nobody comes while the doors are closed. */
  outsideHours: v.optional(oneOf(outsideHours)),
  /** Left out: callers enter the queue at once. */
  menu: v.optional(menuSchema),
  /** What is done when the predicted wait is long; left out: nothing. */
  admission: v.optional(admissionSchema),
  /** Left out: nobody is called back. */
  callback: v.optional(callbackSchema),
  /** Of a deferred channel. */
  deferred: v.optional(deferredSchema),
  /** Of calls: how long the agent's phone rings; left out: agents answer at once. */
  ring: v.optional(ringSchema),
  handling: handlingSchema,
  /** Of a channel of which an agent holds several at once; left out: no turns are told apart. */
  turns: v.optional(turnsSchema),
  patience: patienceSchema,
  /** Mean patience by interval of arrival, seconds; scales the distribution. */
  patienceByInterval: v.optional(meanByInterval()),
  /** Share of customers who hang up at once when nobody is free. */
  balking: v.optional(fraction(), 0),
  /** Share of callers who notice that it is the wrong number and hang up after 4 s on average (exponential); left out: none. */
  wrongNumbers: v.optional(fraction()),
  /** In order of time; left out: none. */
  announcements: v.optional(v.pipe(list(announcementSchema), v.maxLength(20, 'atMost|20 entries'))),
  /** Customers who were not served and try again; left out: nobody does. */
  redial: v.optional(redialSchema),
  /** Probability that an answered contact resolves the issue; left out: 1. */
  resolution: v.optional(fraction()),
  /** Pressure on handle times: talk is broken off; left out: none. */
  pressure: v.optional(pressureSchema),
  /** Handle time that grows with the wait; left out: it does not. */
  waitEffect: v.optional(waitEffectSchema),
  /** What a contact may sell; left out: nothing. */
  sale: v.optional(saleSchema),
  /** Customers whose issue was not resolved and who contact again; left out: nobody does. */
  repeat: v.optional(repeatSchema),
  /** Contacts that are passed on to another agent; left out: none. */
  transfer: v.optional(transferSchema),
  /** Higher is served first; the score of a waiting contact is priority + prioritySlope × seconds waited. */
  priority: v.optional(number(), 0),
  prioritySlope: v.optional(v.pipe(number(), atLeast(0)), 0),
  /** Left out: the longest idle. */
  agentChoice: v.optional(oneOf(agentChoices)),
  /** T of the service level, seconds. */
  thresholdSeconds: v.optional(seconds(), 20),
  /** An abandonment before this many seconds is a short abandon. */
  shortAbandonSeconds: v.optional(seconds(), 5),
  /**
   * Trunk group whose lines it occupies while queued and in talk; a call of a campaign from the dial, with preview from the look at the
   * record, until they hang up, and no dial is made without a line. Left out: lines without limit.
   */
  trunk: v.optional(string()),
});
export type ContactType = v.InferOutput<typeof typeSchema>;
export type RateDemand = v.InferOutput<typeof rateDemandSchema>;
export type TraceDemand = v.InferOutput<typeof traceDemandSchema>;
