import { noData, type Interval } from './interval';
import { momentsOf } from './mean';
import { studentMultiplier } from './student';

/**
 * Ratio of two means over the same days with its confidence set: all θ for which the mean of a − θ·b cannot be told from 0. Where the
 * denominator itself cannot be told from 0 that set has no ends, and so have the bounds: null. Unlike the delta method it is exact for
 * normal means however near 0 the denominator is. Days without data (NaN) in either are left out.
 * Source: Fieller (1954), J. R. Stat. Soc. B 16(2), eq. 10.
 *
 * @throws RangeError when the two differ in length
 */
export function fiellerInterval(a: ArrayLike<number>, b: ArrayLike<number>, confidence = 0.95): Interval {
  if (a.length !== b.length) throw new RangeError(`days must be equally many, got ${a.length} and ${b.length}`);
  const both = Array.from({ length: a.length }, (_, d) => d).filter((d) => !Number.isNaN(a[d] + b[d]));
  const n = both.length;
  const [x, y] = [both.map((d) => a[d]), both.map((d) => b[d])];
  const [over, under] = [momentsOf(x), momentsOf(y)];
  if (n === 0 || under.mean === 0) return { ...noData, days: n };
  const mean = over.mean / under.mean;
  const without = { mean, low: null, high: null, days: n };
  if (n < 2) return without;
  const t2 = studentMultiplier(confidence, n - 1) ** 2 / n;
  let both2 = 0;
  for (let i = 0; i < n; i++) both2 += (x[i] - over.mean) * (y[i] - under.mean);
  // (b² − t²s_bb)·θ² − 2(ab − t²s_ab)·θ + (a² − t²s_aa) ≤ 0
  const qa = under.mean ** 2 - t2 * under.sd ** 2;
  const qb = over.mean * under.mean - (t2 * both2) / (n - 1);
  const qc = over.mean ** 2 - t2 * over.sd ** 2;
  if (!(qa > 0)) return without;
  const root = Math.sqrt(Math.max(0, qb * qb - qa * qc));
  return { mean, low: (qb - root) / qa, high: (qb + root) / qa, days: n };
}
