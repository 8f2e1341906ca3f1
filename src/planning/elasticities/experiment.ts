import type { Scenario } from '../../model/scenario';
import { levers, type LeverId } from './levers';
import { mechanismIds, without, withFreshVolumes, type MechanismId } from './mechanisms';

/** Usual step of an input: 5 % less and 5 % more. */
export const usualStep = 0.05;
/** Steps beyond this would take the widest of them, four times as large, to nothing. */
export const largestStep = 0.2;

/** A lever that the scenario has, with the two plans at the ends of its step. */
export interface Pull {
  lever: LeverId;
  /** Numbers of the plans in {@link Experiment.plans}; 0, the plan itself, where the input cannot move that way. */
  low: number;
  high: number;
  /** Realised relative changes of the input: −0.05, 0.05. */
  down: number;
  up: number;
}

/** Plans to simulate on the same days, and what each of them is for. */
export interface Experiment {
  /** The first one is the scenario itself. */
  plans: Scenario[];
  pulls: Pull[];
  /** Plans without a mechanism. */
  off: { mechanism: MechanismId; plan: number }[];
}

/**
 * Every lever of the scenario a step down and a step up, and every mechanism switched off: all from the same seed, so that they meet the
 * same customers.
 *
 * @param step relative size of a step, above 0 and at most {@link largestStep}
 * @throws RangeError when the step is out of range
 */
export function experimentOf(scenario: Scenario, step = usualStep): Experiment {
  if (!(step > 0 && step <= largestStep)) throw new RangeError(`the step must be above 0 and at most 0.2, got ${step}`);
  const base = withFreshVolumes(scenario);
  const plans = [base];
  const pulls: Pull[] = [];
  for (const { id, reach, step: move } of levers) {
    const [low, high] = [move(base, 1 - step * reach), move(base, 1 + step * reach)];
    if (!low && !high) continue;
    const numberOf = (plan: Scenario | undefined): number => (plan ? plans.push(plan) - 1 : 0);
    pulls.push({
      lever: id,
      low: numberOf(low?.scenario),
      high: numberOf(high?.scenario),
      down: low?.change ?? 0,
      up: high?.change ?? 0,
    });
  }
  const off = mechanismIds.flatMap((mechanism) => {
    const plan = without(base, mechanism);
    return plan ? [{ mechanism, plan: plans.push(plan) - 1 }] : [];
  });
  return { plans, pulls, off };
}
