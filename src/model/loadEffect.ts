import * as v from 'valibot';
import { atLeast, atMost, number } from './rules';

/** How the load of a team acts on its handle times, see `loadFactor`. Source: CAUSAL.md E5b. */
export const loadEffectSchema = v.strictObject({
  /** By how much less a contact takes after a quarter of an hour in which everybody was always busy, as a share. */
  rush: v.optional(v.pipe(number(), atLeast(0), atMost(0.5)), 0),
  /** By how much more a contact takes after two such hours, as a share. */
  overload: v.optional(v.pipe(number(), atLeast(0), atMost(1)), 0),
});
export type LoadEffect = v.InferOutput<typeof loadEffectSchema>;

/** Up to this slow-down the usual centre has one regime (CAUSAL.md §4); above it a warning is due. */
export const mostOverload = 0.2;
/** Suggested values for who switches the effect on. CAUSAL.md, parameter table. */
export const usualLoadEffect: LoadEffect = { rush: 0.03, overload: 0.08 };
