import { describe, expect, it } from 'vitest';
import { comparePaired } from '../../../src/analysis/compare';
import { Results } from '../../../src/analysis/results';
import { addDays } from '../../../src/model/calendar';
import { compile } from '../../../src/engine/plan';
import { Simulator } from '../../../src/engine/simulate';
import { measureDay } from '../../../src/kpi/measureDay';
import type { Scenario } from '../../../src/model/scenario';
import type { Factor } from '../../../src/planning/waterfall/factors';
import { blend, canBlend, factors, factorsBetween } from '../../../src/planning/waterfall/factors';
import { withRealInputs } from '../../../src/planning/waterfall/realDay';
import { plansBetween, waterfallOf } from '../../../src/planning/waterfall/waterfall';
import { hourly, scenarioOf, teamOf } from '../../engine/build';

interface Change {
  volume?: number;
  talk?: number;
  patience?: number;
  agents?: number;
  priority?: number;
}
const plan = ({ volume = 60, talk = 250, patience = 240, agents = 6, priority = 0 }: Change = {}): Scenario =>
  scenarioOf(
    [
      {
        id: 'calls',
        name: 'Calls',
        demand: { kind: 'rate', volume: hourly(volume), dayCv: 0.15 },
        handling: { talk: { family: 'lognormal', mean: talk, cv: 0.9 } },
        patience: { family: 'exponential', mean: patience },
        priority,
      },
    ],
    [teamOf(agents, [], { skills: [{ type: 'calls' }] })],
    { seed: 'waterfall' },
  );
function run(scenario: Scenario, days = 40): Results {
  const results = Results.of(scenario);
  const simulator = new Simulator(compile(scenario));
  for (let d = 0; d < days; d++) results.add(measureDay(simulator.run(d), results.context.spec));
  return results;
}
const taken = (a: Scenario, b: Scenario) => {
  const between = factorsBetween(a, b);
  return { between, results: plansBetween(a, b, between).map((one) => run(one)) };
};

const forecast = plan();
const actual = plan({ volume: 66, talk: 280, agents: 7, patience: 200 });

describe('plans between two plans', () => {
  it.each<[string, Change, Factor[]]>([
    ['nothing', {}, []],
    ['more customers', { volume: 66 }, ['volume']],
    ['longer talk', { talk: 280 }, ['handling']],
    ['less patience', { patience: 200 }, ['patience']],
    ['one agent more', { agents: 7 }, ['staff']],
    ['another rule', { priority: 3 }, ['rules']],
    ['everything', { volume: 66, talk: 280, patience: 200, agents: 7, priority: 3 }, [...factors]],
  ])('differ in %s', (_, change, expected) => {
    const other = plan(change);
    expect(factorsBetween(forecast, other)).toEqual(expected);
    // With all that differs they are the other plan; with one factor they differ from the first in that one alone.
    expect(factorsBetween(blend(forecast, other, new Set(expected)), other)).toEqual([]);
    for (const factor of expected)
      expect(factorsBetween(forecast, blend(forecast, other, new Set([factor])))).toEqual([factor]);
  });

  it('need the same types, teams and calendar', () => {
    expect(canBlend(forecast, actual)).toBe(true);
    expect(canBlend(forecast, { ...actual, teams: [{ ...actual.teams[0], id: 'other' }] })).toBe(false);
    expect(canBlend(forecast, { ...actual, types: [{ ...actual.types[0], id: 'other' }] })).toBe(false);
    expect(canBlend(forecast, { ...actual, calendar: { ...actual.calendar, intervalMinutes: 30 } })).toBe(false);
    // A week later is the same shape, unless a day of it is special.
    const later = { ...actual, calendar: { ...actual.calendar, start: addDays(actual.calendar.start, 7) } };
    expect(canBlend(forecast, later)).toBe(true);
    expect(factorsBetween(actual, later)).toEqual([]);
    expect(blend(forecast, later, new Set(factors)).calendar).toEqual(forecast.calendar);
    const special = [{ date: later.calendar.start, hours: null }];
    expect(canBlend(forecast, { ...later, calendar: { ...later.calendar, special } })).toBe(false);
  });

  it('names and promises stay those of the first, and what only one has comes and goes', () => {
    const menu = {
      ...actual,
      name: 'Actual',
      types: actual.types.map((type) => ({ ...type, balking: 0.1, turns: undefined })),
    };
    const mixed = blend(forecast, menu, new Set<Factor>(['patience']));
    expect(mixed.name).toBe(forecast.name);
    expect(mixed.types[0].balking).toBe(0.1);
    expect(blend(menu, forecast, new Set<Factor>(['patience'])).types[0].balking).toBe(0);
  });
});

describe('a waterfall', () => {
  const { between, results } = taken(forecast, actual);

  it.each(['serviceLevel', 'asa', 'abandonRate', 'occupancy', 'maxWait', 'offered'] as const)(
    'of %s: its steps add up to the difference',
    (kpi) => {
      const { from, to, steps } = waterfallOf(results, between, kpi);
      expect(steps.map(({ factor }) => factor)).toEqual(['volume', 'handling', 'patience', 'staff']);
      expect(steps.reduce((sum, { mean }) => sum + mean!, from.mean!)).toBeCloseTo(to.mean!, 8);
    },
  );

  it('of one factor is the paired difference, interval and all', () => {
    const one = taken(forecast, plan({ agents: 7 }));
    const { steps } = waterfallOf(one.results, one.between, 'serviceLevel');
    const { mean, low, high } = comparePaired(one.results[0], one.results[1], 'serviceLevel');
    expect(steps).toHaveLength(1);
    expect(steps[0].mean).toBeCloseTo(mean!, 9);
    expect(steps[0].low).toBeCloseTo(low!, 9);
    expect(steps[0].high).toBeCloseTo(high!, 9);
  });

  it('gives a factor without effect nothing, and the others what they do: contacts offered are the volume alone', () => {
    const { steps } = waterfallOf(results, between, 'offered');
    for (const { factor, mean } of steps)
      if (factor === 'volume') expect(mean).toBeGreaterThan(100);
      else expect(mean).toBeCloseTo(0, 9);
  });

  it('says which way each factor pulls: more work and fewer people mean fewer answered in time', () => {
    const of = new Map(waterfallOf(results, between, 'serviceLevel').steps.map((step) => [step.factor, step]));
    expect(of.get('volume')!.high).toBeLessThan(0);
    expect(of.get('handling')!.high).toBeLessThan(0);
    expect(of.get('staff')!.low).toBeGreaterThan(0);
  });

  it('does not depend on the order of the factors', () => {
    const turned = [...between].reverse();
    const other = waterfallOf(
      plansBetween(forecast, actual, turned).map((one) => run(one)),
      turned,
      'serviceLevel',
    );
    const same = waterfallOf(results, between, 'serviceLevel');
    for (const step of same.steps)
      expect(other.steps.find(({ factor }) => factor === step.factor)!.mean).toBeCloseTo(step.mean!, 8);
  });

  it('needs the results of all sets', () => {
    expect(() => waterfallOf(results.slice(1), between, 'asa')).toThrow('16 results are needed, got 15');
  });
});

describe('the plan with the real inputs', () => {
  const n = forecast.calendar.days * 24;
  const observed = {
    type: 'calls',
    offered: Array.from({ length: n }, (_, k) => (k === 0 ? null : 50)),
    answered: Array.from({ length: n }, () => 40),
    abandoned: Array.from({ length: n }, () => 10),
    withinSeconds: 20,
    answeredWithin: Array.from({ length: n }, () => 30),
    ahtSeconds: Array.from({ length: n }, (_, k) => (k === 1 ? null : 300)),
  };

  it('has as many contacts as were counted, as long as they took; blanks stay as planned', () => {
    const [type] = withRealInputs(forecast, [observed]).types;
    const { demand } = type;
    if (demand.kind !== 'rate') throw new Error('a rate');
    expect([...demand.volume.slice(0, 3)]).toEqual([60, 50, 50]);
    expect(demand.dayCv).toBe(0);
    expect(type.handling.meanByInterval!.slice(0, 3)).toEqual([300, 250, 300]);
    expect(demand.observed).toBeUndefined();
  });

  it('frees counted attempts of the tries that the simulation adds again', () => {
    const redial = {
      afterAbandon: 0.5,
      afterBusy: 0,
      afterClosed: 0,
      decay: 1,
      delay: { family: 'constant' as const, mean: 60 },
      mostAttempts: 20,
    };
    const again = { ...forecast, types: forecast.types.map((type) => ({ ...type, redial })) };
    const { demand } = withRealInputs(again, [observed]).types[0];
    expect(demand.kind === 'rate' && demand.observed).toEqual({ abandonRate: 0.2, busyRate: 0 });
  });
});
