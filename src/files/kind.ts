import { meaningOf } from './aliases';
import { findLogColumns, isLogHeader } from './logColumns';
import { isQueueLog } from './queueLog';
import { readTable } from './table';

/** What a text is: one row per interval, one row per call, a scenario document, or none of these. */
export type FileKind = 'intervals' | 'callLog' | 'scenario' | 'unknown';

/** Lines that are looked at. */
const depth = 60;

/** Tells by its header what a text is. A call log says of every call how long it waited and what became of it. */
export function kindOf(text: string): FileKind {
  if (/^\ufeff?\s*\{/.test(text)) return 'scenario';
  if (isQueueLog(text)) return 'callLog';
  const head = text
    .slice(0, 200_000)
    .split(/\r\n|\r|\n/, depth)
    .join('\n');
  const { header, rows } = readTable(head, (cell) => meaningOf(cell) !== undefined || isLogHeader(cell));
  const { starts, at } = findLogColumns(header);
  const fields = new Set(header.flatMap((name) => meaningOf(name)?.field ?? []));
  const fate = at.outcome ?? at.agent ?? at.talk ?? at.handle ?? at.answered;
  if (starts.length > 0 && at.wait !== undefined && fate !== undefined && !fields.has('offered')) return 'callLog';
  if (fields.has('offered')) return 'intervals';
  // A log may say when a call was answered or abandoned: a report says how many were.
  const counts = header.flatMap((name, column) =>
    ['answered', 'abandoned'].includes(meaningOf(name)?.field ?? '')
      ? rows.map(({ cells }) => cells[column] ?? '')
      : [],
  );
  const moments = counts.filter((cell) => /\d[-/.:T]\d+[-/.:]\d/.test(cell)).length;
  if (fields.has('answered') && fields.has('abandoned') && moments === 0) return 'intervals';
  return 'unknown';
}
