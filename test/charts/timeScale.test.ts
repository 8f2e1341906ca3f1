import { expect, test } from 'vitest';
import { fitColumns, timeScale } from '../../src/charts/timeScale';
import { timeTicks } from '../../src/charts/timeTicks';

const halfHours = Int16Array.from({ length: 96 }, (_, i) => (i % 48) * 30);

test('an interval begins where the one before it ends, gutter included', () => {
  const time = timeScale({ last: 48, columnWidth: 20, gutter: 120 });
  expect(time.x(0)).toBe(120);
  expect(time.x(1)).toBe(140);
  expect(time.left(1)).toBe(20);
  expect(time.mid(1)).toBe(30);
  expect(time.width).toBe(120 + 48 * 20);
});

test('at() finds the interval under every pixel and null outside the plot', () => {
  const time = timeScale({ first: 48, last: 96, columnWidth: 20, gutter: 120 });
  for (let i = 48; i < 96; i++) {
    expect(time.at(time.left(i))).toBe(i);
    expect(time.at(time.left(i) + 19.9)).toBe(i);
  }
  expect(time.at(-0.1)).toBeNull();
  expect(time.at(time.plotWidth)).toBeNull();
});

test('columns are whole pixels that fit the room, and never narrower than the minimum', () => {
  expect(fitColumns(1100, 24, 148, 22)).toBe(39);
  expect(fitColumns(360, 24, 64, 22)).toBe(22);
  expect(fitColumns(500, 0, 100, 8)).toBe(400);
});

test('labels of the clock keep their distance at every width and stand on round times', () => {
  for (const columnWidth of [4, 7, 12, 20, 40, 80]) {
    const time = timeScale({ last: 96, columnWidth, gutter: 0 });
    const ticks = timeTicks(time, halfHours);
    expect(ticks.length).toBeGreaterThan(1);
    for (let k = 1; k < ticks.length; k++) expect(ticks[k].x - ticks[k - 1].x).toBeGreaterThanOrEqual(38);
    expect(ticks.every((t) => t.minute % 30 === 0)).toBe(true);
  }
});

test('an hour that occurs twice when the clock goes back is labelled twice', () => {
  const startMinute = [0, 60, 120, 180, 180, 240, 300];
  const time = timeScale({ last: 7, columnWidth: 60, gutter: 0 });
  expect(timeTicks(time, startMinute).map((t) => t.minute)).toEqual([0, 60, 120, 180, 180, 240, 300]);
});
