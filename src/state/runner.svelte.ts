import { runsThatFit } from '../analysis/memory';
import { Results } from '../analysis/results';
import { sameCalendar } from '../model/calendar';
import type { Scenario } from '../model/scenario';
import type { Pool } from '../runs/pool';

/** What the page shows: results and the scenario that they are of. A new object each time days come in. */
export interface View {
  scenario: Scenario;
  results: Results;
  days: number;
}

export type RunState = 'idle' | 'running' | 'done' | 'stopped' | 'failed';

/** Runs of the horizon after which the page is refreshed at the latest: numbers first, then ever less doubt. */
const stages: readonly number[] = [10, 50, 100, 200];

/** Runs of the first, coarse answer: at least ten calendar days, and two runs for an interval. */
export const coarseRuns = (scenario: Scenario): number => Math.max(2, Math.ceil(10 / scenario.calendar.days));

/** Memory that the counters of all runs may take, bytes. */
const mostBytes = 800e6;

/** Runs that fit into memory: hundreds of days and weeks, a few tens of years. */
export const mostRuns = (scenarios: readonly Scenario[]): number => runsThatFit(scenarios, mostBytes);

/** Shortest time between two refreshes while days come in, milliseconds. */
const refreshMs = 120;

/** Refreshing the page may take at most one part in so many of the time: the rest belongs to the reader's hands. */
const refreshShare = 4;

/** Results that are out of date say so after this long, milliseconds: what is renewed sooner would only flicker. */
const patienceWithStaleMs = 200;

/** A slow scenario shows its first days after so long, before the coarse answer is complete, milliseconds. */
const patienceMs = 1000;

/** Do two scenarios ask for the same simulation? Names and notes do not matter, and observed data are never used by it. */
export function sameSimulation(a: Scenario, b: Scenario): boolean {
  return (
    a === b ||
    (sameCalendar(a.calendar, b.calendar) &&
      a.types === b.types &&
      a.teams === b.teams &&
      a.trunks === b.trunks &&
      a.shifts === b.shifts &&
      a.outcomes === b.outcomes &&
      a.commitments === b.commitments &&
      a.outcomes === b.outcomes &&
      a.seed === b.seed &&
      a.sharedDayCv === b.sharedDayCv &&
      a.warmUpIntervals === b.warmUpIntervals)
  );
}

/** Keeps results in step with the scenario: a coarse run at once, then refinement; a newer edit ends the older run. */
export class Runner {
  #pool: Pick<Pool, 'run' | 'warm'>;
  #view = $state.raw<View | null>(null);
  #state = $state.raw<RunState>('idle');
  #error = $state.raw<unknown>(null);
  #wanted = $state.raw<Scenario | null>(null);
  readonly #usualRuns: number;
  #target = $state.raw(0);
  #most = $state.raw(Infinity);
  #abort: AbortController | null = null;
  /** Has the newest scenario waited for its results long enough to say so? */
  #late = $state.raw(false);
  #lateTimer: ReturnType<typeof setTimeout> | undefined;
  /** What the last refresh of the page took, milliseconds. */
  #refreshCost = 0;
  #stale = $derived(this.#view !== null && this.#wanted !== null && !sameSimulation(this.#view.scenario, this.#wanted));

  /**
   * @param practice any scenario: workers start and warm up on it before the real one is there
   * @param usualRuns runs of the horizon that a scenario gets without being asked for more
   */
  constructor(pool: Pick<Pool, 'run' | 'warm'>, practice: Scenario, usualRuns = stages[stages.length - 1]) {
    this.#pool = pool;
    this.#usualRuns = usualRuns;
    this.#target = usualRuns;
    void pool.warm(practice);
  }

  /** Results so far, null before the first. */
  get view(): View | null {
    return this.#view;
  }

  get state(): RunState {
    return this.#state;
  }

  /** Why the last run failed. */
  get error(): unknown {
    return this.#error;
  }

  /** Are the results of an older state of the scenario? */
  get stale(): boolean {
    return this.#stale;
  }

  /** Are the results of an older state, and have been for so long that the reader should see it? */
  get late(): boolean {
    return this.#late && this.#stale;
  }

  /** Days that the run is heading for. */
  get target(): number {
    return this.#target;
  }

  /** Follows the scenario: runs it unless the results at hand are of the same simulation. */
  follow(scenario: Scenario): void {
    const before = this.#wanted;
    if (before && sameSimulation(before, scenario)) {
      this.#wanted = scenario;
      return;
    }
    // The first of a row of edits starts the clock.
    if (!this.#stale) {
      this.#late = false;
      clearTimeout(this.#lateTimer);
      this.#lateTimer = setTimeout(() => (this.#late = true), patienceWithStaleMs);
    }
    this.#wanted = scenario;
    this.#most = mostRuns([scenario]);
    this.#target = Math.min(this.#most, this.#usualRuns);
    void this.#run(scenario, null);
  }

  /** Drops results and whatever runs: another scenario is open. */
  forget(): void {
    this.#abort?.abort();
    this.#abort = null;
    this.#wanted = null;
    this.#view = null;
    this.#state = 'idle';
  }

  /** Ends the run; the days that are in stay. */
  stop(): void {
    this.#abort?.abort();
  }

  /** How many runs can be added to those that are in, at most so many. */
  room(days: number): number {
    return Math.max(0, Math.min(days, this.#most - (this.stale ? 0 : (this.#view?.days ?? 0))));
  }

  /** Runs so many days on top of those that are in. */
  more(days: number): void {
    const scenario = this.#wanted;
    if (!scenario) return;
    const into = this.#view && !this.stale ? this.#view.results : null;
    this.#target = Math.min(this.#most, (into?.days ?? 0) + days);
    void this.#run(scenario, into);
  }

  /** Runs the scenario anew after a failure. */
  again(): void {
    if (this.#wanted) void this.#run(this.#wanted, null);
  }

  async #run(scenario: Scenario, into: Results | null): Promise<void> {
    this.#abort?.abort();
    const abort = new AbortController();
    this.#abort = abort;
    this.#state = 'running';
    this.#error = null;
    let results = into;
    const coarse = coarseRuns(scenario);
    const started = performance.now();
    let shown = started;
    const show = (next: Results): void => {
      if (abort.signal.aborted || next.days === 0) return;
      shown = performance.now();
      this.#view = { scenario, results: next, days: next.days };
      // The page is drawn before the next task begins.
      setTimeout(() => (this.#refreshCost = performance.now() - shown));
    };
    try {
      for (const days of [coarse, ...stages.filter((stage) => stage > coarse && stage < this.#target), this.#target]) {
        if (results !== null && results.days >= days) continue;
        results = await this.#pool.run({
          scenario,
          days,
          ...(results ? { into: results } : {}),
          signal: abort.signal,
          onProgress: (next) => {
            const now = performance.now();
            if (
              (next.days >= coarse || now - started > patienceMs) &&
              now - shown > Math.max(refreshMs, refreshShare * this.#refreshCost)
            )
              show(next);
          },
        });
        if (abort.signal.aborted) return;
        show(results);
      }
      this.#state = 'done';
    } catch (error) {
      this.#ended(abort, error);
    }
  }

  #ended(abort: AbortController, error: unknown): void {
    // A newer run has taken over: this one has nothing to say.
    if (this.#abort !== abort) return;
    if (abort.signal.aborted) this.#state = 'stopped';
    else {
      this.#state = 'failed';
      this.#error = error;
    }
  }
}
