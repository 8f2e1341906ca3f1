import { meanInterval } from '../../analysis/stats/mean';
import { effectOf, switchEffect, type Effect } from './effect';
import type { Experiment, Pull } from './experiment';
import type { Figure, Sample } from './figures';
import type { MechanismId } from './mechanisms';
import type { LeverId } from './levers';

/** What inputs and mechanisms of a scenario do to its figures, measured on the same days. */
export class Elasticities {
  private readonly known = new Map<string, Effect>();

  /** @param samples of the experiment's plans, in their order */
  constructor(
    readonly experiment: Experiment,
    private readonly samples: readonly Sample[],
    readonly figures: readonly Figure[],
    /** Simulated days of each plan. */
    readonly days: number,
  ) {
    if (samples.length !== experiment.plans.length)
      throw new RangeError(`${experiment.plans.length} samples are needed, got ${samples.length}`);
  }

  /** Levers that the scenario has, in order. */
  get levers(): readonly LeverId[] {
    return this.experiment.pulls.map(({ lever }) => lever);
  }

  pull(lever: LeverId): Pull | undefined {
    return this.experiment.pulls.find((pull) => pull.lever === lever);
  }

  /** Mean of a figure of the scenario itself; null: no data. */
  base(figure: Figure): number | null {
    return meanInterval(this.sample(0, figure)).mean;
  }

  /** What pulling a lever does to a figure. @throws RangeError when the scenario has no such lever */
  effect(lever: LeverId, figure: Figure): Effect {
    const pull = this.pull(lever);
    if (!pull) throw new RangeError(`the scenario has no ${lever}`);
    return this.once(`${lever} ${figure}`, () =>
      effectOf(
        this.sample(0, figure),
        this.sample(pull.low, figure),
        this.sample(pull.high, figure),
        pull.up - pull.down,
      ),
    );
  }

  /** What a mechanism does to a figure, from without it to with it; null: the scenario has not got it. */
  mechanism(mechanism: MechanismId, figure: Figure): Effect | null {
    const off = this.experiment.off.find((one) => one.mechanism === mechanism);
    if (!off) return null;
    return this.once(`without ${mechanism} ${figure}`, () =>
      switchEffect(this.sample(off.plan, figure), this.sample(0, figure)),
    );
  }

  private sample(plan: number, figure: Figure): Float64Array {
    const values = this.samples[plan].get(figure);
    if (!values) throw new RangeError(`${figure} was not watched`);
    return values;
  }

  private once(key: string, make: () => Effect): Effect {
    let effect = this.known.get(key);
    if (!effect) this.known.set(key, (effect = make()));
    return effect;
  }
}
