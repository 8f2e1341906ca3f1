import type { Estimate, Scope } from '../analysis/estimate';
import type { Results } from '../analysis/results';
import type { KpiKey } from '../kpi/kpis';
import { kpiKeys } from '../kpi/kpis';
import { startOf } from '../model/calendar';

/** Estimates by the catalogue's keys; the wait percentiles are four. */
export type KpiDocument = Record<string, Estimate | Record<string, Estimate>>;

const percentiles = { p50: 0.5, p80: 0.8, p90: 0.9, p95: 0.95 };

/** How the value of a KPI is got; {@link kpiDocument} asks the results unless told otherwise. */
export type EstimateOf = (results: Results, kpi: KpiKey, scope: Scope) => Estimate;

/** Every KPI of a scope. One that has no data there has a mean of null. */
export function kpiDocument(results: Results, scope: Scope, estimate: EstimateOf = estimateOf): KpiDocument {
  const document: KpiDocument = {};
  for (const kpi of kpiKeys)
    document[kpi] =
      kpi === 'waitPercentiles'
        ? Object.fromEntries(Object.entries(percentiles).map(([name, p]) => [name, results.waitQuantile(p, scope)]))
        : estimate(results, kpi, scope);
  return document;
}

const estimateOf: EstimateOf = (results, kpi, scope) => results.estimate(kpi, scope);

/** Every KPI by contact type, by their ids. */
export const byType = (results: Results, estimate?: EstimateOf): Record<string, KpiDocument> =>
  Object.fromEntries(results.context.spec.shape.types.map((type) => [type, kpiDocument(results, { type }, estimate)]));

/** Every KPI by team: agent time only, contacts belong to no team. */
export const byTeam = (results: Results): Record<string, KpiDocument> =>
  Object.fromEntries(results.context.spec.shape.teams.map((team) => [team, kpiDocument(results, { team })]));

/** Every KPI by interval of the horizon, in order. */
export function* byInterval(results: Results): Generator<object, void, undefined> {
  const { grid } = results.context;
  for (let interval = 0; interval < grid.intervals; interval++)
    yield { start: startOf(grid, interval), ...kpiDocument(results, { interval }) };
}

/** Every KPI by calendar day of the horizon, in order. */
export const byDay = (results: Results): unknown[] =>
  results.context.grid.days.map(({ date }, day) => ({ date, ...kpiDocument(results, { day }) }));
