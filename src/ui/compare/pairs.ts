import type { PairedDifference } from '../../analysis/compare';
import { comparePlans } from '../../analysis/compare';
import type { Estimate, Scope } from '../../analysis/estimate';
import type { Results } from '../../analysis/results';
import type { Difference } from '../../i18n/compareSentence';
import { isKpiKey, type KpiKey } from '../../kpi/kpis';
import { kpiDirection } from '../../model/kpiFacts';
import type { Comparability } from '../../analysis/comparable';

/** Figures of one KPI in all plans, and each against A. */
export interface KpiRow {
  kpi: KpiKey;
  values: readonly Estimate[];
  /** B − A, C − A, D − A. */
  differences: readonly PairedDifference[];
}

/** The KPIs that the reader has chosen, in all plans and against A. */
export function rowsOf(
  kpis: readonly string[],
  results: readonly Results[],
  comparabilities: readonly Comparability[],
  scope: Pick<Scope, 'type'> = {},
): KpiRow[] {
  const [a, ...others] = results;
  return kpis.filter(isKpiKey).map((kpi) => ({
    kpi,
    values: results.map((one) => one.estimate(kpi, scope)),
    differences: others.map((other, i) => comparePlans(a, other, comparabilities[i], kpi, scope)),
  }));
}

/** The figures of each contact type that all plans have, where some plan has others, too: of the totals there is no verdict then. */
export function rowsByType(
  kpis: readonly string[],
  results: readonly Results[],
  comparabilities: readonly Comparability[],
): { type: string; rows: KpiRow[] }[] {
  if (comparabilities.every(({ sameTypes }) => sameTypes)) return [];
  const shared = comparabilities[0].types.filter((type) => comparabilities.every(({ types }) => types.includes(type)));
  return shared.map((type) => ({
    type,
    rows: rowsOf(kpis, results, comparabilities, { type }).filter(({ values }) =>
      values.some(({ mean }) => mean !== null),
    ),
  }));
}

/** Which side of zero is good news. */
export const directionOf = (kpi: KpiKey): 'up' | 'down' | 'band' | 'context' => kpiDirection(kpi);

/** A paired difference as the sentences want it: days are calendar days, also those that would tell the plans apart. */
export function inCalendarDays(difference: PairedDifference, daysPerRun: number): Difference {
  const { comparedDays, moreDays } = difference;
  return { ...difference, days: comparedDays, moreDays: moreDays === null ? null : moreDays * daysPerRun };
}

/** B − A on every simulated day of the horizon's days; NaN where either has no data. */
export function dailyDifferences(a: Results, b: Results, kpi: KpiKey): Float64Array {
  const days = Math.min(a.days, b.days);
  const sameDays = a.context.grid.days.length === b.context.grid.days.length;
  const scopes = sameDays ? a.context.grid.days.map((_, day) => ({ day })) : [{}];
  const out = new Float64Array(days * scopes.length);
  scopes.forEach((scope, s) => {
    const [one, two] = [a.perDay(kpi, scope), b.perDay(kpi, scope)];
    for (let d = 0; d < days; d++) out[s * days + d] = two[d] - one[d];
  });
  return out;
}
