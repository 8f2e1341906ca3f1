import { describe, expect, test } from 'vitest';
import { readTable, sniffDelimiter } from '../../src/files/table';

const knows = (cell: string): boolean => ['Date', 'Queue', 'Offered', 'AHT'].includes(cell);

describe('a delimited text', () => {
  test.each([
    ['comma', ',', 'a,b,c\n1,2,3\n4,5,6'],
    ['semicolon, with decimal commas', ';', 'a;b;c\n1,5;2,5;3\n4,1;5,2;6'],
    ['tab, as pasted from a spreadsheet', '\t', 'a\tb\tc\n1,000\t2\t3'],
    ['bar', '|', 'date|period|TZ\n010203|1|x'],
  ])('is cut at its own delimiter: %s', (_name, delimiter, text) => {
    expect(sniffDelimiter(text)).toBe(delimiter);
    expect(readTable(text).header).toHaveLength(3);
  });

  test('keeps quoted delimiters, quotes and line breaks in one cell', () => {
    const { rows } = readTable('a,b\n"x, ""y""","two\r\nlines"\r\nlast,1');
    expect(rows[0].cells).toEqual(['x, "y"', 'two\r\nlines']);
    expect(rows[1].cells).toEqual(['last', '1']);
  });

  test('numbers its rows by the lines of the text, past blank lines and cells of several lines', () => {
    const { headerLine, rows } = readTable('\n\na,b\r\n1,"x\ny\nz"\r\n\r\n2,w\n');
    expect(headerLine).toBe(3);
    expect(rows.map(({ line }) => line)).toEqual([4, 8]);
  });

  test('loses its byte-order mark and hard spaces at the ends of cells', () => {
    const { header, rows } = readTable('\ufeffDate\u00a0;Queue\n\u00a02026-03-02 ;\u202fSales');
    expect(header).toEqual(['Date', 'Queue']);
    expect(rows[0].cells).toEqual(['2026-03-02', 'Sales']);
  });

  test('has its header found below titles, and reports the titles', () => {
    const table = readTable(
      'Interval report\nSkill: 4\nfrom,2026-03-02\nDate,Queue,Offered\n2026-03-02,Sales,3',
      knows,
    );
    expect(table.header).toEqual(['Date', 'Queue', 'Offered']);
    expect(table.headerLine).toBe(4);
    expect(table.skipped.map(({ line }) => line)).toEqual([1, 2, 3]);
    expect(table.rows).toEqual([{ line: 5, cells: ['2026-03-02', 'Sales', '3'] }]);
  });

  test.each(['Total', 'TOTALS', 'Grand Total:', 'Summary', 'Yhteensä', 'Tổng cộng', '合计'])(
    'leaves out the row of sums named %s',
    (word) => {
      const table = readTable(`Date,Queue,Offered\n2026-03-02,Sales,3\n${word},,3`, knows);
      expect(table.rows).toHaveLength(1);
      expect(table.skipped[0].line).toBe(3);
    },
  );

  test('keeps a queue whose name only begins like a sum', () => {
    expect(readTable('Queue,Offered,AHT\nTotal Care,3,100\nSales,1,90', knows).rows).toHaveLength(2);
  });

  test('without a header has no rows and skips nothing silently', () => {
    const table = readTable('1,2,3\n4,5,6');
    expect(table.rows).toEqual([]);
    expect(table.skipped.map(({ line }) => line)).toEqual([1, 2]);
    expect(readTable('').skipped).toEqual([]);
  });

  test('gives back text that was guarded against being computed', () => {
    expect(readTable("a,b\n'=1+1,2").rows[0].cells[0]).toBe('=1+1');
  });
});
