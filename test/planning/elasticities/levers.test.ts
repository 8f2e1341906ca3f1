import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkScenario, type Scenario } from '../../../src/model/scenario';
import { causesOf } from '../../../src/planning/elasticities/causes';
import { Experiment, type Pull } from '../../../src/planning/elasticities/experiment';
import { leverIds, type LeverKey } from '../../../src/planning/elasticities/levers';
import { without, withFreshVolumes } from '../../../src/planning/elasticities/mechanisms';
import { stepStaff } from '../../../src/planning/elasticities/staff';
import { spreadWhole } from '../../../src/planning/elasticities/steps';
import { expectScenario } from '../../../src/model/document';
import { hourly, scenarioOf, simulate, teamOf } from '../../engine/build';

const samples = import.meta.glob<{ default: unknown }>('../../../scenarios/*.json', { eager: true });
const shipped = Object.entries(samples).map(
  ([path, one]) => [path.split('/').at(-1)!, expectScenario(one.default)] as const,
);

describe('whole people', () => {
  it('change in all by as near the step as can be, and never below nobody', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 60 }), { minLength: 1, maxLength: 60 }),
        fc.double({ min: 0.01, max: 0.8, noNaN: true }),
        (counts, share) => {
          const extra = spreadWhole(counts, share);
          const [owed, paid] = [counts.reduce((s, n) => s + n, 0) * share, extra.reduce((s, n) => s + n, 0)];
          expect(extra.every((n, i) => Number.isInteger(n) && n >= 0 && n <= counts[i])).toBe(true);
          expect(Math.abs(paid - owed)).toBeLessThanOrEqual(owed < 0.5 ? 1 : 0.5 + 1e-6);
        },
      ),
    );
  });

  it('spread evenly: no stretch gets more than one too many', () => {
    const extra = spreadWhole(Array<number>(40).fill(7), 0.05);
    expect(extra.reduce((a, b) => a + b, 0)).toBe(14);
    for (let from = 0; from < 40; from++)
      for (let to = from + 1; to <= 40; to++)
        expect(Math.abs(extra.slice(from, to).reduce((a, b) => a + b, 0) - 0.35 * (to - from))).toBeLessThan(1 + 1e-6);
  });

  it('on shifts keep who they are: who is taken away comes on no day, and newcomers are last', () => {
    const rostered = scenarioOf(
      [
        {
          id: 'calls',
          name: 'Calls',
          demand: { kind: 'rate', volume: hourly(60) },
          handling: { talk: { family: 'exponential', mean: 200 } },
          patience: { family: 'never' },
        },
      ],
      [
        {
          ...teamOf(0),
          headcount: [],
          roster: [
            { shift: 's', start: '08:00', count: 8, names: [...'abcdefgh'] },
            { shift: 's', start: '10:00', count: 12 },
          ],
        },
      ],
      { shifts: [{ id: 's', name: 'Day', minutes: 480, activities: [] }] },
    );
    const [down, up] = [stepStaff(rostered, 0.9)!, stepStaff(rostered, 1.1)!];
    expect([down.change, up.change]).toEqual([-0.1, 0.1]);
    const [less, more] = [down.scenario.teams[0].roster!, up.scenario.teams[0].roster!];
    expect(less.map(({ count, weekdays }) => [count, weekdays?.length])).toEqual([
      [7, undefined],
      [1, 0],
      [11, undefined],
      [1, 0],
    ]);
    expect(less[1].names).toEqual(['h']);
    expect(more.map(({ count }) => count)).toEqual([8, 12, 1, 1]);
    for (const { scenario } of [down, up]) expect(checkScenario(scenario).ok).toBe(true);
    expect(down.scenario.teams[0].headcount[11]).toBe(18);
  });
});

const pullsOf = (scenario: Scenario): Pull[] => {
  const experiment = new Experiment(scenario);
  return experiment.usual().map((lever) => experiment.pull(lever)!);
};

describe.each(shipped)('every step of %s', (_, scenario) => {
  const experiment = new Experiment(scenario);
  const { base, off } = experiment;
  // Of the whole, and of the first and last contact type and team that has it alone.
  const pulls = leverIds
    .filter((lever) => experiment.has(lever))
    .flatMap((lever): LeverKey[] => [
      lever,
      ...experiment
        .parts(lever)
        .filter((_one, i, { length }) => i === 0 || i === length - 1)
        .map((part): LeverKey => `${lever}:${part}`),
    ])
    .map((lever) => experiment.pull(lever)!);
  const plans = experiment.plans(pulls.map(({ lever }) => lever));

  it('is a scenario without flaws, and is what it says', () => {
    expect(pulls.length).toBeGreaterThan(3);
    for (const plan of plans) {
      const checked = checkScenario(plan);
      expect(checked.ok ? [] : checked.flaws).toEqual([]);
    }
    for (const { down, up, low, high } of pulls) {
      expect(up - down).toBeGreaterThan(0);
      expect(low === base).toBe(down === 0);
      expect(high === base).toBe(up === 0);
    }
    expect(new Set(pulls.map(({ lever }) => lever)).size).toBe(pulls.length);
    expect(off.every(({ plan }) => plans.includes(plan) && plan !== base)).toBe(true);
  });

  it('the plan itself stays untouched, and every arrow has both of its ends', () => {
    expect(plans[0]).toEqual(withFreshVolumes(scenario));
    const { nodes, arrows, loops } = causesOf(scenario);
    for (const { from, to } of arrows) expect([nodes.includes(from), nodes.includes(to)]).toEqual([true, true]);
    for (const { nodes: ring } of loops) expect(ring.every((node) => nodes.includes(node))).toBe(true);
  });
});

const full: Scenario = scenarioOf(
  [
    {
      id: 'calls',
      name: 'Calls',
      demand: { kind: 'rate', volume: hourly(60), observed: { abandonRate: 0.1 } },
      handling: { talk: { family: 'lognormal', mean: 200, cv: 0.8 }, wrap: { family: 'exponential', mean: 30 } },
      patience: { family: 'exponential', mean: 200 },
      redial: { afterAbandon: 0.5 },
      resolution: 0.98,
      repeat: { probability: 0.8 },
      pressure: { cap: 1.2 },
      transfer: { probability: 0.1 },
    },
  ],
  [teamOf(5, ['calls'], { loadEffect: { overload: 0.1, rush: 0 }, costPerHour: 20 })],
);

describe('levers and mechanisms', () => {
  it('a probability goes up to 1 and not beyond, and the step is what it was', () => {
    const resolution = new Experiment(full).pull('resolution')!;
    expect(resolution.up).toBeCloseTo(1 / 0.98 - 1, 12);
    expect(resolution.high.types[0].resolution).toBe(1);
    expect(resolution.down).toBeCloseTo(-0.05, 12);
  });

  it('each has its own: the levers of a plan with everything, and of a plain one', () => {
    expect(pullsOf(full).map(({ lever }) => lever)).toEqual([
      'volume',
      'handling',
      'wrap',
      'cap',
      'patience',
      'redial',
      'resolution',
      'repeat',
      'transfer',
      'staff',
      'overload',
      'wage',
    ]);
    const plain = scenarioOf(
      [
        {
          id: 'calls',
          name: 'Calls',
          demand: { kind: 'rate', volume: hourly(60) },
          handling: { talk: { family: 'exponential', mean: 200 } },
          patience: { family: 'never' },
        },
      ],
      [teamOf(5)],
    );
    expect(pullsOf(plain).map(({ lever }) => lever)).toEqual(['volume', 'handling', 'staff']);
    expect(new Experiment(plain).off).toEqual([]);
  });

  it('without a mechanism the same customers come: fresh ones stay, whoever redials', () => {
    const fresh = withFreshVolumes(full);
    for (const mechanism of ['redial', 'repeat', 'pressure', 'load'] as const) {
      const plan = without(fresh, mechanism)!;
      expect(plan.types[0].demand).toEqual(fresh.types[0].demand);
      expect(without(plan, mechanism)).toBeNull();
    }
    // Freed of what the simulation adds again, the day is the same day.
    expect(simulate(fresh).contacts).toBe(simulate(full).contacts);
  });

  it('what a team knows is a lever where it is there, and can be taken away: better, where the cap is hurried', () => {
    const people = { awayMinutes: 6, overtimeFactor: 1.5 };
    const knowing = (knowledge: { work: number; odds: number }): Scenario => ({
      ...full,
      teams: full.teams.map((team) => ({ ...team, people: { ...people, knowledge } })),
    });
    const both = knowing({ work: 0.9, odds: 1.3 });
    const levers = pullsOf(both).map(({ lever }) => lever);
    expect(levers).toEqual(expect.arrayContaining(['knowledge', 'knowledgeOdds']));
    const pull = new Experiment(both).pull('knowledge')!;
    expect(pull.high.teams[0].people!.knowledge).toEqual({ work: 0.9 * 1.05, odds: 1.3 });
    expect(without(both, 'knowledge')!.teams[0].people).toEqual(people);
    expect(without(without(both, 'knowledge')!, 'knowledge')).toBeNull();
    const signs = (scenario: Scenario): string[] =>
      causesOf(scenario)
        .arrows.filter(({ from }) => from === 'knowledge' || from === 'pressure')
        .map(({ from, to, sign }) => `${from} ${to} ${sign}`);
    const hurried = ['pressure aht -1', 'pressure resolution -1'];
    expect(signs(both)).toEqual([...hurried, 'knowledge aht -1', 'knowledge resolution 1']);
    // What is only quicker resolves no more, and nobody who knows nothing is asked what that does.
    expect(signs(knowing({ work: 0.9, odds: 1 }))).toEqual([...hurried, 'knowledge aht -1']);
    expect(signs(knowing({ work: 1, odds: 1 }))).toEqual(hurried);
    expect(pullsOf(knowing({ work: 1, odds: 1 })).map(({ lever }) => lever)).not.toContain('knowledge');
  });

  it('a step that is none, or too wide, is refused', () => {
    expect(() => new Experiment(full, 0)).toThrow('the step must be above 0 and at most 0.2, got 0');
    expect(() => new Experiment(full, 0.3)).toThrow('got 0.3');
  });
});
