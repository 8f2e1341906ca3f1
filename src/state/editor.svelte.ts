import type { Grid } from '../model/calendar';
import { gridOf } from '../model/calendar';
import type { Flaw } from '../model/errors';
import type { Scenario } from '../model/scenario';
import type { EditLabel } from './editLabel';
import { History } from './history.svelte';
import { rules as rulesOfPage } from './rules';

/** Names by id, as the commitment sentences want them. */
export interface Names {
  types: { id: string; name: string }[];
  teams: { id: string; name: string }[];
  currency: string;
}

/** Told of a change; `opened`: it is another scenario. */
type Follower = (opened: boolean) => void;

/**
 * The one scenario that is open. Every edit is checked before it counts: a flawed one changes nothing and returns its flaws, so
 * what runs, what is saved and what can be undone is always a scenario that is right.
 */
export class Editor {
  #rules: typeof rulesOfPage;
  #history: History<Scenario, EditLabel>;
  #scenario = $derived.by(() => this.#history.present);
  #calendar = $derived(this.#scenario.calendar);
  #grid = $derived(gridOf(this.#calendar));
  #names = $derived.by<Names>(() => ({
    types: this.#scenario.types.map(({ id, name }) => ({ id, name })),
    teams: this.#scenario.teams.map(({ id, name }) => ({ id, name })),
    currency: this.#scenario.currency,
  }));

  #generation = $state.raw(0);
  #follower: Follower = () => undefined;

  constructor(scenario: Scenario, rules = rulesOfPage) {
    this.#rules = rules;
    this.#history = new History(scenario);
  }

  get scenario(): Scenario {
    return this.#scenario;
  }

  /** Whoever has to hear of a change before the page is drawn anew; there is one. */
  set follower(follower: Follower) {
    this.#follower = follower;
  }

  /** The calendar laid out as intervals. */
  get grid(): Grid {
    return this.#grid;
  }

  get names(): Names {
    return this.#names;
  }

  get undoLabel(): EditLabel | null {
    return this.#history.undoLabel;
  }

  get redoLabel(): EditLabel | null {
    return this.#history.redoLabel;
  }

  /** Was anything edited since the scenario was opened? */
  get edited(): boolean {
    return this.#history.depth > 0;
  }

  /** Steps that can be undone. */
  get depth(): number {
    return this.#history.depth;
  }

  /**
   * Applies a change to the scenario, one undo step (or part of the named gesture).
   * @returns the flaws that kept it from being applied; empty when it was. What comes before the rules are there waits for them.
   */
  edit(label: EditLabel, change: (scenario: Scenario) => Scenario, gesture: string | null = null): readonly Flaw[] {
    const rules = this.#rules.now;
    if (!rules) {
      void this.#rules.fetch().then(() => this.edit(label, change, gesture));
      return [];
    }
    const next = change(this.#scenario);
    if (next === this.#scenario) return [];
    const checked = rules.checkScenario(next);
    if (!checked.ok) return checked.flaws;
    // The change, not the checked copy: parts that did not change stay the same objects. What follows from a roster follows here.
    this.#history.commit(rules.withPlannedHeadcounts(next), label, gesture);
    this.#follower(false);
    return [];
  }

  /** The flaws that a state of the scenario would have under a path of the document, without making it so. */
  check(next: Scenario, path: string): readonly Flaw[] {
    const checked = this.#rules.now?.checkScenario(next);
    return !checked || checked.ok ? [] : checked.flaws.filter((flaw) => flaw.path.startsWith(path));
  }

  /** A drag or a burst of typing is over. */
  endGesture(): void {
    this.#history.endGesture();
  }

  undo(): void {
    this.#history.undo();
    this.#follower(false);
  }

  redo(): void {
    this.#history.redo();
    this.#follower(false);
  }

  /** Counts the scenarios opened so far. */
  get generation(): number {
    return this.#generation;
  }

  /** The open scenario in other words, when nothing was edited yet: what is shown of it stays where it is. */
  reword(scenario: Scenario): void {
    this.#history.reset(scenario);
    this.#follower(false);
  }

  /** Opens another scenario; its history begins here. */
  open(scenario: Scenario): void {
    this.#history.reset(scenario);
    this.#generation++;
    this.#follower(true);
  }
}
