import { describe, expect, it } from 'vitest';
import { lnGamma } from '../../src/engine/math';
import { describeFlaw } from '../../src/model/errors';
import { canonicalJson, readDocument } from '../../src/model/document';
import type { Scenario } from '../../src/model/scenario';
import { weibullCv, weibullShape } from '../../src/model/shapeOfCv';
import { scenarioOf, teamOf, traced } from '../engine/build';

/** What a document with this talk is read as. */
function read(talk: object): Scenario['types'][number]['handling']['talk'] | string[] {
  const plain = scenarioOf([traced([0], undefined)], [teamOf(1)]);
  const result = readDocument({ ...plain, types: [{ ...plain.types[0], handling: { talk } }] });
  return result.ok ? result.scenario.types[0].handling.talk : result.flaws.map(describeFlaw);
}
const at = 'types[0].handling.talk';

describe('mean and cv instead of a shape', () => {
  it('the cv of a Weibull shape is that of its gamma functions, and the shape of a cv has it, to nine digits', () => {
    for (const shape of [0.2, 0.35, 0.7, 1, 1.5, 2, 3.7, 10, 20]) {
      const cv = Math.sqrt(Math.exp(lnGamma(1 + 2 / shape) - 2 * lnGamma(1 + 1 / shape)) - 1);
      expect(weibullCv(shape) / cv).toBeCloseTo(1, 9);
      expect(weibullShape(cv) / shape).toBeCloseTo(1, 8);
    }
    // Exponential; Rayleigh: cv² = 4/π − 1; shape ½: cv² = 5.
    expect([1, Math.sqrt(4 / Math.PI - 1), Math.sqrt(5)].map(weibullShape)).toEqual([1, 2, 0.5]);
  });

  it('a document may say it, and means the shape or the phases; which is what it says from then on', () => {
    expect(read({ family: 'weibull', mean: 100, cv: 1 })).toEqual({ family: 'weibull', mean: 100, shape: 1 });
    expect(read({ family: 'weibull', mean: 100, cv: 0.7 })).toEqual({
      family: 'weibull',
      mean: 100,
      shape: 1.45126367,
    });
    expect(read({ family: 'erlang', mean: 100, cv: 0.5 })).toEqual({ family: 'erlang', mean: 100, k: 4 });
    // Planners round: 1/√3 = 0.577…
    expect(read({ family: 'erlang', mean: 100, cv: 0.58 })).toEqual({ family: 'erlang', mean: 100, k: 3 });
    // The least cv that is allowed has the most phases that are.
    expect(read({ family: 'erlang', mean: 100, cv: 0.0316 })).toEqual({ family: 'erlang', mean: 100, k: 1000 });
    const once = read({ family: 'weibull', mean: 100, cv: 0.7 });
    expect(canonicalJson(read(once as object))).toBe(canonicalJson(once));
  });

  it('what says both, neither, or what no shape has is told so', () => {
    expect(read({ family: 'weibull', mean: 100 })).toEqual([
      `${at} needs exactly one of shape, cv, got {"family":"weibull","mean":100}`,
    ]);
    expect(read({ family: 'erlang', mean: 100, k: 4, cv: 0.5 })).toEqual([
      `${at} needs exactly one of k, cv, got {"family":"erlang","mean":100,"k":4,"cv":0.5}`,
    ]);
    expect(read({ family: 'erlang', mean: 100, cv: 0.63 })).toEqual([
      `${at}.cv must be 1/√k (1, 0.71, 0.58, 0.5, …), got 0.63`,
    ]);
    expect(read({ family: 'weibull', mean: 100, cv: 0.05 })).toEqual([`${at}.cv must be at least 0.063, got 0.05`]);
    expect(read({ family: 'weibull', mean: 100, cv: 16 })).toEqual([`${at}.cv must be at most 15.8, got 16`]);
    expect(read({ family: 'erlang', mean: 100, cv: 1.4 })).toEqual([
      `${at}.cv must be 1/√k (1, 0.71, 0.58, 0.5, …), got 1.4`,
    ]);
  });
});
