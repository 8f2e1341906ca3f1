import { csvFormatRow, tsvFormatRow } from 'd3';

export type Cell = string | number | boolean | null | undefined;

/** A cell as text: a point as decimal sign whatever the language, nothing for what is not there. */
function textOf(cell: Cell): string {
  if (cell === null || cell === undefined) return '';
  if (typeof cell === 'number') return Number.isFinite(cell) ? String(cell) : '';
  // A spreadsheet would compute a text that begins like a formula; an apostrophe keeps it text.
  if (typeof cell === 'string' && /^[=+@\t\r]|^-(?![\d.])/.test(cell)) return `'${cell}`;
  return String(cell);
}

/** One line of CSV (RFC 4180) with its line end. */
export const csvLine = (cells: readonly Cell[]): string => `${csvFormatRow(cells.map(textOf))}\r\n`;

/** A table as CSV (RFC 4180): commas, CRLF, quotes where needed, decimal points. */
export const toCsv = (header: readonly string[], rows: Iterable<readonly Cell[]>): string =>
  [header, ...rows].map(csvLine).join('');

/** A table as tab-separated text for the clipboard; spreadsheets paste it as cells. */
export const toTsv = (header: readonly string[], rows: Iterable<readonly Cell[]>): string =>
  [header, ...rows].map((cells) => tsvFormatRow(cells.map(textOf))).join('\n');
