import { expect, test } from 'vitest';
import { bandPath, meanPath, observedPath, volumePath, whiskerPath } from '../../src/charts/bandPaths';
import { runs, type IntervalValue } from '../../src/charts/intervalValue';
import { timeScale } from '../../src/charts/timeScale';
import { largest, shareScale, valueScale } from '../../src/charts/valueScale';

const value = (mean: number): IntervalValue => ({
  mean,
  low: mean - 2,
  high: mean + 2,
  p10: mean - 10,
  p90: mean + 10,
});
const time = timeScale({ last: 5, columnWidth: 20, gutter: 0 });
const scale = shareScale(124);
const series = [value(50), value(60), null, value(80), { mean: null, low: null, high: null, p10: null, p90: null }];

test('runs are the stretches that have data', () => {
  expect(runs(0, 5, (i) => (series[i]?.mean ?? null) !== null)).toEqual([
    [0, 2],
    [3, 4],
  ]);
  expect(runs(0, 0, () => true)).toEqual([]);
});

test('the mean is a line with a gap where there is no data, and a lone interval is one column long', () => {
  expect(meanPath(time, scale, series)).toBe('M0,66L10,66L30,56L40,56M60,36L70,36L80,36');
});

test('the band is closed and goes round p90 and p10', () => {
  expect(bandPath(time, scale, [value(50)])).toBe('M0,56L10,56L20,56L20,76L10,76L0,76Z');
});

test('a whisker reaches from low to high and never leaves the scale', () => {
  const path = whiskerPath(time, scale, [{ mean: 99, low: 95, high: 103, p10: null, p90: null }]);
  expect(path).toBe('M10,16V21');
});

test('the real day has one dot per interval with data', () => {
  expect(observedPath(time, scale, [50, null, NaN, 0, 100]).match(/M/g)).toHaveLength(3);
});

test('volume takes at most six tenths of the lane and nothing is drawn without contacts', () => {
  expect(volumePath(time, scale, [10, 5, 0, 0, 0])).toBe('M1,56h18v60h-18ZM21,86h18v30h-18Z');
  expect(volumePath(time, scale, [0, 0, 0, 0, 0])).toBe('');
});

test('shares are always drawn on 0 to 100, counts from zero to above the largest', () => {
  expect(scale.y(0)).toBe(116);
  expect(scale.y(100)).toBe(16);
  const counts = valueScale(124, largest(0, 2, [[value(50), value(60)]], [[null, 75]]));
  expect(counts.y(0)).toBe(116);
  expect(counts.max).toBeGreaterThan(75);
  expect(counts.max).toBeLessThan(80);
});

test('an axis of seconds has ticks that are round on the clock', () => {
  expect(valueScale(88, 250, { unit: 'seconds' }).ticks).toEqual([0, 120, 240]);
  expect(valueScale(120, 40, { unit: 'seconds' }).ticks).toEqual([0, 15, 30]);
  expect(valueScale(88, 0, { unit: 'seconds' }).ticks.length).toBeGreaterThan(0);
});
