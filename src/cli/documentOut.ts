import type { Results } from '../analysis/results';
import type { Io } from './io';
import type { Source } from './kpiDocument';
import { byInterval } from './kpiDocument';

/** An answer for people: its parts with an empty line between, those that have nothing to say left out. */
export const writeText = (parts: readonly string[], io: Io): void =>
  io.out(`${parts.filter((part) => part !== '').join('\n\n')}\n`);

/** An answer for scripts: one JSON document. */
export const writeDocument = (document: object, io: Io): void => io.out(`${JSON.stringify(document)}\n`);

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
