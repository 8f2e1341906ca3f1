import { csvParse } from 'd3';
import type { Observed } from '../../src/model/scenario';
import { instant } from './bankCalls';

/** The half-hour file of a week as what really happened, one entry per queue; half hours without calls have counts of 0 and no times. */
export function readObserved(
  text: string,
  queues: readonly string[],
  origin: number,
  intervals: number,
  seconds: number,
): Observed[] {
  const rows = csvParse(text);
  return queues.map((queue) => {
    const zeros = (): (number | null)[] => Array.from({ length: intervals }, () => 0);
    const blanks = (): (number | null)[] => Array.from({ length: intervals }, () => null);
    const o = {
      type: queue,
      offered: zeros(),
      answered: zeros(),
      abandoned: zeros(),
      withinSeconds: 20,
      answeredWithin: zeros(),
      asaSeconds: blanks(),
      ahtSeconds: blanks(),
      maxWaitSeconds: blanks(),
    };
    for (const row of rows) {
      if (row['queue'] !== queue) continue;
      const k = (instant(`${row['start']}:00`) - origin) / seconds;
      // Means in whole seconds, as reports print them.
      const time = (key: string): number | null => (row[key] === '' ? null : Math.round(Number(row[key])));
      o.offered[k] = Number(row['offered']);
      o.answered[k] = Number(row['answered']);
      o.abandoned[k] = Number(row['abandoned']);
      o.answeredWithin[k] = Number(row['answered_within_20s']);
      o.asaSeconds[k] = time('asa_s');
      o.ahtSeconds[k] = time('aht_s');
      o.maxWaitSeconds[k] = time('max_wait_s');
    }
    return o;
  });
}
