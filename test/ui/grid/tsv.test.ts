import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseBlock, transposed } from '../../../src/ui/grid/readBlock';
import { printBlock } from '../../../src/ui/grid/tsv';

test('a block of a spreadsheet is rows of cells, whatever ends its lines', () => {
  for (const end of ['\n', '\r\n', '\r'])
    expect(parseBlock(`1\t2${end}3\t4${end}`)).toEqual([
      ['1', '2'],
      ['3', '4'],
    ]);
});

test('a quoted cell may hold tabs, line breaks and quotes', () => {
  expect(parseBlock('"a\tb"\t"say ""hi""\nthere"')).toEqual([['a\tb', 'say "hi"\nthere']]);
});

test('empty cells keep their place', () => {
  expect(parseBlock('1\t\t3\n\t5\t')).toEqual([
    ['1', '', '3'],
    ['', '5', ''],
  ]);
});

test('semicolons separate where there is no tab', () => {
  expect(parseBlock('1,5;2\n3;4')).toEqual([
    ['1,5', '2'],
    ['3', '4'],
  ]);
});

test('what is printed is read back as it was', () => {
  const cell = fc.string({ unit: fc.constantFrom('1', 'a', '\t', '\n', '"', ' ', ',') });
  const block = fc
    .integer({ min: 1, max: 4 })
    .chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 4 }));
  fc.assert(
    fc.property(block, (rows) => {
      // One lonely empty cell prints as nothing at all, and semicolons are only read where there is no tab.
      fc.pre(rows[0].length > 1);
      expect(parseBlock(printBlock(rows))).toEqual(rows);
    }),
  );
});

test('transposing turns rows into columns and fills up short rows', () => {
  expect(transposed([['1', '2'], ['3']])).toEqual([
    ['1', '3'],
    ['2', ''],
  ]);
});
