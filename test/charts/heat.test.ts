import { expect, test } from 'vitest';
import { cellPaths, evenBreaks, level, netClass } from '../../src/charts/levels';
import { heatClass, moveInWeek } from '../../src/charts/weekCells';

test('a level is the number of breaks reached', () => {
  const breaks = evenBreaks(0, 7);
  expect(breaks).toEqual([1, 2, 3, 4, 5, 6]);
  expect([0, 0.99, 1, 5.5, 6, 99].map((v) => level(v, breaks))).toEqual([0, 0, 1, 5, 6, 6]);
});

test('short is orange, over is purple, near zero is paper', () => {
  expect([-3, -1, -0.2, 0, 0.6, 2.5].map((v) => netClass(v, [0.5, 1, 2]))).toEqual([
    'short-3',
    'short-2',
    'heat-0',
    'heat-0',
    'over-1',
    'over-3',
  ]);
});

test('no data has no cell, and a shortfall scale turns the ink round', () => {
  expect(heatClass(null, { scale: 'ink', low: 0, high: 100 })).toBeNull();
  expect(heatClass(NaN, { scale: 'net', breaks: [1, 2, 3] })).toBeNull();
  expect(heatClass(5, { scale: 'ink', low: 100, high: 0 })).toBe('heat-6');
  expect(heatClass(95, { scale: 'ink', low: 100, high: 0 })).toBe('heat-0');
});

test('thousands of cells are one path per shade', () => {
  const paths = cellPaths(
    3000,
    (i) => (i % 10 === 0 ? null : `heat-${i % 7}`),
    (i) => ({ x: i, y: 0, width: 1, height: 1 }),
  );
  expect(paths.size).toBe(7);
  expect([...paths.values()].join('').match(/M/g)).toHaveLength(2700);
});

test('arrow keys run through the days, over midnight and over a day of 23 hours', () => {
  const lengths = [24, 23, 24];
  expect(moveInWeek('ArrowRight', { day: 0, column: 23 }, lengths)).toEqual({ day: 1, column: 0 });
  expect(moveInWeek('ArrowLeft', { day: 2, column: 0 }, lengths)).toEqual({ day: 1, column: 22 });
  expect(moveInWeek('ArrowDown', { day: 0, column: 23 }, lengths)).toEqual({ day: 1, column: 22 });
  expect(moveInWeek('ArrowUp', { day: 0, column: 5 }, lengths)).toEqual({ day: 0, column: 5 });
  expect(moveInWeek('ArrowRight', { day: 2, column: 23 }, lengths)).toEqual({ day: 2, column: 23 });
  expect(moveInWeek('End', { day: 1, column: 0 }, lengths)).toEqual({ day: 1, column: 22 });
  expect(moveInWeek('x', { day: 1, column: 0 }, lengths)).toBeNull();
});
