import { median } from 'd3';
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

/**
 * The unit of a column's bare numbers: named by the header (`Avg Talk Mins`, `wait_ms`), else judged by size. A typical handle time
 * under 20 with decimals is minutes, one above 20,000 is milliseconds. `guessed` says that the header did not tell.
 */
export function guessDurationUnit(
  header: string,
  values: readonly string[],
  decimal: Decimal,
): { unit: DurationUnit; guessed: boolean } {
  const name = header.toLowerCase().replace(/[^a-z]+/g, ' ');
  if (/\b(ms|msec|millis|milliseconds?)\b/.test(name)) return { unit: 'milliseconds', guessed: false };
  if (/\b(min|mins|minutes?)\b/.test(name)) return { unit: 'minutes', guessed: false };
  if (/\b(s|sec|secs|seconds?)\b/.test(name)) return { unit: 'seconds', guessed: false };
  if (/\bhours\b/.test(name)) return { unit: 'hours', guessed: false };
  const numbers = values.map((value) => parseNumber(value, decimal)).filter((x) => x > 0);
  const typical = median(numbers) ?? 0;
  if (typical > 20_000) return { unit: 'milliseconds', guessed: true };
  if (typical < 20 && numbers.filter((x) => !Number.isInteger(x)).length > numbers.length / 2)
    return { unit: 'minutes', guessed: true };
  return { unit: 'seconds', guessed: false };
}
