import type { Results } from '../analysis/results';
import type { Io } from './io';
import type { Source } from './kpiDocument';
import { byInterval } from './kpiDocument';

/** Writes a document with every KPI by interval at its end, piece by piece: the intervals of a year are too much for one string. */
export function writeWithIntervals(document: object, results: Results, io: Io, source: Source = results): void {
  io.out(`${JSON.stringify(document).slice(0, -1)},"byInterval":[`);
  let comma = '';
  for (const interval of byInterval(results, source)) {
    io.out(`${comma}${JSON.stringify(interval)}`);
    comma = ',';
  }
  io.out(']}\n');
}
