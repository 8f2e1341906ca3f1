import { expect, test } from 'vitest';
import type { KeyPress } from '../../../src/ui/grid/keymap';
import { editAction, gridAction } from '../../../src/ui/grid/keymap';

const press = (key: string, held: Partial<KeyPress> = {}): KeyPress => ({
  key,
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  altKey: false,
  ...held,
});

test('arrows move by one cell, with Shift they select, with Ctrl they jump to the edge', () => {
  expect(gridAction(press('ArrowRight'))).toEqual({ do: 'move', rows: 0, cols: 1, extend: false });
  expect(gridAction(press('ArrowUp', { shiftKey: true }))).toEqual({ do: 'move', rows: -1, cols: 0, extend: true });
  expect(gridAction(press('ArrowDown', { ctrlKey: true }))).toEqual({
    do: 'jump',
    row: 'last',
    col: 'stay',
    extend: false,
  });
});

test('in a turned grid the arrow down goes to the next interval', () => {
  expect(gridAction(press('ArrowDown'), true)).toEqual({ do: 'move', rows: 0, cols: 1, extend: false });
  expect(gridAction(press('ArrowRight'), true)).toEqual({ do: 'move', rows: 1, cols: 0, extend: false });
});

test('Home and End go along the row, with Ctrl to the corners', () => {
  expect(gridAction(press('Home'))).toEqual({ do: 'jump', row: 'stay', col: 'first', extend: false });
  expect(gridAction(press('End', { ctrlKey: true }))).toEqual({ do: 'jump', row: 'last', col: 'last', extend: false });
});

test('Enter and F2 edit, a character types over, Delete clears', () => {
  expect(gridAction(press('Enter'))).toEqual({ do: 'edit' });
  expect(gridAction(press('F2'))).toEqual({ do: 'edit' });
  expect(gridAction(press('7'))).toEqual({ do: 'type', text: '7' });
  expect(gridAction(press('x'))).toEqual({ do: 'type', text: 'x' });
  expect(gridAction(press('Delete'))).toEqual({ do: 'clear' });
});

test('Ctrl+D fills down, Ctrl+R fills right, Ctrl+A selects all', () => {
  expect(gridAction(press('d', { ctrlKey: true }))).toEqual({ do: 'fillDown' });
  expect(gridAction(press('r', { metaKey: true }))).toEqual({ do: 'fillRight' });
  expect(gridAction(press('a', { ctrlKey: true }))).toEqual({ do: 'selectAll' });
});

test('Tab, Ctrl+C, Ctrl+V, Ctrl+Z and a reload are left to the browser', () => {
  for (const key of ['c', 'v', 'x', 'z', 'y']) expect(gridAction(press(key, { ctrlKey: true }))).toBeNull();
  expect(gridAction(press('R', { ctrlKey: true, shiftKey: true }))).toBeNull();
  expect(gridAction(press('Tab'))).toBeNull();
});

test('while editing, Enter commits downwards, Tab sideways, Escape cancels and arrows stay in the text', () => {
  expect(editAction(press('Enter'))).toEqual({ do: 'commit', rows: 1, cols: 0 });
  expect(editAction(press('Tab', { shiftKey: true }))).toEqual({ do: 'commit', rows: 0, cols: -1 });
  expect(editAction(press('Escape'))).toEqual({ do: 'cancel' });
  expect(editAction(press('ArrowLeft'))).toBeNull();
});
