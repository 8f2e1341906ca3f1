import type { ContactType } from './contactType';

/** Attempts after which an issue is counted no further: what is beyond is less than a rounding error. */
const deep = 400;

/**
 * Which part of a type's volume are fresh issues. A volume of fresh issues: all of it. A volume of observed attempts already
 * holds redials and repeats, so it is divided by the attempts per issue that its own history made:
 *
 *   α_j = 1 + δ^j (r·a + r_b·b) α_(j+1) + (1 − a − b)·u·α_j,   fresh share = 1 / α_0
 *
 * with a the abandonment rate and b the busy rate of that history, r and r_b the probabilities of redialling, δ their decay,
 * and u = (1 − φ)·c repeats per answered contact. Without decay this is λ₀ = λ(1 − r·a − r_b·b − u(1 − a − b)).
 * Returns as another type are that type's volume and do not count here. Source: CAUSAL.md §3.
 */
export function freshShare({ id, demand, redial, repeat, resolution }: ContactType): number {
  if (demand.kind !== 'rate' || !demand.observed) return 1;
  const { abandonRate, busyRate } = demand.observed;
  const own = (as: string | undefined): boolean => as === undefined || as === id;
  const again = redial && own(redial.as) ? redial.afterAbandon * abandonRate + redial.afterBusy * busyRate : 0;
  const repeats = repeat && own(repeat.as) ? (1 - (resolution ?? 1)) * repeat.probability : 0;
  const answered = Math.max(0, 1 - abandonRate - busyRate);
  const decay = redial?.decay ?? 1;
  // From the far end, where the will to redial is as good as steady.
  let attempts = 1 / Math.max(1e-9, 1 - answered * repeats - again * decay ** deep);
  for (let j = deep - 1; j >= 0; j--) attempts = (1 + again * decay ** j * attempts) / (1 - answered * repeats);
  return 1 / attempts;
}
