import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { differences } from '../../src/model/difference';

describe('differences', () => {
  it('of equal documents are none, whatever the order of their fields', () => {
    expect(differences({ a: 1, b: [1, 2] }, { b: [1, 2], a: 1 })).toEqual([]);
  });

  it('name the path and both values', () => {
    const a = { types: [{ id: 'PS', patience: { family: 'exponential', mean: 60 } }] };
    const b = { types: [{ id: 'PS', patience: { family: 'exponential', mean: 90 } }] };
    expect(differences(a, b)).toEqual([{ path: ['types', 'PS', 'patience', 'mean'], a: 60, b: 90 }]);
  });

  it('match list entries by id, so that their order is no difference', () => {
    const [x, y] = [
      { id: 'x', n: 1 },
      { id: 'y', n: 2 },
    ];
    expect(differences({ types: [x, y] }, { types: [y, x] })).toEqual([]);
  });

  it('match special days by their date', () => {
    const [eve, day] = [
      { date: '2026-12-24', hours: null },
      { date: '2026-12-25', hours: null },
    ];
    expect(differences({ special: [eve, day] }, { special: [{ ...day, volumeFactor: 2 }, eve] })).toEqual([
      { path: ['special', '2026-12-25', 'volumeFactor'], a: undefined, b: 2 },
    ]);
  });

  it('compare lists of equal length entry by entry, of unequal length as a whole', () => {
    expect(differences({ volume: [1, 2, 3] }, { volume: [1, 5, 3] })).toEqual([{ path: ['volume', 1], a: 2, b: 5 }]);
    expect(differences({ volume: [1, 2] }, { volume: [1, 2, 3] })).toEqual([
      { path: ['volume'], a: [1, 2], b: [1, 2, 3] },
    ]);
  });

  it('show what only one side has as nothing on the other', () => {
    expect(differences({ types: [{ id: 'x' }] }, { types: [{ id: 'x' }, { id: 'y' }] })).toEqual([
      { path: ['types', 'y'], a: undefined, b: { id: 'y' } },
    ]);
  });

  it('are none between a document and itself, and mirror each other', () => {
    const document = fc.dictionary(fc.stringMatching(/^[a-z]{1,3}$/), fc.jsonValue());
    fc.assert(
      fc.property(document, document, (a, b) => {
        expect(differences(a, structuredClone(a))).toEqual([]);
        expect(differences(b, a).length).toBe(differences(a, b).length);
      }),
    );
  });
});
