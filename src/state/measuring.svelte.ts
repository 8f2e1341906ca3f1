import type { DailyKpi } from '../analysis/influence';
import type { Scenario } from '../model/scenario';
import { causesOf, type Causes } from '../planning/elasticities/causes';
import type { Experiment } from '../planning/elasticities/experiment';
import { sampleOf, usualKpis, type Sample } from '../planning/elasticities/figures';
import { Elasticities } from '../planning/elasticities/matrix';
import { watched, withData } from '../planning/elasticities/watched';
import type { Pool } from '../runs/pool';
import { PairedRuns } from './pairedRuns.svelte';
import { mostRuns, sameSimulation } from './runner.svelte';

/** What was measured, and of which plan. */
export interface Measured {
  scenario: Scenario;
  elasticities: Elasticities;
  kpis: readonly DailyKpi[];
  causes: Causes;
}

/** Runs of each plan that a reader may choose. */
export const runChoices: readonly number[] = [25, 100, 400];

/** What moves what: every input of a plan is moved a step, on the same days. */
export class Measuring {
  readonly runs: PairedRuns<Sample>;
  #measured = $state.raw<Measured | null>(null);

  constructor(pool: Pick<Pool, 'run'>) {
    this.runs = new PairedRuns(pool);
  }

  /** The latest that was measured, also while it is measured anew; null before the first. */
  get measured(): Measured | null {
    return this.#measured;
  }

  /** Is what is there of this plan? */
  isOf(scenario: Scenario): boolean {
    return this.#measured !== null && sameSimulation(this.#measured.scenario, scenario);
  }

  async start(scenario: Scenario, experiment: Experiment, runs: number): Promise<void> {
    const days = Math.min(runs, mostRuns([scenario]));
    const kpis = usualKpis(scenario);
    const figures = watched(scenario, kpis);
    const samples = await this.runs.run(experiment.plans, days, (results) => sampleOf(results, figures));
    if (!samples) return;
    const elasticities = new Elasticities(experiment, samples, figures, days);
    this.#measured = {
      scenario,
      elasticities,
      kpis: withData(elasticities, kpis),
      causes: causesOf(scenario),
    };
  }

  stop(): void {
    this.runs.stop();
  }
}
