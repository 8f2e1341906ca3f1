import { meanInterval } from '../../analysis/stats/mean';
import type { Scenario } from '../../model/scenario';
import { effectOf, switchEffect, type Effect } from './effect';
import type { Experiment, Pull } from './experiment';
import type { Figure, Sample } from './figures';
import type { MechanismId } from './mechanisms';
import type { LeverKey } from './levers';

/** What inputs and mechanisms of a scenario do to its figures, measured on the same days. */
export class Elasticities {
  /** Levers that were asked for, the scenario has and were measured, in the order in which they were asked for. */
  readonly pulls: readonly Pull[];
  private readonly byLever: ReadonlyMap<LeverKey, Pull>;
  private readonly known = new Map<string, Effect>();

  /**
   * @param levers that are asked for
   * @param samples of the experiment's plans, as far as they were measured; the scenario itself must be
   */
  constructor(
    readonly experiment: Experiment,
    levers: readonly LeverKey[],
    private readonly samples: ReadonlyMap<Scenario, Sample>,
  ) {
    if (!samples.has(experiment.base)) throw new RangeError('the scenario itself was not measured');
    this.pulls = levers.flatMap((lever) => {
      const pull = experiment.pull(lever);
      return pull && samples.has(pull.low) && samples.has(pull.high) ? [pull] : [];
    });
    this.byLever = new Map(this.pulls.map((pull) => [pull.lever, pull]));
  }

  /** Simulated days of each plan. */
  get days(): number {
    return this.sample(this.experiment.base).days;
  }

  get levers(): readonly LeverKey[] {
    return [...this.byLever.keys()];
  }

  pull(lever: LeverKey): Pull | undefined {
    return this.byLever.get(lever);
  }

  /** Mean of a figure of the scenario itself; null: no data. */
  base(figure: Figure): number | null {
    return meanInterval(this.sample(this.experiment.base).get(figure)).mean;
  }

  /** What pulling a lever does to a figure. @throws RangeError when the scenario has no such lever, or it was not measured */
  effect(lever: LeverKey, figure: Figure): Effect {
    const pull = this.pull(lever);
    if (!pull) throw new RangeError(`${lever} was not measured`);
    return this.once(`${lever} ${figure}`, () => {
      const [base, low, high] = [this.experiment.base, pull.low, pull.high].map((plan) =>
        this.sample(plan).get(figure),
      );
      return effectOf(base, low, high, pull.up - pull.down);
    });
  }

  /** Mechanisms whose plan without them was measured. */
  get mechanisms(): readonly MechanismId[] {
    return this.experiment.off.filter(({ plan }) => this.samples.has(plan)).map(({ mechanism }) => mechanism);
  }

  /** What a mechanism does to a figure, from without it to with it; null: the scenario has not got it, or it was not measured. */
  mechanism(mechanism: MechanismId, figure: Figure): Effect | null {
    const off = this.experiment.off.find((one) => one.mechanism === mechanism);
    if (!off || !this.samples.has(off.plan)) return null;
    return this.once(`without ${mechanism} ${figure}`, () =>
      switchEffect(this.sample(off.plan).get(figure), this.sample(this.experiment.base).get(figure)),
    );
  }

  private sample(plan: Scenario): Sample {
    return this.samples.get(plan)!;
  }

  private once(key: string, make: () => Effect): Effect {
    let effect = this.known.get(key);
    if (!effect) this.known.set(key, (effect = make()));
    return effect;
  }
}
