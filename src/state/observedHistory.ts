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
