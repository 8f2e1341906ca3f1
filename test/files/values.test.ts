import { describe, expect, test } from 'vitest';
import { guessDateOrder, parseMoment } from '../../src/files/dates';
import { guessDurationUnit, parseDuration } from '../../src/files/durations';
import { guessDecimal, parseNumber } from '../../src/files/numbers';

describe('a number', () => {
  test.each([
    ['1234.5', '.', 1234.5],
    ['1,234.5', '.', 1234.5],
    ['1 234', '.', 1234],
    ['1\u00a0234\u202f567', '.', 1234567],
    ["1'234", '.', 1234],
    ['94.01%', '.', 94.01],
    ['−3', '.', -3],
    ['1e-7', '.', 1e-7],
    ['1,5', ',', 1.5],
    ['1.234,5', ',', 1234.5],
    ['94,5 %', ',', 94.5],
  ] as const)('%s with decimal "%s" is %d', (text, decimal, value) => {
    expect(parseNumber(text, decimal)).toBe(value);
  });

  test.each(['', 'abc', '1,5', '12,34', '1.2.3', '--1', '%'])('is not read into "%s" by decimal points', (text) => {
    expect(parseNumber(text, '.')).toBeNaN();
  });

  test('shows its decimal sign by the values of the whole file', () => {
    expect(guessDecimal(['1.234,5', '3'])).toEqual({ decimal: ',' });
    expect(guessDecimal(['1,234', '0.5'])).toEqual({ decimal: '.' });
    expect(guessDecimal(['1,234,567'])).toEqual({ decimal: '.' });
    expect(guessDecimal(['1,5'])).toEqual({ decimal: ',' });
  });

  test('that can be read in two ways is reported with the guess', () => {
    expect(guessDecimal(['1.234', '12'])).toEqual({ decimal: '.', ambiguous: '1.234' });
    expect(guessDecimal(['1.234', '12'], ';')).toEqual({ decimal: ',', ambiguous: '1.234' });
  });
});

describe('a duration', () => {
  test.each([
    ['1:02:03', 3723],
    ['00:03:05', 185],
    ['3:05', 185],
    ['75:10', 4510],
    ['0:03.5', 3.5],
    ['185', 185],
    ['185.25', 185.25],
    ['185 s', 185],
  ] as const)('%s is %d s', (text, seconds) => {
    expect(parseDuration(text)).toBe(seconds);
  });

  test('in decimal minutes and in milliseconds is brought to seconds', () => {
    expect(parseDuration('3.5', 'minutes')).toBe(210);
    expect(parseDuration('3,5', 'minutes', ',')).toBe(210);
    expect(parseDuration('185000', 'milliseconds')).toBe(185);
    expect(parseDuration('3:05', 'milliseconds')).toBe(185);
  });

  test.each(['1:75', '1:99:00', 'soon', ''])('is not read into "%s"', (text) => {
    expect(parseDuration(text)).toBeNaN();
  });

  test('has its unit from the header, else by size, and says when it was guessed', () => {
    expect(guessDurationUnit('Avg Talk Mins', ['300'], '.')).toEqual({ unit: 'minutes', guessed: false });
    expect(guessDurationUnit('aht_s', ['3.5'], '.')).toEqual({ unit: 'seconds', guessed: false });
    expect(guessDurationUnit('AHT', ['180', '240'], '.')).toEqual({ unit: 'seconds', guessed: false });
    expect(guessDurationUnit('AHT', ['3.2', '4.1', '2.9'], '.')).toEqual({ unit: 'minutes', guessed: true });
    expect(guessDurationUnit('Avg Handle', ['180000', '240000'], '.')).toEqual({ unit: 'milliseconds', guessed: true });
  });
});

describe('a moment', () => {
  test.each([
    ['2026-03-02T10:30', { date: '2026-03-02', seconds: 37800 }],
    ['2026-03-02 10:30:15.25', { date: '2026-03-02', seconds: 37815.25 }],
    ['2026-03-02T10:30:00Z', { date: '2026-03-02', seconds: 37800, offset: 0 }],
    ['2026-03-02T10:30:00+02:00', { date: '2026-03-02', seconds: 37800, offset: 120 }],
    ['2026/3/2', { date: '2026-03-02' }],
    ['20260302', { date: '2026-03-02' }],
    ['2.3.2026 10.30', { date: '2026-03-02', seconds: 37800 }],
    ['02-03-2026 10:30', { date: '2026-03-02', seconds: 37800 }],
    ['Mon, 2.3.26', { date: '2026-03-02' }],
    ['10:30', { seconds: 37800 }],
    ['10:00-10:30', { seconds: 36000 }],
    ['10:00 – 10:30', { seconds: 36000 }],
    ['0800', { seconds: 28800 }],
    ['9:30 PM', { seconds: 77400 }],
    ['12:15 am', { seconds: 900 }],
    ['24:00', { seconds: 86400 }],
  ])('%s is read, day first', (text, moment) => {
    expect(parseMoment(text, 'dmy')).toEqual(moment);
  });

  test('with the month first is read so when told', () => {
    expect(parseMoment('3/2/2026 10:30 AM', 'mdy')).toEqual({ date: '2026-03-02', seconds: 37800 });
    expect(parseMoment('3/14/2026', 'mdy')).toEqual({ date: '2026-03-14' });
  });

  test.each(['2026-02-30', '31.2.2026', '3/14/2026', '25:00', '10:61', 'Sales', '', '13:00 pm'])(
    'that does not exist is not read: "%s"',
    (text) => {
      expect(parseMoment(text, 'dmy')).toBeUndefined();
    },
  );

  test('shows its order by a part above 12 or by dots, and else leaves it open', () => {
    expect(guessDateOrder(['3/2/2026', '3/14/2026'])).toEqual({ order: 'mdy' });
    expect(guessDateOrder(['2/3/2026', '14/3/2026'])).toEqual({ order: 'dmy' });
    expect(guessDateOrder(['2.3.2026'])).toEqual({ order: 'dmy' });
    expect(guessDateOrder(['2026-03-02'])).toEqual({ order: 'dmy' });
    expect(guessDateOrder(['3/3/2026', '3/2/2026'])).toEqual({ order: 'mdy', ambiguous: '3/2/2026' });
    expect(guessDateOrder(['14/3/2026', '3/14/2026']).ambiguous).toBeDefined();
  });
});
