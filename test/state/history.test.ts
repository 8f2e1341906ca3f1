import { expect, test } from 'vitest';
import { History } from '../../src/state/history.svelte';

test('undo takes back one step and redo brings it again, with the label of the step', () => {
  const history = new History<number, string>(0);
  history.commit(1, 'one');
  history.commit(2, 'two');
  expect(history.undoLabel).toBe('two');
  history.undo();
  expect([history.present, history.undoLabel, history.redoLabel]).toEqual([1, 'one', 'two']);
  history.redo();
  expect([history.present, history.redoLabel]).toEqual([2, null]);
});

test('commits of one gesture are one step', () => {
  const history = new History<number, string>(0);
  for (const value of [1, 2, 3]) history.commit(value, 'drag', 'drag 10:00');
  expect(history.depth).toBe(1);
  history.undo();
  expect(history.present).toBe(0);
});

test('the same gesture after it has ended is a new step', () => {
  const history = new History<number, string>(0);
  history.commit(1, 'drag', 'a');
  history.endGesture();
  history.commit(2, 'drag', 'a');
  expect(history.depth).toBe(2);
});

test('a new edit after an undo drops what could have been redone', () => {
  const history = new History<number, string>(0);
  history.commit(1, 'one');
  history.undo();
  history.commit(5, 'five');
  expect(history.redoLabel).toBeNull();
  history.redo();
  expect(history.present).toBe(5);
});

test('at least a hundred steps can be undone', () => {
  const history = new History<number, string>(0);
  for (let i = 1; i <= 150; i++) history.commit(i, String(i));
  for (let i = 0; i < 120; i++) history.undo();
  expect(history.present).toBe(30);
});

test('the oldest steps are forgotten in the end, the newest never', () => {
  const history = new History<number, string>(0);
  for (let i = 1; i <= 1000; i++) history.commit(i, String(i));
  expect(history.depth).toBe(500);
  history.undo();
  expect(history.present).toBe(999);
});
