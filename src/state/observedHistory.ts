import type { History } from '../model/freshShare';
import type { Scenario } from '../model/scenario';

/** Abandonment where nothing was observed: a middling centre. */
const usual = 0.05;

/** The history under which a type's volume was counted, as far as the real day beside the scenario tells: busy signals it never does. */
export function observedHistory({ observed }: Scenario, type: string): History {
  let offered = 0;
  let abandoned = 0;
  for (const day of observed)
    if (day.type === type)
      day.offered.forEach((contacts, k) => {
        const left = day.abandoned[k];
        if (contacts === null || left === null) return;
        offered += contacts;
        abandoned += left;
      });
  const rate = offered > 0 ? Math.min(1, abandoned / offered) : usual;
  return { abandonRate: Math.round(rate * 1000) / 1000, busyRate: 0 };
}

/** Share abandoned and ASA, seconds, of the real days of a type, over the intervals that tell all of it; null where none does. */
export function figuresOf({ observed }: Scenario, type: string): { abandonRate: number; asaSeconds: number } | null {
  const sums = { offered: 0, abandoned: 0, answered: 0, waited: 0 };
  for (const day of observed)
    if (day.type === type)
      day.offered.forEach((offered, k) => {
        const [abandoned, answered, asa] = [day.abandoned[k], day.answered[k], day.asaSeconds?.[k] ?? null];
        if (offered === null || abandoned === null || answered === null || (asa === null && answered > 0)) return;
        sums.offered += offered;
        sums.abandoned += abandoned;
        sums.answered += answered;
        sums.waited += answered * (asa ?? 0);
      });
  const { offered, abandoned, answered, waited } = sums;
  const known = abandoned > 0 && abandoned <= offered && waited > 0;
  return known
    ? {
        abandonRate: Math.round((1e4 * abandoned) / offered) / 1e4,
        asaSeconds: Math.round((10 * waited) / answered) / 10,
      }
    : null;
}
