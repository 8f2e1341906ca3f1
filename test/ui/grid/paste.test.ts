import { expect, test } from 'vitest';
import { clearBlock, fillDown, fillRight, stepBlock } from '../../../src/ui/grid/fill';
import { planPaste } from '../../../src/ui/grid/paste';
import { rowsOf } from '../../../src/ui/grid/rows';
import { withCells } from '../../../src/state/edits/cells';
import { allOpen, sheetScenario } from './sheet';

const scenario = sheetScenario();
const rows = rowsOf(scenario, allOpen);
const columns = Array.from({ length: 24 }, (_, i) => i);
const target = { scenario, rows, columns, language: 'en' as const };
/** Rows: 0 sum of volume, 1–2 volume, 3 sum of handle time … 9 sum of staff, 10–11 staff. */
const cell = (row: number, col: number) => ({ top: row, bottom: row, left: col, right: col });

test('a block goes to the right and down from the cell it is pasted on', () => {
  const plan = planPaste(
    [
      ['1', '2'],
      ['3', '4'],
    ],
    cell(10, 5),
    target,
  );
  expect(plan.rejected).toEqual([]);
  expect(plan.changes.map(({ kind, item, interval, value }) => [kind, item, interval, value])).toEqual([
    ['staff', 0, 5, 1],
    ['staff', 0, 6, 2],
    ['staff', 1, 5, 3],
    ['staff', 1, 6, 4],
  ]);
});

test('one value fills the whole selection', () => {
  const plan = planPaste([['7']], { top: 10, bottom: 11, left: 0, right: 3 }, target);
  expect(plan.changes).toHaveLength(8);
  expect(new Set(plan.changes.map(({ value }) => value))).toEqual(new Set([7]));
});

test('cells that are wrong or cannot be edited are named, and the others are kept apart from them', () => {
  const plan = planPaste(
    [
      ['9', '9'],
      ['1', 'abc'],
    ],
    cell(0, 0),
    target,
  );
  expect(plan.changes).toEqual([{ kind: 'volume', item: 0, interval: 0, value: 1 }]);
  expect(plan.rejected.map(({ row, col, flaw }) => [row, col, flaw.rule])).toEqual([
    [0, 0, 'readOnly'],
    [0, 1, 'readOnly'],
    [1, 1, 'type'],
  ]);
});

test('cells beyond the grid are counted, not forgotten', () => {
  const plan = planPaste(
    [
      ['1', '2', '3'],
      ['4', '5', '6'],
    ],
    cell(11, 22),
    target,
  );
  expect(plan.changes).toHaveLength(2);
  expect(plan.outside).toBe(4);
});

test('handle times may be pasted as mm:ss', () => {
  const [change] = planPaste([['3:05']], cell(4, 0), target).changes;
  expect(change).toEqual({ kind: 'aht', item: 0, interval: 0, value: 185 });
});

test('filling right copies the first column of the block, filling down its first row', () => {
  const seeded = withCells(scenario, [{ kind: 'staff', item: 0, interval: 2, value: 4 }]);
  const sheet = { scenario: seeded, rows, columns };
  expect(
    fillRight(sheet, { top: 10, bottom: 10, left: 2, right: 4 }).map(({ interval, value }) => [interval, value]),
  ).toEqual([
    [3, 4],
    [4, 4],
  ]);
  expect(fillDown(sheet, { top: 10, bottom: 11, left: 2, right: 2 })).toEqual([
    { kind: 'staff', item: 1, interval: 2, value: 4 },
  ]);
});

test('filling down stops where another kind of figure begins', () => {
  const sheet = { scenario, rows, columns };
  const kinds = fillDown(sheet, { top: 1, bottom: 11, left: 0, right: 0 }).map(({ kind }) => kind);
  expect(new Set(kinds)).toEqual(new Set(['volume']));
});

test('clearing empties counts to zero and times to those of the type', () => {
  const values = clearBlock({ scenario, rows, columns }, { top: 0, bottom: 11, left: 3, right: 3 }).map(
    ({ kind, value }) => [kind, value],
  );
  expect(values).toEqual([
    ['volume', 0],
    ['volume', 0],
    ['aht', null],
    ['aht', null],
    ['patience', null],
    ['patience', null],
    ['staff', 0],
    ['staff', 0],
  ]);
});

test('a step is added to the cells of its kind; counts end at 0, and a time stays what it is rather than become none', () => {
  const seeded = withCells(scenario, [{ kind: 'staff', item: 0, interval: 2, value: 4 }]);
  const sheet = { scenario: seeded, rows, columns };
  const all = { top: 0, bottom: 11, left: 2, right: 3 };
  const values = (kind: 'staff' | 'aht', plus: number, times = 1) =>
    stepBlock(sheet, all, kind, { times, plus }).map(({ value }) => value);
  expect(values('staff', 2)).toEqual([6, 2, 2, 2]);
  expect(values('staff', -2)).toEqual([2, 0, 0, 0]);
  expect(values('aht', -30)).toEqual([120, 120, 120, 120]);
  expect(values('aht', -150)).toEqual([]);
  // Agents are whole.
  expect(values('staff', 0, 1.2)).toEqual([5, 0, 0, 0]);
  expect(values('aht', 0, 1.1)).toEqual([165, 165, 165, 165]);
  expect(values('aht', 0, 0)).toEqual([]);
});
