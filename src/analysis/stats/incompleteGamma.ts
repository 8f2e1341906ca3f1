import { lnGamma, stirlingRemainder } from './lnGamma';

const epsilon = 2 ** -53;

/** xᵃ e⁻ˣ ÷ Γ(a + 1), without the cancellation of its three large logarithms. */
function front(a: number, x: number): number {
  if (x === 0) return 0;
  if (a < 10) return Math.exp(a * Math.log(x) - x - lnGamma(a + 1));
  const d = (x - a) / a;
  return Math.exp(-a * (d - Math.log1p(d)) - stirlingRemainder(a)) / Math.sqrt(2 * Math.PI * a);
}

/**
 * 1 + x/(a + 1) + x²/((a + 1)(a + 2)) + … = a eˣ x⁻ᵃ γ(a, x): the lower incomplete gamma function without its factor.
 * All terms are positive. Source: Abramowitz & Stegun (1964), 6.5.29.
 */
export function lowerSeries(a: number, x: number): number {
  let term = 1;
  let sum = 1;
  for (let j = 1; term > sum * epsilon; j++) {
    term *= x / (a + j);
    sum += term;
  }
  return sum;
}

/**
 * eˣ x⁻ᵃ Γ(a, x): the upper incomplete gamma function without its factor, for x of a or more.
 * Source: Legendre's continued fraction (Abramowitz & Stegun 1964, 6.5.31) evaluated by Lentz (1976), Applied Optics 15.
 */
export function upperFraction(a: number, x: number): number {
  let b = x + 1 - a;
  let c = Infinity;
  let d = 1 / b;
  let value = d;
  for (let i = 1; i < 100_000; i++) {
    const numerator = i * (a - i);
    b += 2;
    d = 1 / (b + numerator * d);
    c = b + numerator / c;
    const factor = c * d;
    value *= factor;
    if (Math.abs(factor - 1) < 2 * epsilon) break;
  }
  return value;
}

/** P(a, x) = γ(a, x) ÷ Γ(a): chance that a gamma variate of shape a and scale 1 is at most x. */
export function lowerGamma(a: number, x: number): number {
  if (x <= 0) return 0;
  if (x === Infinity) return 1;
  return x < a + 1 ? front(a, x) * lowerSeries(a, x) : 1 - a * front(a, x) * upperFraction(a, x);
}

/** Q(a, x) = Γ(a, x) ÷ Γ(a) = 1 − P(a, x), precise in the tail. */
export function upperGamma(a: number, x: number): number {
  if (x <= 0) return 1;
  if (x === Infinity) return 0;
  return x < a + 1 ? 1 - front(a, x) * lowerSeries(a, x) : a * front(a, x) * upperFraction(a, x);
}
