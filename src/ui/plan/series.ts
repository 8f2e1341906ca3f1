import type { Results } from '../../analysis/results';
import type { Estimate, Scope } from '../../analysis/estimate';
import type { KpiKey } from '../../kpi/kpis';
import { Floor } from '../../kpi/counters';
import type { Grid } from '../../model/calendar';
import { liveTypes } from '../../model/channelKinds';
import type { Observed, Scenario } from '../../model/scenario';
import { expectedOf } from '../../state/expected';
import type { Shown } from '../../state/planView.svelte';

/** Estimates of a KPI by interval of the horizon; only the shown ones are worked out. */
export function seriesOf(
  results: Results,
  kpi: KpiKey,
  { first, last }: Shown,
  scope: Scope = {},
): (Estimate | null)[] {
  const series = new Array<Estimate | null>(last).fill(null);
  for (let interval = first; interval < last; interval++)
    series[interval] = results.estimate(kpi, { ...scope, interval });
  return series;
}

/** Agent-minutes on duty in one interval, on average over the simulated days. */
export function minutesOnDuty(results: Results, interval: number, scope: Scope = {}): number {
  const days = results.all.sums({ ...scope, interval });
  return days.reduce((sum, { floor }) => sum + floor[Floor.staffed], 0) / 60 / Math.max(1, days.length);
}

/** What was observed of the types whose waits are told together. */
function observedLive({ types, observed }: Scenario): readonly Observed[] {
  const live = liveTypes(types);
  return observed.filter(({ type }) => live.some(({ id }) => id === type));
}

/**
 * Service level of the real day by interval, percent of offered. Null without contacts, where the data do not tell how many were
 * answered in time, and everywhere when they tell it for another time limit than the contact type's.
 */
export function observedServiceLevel(scenario: Scenario): (number | null)[] {
  const { types } = scenario;
  const observed = observedLive(scenario);
  const told = observed.filter(({ answeredWithin }) => answeredWithin.some((value) => value !== null));
  const sameLimits = told.every(
    ({ type, withinSeconds }) => types.find(({ id }) => id === type)?.thresholdSeconds === withinSeconds,
  );
  const intervals = Math.max(0, ...observed.map(({ offered }) => offered.length));
  return Array.from({ length: intervals }, (_, k) => {
    let [offered, within] = [0, 0];
    for (const one of observed) {
      const contacts = one.offered[k] ?? 0;
      // Where nobody was answered, nobody was answered in time.
      const inTime = one.answeredWithin[k] ?? (one.answered[k] === 0 ? 0 : null);
      if (contacts > 0 && inTime === null) return null;
      offered += contacts;
      within += inTime ?? 0;
    }
    return offered > 0 && sameLimits ? (100 * within) / offered : null;
  });
}

/**
 * Seconds within which the real day's contacts were counted, of the types that have another limit now, ascending: why there is
 * no real service level to show. Empty: there is, or the data do not tell it at all.
 */
export function otherLimits(scenario: Scenario): number[] {
  const { types } = scenario;
  const other = observedLive(scenario).filter(
    ({ type, withinSeconds, answeredWithin }) =>
      answeredWithin.some((value) => value !== null) &&
      types.find(({ id }) => id === type)?.thresholdSeconds !== withinSeconds,
  );
  return [...new Set(other.map(({ withinSeconds }) => withinSeconds))].sort((a, b) => a - b);
}

/** Longest wait of the real day by interval, seconds. */
export function observedLongestWait(scenario: Scenario): (number | null)[] {
  const out: (number | null)[] = [];
  for (const { maxWaitSeconds } of observedLive(scenario))
    maxWaitSeconds?.forEach((value, i) => {
      if (value !== null && value > (out[i] ?? -1)) out[i] = value;
    });
  return out;
}

/** Agents of all teams by interval. */
export function scheduledAgents(scenario: Scenario): Float64Array {
  const sum = new Float64Array(scenario.teams[0].headcount.length);
  for (const { headcount } of scenario.teams) for (let k = 0; k < sum.length; k++) sum[k] += headcount[k];
  return sum;
}

/** Expected contacts of all types by interval; replayed logs are not expectations and are left out. */
export function expectedOfAll(scenario: Scenario, grid: Grid): Float64Array {
  const sum = new Float64Array(grid.intervals);
  for (const type of scenario.types) {
    if (type.demand.kind !== 'rate') continue;
    const contacts = expectedOf(type, grid);
    for (let k = 0; k < sum.length; k++) sum[k] += contacts[k];
  }
  return sum;
}
