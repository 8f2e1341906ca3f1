import { unitWords } from './units';
import type { Formats, Interval } from './format';
import { isLopsided } from './format';

/** A difference as it is written, everything of it with the same decimals. */
export interface WrittenDifference {
  /** With its sign: −0.14 s · +6.8 pt. */
  value: string;
  /** Without sign, in words: 6.8 points. */
  amount: string;
  /** Ends of the 95 % interval, with their signs; empty without an interval. */
  low: string;
  high: string;
  /**
   * Half of its width: ±0.9; times of minutes as times. Both ends where the mean is not the middle of them: +87 … +100. Empty without
   * an interval.
   */
  doubt: string;
}

/** Differences above are minutes and seconds, as all times are; seconds. */
const longestBare = 90;
/** An interval so narrow beside its mean is the dust of adding up: the difference is the same on all days. */
const dust = 1e-9;

/**
 * Decimals that an interval of this half-width justifies: two significant digits of it below 3.55, else one, so that rounding hides
 * at most a seventh of the doubt and the two ends never look alike. Source: Particle Data Group, Review of Particle Physics, §5.3 "Rounding".
 */
export function decimalsOfDoubt(half: number): number {
  const exponent = Math.floor(Math.log10(half));
  return Math.max(0, (half / 10 ** exponent < 3.55 ? 1 : 0) - exponent);
}

/** A difference with its interval, as precise as the interval's width allows; null is a dash. */
export function writtenDifference(f: Formats, d: Interval, unit: string, currency = ''): WrittenDifference {
  const { mean, low, high } = d;
  if (mean === null || low === null || high === null || (high - low) / 2 <= dust * Math.max(1, Math.abs(mean)))
    return {
      value: f.difference(mean, unit, currency),
      amount: mean === null ? f.noData : f.amount(mean, unit, currency),
      ...(low === null || high === null
        ? { low: '', high: '', doubt: '' }
        : {
            low: f.difference(low, unit, currency),
            high: f.difference(high, unit, currency),
            doubt: `±${f.number(0)}`,
          }),
    };
  const half = (high - low) / 2;
  const write = sizeWriter(f, d, half, unit, currency);
  const signed = (x: number): string => {
    const text = write(Math.abs(x));
    // What is rounded away has no sign.
    return text === write(0) ? text : `${x < 0 ? '−' : '+'}${text}`;
  };
  const decimals = decimalsOfDoubt(half);
  return {
    value: signed(mean),
    amount:
      unit === '%'
        ? unitWords[f.language].points(f.decimals(Math.abs(mean), decimals), Math.abs(mean))
        : write(Math.abs(mean)),
    low: signed(low),
    high: signed(high),
    doubt: isLopsided(mean, low, high)
      ? `${signed(low)} … ${signed(high)}`
      : `±${isClock(f, d, unit) ? f.seconds(half) : f.decimals(half, decimals)}`,
  };
}

/** Are the times of minutes, and apart when written so? */
const isClock = (f: Formats, { low, high }: Interval, unit: string): boolean =>
  unit === 's' &&
  Math.max(Math.abs(low!), Math.abs(high!)) > longestBare &&
  f.seconds(Math.abs(low!)) !== f.seconds(Math.abs(high!));

/** How sizes of one difference are written in their unit. */
function sizeWriter(f: Formats, d: Interval, half: number, unit: string, currency: string): (size: number) => string {
  if (isClock(f, d, unit)) return (size) => f.seconds(size);
  const words = unitWords[f.language];
  const decimals = decimalsOfDoubt(half);
  const suffix = unit === '%' ? words.pt : unit === 's' ? words.s : (words.of[unit] ?? '');
  // Money has no tenths.
  const cents = decimals === 1 ? 2 : decimals;
  const bare = (size: number): string =>
    unit.startsWith('money') && currency !== '' ? f.money(size, currency, cents) : f.decimals(size, decimals);
  return (size) => (suffix === '' ? bare(size) : `${bare(size)}\u00a0${suffix}`);
}
