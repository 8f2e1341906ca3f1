import { describe, expect, it } from 'vitest';
import {
  erlangB,
  fractionalLinesForBlocking,
  linesForBlocking,
  loadForBlocking,
} from '../../../src/analysis/forms/erlangB';
import { caseOf, cases } from '../../reference/cases';
import { expectReference, numbers, targets } from './reference';

describe('erlangB', () => {
  for (const one of targets('M/M/c/c (Erlang B)')) {
    it(`reproduces ${one.id}: ${one.title}`, () => {
      const { offeredLoadErlang: load, agents } = numbers(one);
      const pBlock = erlangB(load, agents);
      expectReference(one, { pBlock, carriedErlang: load * (1 - pBlock), occupancy: (load * (1 - pBlock)) / agents });
    });
  }

  for (const one of cases.filter(({ id }) => ['pub-eb-wolfram', 'pub-am-erlb'].includes(id))) {
    it(`reproduces ${one.id}: ${one.title}`, () => {
      const { offeredLoadErlang: load, agents } = numbers(one);
      expectReference(one, { pBlock: erlangB(load, agents) });
    });
  }

  for (const id of ['erlang-b-insens-1', 'erlang-b-insens-2']) {
    it(`reproduces ${id}, whatever the service law`, () => {
      const pBlock = erlangB(20, 22);
      expectReference(caseOf(id), { pBlock, occupancy: (20 * (1 - pBlock)) / 22 });
    });
  }

  it('reproduces the values of public test suites', () => {
    expectReference(caseOf('pub-eb-various'), {
      'B(c=1,a=5)': erlangB(5, 1),
      'B(c=10,a=20)': erlangB(20, 10),
      'B(c=190,a=200)': erlangB(200, 190),
    });
    expectReference(caseOf('pub-eb-pyworkforce'), {
      'B(c=1,a=1)': erlangB(1, 1),
      'B(c=2,a=1)': erlangB(1, 2),
      linesForA10B2pct: linesForBlocking(10, 0.02),
    });
  });

  it('blocks everything without lines and nothing without load', () => {
    expect(erlangB(3, 0)).toBe(1);
    expect(erlangB(0, 4)).toBe(0);
  });

  it('continues between whole lines as the integral 1 ÷ B = a ∫ e^(−at) (1 + t)^x dt does', () => {
    // Simpson's rule on the transformed integral; an independent road to the same numbers.
    const byIntegral = (load: number, lines: number): number => {
      const n = 200_000;
      const end = (lines + 60 + 12 * Math.sqrt(lines + 1)) / load;
      const f = (t: number): number => load * Math.exp(-load * t + lines * Math.log1p(t));
      let sum = f(0) + f(end);
      for (let i = 1; i < n; i++) sum += (i % 2 === 1 ? 4 : 2) * f((end * i) / n);
      return 3 / (sum * (end / n));
    };
    for (const [load, lines] of [
      [0.1, 0.5],
      [1, 0.25],
      [2.4, 0.9],
      [2.6, 1.5],
      [10, 12.75],
      [100, 90.5],
    ])
      expect(erlangB(load, lines) / byIntegral(load, lines)).toBeCloseTo(1, 9);
  });

  it('refuses loads and lines below 0', () => {
    expect(() => erlangB(-1, 3)).toThrow(new RangeError('offered load must be at least 0, got -1'));
    expect(() => erlangB(1, NaN)).toThrow(new RangeError('lines must be at least 0, got NaN'));
  });
});

describe('the inverses of erlangB', () => {
  it('reproduces the published load of 15 lines at 1 %', () => {
    const one = caseOf('pub-westbay-8108');
    expectReference(one, { offeredLoadErlang: loadForBlocking(15, 0.01) });
  });

  it('finds the fewest lines: one fewer blocks more than asked', () => {
    for (const load of [0.01, 1, 7.5, 100, 1000]) {
      for (const blocking of [0.001, 0.02, 0.5]) {
        const lines = linesForBlocking(load, blocking);
        expect(erlangB(load, lines)).toBeLessThanOrEqual(blocking);
        if (lines > 0) expect(erlangB(load, lines - 1)).toBeGreaterThan(blocking);
      }
    }
  });

  it('gives back the blocking that fractional lines and loads were asked for', () => {
    expect(erlangB(8.1, fractionalLinesForBlocking(8.1, 0.013))).toBeCloseTo(0.013, 12);
    expect(erlangB(loadForBlocking(330, 0.002), 330)).toBeCloseTo(0.002, 12);
  });

  it('refuses a blocking of 0 and of 1', () => {
    expect(() => linesForBlocking(1, 0)).toThrow(new RangeError('blocking must be between 0 and 1, got 0'));
    expect(() => loadForBlocking(1, 1)).toThrow(RangeError);
  });
});
