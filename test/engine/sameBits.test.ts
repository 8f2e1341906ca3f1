import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compile } from '../../src/engine/plan';
import { Simulator } from '../../src/engine/simulate';
import { canonicalJson, expectScenario, printScenario } from '../../src/model/document';
import { readScenario } from '../../src/model/readScenario';
import type { Scenario } from '../../src/model/scenario';
import { without } from '../../src/state/edits/without';
import { scenarios, settings } from './arbitrary';
import { simulate } from './build';
import { digest } from './digest';

const some = { ...settings, numRuns: 40 };

/** The same scenario with every list whose order means nothing in another order. */
const shuffled = (s: Scenario): fc.Arbitrary<Scenario> => {
  const anyOrder = <T>(items: readonly T[]): fc.Arbitrary<T[]> =>
    fc.shuffledSubarray([...items], { minLength: items.length, maxLength: items.length });
  return fc
    .record({
      types: anyOrder(s.types),
      trunks: anyOrder(s.trunks),
      teams: anyOrder(s.teams),
      skills: fc.tuple(...s.teams.map((team) => anyOrder(team.skills))),
    })
    .map(({ types, trunks, teams, skills }) =>
      expectScenario({
        ...s,
        types,
        trunks,
        teams: teams.map((team) => ({ ...team, skills: skills[s.teams.indexOf(team)] })),
      }),
    );
};

describe('a simulated day has the same bits', () => {
  it('from a fresh simulator and from one that has simulated other days, in any order', () => {
    fc.assert(
      fc.property(scenarios(), fc.shuffledSubarray([0, 1, 2, 7, 500], { minLength: 5 }), (scenario, order) => {
        const simulator = new Simulator(compile(scenario));
        for (const day of order) expect(digest(simulator.run(day))).toEqual(digest(simulate(scenario, day)));
      }),
      { ...settings, numRuns: 20 },
    );
  });

  it('whatever the order in which types, teams, skills and trunk groups are listed', () => {
    fc.assert(
      fc.property(
        scenarios().chain((s) => fc.tuple(fc.constant(s), shuffled(s))),
        ([scenario, other]) => {
          expect(compile(other).shape).toEqual(compile(scenario).shape);
          expect(digest(simulate(other))).toEqual(digest(simulate(scenario)));
        },
      ),
      some,
    );
  });

  it('whatever names, descriptions, costs and thresholds are', () => {
    fc.assert(
      fc.property(scenarios(), (s) => {
        const dressed = expectScenario({
          ...s,
          name: 'Another',
          currency: 'VND',
          types: s.types.map((t) => ({ ...t, name: 'x', thresholdSeconds: 99, shortAbandonSeconds: 1 })),
          teams: s.teams.map((t) => ({ ...t, name: 'y', costPerHour: 1 })),
        });
        expect(digest(simulate(dressed))).toEqual(digest(simulate(s)));
      }),
      some,
    );
  });

  it('with every way of coming back declared but never taken, and without them', () => {
    fc.assert(
      fc.property(scenarios(), (s) => {
        const off = {
          redial: { decay: 0.5, delay: { family: 'exponential' as const, mean: 600 } },
          resolution: 1,
          repeat: { probability: 0 },
          transfer: { probability: 0, priority: 2, handover: { family: 'constant' as const, mean: 20 } },
        };
        const bare = (t: Scenario['types'][number]): Scenario['types'][number] => ({
          ...without(without(without(t, 'redial'), 'repeat'), 'transfer'),
          resolution: 1,
        });
        // A share of 0 that is a team's own, and a volume of observed attempts to which nothing would be added.
        const teams = (own: object): Scenario['teams'] =>
          s.teams.map((team) => ({
            ...team,
            skills: team.skills.map((skill) => ({ ...without(skill, 'transferProbability'), ...own })),
          }));
        const plain = expectScenario({ ...s, types: s.types.map(bare), teams: teams({}) });
        const declared = expectScenario({
          ...s,
          types: s.types.map(bare).map((t) => ({
            ...t,
            ...off,
            demand: t.demand.kind === 'rate' ? { ...t.demand, observed: { abandonRate: 0.2 } } : t.demand,
          })),
          teams: teams({ transferProbability: 0 }),
        });
        const log = simulate(plain);
        expect(digest(simulate(declared))).toEqual(digest(log));
        expect(new Set(log.attempt.subarray(0, log.contacts)).size).toBeLessThanOrEqual(1);
      }),
      some,
    );
  });

  it('after the scenario has been printed and read back', () => {
    fc.assert(
      fc.property(scenarios(), (s) => {
        const back = readScenario(printScenario(s));
        expect(back).toEqual({ ok: true, scenario: s });
        if (back.ok) expect(digest(simulate(back.scenario))).toEqual(digest(simulate(s)));
      }),
      some,
    );
  });

  it('but another seed, and another day, are other luck', () => {
    const scenario = fc.sample(
      scenarios().filter((s) => simulate(s).contacts > 50),
      { ...settings, numRuns: 1 },
    )[0];
    const other = { ...scenario, seed: 'another' };
    expect(digest(simulate(other)).patience).not.toBe(digest(simulate(scenario)).patience);
    expect(digest(simulate(scenario, 1)).patience).not.toBe(digest(simulate(scenario, 0)).patience);
  });
});

describe('a scenario as text', () => {
  it('has one canonical form, whatever the order of its keys', () => {
    const reversed = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.map(reversed);
      if (typeof value !== 'object' || value === null) return value;
      return Object.fromEntries(
        Object.entries(value)
          .reverse()
          .map(([key, item]) => [key, reversed(item)]),
      );
    };
    fc.assert(
      fc.property(scenarios(), (s) => {
        const text = canonicalJson(s);
        expect(canonicalJson(reversed(s))).toBe(text);
        expect(canonicalJson(JSON.parse(text))).toBe(text);
        expect(readScenario(text)).toEqual({ ok: true, scenario: s });
      }),
      some,
    );
  });
});
