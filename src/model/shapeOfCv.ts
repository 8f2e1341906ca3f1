/**
 * 1 + cv² of a Weibull distribution whose shape is 1/x: Γ(1 + 2x) ÷ Γ(1 + x)², which is the central binomial coefficient of x. Brought up
 * to where its asymptotic series is good to 12 digits by C(x) = C(x + 1) · (x + 1) ÷ (4x + 2). Source: NIST DLMF 5.5.1, 5.5.5 and 5.11.13.
 */
function centralBinomial(x: number): number {
  const y = x + 300;
  let c = (4 ** x / Math.sqrt(Math.PI * y)) * (1 - 1 / (8 * y) + 1 / (128 * y * y) + 5 / (1024 * y ** 3));
  for (let i = x; i < y - 0.5; i++) c *= (i + 1) / (i + 0.5);
  return c;
}

/** Coefficient of variation of a Weibull distribution. */
export const weibullCv = (shape: number): number => Math.sqrt(centralBinomial(1 / shape) - 1);

/** Numbers that were found by steps are kept to so many digits: the same in every browser, and short to read. */
const kept = (value: number): number => Number(value.toPrecision(9));

/** Shape of the Weibull distribution with a coefficient of variation; between 0.2 and 20 where the cv allows it, else the nearer of these. */
export function weibullShape(cv: number): number {
  let low = 0.2;
  let high = 20;
  // A larger shape varies less.
  for (let i = 0; i < 60; i++) {
    const middle = (low + high) / 2;
    if (weibullCv(middle) > cv) low = middle;
    else high = middle;
  }
  return kept(low);
}

/** Phases of an Erlang distribution at most. */
export const mostPhases = 1000;

/** The whole number of phases of an Erlang distribution that is nearest to 1 ÷ cv², of those that it may have. */
export const erlangPhases = (cv: number): number => Math.min(mostPhases, Math.max(1, Math.round(1 / (cv * cv))));

/** Does a whole number of phases have this cv, but for rounding? Planners round. */
export const isOfPhases = (cv: number): boolean => Math.abs(cv * Math.sqrt(erlangPhases(cv)) - 1) <= 0.02;
