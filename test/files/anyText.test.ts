import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readCallLog } from '../../src/files/callLog';
import { previewIntervals } from '../../src/files/intervalImport';
import { describeNote } from '../../src/files/notes';

const seed = 7;
const cell = fc.oneof(
  fc.constantFrom(
    'Date',
    'Time',
    'Queue',
    'Offered',
    'AHT',
    'wait',
    'outcome',
    'arrival',
    'answered',
    'abandoned',
    '2026-03-02',
    '08:30',
    '3/2/2026',
    '1,5',
    '',
    '"',
    'Total',
    'NaN',
    '-3',
  ),
  fc.string(),
);
const table = fc
  .array(fc.array(cell, { maxLength: 6 }), { maxLength: 12 })
  .map((rows) => rows.map((row) => row.join(',')).join('\n'));
const anyText = fc.oneof(fc.string(), table);

test('whatever the text, reading it never throws, and every row of data is either taken or rejected with its line', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const preview = previewIntervals(text);
      if (preview.flaws.length === 0 || preview.rows.length > 0)
        expect(preview.rows.length + preview.rejected.length).toBe(preview.table.rows.length);
      const lines = text.split(/\r\n|\r|\n/).length;
      for (const { line } of preview.rejected) expect(line).toBeLessThanOrEqual(lines);
      const result = readCallLog(text);
      expect(typeof result.ok).toBe('boolean');
      for (const note of [...preview.notes, ...result.notes]) expect(describeNote(note)).not.toContain('undefined');
    }),
    { seed, numRuns: 300 },
  );
});
