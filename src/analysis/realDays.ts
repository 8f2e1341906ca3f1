import type { DayLog, LogShape } from '../engine/dayLog';
import { measureDay } from '../kpi/measureDay';
import type { DayMeasures, MeasureSpec } from '../kpi/measures';
import { sumContacts } from '../kpi/formula';
import { Contact } from '../kpi/counters';
import type { ToldLog } from '../kpi/toldSpec';
import { toldSpec } from '../kpi/toldSpec';
import type { Calendar, Grid } from '../model/calendar';
import { gridOf } from '../model/calendar';
import type { Observed, Scenario } from '../model/scenario';
import { Results } from './results';

/** Real days in the form in which simulated days are written. */
export interface RealLog {
  log: DayLog;
  shape: LogShape;
  /** The days that the log's times count from. */
  calendar: Calendar;
  /** Does every row say which issue it is about, which try it is, why, and what came of it? Left out: no. */
  issuesKnown?: boolean;
  /** What it says of its contact types and of replies. Left out: that all are calls, and nothing else. */
  told?: ToldLog;
}

/**
 * Real days measured by the code that measures simulated ones: results of one "day", which is the log's whole horizon. A number
 * of it has no interval of doubt: it happened. What agents cost nobody knows.
 * @param thresholdSeconds T of all types; left out: those that the log tells, else 20 s
 */
export function measureLog({ log, shape, calendar, issuesKnown, told }: RealLog, thresholdSeconds?: number): Results {
  const spec = toldSpec(shape, told, issuesKnown, thresholdSeconds);
  const day = measureDay(log, spec);
  const grid = gridOf(calendar);
  const types = shape.types.map((_, type) => type);
  // Deferred work comes at any hour and says nothing of doors, unless there is nothing else.
  const telling = types.filter((type) => spec.live[type] === 1);
  const open = openWithContacts(grid, day, spec, telling);
  const results = new Results({
    spec,
    grid: { ...grid, open },
    openByType: types.map((type) => {
      const own = openWithContacts(grid, day, spec, [type]);
      return spec.live[type] === 1 && own.includes(1) ? own : open;
    }),
    costPerHour: new Float64Array(shape.teams.length).fill(NaN),
    currency: '',
  });
  results.add(day);
  return results;
}

/**
 * A log does not say when the doors were open: on each calendar day they count as open from the first interval in which a contact
 * of these types entered the queue to the last, so that averages over open time leave out the night, and of one type the hours in
 * which it is not offered.
 */
function openWithContacts(grid: Grid, day: DayMeasures, spec: MeasureSpec, types: readonly number[]): Uint8Array {
  const n = grid.intervals;
  const came = (k: number): boolean => types.some((q) => sumContacts(day, spec, q, k, k + 1)[Contact.offered] > 0);
  const open = new Uint8Array(n);
  for (const { firstInterval, intervals } of grid.days) {
    let [first, last] = [firstInterval, firstInterval + intervals - 1];
    while (first <= last && !came(first)) first++;
    while (last >= first && !came(last)) last--;
    open.fill(1, first, last + 1);
  }
  return open;
}

/**
 * For each interval of a scenario, the interval of real days with the same date and clock time; −1 where the log has none. Of two
 * equal clock times on a 25-hour day the first belongs to the first.
 */
export function alignIntervals(real: Grid, scenario: Grid): Int32Array {
  const out = new Int32Array(scenario.intervals).fill(-1);
  if (real.intervalSeconds !== scenario.intervalSeconds) return out;
  const places = new Map<string, number[]>();
  for (let k = 0; k < real.intervals; k++) {
    const key = `${real.days[real.dayOf[k]].date} ${real.startMinute[k]}`;
    places.set(key, [...(places.get(key) ?? []), k]);
  }
  for (let k = 0; k < scenario.intervals; k++)
    out[k] = places.get(`${scenario.days[scenario.dayOf[k]].date} ${scenario.startMinute[k]}`)?.shift() ?? -1;
  return out;
}

/**
 * What the real days were, by interval of a scenario, for each contact type that some queue means.
 * @param typeOf contact type of each queue of the log; null leaves the queue out
 */
export function observedFrom(
  results: Results,
  scenario: Scenario,
  typeOf: (queue: string) => string | null,
): Observed[] {
  const { spec, grid } = results.context;
  const places = alignIntervals(grid, gridOf(scenario.calendar));
  const cell = (queue: string, interval: number): Float64Array =>
    results.all.sums({ type: queue, interval })[0].contact;
  return scenario.types.flatMap(({ id }): Observed[] => {
    const queues = spec.shape.types.filter((queue) => typeOf(queue) === id);
    if (queues.length === 0) return [];
    const thresholdOf = (queue: string): number => spec.ownThreshold[spec.shape.types.indexOf(queue)];
    const withinSeconds = thresholdOf(queues[0]);
    const by = (value: (counters: readonly Float64Array[]) => number | null): (number | null)[] =>
      Array.from(places, (place) => (place < 0 ? null : value(queues.map((queue) => cell(queue, place)))));
    const sum = (counters: readonly Float64Array[], counter: number): number =>
      counters.reduce((all, one) => all + one[counter], 0);
    const count = (counter: number) => by((counters) => sum(counters, counter));
    const perAnswered = (...added: readonly number[]) =>
      by((counters) => {
        const answered = sum(counters, Contact.answered);
        return answered > 0 ? added.reduce((all, counter) => all + sum(counters, counter), 0) / answered : null;
      });
    return [
      {
        type: id,
        offered: count(Contact.offered),
        answered: count(Contact.answered),
        abandoned: count(Contact.abandoned),
        withinSeconds,
        // Within different times: nobody knows the sum.
        answeredWithin: queues.every((queue) => thresholdOf(queue) === withinSeconds)
          ? count(Contact.answeredInTime)
          : by(() => null),
        asaSeconds: perAnswered(Contact.waitAnswered),
        ahtSeconds: perAnswered(Contact.talk, Contact.hold, Contact.wrap),
        maxWaitSeconds: by((counters) =>
          sum(counters, Contact.offered) > 0 ? Math.max(...counters.map((one) => one[Contact.maxWait])) : null,
        ),
      },
    ];
  });
}
