import { resolvedWithin } from './families/resolution';
import type { FormulaKey } from './firstKpis';
import { formulas } from './firstKpis';
import type { Formula } from './formula';
import { percent } from './formula';
import type { MeasureSpec } from './measures';
import { replyLimitAt } from './measures';

/** K30 with another limit than the types' own: replied to within it on the business clock / those that had the time. Null: not recorded. */
function repliedWithin(spec: MeasureSpec, seconds: number): Formula | null {
  const limit = spec.replyLimits.indexOf(seconds);
  const at = replyLimitAt(spec, limit);
  return limit < 0
    ? null
    : percent(
        (c) => c[at + 2],
        (c) => c[at + 1],
      );
}

/** What is promised by the name of a KPI, with its time limit where it has one. */
export function promisedFormula(spec: MeasureSpec, metric: string, withinSeconds: number | undefined): Formula {
  if (metric !== 'resolvedWithin' && (metric !== 'respondedWithin' || withinSeconds === undefined))
    return formulas[metric as FormulaKey];
  const at = metric === 'resolvedWithin' ? resolvedWithin : repliedWithin;
  const formula = at(spec, withinSeconds ?? NaN);
  if (!formula) throw new RangeError(`time limit was not recorded: ${withinSeconds} s`);
  return formula;
}
