import type { Results } from '../analysis/results';
import type { Scenario } from '../model/scenario';
import type { Pool } from '../runs/pool';
import type { RunState } from './runner.svelte';

/** Simulates several plans on the same days, one after the other, with progress; a newer start or a stop ends it. */
export class PairedRuns<T> {
  readonly #pool: Pick<Pool, 'run'>;
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

  /** What `take` keeps of each plan's results, in their order; null: it was stopped, failed, or another start came. */
  async run(scenarios: readonly Scenario[], days: number, take: (results: Results) => T): Promise<T[] | null> {
    this.#abort?.abort();
    const abort = new AbortController();
    this.#abort = abort;
    this.#error = null;
    this.#done = 0;
    this.#total = scenarios.length * days;
    this.#state = 'running';
    const taken: T[] = [];
    try {
      for (const [i, scenario] of scenarios.entries()) {
        const onProgress = ({ days: now }: Results): void => {
          if (!abort.signal.aborted) this.#done = i * days + now;
        };
        const results = await this.#pool.run({ scenario, days, signal: abort.signal, onProgress });
        if (abort.signal.aborted) return null;
        taken.push(take(results));
      }
      this.#state = 'done';
      return taken;
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
