import type { Results } from '../analysis/results';
import { Contact } from '../kpi/counters';
import type { Scenario } from '../model/scenario';

/** The contact type that a queue of a log means, by id or name; null when none does. */
export function typeOfQueue(scenario: Scenario, queue: string): string | null {
  const plain = (text: string): string => text.trim().toLowerCase();
  return scenario.types.find(({ id, name }) => plain(id) === plain(queue) || plain(name) === plain(queue))?.id ?? null;
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
