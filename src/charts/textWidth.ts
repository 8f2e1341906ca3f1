/**
 * About how wide a line of small text is, pixels: enough to decide on which side of a mark it fits without measuring
 * (Chinese characters are square, others a little over half as wide as high).
 */
export function textWidth(text: string, size = 12): number {
  let em = 0;
  for (const character of text) em += character >= '\u2e80' ? 1 : 0.58;
  return em * size;
}

/** The text, or as much of its beginning as fits, with an ellipsis. */
export function fitted(text: string, width: number, size = 12): string {
  if (textWidth(text, size) <= width) return text;
  const characters = [...text];
  while (characters.length > 0 && textWidth(`${characters.join('')}…`, size) > width) characters.pop();
  return `${characters.join('').trimEnd()}…`;
}

/** Phrases in lines of at most so many pixels of small bold text: joined by a dot while they fit, else broken between words. */
export function wrapped(phrases: readonly string[], width: number): string[] {
  const fits = (line: string): boolean => textWidth(line) * 1.12 <= width;
  const lines: string[] = [];
  for (const phrase of phrases) {
    const joined = `${lines.at(-1) ?? ''} · ${phrase}`;
    if (lines.length > 0 && fits(joined)) lines[lines.length - 1] = joined;
    else if (fits(phrase)) lines.push(phrase);
    else {
      let line = '';
      for (const word of phrase.split(' ')) {
        const longer = line === '' ? word : `${line} ${word}`;
        if (line !== '' && !fits(longer)) lines.push(line);
        line = line !== '' && !fits(longer) ? word : longer;
      }
      lines.push(line);
    }
  }
  return lines;
}

/**
 * Where lines of text are centred that say what lies at a place of a plot: over it, as far as the edges of the figure let them.
 * @param pad room of the figure beside the plot, pixels
 */
export function readingX(
  lines: readonly string[],
  x: number,
  plotWidth: number,
  pad: { left: number; right: number },
): number {
  const half = Math.max(...lines.map((line) => textWidth(line))) * 0.56;
  return Math.max(half - pad.left, Math.min(plotWidth + pad.right - half, x));
}
