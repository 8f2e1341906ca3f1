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
