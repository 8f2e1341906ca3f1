import * as v from 'valibot';
import { atLeast, atMost, number } from './rules';

/*
 * How the load of a team acts on the handle times of its agents. Source: CAUSAL.md E5b; the direction of both effects has been seen
 * (a rush speeds up, lasting overload slows down), their form and size are assumed.
 *
 *   V = 1 − rush · ψ(u₁₅; 0.75, 1) + overload · ψ(u₁₂₀; 0.85, 1),   ψ(x; a, b) = (x − a) ÷ (b − a), cut off at 0 and 1
 *
 * with u_m the busy share of the team's time on duty over the last m minutes before the answer.
 */

export const loadEffectSchema = v.strictObject({
  /** By how much less a contact takes after a quarter of an hour in which everybody was always busy, as a share. */
  rush: v.optional(v.pipe(number(), atLeast(0), atMost(0.5)), 0),
  /** By how much more a contact takes after two such hours, as a share. */
  overload: v.optional(v.pipe(number(), atLeast(0), atMost(1)), 0),
});
export type LoadEffect = v.InferOutput<typeof loadEffectSchema>;

/** Windows over which a team's occupancy is looked at, seconds. */
export const rushSeconds = 900;
export const overloadSeconds = 7200;
/** Occupancies from which the effects begin; they are full at 1. */
const rushFrom = 0.75;
const overloadFrom = 0.85;

/** Up to this slow-down the usual centre has one regime (CAUSAL.md §4); above it a warning is due. */
export const mostOverload = 0.2;
/** Suggested values for who switches the effect on. CAUSAL.md, parameter table. */
export const usualLoadEffect: LoadEffect = { rush: 0.03, overload: 0.08 };

const ramp = (x: number, from: number): number => Math.min(1, Math.max(0, (x - from) / (1 - from)));

/** The factor on handle times at these occupancies, 0 to 1, of the last 15 and 120 minutes. */
export const loadFactor = (rush: number, overload: number, lately: number, longer: number): number =>
  1 - rush * ramp(lately, rushFrom) + overload * ramp(longer, overloadFrom);
