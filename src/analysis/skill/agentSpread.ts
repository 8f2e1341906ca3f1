import type { Formula, Sums } from '../../kpi/formula';
import { sumAgent } from '../../kpi/agentSums';
import { percent } from '../../kpi/formula';
import { agentTime } from '../../kpi/families/agentTime';
import { handling } from '../../kpi/families/handling';
import { quality } from '../../kpi/families/quality';
import { Contact as C, Floor } from '../../kpi/counters';
import { kpiUnit } from '../../model/kpiFacts';
import type { Results } from '../results';
import type { Spread } from './reliability';

type Ratio = Extract<Formula, { kind: 'ratio' }>;
const ratio = (formula: Formula): Ratio => formula as Ratio;

/** Figures by which agents are compared: a mean over a volume each. Where nothing is counted, there is no data. */
const measures = {
  aht: ratio(handling.aht),
  fcr: ratio(
    percent(
      (c) => c[C.resolvedFirst],
      (c) => c[C.firstServed],
    ),
  ),
  csat: ratio(
    percent(
      (c) => c[C.satisfied],
      (c) => c[C.rated1] + c[C.rated2] + c[C.rated3] + c[C.satisfied],
    ),
  ),
  qualityScore: ratio(quality.qualityScore),
  answerAccuracy: ratio(quality.answerAccuracy),
  /** By hours of those days on which he came. */
  adherence: {
    ...ratio(agentTime.adherence),
    numerator: (s) => ratio(agentTime.adherence).numerator(s) / 3600,
    denominator: (s) => ratio(agentTime.adherence).denominator(s) / 3600,
  },
} satisfies Record<string, Ratio>;
export type AgentMeasure = keyof typeof measures;
export const agentMeasures = Object.keys(measures) as AgentMeasure[];

/** Those that the index of an agent is made of: what was said is in the points already. */
export const indexMeasures: readonly AgentMeasure[] = ['aht', 'fcr', 'csat', 'qualityScore', 'adherence'];

/** What a unit of volume is. */
export const volumeOf: Readonly<Record<AgentMeasure, 'contacts' | 'issues' | 'surveys' | 'evaluations' | 'hours'>> = {
  aht: 'contacts',
  fcr: 'issues',
  csat: 'surveys',
  qualityScore: 'evaluations',
  answerAccuracy: 'evaluations',
  adherence: 'hours',
};
/** Is it a share of the volume, so that chance has a law of its own, p(1 − p)? Hours come in spells, and have none. */
export const isShare = (measure: AgentMeasure): boolean => measures[measure].scale === 100 && measure !== 'adherence';
export const unitOf = (measure: AgentMeasure): string => kpiUnit(measure);
/** Of handle time, which has no good end for a centre, less is better here: that is how agents are ranked by it. */
export const isLessBetter = (measure: AgentMeasure): boolean => measure === 'aht';

/** One agent's days on duty: numerator, in the unit of the figure, and volume of each measure, day by day. */
export interface AgentDays {
  agent: number;
  total: Record<AgentMeasure, number[]>;
  volume: Record<AgentMeasure, number[]>;
}

/** So many days of agents are looked at; more would tell nothing new. */
const mostAgentDays = 100_000;

/** The simulated days of a team's agents, as they came. */
export function agentDays(results: Results, team: string): AgentDays[] {
  const { spec } = results.context;
  const { shape } = spec;
  const index = shape.teams.indexOf(team);
  const agents = [...shape.agentTeam.keys()].filter((agent) => shape.agentTeam[agent] === index);
  const measured = Array.from({ length: shape.days }, (_, day) => day).filter((day) => {
    const { from, to } = results.all.resolve({ day });
    return from < to;
  });
  const runs = Math.min(results.days, Math.max(1, Math.ceil(mostAgentDays / (agents.length * measured.length || 1))));
  return agents.map((agent) => {
    const own: AgentDays = { agent, total: lists(), volume: lists() };
    for (let run = 0; run < runs; run++)
      for (const day of measured) {
        const sums = sumAgent(results.all.at(run), spec, agent, day, day + 1);
        if (!(sums.floor[Floor.staffed] > 0 || sums.contact[C.answered] + sums.contact[C.reached] > 0)) continue;
        const whole: Sums = { ...sums, live: sums.contact, openSeconds: NaN, records: NaN };
        for (const measure of agentMeasures) {
          const { numerator, denominator, scale } = measures[measure];
          const volume = denominator(whole);
          own.volume[measure].push(volume > 0 ? volume : 0);
          own.total[measure].push(volume > 0 ? scale * numerator(whole) : 0);
        }
      }
    return own;
  });
}

const lists = (): Record<AgentMeasure, number[]> =>
  Object.fromEntries(agentMeasures.map((measure) => [measure, []])) as unknown as Record<AgentMeasure, number[]>;

/** What the simulated days of a team say of one of its figures. */
export interface MeasureSpread extends Spread {
  /** Over all agents and days. */
  mean: number;
  /** Of each agent over all his days; NaN: no data. */
  means: Float64Array;
  /** Volume of each agent on a day on duty, on average. */
  perDay: Float64Array;
}

/**
 * Variance between agents and within one, from many days of each; null without data, or where every contact is like every other.
 *
 * Within: Σ over agents and days of (y − x̄_i·n)², with y the day's numerator and n its volume, for each degree of freedom and unit of
 * volume; what contacts of one day have in common (an evaluator, say) is in it. Between: what the agents' means differ by beyond
 * that, by the method of moments: [Σ n_i (x̄_i − x̄)² − (k − 1) σ_w²] / (N − Σ n_i²/N), at least 0. Searle, Casella & McCulloch (1992),
 * Variance Components, §3.6; the residuals as in Cochran (1977), eq. 6.13.
 */
export function spreadOf(agents: readonly AgentDays[], measure: AgentMeasure): MeasureSpread | null {
  const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);
  const volumes = Float64Array.from(agents, (agent) => sum(agent.volume[measure]));
  const means = Float64Array.from(agents, (agent, i) => sum(agent.total[measure]) / volumes[i]);
  const all = volumes.reduce((a, b) => a + b, 0);
  if (all === 0) return null;
  const mean = agents.reduce((total, agent) => total + sum(agent.total[measure]), 0) / all;
  let squares = 0;
  let volume = 0;
  agents.forEach((agent, i) => {
    const n = agent.volume[measure];
    const days = n.filter((x) => x > 0).length;
    if (days < 2) return;
    let own = 0;
    for (let d = 0; d < n.length; d++) own += (agent.total[measure][d] - means[i] * n[d]) ** 2;
    squares += (own * days) / (days - 1);
    volume += volumes[i];
  });
  const within = squares / volume;
  if (!(within > 1e-9 * mean ** 2)) return null;
  let apart = 0;
  let uneven = 0;
  let known = 0;
  volumes.forEach((n, i) => {
    if (n === 0) return;
    known++;
    apart += n * (means[i] - mean) ** 2;
    uneven += n ** 2 / all;
  });
  const between = known > 1 ? Math.max(0, (apart - (known - 1) * within) / (all - uneven)) : 0;
  const perDay = Float64Array.from(agents, (agent, i) => volumes[i] / Math.max(1, agent.volume[measure].length));
  return { mean, means, perDay, within, between };
}
