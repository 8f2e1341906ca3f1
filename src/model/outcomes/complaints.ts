import * as v from 'valibot';
import { fraction, seconds } from '../rules';

/** Complaints, CAUSAL.md E12. They need the experience to know who is angry; from the start, they need nothing. */
export const complaintsSchema = v.strictObject({
  /** p_c0: share of issues that are complaints from the start. */
  fromStart: v.optional(fraction(), 0.05),
  /** κ_c: probability that a contact that would be rated 1 or 2 becomes a complaint. */
  afterBadContact: v.optional(fraction(), 0.5),
  /** φ_cmp as a deduction from the type's own resolution: a complaint is so much less likely to be settled at its first handling. */
  harderToSettle: v.optional(fraction(), 0.1),
  /** d_c: probability that a complaint that was not settled at once becomes a dispute. */
  dispute: v.optional(fraction(), 0.05),
  /** A complaint answered within so many seconds of being made was answered fast. */
  fastSeconds: v.optional(seconds(), 300),
});
export type Complaints = v.InferOutput<typeof complaintsSchema>;
