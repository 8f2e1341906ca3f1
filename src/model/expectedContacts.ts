import type { Grid } from './calendar';
import type { ContactType } from './contactType';

type Demand = ContactType['demand'];

/**
 * Contacts that a type expects in each interval of the horizon: its volume times the factor of the day, and none while the
 * doors are closed; of a replayed log, those that it has; of a campaign none, for nobody calls. The one place that knows what
 * a volume comes to.
 * @param atNight do contacts come to closed doors, too (deferred work)?
 */
export function expectedContacts(demand: Demand, grid: Grid, atNight = false): Float64Array {
  const expected = new Float64Array(grid.intervals);
  if (demand.kind === 'rate')
    for (let k = 0; k < grid.intervals; k++)
      expected[k] = grid.open[k] || atNight ? demand.volume[k] * factorOf(grid, k) : 0;
  else if (demand.kind === 'trace')
    for (const arrival of demand.arrivals) {
      const k = Math.floor(arrival / grid.intervalSeconds);
      if (grid.open[k] || atNight) expected[k]++;
    }
  return expected;
}

/** As {@link expectedContacts}, of one interval. */
export function expectedIn(demand: Demand, grid: Grid, interval: number): number {
  if (!grid.open[interval]) return 0;
  if (demand.kind === 'rate') return demand.volume[interval] * factorOf(grid, interval);
  if (demand.kind === 'campaign') return 0;
  const from = interval * grid.intervalSeconds;
  return firstFrom(demand.arrivals, from + grid.intervalSeconds) - firstFrom(demand.arrivals, from);
}

/** The volumes from which so many contacts are to be expected, the inverse of {@link expectedContacts} on open hours. */
export function volumeFor(contacts: readonly number[], grid: Grid): number[] {
  return contacts.map((n, k) => {
    const factor = k < grid.intervals ? factorOf(grid, k) : 1;
    return factor === 1 || factor === 0 ? n : Math.round((n / factor) * 1e6) / 1e6;
  });
}

const factorOf = (grid: Grid, interval: number): number => grid.days[grid.dayOf[interval]].volumeFactor;

/** Index of the first of ascending values that is at least `bound`. */
function firstFrom(values: readonly number[], bound: number): number {
  let low = 0;
  let high = values.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (values[middle] < bound) low = middle + 1;
    else high = middle;
  }
  return low;
}
