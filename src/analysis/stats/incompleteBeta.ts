import { lnBeta } from './lnGamma';

const epsilon = 2 ** -53;

/** Continued fraction of I_x(a, b) ÷ (xᵃ(1 − x)ᵇ ÷ aB(a, b)), for x below its mean. */
function fraction(x: number, a: number, b: number): number {
  let c = 1;
  let d = 1 / (1 - ((a + b) * x) / (a + 1));
  let value = d;
  for (let m = 1; m < 100_000; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / (1 + even * d);
    c = 1 + even / c;
    value *= c * d;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / (1 + odd * d);
    c = 1 + odd / c;
    value *= c * d;
    if (Math.abs(c * d - 1) < 2 * epsilon) break;
  }
  return value;
}

/**
 * Regularised incomplete beta function I_x(a, b): chance that a beta variate is at most x. `rest` is 1 − x, given by callers
 * who know it more precisely than the subtraction. Source: continued fraction of Abramowitz & Stegun (1964), 26.5.8,
 * evaluated by Lentz (1976); symmetry 26.5.2 keeps it on the side where it converges fast.
 */
export function incompleteBeta(x: number, a: number, b: number, rest = 1 - x): number {
  if (x <= 0) return 0;
  if (rest <= 0) return 1;
  const lnX = x < 0.5 ? Math.log(x) : Math.log1p(-rest);
  const lnRest = rest < 0.5 ? Math.log(rest) : Math.log1p(-x);
  const front = Math.exp(a * lnX + b * lnRest - lnBeta(a, b));
  if (x < (a + 1) / (a + b + 2)) return (front / a) * fraction(x, a, b);
  return 1 - (front / b) * fraction(rest, b, a);
}
