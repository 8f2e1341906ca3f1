import { meanSeconds } from '../model/meanSeconds';
import type { ContactType } from '../model/scenario';
import type { Turns } from '../model/turns';
import type { Sampler } from './sampler';
import { samplerOf } from './sampler';

/** Turns of a contact type, ready to be simulated. */
export interface PlanTurns {
  /** Mean work from the end of one turn to the end of the next while the work lasts, seconds; Infinity: one turn. */
  turnSeconds: number;
  think: Sampler;
  patience: Sampler | null;
}

/**
 * Turns end in the work as points of a Poisson process of rate (replies − 1) ÷ mean work: 1 + their number is `replies` on average,
 * and exponential work is cut into exponential turns of mean work ÷ replies.
 */
export function compileTurns({ replies, think, patience }: Turns, { talk, hold }: ContactType['handling']): PlanTurns {
  const work = meanSeconds(talk) + (hold ? meanSeconds(hold) : 0);
  return {
    turnSeconds: replies > 1 && work > 0 ? work / (replies - 1) : Infinity,
    think: samplerOf(think),
    patience: patience ? samplerOf(patience) : null,
  };
}
