import { describe, expect, it } from 'vitest';
import { planIntervals } from '../../src/files/applyIntervals';
import { readCallLog } from '../../src/files/callLog';
import { previewIntervals } from '../../src/files/intervalImport';
import { readTable } from '../../src/files/table';
import { aScenario } from './fixture';

const header = 'arrival,queue,outcome,wait_s,talk_s,agent';
const call = '2026-03-02T10:00:00,a,answered,5,100,bob';
const read = (...rows: string[]) => readCallLog([header, ...rows].join('\n'));
const rejected = (...rows: string[]) => read(...rows).rejected.map(({ line, flaw }) => [line, flaw.path, flaw.rule]);

describe('a text made to hang its reader is read in linear time', () => {
  it.each([
    ['blanks inside a number', call.replace(',5,', `,1${' '.repeat(300_000)}x,`)],
    ['digits without end', call.replace(',5,', `,${'1'.repeat(300_000)}x,`)],
    ['blanks inside a moment', call.replace('10:00:00', `10:00${' '.repeat(300_000)}x`)],
    ['blanks before a cell ends', call.replace(',5,', `,x${' '.repeat(300_000)}x,`)],
  ])('%s: the row is rejected', (_name, row) => {
    expect(rejected(call, call, row).map(([line]) => line)).toEqual([4]);
  });

  it('one line of many megabytes is no table', () => {
    for (const text of ['a'.repeat(30_000_000), '1,'.repeat(15_000_000)])
      expect(readTable(text)).toMatchObject({ header: [], rows: [], skipped: [{ line: 1 }] });
  });

  it('a quote that nobody closes swallows the rest, and the line where it opens is named', () => {
    expect(rejected(call, call, `"${`${call}\n`.repeat(200_000)}`)).toEqual([[4, 'outcome', 'missing']]);
  });
});

describe('values that no log can have', () => {
  it('are rejected with their line: negative, or longer than a lifetime', () => {
    expect(
      rejected(
        call,
        call.replace(',5,', ',-5,'),
        call.replace(',100,', ',1e300,'),
        call.replace(',100,', ',1e999,'),
        call.replace('2026', '0001'),
      ),
    ).toEqual([
      [3, 'wait_s', 'atLeast'],
      [4, 'talk_s', 'atMost'],
      [5, 'talk_s', 'atMost'],
      [6, 'arrival', 'date'],
    ]);
  });

  it('seconds from a start that no horizon has are not told, whatever they count', () => {
    const seconds = ['1e308', '1e12', '1e9', '34560000', '-5', 'Infinity', 'x'];
    for (const zone of ['Europe/Helsinki', 'UTC', ''])
      for (const year of ['1900', '2026', '2999']) {
        const rows = seconds.map((s) => `${call.replace('2026', year)},${s},${zone}`);
        const result = readCallLog([`${header},arrival_s,zone`, ...rows].join('\n'));
        expect(result).toMatchObject({ ok: true, calendar: { start: `${year}-03-02`, days: 1 }, rejected: [] });
      }
  });

  it('replies and their times are rejected beyond a lifetime, too: sums of them would not be finite', () => {
    const rows = ['1e308,1,1', '1,1e308,1', '1,1,Infinity', '1,-1,1', '1,1,1'].map((r) => `${call},chat,fresh,${r}`);
    const result = readCallLog(`${header},channel,cause,first_reply_s,replies,replies_s\n${rows.join('\n')}`);
    expect(result.rejected.map(({ line, flaw: { path, rule, value } }) => [line, path, rule, value])).toEqual([
      [2, 'first_reply_s', 'atMost', '1e+308'],
      [3, 'replies', 'atMost', '1e+308'],
      [4, 'replies_s', 'atMost', 'Infinity'],
      [5, 'replies', 'atLeast', '−1'],
    ]);
  });

  it('queues by the thousand are a column taken for the wrong one', () => {
    const result = read(...Array.from({ length: 70_000 }, (_, i) => call.replace(',a,', `,q${i},`)));
    expect(result).toMatchObject({ ok: false, flaws: [{ path: 'queue', rule: 'atMost', value: '70000' }] });
  });

  it('patience, issue and attempt that are no numbers are taken as not told', () => {
    const result = readCallLog(
      `${header},patience_s,issue,attempt\n${call.replace('answered', 'abandoned')},soon,first,again`,
    );
    if (!result.ok) throw new Error('refused');
    const { patience, issue, attempt } = result.log;
    expect([patience[0], issue[0], attempt[0]]).toEqual([5, 0, 1]);
  });
});

it('a queue may be called like a property that every object has', () => {
  const preview = previewIntervals(
    ['start,queue,offered', '2026-03-02T08:00,constructor,5', '2026-03-02T08:30,__proto__,5'].join('\n'),
  );
  const { scenario, notes } = planIntervals(aScenario(), preview, { queues: { other: 'a' } });
  expect(notes.filter(({ code }) => code === 'queueSkipped').map(({ text }) => text)).toEqual([
    'constructor',
    '__proto__',
  ]);
  expect(scenario.types).toHaveLength(1);
});
