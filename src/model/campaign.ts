import * as v from 'valibot';
import { hoursSchema } from './calendarSchema';
import { durationSchema } from './distribution';
import { atLeast, atMost, fraction, list, number, oneOf, seconds, text, whole } from './rules';

/**
 * How a campaign dials. `preview`: an agent looks at the record, then dials it. `progressive`: the line of an idle agent dials one
 * record, and the agent is with the call from the first ring. `predictive`: the centre dials ahead of agents who will be free, more
 * records than there are agents, and looks for an agent when somebody answers.
 */
export const dialModes = ['preview', 'progressive', 'predictive'] as const;
export type DialMode = (typeof dialModes)[number];

/**
 * A finite list that the centre calls on its own account. CAUSAL.md E20. A record is finalised when the right party was reached,
 * exhausted when its attempts are used up, and open until then; what is open at night goes on the next day.
 */
export const campaignSchema = v.strictObject({
  kind: v.literal('campaign'),
  /** Records of the list; those whose delay is over are dialled before those that are still untried. */
  records: v.pipe(number(), whole(), atLeast(0), atMost(1_000_000)),
  /** Dials of one record at most. */
  mostAttempts: v.optional(v.pipe(number(), whole(), atLeast(1), atMost(100)), 5),
  /** Time from the end of a call that did not finalise its record to the next dial of it, at least. */
  retryAfter: v.optional(durationSchema, { family: 'constant', mean: 14_400 }),
  /** Calling hours of each day, as opening hours, within which they lie; left out: the opening hours. */
  hours: v.optional(hoursSchema),
  /** Probability that a dial is answered by somebody, … */
  answer: v.optional(fraction(), 0.3),
  /** … by hour of the day from midnight, where it differs; overrides it. */
  answerByHour: v.optional(v.pipe(list(fraction()), v.length(24, text('length', '24')))),
  /** Each further attempt at a record is so many times as likely to be answered as the one before. */
  answerDecay: v.optional(fraction(), 1),
  /** Share of live answers that are the right party. */
  rightParty: v.optional(fraction(), 0.6),
  /** Talk with a wrong party. */
  wrongTalk: v.optional(durationSchema, { family: 'exponential', mean: 30 }),
  /** Ringing until somebody answers, and how long it rings when nobody does (voicemail is nobody). */
  ring: v.optional(durationSchema, { family: 'constant', mean: 15 }),
  noAnswerSeconds: v.optional(seconds(), 25),
  mode: v.optional(oneOf(dialModes), 'progressive'),
  /** Of `preview`: how long the agent looks at the record. */
  previewSeconds: v.optional(seconds(), 30),
  /** Of `predictive`: share of live answers that may be dropped … */
  dropLimit: v.optional(fraction(), 0.03),
  /** … among the latest so many live answers, by which the dialler is paced. */
  dropWindow: v.optional(v.pipe(number(), whole(), atLeast(1), atMost(100_000)), 1000),
});
export type Campaign = v.InferOutput<typeof campaignSchema>;

/** An ordinary campaign: the defaults of the format. */
export const newCampaign = (records: number): Campaign => v.parse(campaignSchema, { kind: 'campaign', records });
