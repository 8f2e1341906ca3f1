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
