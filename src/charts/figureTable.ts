/** The data of a figure as a table: what "show as table" shows and what the CSV holds. */
export interface FigureTable {
  columns: readonly string[];
  /** First cell of a row is its name; null is no data. */
  rows: readonly (readonly (string | number | null)[])[];
}

/**
 * CSV of a figure (RFC 4180, CRLF, full precision, decimal point). Words that a spreadsheet would take for a formula get
 * an apostrophe in front.
 */
export function figureCsv(table: FigureTable): string {
  const cell = (value: string | number | null): string => {
    if (value === null) return '';
    if (typeof value === 'number') return Number.isFinite(value) ? String(value) : '';
    const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
    return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
  };
  return [table.columns, ...table.rows].map((row) => row.map(cell).join(',') + '\r\n').join('');
}
