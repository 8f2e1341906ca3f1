/** Cells as a spreadsheet reads them. */
export function printBlock(rows: readonly (readonly string[])[]): string {
  const show = (cell: string): string => (/[\t\n\r"]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
  return rows.map((row) => row.map(show).join('\t')).join('\n');
}
