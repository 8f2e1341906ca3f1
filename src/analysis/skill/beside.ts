import type { Formula } from '../../kpi/formula';
import type { KpiKey } from '../../kpi/kpis';
import { AgentDay } from '../../kpi/counters';
import type { Results } from '../results';
import type { AgentDays, AgentMeasure } from './agentSpread';
import type { AgentFigure, TeamFigure } from './luckAndSkill';
import { periods, teamFigure } from './luckAndSkill';

/** An agent's figure beside those of his team, over a month of 21 days on duty. */
export interface BesideTeam {
  figure: TeamFigure;
  own: AgentFigure;
  /** Runs over the horizon that are as many days on duty, and how many of them were simulated. */
  runs: number;
  simulated: number;
  /** Days on duty of an agent in a run, on average. */
  dutyDays: number;
}

/** So many runs of agents are looked at; more would tell nothing new. */
const mostRuns = 20_000;

/**
 * What may be said of an agent's ratio beside his team, as of the figures in `agentSpread`: a run over the horizon is its unit, for not all is
 * counted of an agent day by day. Null: it is no ratio, nobody else has data, or every one is like every other.
 */
export function besideTeam(results: Results, kpi: KpiKey, agent: number): BesideTeam | null {
  if (kpi === 'waitPercentiles' || kpi === 'longestWaitKept' || kpi === 'intervalsInTarget') return null;
  const formula = results.formulaOf(kpi);
  if (formula.kind !== 'ratio') return null;
  const { agentTeam } = results.context.spec.shape;
  const agents = [...agentTeam.keys()].filter((one) => agentTeam[one] === agentTeam[agent]);
  const most = Math.max(2, Math.floor(mostRuns / agents.length));
  const runs = agents.map((one) => runsOf(results, formula, kpi, one, most));
  const dutyDays = dutyDaysOf(results, agents);
  const inMonth = Math.max(1, Math.round(periods.month / dutyDays));
  const figure = teamFigure(runs, kpi as AgentMeasure, inMonth);
  const own = figure?.agents[agents.indexOf(agent)];
  return figure && own ? { figure, own, runs: inMonth, simulated: figure.simulated, dutyDays } : null;
}

function runsOf(
  results: Results,
  { numerator, denominator, scale }: Extract<Formula, { kind: 'ratio' }>,
  kpi: KpiKey,
  agent: number,
  most: number,
): AgentDays {
  const total: number[] = [];
  const volume: number[] = [];
  for (const sums of results.all.sums({ agent }).slice(0, most)) {
    const n = denominator(sums);
    const y = scale * numerator(sums);
    const isData = n > 0 && !Number.isNaN(y);
    volume.push(isData ? n : 0);
    total.push(isData ? y : 0);
  }
  return { agent, total: { [kpi]: total }, volume: { [kpi]: volume } } as unknown as AgentDays;
}

/** Days of a run on which an agent is on duty, or works, on average; 1 at least. */
function dutyDaysOf(results: Results, agents: readonly number[]): number {
  const { spec } = results.context;
  const { agentTeam, days } = spec.shape;
  let worked = 0;
  const runs = Math.min(results.days, 20);
  for (let run = 0; run < runs; run++)
    for (const agent of agents)
      for (let day = 0; day < days; day++) {
        const at = (day * agentTeam.length + agent) * spec.agentWidth;
        const of = results.all.at(run).agents;
        if (of[at + AgentDay.staffed] > 0 || of[at + AgentDay.answered] + of[at + AgentDay.reached] > 0) worked++;
      }
  return Math.max(1, worked / runs / agents.length);
}
