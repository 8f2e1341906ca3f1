import { expect, test } from 'vitest';
import { turnedScale } from '../../src/charts/turnedScale';
import { shareScale, valueScale } from '../../src/charts/valueScale';

const rows = { first: 10, last: 20, height: 36 };

test('values run to the right inside the plot, and time runs down', () => {
  const scale = turnedScale(rows, 140, shareScale);
  expect(scale.x(0)).toBeGreaterThanOrEqual(0);
  expect(scale.x(50)).toBeGreaterThan(scale.x(0));
  expect(scale.x(100)).toBeLessThanOrEqual(140);
  expect([scale.y(10), scale.y(11)]).toEqual([18, 54]);
});

test('the turned group puts a point of the lane where the scale says', () => {
  const scale = turnedScale(rows, 140, shareScale);
  const [a, b, c, d, e, f] = scale.transform.slice('matrix('.length, -1).split(' ').map(Number);
  const [x, y] = [scale.time.mid(13), scale.value.y(70)];
  expect(a * x + c * y + e).toBeCloseTo(scale.x(70), 9);
  expect(b * x + d * y + f).toBeCloseTo(scale.y(13), 9);
});

test('words of the scale do not run into each other, and zero keeps its own', () => {
  for (const width of [96, 140, 260]) {
    const scale = turnedScale(rows, width, (height) => valueScale(height, 1400, { unit: 'seconds', room: 20 }));
    expect(scale.ticks[0]).toBe(0);
    scale.ticks.slice(1).forEach((tick, i) => {
      expect(scale.x(tick) - scale.x(scale.ticks[i])).toBeGreaterThanOrEqual(36);
    });
  }
});
