import { expect, it } from 'vitest';
import { Formats } from '../../src/i18n/format';
import { dayName, dayNames, impossibleSentence } from '../../src/i18n/impossibleSentence';
import { loadMessages } from '../../src/i18n/load';
import { gridOf } from '../../src/model/calendar';
import { languages } from '../../src/model/language';

const gridFor = (days: number) =>
  gridOf({ start: '1999-08-01', zone: 'UTC', days, intervalMinutes: 30, closing: 'serve' });
const all = (days: number): number[] => Array.from({ length: days }, (_, day) => day);
/** The same half-hours on these days. */
const on = (days: readonly number[], from: number, to: number): [number, number][] =>
  days.map((day) => [48 * day + from, 48 * day + to]);

async function say(one: Parameters<typeof impossibleSentence>[2], days: readonly number[], of = 7): Promise<string> {
  return impossibleSentence(await loadMessages('en'), new Formats('en'), one, gridFor(of), days);
}

it('the hours of one day are told without its name', async () => {
  const stretches = on([1], 13, 14);
  expect(await say({ kind: 'noStaff', stretches, contacts: 12 }, [1])).toBe(
    'Nobody is on duty at 06:30–07:00, when 12 contacts come in.',
  );
});

it('of several days each hour is told once, with its days', async () => {
  const stretches = [...on([1, 2, 3, 5], 13, 14), ...on([0, 6], 0, 48), ...on([2, 3], 46, 48)];
  expect(await say({ kind: 'noStaff', stretches, contacts: 40 }, all(7))).toBe(
    'Nobody is on duty at 06:30–07:00 (Mon–Wed, Fri), 00:00–24:00 (Sun, Sat), 23:00–24:00 (Tue, Wed), when 40 contacts come in.',
  );
  expect(await say({ kind: 'noStaff', stretches: on(all(7), 13, 14), contacts: 9 }, all(7))).toContain(
    'at 06:30–07:00 (every day), when',
  );
});

it('days of more than a week are told by their dates, and no more than three times', async () => {
  const stretches = [...on([8], 1, 2), ...on([9], 3, 4), ...on([10], 5, 6), ...on([11], 7, 8)];
  expect(await say({ kind: 'noStaff', stretches, contacts: 9 }, all(14), 14)).toBe(
    'Nobody is on duty at 00:30–01:00 (Mon 9 Aug), 01:30–02:00 (Tue 10 Aug), 02:30–03:00 (Wed 11 Aug) …, when 9 contacts come in.',
  );
});

it('an overload names its type and its day where there are others', async () => {
  const load = { kind: 'unstable' as const, offeredHours: 3, agents: 2, growthHours: 1 };
  expect(await say({ ...load, type: null }, [1])).toMatch(/^Work offered is 3 h per hour/);
  expect(await say({ ...load, type: 'Sales', day: 1 }, all(7))).toMatch(/^Sales, Mon: Work offered is 3 h per hour/);
});

it('a campaign that nobody dials is told with its records, in every language', async () => {
  const one = { kind: 'nobodyDials' as const, type: 'Renewals', records: 1500 };
  expect(await say(one, [1])).toBe('No team serves Renewals: none of its 1,500 records is ever dialled.');
  for (const language of languages) {
    const said = impossibleSentence(await loadMessages(language), new Formats(language), one, gridFor(7), all(7));
    expect(said).toMatch(/Renewals.*1.?500/);
  }
});

it('a campaign without an hour to dial in is told with the reason, in every language', async () => {
  const one = { kind: 'neverDialled' as const, type: 'Renewals', records: 1500, doorsClosed: true };
  expect(await say(one, [1])).toMatch(/^The calling hours of Renewals are all outside the opening hours: .*1,500/);
  expect(await say({ ...one, doorsClosed: false }, [1])).toMatch(/^Nobody who serves Renewals is on duty .*1,500/);
  for (const language of languages)
    for (const doorsClosed of [true, false]) {
      const [messages, formats] = [await loadMessages(language), new Formats(language)];
      expect(impossibleSentence(messages, formats, { ...one, doorsClosed }, gridFor(7), all(7))).toMatch(
        /Renewals.*1.?500/,
      );
    }
});

it('is said in every language', async () => {
  for (const language of languages) {
    const said = impossibleSentence(
      await loadMessages(language),
      new Formats(language),
      { kind: 'noStaff', stretches: on(all(7), 13, 14), contacts: 9 },
      gridFor(7),
      all(7),
    );
    expect(said).toContain(language === 'fi' ? '06.30–07.00' : '06:30–07:00');
    expect(said).toMatch(/every day|mọi ngày|joka päivä|每天/);
  }
});

it('days are named as runs, by weekday in a week and by date beyond', () => {
  const en = new Formats('en');
  expect(dayNames([1, 2, 3, 5], en, gridFor(7))).toBe('Mon–Wed, Fri');
  expect(dayNames([1, 3, 5, 7], en, gridFor(14))).toBe('Mon 2 Aug, Wed 4 Aug, Fri 6 Aug …');
  expect(dayName(1, en, gridFor(7))).toBe('Mon');
});
