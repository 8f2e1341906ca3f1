import type { Scenario } from '../../model/scenario';
import { inOrderOfUse, leverOf, leverScope, usualLevers, type LeverId, type LeverKey } from './levers';
import { mechanismIds, without, withFreshVolumes, type MechanismId } from './mechanisms';

/** Usual step of an input: 5 % less and 5 % more. */
export const usualStep = 0.05;
/** Steps beyond this would take the widest of them, four times as large, to nothing. */
export const largestStep = 0.2;

/** A lever that the scenario has, with the two plans at the ends of its step. */
export interface Pull {
  lever: LeverKey;
  /** The plan itself where the input cannot move that way. */
  low: Scenario;
  high: Scenario;
  /** Realised relative changes of the input: −0.05, 0.05. */
  down: number;
  up: number;
}

/** A mechanism that the scenario has, with the plan without it. */
export interface Off {
  mechanism: MechanismId;
  plan: Scenario;
}

/**
 * Levers of a scenario a step down and a step up, and its mechanisms switched off: all from the same seed, so that they meet the same
 * customers. A plan is made when it is asked for, and once: whoever asks for more levers gets the others again.
 */
export class Experiment {
  /** The scenario itself, see {@link withFreshVolumes}. */
  readonly base: Scenario;
  /** Mechanisms that can be switched off. */
  readonly off: readonly Off[];
  private readonly known = new Map<LeverKey, Pull | null>();

  /**
   * @param step relative size of a step, above 0 and at most {@link largestStep}
   * @throws RangeError when the step is out of range
   */
  constructor(
    scenario: Scenario,
    readonly step = usualStep,
  ) {
    if (!(step > 0 && step <= largestStep))
      throw new RangeError(`the step must be above 0 and at most 0.2, got ${step}`);
    this.base = withFreshVolumes(scenario);
    this.off = mechanismIds.flatMap((mechanism) => {
      const plan = without(this.base, mechanism);
      return plan ? [{ mechanism, plan }] : [];
    });
  }

  /** A lever with the ends of its step; null: the scenario does not have it, or it cannot move. */
  pull(lever: LeverKey): Pull | null {
    let pull = this.known.get(lever);
    if (pull === undefined) this.known.set(lever, (pull = this.make(lever)));
    return pull;
  }

  private make(lever: LeverKey): Pull | null {
    const { reach, step } = leverOf(lever);
    const [low, high] = [step(this.base, 1 - this.step * reach), step(this.base, 1 + this.step * reach)];
    if (!low && !high) return null;
    return {
      lever,
      low: low?.scenario ?? this.base,
      high: high?.scenario ?? this.base,
      down: low?.change ?? 0,
      up: high?.change ?? 0,
    };
  }

  /** Does the scenario have this lever? */
  has(lever: LeverKey): boolean {
    return this.pull(lever) !== null;
  }

  /** Levers of the whole scenario that are pulled unless others are asked for. */
  usual(): LeverId[] {
    return usualLevers.filter((lever) => this.has(lever));
  }

  /** Ids of the contact types or teams of which the lever can be had alone; none where there is only one, which is the whole. */
  parts(lever: LeverId): string[] {
    const scope = leverScope(lever);
    if (scope === null) return [];
    const all = scope === 'type' ? this.base.types : this.base.teams;
    return all.length < 2 ? [] : all.map(({ id }) => id).filter((id) => this.has(`${lever}:${id}`));
  }

  /** Every plan that these levers and all mechanisms need, each once, in the order in which they are of use. */
  plans(levers: readonly LeverKey[]): Scenario[] {
    const pulls = inOrderOfUse(levers).flatMap((lever) => this.pull(lever) ?? []);
    return [
      ...new Set([this.base, ...pulls.flatMap(({ low, high }) => [low, high]), ...this.off.map(({ plan }) => plan)]),
    ];
  }
}
