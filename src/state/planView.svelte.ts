import type { Grid } from '../model/calendar';
import { expectedIn } from '../model/expectedContacts';
import type { ContactType, Scenario } from '../model/scenario';
import type { Editor } from './editor.svelte';
import { expectedOf } from './expected';

/** First interval shown and one after the last. */
export interface Shown {
  first: number;
  last: number;
}

/** Does anything happen in an interval: contacts, people, or opening hours that say so? */
function isAlive(scenario: Scenario, grid: Grid, interval: number): boolean {
  if (scenario.teams.some((team) => team.headcount[interval] > 0)) return true;
  const comes = ({ demand }: ContactType): boolean =>
    demand.kind === 'rate' ? demand.volume[interval] > 0 : expectedIn(demand, grid, interval) > 0;
  if (scenario.types.some(comes)) return true;
  const { special } = grid.days[grid.dayOf[interval]];
  return (scenario.calendar.opening !== undefined || special !== null) && grid.open[interval] === 1;
}

/** The hours of a day, or of all days, between the first and the last in which anything happens; all when nothing does. */
export function hoursInUse(scenario: Scenario, grid: Grid, day: number | null): Shown {
  const from = day === null ? 0 : grid.days[day].firstInterval;
  const end = day === null ? grid.intervals : from + grid.days[day].intervals;
  let first = from;
  let last = end;
  while (first < end && !isAlive(scenario, grid, first)) first++;
  while (last > first && !isAlive(scenario, grid, last - 1)) last--;
  return first < last ? { first, last } : { first: from, last: end };
}

/** What of the plan is on screen: a day or the whole horizon, working hours or all. */
export class PlanView {
  #editor: Editor;
  #day = $state.raw<number | null>(0);
  /** The part of the centre that the reader asked to see in its picture; null once it is shown. */
  asked = $state.raw<{ kind: 'type' | 'team'; index: number } | null>(null);
  /** Luck and skill: folded away, unfolded, or asked for from elsewhere on the page, which leads there. */
  luck = $state.raw<'closed' | 'open' | 'asked'>('closed');
  /** Show the hours in which nothing happens, too? */
  allHours = $state.raw(false);
  #safeDay = $derived.by(() => (this.#day === null ? null : Math.min(this.#day, this.#editor.grid.days.length - 1)));
  #hours = $derived.by<Shown>(() => {
    const { grid, scenario } = this.#editor;
    const day = this.#safeDay;
    if (!this.allHours) return hoursInUse(scenario, grid, day);
    if (day === null) return { first: 0, last: grid.intervals };
    const { firstInterval, intervals } = grid.days[day];
    return { first: firstInterval, last: firstInterval + intervals };
  });
  // As numbers: an edit that leaves the hours alone leaves what is drawn on them alone, too.
  #first = $derived(this.#hours.first);
  #last = $derived(this.#hours.last);
  #shown = $derived<Shown>({ first: this.#first, last: this.#last });

  constructor(editor: Editor) {
    this.#editor = editor;
  }

  /** Index of the calendar day shown; null: the whole horizon. */
  get day(): number | null {
    return this.#safeDay;
  }
  set day(day: number | null) {
    this.#day = day;
  }

  get shown(): Shown {
    return this.#shown;
  }

  /** The busiest weekday-like start: the first day with work, the second when the first is short of it. */
  openBusiest(): void {
    const { scenario, grid } = this.#editor;
    const load = grid.days.map(() => 0);
    for (const type of scenario.types) expectedOf(type, grid).forEach((n, i) => (load[grid.dayOf[i]] += n));
    const monday = grid.days.findIndex(({ weekday }, i) => weekday === 0 && load[i] > 0);
    this.#day = monday >= 0 ? monday : Math.max(0, load.indexOf(Math.max(...load)));
    this.allHours = false;
  }
}
