/*
 * How the load of a team acts on the handle times of its agents. Source: CAUSAL.md E5b; the direction of both effects has been seen
 * (a rush speeds up, lasting overload slows down), their form and size are assumed.
 *
 *   V = 1 − rush · ψ(u₁₅; 0.75, 1) + overload · ψ(u₁₂₀; 0.85, 1),   ψ(x; a, b) = (x − a) ÷ (b − a), cut off at 0 and 1
 *
 * with u_m the busy share of the team's time on duty over the last m minutes before the answer.
 */

/** Windows over which a team's occupancy is looked at, seconds. */
export const rushSeconds = 900;
export const overloadSeconds = 7200;
/** Occupancies from which the effects begin; they are full at 1. */
const rushFrom = 0.75;
const overloadFrom = 0.85;

const ramp = (x: number, from: number): number => Math.min(1, Math.max(0, (x - from) / (1 - from)));

/** The factor on handle times at these occupancies, 0 to 1, of the last 15 and 120 minutes. */
export const loadFactor = (rush: number, overload: number, lately: number, longer: number): number =>
  1 - rush * ramp(lately, rushFrom) + overload * ramp(longer, overloadFrom);
