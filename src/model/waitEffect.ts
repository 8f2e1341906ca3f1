import * as v from 'valibot';
import { atLeast, atMost, number } from './rules';

/**
 * Contacts that take longer the longer the customer had to wait: talk and hold × 1 + min(most, perMinute · W), with W the minutes waited
 * in the queue before this answer, ringing included. Wrap-up stays as it is, and so does a call back, for which nobody waits on the line. An assumption:
 * that service slows after delays has been seen (Chan, Farias, Escobar 2017, in hospitals), the size in contact centres has not. Off: left
 * out, or perMinute or most 0.
 */
export const waitEffectSchema = v.strictObject({
  /** By how much more a contact takes for each minute waited, as a share. */
  perMinute: v.optional(v.pipe(number(), atLeast(0), atMost(10)), 0.02),
  /** By how much more at most, as a share. */
  most: v.optional(v.pipe(number(), atLeast(0), atMost(10)), 0.2),
});
export type WaitEffect = v.InferOutput<typeof waitEffectSchema>;
