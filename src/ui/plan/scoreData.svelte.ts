import type { App } from '../../state/app.svelte';
import type { Shown } from '../../state/planView.svelte';
import { requiredAgents, requiredTarget } from '../../state/required';
import type { GridModel } from '../grid/gridModel.svelte';
import { expectedOfAll, observedLongestWait, observedServiceLevel, scheduledAgents, seriesOf } from './series';

/** What the voices of the score show, by interval of the horizon: the charts draw it, and their tables list it. */
export class ScoreData {
  readonly #app: App;
  readonly #model: GridModel;
  readonly #part: () => Shown;
  readonly #scenario = $derived.by(() => this.#app.editor.scenario);
  // The view is new each time days come in; the results in it go on being the same object.
  readonly #view = $derived.by(() => this.#app.currentView);

  readonly serviceLevel = $derived.by(() =>
    this.#view ? seriesOf(this.#view.results, 'serviceLevel', this.#part()) : [],
  );
  readonly waiting = $derived.by(() => (this.#view ? seriesOf(this.#view.results, 'maxWait', this.#part()) : []));
  /** Percent, by team; teams that are folded into one row of the grid are one strip here. */
  readonly occupancy = $derived.by(() => {
    const { teams } = this.#scenario;
    const means = (scope: { team?: string }): (number | null)[] =>
      this.#view ? seriesOf(this.#view.results, 'occupancy', this.#part(), scope).map((e) => e?.mean ?? null) : [];
    if (teams.length > 1 && !this.#model.isOpen('staff'))
      return [{ name: this.#app.words.messages.plan.sum, values: means({}) }];
    const known = this.#view?.results.context.spec.shape.teams;
    return teams.map(({ id, name }) => ({ name, values: known?.includes(id) ? means({ team: id }) : [] }));
  });
  readonly required = $derived.by(() => {
    const { first, last } = this.#part();
    return requiredAgents(this.#scenario, this.#app.editor.grid, first, last);
  });
  readonly target = $derived.by(() => requiredTarget(this.#scenario));
  readonly scheduled = $derived.by(() => scheduledAgents(this.#scenario));
  readonly volume = $derived.by(() => expectedOfAll(this.#scenario, this.#app.editor.grid));
  /** The real day: percent, and seconds. */
  readonly observed = $derived.by(() => ({
    level: observedServiceLevel(this.#scenario),
    wait: observedLongestWait(this.#scenario),
  }));

  /** @param part the intervals that are drawn */
  constructor(app: App, model: GridModel, part: () => Shown) {
    this.#app = app;
    this.#model = model;
    this.#part = part;
  }
}
