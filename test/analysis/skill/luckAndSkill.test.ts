import { beforeAll, describe, expect, it } from 'vitest';
import { Results } from '../../../src/analysis/results';
import type { AgentDays, AgentMeasure } from '../../../src/analysis/skill/agentSpread';
import { agentDays, agentMeasures, spreadOf } from '../../../src/analysis/skill/agentSpread';
import {
  agentIndices,
  chanceSpread,
  funnelHalf,
  periods,
  shownGap,
  shownSd,
  skillShare,
  teamFigure,
  teamFigures,
} from '../../../src/analysis/skill/luckAndSkill';
import { momentsOf } from '../../../src/analysis/stats/mean';
import { compile } from '../../../src/engine/plan';
import { Simulator } from '../../../src/engine/simulate';
import { Stream } from '../../../src/engine/stream';
import { measureDay } from '../../../src/kpi/measureDay';
import type { Scenario } from '../../../src/model/scenario';
import { scenarioOf, teamOf } from '../../engine/build';
import { hourly } from '../../engine/build';

const k = 12;
/** A team that is busy all day with calls of 300 s, cv 0.9. */
function team(people: object | undefined, rest: object = {}): Scenario {
  const talk = { family: 'lognormal', mean: 300, cv: 0.9 } as const;
  const demand = { kind: 'rate', volume: hourly(100) } as const;
  return scenarioOf(
    [{ id: 'calls', name: 'Calls', demand, handling: { talk }, patience: { family: 'exponential', mean: 300 } }],
    [{ ...teamOf(k), ...(people ? { people } : {}) }],
    rest,
  );
}
function run(scenario: Scenario, days: number): Results {
  const simulator = new Simulator(compile(scenario));
  const results = Results.of(scenario);
  for (let day = 0; day < days; day++) results.add(measureDay(simulator.run(day), results.context.spec));
  return results;
}

/** Days of agents whose handle times are as told. */
function made(truth: readonly number[], sd: number, perDay: number, days: number, seed: number): AgentDays[] {
  const stream = new Stream(Int32Array.of(seed, 2, 3, 4));
  const empty = (): Record<AgentMeasure, number[]> =>
    Object.fromEntries(agentMeasures.map((m) => [m, [] as number[]])) as Record<AgentMeasure, number[]>;
  return truth.map((mean, agent) => {
    const own = { agent, total: empty(), volume: empty() };
    stream.rewind(0, agent);
    for (let d = 0; d < days; d++) {
      let sum = 0;
      for (let i = 0; i < perDay; i++) sum += mean + sd * stream.normal();
      own.volume.aht.push(perDay);
      own.total.aht.push(sum);
    }
    return own;
  });
}

describe('variances of days that were made', () => {
  it('are those that they were made with', () => {
    const [between, within] = [20, 60];
    const stream = new Stream(Int32Array.of(7, 7, 7, 7));
    const teams = 60;
    const found = Array.from({ length: teams }, (_, t) => {
      stream.rewind(1, t);
      const truth = Array.from({ length: k }, () => 300 + between * stream.normal());
      return { ...spreadOf(made(truth, within, 5, 8, t), 'aht')!, truth: momentsOf(truth).sd ** 2 };
    });
    const b = momentsOf(found.map((spread) => spread.between - spread.truth));
    const w = momentsOf(found.map((spread) => spread.within));
    expect(b.sd).toBeLessThan(between ** 2);
    expect(Math.abs(b.mean) / (b.sd / Math.sqrt(teams))).toBeLessThanOrEqual(4);
    expect(Math.abs(w.mean - within ** 2) / (w.sd / Math.sqrt(teams))).toBeLessThanOrEqual(4);
  });

  it('know a team without differences, and one without data', () => {
    const alike = spreadOf(made(new Array<number>(k).fill(300), 60, 5, 40, 3), 'aht')!;
    // σ̂_b² has a standard error of about σ_w²/n · √(2/(k − 1)).
    expect(alike.between).toBeLessThan((4 * (3600 / 200) * Math.sqrt(2)) / Math.sqrt(k - 1));
    expect(spreadOf(made([300, 310], 60, 5, 40, 3), 'csat')).toBeNull();
    // Calls that all take as long have nothing to be pulled apart by.
    expect(spreadOf(made([300, 300], 0, 5, 40, 3), 'aht')).toBeNull();
  });
});

describe('a simulated team', () => {
  let alike: AgentDays[];
  let apart: AgentDays[];
  let scenario: Scenario;
  beforeAll(() => {
    scenario = team({ speedCv: 0.15 });
    alike = agentDays(run(team(undefined), 60), 'team');
    apart = agentDays(run(scenario, 60), 'team');
  });

  it('differs by the speeds that its agents were given', () => {
    const { agentPace } = compile(scenario);
    const { mean, sd } = momentsOf(agentPace);
    const spread = spreadOf(apart, 'aht')!;
    expect(spread.mean / (300 * mean)).toBeCloseTo(1, 1);
    // These twelve, not all that could be: 60 days of some 280 calls leave about 1 % of doubt in each mean.
    expect(Math.sqrt(spread.between) / (300 * sd)).toBeGreaterThan(0.9);
    expect(Math.sqrt(spread.between) / (300 * sd)).toBeLessThan(1.1);
    // A call is as uncertain as its cv says.
    expect(Math.sqrt(spread.within) / spread.mean).toBeGreaterThan(0.8);
    expect(Math.sqrt(spread.within) / spread.mean).toBeLessThan(1.05);
  });

  it('alike: nobody is judged, nobody stands out of the funnel more often than chance', () => {
    const figure = teamFigure(alike, 'aht', 21)!;
    expect(figure.reliability).toBeLessThan(0.7);
    for (const agent of figure.agents) {
      expect(agent!.verdict).toBe('tooFew');
      expect(agent!.low).toBeLessThanOrEqual(figure.team);
    }
    const chance = chanceSpread(
      figure.spread,
      figure.agents.map((agent) => agent!.volume),
    );
    const { byChance } = skillShare({ sd: shownSd(figure.agents) }, chance, k);
    expect(byChance).toBeGreaterThan(0.001);
    let [out, all] = [0, 0];
    for (const days of [1])
      for (let first = 0; first < 60; first++) {
        const day = alike.map((agent) => ({
          ...agent,
          total: { ...agent.total, aht: agent.total.aht.slice(first, first + days) },
          volume: { ...agent.volume, aht: agent.volume.aht.slice(first, first + days) },
        }));
        day.forEach((agent, i) => {
          const n = agent.volume.aht[0];
          all++;
          const value = agent.total.aht[0] / n;
          if (Math.abs(value - figure.spread.mean) > funnelHalf(figure.spread.within, n, 0.95)) out++;
          expect(i).toBeLessThan(k);
        });
      }
    expect(Math.abs(out / all - 0.05) / Math.sqrt((0.05 * 0.95) / all)).toBeLessThanOrEqual(4);
  });

  it('apart: over a month the slow and the fast are told, and the ranks fit the truth', () => {
    const figure = teamFigure(apart, 'aht', periods.month)!;
    const { agentPace } = compile(scenario);
    expect(figure.reliability).toBeGreaterThan(0.9);
    expect(figure.simulated).toBe(21);
    expect(figure.volume).toBeCloseTo(figure.agents.reduce((sum, agent) => sum + agent!.volume, 0) / k, -2);
    const order = [...agentPace.keys()].sort((a, b) => agentPace[a] - agentPace[b]);
    let inside = 0;
    order.forEach((agent, i) => {
      const { best, worst } = figure.agents[agent]!.ranks;
      if (best <= i + 1 && i + 1 <= worst) inside++;
    });
    expect(inside).toBeGreaterThanOrEqual(k - 1);
    expect(figure.agents[order[0]]!.verdict).toBe('below');
    expect(figure.agents[order[k - 1]]!.verdict).toBe('above');
    expect(figure.volumeNeeded).toBeCloseTo(((0.7 / 0.3) * figure.spread.within) / figure.spread.between, 9);
  });

  it('has an index: the fastest has the best, with ranks where it may have them', () => {
    const month = agentIndices(teamFigures(apart, periods.month));
    const { agentPace } = compile(scenario);
    const fastest = agentPace.indexOf(Math.min(...agentPace));
    expect(month[fastest]!.mean).toBe(Math.max(...month.map((index) => index!.mean)));
    expect(month[fastest]!.ranks!.best).toBe(1);
    expect(month[fastest]!.measures).toEqual(['aht']);
    // Standard deviations between agents: about as many above as below, about one wide.
    const { mean, sd } = momentsOf(month.map((index) => index!.mean));
    expect(Math.abs(mean)).toBeLessThan(0.3);
    expect(sd).toBeGreaterThan(0.8);
    expect(sd).toBeLessThan(1.2);
    // Nobody is ranked by few calls.
    const few = agentIndices(teamFigures(made([290, 300, 310], 200, 2, 30, 5), 1));
    for (const index of few) expect(index === null || index.ranks === null).toBe(true);
  });

  it('with quality assurance has its figures too', () => {
    const quality = { agentSd: 1, evaluationsPerMonth: 600 };
    const days = agentDays(run(team(undefined, { outcomes: { quality } }), 40), 'team');
    const figures = teamFigures(days, periods.month);
    expect(figures.map(({ measure }) => measure)).toEqual(['aht', 'qualityScore', 'answerAccuracy']);
    const accuracy = figures[2];
    // Of a share, chance is p(1 − p); agents differ, so a little less.
    const p = accuracy.spread.mean / 100;
    expect(accuracy.spread.within / (1e4 * p * (1 - p))).toBeGreaterThan(0.8);
    expect(accuracy.spread.within / (1e4 * p * (1 - p))).toBeLessThan(1.1);
    expect(agentIndices(figures)[0]!.measures).toContain('qualityScore');
    expect(agentIndices(figures)[0]!.measures).not.toContain('answerAccuracy');
  });
});

describe('what a planner sees', () => {
  it('is skill as far as it is more than chance', () => {
    const chance = chanceSpread({ within: 1600 }, [16, 16, 16, 16, 0]);
    expect(chance.sd).toBe(10);
    expect(chance.gap).toBeCloseTo(20.59, 2);
    expect(skillShare({ sd: 20 }, chance, 4).skill).toBeCloseTo(0.75, 12);
    expect(skillShare({ sd: 9 }, chance, 4).skill).toBe(0);
    expect(skillShare({ gap: 41.18 }, chance, 4).sd).toBeCloseTo(20, 2);
    expect(skillShare({ gap: 41.18 }, chance, 4).skill).toBeCloseTo(0.75, 3);
    expect(skillShare({ sd: 0 }, chance, 4)).toMatchObject({ skill: 0, byChance: 1 });
    expect(skillShare({ sd: 40 }, chance, 4).byChance).toBeLessThan(1e-6);
    expect(skillShare({ gap: 100 }, chance, 4).byChance).toBeLessThan(1e-6);
  });

  it('a gap is between the best and the worst that show anything', () => {
    const one = (observed: number) => ({ volume: 1, observed, reliability: 0, mean: 0, low: 0, high: 0, variance: 0 });
    expect(shownGap([one(3), null, one(10), one(5)])).toBe(7);
    expect(shownGap([null])).toBeNaN();
  });
});
