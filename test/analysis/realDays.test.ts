import { expect, it } from 'vitest';
import { measureLog } from '../../src/analysis/realDays';
import type { Row } from '../kpi/handMade';
import { logOf, shapeOf } from '../kpi/handMade';

/** A call of ten minutes every half-hour from one hour of the day to another. */
const calls = (type: number, from: number, to: number): Row[] =>
  Array.from({ length: 2 * (to - from) }, (_, i) => ({
    at: 3600 * from + 1800 * i,
    outcome: 'answered',
    talk: 600,
    type,
  }));

it('the load of each type in a log is over the hours in which it comes, that of all over the hours in which any does', () => {
  const rows = [...calls(0, 8, 18), ...calls(1, 10, 12)].sort((a, b) => a.at - b.at);
  const shape = shapeOf({ types: ['day', 'short'], intervals: 48, intervalSeconds: 1800 });
  const calendar = {
    start: '2026-03-02',
    zone: 'UTC',
    days: 1,
    intervalMinutes: 30 as const,
    closing: 'serve' as const,
  };
  const results = measureLog({ log: logOf(rows, [], 86_400), shape, calendar }, 20);
  const load = (scope = {}): number | null => results.estimate('offeredLoad', scope).mean;
  // Ten minutes of work in each half-hour.
  expect(load({ type: 'day' })).toBeCloseTo(1 / 3, 9);
  expect(load({ type: 'short' })).toBeCloseTo(1 / 3, 9);
  expect(load({ type: 'short', interval: 20 })).toBeCloseTo(1 / 3, 9);
  expect(load({ type: 'short', interval: 16 })).toBeNull();
  expect(load({ type: 'short', day: 0 })).toBeCloseTo(1 / 3, 9);
  expect(load()).toBeCloseTo((24 * 600) / (10 * 3600), 9);
});
