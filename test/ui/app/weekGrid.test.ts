import { expect, test } from 'vitest';
import { gridOf } from '../../../src/model/calendar';
import { weekColumns, weeksOf, worstByDay } from '../../../src/ui/plan/weekGrid';

const helsinki = (start: string, days: number, intervalMinutes: 15 | 30 | 60 = 60) =>
  gridOf({ start, zone: 'Europe/Helsinki', days, intervalMinutes, closing: 'serve' });

test('a horizon of seven days or fewer is one week, a longer one calendar weeks', () => {
  // A Sunday.
  expect(weeksOf(helsinki('2026-03-01', 7).days)).toEqual([{ first: 0, last: 6 }]);
  expect(weeksOf(helsinki('2026-03-01', 9).days)).toEqual([
    { first: 0, last: 0 },
    { first: 1, last: 7 },
    { first: 8, last: 8 },
  ]);
  // 2026 begins on a Thursday and ends on one.
  const year = weeksOf(helsinki('2026-01-01', 365).days);
  expect([year.length, year[0], year[52]]).toEqual([53, { first: 0, last: 3 }, { first: 361, last: 364 }]);
});

test.each([15, 30, 60] as const)(
  'in the week that loses an hour, the days stand by the clock, %i minutes',
  (minutes) => {
    const grid = helsinki('2026-03-23', 7, minutes);
    const { minutes: clock, intervals } = weekColumns(grid, { first: 0, last: 6 });
    expect(clock).toEqual(Array.from({ length: 1440 / minutes }, (_, i) => i * minutes));
    const lost = clock.flatMap((minute, column) => (minute >= 180 && minute < 240 ? [column] : []));
    intervals.forEach((row, day) =>
      row.forEach((interval, column) => {
        if (day === 6 && lost.includes(column)) expect(interval).toBe(-1);
        else expect([grid.dayOf[interval], grid.startMinute[interval]]).toEqual([day, clock[column]]);
      }),
    );
  },
);

test.each([15, 30, 60] as const)(
  'in the week that repeats an hour, it has columns of its own, %i minutes',
  (minutes) => {
    const grid = helsinki('2026-10-19', 7, minutes);
    const { minutes: clock, intervals } = weekColumns(grid, { first: 0, last: 6 });
    const hour = 60 / minutes;
    expect(clock).toHaveLength(25 * hour);
    expect(clock.filter((minute) => minute >= 180 && minute < 240)).toHaveLength(2 * hour);
    for (const row of intervals.slice(0, 6)) {
      expect(row.slice(3 * hour, 5 * hour).filter((interval) => interval < 0)).toHaveLength(hour);
      expect(row.slice(4 * hour, 5 * hour).every((interval) => interval === -1)).toBe(true);
    }
    // On Sunday every interval has its column, in order.
    const { firstInterval, intervals: count } = grid.days[6];
    expect(intervals[6]).toEqual(Array.from({ length: count }, (_, i) => firstInterval + i));
    for (const [day, row] of intervals.entries())
      row.forEach((interval, column) => {
        if (interval >= 0) expect([grid.dayOf[interval], grid.startMinute[interval]]).toEqual([day, clock[column]]);
      });
  },
);

test('the worst interval of a day is the one that is most short, else the one that is most over', () => {
  const grid = helsinki('2026-03-02', 4);
  const net = new Array<number | null>(96).fill(0);
  net[3] = 5;
  net[10] = -2;
  net[11] = -4;
  net[24 + 8] = 1;
  net[24 + 9] = 3;
  for (let k = 72; k < 96; k++) net[k] = null;
  expect(worstByDay(grid, net)).toEqual([
    { interval: 11, net: -4 },
    { interval: 33, net: 3 },
    { interval: 48, net: 0 },
    null,
  ]);
});
