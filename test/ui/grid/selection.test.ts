import { expect, test } from 'vitest';
import { at, blockOf, cellCount, clampTo, contains, moveTo, selectAll } from '../../../src/ui/grid/selection';

const size = { rows: 5, cols: 10 };

test('a move without extending makes the focus the whole selection', () => {
  const moved = moveTo(at(1, 1), { row: 2, col: 1 }, false, size);
  expect(moved).toEqual(at(2, 1));
});

test('extending keeps the anchor, and the block covers both ends in any direction', () => {
  const grown = moveTo(at(3, 4), { row: 1, col: 6 }, true, size);
  expect(blockOf(grown)).toEqual({ top: 1, bottom: 3, left: 4, right: 6 });
  expect(cellCount(blockOf(grown))).toBe(9);
  expect(contains(blockOf(grown), 2, 5)).toBe(true);
  expect(contains(blockOf(grown), 0, 5)).toBe(false);
});

test('the focus stops at the edges of the grid', () => {
  expect(moveTo(at(0, 0), { row: -1, col: -3 }, false, size).focus).toEqual({ row: 0, col: 0 });
  expect(moveTo(at(4, 9), { row: 9, col: 99 }, false, size).focus).toEqual({ row: 4, col: 9 });
});

test('select all covers every cell', () => {
  expect(cellCount(blockOf(selectAll(size)))).toBe(50);
});

test('a selection is pulled inside when the grid shrinks', () => {
  expect(clampTo(at(4, 9), { rows: 2, cols: 3 })).toEqual(at(1, 2));
});
