import type { PlanType } from './planType';
import type { Stream } from './stream';

/** Mean time after which a caller notices that the number is wrong, seconds. CAUSAL.md E2. */
const wrongNumberSeconds = 4;

export const hasWhims = (type: PlanType): boolean => type.wrongNumbers > 0 || type.announcements.length > 0;

/**
 * How long a customer is prepared to wait, seconds: his patience, unless it was the wrong number or an announcement sends him
 * away first. `whim` draws the same number of values whatever comes of them; null where
 * the type has neither. `factor`: what earlier attempts have left of the patience.
 */
export function drawPatience(
  type: PlanType,
  interval: number,
  patience: Stream,
  whim: Stream | null,
  factor = 1,
): number {
  let time = type.patience.draw(patience) * factor;
  if (type.patienceScale) time *= type.patienceScale[interval];
  if (!whim) return time;
  if (type.wrongNumbers > 0) {
    const wrong = whim.uniform() < type.wrongNumbers;
    const notices = wrongNumberSeconds * whim.exponential();
    if (wrong) time = notices;
  }
  for (const { atSeconds, leaving } of type.announcements)
    if (whim.uniform() < leaving && time > atSeconds) time = atSeconds;
  return time;
}
