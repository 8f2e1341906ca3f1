import { expect, test } from 'vitest';
import { figureCsv } from '../../src/charts/figureTable';
import { dotPath, rectPath } from '../../src/charts/path';
import { textWidth } from '../../src/charts/textWidth';

test('a figure as CSV keeps full precision, quotes what needs it and leaves no data empty', () => {
  const csv = figureCsv({
    columns: ['Interval', 'SL, %'],
    rows: [
      ['07:00', 81.23456789],
      ['a "b"\nc', null],
      ['x', NaN],
    ],
  });
  expect(csv).toBe('Interval,"SL, %"\r\n07:00,81.23456789\r\n"a ""b""\nc",\r\nx,\r\n');
});

test('words that a spreadsheet would run as a formula are disarmed, negative numbers are not touched', () => {
  expect(figureCsv({ columns: ['=1+1', '@x'], rows: [['-2', -2]] })).toBe("'=1+1,'@x\r\n'-2,-2\r\n");
});

test('a dot is a circle: its radius is half its chord after rounding', () => {
  const [, r, , chord] = dotPath(10, 10, 2.249).match(/a([\d.]+),([\d.]+) 0 1,0 ([\d.]+)/)!;
  expect(Number(chord)).toBe(2 * Number(r));
  expect(rectPath(0, 0, 5, 0)).toBe('');
});

test('Chinese words are reckoned wider than Latin words of as many letters', () => {
  expect(textWidth('服务水平')).toBeGreaterThan(textWidth('abcd'));
});
