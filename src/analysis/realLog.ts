import type { Formula, Sums } from '../kpi/formula';
import { valueOf } from '../kpi/formula';
import type { KpiKey } from '../kpi/kpis';
import { formulas } from '../kpi/kpis';
import { dress, scaled } from './dress';
import type { Estimate, Scope } from './estimate';
import type { Results } from './results';
import { ratioInterval } from './stats/ratio';
import { calendarWaitTable, dailyQuantiles, quantileInterval } from './waitQuantiles';

/**
 * A KPI of a real log, which is one pass over its horizon. What happened has no doubt of its own; but its calendar days differ,
 * and shares, averages and percentiles get their spread from them, and the 95 % interval that they would give as a sample of
 * such days. Everything else is a plain value of the whole log.
 */
export function estimateOfLog(log: Results, kpi: KpiKey, scope: Scope = {}): Estimate {
  if (kpi === 'waitPercentiles') return waitQuantileOfLog(log, 0.9, scope);
  const estimate = log.estimate(kpi, scope);
  const formula = ratioOf(log, kpi);
  if (!formula || estimate.mean === null || !isWhole(scope)) return estimate;
  const days = log.context.grid.days.map((_, day): Sums => log.all.sums({ ...scope, day })[0]);
  const interval = ratioInterval(days.map(formula.numerator), days.map(formula.denominator));
  return dress(
    scaled(interval, formula.scale),
    days.map((sums) => valueOf(formula, sums)),
    estimate.unit,
  );
}

/** As {@link estimateOfLog}, for any percentile of the waits. */
export function waitQuantileOfLog(log: Results, p: number, scope: Scope = {}): Estimate {
  const table = isWhole(scope) ? calendarWaitTable(log.all, scope) : null;
  return table ? dress(quantileInterval(table, p), dailyQuantiles(table, p), 's') : log.waitQuantile(p, scope);
}

/** A part of a single day has no days to differ. */
const isWhole = ({ day, interval }: Scope): boolean => day === undefined && interval === undefined;

function ratioOf(log: Results, kpi: KpiKey): Extract<Formula, { kind: 'ratio' }> | null {
  const formula =
    kpi === 'shareWaitingOver' ? log.formulaOf(kpi) : kpi in formulas ? formulas[kpi as keyof typeof formulas] : null;
  return formula?.kind === 'ratio' ? formula : null;
}
