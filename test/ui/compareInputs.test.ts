import { expect, test } from 'vitest';
import { gridOf } from '../../src/model/calendar';
import { blankScenario } from '../../src/state/blank';
import { comparabilityOf, matchCalendars } from '../../src/analysis/comparable';
import { withCells } from '../../src/state/edits/cells';
import { withTeam, withType } from '../../src/state/edits/parts';
import { inputDifferences } from '../../src/ui/compare/inputDifferences';

const a = blankScenario({ scenario: 'A', type: 'Calls', team: 'Desk' });
const grid = gridOf(a.calendar);
const staff = (interval: number, value: number) => ({ kind: 'staff' as const, item: 0, interval, value });

test('neighbouring intervals with the same change are one line', () => {
  const before = a.teams[0].headcount[20];
  const even = withCells(a, [staff(21, before), staff(22, before)]);
  const b = withCells(even, [staff(20, before + 2), staff(21, before + 2), staff(22, before + 2)]);
  expect(inputDifferences(even, b, grid)).toEqual([
    { path: ['teams', 'desk', 'headcount'], from: 20, to: 23, a: before, b: before + 2 },
  ]);
});

test('a row with many separate changes is one line with the sums of both', () => {
  const b = withTeam(a, 0, { headcount: a.teams[0].headcount.map((agents, i) => agents + (i % 2)) });
  const sum = (values: readonly number[]): number => values.reduce((x, y) => x + y, 0);
  expect(inputDifferences(a, b, grid)).toEqual([
    { path: ['teams', 'desk', 'headcount'], intervals: 24, a: sum(a.teams[0].headcount), b: sum(b.teams[0].headcount) },
  ]);
});

test('names, notes, promises and the seed are no inputs', () => {
  expect(inputDifferences(a, { ...a, name: 'B', description: 'x', seed: 'y', commitments: [] }, grid)).toEqual([]);
});

test('a single figure is told with both values', () => {
  expect(inputDifferences(a, withType(a, 0, { thresholdSeconds: 30 }), grid)).toEqual([
    { path: ['types', 'calls', 'thresholdSeconds'], a: 20, b: 30 },
  ]);
});

test('calendars are the same, of the same shape, or different', () => {
  const on = (start: string, days = 1) => ({ ...a, calendar: { ...a.calendar, start, days } });
  expect(matchCalendars(a, a)).toBe('same');
  expect(matchCalendars(a, on('2026-03-09'))).toBe('shape');
  expect(matchCalendars(a, on('2026-03-10'))).toBe('different');
  expect(matchCalendars(a, on('2026-03-02', 2))).toBe('different');
});

test('different thresholds, currencies and teams are named; costs in two currencies are not subtracted', () => {
  const b = {
    ...withType(a, 0, { thresholdSeconds: 30 }),
    currency: 'USD',
    teams: [{ ...a.teams[0], id: 'other', name: 'Other' }],
  };
  const found = comparabilityOf(a, b);
  expect(found.costs).toBe(false);
  expect(found.barriers).toEqual([
    { code: 'teamsOnly', plan: 'a', names: ['Desk'] },
    { code: 'teamsOnly', plan: 'b', names: ['Other'] },
    { code: 'thresholds', names: ['Calls'] },
    { code: 'currency' },
  ]);
});
