import { incompleteBeta } from './incompleteBeta';
import { lnBeta } from './lnGamma';
import { normalQuantile } from './normal';

/** P(T > t) for t ≥ 0. */
function upperTail(t: number, df: number): number {
  const square = t * t;
  return incompleteBeta(df / (df + square), df / 2, 0.5, square / (df + square)) / 2;
}

function density(t: number, df: number): number {
  return Math.exp(-((df + 1) / 2) * Math.log1p((t * t) / df) - lnBeta(df / 2, 0.5)) / Math.sqrt(df);
}

/**
 * Distribution function of Student's t with `df` degrees of freedom (any number above 0).
 * Source: Abramowitz & Stegun (1964), 26.7.1 with 26.5.27.
 */
export function studentCdf(t: number, df: number): number {
  return t > 0 ? 1 - upperTail(t, df) : upperTail(-t, df);
}

/** Source: Fisher & Cornish (1960), Technometrics 2(2); A&S 26.7.5. Relative error below 1e-14 from 100,000 degrees on. */
function expansion(q: number, df: number): number {
  const z = -normalQuantile(q);
  const square = z * z;
  const first = (square + 1) / 4;
  const second = ((5 * square + 16) * square + 3) / 96;
  const third = (((3 * square + 19) * square + 17) * square - 15) / 384;
  return z * (1 + (first + (second + third / df) / df) / df);
}

function solve(q: number, df: number): number {
  if (df > 1e5) return expansion(q, df);
  if (df === 1) return 1 / Math.tan(Math.PI * q);
  if (df === 2) return (1 - 2 * q) / Math.sqrt(2 * q * (1 - q));
  // ln P(T > t) is concave in ln t, so Newton's steps in these scales close in from any start.
  let t = -normalQuantile(q);
  for (let i = 0; i < 100; i++) {
    const above = upperTail(t, df);
    const step = (Math.log(above / q) * above) / (t * density(t, df));
    t *= Math.exp(step);
    if (Math.abs(step) < 1e-15) break;
  }
  return t;
}

const known = new Map<number, Map<number, number>>();

/**
 * Quantile of Student's t with `df` degrees of freedom. Every answer is kept, so that the intervals of many KPIs over the
 * same number of days pay once. Source: Newton's method on {@link studentCdf}; df 1 and 2 in closed form (A&S 26.7.3).
 *
 * @throws RangeError when p is not strictly between 0 and 1 or df is not above 0
 */
export function studentQuantile(p: number, df: number): number {
  if (!(p > 0 && p < 1)) throw new RangeError(`probability must be between 0 and 1, got ${p}`);
  if (!(df > 0)) throw new RangeError(`degrees of freedom must be above 0, got ${df}`);
  if (p === 0.5) return 0;
  if (p < 0.5) return -studentQuantile(1 - p, df);
  let byDf = known.get(p);
  if (!byDf) known.set(p, (byDf = new Map<number, number>()));
  let t = byDf.get(df);
  if (t === undefined) byDf.set(df, (t = solve(1 - p, df)));
  return t;
}

/** Half-width multiplier of a two-sided interval of the given confidence (0.95: t at 0.975). */
export const studentMultiplier = (confidence: number, df: number): number => studentQuantile((1 + confidence) / 2, df);
