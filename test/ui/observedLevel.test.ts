import { expect, test } from 'vitest';
import type { Observed, Scenario } from '../../src/model/scenario';
import { observedServiceLevel, otherLimits } from '../../src/ui/plan/series';

const row = (changes: Partial<Observed>): Observed => ({
  type: 'calls',
  offered: [10, 20, 0, null],
  answered: [9, 18, 0, null],
  abandoned: [1, 2, 0, null],
  withinSeconds: 20,
  answeredWithin: [8, 10, 0, null],
  ...changes,
});
const levels = (observed: Observed[], thresholdSeconds = 20): (number | null)[] =>
  observedServiceLevel({
    types: observed.map(({ type }) => ({ id: type, thresholdSeconds })),
    observed,
  } as unknown as Scenario);

test('the real service level is what was answered in time of what was offered', () => {
  expect(levels([row({})])).toEqual([80, 50, null, null]);
  expect(levels([row({}), row({ type: 'chats' })])).toEqual([80, 50, null, null]);
});

test('a report that does not tell how many were answered in time has no service level, and not 0 %', () => {
  const untold = row({ type: 'chats', answeredWithin: [null, null, null, null] });
  expect(levels([untold])).toEqual([null, null, null, null]);
  expect(levels([row({}), untold])).toEqual([null, null, null, null]);
  expect(levels([row({ answered: [0, 18, 0, null], answeredWithin: [null, 10, null, null] })])).toEqual([
    0,
    50,
    null,
    null,
  ]);
});

test('a service level by another time limit is another figure', () => {
  expect(levels([row({})], 30)).toEqual([null, null, null, null]);
});

test('which other limit that was is told; data that tell no service level, or the same limit, have none', () => {
  const limits = (observed: Observed[], thresholdSeconds: number): number[] =>
    otherLimits({ types: [{ id: 'calls', thresholdSeconds }], observed } as unknown as Scenario);
  expect(limits([row({})], 30)).toEqual([20]);
  expect(limits([row({})], 20)).toEqual([]);
  expect(limits([row({ answeredWithin: [null, null, null, null] })], 30)).toEqual([]);
});
