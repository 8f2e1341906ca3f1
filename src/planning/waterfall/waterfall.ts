import type { Estimate, Scope } from '../../analysis/estimate';
import { influences } from '../../analysis/influence';
import { possibleDifference } from '../../analysis/possibleDifference';
import type { Results } from '../../analysis/results';
import type { Interval } from '../../analysis/stats/interval';
import { meanInterval } from '../../analysis/stats/mean';
import type { FormulaKey } from '../../kpi/kpis';
import type { Scenario } from '../../model/scenario';
import type { Factor } from './factors';
import { blend } from './factors';

/** What one factor does to a KPI on the way from one plan to another, in the KPI's unit. */
export interface Step extends Interval {
  factor: Factor;
}

/** The way from one plan's KPI to the other's. The steps add up to the difference. */
export interface Waterfall {
  from: Estimate;
  to: Estimate;
  steps: Step[];
}

/** The plans between A and B: one for each set of factors taken from B, by the bits of its number; 0 is A, the last is B. */
export const plansBetween = (a: Scenario, b: Scenario, between: readonly Factor[]): Scenario[] =>
  Array.from({ length: 2 ** between.length }, (_, mask) =>
    blend(a, b, new Set(between.filter((_factor, i) => (mask >> i) & 1))),
  );

/**
 * What each factor does, averaged over all orders in which the factors can be swapped one at a time: the Shapley value, the only
 * division that adds up, gives equal factors equal parts and a factor without effect nothing. Each part is a weighted sum of the plans'
 * KPIs over the same days, and so its interval is that of the weighted sum of the days' influences.
 * Source: Shapley (1953), A value for n-person games; for decompositions, Shorrocks (2013), J. Economic Inequality 11; the interval by
 * the delta method, Cochran (1977), Sampling Techniques, ch. 6.
 *
 * @param results of {@link plansBetween}, with the same days each
 * @throws RangeError when there are not as many results as sets of factors
 */
export function waterfallOf(
  results: readonly Results[],
  between: readonly Factor[],
  kpi: FormulaKey,
  scope: Scope = {},
): Waterfall {
  const n = between.length;
  if (results.length !== 2 ** n) throw new RangeError(`${2 ** n} results are needed, got ${results.length}`);
  const days = Math.min(...results.map((one) => one.days));
  const daily = results.map((one) => influences(one, kpi, scope, days));
  const weights = orderWeights(n);
  const steps = between.map((factor, i): Step => {
    const part = new Float64Array(days);
    daily.forEach((without, mask) => {
      if ((mask >> i) & 1) return;
      const withIt = daily[mask | (1 << i)];
      const weight = weights[ones(mask)];
      for (let d = 0; d < days; d++) part[d] += weight * (withIt[d] - without[d]);
    });
    return possibleDifference(kpi, { factor, ...meanInterval(part) });
  });
  return { from: results[0].estimate(kpi, scope), to: results[results.length - 1].estimate(kpi, scope), steps };
}

/** Weight of the sets of so many other factors that a factor comes after: |S|! (n − 1 − |S|)! / n!. */
function orderWeights(n: number): number[] {
  const factorial = (k: number): number => (k < 2 ? 1 : k * factorial(k - 1));
  return Array.from({ length: n }, (_, s) => (factorial(s) * factorial(n - 1 - s)) / factorial(n));
}

function ones(mask: number): number {
  let count = 0;
  for (let rest = mask; rest > 0; rest >>= 1) count += rest & 1;
  return count;
}
