import { describe, expect, it } from 'vitest';
import { erlangA } from '../../../src/analysis/forms/erlangA';
import { erlangC } from '../../../src/analysis/forms/erlangC';
import { fewestAgents } from '../../../src/analysis/forms/staffing';
import { caseOf } from '../../reference/cases';
import { expectReference, metricsOf, numbers, targets } from './reference';

/** The birth–death chain of M/M/n+M, summed state by state: no integral, no shared code. */
function chain(rate: number, aht: number, agents: number, patience: number) {
  const states = [1];
  const limit = agents + Math.ceil(rate * patience * 3 + 40 * Math.sqrt(rate * patience + agents)) + 200;
  for (let n = 1; n <= limit; n++) {
    states.push((states[n - 1] * rate) / (Math.min(n, agents) / aht + Math.max(0, n - agents) / patience));
    if (states[n] > 1e200) {
      for (let i = 0; i <= n; i++) states[i] *= 1e-200;
    }
  }
  const total = states.reduce((a, b) => a + b, 0);
  const queue = states.reduce((sum, p, n) => sum + p * Math.max(0, n - agents), 0) / total;
  const waits = states.slice(agents).reduce((a, b) => a + b, 0) / total;
  return { queue, waits, abandonRate: queue / patience / rate };
}

describe('erlangA', () => {
  for (const one of targets('M/M/c+M (Erlang A)', 'M/M/c+M')) {
    it(`reproduces ${one.id}: ${one.title}`, () => {
      const p = numbers(one);
      const form = erlangA(p.arrivalRatePerHour / 3600, p.meanServiceSec, p.agents, p.meanPatienceSec);
      expectReference(one, { ...metricsOf(form), answeredWithinT: form.serviceLevel(p.targetSec ?? 20) });
    });
  }

  it('reproduces 48 erlangs at 50 agents with two minutes of patience', () => {
    const form = erlangA(0.8, 60, 50, 120);
    const c = erlangC(0.8, 60, 50);
    expectReference(caseOf('gkm-50-48'), {
      erlangC_meanWaitSec: c.averageWaitSeconds,
      erlangC_meanQueue: c.averageQueue,
      erlangC_utilisation: c.occupancy,
      erlangC_wait90pct: c.waitQuantileSeconds(0.9),
      erlangA_pAbandon: form.abandonRate,
      erlangA_meanWaitSec: form.averageWaitSeconds,
      erlangA_meanQueue: form.averageQueue,
      erlangA_utilisation: form.occupancy,
      erlangA_pWait: form.probabilityOfWait,
    });
  });

  it('agrees with the birth–death chain from one agent to thousands, from idle to hopeless', () => {
    for (const agents of [1, 2, 14, 120, 1000, 4000]) {
      for (const occupancy of [0.3, 0.9, 1, 1.1, 2]) {
        for (const patience of [5, 120, 900]) {
          const rate = (agents * occupancy) / 240;
          const form = erlangA(rate, 240, agents, patience);
          const { queue, waits, abandonRate } = chain(rate, 240, agents, patience);
          const name = `${agents} agents, load ${occupancy}, patience ${patience}`;
          // Some of the rarest events (1e-100 and less) are beyond the chain's own summation.
          if (waits < 1e-30) continue;
          expect(form.probabilityOfWait / waits, name).toBeCloseTo(1, 9);
          expect(form.averageQueue / queue, name).toBeCloseTo(1, 9);
          expect(form.abandonRate / abandonRate, name).toBeCloseTo(1, 9);
        }
      }
    }
  });

  it('keeps P(abandon) = average wait ÷ patience and the balance of who is answered', () => {
    const form = erlangA(0.3, 300, 80, 150);
    expect(form.abandonRate).toBeCloseTo(form.averageWaitSeconds / 150, 12);
    expect(form.serviceLevel(1e6)).toBeCloseTo(1 - form.abandonRate, 12);
    expect(form.abandonedWithin(1e6)).toBeCloseTo(form.abandonRate, 12);
    const mixed =
      (1 - form.abandonRate) * form.asaSeconds + form.abandonRate * (form.averageWaitOfAbandonedSeconds ?? NaN);
    expect(mixed).toBeCloseTo(form.averageWaitSeconds, 10);
  });

  it('answers within 0 seconds whoever need not wait', () => {
    const form = erlangA(0.05, 180, 9, 60);
    expect(form.serviceLevel(0)).toBeCloseTo(1 - form.probabilityOfWait, 14);
    expect(form.abandonedWithin(0)).toBe(0);
  });

  it('is Erlang C when patience has no end', () => {
    for (const patience of [1e12, Infinity]) {
      const a = erlangA(0.05, 180, 10, patience);
      const c = erlangC(0.05, 180, 10);
      expect(a.probabilityOfWait).toBeCloseTo(c.probabilityOfWait, 9);
      expect(a.averageWaitSeconds).toBeCloseTo(c.averageWaitSeconds, 5);
      expect(a.serviceLevel(20)).toBeCloseTo(c.serviceLevel(20), 9);
    }
    expect(erlangA(1, 60, 50, Infinity)).toMatchObject({ stable: false, averageWaitSeconds: Infinity, abandonRate: 0 });
  });

  it('has nobody abandon when nobody calls', () => {
    expect(erlangA(0, 60, 5, 60)).toMatchObject({ stable: true, abandonRate: 0, averageWaitOfAbandonedSeconds: null });
  });

  it('refuses what is no queue', () => {
    expect(() => erlangA(1, 60, 0, 60)).toThrow(new RangeError('agents must be at least 1, got 0'));
    expect(() => erlangA(1, 60, 2.5, 60)).toThrow(new RangeError('agents must be a whole number, got 2.5'));
    expect(() => erlangA(1, 60, 2, 0)).toThrow(new RangeError('mean patience must be above 0, got 0'));
  });
});

describe('fewestAgents', () => {
  const table = caseOf('staffing-erlanga').expected.table as Record<string, number>[];
  for (const row of table) {
    it(`reproduces the agents for ${row.callsPer30min} calls per half-hour, patience ${row.patienceSec} s`, () => {
      for (const [name, agents] of Object.entries(row)) {
        const [, level, seconds, abandon] = /^agents_SL(\d+)_(\d+)_ab([\d.]+)$/.exec(name) ?? [];
        if (!level) continue;
        const found = fewestAgents((n) => erlangA(row.callsPer30min / 1800, row.ahtSec, n, row.patienceSec), {
          serviceLevel: Number(level) / 100,
          thresholdSeconds: Number(seconds),
          abandonRate: Number(abandon),
        });
        expect(found, name).toBe(agents);
      }
    });
  }

  it('answers null when the limit is too low', () => {
    expect(fewestAgents((n) => erlangC(1, 60, n), { serviceLevel: 0.8 }, 1, 50)).toBeNull();
  });

  it('refuses a target below 0', () => {
    expect(() => fewestAgents((n) => erlangC(1, 60, n), { asaSeconds: -1 })).toThrow(
      new RangeError('target asaSeconds must be at least 0, got -1'),
    );
  });
});
