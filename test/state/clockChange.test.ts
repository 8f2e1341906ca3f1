import { describe, expect, test } from 'vitest';
import type { Calendar } from '../../src/model/calendar';
import { gridOf } from '../../src/model/calendar';
import type { Scenario } from '../../src/model/scenario';
import { checkScenario } from '../../src/model/scenario';
import { withCalendar } from '../../src/state/edits/calendar';
import { sheetScenario } from '../ui/grid/sheet';

/** Helsinki: the clock goes forward on Sunday 29 March 2026, back on Sunday 25 October. */
const helsinki = (start: string, days: number, intervalMinutes: 15 | 30 | 60): Calendar => ({
  start,
  zone: 'Europe/Helsinki',
  days,
  intervalMinutes,
  closing: 'serve',
});
const volumeOf = (scenario: Scenario): number[] => {
  const { demand } = scenario.types[0];
  return demand.kind === 'rate' ? demand.volume : [];
};
const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);
/** A day of hours, `60 + hour` contacts in each, three agents. */
function dayOn(calendar: Calendar): Scenario {
  const base = sheetScenario();
  const hours = Array.from({ length: 24 }, (_, hour) => 60 + hour);
  const scenario = withCalendar(
    {
      ...base,
      types: base.types.map((type) => ({
        ...type,
        demand: { kind: 'rate', volume: hours, dayCv: 0, intervalCv: 0, sharedDay: true },
      })),
      teams: base.teams.map((team) => ({ ...team, headcount: hours.map(() => 3) })),
    },
    calendar,
  );
  expect(checkScenario(scenario).ok).toBe(true);
  return scenario;
}
/** Contacts and agents by clock time on one day, `minute → [contacts, agents]`, each occurrence. */
function byClock(scenario: Scenario, day: number): [minute: number, contacts: number, agents: number][] {
  const { days, startMinute } = gridOf(scenario.calendar);
  const { firstInterval, intervals } = days[day];
  return Array.from({ length: intervals }, (_, i) => [
    startMinute[firstInterval + i],
    volumeOf(scenario)[firstInterval + i],
    scenario.teams[0].headcount[firstInterval + i],
  ]);
}

describe.each([15, 30, 60] as const)('figures in intervals of %i minutes', (minutes) => {
  const part = minutes / 60;

  test('on the day that loses an hour are those of the hours that it has', () => {
    const day = byClock(dayOn(helsinki('2026-03-29', 1, minutes)), 0);
    expect(day).toHaveLength(23 / part);
    for (const [minute, contacts, agents] of day)
      expect([contacts, agents]).toEqual([(60 + Math.floor(minute / 60)) * part, 3]);
    expect(day.some(([minute]) => minute >= 180 && minute < 240)).toBe(false);
  });

  test('on the day that repeats an hour are those of that hour both times', () => {
    const day = byClock(dayOn(helsinki('2026-10-25', 1, minutes)), 0);
    expect(day).toHaveLength(25 / part);
    for (const [minute, contacts] of day) expect(contacts).toBe((60 + Math.floor(minute / 60)) * part);
    expect(day.filter(([minute]) => minute === 180)).toHaveLength(2);
  });

  test.each(['2026-03-29', '2026-10-25'])('keep the contacts of %s when the intervals change', (date) => {
    const before = dayOn(helsinki(date, 1, minutes));
    for (const other of [15, 30, 60] as const)
      expect(sum(volumeOf(withCalendar(before, helsinki(date, 1, other))))).toBeCloseTo(sum(volumeOf(before)), 6);
  });
});

test('the two hours at 3 o’clock keep their own figures when the intervals change', () => {
  const calendar = helsinki('2026-10-25', 1, 60);
  const base = dayOn(calendar);
  const mark = (values: readonly number[]): number[] => values.map((n, k) => (k === 3 ? 100 : k === 4 ? 500 : n));
  const marked = {
    ...base,
    types: base.types.map((type) => ({
      ...type,
      demand: type.demand.kind === 'rate' ? { ...type.demand, volume: mark(type.demand.volume) } : type.demand,
    })),
  };
  const quarters = withCalendar(marked, helsinki('2026-10-25', 1, 15));
  expect(volumeOf(quarters).slice(12, 20)).toEqual([25, 25, 25, 25, 125, 125, 125, 125]);
  expect(volumeOf(withCalendar(quarters, calendar)).slice(2, 6)).toEqual([62, 100, 500, 64]);
});

test('a day on which the clock changes is no model for the Sundays that are added', () => {
  // Two weeks, the second Sunday loses an hour; two more.
  const longer = withCalendar(dayOn(helsinki('2026-03-16', 14, 60)), helsinki('2026-03-16', 28, 60));
  const grid = gridOf(longer.calendar);
  expect(grid.days[20].date).toBe('2026-04-05');
  expect(byClock(longer, 20).map(([, contacts]) => contacts)).toEqual(Array.from({ length: 24 }, (_, h) => 60 + h));
});

test('where it is the only model, the hour that it lacks is as the one before', () => {
  const longer = withCalendar(dayOn(helsinki('2026-03-29', 1, 30)), helsinki('2026-03-29', 8, 30));
  const sunday = byClock(longer, 7);
  expect(sunday).toHaveLength(48);
  for (const [minute, contacts, agents] of sunday) {
    const hour = Math.floor(minute / 60);
    expect([contacts, agents]).toEqual([(60 + (hour === 3 ? 2 : hour)) / 2, 3]);
  }
});
