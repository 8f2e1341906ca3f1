import { describe, expect, it } from 'vitest';
import { erlangA } from '../../../src/analysis/forms/erlangA';
import { erlangB } from '../../../src/analysis/forms/erlangB';
import { mmcK } from '../../../src/analysis/forms/mmcK';
import { caseOf } from '../../reference/cases';
import { expectReference, metricsOf, numbers, targets } from './reference';

describe('mmcK', () => {
  for (const one of targets('M/M/c/K', 'M/M/c/K+M')) {
    it(`reproduces ${one.id}: ${one.title}`, () => {
      const p = numbers(one);
      const [rate, aht] =
        p.serviceRate === undefined
          ? [p.arrivalRatePerHour / 3600, p.meanServiceSec]
          : [p.arrivalRate, 1 / p.serviceRate];
      const form = mmcK(rate, aht, p.agents, p.systemCapacity, p.meanPatienceSec);
      expectReference(one, { ...metricsOf(form), meanResponse: form.averageWaitSeconds + aht }, ['p0']);
    });
  }

  for (const id of ['pub-eaext-approx-1', 'pub-eaext-approx-2', 'pub-eaext-approx-4']) {
    it(`reproduces the exact values beside the approximation of ${id}`, () => {
      const one = caseOf(id);
      const p = numbers(one);
      const form = mmcK(p.arrivalRatePerSec, p.meanServiceSec, p.agents, p.systemCapacity, p.meanPatienceSec);
      const answered = form.serviceLevel(p.targetSec);
      const exact = one.computedExact as Record<string, number>;
      expect(answered / exact.exact_answeredWithinT).toBeCloseTo(1, 7);
      expect(answered / (1 - form.abandonedWithin(p.targetSec)) / exact.exact_slExclShortAbandons).toBeCloseTo(1, 7);
    });
  }

  it('is the loss formula when there are as many lines as agents', () => {
    const form = mmcK(0.1, 180, 20, 20, 60);
    expect(form).toMatchObject({ blockedRate: erlangB(18, 20), probabilityOfWait: 0, abandonRate: 0, averageQueue: 0 });
    expect(form.serviceLevel(0)).toBe(1);
  });

  it('is Erlang A when there are lines enough', () => {
    const few = mmcK(0.3, 300, 80, 100_000, 150);
    const none = erlangA(0.3, 300, 80, 150);
    expect(few.blockedRate).toBe(0);
    expect(few.averageWaitSeconds).toBeCloseTo(none.averageWaitSeconds, 9);
    expect(few.serviceLevel(20)).toBeCloseTo(none.serviceLevel(20), 11);
  });

  it('agrees with the birth–death chain in any load and size', () => {
    for (const [agents, lines] of [
      [1, 2],
      [5, 40],
      [100, 101],
      [1000, 1300],
    ]) {
      for (const occupancy of [0.5, 1, 1.6]) {
        const rate = (agents * occupancy) / 200;
        const states = [0];
        for (let n = 1; n <= lines; n++) states.push(states[n - 1] + Math.log((rate * 200) / Math.min(n, agents)));
        const top = Math.max(...states);
        const weights = states.map((s) => Math.exp(s - top));
        const total = weights.reduce((a, b) => a + b, 0);
        const admitted = 1 - weights[lines] / total;
        const queue = weights.reduce((sum, w, n) => sum + w * Math.max(0, n - agents), 0) / total;
        const form = mmcK(rate, 200, agents, lines);
        const name = `${agents} agents, ${lines} lines, load ${occupancy}`;
        expect(form.averageQueue / queue, name).toBeCloseTo(1, 9);
        expect(form.averageWaitSeconds / (queue / (rate * admitted)), name).toBeCloseTo(1, 9);
        if (admitted < 1 - 1e-12) expect(form.blockedRate / (weights[lines] / total), name).toBeCloseTo(1, 9);
      }
    }
  });

  it('has no share above 1 or below 0, not even by rounding', () => {
    for (const [load, agents, lines] of [
      [2050, 2000, 2100],
      [1999, 2000, 2400],
      [700, 650, 900],
      [12.5, 10, 40],
    ])
      for (const patience of [Infinity, 60]) {
        const form = mmcK(load / 180, 180, agents, lines, patience);
        const shares = [0, 5, 20, 60, 600, 1e6].flatMap((t) => [form.serviceLevel(t), form.abandonedWithin(t)]);
        for (const share of [...shares, form.abandonRate, form.blockedRate, form.occupancy, form.probabilityOfWait])
          expect([share, share >= 0 && share <= 1]).toEqual([share, true]);
      }
  });

  it('refuses fewer lines than agents', () => {
    expect(() => mmcK(1, 60, 10, 9)).toThrow(new RangeError('lines must be at least 10, got 9'));
  });
});
