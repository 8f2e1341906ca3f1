import { fiellerInterval } from '../../analysis/stats/fieller';
import { noData, type Interval } from '../../analysis/stats/interval';
import { figureOf, type Arrow } from './causes';
import { isTold } from './effect';
import type { LeverId } from './levers';
import type { Elasticities } from './matrix';
import type { MechanismId } from './mechanisms';

/** How an arrow was measured, and why one was not. */
export type ArrowMeasure =
  /** `size`: by how many percent the head changes when the lever moves the tail by 1 %. */
  | { kind: 'lever'; lever: LeverId; size: Interval; told: boolean }
  /** `size`: by how many percent the head is higher with the mechanism than without it. */
  | { kind: 'off'; mechanism: MechanismId; size: Interval; told: boolean }
  /** `horizon`: it acts beyond the days that are simulated. `noLever`: no input of the scenario acts on the tail. `notAsked`: the inputs that do were not measured. `tail`: the lever cannot be told to move it. `noData`: the head or the tail has none. */
  | { kind: 'none'; reason: 'horizon' | 'noLever' | 'notAsked' | 'tail' | 'noData' };

/**
 * The size of an arrow from A to B. A lever that acts on A is an instrument for what A does to B: pulled, it moves B by E_B and A by E_A,
 * and E_B / E_A is by how many percent B changes with each percent of A. It is the whole of what reaches B while A changes in that way, also
 * on other ways from A to B, and through rings; a lever that also acts on B past A would blur it, so each arrow has levers that do not.
 * A mechanism is switched off instead, and its size is what it adds to B.
 * Source: Wald (1940), Annals of Mathematical Statistics 11(3), for the ratio; Fieller (1954) for its interval.
 */
export function measureArrow(elasticities: Elasticities, { from, to, by }: Arrow): ArrowMeasure {
  if (by.kind === 'none') return { kind: 'none', reason: by.reason };
  const head = figureOf[to]!;
  if (by.kind === 'off') {
    const effect = elasticities.mechanism(by.mechanism, head);
    if (!effect) return { kind: 'none', reason: 'notAsked' };
    if (effect.elasticity.mean === null) return { kind: 'none', reason: 'noData' };
    const size = scaled(effect.elasticity, 100);
    return { kind: 'off', mechanism: by.mechanism, size, told: isTold(size) };
  }
  const lever = by.levers.find((one) => elasticities.levers.includes(one));
  const tail = figureOf[from];
  if (!tail) return { kind: 'none', reason: 'noLever' };
  if (!lever)
    return {
      kind: 'none',
      reason: by.levers.some((one) => elasticities.experiment.has(one)) ? 'notAsked' : 'noLever',
    };
  const [acting, acted] = [elasticities.effect(lever, tail), elasticities.effect(lever, head)];
  if (acting.elasticity.mean === null || acted.elasticity.mean === null) return { kind: 'none', reason: 'noData' };
  if (acting.state !== 'moves') return { kind: 'none', reason: 'tail' };
  const size = acted.state === 'still' ? { ...acted.elasticity } : fiellerInterval(acted.daily, acting.daily);
  return size.mean === null ? { kind: 'none', reason: 'noData' } : { kind: 'lever', lever, size, told: isTold(size) };
}

function scaled({ mean, low, high, days }: Interval, by: number): Interval {
  if (mean === null) return { ...noData };
  return { mean: mean * by, low: low === null ? null : low * by, high: high === null ? null : high * by, days };
}
