import type { Observed } from '../scenario';
import type { Check } from './check';

export function crossObserved(check: Check, o: Observed, at: string): void {
  check.knownType(`${at}.type`, o.type);
  const { offered, answered, abandoned, answeredWithin, asaSeconds, ahtSeconds, maxWaitSeconds } = o;
  const columns = { offered, answered, abandoned, answeredWithin, asaSeconds, ahtSeconds, maxWaitSeconds };
  for (const [key, values] of Object.entries(columns)) check.sized(`${at}.${key}`, values);
}
