import { describe, expect, test } from 'vitest';
import { planIntervals } from '../../src/files/applyIntervals';
import { previewIntervals, tellsWhatHappened } from '../../src/files/intervalImport';
import { aScenario } from './fixture';

const fields = (text: string): Record<string, string | null> =>
  Object.fromEntries(previewIntervals(text).columns.map(({ header, field }) => [header, field]));
const codes = (text: string, options = {}): string[] => previewIntervals(text, options).notes.map(({ code }) => code);

describe('columns are recognised by their names', () => {
  test.each([
    [
      'Avaya CMS skill interval',
      'Date,StartTime,StopTime,Avg Speed Ans,Avg Aban Time,ACD Calls,Avg ACD Time,Avg ACW Time,Aban Calls,Max Delay,Flow In\n3/14/2026,08:00,08:30,12,30,40,180,20,3,65,0',
      {
        date: '2026-03-14',
        minute: 480,
        offered: 43,
        answered: 40,
        abandoned: 3,
        ahtSeconds: 200,
        asaSeconds: 12,
        maxWaitSeconds: 65,
      },
    ],
    [
      'Amazon Connect, historical metrics',
      'Queue,StartDate,StartTime,Contacts queued,Contacts handled incoming,Contacts abandoned,Contacts answered in 20 seconds,Average handle time,Average queue answer time\nSales,2/14/2026,08:00,43,40,3,31,00:03:20,0:12',
      {
        date: '2026-02-14',
        minute: 480,
        queue: 'Sales',
        offered: 43,
        answered: 40,
        abandoned: 3,
        answeredWithin: 31,
        ahtSeconds: 200,
        asaSeconds: 12,
      },
    ],
    [
      'Amazon Connect, forecasting template',
      'QueueName,QueueId,ChannelType,TimeStamp,IntervalDuration,IncomingContactVolume,AverageHandleTime,ContactsHandled\nSales,q1,VOICE,2026-03-02T08:00:00Z,30mins,43,200,40',
      { date: '2026-03-02', minute: 480, queue: 'Sales', offered: 43, answered: 40, ahtSeconds: 200 },
    ],
    [
      'Genesys Cloud, milliseconds',
      'Interval Start,Interval End,Queue Name,Offer,Answer,Abandon,ASA,Avg Handle\n2026-03-02 08:00,2026-03-02 08:30,Sales,43,40,3,22000,200000',
      { minute: 480, queue: 'Sales', offered: 43, answered: 40, abandoned: 3, ahtSeconds: 200, asaSeconds: 22 },
    ],
    [
      'Cisco UCCX, h:mm:ss',
      'CSQ Name,Interval Start Time,Calls Presented,Calls Handled,Calls Abandoned,Avg Handle Time,Avg Speed of Answer,Max Queue Time\nSales,2026-03-02 08:00,43,40,3,0:03:20,0:00:12,0:01:05',
      { minute: 480, offered: 43, answered: 40, abandoned: 3, ahtSeconds: 200, asaSeconds: 12, maxWaitSeconds: 65 },
    ],
    [
      'this project: half hours of the bank',
      'start,queue,offered,answered,abandoned,answered_within_20s,aht_s,asa_s,max_wait_s\n1999-08-01T06:30,PS,4,3,1,2,36.0,0.5,61.0',
      {
        date: '1999-08-01',
        minute: 390,
        queue: 'PS',
        offered: 4,
        answered: 3,
        abandoned: 1,
        answeredWithin: 2,
        ahtSeconds: 36,
        asaSeconds: 0.5,
        maxWaitSeconds: 61,
      },
    ],
  ])('%s', (_name, text, row) => {
    expect(previewIntervals(text).rows[0]).toMatchObject(row);
  });

  test('whatever their case, blanks, underscores and dots', () => {
    expect(fields('INTERVAL_START;Queue.Name;calls-offered;Avg Handle Time\n2.3.2026 8.00;A;3;100')).toEqual({
      INTERVAL_START: 'start',
      'Queue.Name': 'queue',
      'calls-offered': 'offered',
      'Avg Handle Time': 'aht',
    });
  });

  test('of two columns of one meaning the likelier is taken and the other is shown as unused', () => {
    expect(fields('Date,Time,Calls,Offered\n2026-03-02,08:00,9,4')).toMatchObject({ Offered: 'offered', Calls: null });
  });

  test('the reader can set a column right', () => {
    const text = 'Date,Time,Foo,AHT\n2026-03-02,08:00,9,4.5';
    expect(previewIntervals(text).flaws).toEqual([{ path: 'offered', rule: 'missing' }]);
    const preview = previewIntervals(text, { columns: { 2: { field: 'offered' }, 3: { unit: 'seconds' } } });
    expect(preview.rows[0]).toMatchObject({ offered: 9, ahtSeconds: 4.5 });
  });

  test('N of "answered within N seconds" is read from the header', () => {
    for (const header of [
      'Contacts answered in 30 seconds',
      'Calls Answ <30 secs',
      'answered_within_30s',
      'Calls answered in 0-30 Sec',
    ])
      expect(previewIntervals(`Date,Time,Offered,${header}\n2026-03-02,08:00,9,4`).withinSeconds).toBe(30);
  });

  test('a column that does not say its seconds is taken for 20, with a note; not where the reader says them', () => {
    const text = 'Date,Time,Offered,Answered within SL\n2026-03-02,08:00,9,4';
    const note = { code: 'withinAssumed', text: 'Answered within SL', to: 20 };
    expect(previewIntervals(text).notes).toContainEqual(note);
    expect(previewIntervals(text, { columns: { 3: { withinSeconds: 30 } } }).notes).not.toContainEqual(note);
    expect(codes(text.replace('SL', '30 s'))).not.toContain('withinAssumed');
  });

  test('a bare service level in percent is named and not imported, as its base is unknown', () => {
    const text = 'Date,Time,Offered,Service Level\n2026-03-02,08:00,9,80%';
    expect(codes(text)).toContain('serviceLevelBasis');
    expect(previewIntervals(text).rows[0].answeredWithin).toBeNull();
  });
});

describe('rows that cannot be taken are shown with line, value and rule, and the others are kept', () => {
  const text = [
    'Date;Time;Queue;Offered;AHT',
    '2026-03-02;08:00;A;12;180',
    '2026-13-02;08:00;A;12;180',
    '2026-03-02;08:99;A;12;180',
    '2026-03-02;08:30;A;twelve;180',
    '2026-03-02;09:00;A;-3;180',
    '2026-03-02;09:30;A;;180',
    '2026-03-02;10:00;A;5;soon',
    '2026-03-02;10:30;A;5;n/a',
    'Total;;;29;',
  ].join('\n');

  test('each with its own rule', () => {
    const { rows, rejected, table } = previewIntervals(text);
    expect(rejected).toEqual([
      { line: 3, flaw: { path: 'Date', rule: 'date', value: '2026-13-02' } },
      { line: 4, flaw: { path: 'Time', rule: 'time', value: '08:99' } },
      { line: 5, flaw: { path: 'Offered', rule: 'type', param: 'a number', value: '"twelve"' } },
      { line: 6, flaw: { path: 'Offered', rule: 'atLeast', param: '0', value: '−3' } },
      { line: 7, flaw: { path: 'Offered', rule: 'missing' } },
      { line: 8, flaw: { path: 'AHT', rule: 'type', param: 'a time', value: '"soon"' } },
    ]);
    expect(rows.map(({ line, offered, ahtSeconds }) => [line, offered, ahtSeconds])).toEqual([
      [2, 12, 180],
      [9, 5, null],
    ]);
    expect(rows.length + rejected.length).toBe(table.rows.length);
  });

  test('text of another kind is a flaw of the file, not an exception', () => {
    for (const nonsense of ['', 'hello', '<html><body>', '{"a": 1}', '1,2\n3,4', '"unclosed\n1,2']) {
      const preview = previewIntervals(nonsense);
      expect(preview.rows).toEqual([]);
      expect(preview.flaws.length).toBeGreaterThan(0);
    }
  });
});

describe('what the data leave open is said', () => {
  test('the order of day and month is asked for, not guessed', () => {
    const text = 'Date,Time,Offered\n3/2/2026,08:00,9\n3/2/2026,08:30,8';
    expect(previewIntervals(text).openDateOrder).toEqual({ example: '3/2/2026', tried: 'mdy' });
    const answered = previewIntervals(text, { dateOrder: 'dmy' });
    expect(answered.openDateOrder).toBeUndefined();
    expect(answered.rows[0].date).toBe('2026-02-03');
  });

  test('intervals without a row, repeated rows and a residual are counted', () => {
    const text =
      'Date,Time,Queue,Offered,Answered,Abandoned\n2026-03-02,08:00,A,10,7,2\n2026-03-02,08:00,A,1,1,0\n2026-03-02,08:30,A,4,4,0';
    const { notes } = previewIntervals(text);
    expect(notes).toContainEqual({ code: 'duplicates', count: 1 });
    expect(notes).toContainEqual({ code: 'residual', count: 1, amount: 1 });
    expect(notes).toContainEqual({ code: 'closedIntervals', count: 46 });
  });

  test('closed hours are told apart from gaps: by times and weekdays without any row, and by opening hours that the rows keep', () => {
    const row = (date: string, time: string): string => `${date},${time},A,5`;
    const days = Array.from({ length: 14 }, (_, i) => `2026-03-${String(i + 2).padStart(2, '0')}`);
    const weekdays = days.filter((_, i) => i % 7 < 5);
    const rows = weekdays.flatMap((date) => ['09:00', '10:00', '11:00'].map((time) => row(date, time)));
    const notesOf = (lines: string[], hours = {}) =>
      Object.fromEntries(
        previewIntervals(['Date,Time,Queue,Offered', ...lines].join('\n'), { hours }).notes.map((n) => [
          n.code,
          n.count,
        ]),
      );
    // From Monday to the second Friday, with a weekend between: 12 × 24 intervals, of which 30 have a row.
    expect(notesOf(rows)).toEqual({ missingIntervals: 6, closedIntervals: 12 * 24 - 36 });
    // Both weekends lie within: no Saturday and no Sunday has a row.
    const monday = ['09:00', '10:00', '11:00'].map((time) => row('2026-03-16', time));
    expect(notesOf([...rows, ...monday])).toEqual({ closedIntervals: 15 * 24 - 33 });
    expect(notesOf([...rows, ...monday].filter((line) => line !== row('2026-03-04', '10:00')))).toEqual({
      missingIntervals: 1,
      closedIntervals: 15 * 24 - 33,
    });
    const nine = { from: '09:00', to: '12:00' };
    const opening = [nine, nine, nine, nine, nine, null, null];
    expect(notesOf(rows, { opening })).toEqual({ closedIntervals: 12 * 24 - 30 });
    // Rows outside of them say that the hours are others.
    expect(notesOf(rows, { opening: [{ ...nine, to: '11:00' }, ...opening.slice(1)] })['missingIntervals']).toBe(6);
  });

  test('a forecast tells contacts and handle times, and nothing that happened', () => {
    const tells = (columns: string, cells: string): boolean =>
      tellsWhatHappened(previewIntervals(`Date,Time,Offered,AHT${columns}\n2026-03-02,08:00,9,200${cells}`));
    expect(tells('', '')).toBe(false);
    expect(tells(',Answered', ',')).toBe(false);
    for (const column of ['Answered', 'Abandoned', 'ASA', 'Max wait', 'Answered within 20 s'])
      expect(tells(`,${column}`, ',1'), column).toBe(true);
  });

  test('times in UTC are put on the clock of the zone when one is given, else taken as they stand, both with a note', () => {
    const text = 'TimeStamp,Queue,Offered\n2026-03-28T23:30:00Z,A,5\n2026-03-29T02:00:00Z,A,6';
    expect(codes(text)).toContain('offsetsIgnored');
    const preview = previewIntervals(text, { zone: 'Europe/Helsinki' });
    expect(preview.notes).toContainEqual({ code: 'offsetsConverted', count: 2, text: 'Europe/Helsinki' });
    // The clock goes from 3:00 to 4:00 between the two.
    expect(preview.rows.map(({ date, minute }) => [date, minute])).toEqual([
      ['2026-03-29', 90],
      ['2026-03-29', 300],
    ]);
  });
});

describe('the interval length', () => {
  test.each([
    [['08:00', '08:15'], 15],
    [['08:00', '08:30'], 30],
    [['08:00', '10:00'], 60],
  ] as const)('of %s is %i minutes', (times, minutes) => {
    const text = `Date,Time,Offered\n${times.map((time) => `2026-03-02,${time},5`).join('\n')}`;
    expect(previewIntervals(text).intervalMinutes).toBe(minutes);
  });

  test('is also told by rows that are rejected for their counts', () => {
    const text = 'Date,Time,Offered\n2026-03-02,08:00,5\n2026-03-02,08:30,x\n2026-03-02,09:00,5';
    expect(previewIntervals(text)).toMatchObject({ intervalMinutes: 30, flaws: [], rejected: [{ line: 3 }] });
    // But not where they fit no length.
    expect(previewIntervals(text.replace('08:30', '08:37')).intervalMinutes).toBe(60);
  });

  test('that is no quarter, half or whole hour is a flaw', () => {
    const text = 'Date,Time,Offered\n2026-03-02,08:00,5\n2026-03-02,08:10,5\n2026-03-02,08:30,5';
    expect(previewIntervals(text).flaws).toEqual([
      { path: 'interval', rule: 'oneOf', param: '15, 30, 60 minutes', value: '10 min' },
    ]);
  });

  test('of a whole day is a flaw of the start: the hours are not in the file', () => {
    for (const [start, row] of [
      ['2026-03-02', '2026-03-02,500'],
      ['2026-03-02 00:00', '2026-03-02 00:00,500'],
    ]) {
      const preview = previewIntervals(`Date,Offered\n${row}\n${row.replace('02', '03')}`);
      expect(preview.flaws).toEqual([{ path: 'start', rule: 'time', value: start }]);
      expect(preview.openInterval).toBeUndefined();
    }
  });

  test('is asked for where all rows have one time of day, among those that it fits', () => {
    const at = (time: string) => `Date,Time,Offered\n2026-03-02,${time},5\n2026-03-03,${time},6`;
    expect(previewIntervals(at('09:00'))).toMatchObject({
      flaws: [],
      intervalMinutes: null,
      openInterval: { example: '09:00', lengths: [15, 30, 60] },
    });
    expect(previewIntervals(at('09:15')).openInterval?.lengths).toEqual([15]);
    expect(() => planIntervals(aScenario(), previewIntervals(at('09:00')))).toThrow('interval is missing, got 09:00');
    const answered = previewIntervals(at('09:00'), { intervalMinutes: 30 });
    expect(answered.openInterval).toBeUndefined();
    expect(answered.intervalMinutes).toBe(30);
    const { types } = planIntervals(aScenario(), answered).scenario;
    expect(types[0].demand).toMatchObject({ kind: 'rate' });
    expect(types[0].demand.kind === 'rate' && types[0].demand.volume[18]).toBe(5);
    // An answer that does not fit the rows is none.
    expect(previewIntervals(at('09:15'), { intervalMinutes: 60 }).openInterval?.lengths).toEqual([15]);
  });
});
