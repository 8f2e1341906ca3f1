import { describe, expect, it } from 'vitest';
import type { Calendar } from '../../src/model/calendar';
import { gridOf, startOf } from '../../src/model/calendar';
import { callingHours } from '../../src/model/dialling';
import { canonicalJson, expectScenario, printScenario } from '../../src/model/document';
import type { OpenHours } from '../../src/model/openHours';
import { readScenario } from '../../src/model/readScenario';
import { withValue } from './base';

const day = { from: '08:00', to: '17:00' };
const halves = [
  { from: '08:00', to: '12:00' },
  { from: '13:00', to: '17:00' },
];
const night = { from: '18:00', to: '02:00' };

const calendar = (opening: (OpenHours | null)[], rest: Partial<Calendar> = {}): Calendar => ({
  start: '2026-03-02',
  zone: 'UTC',
  days: 2,
  intervalMinutes: 60,
  opening,
  closing: 'serve',
  ...rest,
});
/** A week with the same hours every day, but for the days from Monday on that are given. */
const week = (usual: OpenHours | null, ...first: (OpenHours | null)[]): (OpenHours | null)[] =>
  Array.from({ length: 7 }, (_, d) => (d < first.length ? first[d] : usual));
/** Starts and ends of the stretches in which the doors are open, `2T08–2T12`: day of the month and hour. */
function stretches(c: Calendar): string[] {
  const grid = gridOf(c);
  const at = (k: number): string => (k < grid.intervals ? startOf(grid, k).slice(8, 13) : 'end');
  const edges = Array.from(grid.open, (open, k) => (open !== (k > 0 ? grid.open[k - 1] : 0) ? k : -1));
  const changes = [...edges.filter((k) => k >= 0), ...(grid.open[grid.intervals - 1] === 1 ? [grid.intervals] : [])];
  return changes.flatMap((k, i) => (i % 2 === 0 ? [`${at(k)}–${at(changes[i + 1])}`] : []));
}

describe('opening hours', () => {
  it('may have breaks', () => {
    expect(stretches(calendar(week(halves)))).toEqual(['02T08–02T12', '02T13–02T17', '03T08–03T12', '03T13–03T17']);
  });

  it('may run on into the next day, belong to the day on which they begin, and do so before the first day, too', () => {
    // Sunday's run on into Monday; Monday is closed; Tuesday's run on beyond the horizon.
    expect(stretches(calendar(week(night, null, night)))).toEqual(['02T00–02T02', '03T18–end']);
    expect(stretches(calendar(week(null, [halves[0], night], day)))).toEqual([
      '02T08–02T12',
      '02T18–03T02',
      '03T08–03T17',
    ]);
    // 24:00 and 00:00 are the same end.
    const until = (to: string): string[] => stretches(calendar(week({ from: '18:00', to })));
    expect(until('00:00')).toEqual(until('24:00'));
  });

  it('of a special day leave what the day before runs on, and run on themselves', () => {
    const closed = { date: '2026-03-03', hours: null };
    expect(stretches(calendar(week(night), { special: [closed] }))).toEqual(['02T00–02T02', '02T18–03T02']);
    const other = { date: '2026-03-02', hours: [halves[0], { from: '20:00', to: '04:00' }] };
    expect(stretches(calendar(week(null), { special: [other] }))).toEqual(['02T08–02T12', '02T20–03T04']);
    // The day before the horizon is special, and no night comes from it.
    const before = { date: '2026-03-01', hours: day };
    expect(stretches(calendar(week(night), { special: [before] }))[0]).toBe('02T18–03T02');
  });

  it('follow the clock over its changes', () => {
    const over = (start: string): string[] =>
      stretches(calendar(week({ from: '22:00', to: '05:00' }), { start, zone: 'Europe/Helsinki' }));
    const openOn = (start: string): number =>
      gridOf(calendar(week({ from: '22:00', to: '05:00' }), { start, zone: 'Europe/Helsinki', days: 3 })).open.reduce(
        (sum, open) => sum + open,
        0,
      );
    expect(over('2026-03-28')).toEqual(['28T00–28T05', '28T22–29T05', '29T22–end']);
    // Two whole nights, and both ends: one night has an hour less, or more.
    expect([openOn('2026-03-02'), openOn('2026-03-28'), openOn('2026-10-24')]).toEqual([21, 20, 22]);
  });

  it('of a campaign may have them, too: its nights are cut by the doors', () => {
    const grid = gridOf(calendar(week({ from: '06:00', to: '01:00' }), { days: 1 }));
    const calls = callingHours(
      {
        hours: [
          { from: '09:00', to: '12:00' },
          { from: '20:00', to: '03:00' },
        ],
      },
      grid,
    );
    expect([...calls].flatMap((may, k) => (may ? [k] : []))).toEqual([0, 9, 10, 11, 20, 21, 22, 23]);
  });
});

describe('in a document', () => {
  const withOpening = (opening: unknown): unknown => withValue('calendar.opening', opening);

  it('hours are printed as they were read', () => {
    for (const opening of [week(day), week(halves, null), week([halves[0], night], night)]) {
      const scenario = expectScenario(withOpening(opening));
      expect(scenario.calendar.opening).toEqual(opening);
      const again = readScenario(printScenario(scenario));
      expect(again.ok && canonicalJson(again.scenario)).toBe(canonicalJson(scenario));
    }
  });

  it('a list of one stretch is that stretch', () => {
    const listed = expectScenario(withOpening(week([day])));
    expect(canonicalJson(listed)).toBe(canonicalJson(expectScenario(withOpening(week(day)))));
  });
});
