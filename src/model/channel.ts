import * as v from 'valibot';
import { durationSchema } from './distribution';
import { above, atLeast, atMost, boolean, fraction, list, number, seconds, string, text, whole } from './rules';

export * from './channelKinds';

/** Time in the menu (IVR) before the queue; the line is taken, the wait has not begun. */
export const menuSchema = v.strictObject({
  time: durationSchema,
  /** Share of callers whose issue the menu resolves: they never reach the queue. */
  containment: v.optional(fraction(), 0),
});

/** At this time in the queue an announcement is heard, and a share of those who are still there leaves. CAUSAL.md E2. */
export const announcementSchema = v.strictObject({
  atSeconds: v.pipe(number(), above(0, 's'), atMost(86_400, 's')),
  leaving: fraction(),
});

/**
 * What the centre does when the predicted wait is long: contacts in the queue × mean handle time ÷ contacts that the agents on
 * duty can hold. CAUSAL.md E3.
 */
export const admissionSchema = v.strictObject({
  /** Above this predicted wait the channel is closed: whoever comes meets a busy signal. */
  closeOverSeconds: v.optional(seconds()),
  /** Above this predicted wait an automatic reply asks for patience … */
  replyOverSeconds: v.optional(seconds()),
  /** … which then is so many times as long. */
  patienceFactor: v.optional(v.pipe(number(), atLeast(0.1), atMost(100)), 1),
});

/** A call back instead of a wait, offered to those who cannot be served at once. */
export const callbackSchema = v.strictObject({
  /** Offered when the predicted wait is at least this long; 0: whenever nobody is free. */
  overSeconds: v.optional(seconds(), 0),
  /** Share of those asked who accept. */
  accept: fraction(),
  /** Contact type of the call back, whose priority decides when it is made; left out: its own, in its place in the queue. */
  as: v.optional(string()),
  /** It must be made within this time, or the customer has given up; left out: whenever an agent is free. */
  withinSeconds: v.optional(v.pipe(number(), above(0, 's'), atMost(86_400 * 30, 's'))),
  /** Share of calls that the customer does not answer; the agent lets it ring for `ringSeconds`. */
  unanswered: v.optional(fraction(), 0),
  ringSeconds: v.optional(seconds(), 25),
  /** Then another try after this time, so many tries in all. */
  retryAfter: v.optional(durationSchema, { family: 'constant', mean: 900 }),
  mostTries: v.optional(v.pipe(number(), whole(), atLeast(1), atMost(20)), 3),
});

/** Deferred work: how it is promised and how it gives way. */
export const deferredSchema = v.strictObject({
  /** Promised response, hours of the business clock (the open hours). */
  deadlineHours: v.optional(v.pipe(number(), above(0, 'h'), atMost(10_000, 'h')), 8),
  /** Is work in hand laid aside when a live contact comes that nobody else can take? */
  interruptible: v.optional(boolean(), true),
  /** Waiting when the horizon begins. */
  backlog: v.optional(v.pipe(number(), whole(), atLeast(0), atMost(1_000_000)), 0),
});

/** How many chats or messages an agent holds at once, and at what cost. CAUSAL.md E19; DESIGN.md §3 "Concurrency". */
export const concurrencySchema = v.strictObject({
  atOnce: v.pipe(number(), whole(), atLeast(1), atMost(20)),
  /** σ: of k open contacts each goes on at 1 / (1 + σ(k − 1)) of the speed that it has alone; of chats with turns, each turn. */
  slowDown: v.optional(v.pipe(number(), atLeast(0), atMost(10)), 0.05),
  /** Total speed with 1, 2, … contacts, where it was measured; overrides σ, except for turns, which show where it comes from. */
  totalSpeeds: v.optional(
    v.pipe(list(v.pipe(number(), above(0), atMost(100))), v.maxLength(20, text('atMost', '20 entries'))),
  ),
});
export type Concurrency = v.InferOutput<typeof concurrencySchema>;
