import { describe, expect, it } from 'vitest';
import type { Calendar } from '../../src/model/calendar';
import {
  addDays,
  clockOf,
  gridOf,
  isDate,
  isZone,
  minuteOf,
  startInstant,
  startOf,
  weekdayOf,
} from '../../src/model/calendar';

const grid = (zone: string, start: string, days: number, rest: Partial<Calendar> = {}) =>
  gridOf({ start, zone, days, intervalMinutes: 60, closing: 'serve', ...rest });
/** Wall-clock starts of a day's intervals, as hours. */
const hoursOf = (zone: string, date: string): number[] =>
  Array.from(grid(zone, date, 1).startMinute, (minute) => minute / 60);
const plain = Array.from({ length: 24 }, (_, h) => h);

describe('a day on which the clock changes', () => {
  // [zone, date, hours of the wall clock]
  it.each([
    ['Europe/Helsinki', '2026-03-29', plain.filter((h) => h !== 3)],
    ['Europe/Helsinki', '2026-10-25', [...plain.slice(0, 4), 3, ...plain.slice(4)]],
    ['America/New_York', '2026-03-08', plain.filter((h) => h !== 2)],
    ['America/New_York', '2026-11-01', [...plain.slice(0, 2), 1, ...plain.slice(2)]],
    ['Asia/Jerusalem', '1999-04-02', plain.filter((h) => h !== 2)],
    ['Asia/Jerusalem', '1999-09-03', [...plain.slice(0, 2), 1, ...plain.slice(2)]],
    ['Asia/Jerusalem', '2026-03-27', plain.filter((h) => h !== 2)],
    // The clock goes forward over midnight: the day begins at 1.
    ['America/Santiago', '2024-09-08', plain.slice(1)],
    ['Asia/Beirut', '2026-03-29', plain.slice(1)],
    // It goes back over midnight: 23 o'clock comes twice.
    ['America/Santiago', '2024-04-06', [...plain, 23]],
    ['Asia/Beirut', '2025-10-25', [...plain, 23]],
    // It goes back to midnight: midnight comes twice, and the day begins at the first.
    ['Asia/Jerusalem', '2000-10-06', [0, ...plain]],
    ['America/Havana', '2025-11-02', [0, ...plain]],
    ['Atlantic/Azores', '2025-10-26', [0, ...plain]],
    // It goes forward to midnight: the last hour is missing.
    ['America/Nuuk', '2025-03-29', plain.slice(0, 23)],
    ['Australia/Sydney', '2026-04-05', [...plain.slice(0, 3), 2, ...plain.slice(3)]],
    ['Asia/Ho_Chi_Minh', '2026-03-29', plain],
    ['UTC', '2026-03-29', plain],
  ])('in %s on %s has these hours', (zone, date, expected) => {
    expect(hoursOf(zone, date)).toEqual(expected);
  });

  it('neither loses nor repeats an interval for its neighbours', () => {
    for (const [zone, start] of [
      ['Europe/Helsinki', '2026-03-28'],
      ['Europe/Helsinki', '2026-10-24'],
      ['America/Santiago', '2024-09-07'],
      ['America/Santiago', '2024-04-05'],
      ['Asia/Jerusalem', '2000-10-05'],
      ['America/Nuuk', '2025-03-28'],
    ]) {
      const { days, startMinute, dayOf, intervals } = grid(zone, start, 3);
      expect(days.map((d) => d.intervals).sort(), zone).toEqual(
        [24, 24, days.reduce((sum, d) => sum + d.intervals, 0) - 48].sort(),
      );
      expect(intervals).toBe(startMinute.length);
      days.forEach((day, d) => {
        expect(day.firstInterval).toBe(days.slice(0, d).reduce((sum, x) => sum + x.intervals, 0));
        for (let k = 0; k < day.intervals; k++) expect(dayOf[day.firstInterval + k]).toBe(d);
      });
    }
  });

  it('has quarter hours too', () => {
    expect(grid('Europe/Helsinki', '2026-03-29', 1, { intervalMinutes: 15 }).intervals).toBe(92);
    expect(grid('Europe/Helsinki', '2026-10-25', 1, { intervalMinutes: 30 }).intervals).toBe(50);
  });

  it('shifts by half an hour where the zone does', () => {
    expect(grid('Australia/Lord_Howe', '2026-04-05', 1, { intervalMinutes: 30 }).intervals).toBe(49);
    expect(grid('Australia/Lord_Howe', '2026-10-04', 1, { intervalMinutes: 30 }).intervals).toBe(47);
  });

  it('may skip a date altogether: Samoa had no 30 December 2011', () => {
    expect(grid('Pacific/Apia', '2011-12-29', 3).days.map((d) => d.intervals)).toEqual([24, 0, 24]);
  });

  it('opens and closes by the wall clock', () => {
    const opening = Array.from({ length: 7 }, () => ({ from: '02:00', to: '05:00' }));
    const open = (zone: string, date: string): number =>
      grid(zone, date, 1, { opening }).open.reduce((a, b) => a + b, 0);
    expect([
      open('Europe/Helsinki', '2026-03-28'),
      open('Europe/Helsinki', '2026-03-29'),
      open('Europe/Helsinki', '2026-10-25'),
    ]).toEqual([3, 2, 4]);
  });
});

describe('the start of an interval', () => {
  const half = (zone: string, start: string) => gridOf({ start, zone, days: 1, intervalMinutes: 30, closing: 'serve' });

  it('is plain where the clock shows it once, and has its offset from UTC where it shows it twice', () => {
    const autumn = half('Europe/Helsinki', '2026-10-25');
    const starts = Array.from({ length: autumn.intervals }, (_, k) => startOf(autumn, k));
    expect(new Set(starts).size).toBe(50);
    expect(starts.slice(5, 11)).toEqual([
      '2026-10-25T02:30',
      '2026-10-25T03:00+03:00',
      '2026-10-25T03:30+03:00',
      '2026-10-25T03:00+02:00',
      '2026-10-25T03:30+02:00',
      '2026-10-25T04:00',
    ]);
    const spring = half('Europe/Helsinki', '2026-03-29');
    expect(startOf(spring, 6)).toBe('2026-03-29T04:00');
    const west = half('America/New_York', '2026-11-01');
    expect([startOf(west, 2), startOf(west, 4)]).toEqual(['2026-11-01T01:00-04:00', '2026-11-01T01:00-05:00']);
  });

  it('lies so far from UTC, whatever the zone', () => {
    for (const [zone, start, offsets] of [
      ['UTC', '2026-10-25', [0, 0]],
      ['Europe/Helsinki', '2026-10-25', [180, 120]],
      ['Asia/Kathmandu', '2026-10-25', [345, 345]],
      ['America/New_York', '2026-03-08', [-300, -240]],
      ['Asia/Beirut', '2026-03-29', [180, 180]],
    ] as const) {
      const { utcOffset, intervals, startMinute } = half(zone, start);
      expect([utcOffset[0], utcOffset[intervals - 1]], zone).toEqual(offsets);
      const instant = startInstant(half(zone, start));
      expect(instant, zone).toBe(Date.parse(`${start}T00:00:00Z`) + (startMinute[0] - offsets[0]) * 60_000);
    }
  });
});

describe('a year of any zone', () => {
  it.each([
    'Europe/Helsinki',
    'America/New_York',
    'America/Santiago',
    'Asia/Kathmandu',
    'Australia/Lord_Howe',
    'Asia/Gaza',
  ])('in %s lasts 365 days of quarter hours, each day from its midnight on', (zone) => {
    const { days, intervals } = gridOf({ start: '2026-01-01', zone, days: 365, intervalMinutes: 15, closing: 'serve' });
    expect(intervals).toBe(365 * 96);
    expect(days[364].date).toBe('2026-12-31');
    expect(days.filter((d) => d.intervals !== 96).length).toBe(zone === 'Asia/Kathmandu' ? 0 : 2);
  });
});

describe('opening hours', () => {
  it('count from Monday; null is closed; 24:00 is the end of the day', () => {
    const opening = [
      { from: '08:00', to: '10:00' },
      null,
      { from: '00:00', to: '24:00' },
      null,
      null,
      null,
      { from: '23:00', to: '24:00' },
    ];
    // 1 March 2026 is a Sunday.
    const { open, days } = grid('UTC', '2026-03-01', 4, { opening });
    expect(days.map((d) => d.weekday)).toEqual([6, 0, 1, 2]);
    const openHours = days.map((d) => plain.filter((h) => open[d.firstInterval + h] === 1));
    expect(openHours).toEqual([[23], [8, 9], [], plain]);
  });

  it('include an interval that begins before closing', () => {
    const opening = Array.from({ length: 7 }, () => ({ from: '08:30', to: '10:30' }));
    const { open } = grid('UTC', '2026-03-02', 1, { opening });
    expect(plain.filter((h) => open[h] === 1)).toEqual([9, 10]);
  });
});

describe('dates and clocks', () => {
  it('knows which dates exist', () => {
    expect(['2024-02-29', '2026-12-31'].every(isDate)).toBe(true);
    expect(['2026-02-29', '2026-13-01', '2026-00-10', '2026-04-31', 'soon', '2026-4-1'].some(isDate)).toBe(false);
  });

  it('knows which zones exist', () => {
    expect(['UTC', 'Europe/Helsinki', 'Asia/Ho_Chi_Minh'].every(isZone)).toBe(true);
    expect(['Mars/Olympus', '', 'Europe'].some(isZone)).toBe(false);
  });

  it('adds days over months, leap days and clock changes', () => {
    expect([addDays('2024-02-28', 1), addDays('2026-03-28', 2), addDays('2026-01-01', -1)]).toEqual([
      '2024-02-29',
      '2026-03-30',
      '2025-12-31',
    ]);
    expect([weekdayOf('2026-03-02'), weekdayOf('2026-03-08')]).toEqual([0, 6]);
  });

  it('reads and writes minutes of the day', () => {
    expect([minuteOf('00:00'), minuteOf('07:30'), minuteOf('24:00')]).toEqual([0, 450, 1440]);
    expect([clockOf(0), clockOf(450), clockOf(1439)]).toEqual(['00:00', '07:30', '23:59']);
    expect(startOf(grid('Europe/Helsinki', '2026-03-28', 2), 27)).toBe('2026-03-29T04:00');
  });
});
