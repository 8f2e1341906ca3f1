import { expect, test } from 'vitest';
import { differencePath, dragValue, net, rangePath, stepPath } from '../../src/charts/staffingPaths';
import { timeScale } from '../../src/charts/timeScale';
import { valueScale } from '../../src/charts/valueScale';

const time = timeScale({ last: 3, columnWidth: 10, gutter: 0 });
// 12.48 agents on 124 pixels: compare through the scale itself
const value = valueScale(124, 12);
const y = (v: number): number => Math.round(value.y(v) * 10) / 10;
const required = [{ low: 4, mean: 5, high: 6 }, { low: 8, mean: 9, high: 10 }, null];

test('net is silent inside the required range and signed outside it', () => {
  expect(net(required[0], 5)).toBe(0);
  expect(net(required[0], 4)).toBe(0);
  expect(net(required[0], 3)).toBe(-1);
  expect(net(required[0], 8)).toBe(2);
  expect(net(null, 8)).toBe(0);
  expect(net({ low: null, mean: 5, high: null }, 4)).toBe(-1);
});

test('steps hold a level over a whole column and join equal neighbours', () => {
  expect(stepPath(time, value, (i) => [4, 4, 6][i])).toBe(`M0,${y(4)}H20V${y(6)}H30`);
  expect(stepPath(time, value, (i) => [4, null, 6][i])).toBe(`M0,${y(4)}H10M20,${y(6)}H30`);
});

test('short is filled between the step and the lower edge of what is required, over above the upper edge', () => {
  const scheduled = [3, 12, 5];
  const short = differencePath(time, value, required, scheduled, 'short');
  const over = differencePath(time, value, required, scheduled, 'over');
  expect(short.startsWith(`M0,${y(4)}h10`)).toBe(true);
  expect(short.match(/M/g)).toHaveLength(1);
  expect(over.startsWith(`M10,${y(12)}h10`)).toBe(true);
  expect(over.match(/M/g)).toHaveLength(1);
});

test('a required range without width is still seen', () => {
  expect(rangePath(time, value, [{ low: 5, mean: 5, high: 5 }])).toContain('v1h-10');
});

test('a drag sets whole agents, five at a time with Shift, and never leaves the scale', () => {
  expect(dragValue(value, value.y(7.4), false)).toBe(7);
  expect(dragValue(value, value.y(7.6), true)).toBe(10);
  expect(dragValue(value, 10_000, false)).toBe(0);
  expect(dragValue(value, -10_000, false)).toBe(Math.round(value.max));
});
