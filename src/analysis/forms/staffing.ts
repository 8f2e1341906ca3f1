import type { QueueForm } from './queueForm';
import { requireAtLeast, requireWhole } from './require';
import { firstWhole } from './root';

/** What a number of agents has to achieve; what is left out is not asked for. Shares are fractions. */
export interface StaffingTarget {
  /** At least this share answered within `thresholdSeconds` … */
  serviceLevel?: number;
  /** … 20 s unless said otherwise. */
  thresholdSeconds?: number;
  /** Average speed of answer at most, seconds. */
  asaSeconds?: number;
  /** Abandon rate at most. */
  abandonRate?: number;
  /** Occupancy at most. */
  occupancy?: number;
}

/** Occupancy is a quotient of given numbers: 8 ÷ 10 agents must pass a limit of 0.8 whatever the last bit says. */
const rounding = 1e-12;

/** Does a queue with a steady state meet every target that is set? */
export function meets(form: QueueForm, target: StaffingTarget): boolean {
  const { serviceLevel = 0, thresholdSeconds = 20, asaSeconds = Infinity, abandonRate = 1, occupancy = 1 } = target;
  return (
    form.stable &&
    form.occupancy <= occupancy + rounding &&
    form.asaSeconds <= asaSeconds &&
    form.abandonRate <= abandonRate &&
    form.serviceLevel(thresholdSeconds) >= serviceLevel
  );
}

/**
 * Fewest agents with which a formula meets every target; null when `limit` agents do not. Every target gets easier with
 * each agent, so the search doubles and halves.
 *
 * @param form the formula, by agents: `(n) => erlangA(rate, aht, n, patience)`
 * @throws RangeError when `from` is not a whole number of at least 1 or a target is below 0
 */
export function fewestAgents(
  form: (agents: number) => QueueForm,
  target: StaffingTarget,
  from = 1,
  limit = 100_000,
): number | null {
  requireWhole('agents', from, 1);
  for (const [name, value] of Object.entries(target) as [string, number | undefined][])
    if (value !== undefined) requireAtLeast(`target ${name}`, value, 0);
  return firstWhole((agents) => meets(form(agents), target), from, limit);
}
