import { incompleteBeta } from '../stats/incompleteBeta';
import { upperGamma } from '../stats/incompleteGamma';
import { normalCdf } from '../stats/normalCdf';

/** What agents who are all alike seem to differ by. TARGETS §2.2. */

/** P(at most m of n), each with probability p, independent. */
export function binomialCdf(m: number, n: number, p: number): number {
  if (m < 0) return 0;
  if (m >= n) return 1;
  const whole = Math.floor(m);
  return incompleteBeta(1 - p, n - whole, whole + 1, p);
}

/** P(at least one of `agents` alike, each with a share p over n, shows less than `below`). */
export function anyBelow(below: number, agents: number, n: number, p: number): number {
  // The largest count whose share is less.
  const most = Math.ceil(below * n - 1e-9) - 1;
  return 1 - (1 - binomialCdf(most, n, p)) ** agents;
}

/**
 * P(best − worst ≤ gap) of shares that agents alike show over n each, exactly: Σ over the worst count m of
 * [F(m + g) − F(m − 1)]^k − [F(m + g) − F(m)]^k. David & Nagaraja (2003), Order Statistics, §2.
 * @param gap 0 … 1
 */
export function shareGapCdf(gap: number, agents: number, n: number, p: number): number {
  const most = Math.floor(gap * n + 1e-9);
  let sum = 0;
  for (let m = 0; m <= n; m++) {
    const top = binomialCdf(m + most, n, p);
    sum += (top - binomialCdf(m - 1, n, p)) ** agents - (top - binomialCdf(m, n, p)) ** agents;
  }
  return Math.min(1, sum);
}

/** Median gap between the best and the worst share of agents alike, 0 … 1. */
export function medianShareGap(agents: number, n: number, p: number): number {
  let [low, high] = [0, n];
  while (low < high) {
    const mid = (low + high) >> 1;
    if (shareGapCdf(mid / n, agents, n, p) >= 0.5) high = mid;
    else low = mid + 1;
  }
  return low / n;
}

const step = 0.02;
const far = 8;

/** P(range ≤ r) of k independent standard normals: k ∫ φ(x) [Φ(x + r) − Φ(x)]^(k − 1) dx, by the trapezoid rule. */
export function normalRangeCdf(r: number, agents: number): number {
  let sum = 0;
  for (let x = -far - r; x <= far; x += step)
    sum += Math.exp((-x * x) / 2) * (normalCdf(x + r) - normalCdf(x)) ** (agents - 1);
  return Math.min(1, (agents * step * sum) / Math.sqrt(2 * Math.PI));
}

/** Expected range of k independent standard normals, d₂ of the control charts: ∫ 1 − Φ^k − (1 − Φ)^k. Tippett (1925), Biometrika 17. */
export function expectedRange(agents: number): number {
  let sum = 0;
  for (let x = -far; x <= far; x += step) sum += 1 - normalCdf(x) ** agents - normalCdf(-x) ** agents;
  return step * sum;
}

/** P(the standard deviation that agents alike show is at least as large): (k − 1) s²/σ² is χ² with k − 1 degrees. */
export const chanceOfSd = (shown: number, ofChance: number, agents: number): number =>
  upperGamma((agents - 1) / 2, ((agents - 1) * (shown / ofChance) ** 2) / 2);
