import type { KpiKey } from '../kpi/firstKpis';
import { formulas } from '../kpi/firstKpis';
import { dress, scaled } from './dress';
import type { Estimate, Scope } from './estimate';
import { possible } from './possible';
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
  const parts = estimate.mean === null || !isWhole(scope) ? null : partsByDay(log, kpi, scope);
  if (!parts) return estimate;
  const { top, bottom, scale } = parts;
  const values = top.map((y, day) => (bottom[day] > 0 ? (scale * y) / bottom[day] : NaN));
  return possible(kpi, dress(scaled(ratioInterval(top, bottom), scale), values, estimate.unit));
}

/** As {@link estimateOfLog}, for any percentile of the waits. */
export function waitQuantileOfLog(log: Results, p: number, scope: Scope = {}): Estimate {
  const table = isWhole(scope) ? calendarWaitTable(log.all, scope) : null;
  return table ? dress(quantileInterval(table, p), dailyQuantiles(table, p), 's') : log.waitQuantile(p, scope);
}

/** A part of a single day has no days to differ. */
const isWhole = ({ day, interval }: Scope): boolean => day === undefined && interval === undefined;

/** Numerator and denominator of a KPI on each calendar day; null for one that is no ratio. */
function partsByDay(
  log: Results,
  kpi: KpiKey,
  scope: Scope,
): { top: number[]; bottom: number[]; scale: number } | null {
  const days = log.context.grid.days.map((_, day): Scope => ({ ...scope, day }));
  if (kpi === 'intervalsInTarget') {
    const scores = days.map((day) => log.intervalScores(day));
    return { top: scores.map(({ met }) => met[0]), bottom: scores.map(({ scored }) => scored[0]), scale: 100 };
  }
  const formula =
    kpi === 'shareWaitingOver' ? log.formulaOf(kpi) : kpi in formulas ? formulas[kpi as keyof typeof formulas] : null;
  if (formula?.kind !== 'ratio') return null;
  const sums = days.map((day) => log.all.sums(day)[0]);
  return { top: sums.map(formula.numerator), bottom: sums.map(formula.denominator), scale: formula.scale };
}
