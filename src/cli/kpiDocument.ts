import { agentKpis } from '../analysis/agents';
import type { Estimate, Scope } from '../analysis/estimate';
import type { Results } from '../analysis/results';
import { agentsOf } from '../engine/shape';
import type { KpiKey } from '../kpi/kpis';
import { kpiKeys } from '../kpi/kpis';
import { startOf } from '../model/calendar';

/** Estimates by the catalogue's keys; `waitPercentiles` is P90, and `percentiles` has it beside the others. */
export type KpiDocument = Record<string, Estimate | Record<string, Estimate>>;

const percentiles = { p50: 0.5, p80: 0.8, p90: 0.9, p95: 0.95 };

/** How values are got: simulated days and a real log have their doubt from different days. */
export interface Source {
  estimate(kpi: KpiKey, scope: Scope): Estimate;
  waitQuantile(p: number, scope: Scope): Estimate;
}

/** Every KPI of a scope. One that has no data there has a mean of null. */
export function kpiDocument(source: Source, scope: Scope): KpiDocument {
  const document: KpiDocument = {};
  for (const kpi of kpiKeys) {
    document[kpi] = source.estimate(kpi, scope);
    if (kpi === 'waitPercentiles')
      document.percentiles = Object.fromEntries(
        Object.entries(percentiles).map(([name, p]) => [name, source.waitQuantile(p, scope)]),
      );
  }
  return document;
}

/**
 * Every KPI of every part: by type and by team under their ids, by agent and calendar day in their order. The intervals, which
 * may be too many for one document, are {@link byInterval}.
 */
export function documentsByPart(results: Results, source: Source = results) {
  const { grid, spec } = results.context;
  const { types, teams } = spec.shape;
  return {
    byType: Object.fromEntries(types.map((type) => [type, kpiDocument(source, { type })])),
    byTeam: Object.fromEntries(teams.map((team) => [team, kpiDocument(source, { team })])),
    byAgent: agentsOf(spec.shape).map(({ agent, team, number, name }) => ({
      team,
      agent: name ?? `${team} ${number}`,
      ...Object.fromEntries(agentKpis.map((kpi) => [kpi, source.estimate(kpi, { agent })])),
    })),
    byDay: grid.days.map(({ date }, day) => ({ date, ...kpiDocument(source, { day }) })),
  };
}

/** Every KPI by interval of the horizon, in order. */
export function* byInterval(results: Results, source: Source = results): Generator<object, void, undefined> {
  const { grid } = results.context;
  for (let interval = 0; interval < grid.intervals; interval++)
    yield { start: startOf(grid, interval), ...kpiDocument(source, { interval }) };
}
