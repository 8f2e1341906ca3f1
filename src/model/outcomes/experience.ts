import * as v from 'valibot';
import { above, atLeast, atMost, fraction, number, seconds } from '../rules';

const weight = (usual: number) => v.optional(v.pipe(number(), atLeast(0), atMost(10)), usual);

/**
 * How a contact is felt: an ordered probit, U = base + customer + agent − what went wrong + chance, with variances of customer, agent and
 * chance that add up to 1. CAUSAL.md E9 to E11. A weight of 0 is off.
 */
export const experienceSchema = v.strictObject({
  /** μ₀. */
  base: v.optional(v.pipe(number(), atLeast(-5), atMost(5)), 1.4),
  /** β_u: the contact left the issue unresolved. */
  unresolved: weight(1.3),
  /** β_rep: for each answered contact about the issue before this one, three at most. */
  perRepeat: weight(0.6),
  /** β_t: for each transfer. */
  perTransfer: weight(0.56),
  /** β_w: for each e-fold of the wait beyond what is tolerated, ln(1 + (W − tolerance)⁺ / scale). */
  perWait: weight(0.1),
  /** w₀ and w_s, seconds. */
  waitToleranceSeconds: v.optional(seconds(), 30),
  waitScaleSeconds: v.optional(v.pipe(number(), above(0, 's'), atMost(86_400, 's')), 60),
  /** β_h: for each minute on hold. */
  perHoldMinute: weight(0.05),
  /** β_ab: for each attempt at the issue that was given up before. */
  perAbandon: weight(0.3),
  /** Standard deviations of what customers and agents bring along: sd(b), sd(q). */
  customerSd: v.optional(v.pipe(number(), atLeast(0), atMost(0.95)), 0.4),
  agentSd: v.optional(v.pipe(number(), atLeast(0), atMost(0.95)), 0.2),
  /** ρ_n: correlation of the chance in the rating with that in the recommendation. */
  recommendCorrelation: v.optional(fraction(), 0.8),
  /** Share of handled contacts whose customer is asked. */
  invited: v.optional(fraction(), 1),
  /** s: probability that who is asked answers. */
  response: v.optional(fraction(), 0.15),
  /** ζ: extreme customers answer more often, s · (1 + ζ·|U|/σ). */
  extremeBias: v.optional(v.pipe(number(), atLeast(0), atMost(5)), 0),
});
export type Experience = v.InferOutput<typeof experienceSchema>;
