import type { Scope } from '../analysis/estimate';
import type { KpiKey } from '../kpi/kpis';
import type { App } from '../state/app.svelte';
import { shownUnit } from './kpiText';

/** A KPI of the day or horizon that is shown, with its doubt; a type or team that is newer than the results has none. */
export function estimateText(app: App, kpi: KpiKey, scope: Scope): { value: string; doubt: string } {
  const { formats } = app.words;
  const { currency } = app.editor.scenario;
  const view = app.currentView;
  const shape = view?.results.context.spec.shape;
  const known =
    shape &&
    (scope.type === undefined || shape.types.includes(scope.type)) &&
    (scope.team === undefined || shape.teams.includes(scope.team));
  if (!view || !known) return { value: formats.noData, doubt: '' };
  const day = app.plan.day === null ? {} : { day: app.plan.day };
  const estimate = view.results.estimate(kpi, { ...scope, ...day });
  return formats.estimate(estimate, shownUnit(estimate.unit, currency), currency);
}
