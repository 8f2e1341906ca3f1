import { Results } from '../analysis/results';
import type { CallLog } from '../files/callLog';
import { measureDay } from '../kpi/measure';
import { Contact } from '../kpi/measures';
import { plainSpec } from '../kpi/spec';
import type { Grid } from '../model/calendar';
import { gridOf } from '../model/calendar';
import type { Observed, Scenario } from '../model/scenario';

/**
 * Real days measured by the code that measures simulated ones: results of one "day", which is the log's whole horizon. A number
 * of it has no interval of doubt: it happened.
 */
export function measureLog({ log, shape, calendar }: CallLog, thresholdSeconds: number): Results {
  const spec = plainSpec(shape, thresholdSeconds);
  const results = new Results({
    spec,
    grid: gridOf(calendar),
    costPerHour: new Float64Array(shape.teams.length),
    currency: '',
  });
  results.add(measureDay(log, spec));
  return results;
}

/** The contact type that a queue of a log means, by id or name; null when none does. */
export function typeOfQueue(scenario: Scenario, queue: string): string | null {
  const plain = (text: string): string => text.trim().toLowerCase();
  return scenario.types.find(({ id, name }) => plain(id) === plain(queue) || plain(name) === plain(queue))?.id ?? null;
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
  thresholdSeconds: number,
): Observed[] {
  const { spec, grid } = results.context;
  const places = alignIntervals(grid, gridOf(scenario.calendar));
  const cell = (queue: string, interval: number): Float64Array =>
    results.all.sums({ type: queue, interval })[0].contact;
  return scenario.types.flatMap(({ id }): Observed[] => {
    const queues = spec.shape.types.filter((queue) => typeOf(queue) === id);
    if (queues.length === 0) return [];
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
        withinSeconds: thresholdSeconds,
        answeredWithin: count(Contact.answeredInTime),
        asaSeconds: perAnswered(Contact.waitAnswered),
        ahtSeconds: perAnswered(Contact.talk, Contact.hold, Contact.wrap),
        maxWaitSeconds: by((counters) =>
          sum(counters, Contact.offered) > 0 ? Math.max(...counters.map((one) => one[Contact.maxWait])) : null,
        ),
      },
    ];
  });
}

/** Interval data as text, one row per queue and interval with contacts: what an interval report of the same days would say. */
export function intervalRowsOf(results: Results): { header: string[]; rows: (string | number | null)[][] } {
  const { spec, grid } = results.context;
  const [threshold] = spec.ownThreshold;
  const header = [
    'date',
    'time',
    'queue',
    'offered',
    'answered',
    'abandoned',
    `answered_within_${threshold}s`,
    'aht_s',
    'asa_s',
    'max_wait_s',
  ];
  const rows: (string | number | null)[][] = [];
  for (let interval = 0; interval < grid.intervals; interval++)
    for (const queue of spec.shape.types) {
      const c = results.all.sums({ type: queue, interval })[0].contact;
      if (c[Contact.offered] === 0) continue;
      const answered = c[Contact.answered];
      const minute = grid.startMinute[interval];
      const clock = `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
      const mean = (total: number): number | null => (answered > 0 ? total / answered : null);
      rows.push([
        grid.days[grid.dayOf[interval]].date,
        clock,
        queue,
        c[Contact.offered],
        answered,
        c[Contact.abandoned],
        c[Contact.answeredInTime],
        mean(c[Contact.talk] + c[Contact.hold] + c[Contact.wrap]),
        mean(c[Contact.waitAnswered]),
        c[Contact.maxWait],
      ]);
    }
  return { header, rows };
}
