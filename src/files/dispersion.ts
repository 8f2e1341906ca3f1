import { weekdayOf } from '../model/calendar';
import type { IntervalRow } from './intervalImport';

/** By how much the days of a queue's history differ beyond chance, and what that rests on. */
export interface Dispersion {
  /** Coefficient of variation of whole days, never below 0, with the ends of its 95 % interval. */
  dayCv: number;
  low: number;
  high: number;
  /** Of single intervals, each by itself, never below 0; null where a day has but one. */
  intervalCv: number | null;
  /** Can days, or intervals, that differ so much not be told from plain chance? Then the scenario does without. */
  byChance: boolean;
  intervalByChance: boolean;
  /** Days that it rests on, and those left out: special days, and days with fewer intervals than others of their weekday. */
  days: number;
  leftOut: number;
  /** Are days compared with those of their own weekday? Else all with all: how weekdays differ is in it. */
  byWeekday: boolean;
}

/** A day that has less than this share of the intervals of the fullest of its weekday was cut short. */
const whole = 0.9;
/** The normal quantile of a 95 % interval. */
const z = 1.959964;

/**
 * Day-to-day and interval-to-interval variation by the method of moments. With N_k contacts in interval k of a day, Poisson with mean
 * L_k·G·H_k, G and H_k of mean 1 (CAUSAL.md E1):
 *
 *   Var ΣN_k − Σ Var N_k = cv_d² Σ_{j≠k} L_j L_k        Σ (Var N_k − L_k) = [(1 + cv_d²)(1 + cv_i²) − 1] Σ L_k²
 *
 * Variances are those of the days of a weekday about its own mean, n − 1 of n days; products of means are freed of the variance of the
 * means. The interval of cv_d is that of a variance of normal numbers (χ², by Wilson & Hilferty 1931), with Σ Var N_k as it was found.
 *
 * @param rows of one queue; rows that share an interval are added up, an interval without a row had no contacts
 * @param minutes length of the intervals that are meant, where it is longer than that of the rows
 * @param special dates that are like no other day
 * @returns null where no two days can be compared
 */
export function dispersionOf(
  rows: readonly Pick<IntervalRow, 'date' | 'minute' | 'offered'>[],
  minutes = 1,
  special: ReadonlySet<string> = new Set(),
): Dispersion | null {
  const days = new Map<string, Map<number, number>>();
  for (const { date, minute, offered } of rows) {
    if (!days.has(date)) days.set(date, new Map());
    const day = days.get(date)!;
    const begin = Math.floor(minute / minutes) * minutes;
    day.set(begin, (day.get(begin) ?? 0) + offered);
  }
  const usual = [...days].filter(([date]) => !special.has(date));
  let groups = grouped(usual, (date) => weekdayOf(date));
  const byWeekday = groups.some((group) => group.length > 1);
  if (!byWeekday) groups = grouped(usual, () => 0);
  groups = groups.filter((group) => group.length > 1);
  const used = groups.reduce((sum, group) => sum + group.length, 0);
  if (used === 0) return null;
  const sums = momentsOf(groups);
  if (sums.squares + sums.products <= 0) return null;
  return { ...estimate(sums), days: used, leftOut: days.size - used, byWeekday };
}

type Day = ReadonlyMap<number, number>;

/** Days by a key, each group without those that were cut short. */
function grouped(days: readonly (readonly [string, Day])[], keyOf: (date: string) => number): Day[][] {
  const groups = new Map<number, Day[]>();
  for (const [date, day] of days) groups.set(keyOf(date), [...(groups.get(keyOf(date)) ?? []), day]);
  return [...groups.values()].map((group) => {
    const most = Math.max(...group.map(({ size }) => size));
    return group.filter(({ size }) => size >= whole * most);
  });
}

/** Sums over groups, each times its days but one. */
interface Sums {
  freedom: number;
  /** Variance of whole days; of intervals, added up; means of intervals. */
  total: number;
  single: number;
  means: number;
  /** Σ_{j≠k} L_j L_k and Σ L_k². */
  products: number;
  squares: number;
  /** Σ L_k·(L_k + t·(L_k − Σ L))² with t = Σ L² ÷ Σ_{j≠k} L_j L_k: what a day adds to the chance of its intervals, beyond what it adds to its own. */
  crossed: number;
  /** Intervals that are ever more than nothing. */
  intervals: number;
}

function momentsOf(groups: readonly (readonly Day[])[]): Sums {
  const sums: Sums = { freedom: 0, total: 0, single: 0, means: 0, products: 0, squares: 0, crossed: 0, intervals: 0 };
  for (const group of groups) {
    const minutes = [...new Set(group.flatMap((day) => [...day.keys()]))];
    const n = group.length;
    const all = varianceOf(group.map((day) => [...day.values()].reduce((sum, x) => sum + x, 0)));
    const each = minutes.map((minute) => varianceOf(group.map((day) => day.get(minute) ?? 0)));
    const sum = (of: (one: { mean: number; variance: number }) => number): number =>
      each.reduce((total, one) => total + of(one), 0);
    const squares = sum(({ mean, variance }) => mean * mean - variance / n);
    sums.freedom += n - 1;
    sums.total += (n - 1) * all.variance;
    sums.single += (n - 1) * sum(({ variance }) => variance);
    sums.means += (n - 1) * sum(({ mean }) => mean);
    sums.squares += (n - 1) * squares;
    const products = all.mean ** 2 - all.variance / n - squares;
    sums.products += (n - 1) * products;
    const share = products > 0 ? squares / products : 0;
    sums.crossed += (n - 1) * sum(({ mean }) => mean * (mean + share * (mean - all.mean)) ** 2);
    sums.intervals = Math.max(sums.intervals, each.filter(({ mean }) => mean > 0).length);
  }
  return sums;
}

function varianceOf(values: readonly number[]): { mean: number; variance: number } {
  const mean = values.reduce((sum, x) => sum + x, 0) / values.length;
  return { mean, variance: values.reduce((sum, x) => sum + (x - mean) ** 2, 0) / (values.length - 1) };
}

function estimate(sums: Sums): Omit<Dispersion, 'days' | 'leftOut' | 'byWeekday'> {
  const { freedom, total, single, means, products, squares, crossed, intervals } = sums;
  const several = intervals > 1 && products > 0 && squares > 0;
  // Of a day with one interval the two cannot be told apart: all is the day's.
  const [chance, scale] = several ? [single, products] : [means, squares + products];
  const cvOf = (variance: number): number => Math.sqrt(Math.max(0, (variance - chance) / scale));
  const dayCv = cvOf(total);
  const low = cvOf((total * freedom) / chiSquare(freedom, z));
  const high = cvOf((total * freedom) / chiSquare(freedom, -z));
  const both = (single - means) / squares;
  const intervalCv = several ? Math.sqrt(Math.max(0, (1 + both) / (1 + dayCv * dayCv) - 1)) : null;
  // What is left for chance alone is worth so many squares (Satterthwaite 1946), a few busy intervals most: of one variance of Poisson numbers
  // the variance is (2L² + L) ÷ (n − 1), and a day that is busier by g adds 2g times what chance does.
  const beyond = (single - dayCv * dayCv * squares) / means;
  const worth = (2 * means * means) / (2 * squares + means + 4 * dayCv * dayCv * crossed);
  const intervalByChance = intervalCv === null || beyond < chiSquare(worth, z) / worth;
  return { dayCv, low, high, intervalCv, byChance: low === 0, intervalByChance };
}

/** The quantile of χ² at a normal quantile. Source: Wilson & Hilferty (1931), PNAS 17. */
const chiSquare = (freedom: number, at: number): number =>
  freedom * Math.max(0, 1 - 2 / (9 * freedom) + at * Math.sqrt(2 / (9 * freedom))) ** 3;

/** The variation that a contact type gets: none that may be chance, and none that it shares with other types already. */
export function variationOf(
  { dayCv, intervalCv, byChance, intervalByChance }: Dispersion,
  sharedCv: number,
): { dayCv: number; intervalCv: number } {
  const own = byChance ? 0 : Math.sqrt(Math.max(0, (1 + dayCv * dayCv) / (1 + sharedCv * sharedCv) - 1));
  const kept = (cv: number): number => Math.min(2, Math.round(cv * 1000) / 1000);
  return { dayCv: kept(own), intervalCv: kept(intervalByChance ? 0 : (intervalCv ?? 0)) };
}
