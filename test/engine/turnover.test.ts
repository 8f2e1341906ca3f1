import { describe, expect, it } from 'vitest';
import { Results } from '../../src/analysis/results';
import { momentsOf } from '../../src/analysis/stats/mean';
import { compile } from '../../src/engine/plan';
import { Simulator } from '../../src/engine/simulate';
import { Turnover } from '../../src/engine/turnover';
import { measureDay } from '../../src/kpi/measureDay';
import type { Scenario, ScenarioInput } from '../../src/model/scenario';
import { scenarioOf, teamOf, traced } from './build';

type People = NonNullable<ScenarioInput['teams'][number]['people']>;
const weeks = 365.25 / 7;
const days = 60;
const perYear = 1;
const attrition = { perYear, perOccupancyPoint: 0, novices: true };
const learning = { extra: 0.35, weeks: 8, meanTenureWeeks: weeks / perYear };

/** So many agents at all hours of sixty days; each takes a call of a minute now and then. */
function centre(agents: number, people: People, arrivals: number[] = [], rest: Partial<ScenarioInput> = {}): Scenario {
  const headcount = new Array<number>(24 * days).fill(agents);
  const calendar = { start: '2026-03-02', zone: 'UTC', days, intervalMinutes: 60 as const };
  return scenarioOf([traced(arrivals, undefined)], [teamOf(0, ['calls'], { headcount, people, costPerHour: 10 })], {
    calendar,
    ...rest,
  });
}

/** Paces of all agents at noon of a day. */
function pacesOn(scenario: Scenario, day: number, run = 0): Float64Array {
  const plan = compile(scenario);
  const turnover = new Turnover(plan.shape, plan.leaving!, plan.firstAgent, plan.agentPace);
  turnover.reset(run);
  return plan.agentPace.map((_, agent) => turnover.paceOf(agent, (24 * day + 12) * 3600));
}

describe('people who leave within the horizon', () => {
  const agents = 40_000;
  const steady = centre(agents, { learning, attrition });

  it('begin as those who stay', () => {
    expect(pacesOn(steady, 0)).toEqual(compile(steady).agentPace);
  });

  it('keep the tenure Exp(A) that they begin with: CAUSAL.md E16, 1.047 at 100 % a year', () => {
    const rate = perYear / weeks;
    const expected = 1 + (0.35 * rate) / (rate + 1 / 8);
    expect(expected).toBeCloseTo(1.047, 3);
    const { mean, sd } = momentsOf(pacesOn(steady, days - 1));
    // A novice begins with the next day, so half a day younger than he should be at most.
    const rounding = 0.35 * (0.5 / 7 / 8) * (expected - 1);
    expect(Math.abs(mean - expected)).toBeLessThan((4 * sd) / Math.sqrt(agents) + rounding);
  });

  it('make a team of old hands younger: so many have left by then, each with a novice in his place', () => {
    const old = centre(agents, { learning: { ...learning, meanTenureWeeks: 10_000 }, attrition });
    const day = 42;
    // Whoever came s days ago, of whom there are A·e^(−A·s)·ds, takes 1 + ℓ·e^(−s/t₀); hardly anybody else is new.
    const [rate, t0] = [perYear / 365.25, 56];
    const left = (0.35 * rate * (1 - Math.exp(-(rate + 1 / t0) * day))) / (rate + 1 / t0);
    const staying = (0.35 * Math.exp(-rate * day - day / t0) * (1 / 70_000)) / (1 / 70_000 + 1 / t0);
    const { mean, sd } = momentsOf(pacesOn(old, day));
    expect(Math.abs(mean - 1 - left - staying)).toBeLessThan((4 * sd) / Math.sqrt(agents) + left / (2 * day));
  });

  it('differ from one simulated day to the next, and are the same in two plans', () => {
    expect(pacesOn(steady, 50, 1)).not.toEqual(pacesOn(steady, 50, 2));
    const more = centre(agents + 10, { learning, attrition });
    expect(pacesOn(more, 50, 1).subarray(0, agents)).toEqual(pacesOn(steady, 50, 1));
  });

  it('take the longer for their contacts, and without novices nothing changes', () => {
    const arrivals = Array.from({ length: 500 }, (_, i) => i * 10_000);
    const talk = (people: People): number[] => [
      ...new Simulator(compile(centre(3, people, arrivals))).run(0).talk.subarray(0, 500),
    ];
    const stays = { learning, attrition: { perYear, perOccupancyPoint: 0 } };
    expect(talk(stays)).toEqual(talk({ learning }));
    expect(talk({ learning, attrition })).not.toEqual(talk(stays));
    expect(talk({ learning: { ...learning, extra: 0 }, attrition })).toEqual(talk({}));
  });

  it('lay work aside at the pace at which they took it up, though a novice has the place by then', () => {
    const hour = 3600;
    const people = {
      learning: { ...learning, extra: 5, meanTenureWeeks: 10_000 },
      attrition: { ...attrition, perYear: 10 },
    };
    const base = centre(1, people);
    // The first night on which an old hand is followed by a novice.
    const night = Array.from({ length: days - 2 }, (_, day) => day).find(
      (day) => pacesOn(base, day + 1)[0] > 2 * pacesOn(base, day)[0],
    )!;
    const [before, after] = [pacesOn(base, night)[0], pacesOn(base, night + 1)[0]];
    const midnight = (night + 1) * 24 * hour;
    // Four hours of work from 22:00 on; a call at 01:00 lays it aside.
    const mail = {
      ...traced([midnight - 2 * hour], [4 * hour], { id: 'mail', name: 'Mail', channel: 'email' }),
      deferred: {},
    };
    const headcount = new Array<number>(24 * days).fill(1);
    const scenario = scenarioOf(
      [mail, traced([midnight + hour], [60])],
      [teamOf(0, ['calls', 'mail'], { headcount, people })],
      { calendar: { start: '2026-03-02', zone: 'UTC', days, intervalMinutes: 60 } },
    );
    const log = new Simulator(compile(scenario)).run(0);
    const [work, call] = log.talk[0] > log.talk[1] ? [0, 1] : [1, 0];
    expect(log.talk[call]).toBeCloseTo(60 * after, 9);
    // What an old hand left of it, at the pace of the novice.
    const left = (4 * hour * before - 3 * hour) / before;
    expect(log.done[work]).toBeCloseTo(midnight + hour + 60 * after + left * after, 6);
  });

  it('cost what recruiting and training takes: people × A × days of a year × price', () => {
    const cost = (outcomes: ScenarioInput['outcomes']): number => {
      const results = Results.of(centre(30, { attrition }, [3600], { outcomes }));
      results.add(
        measureDay(
          new Simulator(compile(centre(30, { attrition }, [3600], { outcomes }))).run(0),
          results.context.spec,
        ),
      );
      return results.estimate('costPerContact').mean!;
    };
    expect(cost({ costs: { perLeaver: 4000 } }) - cost({ costs: {} })).toBeCloseTo(
      30 * perYear * (days / 365.25) * 4000,
      6,
    );
  });
});
