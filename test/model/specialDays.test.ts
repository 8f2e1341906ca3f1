import { describe, expect, it } from 'vitest';
import type { Calendar, SpecialDay } from '../../src/model/calendar';
import { gridOf, sameCalendar, sameIntervals } from '../../src/model/calendar';
import { readDocument } from '../../src/model/document';
import { describeFlaw } from '../../src/model/errors';
import { expectedContacts, expectedIn, volumeFor } from '../../src/model/expectedContacts';
import type { ContactType } from '../../src/model/scenario';
import { base, withValue } from './base';

const flawsOf = (value: unknown): string[] => {
  const result = readDocument(value);
  return result.ok ? [] : result.flaws.map(describeFlaw);
};
/** Monday 2 to Sunday 8 March 2026, hours, open 8–18 from Monday to Friday. */
const week = (special?: SpecialDay[]): Calendar => ({
  start: '2026-03-02',
  zone: 'UTC',
  days: 7,
  intervalMinutes: 60,
  opening: Array.from({ length: 7 }, (_, day) => (day < 5 ? { from: '08:00', to: '18:00' } : null)),
  closing: 'serve',
  ...(special ? { special } : {}),
});
const openHours = (calendar: Calendar): number[][] => {
  const { days, open, startMinute } = gridOf(calendar);
  return days.map(({ firstInterval, intervals }) =>
    Array.from({ length: intervals }, (_, i) => firstInterval + i)
      .filter((k) => open[k] === 1)
      .map((k) => startMinute[k] / 60),
  );
};
const range = (from: number, to: number): number[] => Array.from({ length: to - from }, (_, i) => from + i);

describe('a special day', () => {
  it('has its own hours instead of the weekday’s, and leaves the other days alone', () => {
    const special = [
      { date: '2026-03-03', name: 'Holiday', hours: null },
      { date: '2026-03-05', hours: { from: '06:00', to: '24:00' } },
      { date: '2026-03-08', hours: { from: '10:00', to: '12:00' } },
    ];
    const usual = range(8, 18);
    expect(openHours(week(special))).toEqual([usual, [], usual, range(6, 24), usual, [], [10, 11]]);
    expect(openHours(week())).toEqual([usual, usual, usual, usual, usual, [], []]);
  });

  it('closes a centre that is otherwise always open', () => {
    const always = { ...week([{ date: '2026-03-04', hours: null }]), opening: undefined };
    expect(openHours(always).map((hours) => hours.length)).toEqual([24, 24, 0, 24, 24, 24, 24]);
  });

  it('may lie outside the horizon, without effect', () => {
    const outside = [
      { date: '2026-03-01', hours: null },
      { date: '2026-03-09', hours: null, volumeFactor: 3 },
    ];
    const [far, near] = [gridOf(week(outside)), gridOf(week())];
    expect(far).toEqual(near);
    expect(flawsOf(withValue('calendar.special', outside))).toEqual([]);
  });

  it('is told by the grid, with its factor; other days have a factor of 1', () => {
    const special = { date: '2026-03-03', name: 'Campaign', hours: { from: '08:00', to: '20:00' }, volumeFactor: 1.4 };
    const { days } = gridOf(week([special]));
    expect(days.map((day) => day.volumeFactor)).toEqual([1, 1.4, 1, 1, 1, 1, 1]);
    expect(days.map((day) => day.special)).toEqual([null, special, null, null, null, null, null]);
  });

  it('keeps its hours by the wall clock on days of 23 and 25 hours', () => {
    const hoursOn = (date: string, intervalMinutes: 15 | 30 | 60): number => {
      const special = [{ date, hours: { from: '02:00', to: '05:00' } }];
      const grid = gridOf({
        start: date,
        zone: 'Europe/Helsinki',
        days: 1,
        intervalMinutes,
        closing: 'serve',
        special,
      });
      return (grid.open.reduce((a, b) => a + b, 0) * intervalMinutes) / 60;
    };
    for (const minutes of [15, 30, 60] as const)
      expect([hoursOn('2026-03-28', minutes), hoursOn('2026-03-29', minutes), hoursOn('2026-10-25', minutes)]).toEqual([
        3, 2, 4,
      ]);
  });
});

describe('what is wrong about special days', () => {
  const day = { date: '2026-03-02', hours: { from: '08:00', to: '12:00' }, volumeFactor: 1 };
  it.each<[unknown, string]>([
    [{ ...day, date: '2026-02-30' }, '.date must be a date such as 2026-03-02, got "2026-02-30"'],
    [{ ...day, date: '2.3.2026' }, '.date must be a date such as 2026-03-02, got "2.3.2026"'],
    [{ ...day, volumeFactor: -0.5 }, '.volumeFactor must be at least 0, got −0.5'],
    [{ ...day, volumeFactor: 1e9 }, '.volumeFactor must be at most 1000, got 1000000000'],
    [{ ...day, hours: { from: '8', to: '12:00' } }, '.hours.from must be a time such as 07:30, got "8"'],
    [{ ...day, hours: { from: '12:00', to: '12:00' } }, '.hours.to must be above 12:00, got "12:00"'],
    [{ ...day, hours: { from: '12:00', to: '24:30' } }, '.hours.to must be at most 24:00, got "24:30"'],
    [{ date: '2026-03-02' }, '.hours is missing'],
    [{ ...day, factor: 2 }, '.factor is not a known field, got 2'],
    [{ ...day, name: 7 }, '.name must be text, got 7'],
  ])('%j', (value, flaw) => {
    expect(flawsOf(withValue('calendar.special', [value]))).toEqual([`calendar.special[0]${flaw}`]);
  });

  it('a date twice', () => {
    expect(flawsOf(withValue('calendar.special', [day, { ...day, date: '2026-03-03' }, day]))).toEqual([
      'calendar.special[2].date must be unique, got "2026-03-02"',
    ]);
  });

  it('a factor by which a day would not fit into memory any more', () => {
    const document = base();
    document.calendar.special = [{ date: '2026-03-02', hours: { from: '00:00', to: '24:00' }, volumeFactor: 1000 }];
    document.types[0].demand = { kind: 'rate', volume: new Array<number>(24).fill(1000) };
    expect(flawsOf(document)).toEqual(['types must be at most 10000000 contacts in all, got 24000003']);
  });
});

describe('expected contacts', () => {
  const special = [
    { date: '2026-03-03', hours: { from: '08:00', to: '18:00' }, volumeFactor: 1.5 },
    { date: '2026-03-04', hours: null },
    { date: '2026-03-05', hours: { from: '06:00', to: '12:00' }, volumeFactor: 0 },
  ];
  const grid = gridOf(week(special));
  const rate: ContactType['demand'] = {
    kind: 'rate',
    volume: range(0, 7 * 24),
    dayCv: 0,
    intervalCv: 0,
    sharedDay: true,
  };

  it('are the volume times the factor of the day while the doors are open, else none', () => {
    const expected = expectedContacts(rate, grid);
    for (let k = 0; k < grid.intervals; k++) {
      const [day, hour] = [Math.floor(k / 24), k % 24];
      const factor = [1, 1.5, 0, 0, 1, 0, 0][day];
      expect(expected[k]).toBe(hour >= 8 && hour < 18 ? k * factor : 0);
      expect(expectedIn(rate, grid, k)).toBe(expected[k]);
    }
  });

  it('of a replayed log are what it has, whatever the factor, while the doors are open', () => {
    // Tuesday 9:00 and twice 9:59:59, Tuesday 7:00 before opening, Wednesday noon on the closed day, Friday 10:00.
    const at = (day: number, hour: number): number => (day * 24 + hour) * 3600;
    const arrivals = [at(1, 7), at(1, 9), at(1, 10) - 1, at(1, 10) - 1, at(2, 12), at(4, 10)];
    const trace: ContactType['demand'] = { kind: 'trace', arrivals };
    const expected = expectedContacts(trace, grid);
    expect([expected[24 + 7], expected[24 + 9], expected[48 + 12], expected[96 + 10]]).toEqual([0, 3, 0, 1]);
    expect(expected.reduce((a, b) => a + b, 0)).toBe(4);
    for (let k = 0; k < grid.intervals; k++) expect(expectedIn(trace, grid, k)).toBe(expected[k]);
  });

  it('come out as given when the volume is made for them', () => {
    const contacts = Array.from({ length: grid.intervals }, (_, k) => 100 + (k % 7));
    const back = expectedContacts({ ...rate, volume: volumeFor(contacts, grid) }, grid);
    for (let k = 0; k < grid.intervals; k++)
      if (grid.open[k] && grid.days[grid.dayOf[k]].volumeFactor > 0) expect(back[k]).toBeCloseTo(contacts[k], 5);
    // On ordinary days nothing is touched, not even in the last digit.
    expect(volumeFor([0.1, 0.2], gridOf(week()))).toEqual([0.1, 0.2]);
  });
});

describe('two calendars', () => {
  const holiday = { date: '2026-03-03', hours: null };
  it('have the same intervals whatever their hours', () => {
    expect(sameIntervals(week(), week([holiday]))).toBe(true);
    expect(sameIntervals(week(), { ...week(), days: 8 })).toBe(false);
    expect(sameIntervals(week(), { ...week(), zone: 'Europe/Helsinki' })).toBe(false);
  });

  it('mean the same to a simulation when only names of days differ', () => {
    expect(sameCalendar(week([holiday]), week([{ ...holiday, name: 'Holiday' }]))).toBe(true);
    expect(sameCalendar(week([holiday]), week([{ ...holiday, date: '2026-03-04' }]))).toBe(false);
    expect(sameCalendar(week(), week([holiday]))).toBe(false);
  });
});
