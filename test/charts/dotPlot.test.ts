import { expect, test } from 'vitest';
import { dotPlot, keeps, quantileDays } from '../../src/charts/dotPlot';

const size = { width: 400, height: 80 };

test('more days than dots become equally likely days at the middle quantiles', () => {
  const values = Array.from({ length: 100 }, (_, i) => i);
  expect(quantileDays(values, 20)).toEqual(Array.from({ length: 20 }, (_, k) => 5 * k + 2));
  expect(quantileDays([3, NaN, 1], 20)).toEqual([1, 3]);
});

test('a day on the target keeps it, for promises of at least and of at most', () => {
  expect(keeps(80, { value: 80, side: 'atLeast' })).toBe(true);
  expect(keeps(79.99, { value: 80, side: 'atLeast' })).toBe(false);
  expect(keeps(60, { value: 60, side: 'atMost' })).toBe(true);
  expect(keeps(60.01, { value: 60, side: 'atMost' })).toBe(false);
});

test.each(['atLeast', 'atMost'] as const)('no dot sits astride the target (%s)', (side) => {
  const days = Array.from({ length: 60 }, (_, i) => 60 + ((i * 37) % 40));
  const plot = dotPlot(days, size, { value: 80, side });
  for (const dot of plot.dots) {
    const right = dot.x > plot.target!;
    expect(Math.abs(dot.x - plot.target!)).toBeGreaterThanOrEqual(plot.radius);
    expect(right).toBe((side === 'atLeast') === dot.kept);
  }
});

test('every day has its own place inside the plot however many are alike', () => {
  const plot = dotPlot(
    Array.from({ length: 20 }, () => 100),
    size,
    { value: 80, side: 'atLeast' },
  );
  expect(new Set(plot.dots.map((d) => `${d.x},${d.y}`)).size).toBe(20);
  expect(plot.dots.every((d) => d.y >= 0 && d.y <= size.height)).toBe(true);
});

test('without a target and without days nothing breaks', () => {
  expect(dotPlot([], size, null).dots).toEqual([]);
  expect(dotPlot([5, 5], size, null).dots.every((d) => Number.isFinite(d.x))).toBe(true);
});

test('many days that are alike stay inside the figure: their column ends in their number, the others stay readable', () => {
  const all = [...Array.from({ length: 600 }, () => 0), ...Array.from({ length: 100 }, (_, i) => 1 + (i % 40) / 4)];
  const days = quantileDays(all, 100);
  const plot = dotPlot(days, { width: 560, height: 98 }, { value: 0, side: 'atLeast' }, all);
  expect(plot.radius).toBeGreaterThan(4);
  for (const { y } of plot.dots) {
    expect(y - plot.radius).toBeGreaterThanOrEqual(0);
    expect(y + plot.radius).toBeLessThanOrEqual(98);
  }
  expect(plot.full.map(({ days }) => days)).toEqual([600]);
  const [{ x, y }] = plot.full;
  const highest = Math.min(...plot.dots.filter((dot) => Math.abs(dot.x - x) < 1).map((dot) => dot.y - plot.radius));
  expect(y + 7).toBeLessThanOrEqual(highest + 1);
  expect(y - 7).toBeGreaterThanOrEqual(0);
  // All days that are not alike have their dots.
  expect(plot.dots.filter(({ value }) => value > 0)).toHaveLength(days.filter((value) => value > 0).length);
});

test('full columns side by side share one number that counts all of their days', () => {
  const all = [
    ...Array.from({ length: 300 }, () => 0.1),
    ...Array.from({ length: 300 }, () => 3),
    ...Array.from({ length: 12 }, () => 100),
  ];
  const plot = dotPlot(quantileDays(all, 100), { width: 300, height: 60 }, null, all);
  expect(plot.full).toHaveLength(1);
  expect(plot.full[0].days).toBe(600);
});

test('columns that have room end in no number', () => {
  expect(dotPlot([1, 1, 1, 2, 3], size, null).full).toEqual([]);
});
