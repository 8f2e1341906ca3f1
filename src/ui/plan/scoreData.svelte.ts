import type { Estimate, Scope } from '../../analysis/estimate';
import type { App } from '../../state/app.svelte';
import type { Shown } from '../../state/planView.svelte';
import type { RequiredAgents } from '../../state/required';
import { requiredTarget } from '../../state/requiredTarget';
import type { GridModel } from '../grid/gridModel.svelte';
import {
  expectedOfAll,
  minutesOnDuty,
  observedLongestWait,
  observedServiceLevel,
  otherLimits,
  scheduledAgents,
  seriesOf,
} from './series';

/** How busy one team is, by interval of the horizon. */
export interface OccupancyRow {
  name: string;
  /** Percent of the time on duty; null without data, and where nobody is scheduled. */
  values: readonly (number | null)[];
  /** Agent-minutes of finishing contacts where nobody is scheduled; else 0. */
  overrunMinutes: readonly number[];
}

/** What the voices of the score show, by interval of the horizon: the charts draw it, and their tables list it. */
export class ScoreData {
  readonly #app: App;
  readonly #model: GridModel;
  readonly #part: () => Shown;
  #erlang = $state.raw<typeof import('../../state/required') | null>(null);
  readonly #scenario = $derived.by(() => this.#app.editor.scenario);
  // The view is new each time days come in; the results in it go on being the same object.
  readonly #view = $derived.by(() => this.#app.currentView);

  readonly serviceLevel = $derived.by(() =>
    this.#view ? seriesOf(this.#view.results, 'serviceLevel', this.#part()) : [],
  );
  readonly waiting = $derived.by(() => (this.#view ? seriesOf(this.#view.results, 'maxWait', this.#part()) : []));
  /**
   * Percent, by team; teams that are folded into one row of the grid are one strip here. Where nobody is scheduled there is no
   * occupancy: whoever still works there finishes a contact, for so many agent-minutes. All of it is of the scenario that was
   * simulated, so that an edit has nothing to redo here before its own days are in.
   */
  readonly occupancy = $derived.by((): OccupancyRow[] => {
    const { teams } = this.#view?.scenario ?? this.#app.editor.scenario;
    if (teams.length > 1 && !this.#model.isOpen('staff'))
      return [this.#occupancyRow(this.#app.words.first.plan.sum, {}, this.#scheduledThen)];
    return teams.map(({ id, name, headcount }) => this.#occupancyRow(name, { team: id }, headcount));
  });
  /** Is nobody scheduled in an interval of one of the rows of occupancy? */
  readonly anyUnscheduled = $derived.by(() => {
    const { first, last } = this.#app.plan.shown;
    const { teams } = this.#view?.scenario ?? this.#scenario;
    const rows = this.occupancy.length > 1 ? teams.map(({ headcount }) => headcount) : [this.#scheduledThen];
    return rows.some((agents) => agents.slice(first, last).includes(0));
  });
  /** Agents that Erlang C asks for; nulls until the first picture is there, for what works it out comes after it. */
  readonly required = $derived.by((): readonly (RequiredAgents | null)[] => {
    const { first, last } = this.#part();
    const { grid } = this.#app.editor;
    return (
      this.#erlang?.requiredAgents(this.#scenario, grid, first, last) ?? new Array<null>(grid.intervals).fill(null)
    );
  });
  readonly target = $derived.by(() => requiredTarget(this.#scenario));
  readonly scheduled = $derived.by(() => scheduledAgents(this.#scenario));
  /** As {@link scheduled}, of the scenario that was simulated. */
  readonly #scheduledThen = $derived.by(() => (this.#view ? scheduledAgents(this.#view.scenario) : this.scheduled));
  readonly volume = $derived.by(() => expectedOfAll(this.#scenario, this.#app.editor.grid));
  /** The real day: percent, and seconds. */
  readonly observed = $derived.by(() => ({
    level: observedServiceLevel(this.#scenario),
    otherLimits: otherLimits(this.#scenario),
    wait: observedLongestWait(this.#scenario),
  }));

  /** Is there a dot of the real day to draw, of service level and longest wait? */
  readonly dots = $derived.by(() => {
    const { first, last } = this.#part();
    const any = (values: readonly (number | null)[]): boolean => values.slice(first, last).some((v) => v != null);
    return { serviceLevel: any(this.observed.level), waiting: any(this.observed.wait) };
  });

  /** @param part the intervals that are drawn */
  constructor(app: App, model: GridModel, part: () => Shown) {
    this.#app = app;
    this.#model = model;
    this.#part = part;
    $effect(() => {
      if (this.#app.pictured) void import('../../state/required').then((erlang) => (this.#erlang = erlang));
    });
  }

  /** Occupancy of all teams together; null where nobody is scheduled. */
  occupancyOfAll(interval: number): Estimate | null {
    return this.#view && this.scheduled[interval] > 0 ? this.#view.results.estimate('occupancy', { interval }) : null;
  }

  #occupancyRow(name: string, scope: Scope, scheduled: ArrayLike<number>): OccupancyRow {
    const { results } = this.#view ?? {};
    if (!results) return { name, values: [], overrunMinutes: [] };
    const shown = this.#part();
    return {
      name,
      values: seriesOf(results, 'occupancy', shown, scope).map((e, i) => (scheduled[i] > 0 ? (e?.mean ?? null) : null)),
      overrunMinutes: Array.from(scheduled, (agents, i) =>
        agents === 0 && i >= shown.first && i < shown.last ? minutesOnDuty(results, i, scope) : 0,
      ),
    };
  }
}
