import { parseMoment } from './dates';
import { kindOf } from './kind';

/**
 * Does a block from a spreadsheet have its times one below the other: a moment in the first cell of every row, under a header or none, or a
 * header of interval data?
 */
export function hasTimesDown(text: string, rows: readonly (readonly string[])[]): boolean {
  if (rows.length < 2 || rows.every(({ length }) => length < 2)) return false;
  // "1200" may be a count as well as noon.
  const isTime = ([first = '']: readonly string[]): boolean =>
    /\D/.test(first.trim()) && parseMoment(first) !== undefined;
  const body = isTime(rows[0]) ? rows : rows.slice(1);
  return (body.length > 1 && body.every(isTime)) || kindOf(text) === 'intervals';
}
