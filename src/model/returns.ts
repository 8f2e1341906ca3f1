import * as v from 'valibot';
import { durationSchema } from './distribution';
import { above, atLeast, atMost, fraction, list, number, string, whole } from './rules';

/** Attempts at one issue, the first included; what is logged is at most 255. */
const mostAttempts = () => v.optional(v.pipe(number(), whole(), atLeast(1), atMost(255)), 20);

/**
 * Customers who were not served and try again. After abandonment j a customer redials with probability
 * afterAbandon · decay^(j − 1); after a busy signal, or in front of closed doors, with a probability of its own.
 * Source: CAUSAL.md E4. Off: all probabilities 0.
 */
export const redialSchema = v.strictObject({
  /** Probability of another try after giving up in the queue. */
  afterAbandon: v.optional(fraction(), 0),
  /** Probability of another try after a busy signal or a closed channel. */
  afterBusy: v.optional(fraction(), 0),
  /** Probability of another try, when the doors open again, after calling outside opening hours or being turned away at closing. */
  afterClosed: v.optional(fraction(), 0),
  /** Each further try is so many times as likely as the one before. */
  decay: v.optional(fraction(), 1),
  /** Each time that he has given up, his patience is so many times as long on average; CAUSAL.md E2, δ_p. Left out: 1. */
  patience: v.optional(v.pipe(number(), above(0), atLeast(0.01), atMost(10))),
  /** From the failed try to the next one. */
  delay: v.optional(durationSchema, { family: 'lognormal', mean: 900, cv: 1.5 }),
  mostAttempts: mostAttempts(),
  /** Comes back as this contact type; left out: as the same. */
  as: v.optional(string()),
});
export type Redial = v.InferOutput<typeof redialSchema>;

/**
 * Customers whose issue was not resolved and who contact again. Source: CAUSAL.md E8. Off: probability 0, or a resolution
 * of 1.
 */
export const repeatSchema = v.strictObject({
  /** Probability that a customer with an unresolved issue contacts again. */
  probability: fraction(),
  /**
   * Probability that an issue which was resolved was not, after all: its customer contacts again, as others with unresolved issues
   * do. An assumption. Off, and left out: 0.
   */
  reopened: v.optional(fraction()),
  /** Share of repeats on the same day, after `delay`; the others come on a later open day. */
  sameDay: v.optional(fraction(), 0.3),
  delay: v.optional(durationSchema, { family: 'exponential', mean: 7200 }),
  /** Weights of the next open day, the one after it, … for those who wait; the hour follows the day's own volume. */
  laterDays: v.optional(
    v.pipe(list(v.pipe(number(), atLeast(0))), v.minLength(1, 'notEmpty|'), v.maxLength(30, 'atMost|30 entries')),
    [1, 1, 1],
  ),
  /** Work of a repeat, as a multiple of a fresh contact's. */
  work: v.optional(v.pipe(number(), above(0), atMost(100)), 1),
  mostAttempts: mostAttempts(),
  as: v.optional(string()),
});
export type Repeat = v.InferOutput<typeof repeatSchema>;

/** One of several types that contacts are passed on to, and its share of them. */
const targetSchema = v.strictObject({ type: string(), share: fraction() });
export type Target = v.InferOutput<typeof targetSchema>;
const targetsSchema = v.pipe(list(targetSchema), v.minLength(1, 'notEmpty|'), v.maxLength(20, 'atMost|20 entries'));

/**
 * Contacts that the first agent passes on. The first leg does a share of the work, the customer queues again, and the next
 * agent does the rest. Source: CAUSAL.md E7. Off: probability 0.
 */
export const transferSchema = v.strictObject({
  /** Probability that an answered contact is passed on; a team's skill may have its own. */
  probability: fraction(),
  /** Queues as this contact type, or as one of several by their shares of 1 in all; left out: as the same. */
  to: v.optional(v.lazy((to) => (Array.isArray(to) ? targetsSchema : string()))),
  /** Share of the talk that the first leg does. */
  workDone: v.optional(fraction(), 0.4),
  /** What is left takes so many times as long: the customer explains again, or the specialist is quicker. */
  restFactor: v.optional(v.pipe(number(), above(0), atMost(100)), 1),
  /** Who was passed on is helped less often: taken off the resolution of whoever answers next; CAUSAL.md E7, Δφ_tr. Left out: 0. */
  resolutionPenalty: v.optional(fraction()),
  /** Added to the priority in the second queue. */
  priority: v.optional(number(), 0),
  /**
   * Warm hand-over: the first agent stays on the line until the next one answers, and then for so long. Who would only wait for others
   * who wait like that hands over cold. Left out: blind.
   */
  handover: v.optional(durationSchema),
  /** Transfers of one contact at most. */
  most: v.optional(v.pipe(number(), whole(), atLeast(1), atMost(10)), 2),
});
export type Transfer = v.InferOutput<typeof transferSchema>;
