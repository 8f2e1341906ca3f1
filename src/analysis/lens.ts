import type { Formula } from '../kpi/formula';
import { formulas, isKpiKey, type KpiKey } from '../kpi/kpis';
import { ownVariant, variantsOf, type Variant } from '../kpi/variants';
import { guardsOf, type Guard } from '../model/lens/guards';
import type { Estimate, Scope } from './estimate';
import type { Results } from './results';

/** A ratio with what it was made of: the estimate's mean is `scale` × `numerator` ÷ `denominator`. */
export interface Fraction {
  numerator: number;
  denominator: number;
  scale: number;
  /** Simulated days that had anything to count. */
  days: number;
}

/** What a KPI is made of, over all days: a ratio, or how a value of one day is got. */
export type Making = 'ratio' | 'count' | 'max' | 'value' | 'quantile';

/** A variant with its value from the same days; null where it cannot be computed today. */
export interface VariantValue {
  variant: Variant;
  estimate: Estimate | null;
  /** What it is made of; null for what is no ratio. */
  fraction: Fraction | null;
}

/** Everything about one KPI in one scope that the days at hand tell: nothing is simulated for it. */
export interface Lens {
  /** Null where it cannot be computed today. */
  estimate: Estimate | null;
  fraction: Fraction | null;
  variants: readonly VariantValue[];
  guards: readonly (Guard & { estimate: Estimate | null })[];
}

export function lensOf(results: Results, key: string, scope: Scope = {}): Lens {
  const valueFor = (kpi: string): Estimate | null => {
    if (isKpiKey(kpi)) return results.estimate(kpi, scope);
    const own = ownVariant(kpi);
    return own ? results.estimateFormula(own.formula, scope, own.unit, own.limits) : null;
  };
  return {
    estimate: valueFor(key),
    fraction: isKpiKey(key) ? fractionOf(results, key, scope) : null,
    variants: variantsOf(key).map((variant) => ({
      variant,
      estimate:
        typeof variant === 'string'
          ? valueFor(variant)
          : results.estimateFormula(variant.formula, scope, variant.unit, variant.limits),
      fraction:
        typeof variant !== 'string'
          ? ofFormula(results, variant.formula, scope)
          : isKpiKey(variant)
            ? fractionOf(results, variant, scope)
            : null,
    })),
    guards: guardsOf(key).map((guard) => ({ ...guard, estimate: valueFor(guard.kpi) })),
  };
}

/** How a KPI comes about. */
export function makingOf(key: KpiKey): Making {
  if (key === 'waitPercentiles') return 'quantile';
  if (key === 'longestWaitKept' || key === 'intervalsInTarget' || key === 'shareWaitingOver') return 'ratio';
  return formulas[key].kind;
}

/** The sums over days that a ratio is made of; null for what is no ratio, and where there is no data. */
export function fractionOf(results: Results, key: KpiKey, scope: Scope = {}): Fraction | null {
  switch (key) {
    case 'waitPercentiles':
      return null;
    case 'longestWaitKept': {
      const { kept, days } = results.longestWaits(scope);
      return summed(kept, days, 100);
    }
    case 'intervalsInTarget': {
      const { met, scored } = results.intervalScores(scope);
      return summed(met, scored, 100);
    }
    default:
      return ofFormula(results, results.formulaOf(key), scope);
  }
}

function ofFormula(results: Results, formula: Formula, scope: Scope): Fraction | null {
  if (formula.kind !== 'ratio' || (formula.needs === 'floor' && scope.type !== undefined)) return null;
  const sums = results.all.sums(scope);
  return summed(
    sums.map((s) => formula.numerator(s)),
    sums.map((s) => formula.denominator(s)),
    formula.scale,
  );
}

/** As the ratio estimator takes days: without those that have nothing to count. */
function summed(y: ArrayLike<number>, x: ArrayLike<number>, scale: number): Fraction | null {
  let [numerator, denominator, days] = [0, 0, 0];
  for (let d = 0; d < x.length; d++) {
    if (Number.isNaN(x[d] + y[d])) continue;
    numerator += y[d];
    denominator += x[d];
    if (y[d] !== 0 || x[d] !== 0) days++;
  }
  return denominator === 0 ? null : { numerator, denominator, scale, days };
}
