import { dsvFormat } from 'd3';

/** Delimited text as a header and rows that remember where they stood. */
export interface Table {
  delimiter: string;
  header: string[];
  /** Line of the header in the text, from 1. */
  headerLine: number;
  rows: TableRow[];
  /** Lines that are neither header nor data: titles above, totals below. Blank lines are not listed. */
  skipped: { line: number; text: string }[];
}
export interface TableRow {
  line: number;
  cells: string[];
}

const delimiters = ['\t', ';', '|', ','];
/** Rows that add up others; a reader who counted them would count twice. Matched against the whole first filled cell. */
const totals =
  /^(grand )?(totals?|sub-?totals?|summary|sum|average|gesamt|summe|yhteensä|tổng( cộng)?|合计|总计|小计)\s*:?$/i;
/** How far down a header is looked for. */
const headerDepth = 40;
/** Characters; a text whose first line is longer is no table. */
const longestLine = 200_000;
/** Characters of a column's name. */
const longestName = 200;

/** A cell without byte-order mark, hard and narrow spaces at its ends, or the apostrophe that keeps spreadsheets from computing it. */
function clean(cell: string): string {
  // Nearly all cells are plain ASCII without blanks at the ends.
  if (/^[!-&(-~](?:[ -~]*[!-~])?$/.test(cell)) return cell;
  const text = cell.replace(/[\ufeff\u200b\u200e\u200f]/g, '').trim();
  return /^'[=+@-]/.test(text) ? text.slice(1) : text;
}

/** Line breaks in a cell; a quote that nobody closed makes one cell of half a file. */
function breaksIn(cell: string): number {
  let breaks = 0;
  const lineBreak = /\r\n|\r|\n/g;
  while (lineBreak.test(cell)) breaks++;
  return breaks;
}

/** Rows with the line at which each begins: quoted cells may span lines. */
function rowsOf(text: string, delimiter: string): TableRow[] {
  let line = 1;
  return dsvFormat(delimiter).parseRows(text, (cells) => {
    const row = { line, cells: cells.map(clean) };
    line += 1 + cells.reduce((breaks, cell) => breaks + breaksIn(cell), 0);
    return row;
  });
}

/** The delimiter that cuts the first lines into the most columns most evenly. One column only: a comma is assumed. */
export function sniffDelimiter(text: string): string {
  const head = text
    .slice(0, longestLine)
    .split(/\r\n|\r|\n/, headerDepth)
    .join('\n');
  let best = ',';
  let bestScore = 0;
  for (const delimiter of delimiters) {
    const widths = rowsOf(head, delimiter).map(({ cells }) => cells.length);
    const counts = new Map<number, number>();
    for (const width of widths) if (width > 1) counts.set(width, (counts.get(width) ?? 0) + 1);
    // Rows of the commonest width, weighed by that width: a decimal comma in a ;-file is outvoted by its five semicolons.
    const score = Math.max(0, ...[...counts].map(([width, rows]) => rows * (width - 1)));
    if (score > bestScore) [best, bestScore] = [delimiter, score];
  }
  return best;
}

const isNumeric = (cell: string): boolean => /^[-+−]?[\d.,:%/\s\u00a0\u202f'’-]+$/.test(cell) && /\d/.test(cell);

/** Index of the header: the row with most names that `knows` recognises, else the first wide row of words. */
function findHeader(rows: readonly TableRow[], knows: (cell: string) => boolean): number {
  const candidates = rows.slice(0, headerDepth);
  const width = Math.max(...candidates.map(({ cells }) => cells.filter((cell) => cell !== '').length));
  let best = -1;
  let bestScore = 0;
  candidates.forEach(({ cells }, i) => {
    const filled = cells.filter((cell) => cell !== '');
    if (filled.length === 0 || filled.filter(isNumeric).length > filled.length / 2) return;
    const score =
      filled.filter((cell) => cell.length <= longestName && knows(cell)).length +
      (filled.length >= Math.max(2, width * 0.6) ? 0.5 : 0);
    if (score > bestScore) [best, bestScore] = [i, score];
  });
  return best;
}

/**
 * Reads delimited text: finds the delimiter, the header and the data, drops blank lines, titles and totals. Nothing is
 * interpreted. Text without a recognisable header gives an empty header and no rows, all lines skipped.
 *
 * @param knows says whether a cell is a known column name; the best-known row is the header
 */
export function readTable(text: string, knows: (cell: string) => boolean = () => false): Table {
  const source = text.replace(/^\ufeff/, '');
  if (source.length > longestLine && !/[\r\n]/.test(source.slice(0, longestLine)))
    return { delimiter: ',', header: [], headerLine: 0, rows: [], skipped: [{ line: 1, text: source.slice(0, 100) }] };
  const delimiter = sniffDelimiter(source);
  const all = rowsOf(source, delimiter).filter(({ cells }) => cells.some((cell) => cell !== ''));
  const at = all.length === 0 ? -1 : findHeader(all, knows);
  const asText = ({ line, cells }: TableRow): { line: number; text: string } => ({ line, text: cells.join(delimiter) });
  if (at < 0) return { delimiter, header: [], headerLine: 0, rows: [], skipped: all.map(asText) };
  const header = all[at].cells;
  const rows: TableRow[] = [];
  const skipped = all.slice(0, at).map(asText);
  for (const row of all.slice(at + 1)) {
    const first = row.cells.find((cell) => cell !== '')!;
    const repeatsHeader = row.cells.every((cell, i) => cell === header[i]);
    // Several lines in one cell are what a quote swallowed that nobody closed: data, to be rejected aloud.
    const alone = row.cells.filter((cell) => cell !== '').length === 1 && !/[\r\n]/.test(first);
    const stray = header.length > 2 && alone && rows.length > 0 && !isNumeric(first);
    if (totals.test(first) || repeatsHeader || stray) skipped.push(asText(row));
    else rows.push(row);
  }
  return { delimiter, header, headerLine: all[at].line, rows, skipped };
}
