import { dress, scaled } from '../analysis/dress';
import type { Scope } from '../analysis/estimate';
import type { Results } from '../analysis/results';
import { ratioInterval } from '../analysis/stats/ratio';
import { formulas } from '../kpi/kpis';
import type { KpiKey } from '../kpi/kpis';
import { valueOf } from '../kpi/formula';
import type { Formula, Sums } from '../kpi/formula';
import type { EstimateOf } from './kpiDocument';

/**
 * Estimates of a real log, which is one pass over its horizon: shares and averages get their interval and their spread from
 * its calendar days, the ratio of sums staying what it is. Everything else is a plain value of the whole log.
 */
export function overCalendarDays(log: Results): EstimateOf {
  return (results, kpi, scope) => {
    const formula = ratioOf(log, kpi);
    const estimate = results.estimate(kpi, scope);
    if (!formula || estimate.mean === null) return estimate;
    const days = sumsByDay(log, scope);
    const interval = ratioInterval(days.map(formula.numerator), days.map(formula.denominator));
    return dress(
      scaled(interval, formula.scale),
      days.map((sums) => valueOf(formula, sums)),
      estimate.unit,
    );
  };
}

function ratioOf(log: Results, kpi: KpiKey): Extract<Formula, { kind: 'ratio' }> | null {
  const formula =
    kpi === 'shareWaitingOver' ? log.formulaOf(kpi) : kpi in formulas ? formulas[kpi as keyof typeof formulas] : null;
  return formula?.kind === 'ratio' ? formula : null;
}

const sumsByDay = (log: Results, scope: Scope): Sums[] =>
  log.context.grid.days.map((_, day) => log.all.sums({ ...scope, day })[0]);
