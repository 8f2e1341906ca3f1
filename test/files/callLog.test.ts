import { describe, expect, test } from 'vitest';
import { measureLog } from '../../src/analysis/realDays';
import { Cause, Ending, Outcome } from '../../src/engine/dayLog';
import type { CallLog, CallLogOptions } from '../../src/files/callLog';
import { readCallLog } from '../../src/files/callLog';
import { missingOf } from '../../src/files/missing';

function read(text: string, options?: CallLogOptions): CallLog {
  const result = readCallLog(text, options);
  if (!result.ok) throw new Error(JSON.stringify(result.flaws));
  return result;
}
const column = (values: ArrayLike<number>, n: number): number[] => Array.from(values).slice(0, n);

const bank = [
  'call,arrival,queue,priority,ivr_s,queue_entered,wait_s,outcome,service_s,agent,customer',
  '1,1999-08-01T09:59:50,PS,2,20,1999-08-01T10:00:12,30,answered,120,A01,C1',
  '2,1999-08-01T09:00:00,NW,0,9,,,ivr_only,,,',
  '3,1999-08-01T09:59:55,NW,0,5,1999-08-01T10:00:00,41,abandoned,,,C2',
  '4,1999-08-01T11:00:00,PS,0,5,1999-08-01T11:00:05,3,phantom,,,',
  '5,1999-08-02T23:59:58,PS,0,7,,0,answered,60,,',
  '6,1999-08-02T12:00:00,PS,0,7,,-4,answered,60,A01,',
  '7,1999-08-02T12:00:00,PS,0,7,,4,eaten,60,A01,',
].join('\n');

test('ringing is a time as others are: read as a clock shows it, and refused where it is none', () => {
  const log = (ring: string): string =>
    `start,queue,outcome,wait_s,ring_s,ring_in_wait\n2026-03-02 09:30,A,answered,5,${ring},no`;
  expect(read(log('0:07')).log.ring[0]).toBe(7);
  for (const [ring, rule] of [
    ['x', 'type'],
    ['-5', 'atLeast'],
    ['1e12', 'atMost'],
  ])
    expect(readCallLog(log(ring))).toMatchObject({ rejected: [{ flaw: { path: 'ring_s', rule } }] });
});

describe('the call log of the bank', () => {
  const { log, shape, calendar, notes, rejected } = read(`${bank}\n`);

  test('counts as a contact what reached a queue, in order of queue entry', () => {
    expect(log.contacts).toBe(3);
    expect(column(log.arrival, 2)).toEqual([36_000, 36_012]);
    expect(column(log.type, 2).map((type) => shape.types[type])).toEqual(['NW', 'PS']);
    expect(column(log.outcome, 2)).toEqual([Outcome.abandoned, Outcome.answered]);
  });

  test('names what it leaves out: menu, phantoms, and rows that break a rule, by line', () => {
    expect(notes).toContainEqual({ code: 'ivrOnly', count: 1 });
    expect(notes).toContainEqual({ code: 'phantom', count: 1 });
    expect(rejected).toEqual([
      { line: 7, flaw: { path: 'wait_s', rule: 'atLeast', param: '0 s', value: '−4' } },
      {
        line: 8,
        flaw: {
          path: 'outcome',
          rule: 'oneOf',
          param: 'answered, abandoned, blocked, dropped, ivr_only, phantom',
          value: '"eaten"',
        },
      },
    ]);
  });

  test('knows the patience of those who left, and only that the others were willing to wait', () => {
    expect(column(log.patience, 2)).toEqual([41, Infinity]);
    expect(column(log.wait, 2)).toEqual([41, 30]);
    expect(column(log.talk, 2)).toEqual([0, 120]);
  });

  test('has no duty rows, since a call log does not say when agents were there', () => {
    expect(log.shiftRows).toBe(0);
    expect(column(log.agent, 2)).toEqual([-1, 0]);
    expect(shape.agentNames![log.agent[1]]).toBe('A01');
  });

  test('takes arrival plus time in the menu where there is no time of queue entry, here past midnight', () => {
    expect(log.arrival[2]).toBe(2 * 86_400 + 5);
    expect(notes).toContainEqual({ code: 'agentUnknown', count: 1 });
    expect(shape.agentNames![log.agent[2]]).toBe('');
  });

  test('spans whole days', () => {
    expect(calendar).toMatchObject({ start: '1999-08-01', days: 3, intervalMinutes: 30 });
    expect(shape.intervals).toBe(144);
  });
});

describe('other call logs', () => {
  test('are read by the names of their columns: date and time apart, clock durations, yes and no', () => {
    const { log, shape } = read(
      'DATE,TIME,CALL ID,SKILL,AGENT NAME,QUEUE WAIT TIME,TALK TIME,HOLD TIME,AFTER CALL WORK TIME,ABANDONED\n' +
        '2026/03/02,09:30:00,c1,Sales,Ann,00:00:20,00:03:00,00:00:10,00:00:30,0\n' +
        '2026/03/02,09:31:00,c2,Sales,,00:01:05,00:00:00,00:00:00,00:00:00,1\n',
    );
    expect(column(log.outcome, 2)).toEqual([Outcome.answered, Outcome.abandoned]);
    expect([log.wait[0], log.talk[0], log.hold[0], log.wrap[0]]).toEqual([20, 180, 10, 30]);
    expect(log.wait[1]).toBe(65);
    expect(shape.agentNames).toEqual(['Ann']);
  });

  test('with handle time only have it taken as talk, with a note', () => {
    const { log, notes } = read('start;queue;status;waiting time;handle time\n2.3.2026 9.30;A;Handled;5;200');
    expect(log.talk[0]).toBe(200);
    expect(notes).toContainEqual({ code: 'handleAsTalk', text: 'handle time' });
  });

  test('with handle time and its parts are not counted twice', () => {
    const { log } = read('start,queue,status,wait,handle time,wrap up time\n2026-03-02 09:30,A,Completed,5,200,40');
    expect([log.talk[0], log.wrap[0]]).toEqual([160, 40]);
  });

  test('without an outcome take calls with an agent as answered, with a note', () => {
    const { log, notes } = read('start,queue,wait,talk,agent\n2026-03-02 09:30,A,5,200,Ann\n2026-03-02 09:31,A,9,0,');
    expect(column(log.outcome, 2)).toEqual([Outcome.answered, Outcome.abandoned]);
    expect(notes).toContainEqual({ code: 'outcomeDerived' });
  });

  test('leave out outbound and internal calls, and name repeated ids', () => {
    const { log, notes } = read(
      'call id,start,queue,direction,outcome,wait,talk\n1,2026-03-02 09:30,A,inbound,answered,5,200\n2,2026-03-02 09:31,A,outbound,answered,0,20\n1,2026-03-02 09:32,A,inbound,answered,5,100',
    );
    expect(log.contacts).toBe(2);
    expect(notes).toContainEqual({ code: 'outbound', count: 1 });
    expect(notes).toContainEqual({ code: 'repeatedIds', count: 1 });
  });

  test('can be laid on a calendar; rows outside are named', () => {
    const calendar = { start: '2026-03-03', zone: 'UTC', days: 2, intervalMinutes: 15, closing: 'serve' } as const;
    const { log, shape, notes } = read(
      'start,queue,outcome,wait\n2026-03-02 09:30,A,abandoned,5\n2026-03-03 09:30,A,abandoned,5',
      { calendar },
    );
    expect(log.contacts).toBe(1);
    expect(shape.intervals).toBe(192);
    expect(notes).toContainEqual({ code: 'outsideCalendar', count: 1 });
  });
});

describe('a log that knows its issues', () => {
  const header = 'start,queue,outcome,wait,talk,agent,issue,attempt,cause,ending';
  const rows = [
    '2026-03-02 09:30:00,A,abandoned,40,0,,C-17,1,fresh,',
    '2026-03-02 09:40:00,A,answered,5,60,Ann,C-17,2,redial,passedOn',
    '2026-03-02 09:41:00,B,answered,5,60,Bob,C-17,3,transfer,unresolved',
    '2026-03-02 09:50:00,A,answered,5,60,Ann,D-1,1,fresh,resolved',
    '2026-03-02 22:00:00,A,closed,,,,C-17,4,repeat,',
  ];

  test('tells which attempts belong together, why each was made and what came of it', () => {
    const { log, issuesKnown, notes, rejected } = read([header, ...rows].join('\n'));
    expect([issuesKnown, notes, rejected]).toEqual([true, [], []]);
    expect(column(log.issue, 5)).toEqual([0, 0, 0, 1, 0]);
    expect(column(log.attempt, 5)).toEqual([1, 2, 3, 1, 4]);
    expect(column(log.cause, 5)).toEqual([Cause.fresh, Cause.redial, Cause.transfer, Cause.fresh, Cause.repeat]);
    expect(column(log.ending, 4)).toEqual([Ending.unresolved, Ending.passedOn, Ending.unresolved, Ending.resolved]);
    expect(log.outcome[4]).toBe(Outcome.closed);
  });

  test('keeps numbers as they are', () => {
    const numbered = rows.map((row) => row.replace('C-17', '40').replace('D-1', '7'));
    expect(column(read([header, ...numbered].join('\n')).log.issue, 5)).toEqual([40, 40, 40, 7, 40]);
  });

  test('is not believed with gaps: then issues are not counted, and a note says why', () => {
    const { issuesKnown, notes } = read([header, ...rows, '2026-03-02 10:00:00,A,answered,1,60,Ann,,,,'].join('\n'));
    expect(issuesKnown).toBe(false);
    expect(notes).toContainEqual({ code: 'issuesUnknown', count: 1 });
  });

  test('does not have to be one', () => {
    expect(read('start,queue,outcome,wait,issue\n2026-03-02 09:30,A,abandoned,5,C-17').issuesKnown).toBe(false);
  });

  test('says only what a cause and an ending can be', () => {
    const { rejected } = read([header, ...rows, rows[0].replace('fresh', 'whim')].join('\n'));
    expect(rejected).toEqual([
      {
        line: 7,
        flaw: {
          path: 'cause',
          rule: 'oneOf',
          param: 'fresh, redial, repeat, transfer, callback, dial',
          value: '"whim"',
        },
      },
    ]);
  });
});

test('a call that is “closed” in a log that does not say why calls were made is not understood', () => {
  const { rejected, log } = read(
    'start,queue,outcome,wait\n2026-03-02 09:30,A,closed,5\n2026-03-02 09:30,A,after hours,0\n2026-03-02 09:31,A,abandoned,5',
  );
  expect(rejected.map(({ line }) => line)).toEqual([2]);
  expect(column(log.outcome, 2)).toEqual([Outcome.closed, Outcome.abandoned]);
});

test('the zone is the one that is given, else the one that the log names, else the one for logs that name none', () => {
  const rows = (zone: string): string => `start,queue,outcome,wait,zone\n2026-03-02 09:30,A,answered,5,${zone}`;
  const zoneOf = (zone: string, options: CallLogOptions): string => read(rows(zone), options).calendar.zone;
  const zoneElse = 'Asia/Tokyo';
  expect(zoneOf('Europe/Helsinki', { zone: 'Asia/Bangkok', zoneElse })).toBe('Asia/Bangkok');
  expect(zoneOf('Europe/Helsinki', { zoneElse })).toBe('Europe/Helsinki');
  expect(zoneOf('', { zoneElse })).toBe('Asia/Tokyo');
  expect(zoneOf('', {})).toBe('UTC');
});

describe('a text that is no call log', () => {
  test.each([
    ['nothing', '', 'arrival', 'missing'],
    ['a page', '<html>', 'arrival', 'missing'],
    ['a header without rows', 'start,queue,outcome,wait', 'rows', 'notEmpty'],
    ['times that are no moments', 'start,queue,outcome,wait\n,A,answered,1\n1e9,A,answered,1', 'start', 'date'],
    ['no waiting time', 'start,queue,outcome\n2026-03-02 09:30,A,answered', 'wait', 'missing'],
    ['only rows that break rules', 'start,queue,outcome,wait\n2026-03-02 09:30,A,answered,x', 'rows', 'notEmpty'],
    ['days that may be months', 'start,queue,outcome,wait\n3/2/2026 09:30,A,answered,1', 'dateOrder', 'oneOf'],
  ])('%s is said to be so', (_name, text, path, rule) => {
    const result = readCallLog(text);
    expect(result.ok).toBe(false);
    if (!result.ok) expect(result.flaws[0]).toMatchObject({ path, rule });
  });
});

test('a log that says of no call how long it took has no handle time and no load, and says which column would tell', () => {
  const rows = ['10:00:00,a,10,answered', '10:01:00,a,30,abandoned', '10:02:00,a,5,answered'];
  const bare = ['start,queue,wait_s,outcome', ...rows.map((row) => `2026-03-02 ${row}`)].join('\n');
  const log = read(bare);
  const results = measureLog(log);
  for (const kpi of ['aht', 'talkTime', 'holdTime', 'wrapTime', 'offeredLoad'] as const) {
    expect(results.estimate(kpi).mean, kpi).toBeNull();
    expect(missingOf(log.columns, () => false).find((one) => one.kpi === kpi)?.columns).toEqual(['talk_s / handle_s']);
  }
  expect(results.estimate('asa').mean).toBeCloseTo(7.5, 12);
  // One call whose talk is known is enough; it took no time where it stands so.
  const known = read(bare.replace('outcome', 'outcome,talk_s').replaceAll('answered', 'answered,0'));
  expect(measureLog(known).estimate('aht').mean).toBe(0);
});
