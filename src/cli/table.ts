/** Columns that a text takes on a terminal: Chinese characters take two, combining marks none. */
export function displayWidth(text: string): number {
  let width = 0;
  for (const char of text) {
    if (/\p{Mn}/u.test(char)) continue;
    width += /[\p{sc=Han}\u3000-\u303f\uff00-\uff60]/u.test(char) ? 2 : 1;
  }
  return width;
}

/** Rows as aligned columns, two spaces apart: the first to the left, the others to the right. */
export function textTable(rows: readonly (readonly string[])[]): string {
  const widths: number[] = [];
  for (const row of rows)
    row.forEach((cell, i) => {
      widths[i] = Math.max(widths[i] ?? 0, displayWidth(cell));
    });
  return rows
    .map((row) =>
      row
        .map((cell, i) => {
          const room = ' '.repeat(widths[i] - displayWidth(cell));
          return i === 0 ? cell + room : room + cell;
        })
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
