import { Results } from '../analysis/results';
import type { Scenario } from '../model/scenario';
import { factorsBetween, type Factor } from '../planning/waterfall/factors';
import { plansBetween } from '../planning/waterfall/waterfall';
import type { Pool } from '../runs/pool';
import { mostRuns, type RunState, sameSimulation } from './runner.svelte';

/** Days that each of the plans between two plans is simulated, unless they are too many or too long for the memory of a page. */
const usualDays = 100;
const manyPlans = 8;
const fewDays = 40;

/** Taking the difference between two plans apart: simulates every plan between them on the same days. */
export class TakingApart {
  readonly #pool: Pick<Pool, 'run'>;
  #of = $state.raw<readonly [Scenario, Scenario] | null>(null);
  #between = $state.raw<readonly Factor[]>([]);
  #results = $state.raw<readonly Results[] | null>(null);
  #state = $state.raw<RunState>('idle');
  #done = $state.raw(0);
  #total = $state.raw(0);
  #error = $state.raw<unknown>(null);
  #abort: AbortController | null = null;

  constructor(pool: Pick<Pool, 'run'>) {
    this.#pool = pool;
  }

  get state(): RunState {
    return this.#state;
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
    return this.#done;
  }
  get total(): number {
    return this.#total;
  }
  get error(): unknown {
    return this.#error;
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
    this.#abort?.abort();
    const abort = new AbortController();
    this.#abort = abort;
    const between = factorsBetween(a, b);
    const { plans, days } = TakingApart.effort(a, b);
    const scenarios = plansBetween(a, b, between);
    const results = scenarios.map((scenario) => Results.of(scenario));
    this.#of = [a, b];
    this.#between = between;
    this.#results = null;
    this.#error = null;
    this.#done = 0;
    this.#total = plans * days;
    this.#state = 'running';
    const tell = (): void => {
      if (!abort.signal.aborted) this.#done = results.reduce((sum, one) => sum + one.days, 0);
    };
    try {
      for (const [i, scenario] of scenarios.entries())
        await this.#pool.run({ scenario, days, into: results[i], signal: abort.signal, onProgress: tell });
      if (abort.signal.aborted) return;
      this.#results = results;
      this.#state = 'done';
    } catch (error) {
      if (this.#abort !== abort) return;
      this.#state = abort.signal.aborted ? 'stopped' : 'failed';
      if (!abort.signal.aborted) this.#error = error;
    }
  }

  stop(): void {
    this.#abort?.abort();
    if (this.#state === 'running') this.#state = 'stopped';
  }
}
