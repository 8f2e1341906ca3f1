/**
 * A block of cells from the clipboard of a spreadsheet: lines of cells between tabs, a cell with a tab, a line break or a quote in
 * it stands in double quotes. Text without a tab but with semicolons is read as semicolon-separated.
 */
export function parseBlock(text: string): string[][] {
  const separator = !text.includes('\t') && text.includes(';') ? ';' : '\t';
  const rows: string[][] = [[]];
  let cell = '';
  let quoted = false;
  const endCell = (): void => {
    rows[rows.length - 1].push(cell);
    cell = '';
  };
  for (let i = 0; i < text.length; i++) {
    const c = text[i];
    if (quoted) {
      if (c !== '"') cell += c;
      else if (text[i + 1] === '"') {
        cell += '"';
        i++;
      } else quoted = false;
    } else if (c === '"' && cell === '') quoted = true;
    else if (c === separator) endCell();
    else if (c === '\n' || c === '\r') {
      if (c === '\r' && text[i + 1] === '\n') i++;
      endCell();
      rows.push([]);
    } else cell += c;
  }
  if (cell !== '' || rows[rows.length - 1].length > 0) endCell();
  if (rows[rows.length - 1].length === 0) rows.pop();
  return rows;
}

/** Rows as columns; short rows are filled up with empty cells. */
export function transposed(rows: readonly (readonly string[])[]): string[][] {
  const width = Math.max(...rows.map((row) => row.length));
  return Array.from({ length: width }, (_, col) => rows.map((row) => row[col] ?? ''));
}
