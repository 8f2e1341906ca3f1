import type { Scenario } from '../model/scenario';
import type { RunState } from './runner.svelte';

/** One plan to simulate. */
export interface PlanRequest {
  scenario: Scenario;
  days: number;
  signal: AbortSignal;
  /** Called with how many days are in. */
  onProgress: (days: number) => void;
}

/** Simulates several plans on the same days, one after the other, with progress; a newer start or a stop ends it. */
export class PairedRuns<T> {
  readonly #simulate: (request: PlanRequest) => Promise<T>;
  #state = $state.raw<RunState>('idle');
  #done = $state.raw(0);
  #total = $state.raw(0);
  #error = $state.raw<unknown>(null);
  #abort: AbortController | null = null;

  /** @param simulate one plan; of a plan what it returns is kept */
  constructor(simulate: (request: PlanRequest) => Promise<T>) {
    this.#simulate = simulate;
  }

  get state(): RunState {
    return this.#state;
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

  /**
   * What is kept of each plan, in their order; null: it was stopped, failed, or another start came.
   *
   * @param onPlan called with each as soon as it is there
   */
  async run(
    scenarios: readonly Scenario[],
    days: number,
    onPlan?: (scenario: Scenario, kept: T) => void,
  ): Promise<T[] | null> {
    this.#abort?.abort();
    const abort = new AbortController();
    this.#abort = abort;
    this.#error = null;
    this.#done = 0;
    this.#total = scenarios.length * days;
    this.#state = 'running';
    const kept: T[] = [];
    try {
      for (const [i, scenario] of scenarios.entries()) {
        const onProgress = (now: number): void => {
          if (!abort.signal.aborted) this.#done = i * days + now;
        };
        const one = await this.#simulate({ scenario, days, signal: abort.signal, onProgress });
        if (abort.signal.aborted) return null;
        kept.push(one);
        onPlan?.(scenario, one);
      }
      this.#state = 'done';
      return kept;
    } catch (error) {
      if (this.#abort !== abort) return null;
      this.#state = abort.signal.aborted ? 'stopped' : 'failed';
      if (!abort.signal.aborted) this.#error = error;
      return null;
    }
  }

  stop(): void {
    this.#abort?.abort();
    if (this.#state === 'running') this.#state = 'stopped';
  }
}
