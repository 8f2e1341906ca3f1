import seedrandom from 'seedrandom';
import { momentsOf } from '../../src/analysis/stats/mean';
import { normalQuantile } from '../../src/analysis/stats/normal';
import { normalCdf } from '../../src/analysis/stats/normalCdf';
import { studentCdf } from '../../src/analysis/stats/student';

/** Share of runs of a right simulation in which one of the tests below would fail. */
export const level = 0.001;

/** Numbers in [0, 1) from a fixed seed. */
export const chance = (seed: string): (() => number) => seedrandom(seed);

/** A standard normal number. */
const normal = (random: () => number): number => normalQuantile(Math.min(Math.max(random(), 1e-16), 1 - 1e-16));

/** The standard normal number that is as far out as a Student t. */
export function normalOf(t: number, df: number): number {
  // In the lower tail, where the distribution function keeps its digits.
  const tail = normalQuantile(Math.max(studentCdf(-Math.abs(t), df), 1e-300));
  return t < 0 ? tail : -tail;
}

/** Which way a metric goes when there is too much waiting: a simulation that is wrong in one direction shows in all of them. */
export const towardsWaiting = (metric: string): 1 | -1 =>
  /(^|\.)(answeredWithin|sl[A-Z]|served)/.test(metric) ? -1 : 1;

/** Statistics of numbers that ought to be independent and standard normal. */
export interface Looks {
  n: number;
  /** Mean in standard errors: √n · mean. */
  shift: number;
  /** Mean of the squares; 1 ± √(2/n). */
  meanSquare: number;
  /** Anderson–Darling's A² against the standard normal law, nothing fitted. */
  andersonDarling: number;
}

export function looksOf(z: readonly number[]): Looks {
  const n = z.length;
  const p = z.map(normalCdf).sort((a, b) => a - b);
  // Φ(z) and 1 − Φ(z) = Φ(−z), each from its own tail.
  const q = z.map((x) => normalCdf(-x)).sort((a, b) => a - b);
  let sum = 0;
  for (let i = 0; i < n; i++)
    sum += (2 * i + 1) * (Math.log(Math.max(p[i], 1e-300)) + Math.log(Math.max(q[i], 1e-300)));
  return {
    n,
    shift: momentsOf(z).mean * Math.sqrt(n),
    meanSquare: z.reduce((a, x) => a + x * x, 0) / n,
    andersonDarling: -n - sum / n,
  };
}

/** Bounds that numbers which are standard normal keep, each in all but `level` of cases; A² by simulation of the null. */
export interface Bounds {
  shift: number;
  /** Of the mean square. */
  low: number;
  high: number;
  andersonDarling: number;
}

export function boundsFor(n: number): Bounds {
  const z = -normalQuantile(level / 2);
  const random = chance('standard normal numbers');
  const repetitions = 20_000;
  // The law of A² hardly depends on n from 20 on.
  const size = Math.min(n, 50);
  const squares = Array.from(
    { length: repetitions },
    () => looksOf(Array.from({ length: size }, () => normal(random))).andersonDarling,
  ).sort((a, b) => a - b);
  // χ² with n degrees of freedom by Wilson and Hilferty.
  const chiSquare = (u: number): number => (1 - 2 / (9 * n) + u * Math.sqrt(2 / (9 * n))) ** 3;
  return {
    shift: z,
    low: chiSquare(-z),
    high: chiSquare(z),
    andersonDarling: squares[Math.floor((1 - level) * repetitions)],
  };
}

/** Probability that the test of the mean finds a bias of so many standard errors in every one of n numbers. */
export function powerOfMean(n: number, bias: number): number {
  const z = -normalQuantile(level / 2);
  return normalCdf(bias * Math.sqrt(n) - z);
}

/** The same by simulation, and that of Anderson–Darling's test. */
export function simulatedPower(
  n: number,
  bias: number,
  bounds: Bounds,
  repetitions: number,
): { mean: number; ad: number } {
  const random = chance('a biased simulation');
  let [mean, ad] = [0, 0];
  for (let r = 0; r < repetitions; r++) {
    const looks = looksOf(Array.from({ length: n }, () => normal(random) + bias));
    if (Math.abs(looks.shift) > bounds.shift) mean++;
    if (looks.andersonDarling > bounds.andersonDarling) ad++;
  }
  return { mean: mean / repetitions, ad: ad / repetitions };
}
