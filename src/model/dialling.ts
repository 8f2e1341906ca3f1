import type { Campaign } from './campaign';

// Apart from the schema, which the engine does not need.

/** A live answer waits so long for an agent and is then dropped, seconds. KPIS.md K98 [DIAL]. */
export const connectSeconds = 2;

/** Probability that a dial in this hour of the day (0 to 23) is answered at this attempt (1 is the first). */
export function answerChance({ answer, answerByHour, answerDecay }: Campaign, hour: number, attempt: number): number {
  let chance = answerByHour?.[hour] ?? answer;
  for (let n = 1; n < attempt; n++) chance *= answerDecay;
  return chance;
}
