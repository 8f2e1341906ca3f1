import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { differences, notOfThePlan } from '../../src/model/difference';

describe('differences', () => {
  it('of equal documents are none, whatever the order of their fields', () => {
    expect(differences({ a: 1, b: [1, 2] }, { b: [1, 2], a: 1 })).toEqual([]);
  });

  it('name the path and both values', () => {
    const a = { types: [{ id: 'PS', patience: { family: 'exponential', mean: 60 } }] };
    const b = { types: [{ id: 'PS', patience: { family: 'exponential', mean: 90 } }] };
    expect(differences(a, b)).toEqual([{ path: 'types[PS].patience.mean', a: 60, b: 90 }]);
  });

  it('sum up a list by the stretches that differ', () => {
    const a = { teams: [{ id: 'desk', headcount: [1, 2, 3, 4, 5, 6] }] };
    const b = { teams: [{ id: 'desk', headcount: [1, 3, 4, 4, 5, 9] }] };
    expect(differences(a, b)).toEqual([
      { path: 'teams[desk].headcount', a: [2, 3], b: [3, 4], range: { from: 1, to: 3 } },
      { path: 'teams[desk].headcount', a: [6], b: [9], range: { from: 5, to: 6 } },
    ]);
  });

  it('match list entries by id, so that their order is no difference', () => {
    const [x, y] = [
      { id: 'x', n: 1 },
      { id: 'y', n: 2 },
    ];
    expect(differences({ types: [x, y] }, { types: [y, x] })).toEqual([]);
  });

  it('show what only one side has as nothing on the other', () => {
    expect(differences({ types: [{ id: 'x' }] }, { types: [{ id: 'x' }, { id: 'y' }] })).toEqual([
      { path: 'types[y]', a: undefined, b: { id: 'y' } },
    ]);
    expect(differences({ volume: [1, 2] }, { volume: [1, 2, 3] })).toEqual([
      { path: 'volume', a: [1, 2], b: [1, 2, 3] },
    ]);
  });

  it('number entries that share a name', () => {
    const a = { commitments: [{ type: 'x', value: 1 }, { type: 'x', value: 2 }] };
    const b = { commitments: [{ type: 'x', value: 1 }, { type: 'x', value: 3 }] };
    expect(differences(a, b)).toEqual([{ path: 'commitments[1].value', a: 2, b: 3 }]);
  });

  it('leave out the fields that are to be ignored, at the top only', () => {
    const a = { name: 'A', types: [{ id: 'x', name: 'X' }] };
    const b = { name: 'B', types: [{ id: 'x', name: 'Y' }] };
    expect(differences(a, b, notOfThePlan)).toEqual([{ path: 'types[x].name', a: 'X', b: 'Y' }]);
  });

  it('are none between a document and itself, and mirror each other', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), fc.dictionary(fc.string(), fc.jsonValue()), (a, b) => {
        expect(differences(a, structuredClone(a))).toEqual([]);
        const back = differences(b, a).map((d) => ({ ...d, a: d.b, b: d.a }));
        const order = (x: { path: string }, y: { path: string }): number => (x.path < y.path ? -1 : 1);
        expect(back.sort(order)).toEqual(differences(a, b).sort(order));
      }),
    );
  });
});
