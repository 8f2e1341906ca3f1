import { describe, expect, it } from 'vitest';
import { judge } from '../../src/analysis/judge';
import { Results } from '../../src/analysis/results';
import { wilson } from '../../src/analysis/stats/wilson';
import { measureDay } from '../../src/kpi/measureDay';
import type { Commitment } from '../../src/model/commitment';
import type { ScenarioInput } from '../../src/model/scenario';
import { gridOf } from '../../src/model/calendar';
import type { Row } from '../kpi/handMade';
import { logOf } from '../kpi/handMade';
import { scenarioOf } from '../engine/build';

const commitment = (c: Partial<Commitment> & Pick<Commitment, 'metric' | 'op' | 'value' | 'per'>): Commitment => ({
  share: 1,
  ...c,
});
const level = (value: number, per: Commitment['per'], rest: Partial<Commitment> = {}): Commitment =>
  commitment({ metric: 'serviceLevel', op: '>=', value, withinSeconds: 20, variant: 'A', per, ...rest });

/** Results of days written by hand: one list of contacts a day (times from the start of the horizon). */
function resultsOf(
  days: readonly (readonly Row[])[],
  commitments: Commitment[] = [],
  rest: { calendar?: Partial<ScenarioInput['calendar']>; warmUpIntervals?: number } = {},
): Results {
  const calendar = { start: '2026-03-02', zone: 'UTC', days: 1, intervalMinutes: 15 as const, ...rest.calendar };
  const { intervals } = gridOf({ closing: 'serve', ...calendar });
  const nobody = new Array<number>(intervals).fill(0);
  const type = (id: string) => ({
    id,
    name: id,
    demand: { kind: 'rate' as const, volume: nobody },
    handling: { talk: { family: 'constant' as const, mean: 60 } },
    patience: { family: 'never' as const },
  });
  const results = Results.of(
    scenarioOf(
      [type('calls'), type('other')],
      [{ id: 'team', name: 'Team', headcount: nobody.map(() => 1), skills: [{ type: 'calls' }] }],
      { calendar, commitments, warmUpIntervals: rest.warmUpIntervals ?? 0 },
    ),
  );
  days.forEach((rows, day) => {
    const log = logOf(
      [...rows].sort((a, b) => a.at - b.at),
      [[0, 0, 1]],
      intervals * calendar.intervalMinutes * 60,
    );
    log.day = day;
    results.add(measureDay(log, results.context.spec));
  });
  return results;
}
/** `late` of `n` contacts wait 30 s, the others 0 s. */
const contacts = (at: number, n: number, late: number): Row[] =>
  Array.from({ length: n }, (_, i) => ({ at, outcome: 'answered' as const, wait: i < late ? 30 : 0 }));
const keptOf = (days: readonly (readonly Row[])[], c: Commitment, rest: Parameters<typeof resultsOf>[2] = {}) => {
  const { kept } = judge(resultsOf(days, [c], rest), c);
  return [kept.kept, kept.days];
};

const quarter = 900;

describe('a commitment per day', () => {
  it('is kept on the days whose value complies; exactly 80 % complies with “at least 80 %”, not with “above”', () => {
    const days = [contacts(0, 10, 2), contacts(0, 10, 3), contacts(0, 5, 1), contacts(0, 3, 0)];
    expect(keptOf(days, level(0.8, 'day'))).toEqual([3, 4]);
    expect(keptOf(days, level(0.8, 'day', { op: '>' }))).toEqual([1, 4]);
  });

  it('holds a limit from above the same way: exactly 5 % is “at most 5 %”, not “below 5 %”', () => {
    const days = [
      [...contacts(0, 19, 0), { at: 1, outcome: 'abandoned' as const, wait: 9 }],
      [...contacts(0, 20, 0), { at: 1, outcome: 'abandoned' as const, wait: 9 }],
    ];
    const below = (op: '<' | '<=') => commitment({ metric: 'abandonRate', op, value: 0.05, per: 'day' });
    expect(keptOf(days, below('<='))).toEqual([2, 2]);
    expect(keptOf(days, below('<'))).toEqual([1, 2]);
  });

  it('has thirds and sevenths too: 2 of 3 is two thirds', () => {
    expect(keptOf([contacts(0, 3, 1)], level(2 / 3, 'day'))).toEqual([1, 1]);
    expect(keptOf([contacts(0, 7, 4)], level(3 / 7, 'day'))).toEqual([1, 1]);
  });

  it('leaves out days without data', () => {
    expect(keptOf([[], contacts(0, 2, 0), []], level(0.8, 'day'))).toEqual([1, 1]);
    const { judgement, kept, value } = judge(resultsOf([[]], [level(0.8, 'day')]), level(0.8, 'day'));
    expect([judgement, kept.share, value.mean]).toEqual(['noData', null, null]);
  });

  it('may lie between two bounds, ends included', () => {
    const days = [0, 1, 2, 3, 4].map((late) => contacts(0, 10, late));
    expect(keptOf(days, level(0.7, 'day', { op: 'between', upper: 0.9 }))).toEqual([3, 5]);
  });

  it('is asked of each definition of service level', () => {
    // 7 in time, 1 late, 1 gave up at 3 s, 1 at 15 s: A 70 %, B 7/9, C 7/8, D 7/8, E 90 %.
    const day = [
      ...contacts(0, 8, 1),
      { at: 1, outcome: 'abandoned' as const, wait: 3 },
      { at: 2, outcome: 'abandoned' as const, wait: 15 },
    ];
    const kept = (variant: 'A' | 'B' | 'C' | 'D' | 'E' | undefined, value: number) => {
      const plain = commitment({ metric: 'serviceLevel', op: '>=', value, withinSeconds: 20, per: 'day' });
      return keptOf([day], variant ? { ...plain, variant } : plain)[0];
    };
    expect([kept('A', 0.7), kept('A', 0.71), kept('B', 7 / 9), kept('B', 0.78)]).toEqual([1, 0, 1, 0]);
    expect([kept('C', 0.875), kept('C', 0.88), kept('D', 0.875), kept('E', 0.9), kept('E', 0.91)]).toEqual([
      1, 0, 1, 1, 0,
    ]);
    // C unless said.
    expect([kept(undefined, 0.875), kept(undefined, 0.88)]).toEqual([1, 0]);
  });

  it('of one team looks at what that team answered', () => {
    const day = [...contacts(0, 10, 2), { at: 5, outcome: 'abandoned' as const, wait: 500 }];
    const c = { per: 'day' as const, team: 'team' };
    expect(keptOf([day], commitment({ ...c, metric: 'asa', op: '<=', value: 6 }))).toEqual([1, 1]);
    expect(keptOf([day], commitment({ ...c, metric: 'asa', op: '<', value: 6 }))).toEqual([0, 1]);
    expect(keptOf([day], level(0.8, 'day', { team: 'team', variant: 'D' }))).toEqual([1, 1]);
    expect(keptOf([day], level(0.81, 'day', { team: 'team', variant: 'D' }))).toEqual([0, 1]);
    const wait = commitment({ ...c, metric: 'wait', op: '<=', value: 20, countAbandoned: false });
    expect(judge(resultsOf([day, []], [wait]), wait)).toMatchObject({
      kept: { kept: 0, days: 1 },
      longestWait: { median: 30 },
      breakingContactsPerDay: 2,
    });
  });

  it('of one type looks at that type only', () => {
    const day = [...contacts(0, 10, 0), { at: 5, outcome: 'answered' as const, wait: 99, type: 1 }];
    expect(keptOf([day], level(1, 'day', { type: 'calls' }))).toEqual([1, 1]);
    expect(keptOf([day], level(1, 'day', { type: 'other' }))).toEqual([0, 1]);
    expect(keptOf([day], level(1, 'day'))).toEqual([0, 1]);
  });

  it('of a threshold that was not counted is a mistake of the programmer', () => {
    expect(() => judge(resultsOf([[]]), level(0.8, 'day', { withinSeconds: 17 }))).toThrow(
      'threshold was not recorded: 17 s',
    );
  });
});

describe('a longest wait', () => {
  const wait = (rest: Partial<Commitment> = {}) =>
    commitment({ metric: 'wait', op: '<=', value: 60, per: 'day', ...rest });
  const row = (outcome: Row['outcome'], seconds: number): Row => ({ at: 0, outcome, wait: seconds });
  const days = [
    [row('answered', 60), row('answered', 5)],
    [row('answered', 60.01)],
    [row('answered', 10), row('abandoned', 61), row('abandoned', 90)],
    [row('dropped', 400), row('answered', 20)],
  ];

  it('counts everybody, by the wait that he had: a wait of exactly the limit is kept', () => {
    expect(keptOf(days, wait())).toEqual([1, 4]);
  });

  it('counts only answered ones, if so agreed', () => {
    expect(keptOf(days, wait({ countAbandoned: false }))).toEqual([3, 4]);
    expect(keptOf([[row('abandoned', 90)]], wait({ countAbandoned: false }))).toEqual([0, 0]);
  });

  it('says how many contacts break it on a typical day, and how long the longest wait is', () => {
    const all = judge(resultsOf(days, [wait()]), wait());
    // 0, 1, 2 and 1 contacts; longest 60, 60.01, 90, 400 s.
    expect(all.breakingContactsPerDay).toBe(1);
    expect(all.longestWait!.median).toBeCloseTo(75.005, 9);
    expect(all.longestWait!.p95).toBeCloseTo(90 + 0.85 * 310, 9);
    const some = judge(resultsOf(days, [wait()]), wait({ countAbandoned: false }));
    expect(some.breakingContactsPerDay).toBe(0);
    expect(some.longestWait!.median).toBeCloseTo(40, 9);
  });

  it('is told of service levels too, of other promises not', () => {
    const rate = commitment({ metric: 'abandonRate', op: '<', value: 0.05, per: 'day' });
    const verdict = judge(resultsOf(days, [rate]), rate);
    expect([verdict.breakingContactsPerDay, verdict.longestWait]).toEqual([null, null]);
    const sl = judge(resultsOf(days, [level(0.8, 'day')]), level(0.8, 'day'));
    // Late or lost within 20 s, definition A: 1, 1, 2 and 1.
    expect(sl.breakingContactsPerDay).toBe(1);
    expect(sl.longestWait!.median).toBeCloseTo(75.005, 9);
  });
});

describe('how much breaks it on a typical day', () => {
  /** Windows of a quarter, the first `bad` of them with one late contact of one. */
  const day = (windows: number, bad: number): Row[] =>
    Array.from({ length: windows }, (_, k) => contacts(k * quarter, 1, k < bad ? 1 : 0)).flat();

  it('is the windows that fail, of those with data, where it is promised within the day', () => {
    const c = level(0.8, 'interval');
    const verdict = judge(resultsOf([day(30, 3), day(30, 1), day(30, 5), [], day(28, 2)], [c]), c);
    // 1, 2, 3 and 5 of them fail: the middle is 2.5, the tenth and ninetieth percentile 1.3 and 4.4.
    expect(verdict.breakingWindows!.median).toBeCloseTo(2.5, 9);
    expect(verdict.breakingWindows!.p10).toBeCloseTo(1.3, 9);
    expect(verdict.breakingWindows!.p90).toBeCloseTo(4.4, 9);
    expect(verdict.breakingWindows!.of).toBe(30);
    expect([verdict.breakingContactsPerDay, verdict.longestWait!.median]).toEqual([null, 30]);
  });

  it('counts whole half-hours, not their quarters', () => {
    const c = level(0.8, 'halfHour');
    // Quarters 0, 1 and 2 fail: half-hours 0 and 1.
    expect(judge(resultsOf([day(30, 3)], [c]), c).breakingWindows).toEqual({ median: 2, p10: 2, p90: 2, of: 15 });
  });

  it('is the value of a day in the middle, and of eight days in ten, where the day is promised', () => {
    const c = commitment({ metric: 'abandonRate', op: '<', value: 0.05, per: 'day' });
    const lost = (n: number): Row[] => [
      ...contacts(0, 10 - n, 0),
      ...Array.from({ length: n }, () => ({ at: 1, outcome: 'abandoned' as const, wait: 9 })),
    ];
    const { typical, breakingWindows } = judge(resultsOf([lost(0), lost(1), [], lost(2), lost(4), lost(5)], [c]), c);
    // 0, 10, 20, 40 and 50 %.
    expect(typical!.median).toBeCloseTo(20, 9);
    expect(typical!.p10).toBeCloseTo(4, 9);
    expect(typical!.p90).toBeCloseTo(46, 9);
    expect(breakingWindows).toBeNull();
  });

  it('takes calendar days of a longer horizon one by one, and runs where the horizon is promised', () => {
    const rest = { calendar: { days: 2 } };
    const run = [...contacts(0, 10, 0), ...contacts(96 * quarter, 10, 5)];
    const typical = (per: Commitment['per']) =>
      judge(resultsOf([run], [level(0.8, per)], rest), level(0.8, per)).typical;
    expect(typical('day')).toEqual({ median: 75, p10: 55, p90: 95 });
    expect(typical('horizon')).toEqual({ median: 75, p10: 75, p90: 75 });
  });

  it('has no numbers without a day that has data', () => {
    const c = level(0.8, 'halfHour');
    const { typical, breakingWindows, longestWait } = judge(resultsOf([[]], [c]), c);
    expect([typical, breakingWindows, longestWait]).toEqual([null, null, null]);
  });
});

describe('windows within a day', () => {
  it('without data are left out: they neither keep nor break', () => {
    const day = [...contacts(0, 4, 0), ...contacts(10 * quarter, 4, 0)];
    expect(keptOf([day], level(0.8, 'interval'))).toEqual([1, 1]);
    expect(keptOf([[...day, ...contacts(20 * quarter, 4, 4)]], level(0.8, 'interval'))).toEqual([0, 1]);
  });

  it('must comply in the share agreed, rounded up: 95 % of 20 is 19, 90 % of 11 is 10', () => {
    const day = (windows: number, bad: number): Row[] =>
      Array.from({ length: windows }, (_, k) => contacts(k * quarter, 1, k < bad ? 1 : 0)).flat();
    const kept = (windows: number, bad: number, share: number) =>
      keptOf([day(windows, bad)], level(0.8, 'interval', { share }))[0];
    expect([kept(20, 1, 0.95), kept(20, 2, 0.95)]).toEqual([1, 0]);
    expect([kept(11, 1, 0.9), kept(11, 2, 0.9)]).toEqual([1, 0]);
    expect([kept(10, 3, 0.7), kept(10, 4, 0.7)]).toEqual([1, 0]);
  });

  it('of half an hour are two quarters on a quarter-hour grid, rolled up as ratio of sums', () => {
    // 1 late of 1 and 0 late of 9: 90 % in the half hour, though one of its quarters is at 0 %.
    const day = [...contacts(0, 1, 1), ...contacts(quarter, 9, 0)];
    expect(keptOf([day], level(0.9, 'halfHour'))).toEqual([1, 1]);
    expect(keptOf([day], level(0.9, 'interval'))).toEqual([0, 1]);
    // Two quarters that belong to different half hours are not one window.
    const apart = [...contacts(quarter, 1, 1), ...contacts(2 * quarter, 9, 0)];
    expect(keptOf([apart], level(0.9, 'halfHour'))).toEqual([0, 1]);
  });

  it('of an hour are four quarters, and the interval itself where the grid is coarser', () => {
    const day = [...contacts(0, 1, 1), ...contacts(3 * quarter, 9, 0)];
    expect(keptOf([day], level(0.9, 'hour'))).toEqual([1, 1]);
    expect(keptOf([day], level(0.9, 'halfHour'))).toEqual([0, 1]);
    expect(keptOf([day], level(0.9, 'halfHour'), { calendar: { intervalMinutes: 60 } })).toEqual([1, 1]);
  });

  it('do not reach over midnight, nor lose an hour when the clock changes', () => {
    const calendar = { start: '2026-03-29', zone: 'Europe/Helsinki', days: 2 };
    const results = resultsOf([], [], { calendar });
    expect(results.context.grid.days.map((d) => d.intervals)).toEqual([92, 96]);
    // The last quarter of the short day and the first of the next are windows of their own days.
    const day = [...contacts(91 * quarter, 1, 1), ...contacts(92 * quarter, 9, 0)];
    expect(keptOf([day], level(0.9, 'hour'), { calendar })).toEqual([1, 2]);
    expect(keptOf([day], level(0.9, 'day'), { calendar })).toEqual([1, 2]);
    // 90 and 91 are one half hour of a day that has 46 of them.
    const pair = [...contacts(90 * quarter, 9, 0), ...contacts(91 * quarter, 1, 1)];
    expect(keptOf([pair], level(0.9, 'halfHour'), { calendar })).toEqual([1, 1]);
  });

  it('are not scored while the day warms up', () => {
    const day = [...contacts(0, 9, 9), ...contacts(8 * quarter, 9, 0)];
    expect(keptOf([day], level(0.9, 'interval'), { warmUpIntervals: 4 })).toEqual([1, 1]);
    expect(keptOf([day], level(0.9, 'day'), { warmUpIntervals: 4 })).toEqual([1, 1]);
    expect(keptOf([day], level(0.9, 'day'))).toEqual([0, 1]);
    // A half hour that the warm-up cuts is not whole: its second quarter does not break it.
    expect(keptOf([contacts(5 * quarter, 9, 9)], level(0.9, 'halfHour'), { warmUpIntervals: 5 })).toEqual([0, 0]);
  });

  it.each([
    ['no warm-up', 0, 3],
    ['part of a day', 95, 3],
    ['a whole day', 96, 2],
    ['a day and a part', 100, 2],
    ['all but the last interval', 287, 1],
  ])('are as many of a run as its days with %s', (_, warmUpIntervals, days) => {
    const rows = [0, 1, 2].flatMap((day) => contacts(day * 86_400 + 95 * quarter, 9, 0));
    const rest = { calendar: { days: 3 }, warmUpIntervals };
    const level90 = level(0.9, 'day');
    const results = resultsOf([rows, rows], [level90], rest);
    expect(results.daysPerRun).toBe(days);
    expect(judge(results, level90).kept.days).toBe(2 * results.daysPerRun);
  });
});

describe('days, weeks and the horizon', () => {
  const day = 96 * quarter;
  const two = { calendar: { days: 2 } };

  it('a day is a calendar day of a replication', () => {
    const replications = [
      [...contacts(0, 10, 0), ...contacts(day, 10, 9)],
      [...contacts(0, 10, 0), ...contacts(day, 10, 0)],
    ];
    expect(keptOf(replications, level(0.8, 'day'), two)).toEqual([3, 4]);
    expect(keptOf(replications, level(0.8, 'horizon'), two)).toEqual([1, 2]);
  });

  it('a horizon of two weeks has two weeks, each judged by itself', () => {
    const fortnight = { calendar: { days: 14 } };
    const replication = [...contacts(0, 30, 0), ...contacts(7 * day, 10, 5)];
    expect(keptOf([replication], level(0.8, 'week'), fortnight)).toEqual([0, 1]);
    expect(keptOf([replication], level(0.8, 'week', { share: 0.5 }), fortnight)).toEqual([1, 1]);
    expect(keptOf([replication], level(0.8, 'horizon'), fortnight)).toEqual([1, 1]);
  });
});

describe('the verdict', () => {
  const judged = (kept: number, days: number, daysShare?: number) => {
    const list = Array.from({ length: days }, (_, d) => contacts(0, 10, d < kept ? 0 : 5));
    const c = level(0.8, 'day', daysShare === undefined ? {} : { daysShare });
    return judge(resultsOf(list, [c]), c);
  };

  it('is kept, likely, fragile or broken by the share of days against the share promised', () => {
    expect(judged(100, 100).judgement).toBe('kept');
    expect(judged(38, 40).judgement).toBe('likely');
    expect(judged(37, 40).judgement).toBe('fragile');
    expect(judged(32, 40).judgement).toBe('fragile');
    expect(judged(31, 40).judgement).toBe('broken');
    expect(judged(31, 40, 0.75).judgement).toBe('likely');
  });

  it('takes a share of windows that are days for a share of days', () => {
    const list = Array.from({ length: 40 }, (_, d) => contacts(0, 10, d < 31 ? 0 : 5));
    const c = level(0.8, 'day', { share: 0.75 });
    expect(judge(resultsOf(list, [c]), c)).toMatchObject({ promised: 0.75, judgement: 'likely' });
  });

  it('is kept only on so many days that it is known: one of one day proves nothing', () => {
    for (const days of [1, 10, 72]) expect(judged(days, days).judgement, String(days)).toBe('likely');
    for (const days of [73, 100]) expect(judged(days, days).judgement, String(days)).toBe('kept');
    // Wilson's interval never begins at 100 %: to be kept on every day is known as well as on 95 % of days.
    expect(judged(100, 100, 1).judgement).toBe('kept');
    expect(judged(10, 10, 0.5).judgement).toBe('kept');
  });

  it('carries the share with its Wilson interval, what was promised and the KPI over all days', () => {
    const verdict = judged(30, 40);
    expect(verdict.kept).toEqual(wilson(30, 40));
    expect(verdict.promised).toBe(0.95);
    // 30 days at 100 %, 10 at 50 %.
    expect(verdict.value.mean).toBeCloseTo(87.5, 12);
    expect(verdict.value.unit).toBe('%');
  });

  it('of occupancy looks at a team, and has no data for a contact type', () => {
    const plain = commitment({ metric: 'occupancy', op: '<=', value: 0.85, per: 'interval' });
    const busy = (seconds: number): Row[] => [{ at: 0, outcome: 'answered', talk: seconds }];
    // 765 s of 900 s is 85 %.
    expect(keptOf([busy(765), busy(766)], { ...plain, team: 'team' })).toEqual([1, 2]);
    expect(judge(resultsOf([busy(10)]), { ...plain, type: 'calls' }).kept).toMatchObject({ kept: 0, days: 0 });
  });
});
