import { describe, expect, test } from 'vitest';
import type { DayLog } from '../../src/engine/dayLog';
import { compile } from '../../src/engine/plan';
import { Simulator } from '../../src/engine/simulate';
import type { CallLogOptions, CallLogResult } from '../../src/files/callLog';
import { readCallLog } from '../../src/files/callLog';
import { previewIntervals } from '../../src/files/intervalImport';
import { writeLogCsv } from '../../src/files/logCsv';
import { ZoneClock } from '../../src/files/zoneTime';
import type { Calendar } from '../../src/model/calendar';
import { gridOf, startOf } from '../../src/model/calendar';
import { expectScenario } from '../../src/model/document';

/** A day's log as it lived and as a file. */
function simulated(calendar: Omit<Calendar, 'closing'>): { log: DayLog; calendar: Calendar; text: string } {
  const whole = { closing: 'serve' as const, ...calendar };
  const grid = gridOf(whole);
  const scenario = expectScenario({
    format: 'floorwalk',
    version: 1,
    name: 'Clock',
    calendar: whole,
    types: [
      {
        id: 'calls',
        name: 'Calls',
        demand: { kind: 'rate', volume: Array<number>(grid.intervals).fill(10) },
        handling: { talk: { family: 'exponential', mean: 180 } },
        patience: { family: 'exponential', mean: 90 },
      },
    ],
    teams: [
      { id: 'desk', name: 'Desk', headcount: Array<number>(grid.intervals).fill(3), skills: [{ type: 'calls' }] },
    ],
  });
  const plan = compile(scenario);
  const log = new Simulator(plan).run(0);
  return { log, calendar: whole, text: [...writeLogCsv(log, scenario)].join('') };
}

function read(text: string, options: CallLogOptions = {}): Extract<CallLogResult, { ok: true }> {
  const result = readCallLog(text, options);
  if (!result.ok) throw new Error(JSON.stringify(result.flaws));
  expect(result.rejected).toEqual([]);
  return result;
}

/** A file without its named columns; the header names them. */
function without(text: string, ...names: string[]): string {
  const rows = text
    .trimEnd()
    .split('\r\n')
    .map((line) => line.split(','));
  const kept = rows[0].flatMap((name, i) => (names.includes(name) ? [] : [i]));
  return rows.map((cells) => kept.map((i) => cells[i]).join(',')).join('\n');
}

/** Contacts by the label of their interval. */
function byLabel(log: DayLog, calendar: Calendar): Record<string, number> {
  const grid = gridOf(calendar);
  const counts: Record<string, number> = {};
  for (let i = 0; i < log.contacts; i++) {
    const label = startOf(grid, Math.floor(log.arrival[i] / grid.intervalSeconds));
    counts[label] = (counts[label] ?? 0) + 1;
  }
  return counts;
}

const changes: readonly [zone: string, start: string, days: number, minutes: 15 | 30 | 60][] = [
  ['Europe/Helsinki', '2026-10-25', 1, 30],
  ['Europe/Helsinki', '2026-03-29', 1, 30],
  ['Europe/Helsinki', '2026-10-24', 3, 60],
  ['America/New_York', '2026-03-07', 3, 15],
  ['Australia/Lord_Howe', '2026-04-04', 3, 30],
  ['Australia/Lord_Howe', '2026-10-04', 1, 15],
  // The clock changes over midnight: the day begins at 1, ends twice, or begins twice.
  ['America/Santiago', '2024-09-07', 3, 60],
  ['America/Santiago', '2024-04-05', 3, 60],
  ['America/Havana', '2025-11-01', 3, 30],
];

describe('a log of days on which the clock changes', () => {
  test.each(changes)('in %s from %s, %i days of %i min, comes back whole', (zone, start, days, minutes) => {
    const { log, calendar, text } = simulated({ zone, start, days, intervalMinutes: minutes });
    const back = read(text, { intervalMinutes: minutes });
    expect(back.notes).toEqual([]);
    expect(back.calendar).toEqual(calendar);
    expect(back.log.contacts).toBe(log.contacts);
    expect(Array.from(back.log.arrival.subarray(0, log.contacts))).toEqual(
      Array.from(log.arrival.subarray(0, log.contacts)),
    );
  });

  test.each(changes)(
    'in %s from %s, %i days of %i min, needs no seconds from the start',
    (zone, start, days, minutes) => {
      const { log, calendar, text } = simulated({ zone, start, days, intervalMinutes: minutes });
      const back = read(without(text, 'arrival_s'), { intervalMinutes: minutes });
      expect(back.notes).toEqual([]);
      expect(byLabel(back.log, back.calendar)).toEqual(byLabel(log, calendar));
    },
  );

  test.each(changes)(
    'in %s from %s, %i days of %i min, needs no offsets where it has seconds',
    (zone, start, days, minutes) => {
      const { log, calendar, text } = simulated({ zone, start, days, intervalMinutes: minutes });
      const back = read(text.replace(/(T[\d:.]+)[+-]\d\d:\d\d/g, '$1'), { intervalMinutes: minutes });
      expect(back.notes).toEqual([]);
      expect(byLabel(back.log, back.calendar)).toEqual(byLabel(log, calendar));
    },
  );

  test('shows the hour that comes twice with its offsets', () => {
    const { text } = simulated({ zone: 'Europe/Helsinki', start: '2026-10-25', days: 1, intervalMinutes: 30 });
    const hours = [...text.matchAll(/T03:\d\d:\d\d\.\d{3}([+-]\d\d:\d\d)/g)].map(([, offset]) => offset);
    expect(new Set(hours)).toEqual(new Set(['+03:00', '+02:00']));
    expect(hours).toEqual([...hours].sort().reverse());
    expect(text).not.toMatch(/T(2[4-9]|[3-9]\d):/);
  });
});

describe('a log without seconds or offsets', () => {
  const { log, calendar, text } = simulated({
    zone: 'Europe/Helsinki',
    start: '2026-10-25',
    days: 1,
    intervalMinutes: 30,
  });
  const plain = without(text, 'arrival_s', 'zone').replace(/(T[\d:.]+)[+-]\d\d:\d\d/g, '$1');

  test('is laid on 24 hours where nobody names its zone; no row is lost and nothing is said of a scenario', () => {
    const back = read(plain);
    expect(back.calendar).toMatchObject({ zone: 'UTC', days: 1 });
    expect(back.log.contacts).toBe(log.contacts);
    expect(back.notes).toEqual([]);
  });

  test('is laid on 25 hours in the zone that is named, the double hour by the order of its rows', () => {
    const back = read(plain, { zone: 'Europe/Helsinki' });
    expect(byLabel(back.log, back.calendar)).toEqual(byLabel(log, calendar));
    const double = Object.entries(byLabel(log, calendar)).filter(([label]) => label.includes('+'));
    const count = double.reduce((sum, [, n]) => sum + n, 0);
    const to = double.reduce((sum, [label, n]) => sum + (label.endsWith('+02:00') ? n : 0), 0);
    expect(to).toBeGreaterThan(0);
    expect(back.notes).toEqual([{ code: 'doubleHour', count, to }]);
  });

  test('in no order of time has its double hour taken as the first', () => {
    const [header, ...rows] = plain.split('\n');
    const shuffled = [header, ...rows.filter((_, i) => i % 2 === 0), ...rows.filter((_, i) => i % 2 === 1)].join('\n');
    const back = read(shuffled, { zone: 'Europe/Helsinki' });
    expect(back.log.contacts).toBe(log.contacts);
    expect(back.notes).toMatchObject([{ code: 'doubleHour', to: 0 }]);
  });

  test('with seconds but no zone says that its clock changes', () => {
    const old = without(text, 'zone').replace(/(T[\d:.]+)[+-]\d\d:\d\d/g, '$1');
    const after = Array.from(log.arrival.subarray(0, log.contacts)).filter((at) => at >= 4 * 3600).length;
    const back = read(old);
    expect(back.log.contacts).toBe(log.contacts);
    expect(back.notes).toEqual([{ code: 'zoneUnknown', count: after }]);
    expect(read(old, { zone: 'Europe/Helsinki' }).notes).toEqual([]);
  });
});

describe('a log whose times carry offsets', () => {
  const text = 'start,queue,outcome,wait\n2026-10-25T00:30:00Z,A,abandoned,5\n2026-10-25T01:30:00Z,A,abandoned,5';

  test('is put on the wall clock of the zone that is named', () => {
    const { log, calendar, notes } = read(text, { zone: 'Europe/Helsinki' });
    expect(byLabel(log, calendar)).toEqual({ '2026-10-25T03:30+03:00': 1, '2026-10-25T03:30+02:00': 1 });
    expect(notes).toEqual([{ code: 'offsetsConverted', count: 2, text: 'Europe/Helsinki' }]);
  });

  test('is taken as it stands where none is', () => {
    const { log, calendar, notes } = read(text);
    expect(byLabel(log, calendar)).toEqual({ '2026-10-25T00:30': 1, '2026-10-25T01:30': 1 });
    expect(notes).toEqual([{ code: 'offsetsIgnored', count: 2 }]);
  });

  test('is laid on the calendar of a scenario, whose zone decides', () => {
    const calendar: Calendar = {
      start: '2026-10-25',
      zone: 'Europe/Helsinki',
      days: 1,
      intervalMinutes: 30,
      closing: 'serve',
    };
    const { log } = read(text, { calendar });
    expect(Array.from(log.arrival.subarray(0, 2))).toEqual([3.5 * 3600, 4.5 * 3600]);
  });
});

test('intervals of an hour do not fit a day of 24.5 hours', () => {
  const text = 'start,queue,outcome,wait\n2026-04-05 09:30,A,abandoned,5';
  const result = readCallLog(text, { zone: 'Australia/Lord_Howe', intervalMinutes: 60 });
  expect(!result.ok && result.flaws).toEqual([
    { path: 'interval', rule: 'dayLength', param: '2026-04-05: 24.5 h', value: '60 min' },
  ]);
});

describe('the clock of a zone', () => {
  const clock = new ZoneClock('Europe/Helsinki');
  const at = (text: string): number => Date.parse(`${text}Z`) / 1000;

  test('shows an hour of autumn twice, skips one in spring', () => {
    expect(clock.instantsOf(at('2026-10-25T03:30:00'))).toEqual([at('2026-10-25T00:30:00'), at('2026-10-25T01:30:00')]);
    expect(clock.instantsOf(at('2026-03-29T03:30:00'))).toEqual([at('2026-03-29T01:30:00')]);
    expect(clock.wallOf(at('2026-03-29T01:30:00'))).toBe(at('2026-03-29T04:30:00'));
    expect(clock.instantsOf(at('2026-10-25T04:00:00'))).toEqual([at('2026-10-25T02:00:00')]);
    expect(clock.instantsOf(at('2026-07-01T12:00:00'))).toEqual([at('2026-07-01T09:00:00')]);
  });

  test('knows where its days begin', () => {
    expect(clock.startOf('2026-10-26')).toBe(at('2026-10-25T22:00:00'));
    expect(clock.dateOf(at('2026-10-25T21:59:59'))).toBe('2026-10-25');
  });
});

describe('a time that the clock skips', () => {
  test('is noted where interval data have it, with its line', () => {
    const text = 'Date,Time,Offered\n2026-03-29,02:30,1\n2026-03-29,03:00,5\n2026-03-29,03:30,6\n2026-03-29,04:00,2';
    const { notes, rows } = previewIntervals(text, { zone: 'Europe/Helsinki' });
    expect(rows).toHaveLength(4);
    expect(notes).toContainEqual({
      code: 'skippedInterval',
      count: 2,
      line: 3,
      from: '2026-03-29 03:00',
      text: 'Europe/Helsinki',
    });
    const codes = (zone: string): string[] => previewIntervals(text, { zone }).notes.map(({ code }) => code);
    expect(codes('UTC')).not.toContain('skippedInterval');
    expect(codes('Europe/Berlin')).toContain('skippedInterval');
  });

  test('is noted where a call log has it, and taken as an hour later', () => {
    const text = 'Arrival,Wait,Outcome\n2026-03-29 02:59:00,1,answered\n2026-03-29 03:10:00,1,answered';
    const result = readCallLog(text, { zone: 'Europe/Helsinki' });
    if (!result.ok) throw new Error('not read');
    expect(result.notes).toContainEqual({
      code: 'skippedTime',
      count: 1,
      line: 3,
      from: '2026-03-29 03:10',
      text: 'Europe/Helsinki',
    });
    expect(Array.from(result.log.arrival.slice(0, 2))).toEqual([10_740, 11_400]);
  });
});
