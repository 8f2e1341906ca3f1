import { expect, test } from 'vitest';
import type { Structure } from '../../src/charts/structure';
import type { Box, StructureLayout } from '../../src/charts/structureLayout';
import { layOut } from '../../src/charts/structureLayout';
import { orderOf } from '../../src/charts/structureOrder';
import { large, structureWith } from './structureSample';

const show = (structure: Structure, width = 1000, returnLabelWidth = 90): StructureLayout =>
  layOut(structure, orderOf(structure), { width, returnLabelWidth });
const bottom = ({ y, height }: Box): number => y + height;

function expectColumn(boxes: readonly Box[], height: number): void {
  const sorted = [...boxes].sort((a, b) => a.y - b.y);
  sorted.slice(1).forEach((box, i) => expect(box.y).toBeGreaterThanOrEqual(bottom(sorted[i]) + 5));
  expect(sorted[0].y).toBeGreaterThanOrEqual(0);
  expect(bottom(sorted[sorted.length - 1])).toBeLessThanOrEqual(height);
}

test('one type and one team face each other, joined by a straight line', () => {
  const { types, teams, links, height } = show(structureWith([1, 1], [[0, 0]]));
  expect(types[0].y).toBe(teams[0].y);
  expect(types[0].x + types[0].width).toBeLessThan(teams[0].x);
  const numbers = links[0].path.match(/[\d.]+/g)!.map(Number);
  expect(new Set(numbers.filter((_, i) => i % 2 === 1)).size).toBe(1);
  expect(numbers[0]).toBe(types[0].x + types[0].width);
  expect(numbers[6]).toBe(teams[0].x);
  expect(height).toBeLessThan(120);
});

test.each([560, 680, 1000, 1600])('boxes never overlap and stay inside a picture %i pixels wide', (width) => {
  for (const structure of [
    structureWith(
      [3, 2],
      [
        [0, 0],
        [1, 0],
        [2, 1],
      ],
    ),
    structureWith(
      [1, 9],
      Array.from({ length: 9 }, (_, j) => [0, j] as const),
    ),
    large(),
  ]) {
    const layout = show(structure, width);
    expectColumn(layout.types, layout.height);
    expectColumn(layout.teams, layout.height);
    for (const box of layout.types) expect(box.x).toBeGreaterThanOrEqual(0);
    for (const box of layout.teams) expect(box.x + box.width).toBeLessThanOrEqual(width);
    expect(layout.teams[0].x - layout.types[0].x - layout.types[0].width).toBeGreaterThan(100);
  }
});

test('many nodes are drawn small, a few are not, and in a narrow picture facts go on lines of their own', () => {
  const few = structureWith(
    [2, 2],
    [
      [0, 0],
      [1, 1],
    ],
  );
  expect(show(large())).toMatchObject({ compact: true, slim: false });
  expect(show(few)).toMatchObject({ compact: false, slim: false });
  expect(show(few, 600)).toMatchObject({ compact: false, slim: true });
  expect(show(few, 600).height).toBeGreaterThan(show(few).height);
});

test('links reach a team in the order of their types, far enough apart for words unless there are too many', () => {
  const served = (n: number): StructureLayout =>
    show(
      structureWith(
        [n, 1],
        Array.from({ length: n }, (_, i) => [i, 0] as const),
      ),
    );
  const heights = served(8).links.map(({ label }) => label.y);
  heights.slice(1).forEach((y, i) => expect(y - heights[i]).toBeGreaterThanOrEqual(14));
  expect(served(8).crowded.size).toBe(0);
  expect(served(9).crowded).toEqual(new Set([0]));
  const { teams, links } = served(12);
  for (const { label } of links) {
    expect(label.y).toBeGreaterThan(teams[0].y);
    expect(label.y).toBeLessThan(bottom(teams[0]));
  }
});

test('ways back have lanes of their own where they would lie on each other, left of all types', () => {
  const back = (from: number, to: number) => ({ kind: 'transfer', from, to, probability: 0.1 }) as const;
  const structure = structureWith(
    [3, 1],
    [
      [0, 0],
      [1, 0],
      [2, 0],
    ],
    {
      returns: [back(0, 0), back(0, 2), back(1, 2), back(2, 1)],
    },
  );
  const { returns, types } = show(structure);
  const lanes = returns.map(({ path }) => Number(/H([\d.]+)q/.exec(path)![1]));
  for (const lane of lanes) {
    expect(lane).toBeGreaterThan(0);
    expect(lane + 90).toBeLessThan(types[0].x);
  }
  // The way back into the same type is the innermost; the three others share a stretch.
  expect(new Set(lanes.slice(1)).size).toBe(3);
  expect(lanes[0]).toBe(Math.max(...lanes));
  // Ways out of one type leave it at different heights, and all arrive at one.
  expect(returns[0].label.y).not.toBe(returns[1].label.y);
  expect(returns[1].head).toBe(returns[2].head);
});

test('a trunk group has a bracket around its types and room for its name above them', () => {
  const structure = structureWith(
    [3, 1],
    [
      [0, 0],
      [1, 0],
      [2, 0],
    ],
    {
      trunks: [{ name: 'Main', lines: 9, types: [1, 2] }],
    },
  );
  const { trunks, types } = show(structure);
  const [{ title, path }] = trunks;
  const above = Math.min(types[1].y, types[2].y);
  expect(title.y).toBeGreaterThanOrEqual(bottom(types[0]));
  expect(title.y + title.height).toBeLessThanOrEqual(above);
  const lowest = Number(/V([\d.]+)H/.exec(path)![1]);
  expect(lowest).toBeGreaterThanOrEqual(Math.max(bottom(types[1]), bottom(types[2])));
});
