import { untrack } from 'svelte';
import { sameIntervals } from '../model/calendar';
import type { Scenario } from '../model/scenario';
import type { Pool } from '../runs/pool';
import { blankScenario } from './blank';
import { Editor } from './editor.svelte';
import { Hover } from './hover.svelte';
import { Inspector } from './inspector.svelte';
import { PlanView } from './planView.svelte';
import { Preferences } from './preferences.svelte';
import { Router } from './router.svelte';
import { rules } from './rules';
import type { View } from './runner.svelte';
import { Runner } from './runner.svelte';
import type { Sample } from './samples';
import type { ScenarioStore } from './store';
import { Words } from './words.svelte';
import { Workspace } from './workspace.svelte';

/** First figures are there by then, milliseconds after an edit. */
const calmAfterMs = 150;

/** What the app is given by the page that starts it, and by tests. */
export interface AppParts {
  pool: Pick<Pool, 'run' | 'warm' | 'figures'>;
  samples: readonly Sample[];
  openStore: () => Promise<ScenarioStore>;
  /** Runs of the horizon that a scenario gets without being asked for more; left out: as many as a reader needs. */
  usualRuns?: number;
}

/** The whole state of the app; pages and panels read it from their context. */
export class App {
  readonly preferences = new Preferences();
  readonly words = new Words();
  readonly router = new Router();
  readonly hover = new Hover();
  readonly inspector = new Inspector();
  readonly editor = new Editor(blankScenario({ scenario: 'Floorwalk', type: 'Calls', team: 'Desk' }));
  readonly plan = new PlanView(this.editor);
  /** Where days are simulated. */
  readonly pool: AppParts['pool'];
  readonly runner: Runner;
  readonly workspace: Workspace;
  /** Is the page being put on paper? There it has one width, nothing scrolls and nothing can be pressed. */
  printing = $state.raw(false);
  #ready = $state.raw(false);
  #pictured = $state.raw(false);
  #calm = $state.raw(this.editor.scenario);
  #calmTimer: ReturnType<typeof setTimeout> | undefined;
  #currentView = $derived.by<View | null>(() => {
    const { view } = this.runner;
    return view && sameIntervals(view.scenario.calendar, this.editor.scenario.calendar) ? view : null;
  });

  constructor({ pool, samples, openStore, usualRuns }: AppParts) {
    this.pool = pool;
    this.runner = new Runner(pool, this.editor.scenario, usualRuns);
    this.workspace = new Workspace(this.editor, samples, openStore);
  }

  /** Results whose intervals are those of the scenario on screen; they may still be stale. */
  get currentView(): View | null {
    return this.#currentView;
  }

  /** The scenario on screen, a moment later than its edits: for what is below the figures and must not hold them up. */
  get calm(): Scenario {
    // Paper does not wait.
    return this.printing ? this.editor.scenario : this.#calm;
  }

  /** Are the figures sure enough for what may come later than they: closed forms, tables, pictures? */
  get settled(): boolean {
    const days = this.currentView?.days ?? 0;
    return days > 0 && days >= Math.min(50, this.runner.target);
  }

  /** Are words and a scenario there? */
  get ready(): boolean {
    return this.#ready;
  }

  /** Has the first picture been painted, with its figures? From then on the page fetches what the picture had no use for. */
  get pictured(): boolean {
    return this.#pictured;
  }

  /** Loads the words and the scenario that was open last, and begins to follow edits; returns how to stop. */
  async start(): Promise<() => void> {
    const { language, lastOpened } = this.preferences;
    await Promise.all([this.words.load(language), this.workspace.start(lastOpened, language)]);
    const stopRouter = this.router.start();
    this.editor.follower = (opened) => this.#follow(opened);
    this.#follow(true);
    this.#ready = true;
    const stopEffects = $effect.root(() => {
      $effect(() => {
        void this.router.route;
        untrack(() => this.inspector.leave());
      });
      $effect(() => {
        const { opened } = this.workspace;
        if (opened) untrack(() => (this.preferences.lastOpened = `${opened.kind}:${opened.id}`));
      });
      $effect(() => {
        const { view, state } = this.runner;
        const answered = view !== null || state === 'stopped' || state === 'failed';
        // A frame later the answer is on the screen.
        if (answered && !this.#pictured) requestAnimationFrame(() => setTimeout(() => this.#isPictured()));
      });
      $effect(() => {
        const { language } = this.preferences;
        untrack(() => void this.words.load(language).then(() => this.workspace.speak(this.words.language)));
      });
    });
    return () => {
      this.editor.follower = () => undefined;
      clearTimeout(this.#calmTimer);
      stopEffects();
      stopRouter();
    };
  }

  #isPictured(): void {
    this.#pictured = true;
    // Ahead of the first edit, which is to be checked and kept.
    void rules.fetch();
    void import('./database');
  }

  /** The scenario has changed: the workers compute while the page is drawn anew. */
  #follow(opened: boolean): void {
    const { scenario } = this.editor;
    clearTimeout(this.#calmTimer);
    if (opened) {
      // What was on screen of the old one is not its.
      this.runner.forget();
      this.plan.openBusiest();
      this.inspector.close();
    }
    if (opened || !sameIntervals(this.#calm.calendar, scenario.calendar)) this.#calm = scenario;
    else this.#calmTimer = setTimeout(() => (this.#calm = this.editor.scenario), calmAfterMs);
    this.runner.follow(scenario);
    this.workspace.changed(scenario);
  }
}
