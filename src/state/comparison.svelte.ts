import { Results } from '../analysis/results';
import type { Commitment } from '../model/commitment';
import { canonicalJson } from '../model/document';
import type { Scenario } from '../model/scenario';
import type { App } from './app.svelte';
import { matchCalendars } from '../analysis/comparable';
import type { Letter } from './comparisonPlans';
import {
  firstDays,
  keyOf,
  letters,
  openedOf,
  prepared,
  promisesOf,
  sameAll,
  stages,
  stagesTo,
} from './comparisonPlans';
import type { RunState } from './runner.svelte';
import { mostRuns } from './runner.svelte';
import type { Opened } from './workspace.svelte';

/** Shortest time between two steps of the progress bar, milliseconds. */
const progressMs = 100;

/** A place of the comparison; `scenario` null while it is read, or when it is gone. */
export interface Slot {
  letter: Letter;
  key: string;
  scenario: Scenario | null;
}

/** Results of the same days for all plans; a new object each time days come in. */
export interface ComparisonView {
  /** The plans as chosen … */
  sources: readonly Scenario[];
  /** … and what was simulated of each. */
  results: readonly Results[];
  /** Promises of any of the plans, each once. */
  commitments: readonly Commitment[];
  /** Days that every plan has. */
  days: number;
}

/** Two to four plans on the same simulated days: which, how far the run is, and what came out. */
export class Comparison {
  #app: App;
  #keys = $state.raw<readonly string[]>([]);
  #read = $state.raw<Readonly<Record<string, Scenario | null>>>({});
  #byHand = false;
  #view = $state.raw<ComparisonView | null>(null);
  #state = $state.raw<RunState>('idle');
  #error = $state.raw<unknown>(null);
  #done = $state.raw(0);
  #target = $state.raw(stages[stages.length - 1]);
  #running: readonly Scenario[] | null = null;
  #abort: AbortController | null = null;
  /** Which of the other plans the charts hold against A. */
  #focus = $state.raw(1);

  #slots = $derived.by<Slot[]>(() => {
    const { opened } = this.#app.workspace;
    return this.#keys.map((key, i) => ({
      letter: letters[i],
      key,
      scenario: opened && keyOf(opened) === key ? this.#app.editor.scenario : (this.#read[key] ?? null),
    }));
  });
  #sources = $derived.by<Scenario[] | null>(() => {
    const all = this.#slots.flatMap(({ scenario }) => scenario ?? []);
    return all.length >= 2 && all.length === this.#slots.length ? all : null;
  });
  #stale = $derived(this.#view !== null && (this.#sources === null || !sameAll(this.#view.sources, this.#sources)));

  /** The results with the plans as they are named now: a new name is no new simulation. */
  #shown = $derived.by<ComparisonView | null>(() =>
    this.#view && this.#sources && !this.#stale ? { ...this.#view, sources: this.#sources } : this.#view,
  );

  constructor(app: App) {
    this.#app = app;
  }

  get slots(): readonly Slot[] {
    return this.#slots;
  }
  /** The plans, when there are at least two and all are there. */
  get sources(): readonly Scenario[] | null {
    return this.#sources;
  }
  /** Results, null before the first days are in. */
  get view(): ComparisonView | null {
    return this.#shown;
  }
  get state(): RunState {
    return this.#state;
  }
  get error(): unknown {
    return this.#error;
  }
  /** Are the results of other plans than those chosen now? */
  get stale(): boolean {
    return this.#stale;
  }
  /** Days that are in, the average over the plans. */
  get done(): number {
    return this.#done;
  }
  get target(): number {
    return this.#target;
  }
  get focus(): number {
    return Math.min(this.#focus, Math.max(1, this.#keys.length - 1));
  }
  set focus(index: number) {
    this.#focus = index;
  }

  /** The page is opened: proposes what to compare unless the reader has chosen, and reads it. */
  async start(): Promise<void> {
    await this.#app.workspace.flush();
    if (!this.#byHand) this.#keys = await this.#proposal();
    await this.#readAll();
  }

  /** Puts a scenario into a place; the place after the last is a new one. */
  async choose(index: number, key: string): Promise<void> {
    this.#byHand = true;
    this.#keys =
      index < this.#keys.length ? this.#keys.with(index, key) : [...this.#keys, key].slice(0, letters.length);
    await this.#readAll();
  }

  /** Takes a plan out. */
  remove(index: number): void {
    this.#byHand = true;
    this.#keys = this.#keys.filter((_, i) => i !== index);
  }

  /** A becomes B and B becomes A. */
  swap(): void {
    const [a, b, ...rest] = this.#keys;
    if (b === undefined) return;
    this.#byHand = true;
    this.#keys = [b, a, ...rest];
  }

  /** Opens a copy of A for editing; it takes B's place. */
  async duplicate(suffix: string): Promise<void> {
    const [a] = this.#slots;
    if (!a?.scenario) return;
    await this.#app.workspace.duplicate(a.scenario, suffix);
    const { opened } = this.#app.workspace;
    this.#byHand = true;
    if (opened) this.#keys = [a.key, keyOf(opened), ...this.#keys.slice(2)];
    await this.#readAll();
  }

  /** Runs the chosen plans unless what is there, or under way, is of them; a run that was left goes on. */
  follow(): void {
    const sources = this.#sources;
    if (!sources) {
      this.leave();
      return;
    }
    if (this.#running && sameAll(this.#running, sources)) return;
    this.#target = Math.min(mostRuns(sources), stages[stages.length - 1]);
    void this.#run(sources, this.#view && sameAll(this.#view.sources, sources) ? this.#view : null);
  }

  /** Nobody looks any more: the run rests until {@link follow}. */
  leave(): void {
    if (this.#state !== 'running') return;
    this.stop();
    this.#running = null;
  }

  /** Ends the run; days that all plans have stay. */
  stop(): void {
    this.#abort?.abort();
  }

  /** How many days can be added to those that are in, at most so many. */
  room(days: number): number {
    return this.#sources ? Math.max(0, Math.min(days, mostRuns(this.#sources) - (this.#view?.days ?? 0))) : days;
  }

  /** So many days more for every plan. */
  more(days: number): void {
    const sources = this.#sources;
    if (!sources) return;
    const view = this.#stale ? null : this.#view;
    this.#target = Math.min(mostRuns(sources), (view?.days ?? 0) + days);
    void this.#run(sources, view);
  }

  /** What is open, beside the scenario that is nearest to it: with the same parts, of the same dates, else of the same shape of week. */
  async #proposal(): Promise<string[]> {
    const { workspace } = this.#app;
    const { opened } = workspace;
    if (!opened) return [];
    const open = await workspace.read(opened);
    const others = [
      ...workspace.entries.map(({ id }): Opened => ({ kind: 'local', id })),
      ...workspace.samples.map(({ id }): Opened => ({ kind: 'sample', id })),
    ].filter((one) => keyOf(one) !== keyOf(opened));
    let best: { key: string; likeness: number } | null = null;
    for (const one of others) {
      const scenario = await workspace.read(one);
      if (!open || !scenario?.types.some(({ id }) => open.types.some((type) => type.id === id))) continue;
      const match = matchCalendars(open, scenario);
      if (match === 'different') continue;
      // A copy is nearest to what it was made of: the same parts, then the same dates.
      const likeness = (sameParts(open, scenario) ? 2 : 0) + (match === 'same' ? 1 : 0);
      if (!best || likeness > best.likeness) best = { key: keyOf(one), likeness };
    }
    if (!best) return [keyOf(opened)];
    return opened.kind === 'sample' ? [keyOf(opened), best.key] : [best.key, keyOf(opened)];
  }

  /** Reads the chosen scenarios anew; one that has not changed stays the same object, so nothing is run again for it. */
  async #readAll(): Promise<void> {
    const fresh = await Promise.all(
      this.#keys.map(async (key) => {
        const old = this.#read[key];
        const now = await this.#app.workspace.read(openedOf(key));
        return [key, old && now && canonicalJson(old) === canonicalJson(now) ? old : now] as const;
      }),
    );
    this.#read = { ...this.#read, ...Object.fromEntries(fresh) };
  }

  async #run(sources: readonly Scenario[], into: ComparisonView | null): Promise<void> {
    this.#abort?.abort();
    const abort = new AbortController();
    this.#abort = abort;
    this.#running = sources;
    this.#state = 'running';
    this.#error = null;
    const commitments = promisesOf(sources);
    const plans = prepared(sources, commitments);
    const results = into ? [...into.results] : plans.map((plan) => Results.of(plan));
    this.#done = into?.days ?? 0;
    const show = (): void => {
      const days = Math.min(...results.map((one) => one.days));
      if (days > 0) this.#view = { sources, results: results.map((one) => firstDays(one, days)), commitments, days };
    };
    let told = 0;
    const tell = (): void => {
      const now = performance.now();
      if (abort.signal.aborted || now - told < progressMs) return;
      told = now;
      this.#done = results.reduce((sum, one) => sum + one.days, 0) / results.length;
    };
    try {
      for (const days of stagesTo(results[0].days, this.#target)) {
        await Promise.all(
          plans.map((scenario, i) =>
            this.#app.pool.run({ scenario, days, into: results[i], signal: abort.signal, onProgress: tell }),
          ),
        );
        if (abort.signal.aborted) return;
        this.#done = days;
        show();
      }
      this.#state = 'done';
    } catch (error) {
      if (this.#abort !== abort) return;
      show();
      this.#done = this.#view?.days ?? 0;
      this.#state = abort.signal.aborted ? 'stopped' : 'failed';
      if (!abort.signal.aborted) this.#error = error;
    }
  }
}

/** Have the two the same contact types and teams? */
const sameParts = (a: Scenario, b: Scenario): boolean =>
  (['types', 'teams'] as const).every(
    (parts) => a[parts].length === b[parts].length && a[parts].every(({ id }) => b[parts].some((one) => one.id === id)),
  );

const known = new WeakMap<App, Comparison>();

/** The comparison of an app; it outlives the page, so that the choice is there when the reader comes back. */
export function comparisonOf(app: App): Comparison {
  const found = known.get(app);
  if (found) return found;
  // Under a root of its own: what is derived in it must not die with the page that asks first.
  let made!: Comparison;
  $effect.root(() => {
    made = new Comparison(app);
  });
  known.set(app, made);
  return made;
}
