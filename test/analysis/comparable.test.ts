import { describe, expect, it } from 'vitest';
import { comparabilityOf, withheld } from '../../src/analysis/comparable';
import { comparePaired, comparePlans } from '../../src/analysis/compare';
import { comparePromise } from '../../src/analysis/comparePromise';
import { Results } from '../../src/analysis/results';
import { momentsOf } from '../../src/analysis/stats/mean';
import { studentMultiplier } from '../../src/analysis/stats/student';
import { compile } from '../../src/engine/plan';
import { Simulator } from '../../src/engine/simulate';
import { kpiKeys } from '../../src/kpi/kpis';
import { measureDay } from '../../src/kpi/measureDay';
import { newCampaign } from '../../src/model/campaign';
import { newRedial } from '../../src/model/newReturns';
import type { Scenario, ScenarioInput } from '../../src/model/scenario';
import { scenarioOf, teamOf } from '../engine/build';

const days = 40;

/** A queue of 60 contacts an hour and `agents` agents; interval length, days and the rest as told. */
function plan(
  agents: number,
  {
    minutes = 60,
    horizon = 1,
    id = 'calls',
    threshold = 20,
    cost = 20,
    ...rest
  }: Partial<ScenarioInput> & {
    minutes?: 15 | 30 | 60;
    horizon?: number;
    id?: string;
    threshold?: number;
    cost?: number;
  } = {},
): Scenario {
  const intervals = (horizon * 24 * 60) / minutes;
  return scenarioOf(
    [
      {
        id,
        name: id,
        demand: { kind: 'rate', volume: new Array<number>(intervals).fill(minutes), dayCv: 0.15 },
        handling: { talk: { family: 'lognormal', mean: 250, cv: 0.9 } },
        patience: { family: 'exponential', mean: 240 },
        thresholdSeconds: threshold,
      },
    ],
    [
      teamOf(agents, [], {
        headcount: new Array<number>(intervals).fill(agents),
        costPerHour: cost,
        skills: [{ type: id }],
      }),
    ],
    {
      seed: 'comparable',
      calendar: { start: '2026-03-02', zone: 'UTC', days: horizon, intervalMinutes: minutes },
      commitments: [{ metric: 'asa', op: '<=', value: 60, per: 'day' }],
      ...rest,
    },
  );
}
function run(scenario: Scenario, first = 0): Results {
  const results = Results.of(scenario);
  const simulator = new Simulator(compile(scenario));
  for (let d = 0; d < days; d++) results.add(measureDay(simulator.run(first + d), results.context.spec));
  return results;
}

const a = plan(6);
const six = run(a);

/** Every KPI of A against another plan. */
function against(b: Scenario) {
  const results = run(b);
  const comparability = comparabilityOf(a, b);
  return {
    comparability,
    results,
    of: (kpi: (typeof kpiKeys)[number]) => comparePlans(six, results, comparability, kpi),
  };
}

describe('two plans that meet the same callers', () => {
  it('are compared in every KPI, and nothing is withheld', () => {
    const { comparability, results, of } = against(plan(7));
    for (const kpi of kpiKeys) expect(of(kpi)).toEqual(comparePaired(six, results, kpi));
    expect(kpiKeys.map((kpi) => withheld(kpi, comparability)).every((reason) => reason === null)).toBe(true);
    expect(of('serviceLevel').verdict).toBe(1);
  });

  it('in pooled percentiles of the wait, with an interval that agrees with the spread over many pairs of runs', () => {
    const { mean, low, high, days: n, unit } = against(plan(7)).of('waitPercentiles');
    expect([n, unit]).toEqual([days, 's']);
    expect(low!).toBeLessThan(mean!);
    expect(high!).toBeLessThan(0);
    const seven = run(plan(7));
    expect(mean).toBeCloseTo(seven.estimate('waitPercentiles').mean! - six.estimate('waitPercentiles').mean!, 9);
    const pairs = Array.from({ length: 24 }, (_, i) => {
      const first = (i + 1) * days;
      return comparePaired(run(a, first), run(plan(7), first), 'waitPercentiles');
    });
    const { sd } = momentsOf(pairs.map((pair) => pair.mean!));
    const told = momentsOf(pairs.map((pair) => (pair.high! - pair.low!) / 2 / studentMultiplier(0.95, 19))).mean;
    // A χ² with 23 degrees of freedom stays between 5.2 and 56 for 4 standard errors.
    expect(told / sd).toBeGreaterThan(Math.sqrt(23 / 56));
    expect(told / sd).toBeLessThan(Math.sqrt(23 / 5.2));
  });
});

describe('what cannot be subtracted has no difference and no verdict', () => {
  const none = {
    mean: null,
    low: null,
    high: null,
    verdict: null,
    above: 0,
    below: 0,
    comparedDays: 0,
    moreDays: null,
  };

  it('costs in two currencies; all else is compared', () => {
    const { of } = against(plan(7, { currency: 'VND', cost: 500_000 }));
    expect(of('staffingCost')).toMatchObject({ ...none, withheld: 'currency' });
    expect(of('asa')).toMatchObject({ withheld: null, verdict: 1 });
  });

  it('costs where one plan has none', () => {
    expect(against(plan(7, { cost: 0 })).of('staffingCost')).toMatchObject({ ...none, withheld: 'wages' });
  });

  it('sums, maxima and costs over horizons of different length', () => {
    const { of, comparability } = against(plan(7, { horizon: 2 }));
    expect(comparability.sameCallers).toBe(false);
    for (const kpi of ['offered', 'answered', 'abandoned', 'maxWait', 'staffedHours', 'staffingCost'] as const)
      expect(of(kpi), kpi).toMatchObject({ ...none, withheld: 'calendar' });
  });

  it('intervals in target where intervals have different lengths', () => {
    expect(against(plan(7, { minutes: 30 })).of('intervalsInTarget')).toMatchObject({ ...none, withheld: 'calendar' });
  });

  it('service levels by different time limits', () => {
    const { of } = against(plan(7, { threshold: 60 }));
    for (const kpi of ['serviceLevel', 'serviceLevelOfAnswered', 'intervalsInTarget'] as const)
      expect(of(kpi), kpi).toMatchObject({ ...none, withheld: 'thresholds' });
    expect(of('asa').verdict).toBe(1);
  });
});

describe('two ways to dial one list', () => {
  const dialled = (change: Record<string, unknown>): Scenario => {
    const a = plan(5);
    const type = { ...a.types[0], channel: 'outbound' as const, demand: { ...newCampaign(500), ...change } };
    return { ...a, types: [type] };
  };
  const customers = { code: 'customers' };

  it.each([{ mode: 'predictive' }, { hours: { from: '10:00', to: '12:00' } }, { mostAttempts: 2 }, { dropLimit: 0.1 }])(
    'reach for the same customers: %o',
    (change) => {
      const comparability = comparabilityOf(dialled({}), dialled(change));
      expect(comparability.barriers).not.toContainEqual(customers);
      expect(comparability.volumes).toBe(true);
    },
  );

  it.each([{ records: 600 }, { answer: 0.5 }, { rightParty: 0.9 }])('of another list for others: %o', (change) => {
    expect(comparabilityOf(dialled({}), dialled(change)).barriers).toContainEqual(customers);
  });
});

describe('plans to which other customers come', () => {
  const changed = (change: (type: Scenario['types'][number]) => Partial<Scenario['types'][number]>): Scenario => {
    const b = plan(7);
    return { ...b, types: b.types.map((type) => ({ ...type, ...change(type) })) };
  };
  const busier = changed(({ demand }) => ({
    demand: demand.kind === 'rate' ? { ...demand, volume: demand.volume.map((x) => 1.1 * x) } : demand,
  }));
  const slower = changed(({ handling }) => ({ handling: { ...handling, wrap: { family: 'constant', mean: 20 } } }));

  it('say so, and count contacts without a verdict where the volume differs', () => {
    for (const b of [busier, slower]) expect(comparabilityOf(a, b).barriers).toContainEqual({ code: 'customers' });
    const more = comparabilityOf(a, busier);
    for (const kpi of ['answered', 'completed', 'abandoned'] as const) expect(withheld(kpi, more)).toBe('volumes');
    for (const kpi of ['abandonRate', 'serviceLevel', 'asa', 'staffedHours'] as const)
      expect(withheld(kpi, more)).toBeNull();
    const answered = comparePlans(six, run(busier), more, 'answered');
    expect(answered).toMatchObject({ withheld: 'volumes', verdict: null, moreDays: null });
    expect(answered.low).toBeGreaterThan(0);
    // Other work of as many customers: fewer answered is worse indeed.
    expect(withheld('answered', comparabilityOf(a, slower))).toBeNull();
  });

  it('have other volumes where another share has the wrong number', () => {
    const wrong = changed(() => ({ wrongNumbers: 0.05 }));
    expect(comparabilityOf(a, wrong)).toMatchObject({ volumes: false });
    expect(comparabilityOf(a, wrong).barriers).toContainEqual({ code: 'customers' });
    expect(withheld('answered', comparabilityOf(wrong, a))).toBe('volumes');
    // None is none, said or not.
    expect(
      comparabilityOf(
        a,
        changed(() => ({ wrongNumbers: 0 })),
      ).barriers,
    ).toEqual([]);
  });

  it('say where customers come to closed doors in one of them only, and count no more of them than come back', () => {
    const opening = Array.from({ length: 7 }, () => ({ from: '08:00', to: '20:00' }));
    const closing = (change: Partial<Scenario['types'][number]>): Scenario => {
      const b = changed(() => change);
      return { ...b, calendar: { ...b.calendar, opening } };
    };
    const [left, away] = [closing({}), closing({ outsideHours: 'turnedAway' })];
    const told = (plan: 'a' | 'b') => ({ code: 'closedDoors', plan, names: ['calls'] });
    expect(comparabilityOf(left, away).barriers).toEqual([told('b')]);
    expect(comparabilityOf(away, left).barriers).toEqual([told('a')]);
    expect(comparabilityOf(left, away).volumes).toBe(true);
    expect(comparabilityOf(away, away).barriers).toEqual([]);
    const back = closing({ outsideHours: 'turnedAway', redial: { ...newRedial(), afterClosed: 0.5 } });
    expect(comparabilityOf(left, back)).toMatchObject({ volumes: false });
    expect(comparabilityOf(away, back).barriers).toEqual([]);
    // Doors that never close turn nobody away.
    expect(
      comparabilityOf(
        a,
        changed(() => ({ outsideHours: 'turnedAway' })),
      ).barriers,
    ).toEqual([]);
  });

  it('are not those that differ in staff, priority or a promise', () => {
    const b = { ...plan(8), types: a.types.map((type) => ({ ...type, priority: 5 })), commitments: [] };
    const comparability = comparabilityOf(a, b);
    expect(comparability.barriers).toEqual([]);
    for (const kpi of kpiKeys) expect(withheld(kpi, comparability), kpi).toBeNull();
  });
});

describe('plans that share only some contact types', () => {
  const [calls] = a.types;
  const both: Scenario = {
    ...plan(9),
    types: [calls, { ...calls, id: 'mails', name: 'mails' }],
    teams: plan(9).teams.map((team) => ({ ...team, skills: [...team.skills, { ...team.skills[0], type: 'mails' }] })),
  };
  const { comparability, results, of } = against(both);

  it('get no verdict on totals, but the difference', () => {
    for (const kpi of ['serviceLevel', 'asa', 'abandonRate', 'answered', 'staffingCost'] as const) {
      const d = of(kpi);
      expect(d, kpi).toMatchObject({ withheld: 'types', verdict: null, moreDays: null });
      expect(d.mean, kpi).not.toBeNull();
    }
    // A figure without a better side had no verdict before.
    expect(of('offered')).toMatchObject({ withheld: null, verdict: null });
    expect(comparePromise(six, results, comparability, a.commitments[0])).toBeNull();
  });

  it('get one on each type that both have', () => {
    for (const kpi of ['serviceLevel', 'asa', 'abandonRate', 'answered'] as const)
      expect(comparePlans(six, results, comparability, kpi, { type: 'calls' }), kpi).toEqual(
        comparePaired(six, results, kpi, { type: 'calls' }),
      );
    expect(comparePlans(six, results, comparability, 'asa', { type: 'calls' }).withheld).toBeNull();
    expect(comparePromise(six, results, comparability, { ...a.commitments[0], type: 'calls' })).not.toBeNull();
  });
});

describe('rates of plans with other callers', () => {
  it.each([
    ['another horizon', plan(7, { horizon: 2 })],
    ['other intervals', plan(7, { minutes: 30 })],
    ['no contact type in common', plan(7, { id: 'mails' })],
  ])('because of %s stand side by side: two independent estimates, no days against days, no verdict', (_, b) => {
    const { of, results } = against(b);
    for (const kpi of ['abandonRate', 'asa', 'occupancy', 'waitPercentiles'] as const) {
      const [x, y] = [six.whole(kpi), results.whole(kpi)];
      const { mean, low, high, ...rest } = of(kpi);
      expect(rest, kpi).toMatchObject({ verdict: null, withheld: 'callers', above: 0, below: 0, comparedDays: 0 });
      expect(mean).toBeCloseTo(y.mean! - x.mean!, 12);
      const half = (e: typeof x): number => (e.high! - e.low!) / 2 / studentMultiplier(0.95, e.days - 1);
      // Welch's degrees of freedom lie between those of one and those of both.
      const error = Math.hypot(half(x), half(y));
      expect((high! - low!) / 2).toBeLessThanOrEqual(studentMultiplier(0.95, days - 1) * error + 1e-9);
      expect((high! - low!) / 2).toBeGreaterThanOrEqual(studentMultiplier(0.95, 2 * days - 2) * error - 1e-9);
    }
  });

  it('are told in a barrier; promises are not compared day by day', () => {
    const b = plan(7, { id: 'mails' });
    const { comparability, results } = against(b);
    expect(comparability.barriers.map(({ code }) => code)).toContain('callers');
    expect(comparePromise(six, results, comparability, a.commitments[0])).toBeNull();
    expect(comparePromise(six, results, comparabilityOf(a, a), a.commitments[0])).not.toBeNull();
  });
});
