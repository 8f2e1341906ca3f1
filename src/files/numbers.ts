export type Decimal = '.' | ',';

/** Characters; what is longer is no number, time or date, and patterns need not be tried on it. */
export const longestNumeral = 80;

/** What a column's numbers say about its decimal sign. */
export interface DecimalGuess {
  decimal: Decimal;
  /** A value that can be read in two ways, where nothing in the data decides. */
  ambiguous?: string;
}

const spaces = /[\s\u00a0\u202f'’]/g;
const bare = (text: string): string => text.replace(spaces, '').replace('−', '-').replace(/%$/, '');

/**
 * Finds the decimal sign from all numbers of a file. 1.234,5 and 1,5 decide for the comma, 1,234.5 and 0.25 for the point;
 * 1.234 alone decides nothing. With no evidence the sign that the delimiter suggests is taken: files cut by semicolons come from
 * countries that write a decimal comma.
 */
export function guessDecimal(values: Iterable<string>, delimiter = ','): DecimalGuess {
  let [point, comma] = [0, 0];
  let ambiguous: string | undefined;
  for (const value of values) {
    if (value.length > longestNumeral) continue;
    const text = bare(value);
    if (!/^[-+]?[\d.,]*\d[\d.,]*$/.test(text)) continue;
    const lastPoint = text.lastIndexOf('.');
    const lastComma = text.lastIndexOf(',');
    if (lastPoint < 0 && lastComma < 0) continue;
    const sign = lastPoint > lastComma ? '.' : ',';
    const last = Math.max(lastPoint, lastComma);
    const several = text.indexOf(sign) !== last;
    const both = lastPoint >= 0 && lastComma >= 0;
    const grouped = !both && /^[-+]?[1-9]\d{0,2}[.,]\d{3}$/.test(text);
    if (grouped) {
      ambiguous ??= value;
      continue;
    }
    // A sign that comes several times parts thousands, so the other one is the decimal sign.
    if ((sign === '.') === (several && !both)) comma++;
    else point++;
  }
  if (point !== comma) return { decimal: point > comma ? '.' : ',' };
  const decimal = delimiter === ';' ? ',' : '.';
  return ambiguous === undefined && point === 0 ? { decimal } : { decimal, ambiguous: ambiguous ?? '1,5 / 1.5' };
}

/** A number in any common dress, or NaN: `1 234`, `1.234,5`, `(12)` is not a number, `94 %` gives 94. */
export function parseNumber(text: string, decimal: Decimal = '.'): number {
  if (text.length > longestNumeral) return NaN;
  const plain = bare(text);
  const group = decimal === '.' ? ',' : '.';
  // A separator that does not part groups of three is a mistake, not a thousand.
  const shape =
    decimal === '.'
      ? /^[-+]?(\d{1,3}(,\d{3})+|\d*)(\.\d*)?(e[-+]?\d+)?$/i
      : /^[-+]?(\d{1,3}(\.\d{3})+|\d*)(,\d*)?(e[-+]?\d+)?$/i;
  if (!/\d/.test(plain) || !shape.test(plain)) return NaN;
  return Number(plain.replaceAll(group, '').replace(',', '.'));
}
