import { FigureDays } from '../analysis/figureDays';
import type { DailyKpi } from '../analysis/influence';
import type { Scenario } from '../model/scenario';
import { causesOf, type Causes } from '../planning/elasticities/causes';
import { Experiment } from '../planning/elasticities/experiment';
import { usualKpis, type Sample } from '../planning/elasticities/figures';
import type { LeverKey } from '../planning/elasticities/levers';
import { Elasticities } from '../planning/elasticities/matrix';
import { allWithData, withData } from '../planning/elasticities/watched';
import type { Pool } from '../runs/pool';
import { PairedRuns } from './pairedRuns.svelte';
import { sameSimulation } from './runner.svelte';

/** What was measured so far, and of which plan. */
export interface Measured {
  scenario: Scenario;
  elasticities: Elasticities;
  /** KPIs that the reader wants, as far as there is data. */
  kpis: readonly DailyKpi[];
  /** KPIs that he can want. */
  available: readonly DailyKpi[];
  causes: Causes;
}

/** Runs of each plan that a reader may choose. */
export const runChoices: readonly number[] = [25, 100, 400];

type Samples = ReadonlyMap<Scenario, Sample>;
const none: Samples = new Map();
// Never changed once it is there: a new one each time.
// eslint-disable-next-line svelte/prefer-svelte-reactivity
const withSample = (samples: Samples, plan: Scenario, sample: Sample): Samples => new Map(samples).set(plan, sample);

/** Plans that were simulated: those of one scenario, on so many days each. */
interface Known {
  scenario: Scenario;
  experiment: Experiment;
  days: number;
  samples: Samples;
}

/** Rows that come faster than this wait for each other, milliseconds. */
const refreshMs = 400;

/**
 * What moves what: inputs of a plan are moved a step, on the same days. Every plan is simulated once, and of its days every figure is kept:
 * other columns are there at once, and more rows need their own plans alone. What the reader chose lasts as long as the page.
 */
export class Measuring {
  readonly runs: PairedRuns<Sample>;
  /** The plan that is open, with the levers that it has. */
  #known = $state.raw<Known | null>(null);
  #kpis = $state.raw<readonly DailyKpi[] | null>(null);
  #levers = $state.raw<readonly LeverKey[] | null>(null);
  /** Runs of each plan. */
  days = $state(100);
  #latest: { scenario: Scenario; experiment: Experiment } | null = null;
  #starts = 0;
  constructor(pool: Pick<Pool, 'figures'>) {
    this.runs = new PairedRuns(({ onProgress, ...request }) =>
      pool.figures({ ...request, into: new FigureDays(), onProgress: ({ days }) => onProgress(days) }),
    );
  }

  /** The latest that was measured, also while more is; null before the first plan is in. Made anew whenever it is asked for. */
  get measured(): Measured | null {
    if (!this.#known) return null;
    const { scenario, experiment, samples } = this.#known;
    const elasticities = new Elasticities(experiment, this.leversOf(experiment), samples);
    const usual = withData(elasticities, usualKpis(scenario));
    const chosen = this.#kpis ? withData(elasticities, this.#kpis) : usual;
    return {
      scenario,
      elasticities,
      kpis: chosen.length > 0 ? chosen : usual,
      available: allWithData(elasticities),
      causes: causesOf(scenario),
    };
  }

  /** Is what is there of this plan? */
  isOf(scenario: Scenario): boolean {
    return this.#known !== null && sameSimulation(this.#known.scenario, scenario);
  }

  /** The experiment with a plan: one and the same as long as it asks for the same simulation. */
  experimentOf(scenario: Scenario): Experiment {
    if (!this.#latest || !sameSimulation(this.#latest.scenario, scenario))
      this.#latest = { scenario, experiment: new Experiment(scenario) };
    return this.#latest.experiment;
  }

  /** Levers that the reader wants, as far as the plan has them: all of the whole unless he chose. */
  leversOf(experiment: Experiment): readonly LeverKey[] {
    const chosen = this.#levers?.filter((lever) => experiment.has(lever)) ?? [];
    return chosen.length > 0 ? chosen : experiment.usual();
  }

  chooseLevers(levers: readonly LeverKey[] | null): void {
    this.#levers = levers;
  }

  chooseKpis(kpis: readonly DailyKpi[] | null): void {
    this.#kpis = kpis;
  }

  /** Plans that are to be simulated for what the reader wants; of those that are there on as many days, none. */
  missing(experiment: Experiment): Scenario[] {
    const known = this.#reusable(experiment);
    return experiment.plans(this.leversOf(experiment)).filter((plan) => !known.has(plan));
  }

  #reusable(experiment: Experiment): Samples {
    const known = this.#known;
    return known?.experiment === experiment && known.days === this.days ? known.samples : none;
  }

  /** Simulates what is missing; rows come as soon as their plans are in. */
  async start(scenario: Scenario): Promise<void> {
    const { days } = this;
    const experiment = this.experimentOf(scenario);
    const turn = ++this.#starts;
    let samples = this.#reusable(experiment);
    const plans = this.missing(experiment);
    let shown = -Infinity;
    const show = (): void => {
      shown = performance.now();
      this.#known = { scenario, experiment, days, samples };
    };
    await this.runs.run(plans, days, (plan, sample) => {
      samples = withSample(samples, plan, sample);
      if (performance.now() - shown > refreshMs) show();
    });
    if (turn === this.#starts && samples.has(experiment.base)) show();
  }

  stop(): void {
    this.runs.stop();
  }
}

const kept = new WeakMap<object, Measuring>();

/** The one of an app's pool: it outlives the page that shows it, so that what was chosen and measured is there when the reader comes back. */
export function measuringOf(pool: Pick<Pool, 'figures'>): Measuring {
  let measuring = kept.get(pool);
  if (!measuring) kept.set(pool, (measuring = new Measuring(pool)));
  return measuring;
}
