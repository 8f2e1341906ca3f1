import { expect, test } from 'vitest';
import { toCsv, toTsv } from '../../src/files/csvOut';

test('CSV has commas, CRLF, quotes only where needed and decimal points', () => {
  expect(
    toCsv(
      ['a', 'b'],
      [
        ['x, y', 1.5],
        ['say "hi"', -2],
        ['two\nlines', 0.1 + 0.2],
      ],
    ),
  ).toBe('a,b\r\n"x, y",1.5\r\n"say ""hi""",-2\r\n"two\nlines",0.30000000000000004\r\n');
});

test('what is not there is an empty cell, never 0 and never a word', () => {
  expect(toCsv(['a', 'b', 'c', 'd'], [[null, undefined, NaN, Infinity]])).toBe('a,b,c,d\r\n,,,\r\n');
});

test('text that a spreadsheet would compute stays text, numbers stay numbers', () => {
  expect(toCsv(['a'], [['=HYPERLINK("x")'], ['@x'], ['+1'], ['-x'], ['-5'], [-5]])).toBe(
    'a\r\n"\'=HYPERLINK(""x"")"\r\n\'@x\r\n\'+1\r\n\'-x\r\n-5\r\n-5\r\n',
  );
});

test('TSV is cut by tabs for the clipboard', () => {
  expect(toTsv(['a', 'b'], [['x, y', 1.5]])).toBe('a\tb\nx, y\t1.5');
});
