import { agentKpis, whyNotOfAgents } from '../analysis/agents';
import type { Estimate, Scope } from '../analysis/estimate';
import type { Results } from '../analysis/results';
import type { AgentSkill } from '../analysis/skill/bySkill';
import { skillOfAgents } from '../analysis/skill/bySkill';
import { periods } from '../analysis/skill/luckAndSkill';
import { leastReliability } from '../analysis/skill/reliability';
import { agentsOf } from '../engine/shape';
import { agentDayParts } from '../kpi/families/agentDays';
import { ratingShare } from '../kpi/families/perception';
import type { Formula } from '../kpi/formula';
import type { KpiKey } from '../kpi/kpis';
import { isOfEveryPlan, kpiKeys } from '../kpi/kpis';
import { startOf } from '../model/calendar';

/** Estimates by the catalogue's keys; `waitPercentiles` is P90, and `percentiles` has it beside the others. */
export type KpiDocument = Record<string, Estimate | Record<string, Estimate>>;

const percentiles = { p50: 0.5, p80: 0.8, p90: 0.9, p95: 0.95 };

/** How values are got: simulated days and a real log have their doubt from different days. */
export interface Source {
  estimate(kpi: KpiKey, scope: Scope): Estimate;
  waitQuantile(p: number, scope: Scope): Estimate;
  /** As `estimate`, of a figure that is part of one of the catalogue. */
  estimateFormula(formula: Formula, scope: Scope, unit: string): Estimate;
}

/** Every KPI of a scope, or these. One that has no data there has a mean of null. */
export function kpiDocument(source: Source, scope: Scope, keys: readonly KpiKey[] = kpiKeys): KpiDocument {
  const document: KpiDocument = {};
  for (const kpi of keys) {
    document[kpi] = source.estimate(kpi, scope);
    if (kpi === 'waitPercentiles')
      document.percentiles = Object.fromEntries(
        Object.entries(percentiles).map(([name, p]) => [name, source.waitQuantile(p, scope)]),
      );
    // Of a day it would be the day's own figures once more.
    if (kpi === 'agentDay' && scope.day === undefined && scope.interval === undefined)
      document.agentDayParts = Object.fromEntries(
        Object.entries(agentDayParts).map(([name, { formula, unit }]) => [
          name,
          source.estimateFormula(formula, scope, unit),
        ]),
      );
    // K65: the share of each rating, 1 to 5, beside the mean of them.
    if (kpi === 'csatMean')
      document.ratingDistribution = Object.fromEntries(
        [1, 2, 3, 4, 5].map((rating) => [rating, source.estimateFormula(ratingShare(rating), scope, '%')]),
      );
  }
  return document;
}

/** KPIs of a day, an interval or an agent: beyond volume and speed, those of which the whole has data. */
const keysByTime = (source: Source): KpiKey[] =>
  kpiKeys.filter((kpi) => isOfEveryPlan(kpi) || source.estimate(kpi, {}).mean !== null);

/**
 * Every KPI of every part: by type and by team under their ids, by agent and calendar day in their order. The intervals, which
 * may be too many for one document, are {@link byInterval}.
 */
export function documentsByPart(results: Results, source: Source = results) {
  const { grid, spec } = results.context;
  const { types, teams } = spec.shape;
  const keys = keysByTime(source);
  const ofAgents = agentKpis.filter((kpi) => keys.includes(kpi));
  const skills = skillOfAgents(results, periods.month).agents;
  return {
    byType: Object.fromEntries(types.map((type) => [type, kpiDocument(source, { type })])),
    byTeam: Object.fromEntries(teams.map((team) => [team, kpiDocument(source, { team })])),
    byAgent: agentsOf(spec.shape).map(({ agent, team, number, name }) => ({
      team,
      agent: name ?? `${team} ${number}`,
      ...Object.fromEntries(ofAgents.map((kpi) => [kpi, source.estimate(kpi, { agent })])),
      ...skillDocument(skills[agent]),
    })),
    /** Why single agents have no figure of the other KPIs. */
    notByAgent: Object.fromEntries(
      kpiKeys.flatMap((kpi): [string, string][] => {
        const why = whyNotOfAgents(kpi);
        return why ? [[kpi, why]] : [];
      }),
    ),
    byDay: grid.days.map(({ date }, day) => ({ date, ...kpiDocument(source, { day }, keys) })),
  };
}

/**
 * K80 and what it is made of, over a month of 21 simulated days on duty: figures shrunk towards the team's with their 95 % interval,
 * reliability and ranks. Below a reliability of 0.7 nobody has a rank.
 */
function skillDocument({ index, figures }: AgentSkill): object {
  const ranksFrom = (reliability: number, ranks: { best: number; worst: number } | null): [number, number] | null =>
    ranks && reliability >= leastReliability ? [ranks.best, ranks.worst] : null;
  return {
    agentIndex: index && {
      mean: index.mean,
      low: index.low,
      high: index.high,
      unit: 'z-score',
      reliability: index.reliability,
      ranks: ranksFrom(index.reliability, index.ranks),
      of: index.measures,
    },
    skill: Object.fromEntries(
      Object.entries(figures).map(([measure, { volume, observed, mean, low, high, reliability, ranks, team }]) => [
        measure,
        { volume, observed, team, mean, low, high, reliability, ranks: ranksFrom(reliability, ranks) },
      ]),
    ),
  };
}

/** Every KPI by interval of the horizon, in order. */
export function* byInterval(results: Results, source: Source = results): Generator<object, void, undefined> {
  const { grid } = results.context;
  const keys = keysByTime(source);
  for (let interval = 0; interval < grid.intervals; interval++)
    yield { start: startOf(grid, interval), ...kpiDocument(source, { interval }, keys) };
}
