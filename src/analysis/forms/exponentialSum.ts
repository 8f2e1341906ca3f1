import { upperGamma } from '../stats/incompleteGamma';
import { lnGamma } from '../stats/lnGamma';

/** The exponential series cut off after `terms` terms, e_m(y) = Σ_{j<m} yʲ ÷ j!, in logarithms; Infinity terms: eʸ itself. */
export interface ExponentialSum {
  /** ln e_m(y). */
  log(y: number): number;
  /** Derivative of ln e_m at y: e_{m−1}(y) ÷ e_m(y). */
  slope(y: number): number;
  /** First term left out ÷ the sum: (yᵐ ÷ m!) ÷ e_m(y). */
  next(y: number): number;
}

const whole: ExponentialSum = { log: (y) => y, slope: () => 1, next: () => 0 };

/**
 * Source: e_m(y) = eʸ Q(m, y) (Abramowitz & Stegun 1964, 6.5.13) while y is below m; beyond, where Q would underflow, the
 * terms from the last one down.
 */
export function exponentialSum(terms: number): ExponentialSum {
  if (terms === Infinity) return whole;
  const lnFactorial = lnGamma(terms);
  const log = (y: number): number => {
    if (y < terms) return y + Math.log(upperGamma(terms, y));
    let term = 1;
    let sum = 1;
    for (let j = terms - 1; j > 0 && term > sum * 2 ** -54; j--) {
      term *= j / y;
      sum += term;
    }
    return (terms - 1) * Math.log(y) - lnFactorial + Math.log(sum);
  };
  const last = (y: number): number =>
    y === 0 ? Number(terms === 1) : Math.exp((terms - 1) * Math.log(y) - lnFactorial - log(y));
  return { log, slope: (y) => 1 - last(y), next: (y) => (last(y) * y) / terms };
}
