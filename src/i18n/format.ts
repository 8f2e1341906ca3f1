import type { Language } from '../model/language';
import { localeTags } from '../model/language';
import { unitWords } from './units';

/** A mean with the ends of its 95 % interval; null is no data. */
export interface Interval {
  mean: number | null;
  low: number | null;
  high: number | null;
}

/** Numbers, times and dates as a reader of one language writes them. Every Intl formatter is built once. */
export class Formats {
  readonly language: Language;
  /** What stands for "no data": never 0, never 100 %. */
  readonly noData = '–';
  /** Punctuation between two parts of a sentence; Chinese has its own, without a space. */
  readonly comma: string;
  /** Between names side by side; in Chinese it is another than between clauses. */
  readonly listComma: string;
  readonly colon: string;
  readonly semicolon: string;
  readonly #tag: string;
  readonly #numbers = new Map<string, Intl.NumberFormat>();
  readonly #dates = new Map<string, Intl.DateTimeFormat>();

  constructor(language: Language) {
    this.language = language;
    [this.comma, this.listComma, this.colon, this.semicolon] =
      language === 'zh' ? ['，', '、', '：', '；'] : [', ', ', ', ': ', '; '];
    this.#tag = localeTags[language];
  }

  /** At most `digits` significant digits, but never fewer than the whole part has: 1,234 · 81.3 · 0.0123. */
  number(x: number, digits = 3): string {
    return this.#show(x, {
      maximumSignificantDigits: digits,
      maximumFractionDigits: 0,
      roundingPriority: 'morePrecision',
    });
  }

  /** With exactly this many decimals. */
  decimals(x: number, decimals: number): string {
    return this.#show(x, { minimumFractionDigits: decimals, maximumFractionDigits: decimals });
  }

  /** Rounded to a whole number. */
  integer(x: number): string {
    return this.#show(x, { maximumFractionDigits: 0 });
  }

  /** A share that is already in percent: 81.34 → 81.3%. At most three significant digits and one decimal, or exactly `decimals`. */
  percent(x: number, decimals?: number): string {
    const most = decimals ?? (Math.abs(x) >= 99.95 ? 0 : 1);
    return this.#show(x / 100, { style: 'percent', minimumFractionDigits: decimals ?? 0, maximumFractionDigits: most });
  }

  /** A difference of two percentages with its sign: +6.8 pt. */
  points(x: number): string {
    return this.#unit(this.#signed(x), unitWords[this.language].pt);
  }

  /** Seconds up to 90 s, then minutes and seconds, then hours: 3.4 s · 24 s · 1:32 · 1:02:05. */
  seconds(x: number): string {
    const size = Math.abs(x);
    if (size === Infinity) return this.#show(x, {});
    if (Math.round(size) <= 90)
      return this.#unit(
        size < 9.95 ? this.#show(x, { maximumFractionDigits: 1 }) : this.integer(x),
        unitWords[this.language].s,
      );
    return `${x < 0 ? '−' : ''}${clockTime(Math.round(size))}`;
  }

  /** Money; cents only below 100, or exactly `decimals`. An unknown currency code is written behind the number. */
  money(x: number, currency: string, decimals = Math.abs(x) < 100 && !Number.isInteger(x) ? 2 : 0): string {
    const fraction = { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
    try {
      return this.#show(x, { style: 'currency', currency, currencyDisplay: 'narrowSymbol', ...fraction });
    } catch {
      return this.#unit(this.#show(x, fraction), currency);
    }
  }

  /** `1999-08-02` → Mon 2 Aug. */
  date(iso: string): string {
    return this.#day(iso, { weekday: 'short', day: 'numeric', month: 'short' });
  }

  /** `1999-08-02` → 2 August 1999. */
  fullDate(iso: string): string {
    return this.#day(iso, { day: 'numeric', month: 'long', year: 'numeric' });
  }

  /** `1999-08-02` → Aug. */
  month(iso: string): string {
    return this.#day(iso, { month: 'short' });
  }

  /** `1999-08-02` → Monday. */
  weekday(iso: string, width: 'long' | 'short' | 'narrow' = 'long'): string {
    return this.#day(iso, { weekday: width });
  }

  /** Wall-clock time of minutes after midnight: 450 → 07:30, in Finnish 07.30. */
  clock(minute: number): string {
    const separator = this.language === 'fi' ? '.' : ':';
    return `${String(Math.floor(minute / 60)).padStart(2, '0')}${separator}${String(minute % 60).padStart(2, '0')}`;
  }

  /** Several things in a row: Sales, Mon. */
  list(items: readonly string[]): string {
    return new Intl.ListFormat(this.#tag, { style: 'short', type: 'unit' }).format(items);
  }

  /** One sentence after another; Chinese has no space between them. */
  sentences(texts: readonly string[]): string {
    return texts.join(this.language === 'zh' ? '' : ' ');
  }

  /** Something said aside: (service level C). */
  aside(text: string): string {
    return this.language === 'zh' ? `（${text}）` : ` (${text})`;
  }

  /** Two ends already formatted, or numbers: 86–97. */
  range(low: number | string, high: number | string): string {
    const end = (x: number | string): string => (typeof x === 'number' ? this.number(x) : x);
    return `${end(low)}–${end(high)}`;
  }

  /** A value in the unit of its KPI (`%`, `s`, `count`, `Erlang`, `1/h`, `money` …); null is a dash. */
  value(x: number | null, unit: string, currency = ''): string {
    if (x === null || Number.isNaN(x)) return this.noData;
    if (unit === '%') return this.percent(x);
    if (unit === 's') return this.seconds(x);
    if (unit.startsWith('money')) {
      const amount = currency === '' ? this.number(x) : this.money(x, currency);
      return this.#unit(amount, unitWords[this.language].of[unit] ?? '');
    }
    return this.#unit(this.number(x), unitWords[this.language].of[unit] ?? '');
  }

  /** Two values of one unit, which is written once where both have it: 1.2–4.7% · 24–31 s · 24 s–1:40. */
  valueRange(low: number, high: number, unit: string, currency = ''): string {
    const [from, to] = [this.value(low, unit, currency), this.value(high, unit, currency)];
    const suffix = /[^\d.,:]+$/u.exec(to)?.[0] ?? '';
    return this.range(suffix !== '' && from.endsWith(suffix) ? from.slice(0, -suffix.length) : from, to);
  }

  /** The size of a difference, without sign, in words: 6.8 points · 12 s. */
  amount(x: number, unit: string, currency = ''): string {
    if (unit === '%') return unitWords[this.language].points(this.number(Math.abs(x)), Math.abs(x));
    return this.value(Math.abs(x), unit, currency);
  }

  /** A difference with its sign: +6.8 pt · −12 s. */
  difference(x: number | null, unit: string, currency = ''): string {
    if (x === null || Number.isNaN(x)) return this.noData;
    if (unit === '%') return this.points(x);
    const text = this.value(Math.abs(x), unit, currency);
    // What is rounded away has no sign.
    if (text === this.value(0, unit, currency)) return text;
    return x > 0 ? `+${text}` : x < 0 ? `−${text}` : text;
  }

  /**
   * A mean with its doubt, as precise as the interval allows: `{ value: '81%', doubt: '±3' }`. An interval that the mean is not
   * the middle of, such as Wilson's, is written with both ends: `{ value: '0%', doubt: '0–28' }`. Of a share that may be anything from
   * 0 to 100 %, it is said why.
   */
  estimate(e: Interval, unit: string, currency = ''): { value: string; doubt: string } {
    if (e.mean === null) return { value: this.noData, doubt: '' };
    if (e.low === null || e.high === null) return { value: this.value(e.mean, unit, currency), doubt: '' };
    const half = (e.high - e.low) / 2;
    const words = unitWords[this.language];
    if (unit === '%' && e.low <= 0 && e.high >= 100) return { value: this.percent(e.mean, 0), doubt: words.fewDays };
    if (unit === 's' && Math.round(Math.abs(e.mean)) > 90)
      return {
        value: this.seconds(e.mean),
        doubt: this.range(clockTime(Math.round(Math.max(0, e.low))), clockTime(Math.round(e.high))),
      };
    const lopsided = isLopsided(e.mean, e.low, e.high);
    if (unit.startsWith('money'))
      return {
        value: this.value(e.mean, unit, currency),
        doubt: lopsided ? this.range(e.low, e.high) : `±${this.number(half, 2)}`,
      };
    const decimals = decimalsFor(e.mean, half);
    return {
      value:
        unit === '%'
          ? this.percent(e.mean, decimals)
          : this.#unit(this.decimals(e.mean, decimals), unit === 's' ? words.s : (words.of[unit] ?? '')),
      doubt: lopsided
        ? this.range(this.decimals(e.low, decimals), this.decimals(e.high, decimals))
        : `±${this.#half(half, decimals)}`,
    };
  }

  /** A doubt that is there, and no mere rounding of the machine, is not told as ±0.0. */
  #half(half: number, decimals: number): string {
    const unseen = half < 0.5 / 10 ** decimals && half > 1e-6;
    return unseen ? this.number(half, 1) : this.decimals(half, decimals);
  }

  #signed(x: number): string {
    return this.#show(x, {
      maximumSignificantDigits: 3,
      maximumFractionDigits: 0,
      roundingPriority: 'morePrecision',
      signDisplay: 'exceptZero',
    });
  }

  /** Before % only Finnish has a space. */
  #unit(text: string, unit: string): string {
    const close = unit === '' || (unit.startsWith('%') && this.language !== 'fi');
    return close ? text + unit : `${text}\u00a0${unit}`;
  }

  #show(x: number, options: Intl.NumberFormatOptions): string {
    const key = JSON.stringify(options);
    let format = this.#numbers.get(key);
    // What is rounded away has no sign.
    if (!format)
      this.#numbers.set(key, (format = new Intl.NumberFormat(this.#tag, { signDisplay: 'negative', ...options })));
    return format.format(x).replace('-', '−');
  }

  #day(iso: string, options: Intl.DateTimeFormatOptions): string {
    const key = JSON.stringify(options);
    let format = this.#dates.get(key);
    if (!format) this.#dates.set(key, (format = new Intl.DateTimeFormat(this.#tag, { ...options, timeZone: 'UTC' })));
    return format.format(Date.parse(`${iso.slice(0, 10)}T00:00:00Z`));
  }
}

/** Is a mean not the middle of its interval? */
export const isLopsided = (mean: number, low: number, high: number): boolean =>
  Math.abs((low + high) / 2 - mean) > 0.05 * (high - low);

/** Decimals that the half-width of the interval justifies: one significant digit of it, and three of the value at most. */
function decimalsFor(mean: number, half: number): number {
  if (half === 0) return Number.isInteger(mean) ? 0 : 1;
  const byDoubt = Math.max(0, Math.ceil(-Math.log10(half) - 1e-9));
  const whole = Math.abs(mean) < 1 ? 1 : Math.floor(Math.log10(Math.abs(mean))) + 1;
  return Math.min(byDoubt, Math.max(0, 3 - whole));
}

/** 92 → 1:32; 3725 → 1:02:05. */
function clockTime(seconds: number): string {
  const pad = (n: number): string => String(n).padStart(2, '0');
  const [h, m, s] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  return h > 0 ? `${h}:${pad(m)}:${pad(s)}` : `${m}:${pad(s)}`;
}
