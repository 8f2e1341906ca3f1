import { describe, expect, it } from 'vitest';
import { emergency } from '../../../scenarios/make/emergency';
import { Outcome } from '../../../src/engine/dayLog';
import { compile } from '../../../src/engine/plan';
import { Simulator } from '../../../src/engine/simulate';
import { gridOf } from '../../../src/model/calendar';
import { expectScenario } from '../../../src/model/document';
import type { Scenario, ScenarioInput } from '../../../src/model/scenario';
import { assumedAtOnce, atOnceOf } from '../../../src/planning/replay/atOnce';
import type { MeasuredLog, ReplayCall } from '../../../src/planning/replay/calls';
import { openingOf } from '../../../src/planning/replay/opening';
import { replayNotes } from '../../../src/planning/replay/notes';
import type { ReplayOptions, ReplaySummary } from '../../../src/planning/replay/replay';
import { replayScenario } from '../../../src/planning/replay/replay';
import { logOf, readLog } from './simulatedLog';

const replay = (
  log: MeasuredLog,
  options: Partial<ReplayOptions> = {},
): { scenario: Scenario; summary: ReplaySummary } =>
  replayScenario(log, { names: { scenario: 'Replayed', team: 'Agents' }, ...options });

const weekday = { from: '08:00', to: '20:00' };
const opening = [weekday, weekday, weekday, weekday, weekday, { from: '10:00', to: '16:00' }, null];
const calendar: ScenarioInput['calendar'] = {
  start: '2026-03-02',
  zone: 'Europe/Helsinki',
  days: 7,
  intervalMinutes: 30,
  opening,
};
const grid = gridOf(calendar as Scenario['calendar']);
const whileOpen = (value: number): number[] => Array.from(grid.open, (open) => value * open);
const staff = (value: number): number[] => whileOpen(value);

/** A week of calls, chats and mail, whose hours and channels are known. */
const week = (change: Partial<ScenarioInput> = {}): Scenario =>
  expectScenario({
    format: 'floorwalk',
    version: 1,
    name: 'Week',
    seed: 'a week of three channels',
    calendar,
    types: [
      {
        id: 'phone',
        name: 'Phone',
        demand: { kind: 'rate', volume: whileOpen(20) },
        handling: { talk: { family: 'lognormal', mean: 240, cv: 1 } },
        patience: { family: 'exponential', mean: 120 },
        thresholdSeconds: 30,
      },
      {
        id: 'chat',
        name: 'Chat',
        channel: 'chat',
        demand: { kind: 'rate', volume: whileOpen(20) },
        handling: { talk: { family: 'lognormal', mean: 400, cv: 0.8 } },
        patience: { family: 'exponential', mean: 300 },
        thresholdSeconds: 60,
      },
      {
        id: 'mail',
        name: 'Mail',
        channel: 'email',
        demand: { kind: 'rate', volume: Array<number>(grid.intervals).fill(4) },
        deferred: { deadlineHours: 6 },
        handling: { talk: { family: 'lognormal', mean: 300, cv: 0.8 } },
        patience: { family: 'never' },
      },
    ],
    teams: [
      { id: 'lines', name: 'Lines', headcount: staff(4), skills: [{ type: 'phone' }, { type: 'mail' }] },
      {
        id: 'chats',
        name: 'Chats',
        headcount: staff(2),
        skills: [{ type: 'chat' }],
        concurrency: { atOnce: 4, slowDown: 0.1 },
      },
    ],
    ...change,
  });

describe('a simulated week, replayed from its log', () => {
  const log = logOf(week(), 0);
  const { scenario, summary } = replay(log);
  const typeOf = (id: string): Scenario['types'][number] => scenario.types.find((type) => type.id === id)!;

  it('has the opening hours that it had, closed on Sunday though mail came', () => {
    expect(scenario.calendar).toMatchObject({ start: '2026-03-02', days: 7, zone: 'Europe/Helsinki', opening });
    expect(scenario.calendar.special).toBeUndefined();
  });

  it('has the channels that it had, their thresholds and promise, and as many chats at once', () => {
    const kinds = scenario.types.map(({ id, channel, thresholdSeconds }) => [id, channel, thresholdSeconds]);
    expect(kinds.sort()).toEqual([
      ['chat', 'chat', 60],
      ['mail', 'email', 20],
      ['phone', 'voice', 30],
    ]);
    expect(typeOf('mail')).toMatchObject({ patience: { family: 'never' }, deferred: { deadlineHours: 6 } });
    const atOnce = scenario.teams.map(({ id, concurrency }) => [id, concurrency]);
    expect(atOnce).toContainEqual(['chats', { atOnce: 4, slowDown: 0 }]);
    expect(atOnce).toContainEqual(['lines', undefined]);
    expect(scenario.commitments).toMatchObject([
      { type: expect.stringMatching(/phone|chat/) as string },
      { type: expect.stringMatching(/phone|chat/) as string },
    ]);
  });

  it('loses nobody: whoever came comes, mail at night too', () => {
    const went = new Simulator(compile(scenario)).run(0);
    expect(went.contacts).toBe(log.log.contacts);
    expect(Array.from(went.arrival.subarray(0, went.contacts))).toEqual(
      Array.from(log.log.arrival.subarray(0, went.contacts)),
    );
    const atNight = went.arrival
      .subarray(0, went.contacts)
      .filter((at) => grid.open[Math.floor(at / grid.intervalSeconds)] === 0);
    expect(atNight.length).toBeGreaterThan(200);
    // And the week can be worked: hardly anything is left undone.
    const outcomes = went.outcome.subarray(0, went.contacts);
    const answered = outcomes.filter((outcome) => outcome === Outcome.answered).length;
    expect(answered / went.contacts).toBeGreaterThan(0.8);
  });

  it('knows patience of those who wait on the line or in the chat alone, each from their own kind', () => {
    expect(summary.patience.map(({ queues, pooled }) => [queues.join(), pooled]).sort()).toEqual([
      ['chat', false],
      ['phone', false],
    ]);
    expect(typeOf('mail').demand).not.toHaveProperty('waitSeconds');
    const live = ['phone', 'chat'].map(
      (id) => log.log.type.filter((t, i) => i < log.log.contacts && log.shape.types[t] === id).length,
    );
    expect(summary.customers).toBe(live[0] + live[1]);
  });

  it('tells in its notes what it took from the log and what it assumed', () => {
    const notes = replayNotes(summary);
    const of = (code: string): unknown => notes.find((note) => note.code === code)?.of;
    expect(of('chats')).toMatchObject({ queues: 'chat', least: 4, most: 4, seen: true });
    expect(of('mail')).toMatchObject({ queues: 'mail', leastHours: 6, mostHours: 6, told: true });
    expect(of('opening')).toEqual({
      hours: [
        { first: 0, last: 4, from: 480, to: 1200 },
        { first: 5, last: 5, from: 600, to: 960 },
      ],
      minutes: 30,
      byAnswers: false,
      closedDays: 0,
    });
    expect(of('alwaysOpen')).toBeUndefined();
  });

  it('of a single day has the hours of its weekday as the whole log shows them', () => {
    const day = replay(log, { date: '2026-03-07', thresholdSeconds: 10 }).scenario;
    expect(day.calendar).toMatchObject({ start: '2026-03-07', days: 1, opening });
    expect(day.types.map(({ thresholdSeconds }) => thresholdSeconds)).toEqual([10, 10, 10]);
    expect(Array.from(gridOf(day.calendar).open)).toEqual(
      Array.from({ length: 48 }, (_, k) => Number(k >= 20 && k < 32)),
    );
  });
});

it('a line that is called all night is open all night', () => {
  const { scenario, summary } = replay(logOf(emergency(), 0));
  expect(scenario.calendar.opening).toBeUndefined();
  expect(replayNotes(summary).map(({ code }) => code)).toContain('alwaysOpen');
});

it('a warm-up stays one', () => {
  const log = logOf(week({ warmUpIntervals: 20 }), 0);
  // Mail comes from the first interval to the twentieth.
  expect(replay(log).scenario.warmUpIntervals).toBe(20);
  expect(replay(log, { date: '2026-03-03' }).scenario.warmUpIntervals).toBe(0);
});

describe('the log of another system', () => {
  const rows = [
    'Start Time,Queue,Media Type,Wait Time,Handle Time,Agent,Abandoned',
    '2026-03-02 09:10:00,Help,Phone,5,300,Ann,no',
    '2026-03-02 09:12:00,Help,Web Chat,15,600,Bob,no',
    '2026-03-02 09:14:00,Help,Web Chat,10,600,Bob,no',
    '2026-03-02 16:40:00,Help,Phone,50,,,yes',
    '2026-03-02 23:30:00,Post,E-mail,36000,200,Ann,no',
  ];

  it('takes each channel of a queue as a type of its own, and assumes a promise', () => {
    const log = readLog(rows.join('\n'));
    expect(log.notes).toContainEqual({ code: 'queuesSplit', count: 1, text: 'Help' });
    const { scenario, summary } = replay(log);
    expect(scenario.types.map(({ name, channel }) => [name, channel]).sort()).toEqual([
      ['Help (chat)', 'chat'],
      ['Help (voice)', 'voice'],
      ['Post', 'email'],
    ]);
    expect(summary.mail).toMatchObject({ mostHours: 8, told: false });
    expect(summary.chats).toMatchObject({ most: 2, seen: true });
    expect(scenario.calendar.opening).toEqual([{ from: '09:00', to: '17:00' }, ...Array<null>(6).fill(null)]);
  });

  it('that names no agents has chats three at once, an assumption', () => {
    const nameless = rows.map((row) => row.replace(/(Ann|Bob)/, ''));
    const { scenario, summary } = replay(readLog(nameless.join('\n')));
    expect(summary.chats).toMatchObject({ least: assumedAtOnce, most: assumedAtOnce, seen: false });
    expect(scenario.teams[0].concurrency).toEqual({ atOnce: assumedAtOnce, slowDown: 0 });
  });

  it('of nothing but mail is open while it was answered', () => {
    const post = [
      'Start Time,Media Type,Wait Time,Handle Time,Agent,Abandoned',
      '2026-03-02 01:00:00,email,28800,200,Ann,no',
      '2026-03-02 14:00:00,email,600,200,Ann,no',
    ];
    const { scenario, summary } = replay(readLog(post.join('\n')));
    expect(scenario.types.map(({ id }) => id)).toEqual(['mail']);
    expect(scenario.calendar.opening?.[0]).toEqual({ from: '09:00', to: '14:30' });
    expect(replayNotes(summary)[0].code).toBe('mail');
    expect(scenario.commitments).toEqual([]);
  });

  it('without a column of channels is all calls', () => {
    const cells = rows.map((row) => row.split(',').filter((_, i) => i !== 2));
    const { scenario } = replay(readLog(cells.map((row) => row.join(',')).join('\n')));
    expect(new Set(scenario.types.map(({ channel }) => channel))).toEqual(new Set(['voice']));
  });
});

describe('opening hours seen', () => {
  const days = gridOf({ start: '2026-03-28', zone: 'Europe/Helsinki', days: 3, intervalMinutes: 60, closing: 'serve' });

  it('are of the wall clock, on the day on which it changes too', () => {
    // Sunday 29 March has 23 hours: its fifth hour is that from 05:00.
    const sunday = days.days[1].firstInterval;
    const { opening: seen, hours } = openingOf([(sunday + 4) * 3600, (sunday + 9) * 3600 + 1], days);
    expect(seen?.[6]).toEqual({ from: '05:00', to: '11:00' });
    expect(hours).toEqual([{ first: 6, last: 6, from: 300, to: 660 }]);
  });

  it('are day and night where fewer than three hours about midnight are empty', () => {
    expect(openingOf([0.5 * 3600, 21.5 * 3600], days).opening).toBeUndefined();
    expect(openingOf([1.5 * 3600, 21.5 * 3600], days).opening?.[5]).toEqual({ from: '01:00', to: '22:00' });
  });

  it('are none on a day on which nobody came, though the weekday is open', () => {
    const weeks = gridOf({ start: '2026-03-02', zone: 'UTC', days: 14, intervalMinutes: 60, closing: 'serve' });
    const noons = [0, 1, 2, 3, 4, 7, 8, 10, 11].map((day) => (day * 24 + 12) * 3600);
    const { closedDates, hours } = openingOf(noons, weeks);
    expect(closedDates).toEqual(['2026-03-11']);
    expect(hours).toEqual([{ first: 0, last: 4, from: 720, to: 780 }]);
  });
});

it('chats at once are counted at the answer; what one of fifty overlaps is a slip', () => {
  const chat = (entered: number, handle: number): ReplayCall => ({
    ...{ queue: 'q', channel: 'chat', wait: 0, answered: true, gaveUp: false, agent: 'A', team: 't' },
    entered,
    handle,
  });
  const handle = (call: ReplayCall): number => call.handle!;
  // One follows the other at the same instant: never two at once.
  expect(atOnceOf([[chat(0, 100), chat(100, 50)]], handle)).toBe(1);
  expect(atOnceOf([[chat(0, 100), chat(10, 200), chat(20, 10)], [chat(0, 5)]], handle)).toBe(3);
  const alone = Array.from({ length: 98 }, (_, i) => chat(1000 + 100 * i, 50));
  expect(atOnceOf([[chat(0, 100), chat(10, 20), ...alone]], handle)).toBe(1);
  expect(atOnceOf([], handle)).toBe(1);
});
