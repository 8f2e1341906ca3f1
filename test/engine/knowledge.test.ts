import { describe, expect, it } from 'vitest';
import { Results } from '../../src/analysis/results';
import { Cause, Ending, Outcome } from '../../src/engine/dayLog';
import type { DayLog } from '../../src/engine/dayLog';
import { compile } from '../../src/engine/plan';
import { Simulator } from '../../src/engine/simulate';
import { Turnover } from '../../src/engine/turnover';
import { measureDay } from '../../src/kpi/measureDay';
import { withOdds } from '../../src/model/knowledge';
import type { Scenario, ScenarioInput } from '../../src/model/scenario';
import { hourly, scenarioOf, simulate, teamOf } from './build';

type People = NonNullable<ScenarioInput['teams'][number]['people']>;
type TypeInput = ScenarioInput['types'][number];
const phi = 0.75;
const knowledge = { work: 0.9, odds: 1.3 };

/** Calls of 240 s (lognormal, cv 0.7) and 30 s of wrap; enough agents, and whoever is not helped calls again on the same day as a rule. */
const centre = (people?: People, change: Partial<TypeInput> = {}, rest: Partial<ScenarioInput> = {}): Scenario =>
  scenarioOf(
    [
      {
        id: 'calls',
        name: 'Calls',
        demand: { kind: 'rate', volume: hourly(120) },
        handling: { talk: { family: 'lognormal', mean: 240, cv: 0.7 }, wrap: { family: 'constant', mean: 30 } },
        patience: { family: 'never' },
        resolution: phi,
        repeat: { probability: 0.8, sameDay: 1, delay: { family: 'exponential', mean: 3600 } },
        ...change,
      },
    ],
    [teamOf(60, ['calls'], people ? { people } : {})],
    rest,
  );

const served = (log: DayLog): number[] =>
  Array.from({ length: log.contacts }, (_, i) => i).filter((i) => log.outcome[i] === Outcome.answered);

describe('what a team knows', () => {
  it('takes away its share of every contact of the same callers, to the digit, and changes no draw', () => {
    const [plain, known] = [simulate(centre()), simulate(centre({ knowledge: { work: 0.9 } }))];
    expect(known.contacts).toBe(plain.contacts);
    const first = (log: DayLog): number[] => served(log).filter((i) => log.cause[i] === Cause.fresh);
    expect(first(plain).length).toBeGreaterThan(2500);
    expect(first(known).map((i) => [known.talk[i], known.wrap[i], known.ending[i]])).toEqual(
      first(plain).map((i) => [plain.talk[i] * 0.9, plain.wrap[i] * 0.9, plain.ending[i]]),
    );
  });

  it('makes the handle time its factor of what is drawn, and the odds of resolving its factor: within 4 standard errors', () => {
    const simulator = new Simulator(compile(centre({ knowledge })));
    let [n, sum, squares, resolved] = [0, 0, 0, 0];
    for (let day = 0; day < 10; day++) {
      const log = simulator.run(day);
      for (const i of served(log)) {
        const handle = log.talk[i] + log.wrap[i];
        n++;
        sum += handle;
        squares += handle * handle;
        if (log.ending[i] === Ending.resolved) resolved++;
      }
    }
    expect(n).toBeGreaterThan(30_000);
    const mean = sum / n;
    expect(Math.abs(mean - 0.9 * 270)).toBeLessThan(4 * Math.sqrt((squares / n - mean * mean) / n));
    const share = (1.3 * phi) / (1.3 * phi + 1 - phi);
    expect(withOdds(phi, 1.3)).toBeCloseTo(share, 12);
    expect(Math.abs(resolved / n - share)).toBeLessThan(4 * Math.sqrt((share * (1 - share)) / n));
    // And not what the type says.
    expect(Math.abs(resolved / n - phi)).toBeGreaterThan(10 * Math.sqrt((share * (1 - share)) / n));
  });

  it('helps whom the same team would have helped without it, and some more', () => {
    const [plain, known] = [simulate(centre()), simulate(centre({ knowledge: { odds: 1.3 } }))];
    const endings = (log: DayLog): Map<string, number> =>
      new Map(
        served(log)
          .filter((i) => log.cause[i] === Cause.fresh)
          .map((i) => [`${log.arrival[i]}`, log.ending[i]]),
      );
    const [before, after] = [endings(plain), endings(known)];
    let more = 0;
    for (const [caller, ending] of before) {
      if (ending === Ending.resolved) expect(after.get(caller)).toBe(Ending.resolved);
      else if (after.get(caller) === Ending.resolved) more++;
    }
    expect(more).toBeGreaterThan(50);
  });

  it('comes on top of what is known and drawn of each agent, of those who come later as well', () => {
    const shifts = [{ id: 'day', name: 'Day', minutes: 480 }];
    const roster = [{ shift: 'day', start: '08:00', count: 3, names: ['An', 'Binh', 'Chi'] }];
    const own = { speedCv: 0.3, qualitySd: 0.5, learning: { extra: 0.4, weeks: 8, meanTenureWeeks: 20 } };
    const leave = { attrition: { perYear: 5, novices: true } };
    const plan = (people: People) =>
      compile(
        scenarioOf(
          centre().types,
          [
            teamOf(0, ['calls'], {
              headcount: [],
              roster,
              people,
              agents: [{ name: 'An', speed: 1.25, resolutionOdds: 2 }],
            }),
          ],
          { shifts, calendar: { start: '2026-03-02', zone: 'UTC', days: 1, intervalMinutes: 60 } },
        ),
      );
    const [plain, known] = [plan(own), plan({ ...own, knowledge })];
    expect([...known.agentPace]).toEqual([...plain.agentPace].map((pace) => pace * 0.9));
    expect([...known.agentOdds!]).toEqual([...plain.agentOdds!].map((odds) => odds * 1.3));
    const paces = (people: People): number[] => {
      const { shape, leaving, firstAgent, agentPace } = plan({ ...people, ...leave });
      const turnover = new Turnover(shape, leaving!, firstAgent, agentPace);
      turnover.reset(0);
      return [0, 1, 2].map((agent) => turnover.paceOf(agent, 0));
    };
    expect(paces({ ...own, knowledge })).toEqual([...known.agentPace]);
  });
});

describe('the two ways to a shorter handle time, CAUSAL.md E6', () => {
  const figures = (scenario: Scenario) => {
    const results = Results.of(scenario);
    const simulator = new Simulator(compile(scenario));
    for (let day = 0; day < 4; day++) results.add(measureDay(simulator.run(day), results.context.spec));
    const of = (kpi: Parameters<typeof results.estimate>[0]): number => results.estimate(kpi).mean!;
    return { aht: of('aht'), fcr: of('fcr'), repeats: of('repeatRate'), load: of('offeredLoad') };
  };
  const plain = figures(centre());

  it('better: less work, more is resolved, fewer come back', () => {
    const better = figures(centre({ knowledge }));
    expect(better.aht / plain.aht).toBeCloseTo(0.9, 1);
    expect(better.fcr).toBeGreaterThan(plain.fcr + 2);
    expect(better.repeats).toBeLessThan(plain.repeats - 2);
    // More than the tenth that each contact is shorter.
    expect(better.load).toBeLessThan(0.89 * plain.load);
  });

  it('hurried: talk is cut, less is resolved, more come back, and the work is more', () => {
    const hurried = figures(centre(undefined, { pressure: { cap: 1.2 } }));
    expect(hurried.aht).toBeLessThan(0.95 * plain.aht);
    expect(hurried.fcr).toBeLessThan(plain.fcr - 10);
    expect(hurried.repeats).toBeGreaterThan(plain.repeats + 5);
    expect(hurried.load).toBeGreaterThan(plain.load);
  });
});
