import { expect, test } from 'vitest';
import { parseNumber, parseSeconds, readCell, readTyped } from '../../../src/ui/grid/cellText';

test('decimal point and decimal comma are both understood', () => {
  expect(parseNumber('1.5', 'en')).toBe(1.5);
  expect(parseNumber('1,5', 'fi')).toBe(1.5);
  expect(parseNumber('1,5', 'en')).toBe(1.5);
});

test('spaces of any width, apostrophes and both separators group thousands', () => {
  for (const text of ['1 234', '1\u00a0234', '1\u202f234', "1'234", '1,234.0', '1.234,0'])
    expect(parseNumber(text, 'en')).toBe(1234);
  expect(parseNumber('1.234.567', 'vi')).toBe(1_234_567);
});

test('one separator before exactly three digits is read as the language writes it', () => {
  expect(parseNumber('1,234', 'en')).toBe(1234);
  expect(parseNumber('1,234', 'fi')).toBe(1.234);
  expect(parseNumber('1.234', 'vi')).toBe(1234);
  expect(parseNumber('1.234', 'zh')).toBe(1.234);
  expect(parseNumber('0,234', 'en')).toBe(0.234);
});

test('a power of ten is read as spreadsheets write it, in whichever language', () => {
  expect(parseNumber('1e9', 'en')).toBe(1e9);
  expect(parseNumber('1,5E+05', 'fi')).toBe(150_000);
  expect(parseNumber('−2.5e−3', 'en')).toBe(-0.0025);
  expect(parseNumber('1,234E+05', 'en')).toBe(123_400);
});

test('what is no number is not guessed at', () => {
  for (const text of ['', 'abc', '12a', '1-2', '--3', '.', '1e', 'e5', '1e5e5', '∞'])
    expect(parseNumber(text, 'en')).toBeNull();
});

test('times are seconds, mm:ss or h:mm:ss, with or without a unit', () => {
  expect(parseSeconds('95', 'en')).toBe(95);
  expect(parseSeconds('95 s', 'en')).toBe(95);
  expect(parseSeconds('3:05', 'en')).toBe(185);
  expect(parseSeconds('1:02:05', 'fi')).toBe(3725);
  expect(parseSeconds('3:75', 'en')).toBeNull();
});

test('an empty cell means no contacts, nobody, or the time of the type', () => {
  expect(readCell('', 'volume', 'en')).toEqual({ ok: true, value: 0 });
  expect(readCell(' ', 'staff', 'en')).toEqual({ ok: true, value: 0 });
  expect(readCell('', 'aht', 'en')).toEqual({ ok: true, value: null });
});

test('each row refuses by its own rule and says which', () => {
  expect(readCell('2.5', 'staff', 'en')).toMatchObject({ ok: false, flaw: { rule: 'whole' } });
  expect(readCell('-1', 'volume', 'en')).toMatchObject({ ok: false, flaw: { rule: 'atLeast', param: '0' } });
  expect(readCell('0', 'patience', 'en')).toMatchObject({ ok: false, flaw: { rule: 'above', param: '0 s' } });
  expect(readCell('many', 'volume', 'en')).toMatchObject({ ok: false, flaw: { rule: 'type', value: '"many"' } });
  expect(readCell('100001', 'staff', 'en')).toMatchObject({ ok: false, flaw: { rule: 'atMost' } });
});

test('what is typed with a sign is added; what follows the sign is read by the rules of its row', () => {
  const plus = (by: number) => ({ ok: true, step: { times: 1, plus: by } });
  expect(readTyped('+2', 'staff', 'en')).toMatchObject(plus(2));
  expect(readTyped(' −1,5', 'volume', 'fi')).toMatchObject(plus(-1.5));
  expect(readTyped('+1:30', 'aht', 'en')).toMatchObject(plus(90));
  expect(readTyped('2', 'staff', 'en')).toEqual({ ok: true, value: 2 });
  expect(readTyped('+2.5', 'staff', 'en')).toMatchObject({ ok: false, flaw: { rule: 'whole', value: '"2.5"' } });
  for (const text of ['--3', '+', '- '])
    expect(readTyped(text, 'volume', 'en')).toMatchObject({ ok: false, flaw: { rule: expect.any(String) as string } });
});

test('what is typed in percent, or behind a times sign, multiplies', () => {
  const times = (text: string, language: 'en' | 'fi' = 'en'): number | undefined => {
    const { step } = readTyped(text, 'volume', language);
    expect(step?.plus, text).toBe(0);
    return step?.times;
  };
  expect(times('+10%')).toBeCloseTo(1.1, 12);
  expect(times('−7,5 %', 'fi')).toBeCloseTo(0.925, 12);
  expect(times('-100%')).toBe(0);
  expect([times('*1.2'), times('× 0,5', 'fi'), times('*120%')]).toEqual([1.2, 0.5, 1.2]);
  expect(readTyped('-101%', 'staff', 'en')).toMatchObject({
    ok: false,
    flaw: { path: 'headcount', rule: 'atLeast', param: '−100%', value: '"-101%"' },
  });
  for (const text of ['*', '*x', '+%', '*-1', '10%'])
    expect(readTyped(text, 'volume', 'en')).toMatchObject({ ok: false, flaw: { rule: expect.any(String) as string } });
});
