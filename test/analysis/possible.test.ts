import { describe, expect, it } from 'vitest';
import { comparePaired } from '../../src/analysis/compare';
import type { Scope } from '../../src/analysis/estimate';
import { possible } from '../../src/analysis/possible';
import { possibleDifference } from '../../src/analysis/possibleDifference';
import { Results } from '../../src/analysis/results';
import { compile } from '../../src/engine/plan';
import { Simulator } from '../../src/engine/simulate';
import type { KpiKey } from '../../src/kpi/kpis';
import { kpiKeys } from '../../src/kpi/kpis';
import { measureDay } from '../../src/kpi/measureDay';
import { kpiUnit } from '../../src/model/kpiFacts';
import type { Scenario } from '../../src/model/scenario';
import { hourly, scenarioOf, teamOf } from '../engine/build';

const ends = (kpi: KpiKey, low: number, high: number, unit = '%'): [number | null, number | null] => {
  const of = { mean: (low + high) / 2, low, high, p10: null, p50: null, p90: null, days: 5, unit };
  const told = possible(kpi, of);
  expect(told).toEqual({ ...of, low: told.low, high: told.high });
  return [told.low, told.high];
};

it('no interval of a share is told beyond 0 or 100 %, nor of a time or count below 0', () => {
  expect(ends('serviceLevel', 97, 103)).toEqual([97, 100]);
  expect(ends('blockedRate', -1, 2)).toEqual([0, 2]);
  expect(ends('asa', -3, 8, 's')).toEqual([0, 8]);
  expect(ends('nps', -104, 20, '−100…100')).toEqual([-100, 20]);
});

it('what may be above 100 % or below 0 stays as it is', () => {
  expect(ends('conformance', 95, 105)).toEqual([95, 105]);
  expect(ends('failureRepeatRatio', 90, 120)).toEqual([90, 120]);
  expect(ends('netCustomerGrowth', -5, 1)).toEqual([-5, 1]);
  expect(ends('clvEffect', -40, -2, 'EUR')).toEqual([-40, -2]);
});

it('days that are all alike do not make certain what customers do, but for time and money that the plan fixes', () => {
  for (const [kpi, at, unit] of [
    ['csat', 100, '%'],
    ['csat', 75, '%'],
    ['nps', 100, '−100…100'],
    ['disputes', 0, 'count'],
    ['asa', 0, 's'],
    ['volumeAmplification', 1, 'ratio ≥ 1'],
    ['contactsPerResolution', 1, 'ratio'],
  ] as const)
    expect(ends(kpi, at, at, unit), `${kpi} ${at}`).toEqual([null, null]);
  expect(ends('csat', 75, 75.001)).toEqual([75, 75.001]);
  // Lines and doors may keep issues out of the queue, and then there is nothing to hide of its interval.
  expect(ends('volumeAmplification', 0.6, 0.7, 'ratio ≥ 1')).toEqual([0.6, 0.7]);
  // All calls take so long, shifts have so many breaks, and so much is paid.
  expect(ends('aht', 180, 180, 's')).toEqual([180, 180]);
  expect(ends('shrinkage', 12.5, 12.5)).toEqual([12.5, 12.5]);
  expect(ends('staffingCost', 0, 0, 'EUR')).toEqual([0, 0]);
});

it('without data there is nothing to tell', () => {
  const none = { mean: null, low: null, high: null, p10: null, p50: null, p90: null, days: 0, unit: '%' };
  expect(possible('csat', none)).toBe(none);
});

it('a share that was summed to a hair above 100 % has no interval turned around', () => {
  expect(ends('occupancy', 100 + 2e-14, 100 + 2e-14)).toEqual([100, 100]);
});

it('a score stays on its scale', () => {
  expect(ends('csatMean', 4.4, 5.3, '1–5')).toEqual([4.4, 5]);
  expect(ends('qualityScore', 96, 104, '0–100')).toEqual([96, 100]);
});

describe('of differences', () => {
  const difference = (kpi: KpiKey, low: number, high: number) => {
    const { low: from, high: to } = possibleDifference(kpi, { low, high });
    return [from, to];
  };

  it('two shares are at most 100 points apart, two net scores 200, and other figures without limit', () => {
    expect(difference('serviceLevel', 80, 130)).toEqual([80, 100]);
    expect(difference('abandonRate', -104, -30)).toEqual([-100, -30]);
    expect(difference('nps', -230, 230)).toEqual([-200, 200]);
    expect(difference('csatMean', -5, 3)).toEqual([-4, 3]);
    expect(difference('asa', -400, 250)).toEqual([-400, 250]);
    expect(difference('conformance', -120, 140)).toEqual([-120, 140]);
    expect(difference('clvEffect', -120, 140)).toEqual([-120, 140]);
  });

  it('an interval without ends stays so', () => {
    const none = { low: null, high: null };
    expect(possibleDifference('serviceLevel', none)).toBe(none);
  });
});

/** An hour that nobody answers on one day and an agent answers on the next, and the other way round: shares near both ends. */
describe('what results tell of few days', () => {
  const plan = (agents: number): Scenario =>
    scenarioOf(
      [
        {
          id: 'calls',
          name: 'Calls',
          demand: { kind: 'rate', volume: hourly(6), dayCv: 0.9 },
          handling: { talk: { family: 'exponential', mean: 400 } },
          patience: { family: 'exponential', mean: 60 },
        },
      ],
      [teamOf(agents, [], { skills: [{ type: 'calls' }] })],
      { seed: 'ends' },
    );
  const [few, many] = [plan(1), plan(3)].map((scenario) => {
    const results = Results.of(scenario);
    const simulator = new Simulator(compile(scenario));
    for (let day = 0; day < 3; day++) results.add(measureDay(simulator.run(day), results.context.spec));
    return results;
  });
  const scopes: Scope[] = [{}, ...Array.from({ length: few.context.grid.intervals }, (_, interval) => ({ interval }))];
  const shares = kpiKeys.filter((kpi) => kpiUnit(kpi) === '%' && possible(kpi, { low: -1, high: 101 }).high === 100);

  it('stays inside what is possible, whoever asks, and is the whole interval where that is', () => {
    let limits = 0;
    for (const scope of scopes)
      for (const kpi of shares) {
        const [told, whole] = [few.estimate(kpi, scope), few.whole(kpi, scope)];
        if (told.low === null || told.high === null) continue;
        expect(told.low, kpi).toBeGreaterThanOrEqual(0);
        expect(told.high, kpi).toBeLessThanOrEqual(100);
        expect(told.high, kpi).toBeGreaterThanOrEqual(told.low);
        expect({ ...whole, low: told.low, high: told.high }).toEqual(told);
        if (told.low !== whole.low || told.high !== whole.high) limits++;
      }
    expect(limits).toBeGreaterThan(20);
  });

  it('a difference of two shares lies within 100 points, and is told as before', () => {
    let limits = 0;
    for (const scope of scopes)
      for (const kpi of shares) {
        const { mean, low, high, verdict } = comparePaired(few, many, kpi, scope);
        if (mean === null || low === null || high === null) continue;
        expect(low, kpi).toBeGreaterThanOrEqual(-100);
        expect(high, kpi).toBeLessThanOrEqual(100);
        if (low === -100 || high === 100) limits++;
        if (verdict !== null) expect(verdict === 0, kpi).toBe(low <= 0 && high >= 0);
      }
    expect(limits).toBeGreaterThan(3);
  });
});
