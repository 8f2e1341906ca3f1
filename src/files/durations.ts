import { median } from 'd3';
import { normalHeader } from './aliases';
import type { Decimal } from './numbers';
import { longestNumeral, parseNumber } from './numbers';

/** How the bare numbers of a column of times are read; clock times such as 3:05 may stand among them. */
export type DurationUnit = 'seconds' | 'minutes' | 'milliseconds' | 'hours';

const factor: Record<DurationUnit, number> = { seconds: 1, minutes: 60, milliseconds: 0.001, hours: 3600 };

/**
 * Seconds of a duration, or NaN: `h:mm:ss`, `m:ss` (two parts are minutes and seconds), each with decimals, or a bare number
 * in `unit`.
 */
export function parseDuration(text: string, unit: DurationUnit = 'seconds', decimal: Decimal = '.'): number {
  if (text.length > longestNumeral) return NaN;
  const clock = /^(?:(\d+):)?(\d+):(\d{1,2}(?:[.,]\d+)?)$/.exec(text.trim());
  if (!clock)
    return parseNumber(text.replace(/\s*(s|sec|secs|seconds|min|mins|minutes|ms)\.?$/i, ''), decimal) * factor[unit];
  const seconds = Number(clock[3].replace(',', '.'));
  const minutes = Number(clock[2]);
  if (seconds >= 60 || (clock[1] !== undefined && minutes >= 60)) return NaN;
  return Number(clock[1] ?? 0) * 3600 + minutes * 60 + seconds;
}

/** Units by their words in a normal header, in all languages. */
const named: readonly (readonly [DurationUnit, RegExp])[] = [
  ['milliseconds', /\b(ms|msec|millis|milliseconds?|millisekuntia|mili giay)\b|毫秒/],
  ['minutes', /\b(min|mins|minutes?|minuuttia|minuuttina|phut)\b|分钟/],
  ['seconds', /\b(s|sec|secs|seconds?|sek|sekuntia|sekunteina|giay)\b|秒/],
  ['hours', /\bhours\b|小时/],
];

/**
 * The unit of a column's bare numbers: named by the header (`Avg Talk Mins`, `wait_ms`), else judged by size. A typical handle time
 * under 20 with decimals is minutes, one above 20,000 is milliseconds. `guessed` says that the header did not tell.
 */
export function guessDurationUnit(
  header: string,
  values: readonly string[],
  decimal: Decimal,
): { unit: DurationUnit; guessed: boolean } {
  const name = normalHeader(header).replace(/[\d_]+/g, ' ');
  for (const [unit, pattern] of named) if (pattern.test(name)) return { unit, guessed: false };
  const numbers = values.map((value) => parseNumber(value, decimal)).filter((x) => x > 0);
  const typical = median(numbers) ?? 0;
  if (typical > 20_000) return { unit: 'milliseconds', guessed: true };
  if (typical < 20 && numbers.filter((x) => !Number.isInteger(x)).length > numbers.length / 2)
    return { unit: 'minutes', guessed: true };
  return { unit: 'seconds', guessed: false };
}
