import type { Grid } from './calendar';
import type { Campaign } from './campaign';
import { isWithin, minutesOf } from './openHours';

// Apart from the schema, which the engine does not need.

/** A live answer waits so long for an agent and is then dropped, seconds. KPIS.md K98 [DIAL]. */
export const connectSeconds = 2;

/** Probability that a dial in this hour of the day (0 to 23) is answered at this attempt (1 is the first). */
export function answerChance({ answer, answerByHour, answerDecay }: Campaign, hour: number, attempt: number): number {
  let chance = answerByHour?.[hour] ?? answer;
  for (let n = 1; n < attempt; n++) chance *= answerDecay;
  return chance;
}

/** By interval: 1 where the campaign's calls may be made, in its calling hours while the doors are open. */
export function callingHours({ hours }: Pick<Campaign, 'hours'>, grid: Grid): Uint8Array {
  if (!hours) return grid.open.slice();
  const minutes = minutesOf(hours, hours);
  return grid.open.map((open, k) => open & Number(isWithin(grid.startMinute[k], minutes)));
}
