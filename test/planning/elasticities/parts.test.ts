import { describe, expect, it } from 'vitest';
import { figures, FigureDays, figureReader } from '../../../src/analysis/figureDays';
import { influences } from '../../../src/analysis/influence';
import { expectScenario } from '../../../src/model/document';
import type { Scenario } from '../../../src/model/scenario';
import { effectOf } from '../../../src/planning/elasticities/effect';
import { Experiment } from '../../../src/planning/elasticities/experiment';
import { leverIds, type LeverKey } from '../../../src/planning/elasticities/levers';
import { Elasticities } from '../../../src/planning/elasticities/matrix';
import { reasonsOf } from '../../../src/planning/elasticities/reasons';
import { causesOf } from '../../../src/planning/elasticities/causes';
import { hourly, scenarioOf, teamOf } from '../../engine/build';
import { measure, run, sampleOf } from './build';

const shipped = import.meta.glob<{ default: unknown }>('../../../scenarios/*.json', { eager: true });
const days = 4;

const call = (id: string, volume: number, aht: number) => ({
  id,
  name: id.toUpperCase(),
  demand: { kind: 'rate' as const, volume: hourly(volume), dayCv: id === 'a' ? 0.2 : 0, sharedDay: true },
  handling: {
    talk: { family: 'exponential' as const, mean: aht },
    wrap: { family: 'constant' as const, mean: 30 },
  },
  patience: { family: 'exponential' as const, mean: 200 },
  transfer: { probability: 0.1 },
});
const scenario: Scenario = scenarioOf(
  [call('a', 40, 240), call('b', 25, 300)],
  [
    teamOf(5, ['a', 'b'], {
      id: 'day',
      skills: [
        { type: 'a', overflowAfterSeconds: 20, transferProbability: 0.2 },
        { type: 'b', overflowAfterSeconds: 20, transferProbability: 0.3 },
      ],
    }),
    teamOf(4, ['b'], { id: 'late' }),
  ],
  { seed: 'parts', sharedDayCv: 0.1 },
);

describe('figures of days', () => {
  it.each(
    Object.entries(shipped).map(([path, one]) => [path.split('/').at(-1)!, expectScenario(one.default)] as const),
  )('carry all that influences of the whole days of %s tell, to the bit', (_, plan) => {
    const n = plan.calendar.days > 31 ? 1 : plan.calendar.days > 1 ? 2 : days;
    const results = run(plan, n);
    const read = figureReader(plan);
    const sample = new FigureDays();
    for (let d = 0; d < n; d++) sample.add(structuredClone(read(results.all.at(d))));
    for (const figure of figures)
      if (figure !== 'repeatContacts')
        expect([...sample.get(figure)], figure).toEqual([...influences(results, figure)]);
  });
});

describe('levers of one contact type or team', () => {
  const experiment = new Experiment(scenario);

  it('are those that it has, and leave the others as they are', () => {
    expect(experiment.parts('volume')).toEqual(['a', 'b']);
    // What busy days have in common is of no type alone.
    expect(experiment.parts('dayCv')).toEqual(['a']);
    expect(experiment.parts('overflow')).toEqual(['day']);
    expect(experiment.parts('staff')).toEqual(['day', 'late']);
    expect(experiment.parts('lines')).toEqual([]);
    const staff = experiment.pull('staff:late')!;
    expect(staff.high.teams[0]).toBe(experiment.base.teams[0]);
    expect(staff.high.types).toBe(experiment.base.types);
    expect(staff.up).toBeCloseTo(0.05, 1);
    // A team's own share of transfers goes with the type, and that of another type does not.
    const transfer = experiment.pull('transfer:a')!;
    expect(transfer.high.types[0].transfer!.probability).toBeCloseTo(0.12, 12);
    expect(transfer.high.types[1]).toBe(experiment.base.types[1]);
    const [a, b] = transfer.high.teams[0].skills;
    expect([a.transferProbability, b.transferProbability]).toEqual([0.2 * 1.2, 0.3]);
    expect(experiment.pull('volume:none')).toBeNull();
    expect(experiment.pull('response:a')).toBeNull();
  });

  it('of a scenario with one type, the part is the whole, to the number', () => {
    const one = scenarioOf([call('a', 20, 240)], [teamOf(3, ['a'])], {});
    const only = new Experiment(one);
    for (const lever of leverIds) {
      const [whole, part] = [only.pull(lever), only.pull(`${lever}:a`)];
      if (part) expect([part.low, part.high, part.up]).toEqual([whole!.low, whole!.high, whole!.up]);
    }
    expect(only.parts('volume')).toEqual([]);
  });

  it('a row is the derivative of plans in which that type alone was changed, on the same days: exactly', () => {
    const found = measure(scenario, days, ['volume:b', 'handling:b', 'patience:b']);
    const changed = (change: (type: Scenario['types'][number]) => Scenario['types'][number]): FigureDays =>
      sampleOf({ ...scenario, types: [scenario.types[0], change(scenario.types[1])] }, days);
    const base = sampleOf(scenario, days);
    const volume = (by: number) =>
      changed((type) => ({
        ...type,
        demand: { ...type.demand, volume: hourly(25).map((n) => n * by) } as typeof type.demand,
      }));
    const patience = (by: number) =>
      changed((type) => ({ ...type, patience: { family: 'exponential', mean: 200 * by } }));
    for (const [lever, low, high, span] of [
      ['volume:b', volume(0.95), volume(1.05), 1.05 - 1 - (0.95 - 1)],
      ['patience:b', patience(0.8), patience(1.2), 1.2 - 1 - (0.8 - 1)],
    ] as const)
      for (const figure of figures)
        expect(found.effect(lever, figure), `${lever} ${figure}`).toEqual(
          effectOf(base.get(figure), low.get(figure), high.get(figure), span),
        );
    // More contacts of one type are more contacts, by its share of them.
    expect(found.effect('volume:b', 'offered').elasticity.mean).toBeGreaterThan(0.2);
    expect(found.effect('volume:b', 'offered').elasticity.mean).toBeLessThan(0.6);
  });

  it('a row for one team is the derivative of plans in which that team alone was changed: exactly', () => {
    const found = measure(scenario, days, ['staff:late']);
    const { up, down, low, high } = found.pull('staff:late')!;
    const team = (extra: readonly number[]): FigureDays =>
      sampleOf(
        {
          ...scenario,
          teams: [scenario.teams[0], { ...scenario.teams[1], headcount: [...extra] }],
        },
        days,
      );
    expect(low.teams[1].headcount.reduce((sum, n) => sum + n, 0)).toBe(24 * 4 - 5);
    const [base, fewer, more] = [sampleOf(scenario, days), team(low.teams[1].headcount), team(high.teams[1].headcount)];
    for (const figure of figures)
      expect(found.effect('staff:late', figure), figure).toEqual(
        effectOf(base.get(figure), fewer.get(figure), more.get(figure), up - down),
      );
  });
});

describe('what was measured', () => {
  it('has rows as soon as both of their plans are in; what planners ask first is first', () => {
    const experiment = new Experiment(scenario);
    const levers = experiment.usual();
    const plans = experiment.plans([...levers, 'volume:a']);
    expect(plans[0]).toBe(experiment.base);
    const samples = new Map<Scenario, FigureDays>();
    const rows: LeverKey[][] = plans.map((plan) => {
      samples.set(plan, new FigureDays());
      return [...new Elasticities(experiment, levers, samples).levers];
    });
    expect(rows.slice(0, 3)).toEqual([[], [], ['volume']]);
    expect(rows.find(({ length }) => length === 2)).toEqual(['volume', 'staff']);
    expect(rows.at(-1)).toEqual(levers);
    expect(() => new Elasticities(experiment, levers, new Map())).toThrow('the scenario itself was not measured');
  });

  it('more levers and fewer need the same plans again, and no others', () => {
    const experiment = new Experiment(scenario);
    const [few, many] = [experiment.plans(['volume']), experiment.plans(['volume', 'staff', 'volume:a'])];
    expect(few.every((plan) => many.includes(plan))).toBe(true);
    expect(many.length).toBe(few.length + 4);
  });

  it('what the whole does is not told again of its parts', () => {
    const found = measure(scenario, days, ['volume', 'volume:a', 'staff:day']);
    const told = new Set(reasonsOf(found, causesOf(scenario)).map(({ lever }) => lever));
    expect(told.has('volume')).toBe(true);
    expect(told.has('volume:a')).toBe(false);
  });
});
