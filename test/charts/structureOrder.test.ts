import fc from 'fast-check';
import { expect, test } from 'vitest';
import { crossings, orderOf } from '../../src/charts/structureOrder';
import { large, structureWith } from './structureSample';

const inOrder = (n: number): number[] => Array.from({ length: n }, (_, i) => i);
const pairsOf = (types: number, teams: number) =>
  fc.uniqueArray(fc.tuple(fc.integer({ min: 0, max: types - 1 }), fc.integer({ min: 0, max: teams - 1 })), {
    maxLength: 25,
    selector: ([type, team]) => type * 100 + team,
  });

test('crossings are counted as one would by looking at every pair of links', () => {
  fc.assert(
    fc.property(pairsOf(6, 8), (pairs) => {
      const { links } = structureWith([6, 8], pairs);
      let count = 0;
      links.forEach((a, i) =>
        links.slice(i + 1).forEach((b) => {
          if ((a.type - b.type) * (a.team - b.team) < 0) count++;
        }),
      );
      expect(crossings({ types: inOrder(6), teams: inOrder(8) }, links)).toBe(count);
    }),
    { seed: 2 },
  );
});

test('an order holds every node once, and never crosses more than the order of the scenario', () => {
  fc.assert(
    fc.property(pairsOf(7, 9), (pairs) => {
      const structure = structureWith([7, 9], pairs);
      const order = orderOf(structure);
      expect([...order.types].sort((a, b) => a - b)).toEqual(inOrder(7));
      expect([...order.teams].sort((a, b) => a - b)).toEqual(inOrder(9));
      expect(crossings(order, structure.links)).toBeLessThanOrEqual(
        crossings({ types: inOrder(7), teams: inOrder(9) }, structure.links),
      );
    }),
    { seed: 4 },
  );
});

test('a tangle that can be undone is undone, and what does not cross keeps its order', () => {
  const tangled = structureWith(
    [3, 3],
    [
      [0, 2],
      [1, 1],
      [2, 0],
    ],
  );
  expect(crossings(orderOf(tangled), tangled.links)).toBe(0);
  const straight = structureWith(
    [3, 3],
    [
      [0, 0],
      [1, 1],
      [2, 2],
    ],
  );
  expect(orderOf(straight)).toEqual({ types: [0, 1, 2], teams: [0, 1, 2] });
});

test('of a large centre most crossings go, and the same scenario always gives the same order', () => {
  const structure = large();
  const before = crossings({ types: inOrder(20), teams: inOrder(40) }, structure.links);
  const order = orderOf(structure);
  expect(crossings(order, structure.links)).toBeLessThan(before / 4);
  expect(orderOf(large())).toEqual(order);
});

test('types of one trunk group stand together whatever that costs in crossings', () => {
  const structure = structureWith(
    [4, 4],
    [
      [0, 0],
      [1, 1],
      [2, 2],
      [3, 3],
    ],
    {
      trunks: [{ name: 'Main', lines: 5, types: [0, 3] }],
    },
  );
  const { types } = orderOf(structure);
  expect(Math.abs(types.indexOf(0) - types.indexOf(3))).toBe(1);
});

test('nodes without any link are there, too', () => {
  expect(orderOf(structureWith([1, 2], []))).toEqual({ types: [0], teams: [0, 1] });
});
