import { expect, test } from 'vitest';
import { headStep } from '../../../src/ui/grid/gridHead';
import { gridAction } from '../../../src/ui/grid/keymap';

const press = (key: string, over: object = {}) =>
  gridAction({ key, ctrlKey: false, metaKey: false, shiftKey: false, altKey: false, ...over })!;

test('left of the first cell is the name of its row, and only there', () => {
  expect(headStep(press('ArrowLeft'), false, 0)).toBe('enter');
  expect(headStep(press('ArrowLeft'), false, 1)).toBeNull();
  expect(headStep(press('ArrowLeft', { shiftKey: true }), false, 0)).toBeNull();
  expect(headStep(press('Home'), false, 0)).toBeNull();
});

test('from a name the arrows go to other names or back into the cells', () => {
  expect(headStep(press('ArrowRight'), true, 0)).toBe('leave');
  expect(headStep(press('ArrowDown'), true, 0)).toBe('walk');
  expect(headStep(press('PageUp'), true, 0)).toBe('walk');
  expect(headStep(press('End'), true, 0)).toBe('through');
});

test('no key changes a value while the keyboard is at a name', () => {
  for (const key of ['Delete', '7', 'F2', 'ArrowLeft']) expect(headStep(press(key), true, 0)).toBe('ignore');
  for (const key of ['d', 'r']) expect(headStep(press(key, { ctrlKey: true }), true, 0)).toBe('ignore');
});
