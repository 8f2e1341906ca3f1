const halfLnTwoPi = 0.9189385332046728;
/** Bernoulli numbers B₂ₖ ÷ (2k(2k − 1)), k = 1 … 8. */
const bernoulli = [1 / 12, -1 / 360, 1 / 1260, -1 / 1680, 1 / 1188, -691 / 360360, 1 / 156, -3617 / 122400];

/**
 * What Stirling's formula leaves: ln Γ(x) − ((x − ½) ln x − x + ½ ln 2π). Full precision for x ≥ 10.
 * Source: Abramowitz & Stegun (1964), 6.1.41.
 */
export function stirlingRemainder(x: number): number {
  if (x < 10) return lnGamma(x) - ((x - 0.5) * Math.log(x) - x + halfLnTwoPi);
  const square = 1 / (x * x);
  let sum = 0;
  for (let k = bernoulli.length - 1; k >= 0; k--) sum = sum * square + bernoulli[k];
  return sum / x;
}

/**
 * Natural logarithm of the gamma function for x > 0, absolute error about 1e-15 below 10 and relative beyond.
 * Source: recurrence Γ(x + 1) = xΓ(x) up to 10, then Stirling's series (Abramowitz & Stegun 1964, 6.1.15 and 6.1.41).
 */
export function lnGamma(x: number): number {
  let product = 1;
  let shifted = x;
  while (shifted < 10) product *= shifted++;
  return (shifted - 0.5) * Math.log(shifted) - shifted + halfLnTwoPi + stirlingRemainder(shifted) - Math.log(product);
}

/**
 * Natural logarithm of the beta function B(a, b). Large arguments lose nothing: the big terms of the three logarithms
 * are cancelled by algebra, not by subtraction. Source: DiDonato & Morris (1992), ACM TOMS 18(3), function BETALN.
 */
export function lnBeta(a: number, b: number): number {
  const [small, large] = a < b ? [a, b] : [b, a];
  if (large < 10) return lnGamma(small) + lnGamma(large) - lnGamma(small + large);
  const sum = small + large;
  const ratio = -(sum - 0.5) * Math.log1p(small / large) - small * Math.log(large) + small;
  return lnGamma(small) + ratio + stirlingRemainder(large) - stirlingRemainder(sum);
}
