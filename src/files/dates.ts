import { isDate } from '../model/calendar';
import { longestNumeral } from './numbers';

/** Order of the parts of dates that do not begin with the year. */
export type DateOrder = 'mdy' | 'dmy';

/** A moment on a wall clock; either half may be missing from the text. */
export interface Moment {
  /** `2026-03-02` */
  date?: string;
  /** Seconds after midnight, with decimals. */
  seconds?: number;
  /** Offset from UTC in minutes where the text carries one (`Z` is 0). */
  offset?: number;
}

// 9:30 pm and 9:30:15.2 PM, or 21:30, 21.30 and 21:30:15,2, or 2130.
const timePattern =
  /^(?:(\d{1,2})[:.](\d{2})(?:[:.](\d{2}(?:[.,]\d+)?))?\s*([ap])\.?m?\.?|(\d{1,2})[:.](\d{2})(?:[:.](\d{2}(?:[.,]\d+)?))?|(\d{2})(\d{2}))$/i;
// 2026-03-02 (and 2026年3月2日, rewritten), or 2.3.2026 and 3/2/26, or 20260302.
const datePattern =
  /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?=$|[T\s,])|^(\d{1,2})([-/.])(\d{1,2})\5(\d{4}|\d{2})(?=$|[T\s,])|^(\d{4})(\d{2})(\d{2})(?=$|[T\s])/;

const pad = (n: number): string => String(n).padStart(2, '0');

function dateOf(match: RegExpExecArray, order: DateOrder): string | undefined {
  const [year, month, day] = match[1]
    ? [match[1], match[2], match[3]]
    : match[8]
      ? [match[8], match[9], match[10]]
      : order === 'mdy'
        ? [match[7], match[4], match[6]]
        : [match[7], match[6], match[4]];
  const date = `${year.length === 2 ? `20${year}` : year}-${pad(Number(month))}-${pad(Number(day))}`;
  return isDate(date) ? date : undefined;
}

/** Seconds after midnight; `24:00` is allowed as the end of a day. */
function secondsOf(match: RegExpExecArray): number | undefined {
  const half = match[4]?.toLowerCase();
  const hour = Number(match[1] ?? match[5] ?? match[8]);
  const minute = Number(match[2] ?? match[6] ?? match[9]);
  const second = Number((match[3] ?? match[7] ?? '0').replace(',', '.'));
  if (minute > 59 || second >= 60 || hour > 24 || (half && (hour < 1 || hour > 12))) return undefined;
  return (half ? (hour % 12) + (half === 'p' ? 12 : 0) : hour) * 3600 + minute * 60 + second;
}

/** Days from 1899-12-30, from which spreadsheets count, to 1970. */
const serialEpoch = 25_569;

/**
 * A moment that a program wrote as one number: days of a spreadsheet (2000 to 2099), whose decimals are the time of day; or seconds or
 * milliseconds since 1970, which are of UTC.
 */
function numberMoment(text: string): Moment | undefined {
  const serial = /^([3-7]\d{4})(?:[.,](\d+))?$/.exec(text);
  const days = serial ? Number(`${serial[1]}.${serial[2] ?? 0}`) : 0;
  const at = (seconds: number): { date: string; seconds: number } => {
    const day = Math.floor(seconds / 86_400);
    return { date: new Date(day * 86_400_000).toISOString().slice(0, 10), seconds: seconds - day * 86_400 };
  };
  if (days >= 36_526 && days < 73_051) {
    // Decimals of a day are not whole seconds.
    const moment = at(Math.round((days - serialEpoch) * 86_400));
    return serial![2] === undefined ? { date: moment.date } : moment;
  }
  if (/^\d{13}$/.test(text)) return { ...at(Number(text) / 1000), offset: 0 };
  return /^\d{10}$/.test(text) ? { ...at(Number(text)), offset: 0 } : undefined;
}

/**
 * Reads a date, a time of day, or both; undefined if the text is neither. Of a span such as `10:00 - 10:30` the start is read.
 * `3/2/2026` is read by `order`; years first and `20260302` need none.
 */
export function parseMoment(text: string, order: DateOrder = 'dmy'): Moment | undefined {
  if (text.length > longestNumeral) return undefined;
  const number = /^\d{5}/.test(text) ? numberMoment(text.trim()) : undefined;
  if (number) return number;
  let rest = text
    .trim()
    .replace(/^(mon|tue|wed|thu|fri|sat|sun)[a-z]*\.?,?\s+|^(ma|ti|ke|to|pe|la|su|klo)\.?\s+/i, '')
    .replace(/^(\d{4})\s?年\s?(\d{1,2})\s?月\s?(\d{1,2})\s?日/, '$1-$2-$3 ');
  const moment: Moment = {};
  const date = datePattern.exec(rest);
  if (date) {
    moment.date = dateOf(date, order);
    if (moment.date === undefined) return undefined;
    rest = rest.slice(date[0].length).replace(/^[T,\s]+(?:klo\.?\s+)?/i, '');
    if (rest === '') return moment;
  }
  // A span of times (10:00-10:30) looks like an offset; only a full timestamp carries one.
  const stamp = moment.date !== undefined && (text.includes('T') || /\d[:.]\d{2}[:.]\d{2}/.test(rest));
  const zone = stamp && /(?:\s*(Z|UTC|GMT)|\s*([+-])(\d{2}):?(\d{2}))$/.exec(rest);
  if (zone && rest.length > zone[0].length) {
    moment.offset = zone[2] ? (zone[2] === '-' ? -1 : 1) * (Number(zone[3]) * 60 + Number(zone[4])) : 0;
    rest = rest.slice(0, -zone[0].length);
  }
  rest = rest.split(/\s*[-–—]\s*/, 1)[0].trim();
  const time = timePattern.exec(rest);
  if (!time) return undefined;
  moment.seconds = secondsOf(time);
  return moment.seconds === undefined ? undefined : moment;
}

/** The order that a file's dates are in, and whether the data leave it open. */
export interface OrderGuess {
  order: DateOrder;
  /** A date that both orders can read, where no other date decides. */
  ambiguous?: string;
}

/**
 * Finds the order of day and month. A part above 12 decides; dates with dots are day first by custom. If nothing decides,
 * `ambiguous` holds an example and the order is only a proposal.
 */
export function guessDateOrder(values: Iterable<string>): OrderGuess {
  let [dayFirst, monthFirst] = [false, false];
  let dotted = false;
  let open: string | undefined;
  for (const value of values) {
    if (value.length > longestNumeral) continue;
    const match = /^\D*?(\d{1,2})([-/.])(\d{1,2})\2\d{2,4}/.exec(value.trim());
    if (!match || /^\d{4}/.test(value.trim())) continue;
    if (Number(match[1]) > 12) dayFirst = true;
    else if (Number(match[3]) > 12) monthFirst = true;
    else if (match[1] !== match[3]) open ??= value;
    if (match[2] === '.') dotted = true;
  }
  if (dayFirst !== monthFirst) return { order: dayFirst ? 'dmy' : 'mdy' };
  if (dayFirst) return { order: 'dmy', ambiguous: open ?? '' };
  if (dotted || open === undefined) return { order: 'dmy' };
  return { order: open.includes('/') ? 'mdy' : 'dmy', ambiguous: open };
}
