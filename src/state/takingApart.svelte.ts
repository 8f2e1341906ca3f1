import type { Results } from '../analysis/results';
import type { Scenario } from '../model/scenario';
import { factorsBetween, type Factor } from '../planning/waterfall/factors';
import { plansBetween } from '../planning/waterfall/waterfall';
import type { Pool } from '../runs/pool';
import { PairedRuns } from './pairedRuns.svelte';
import { mostRuns, type RunState, sameSimulation } from './runner.svelte';

/** Days that each of the plans between two plans is simulated, unless they are too many or too long for the memory of a page. */
const usualDays = 100;
const manyPlans = 8;
const fewDays = 40;

/** Taking the difference between two plans apart: simulates every plan between them on the same days. */
export class TakingApart {
  readonly #runs: PairedRuns<Results>;
  #of = $state.raw<readonly [Scenario, Scenario] | null>(null);
  #between = $state.raw<readonly Factor[]>([]);
  #results = $state.raw<readonly Results[] | null>(null);

  constructor(pool: Pick<Pool, 'run'>) {
    this.#runs = new PairedRuns(({ onProgress, ...request }) =>
      pool.run({ ...request, onProgress: ({ days }) => onProgress(days) }),
    );
  }

  get state(): RunState {
    return this.#runs.state;
  }
  get between(): readonly Factor[] {
    return this.#between;
  }
  /** Results of all the plans between, by the bits of their numbers; null until all are in. */
  get results(): readonly Results[] | null {
    return this.#results;
  }
  /** Simulated days of all plans together, and of how many. */
  get done(): number {
    return this.#runs.done;
  }
  get total(): number {
    return this.#runs.total;
  }
  get error(): unknown {
    return this.#runs.error;
  }

  /** Is what is there of these two plans? */
  isOf(a: Scenario, b: Scenario): boolean {
    return this.#of !== null && sameSimulation(this.#of[0], a) && sameSimulation(this.#of[1], b);
  }

  /** How many plans lie between, themselves included, and how many days each would be simulated. */
  static effort(a: Scenario, b: Scenario): { plans: number; days: number } {
    const plans = 2 ** factorsBetween(a, b).length;
    const most = Math.floor((2 * mostRuns([a, b])) / plans);
    return { plans, days: Math.max(2, Math.min(most, plans > manyPlans ? fewDays : usualDays)) };
  }

  async start(a: Scenario, b: Scenario): Promise<void> {
    const between = factorsBetween(a, b);
    const { days } = TakingApart.effort(a, b);
    this.#of = [a, b];
    this.#between = between;
    this.#results = null;
    const results = await this.#runs.run(plansBetween(a, b, between), days);
    if (results) this.#results = results;
  }

  stop(): void {
    this.#runs.stop();
  }
}
