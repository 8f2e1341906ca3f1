import * as v from 'valibot';
import { atLeast, atMost, fraction, number } from '../rules';

/** What quality assurance would find and how much of it is listened to, CAUSAL.md E22. */
export const qualitySchema = v.strictObject({
  /** Share of contacts with correct content, of an agent of average care; so are the next two. */
  accuracy: v.optional(fraction(), 0.9),
  /** Share without a critical error, and without an interruption of the customer. */
  criticalErrorFree: v.optional(fraction(), 0.97),
  uninterrupted: v.optional(fraction(), 0.85),
  /** Between-agent standard deviation of these, on the log-odds. */
  agentSd: v.optional(v.pipe(number(), atLeast(0), atMost(5)), 0.3),
  /** Contacts of each agent that are evaluated in a month of 30.4 days, at random. */
  evaluationsPerMonth: v.optional(v.pipe(number(), atLeast(0), atMost(10_000)), 8),
  /** Standard deviation of evaluators' leniency and of an evaluation's noise, points of 100. */
  evaluatorSd: v.optional(v.pipe(number(), atLeast(0), atMost(100)), 4),
  noiseSd: v.optional(v.pipe(number(), atLeast(0), atMost(100)), 6),
});
export type Quality = v.InferOutput<typeof qualitySchema>;

/** Points of 100 that each item of an evaluation is worth: what was said counts for half, what may do harm for more than manners. */
export const qualityWeights = { accurate: 50, criticalFree: 30, uninterrupted: 20 } as const;
