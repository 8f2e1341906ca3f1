import { describe, expect, it } from 'vitest';
import { erlangC, erlangCProbability } from '../../../src/analysis/forms/erlangC';
import {
  agentsForErlangC,
  fractionalAgentsForErlangC,
  loadForErlangC,
} from '../../../src/analysis/forms/erlangCInverse';
import { caseOf } from '../../reference/cases';
import { expectReference, metricsOf, numbers, targets } from './reference';

/** Rate per second, handle time and agents, whichever way the source states them. */
function demandOf(p: Record<string, number>): [rate: number, aht: number, agents: number] {
  const aht = p.meanServiceSec ?? p.meanService ?? (p.serviceRate !== undefined ? 1 / p.serviceRate : 1);
  const rate =
    p.arrivalRatePerSec ??
    p.arrivalRate ??
    (p.arrivalRatePerHour !== undefined ? p.arrivalRatePerHour / 3600 : undefined) ??
    (p.callsPerInterval !== undefined ? p.callsPerInterval / p.intervalSec : p.offeredLoadErlang / aht);
  return [rate, aht, p.agents];
}

describe('erlangC', () => {
  for (const one of targets('M/M/c (Erlang C)')) {
    it(`reproduces ${one.id}: ${one.title}`, () => {
      const form = erlangC(...demandOf(numbers(one)));
      expectReference(one, { ...metricsOf(form), waitStdDev: form.waitSdSeconds });
    });
  }

  for (const one of targets('M/M/c').filter(({ params }) => 'agents' in params)) {
    it(`reproduces ${one.id}: ${one.title}`, () => {
      const p = numbers(one);
      const [rate, aht, agents] = demandOf(p);
      const form = erlangC(rate, aht, agents);
      const target = { thresholdSeconds: p.targetSec, serviceLevel: p.targetLevel ?? 0.8 };
      const needed = agentsForErlangC(rate, aht, target);
      const underOccupancy = agentsForErlangC(rate, aht, { ...target, occupancy: 0.7 });
      expectReference(one, {
        ...metricsOf(form),
        answeredWithinT: form.serviceLevel(p.targetSec ?? 20),
        meanSojourn: form.averageWaitSeconds + aht,
        agentsFor80in20: needed,
        agentsForTarget: needed,
        agentsForMaxOcc70: underOccupancy,
        agentsWithShrinkage30pct: Math.ceil((one.id === 'pub-ec-100-15' ? underOccupancy : needed) / 0.7),
        serviceLevelRounded3: Math.round(form.serviceLevel(20) * 1000) / 1000,
      });
    });
  }

  it('reproduces the delay probabilities of 18 erlangs at 21 and 23 agents', () => {
    expectReference(caseOf('pub-ec-ccxl'), {
      pWait_a18_c21: erlangCProbability(18, 21),
      pWait_a18_c23: erlangCProbability(18, 23),
    });
  });

  it('reproduces the population of three shared processors', () => {
    const one = caseOf('pub-ps-ciw');
    const load = 10 / 12;
    // P(n) = P(3 or more) ÷ C-tail, walked down and up from the probability of waiting.
    const p3 = erlangCProbability(load, 3) * (1 - load / 3);
    const p2 = (p3 * 3) / load;
    expectReference(one, {
      P0: (p2 * 2) / load ** 2,
      P1: (p2 * 2) / load,
      P2: p2,
      P3: p3,
      P4: (p3 * load) / 3,
      P5: p3 * (load / 3) ** 2,
    });
  });

  it('reproduces the wait of the ninth in ten of 48 erlangs at 50 agents', () => {
    const form = erlangC(0.8, 60, 50);
    const { expected } = caseOf('gkm-50-48');
    expect(form.waitQuantileSeconds(0.9)).toBeCloseTo(expected.erlangC_wait90pct as number, 8);
    expect(form.averageWaitSeconds).toBeCloseTo(expected.erlangC_meanWaitSec as number, 8);
    expect(form.averageQueue).toBeCloseTo(expected.erlangC_meanQueue as number, 8);
  });

  it('gives back the share that a wait quantile was asked for', () => {
    const form = erlangC(0.05, 180, 10);
    for (const p of [0.6, 0.9, 0.999]) expect(form.serviceLevel(form.waitQuantileSeconds(p))).toBeCloseTo(p, 12);
    expect(form.waitQuantileSeconds(0.1)).toBe(0);
  });

  it('has no steady state when the load is not below the agents', () => {
    for (const rate of [10 / 300, 11 / 300]) {
      const form = erlangC(rate, 300, 10);
      expect(form).toMatchObject({
        stable: false,
        probabilityOfWait: 1,
        averageWaitSeconds: Infinity,
        asaSeconds: Infinity,
        averageQueue: Infinity,
        waitSdSeconds: Infinity,
        occupancy: 1,
      });
      expect(form.serviceLevel(1e9)).toBe(0);
      expect(form.waitQuantileSeconds(0.5)).toBe(Infinity);
    }
  });

  it('answers a lone caller at once', () => {
    expect(erlangC(0, 180, 3)).toMatchObject({
      stable: true,
      probabilityOfWait: 0,
      averageWaitSeconds: 0,
      occupancy: 0,
    });
  });

  it('refuses what is no queue', () => {
    expect(() => erlangC(1, 60, 0)).toThrow(new RangeError('agents must be at least 1, got 0'));
    expect(() => erlangC(-1, 60, 1)).toThrow(new RangeError('arrivals per second must be at least 0, got -1'));
    expect(() => erlangC(1, 0, 1)).toThrow(new RangeError('average handle time must be above 0, got 0'));
    expect(() => erlangC(0.01, 60, 1).serviceLevel(-5)).toThrow(new RangeError('threshold must be at least 0, got -5'));
  });
});

describe('agentsForErlangC', () => {
  const table = caseOf('staffing-erlangc').expected.table as Record<string, number>[];
  for (const row of table) {
    it(`reproduces the agents for ${row.callsPer30min} calls per half-hour of ${row.ahtSec} s`, () => {
      const rate = row.callsPer30min / 1800;
      for (const [name, agents] of Object.entries(row)) {
        const [, level, seconds] = /^agents_(\d+)_(\d+)$/.exec(name) ?? [];
        if (!level) continue;
        const target = { serviceLevel: Number(level) / 100, thresholdSeconds: Number(seconds) };
        expect(agentsForErlangC(rate, row.ahtSec, target), name).toBe(agents);
      }
    });
  }

  it('reproduces the published requirements', () => {
    expectReference(caseOf('pub-ec-gem'), {
      offeredLoadErlang: 3,
      agentsNeeded: agentsForErlangC(0.01, 300, { serviceLevel: 0.8, thresholdSeconds: 20 }),
    });
    const agents = agentsForErlangC(25 / 600, 180, { serviceLevel: 0.8, thresholdSeconds: 20 });
    expectReference(caseOf('pub-turbotab-11'), { agents, agentsWithShrinkage: Math.ceil(agents / 0.7) });
  });

  it('lets 8 erlangs fill 10 agents when the occupancy may be 80 %', () => {
    expect(agentsForErlangC(8 / 180, 180, { occupancy: 0.8 })).toBe(10);
  });

  it('refuses targets that no number of agents can meet', () => {
    expect(() => agentsForErlangC(1, 60, { serviceLevel: 1 })).toThrow(
      new RangeError('service level must be between 0 and 1, got 1'),
    );
    expect(() => agentsForErlangC(1, 60, { asaSeconds: 0 })).toThrow(
      new RangeError('average speed of answer must be above 0, got 0'),
    );
    expect(() => agentsForErlangC(1, 60, { occupancy: 0 })).toThrow(RangeError);
  });
});

describe('the fractional inverses of erlangC', () => {
  for (const one of targets('M/M/c staffing (real-valued servers)')) {
    it(`reproduces ${one.id}: ${one.title}`, () => {
      const p = numbers(one);
      const [rate, aht] = demandOf(p);
      const target =
        p.targetLevel === undefined
          ? { asaSeconds: p.targetMeanWaitSec }
          : { serviceLevel: p.targetLevel, thresholdSeconds: p.targetSec };
      const agentsReal = fractionalAgentsForErlangC(rate, aht, target);
      expectReference(one, { agentsReal, agentsInteger: agentsForErlangC(rate, aht, target) });
    });
  }

  for (const one of targets('M/M/c inverse')) {
    it(`reproduces ${one.id}: ${one.title}`, () => {
      const p = numbers(one);
      const target =
        p.targetLevel === undefined
          ? { asaSeconds: p.targetMeanWaitSec }
          : { serviceLevel: p.targetLevel, thresholdSeconds: p.targetSec };
      expectReference(one, { offeredLoadErlang: loadForErlangC(p.agents, p.meanServiceSec, target) });
    });
  }
});
