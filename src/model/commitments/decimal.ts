/**
 * Decimal digits of a number with the point moved `shift` places to the right, exactly: no binary rounding, no exponent.
 * `decimalText(0.07, 2)` is `7`, where `0.07 * 100` is 7.000000000000001. Reading it back with `readDecimal(…, -shift)`
 * gives the same number.
 */
export function decimalText(x: number, shift = 0): string {
  const [mantissa, exponent = '0'] = String(Math.abs(x)).split('e');
  const [whole, fraction = ''] = mantissa.split('.');
  const digits = whole + fraction;
  const point = whole.length + Number(exponent) + shift;
  const padded = point <= 0 ? '0'.repeat(1 - point) + digits : digits.padEnd(point, '0');
  const cut = Math.max(point, 1);
  const left = padded.slice(0, cut).replace(/^0+(?=\d)/, '');
  const right = padded.slice(cut).replace(/0+$/, '');
  return `${x < 0 ? '-' : ''}${left}${right === '' ? '' : `.${right}`}`;
}

/** The number that decimal digits mean with the point moved `shift` places to the right. */
export function readDecimal(digits: string, shift = 0): number {
  return Number(`${digits}e${shift}`);
}
