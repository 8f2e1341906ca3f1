import { expect, test } from 'vitest';
import { moveScenario, regrid } from '../../src/files/regrid';
import { gridOf } from '../../src/model/calendar';
import { checkScenario } from '../../src/model/scenario';
import { aScenario } from './fixture';

const grid = (start: string, days: number, intervalMinutes: 15 | 30 | 60) =>
  gridOf({ start, zone: 'UTC', days, intervalMinutes, closing: 'serve' });

test('values go to the same weekday and time of day, wherever the new calendar begins', () => {
  // Monday to Sunday, the value being the weekday; the new calendar is Saturday and Sunday a week later.
  const week = grid('2026-03-02', 7, 60);
  const values = Array.from({ length: 168 }, (_, k) => Math.floor(k / 24));
  expect(new Set(regrid(values, week, grid('2026-03-14', 2, 60), -1))).toEqual(new Set([5, 6]));
});

test('counts keep their sum when intervals get shorter or longer, levels keep their height', () => {
  const day = grid('2026-03-02', 1, 30);
  const values = Array.from({ length: 48 }, (_, k) => k);
  const sum = (list: number[]): number => list.reduce((a, b) => a + b, 0);
  for (const minutes of [15, 30, 60] as const)
    expect(sum(regrid(values, day, grid('2026-03-02', 1, minutes), 0, true))).toBe(sum(values));
  expect(regrid(values, day, grid('2026-03-02', 1, 15), 0).slice(0, 4)).toEqual([0, 0, 1, 1]);
  expect(regrid(values, day, grid('2026-03-02', 1, 60), 0).slice(0, 3)).toEqual([0, 2, 4]);
});

test('of a replayed log, whoever comes within the new calendar is kept with all that was seen of him', () => {
  const [type] = aScenario().types;
  const demand = {
    kind: 'trace' as const,
    arrivals: [10, 90_000, 100_000],
    handleSeconds: [100, null, 300],
    waitSeconds: [0, 30, 60],
    abandoned: [0, 1, 0] as (0 | 1)[],
  };
  const days = (n: number) => grid('2026-03-02', n, 30);
  const before = aScenario({
    calendar: { start: '2026-03-02', zone: 'UTC', days: 2, intervalMinutes: 30 },
    types: [{ ...type, demand }],
    teams: [{ id: 'desk', name: 'Desk', headcount: Array<number>(96).fill(1), skills: [{ type: 'a' }] }],
  });
  const moved = moveScenario({ ...before, calendar: { ...before.calendar, days: 1 } }, days(2), days(1));
  expect(moved.types[0].demand).toEqual({
    kind: 'trace',
    arrivals: [10],
    handleSeconds: [100],
    waitSeconds: [0],
    abandoned: [0],
  });
  expect(checkScenario(moved).ok).toBe(true);
});

test('a day on which the clock changes is a model only where there is no ordinary one', () => {
  const helsinki = (start: string, days: number) =>
    gridOf({ start, zone: 'Europe/Helsinki', days, intervalMinutes: 60, closing: 'serve' });
  // Two weeks of which the second Sunday loses an hour; the value is the hour.
  const weeks = helsinki('2026-03-16', 14);
  const values = Array.from(weeks.startMinute, (minute) => minute / 60);
  const sunday = helsinki('2026-04-12', 1);
  expect(regrid(values, weeks, sunday, -1)).toEqual(Array.from({ length: 24 }, (_, hour) => hour));
  const alone = helsinki('2026-03-29', 1);
  expect(regrid(Array.from(alone.startMinute), alone, sunday, -1)[3]).toBe(-1);
});
