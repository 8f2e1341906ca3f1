import { expect, test } from 'vitest';
import { forestMarks, type ForestRow } from '../../src/charts/forest';

const row = (over: Partial<ForestRow>): ForestRow => ({
  label: 'x',
  unit: '%',
  mean: 2,
  low: 1,
  high: 3,
  direction: 'up',
  text: '',
  ...over,
});

test('zero is in the middle and better lies to the right, whether a rise or a fall is better', () => {
  const [up, down, worse] = forestMarks(
    [row({}), row({ direction: 'down', mean: -2, low: -3, high: -1 }), row({ direction: 'down' })],
    200,
  );
  expect(up!.zero).toBe(100);
  expect(up!.mean).toBeGreaterThan(100);
  expect(down!.mean).toBeCloseTo(up!.mean, 9);
  expect(worse!.mean).toBeLessThan(100);
  expect(worse!.low).toBeLessThan(worse!.high);
});

test('rows of one unit share a scale, another unit does not squeeze them', () => {
  const alone = forestMarks([row({})], 200)[0]!;
  const beside = forestMarks([row({}), row({ unit: '€', mean: 5000, low: 4000, high: 6000 })], 200)[0]!;
  expect(beside).toEqual(alone);
  const shared = forestMarks([row({}), row({ mean: 20, low: 10, high: 30 })], 200)[0]!;
  expect(shared.mean - 100).toBeLessThan(alone.mean - 100);
});

test('a difference is told only when its interval excludes zero', () => {
  const told = (low: number | null, high: number | null): boolean => forestMarks([row({ low, high })], 200)[0]!.told;
  expect(told(1, 3)).toBe(true);
  expect(told(-1, 3)).toBe(false);
  expect(told(0, 3)).toBe(false);
  expect(told(-3, -1)).toBe(true);
  expect(told(null, null)).toBe(false);
});

test('no data has no mark, and a difference of exactly nothing still lies on zero', () => {
  expect(forestMarks([row({ mean: null })], 200)).toEqual([null]);
  expect(forestMarks([row({ mean: 0, low: 0, high: 0 })], 200)[0]!.mean).toBe(100);
});

test('the zone that is too small to matter is symmetric around zero', () => {
  const mark = forestMarks([row({ zone: 1 })], 200)[0]!;
  expect(mark.zone![0] + mark.zone![1]).toBeCloseTo(200, 9);
});
