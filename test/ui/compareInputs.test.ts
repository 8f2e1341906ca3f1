import { describe, expect, test } from 'vitest';
import { en } from '../../src/i18n/en';
import { Formats } from '../../src/i18n/format';
import type { SpecialDay } from '../../src/model/calendar';
import { gridOf } from '../../src/model/calendar';
import { blankScenario } from '../../src/state/blank';
import { comparabilityOf, matchCalendars } from '../../src/analysis/comparable';
import { withCells } from '../../src/state/edits/cells';
import { withTeam, withType } from '../../src/state/edits/parts';
import { withLine, withLines, withRoster, withShift } from '../../src/state/edits/roster';
import { inputDifferences } from '../../src/ui/compare/inputDifferences';
import { inputWords } from '../../src/ui/compare/inputWords';
import { loadMessages } from '../../src/i18n/load';
import type { Language } from '../../src/model/language';
import { languages } from '../../src/model/language';
import { newRedial, newRepeat, newTransfer } from '../../src/model/newReturns';
import type { ContactType, Scenario } from '../../src/model/scenario';

const a = withTeam(blankScenario({ scenario: 'A', type: 'Calls', team: 'Desk' }), 0, { costPerHour: 20 });
const grid = gridOf(a.calendar);
const staff = (interval: number, value: number) => ({ kind: 'staff' as const, item: 0, interval, value });

test('neighbouring intervals with the same change are one line', () => {
  const before = a.teams[0].headcount[20];
  const even = withCells(a, [staff(21, before), staff(22, before)]);
  const b = withCells(even, [staff(20, before + 2), staff(21, before + 2), staff(22, before + 2)]);
  expect(inputDifferences(even, b, grid)).toEqual([
    { path: ['teams', 'desk', 'headcount'], from: 20, to: 23, a: before, b: before + 2 },
  ]);
});

test('a row with many separate changes is one line with the sums of both', () => {
  const b = withTeam(a, 0, { headcount: a.teams[0].headcount.map((agents, i) => agents + (i % 2)) });
  const sum = (values: readonly number[]): number => values.reduce((x, y) => x + y, 0);
  expect(inputDifferences(a, b, grid)).toEqual([
    { path: ['teams', 'desk', 'headcount'], intervals: 24, a: sum(a.teams[0].headcount), b: sum(b.teams[0].headcount) },
  ]);
});

test('names, notes, promises and the seed are no inputs', () => {
  expect(inputDifferences(a, { ...a, name: 'B', description: 'x', seed: 'y', commitments: [] }, grid)).toEqual([]);
});

test('a single figure is told with both values', () => {
  expect(inputDifferences(a, withType(a, 0, { thresholdSeconds: 30 }), grid)).toEqual([
    { path: ['types', 'calls', 'thresholdSeconds'], a: 20, b: 30 },
  ]);
});

test('special days are told by their date and in words; what they are called is no input', async () => {
  const { en } = await import('../../src/i18n/en');
  const context = { t: en, f: new Formats('en'), grid, scenarios: [a] };
  const of = (special: SpecialDay[]): Scenario => ({ ...a, calendar: { ...a.calendar, special } });
  const told = (before: Scenario, after: Scenario): [string, string][] =>
    inputDifferences(before, after, grid).map((one) => {
      const { what, change } = inputWords(one, context);
      return [what, change];
    });
  const eve = { date: '2026-12-24', hours: { from: '08:00', to: '12:00' } };
  const day = { date: '2026-12-25', hours: null };
  expect(told(of([eve, day]), of([{ ...eve, name: 'Eve' }, day]))).toEqual([]);
  expect(
    told(
      of([eve, day]),
      of([
        { ...eve, hours: { from: '08:00', to: '14:00' } },
        { ...day, hours: eve.hours },
      ]),
    ),
  ).toEqual([
    ['Calendar · Special days · 24 December 2026 · Opening hours · Closes', '12:00 → 14:00'],
    ['Calendar · Special days · 25 December 2026 · Opening hours', 'closed all day → 08:00–12:00'],
  ]);
  expect(told(of([eve]), of([eve, day]))).toEqual([
    ['Calendar · Special days · 25 December 2026', en.compare.inputs.onlyB],
  ]);
});

test('a row of a year in which every figure differs is told at once', () => {
  const long = { ...a, teams: [{ ...a.teams[0], headcount: new Array<number>(35_040).fill(1) }] };
  const more = { ...a, teams: [{ ...a.teams[0], headcount: new Array<number>(35_040).fill(2) }] };
  const begin = performance.now();
  const [line] = inputDifferences(long, more, { ...grid, startMinute: new Int16Array(35_040) });
  expect(line).toMatchObject({ intervals: 35_040, a: 35_040, b: 70_080 });
  // Some 50 ms; it would take seconds if each cell copied those before it.
  expect(performance.now() - begin).toBeLessThan(2000);
});

test('calendars are the same, of the same shape, or different', () => {
  const on = (start: string, days = 1) => ({ ...a, calendar: { ...a.calendar, start, days } });
  expect(matchCalendars(a, a)).toBe('same');
  expect(matchCalendars(a, on('2026-03-09'))).toBe('shape');
  expect(matchCalendars(a, on('2026-03-10'))).toBe('different');
  expect(matchCalendars(a, on('2026-03-02', 2))).toBe('different');
});

test('different thresholds, currencies and teams are named; costs in two currencies are not subtracted', () => {
  const b = {
    ...withType(a, 0, { thresholdSeconds: 30 }),
    currency: 'USD',
    teams: [{ ...a.teams[0], id: 'other', name: 'Other' }],
  };
  const found = comparabilityOf(a, b);
  expect(found.costs).toBe(false);
  expect(found.barriers).toEqual([
    { code: 'teamsOnly', plan: 'a', names: ['Desk'] },
    { code: 'teamsOnly', plan: 'b', names: ['Other'] },
    { code: 'thresholds', names: ['Calls'] },
    { code: 'currency' },
  ]);
});

describe('behaviours, people and shifts', () => {
  const t = en;
  const f = new Formats('en');
  const lines = (one: Scenario, two: Scenario): string[] =>
    inputDifferences(one, two, grid).map((difference) => {
      const { what, change } = inputWords(difference, { t, f, grid, scenarios: [two, one] });
      return `${what}: ${change}`;
    });

  test('are told by the names that they have in the panels', () => {
    const menu = { time: { family: 'constant' as const, mean: 30 }, containment: 0.1 };
    const one = withType(a, 0, { menu });
    const two = withType(a, 0, { menu: { time: { family: 'constant', mean: 45 }, containment: 0.2 }, channel: 'chat' });
    expect(lines(one, two).sort()).toEqual([
      'Channel · Calls: voice → chat',
      'Menu (IVR) · Mean · Calls: 30 → 45',
      'Menu (IVR) · Resolved by the menu · Calls: 0.1 → 0.2',
    ]);
    expect(lines(a, one)).toEqual([`Menu (IVR) · Calls: ${t.compare.inputs.onlyB}`]);
  });

  test('a measured list is one line with all its values, not intervals', () => {
    const measured = (totalSpeeds: number[]) =>
      withTeam(a, 0, { concurrency: { atOnce: 3, slowDown: 0.05, totalSpeeds } });
    expect(lines(measured([1, 1.8, 2.3]), measured([1, 1.7, 2.1]))).toEqual([
      'Several chats or messages at once · Chats per hour, against one at a time · Desk: 1, 1.8, 2.3 → 1, 1.7, 2.1',
    ]);
  });

  test('of two rosters the lines are told, not the headcount that follows', () => {
    const one = withLines(withRoster(a, 0, 'Day'), 0, [
      { shift: 'shift-1', start: '08:00', count: 5, weekdays: [0, 1] },
    ]);
    const two = withLine(one, 0, 0, { count: 7, start: '09:00', weekdays: [0, 2] });
    expect(one.teams[0].headcount).not.toEqual(two.teams[0].headcount);
    expect(lines(one, two).sort()).toEqual([
      'Shifts · 1 · Agents · Desk: 5 → 7',
      'Shifts · 1 · Start · Desk: 08:00 → 09:00',
      'Shifts · 1 · Weekdays · Desk: Mon, Tue → Mon, Wed',
    ]);
    expect(lines(one, withShift(one, 'shift-1', { minutes: 540 }))).toEqual(['Lasts · Day: 480 → 540']);
  });
});

/** Everything about customers who come back, and every figure of it changed. */
const returning = (change: (n: number) => number): Partial<ContactType> => {
  const x = (n: number): number => change(n);
  return {
    redial: {
      ...newRedial(),
      ...{ afterAbandon: x(0.5), afterBusy: x(0.7), afterClosed: x(0.6), decay: x(0.9), mostAttempts: x(20) },
      delay: { family: 'exponential', mean: x(900) },
      as: 'calls',
    },
    resolution: x(0.75),
    repeat: {
      ...newRepeat(),
      ...{ probability: x(0.8), sameDay: x(0.3), work: x(1), mostAttempts: x(20), laterDays: [x(1), 1] },
      delay: { family: 'exponential', mean: x(7200) },
    },
    transfer: {
      ...newTransfer(),
      ...{ probability: x(0.1), workDone: x(0.4), restFactor: x(1), priority: x(2), most: x(2) },
      handover: { family: 'constant', mean: x(30) },
    },
    demand: {
      ...(a.types[0].demand as Extract<ContactType['demand'], { kind: 'rate' }>),
      observed: { abandonRate: x(0.1), busyRate: x(0.02) },
    },
  };
};

async function told(one: Scenario, two: Scenario, language: Language): Promise<string[]> {
  const t = await loadMessages(language);
  const context = { t, f: new Formats(language), grid, scenarios: [two, one] };
  return inputDifferences(one, two, grid)
    .map((difference) => inputWords(difference, context))
    .map(({ what, change }) => `${what}: ${change}`);
}

test('what is new about customers who come back is told by name', async () => {
  const skills = [{ ...a.teams[0].skills[0], transferProbability: 0.2 }];
  const b = withTeam(
    withType(
      a,
      0,
      returning((n) => n),
    ),
    0,
    { skills },
  );
  expect((await told(a, b, 'en')).sort()).toEqual([
    'Redial · Calls: new',
    'Repeat contact · Calls: new',
    'Resolved by an answer · Calls: new',
    'Serves · 1 · Own share passed on · Desk: new',
    'The volume counts · Calls: new',
    'Transfer · Calls: new',
  ]);
});

test('every figure of it has a name of its own in every language, and none is a key of the document', async () => {
  const one = withType(
    a,
    0,
    returning((n) => n),
  );
  const two = withType(
    a,
    0,
    returning((n) => n / 2),
  );
  const english = await told(one, two, 'en');
  expect(english).toContain('Redial · After a busy signal · Calls: 0.7 → 0.35');
  expect(english).toContain('Repeat contact · Weights of the next open days · 1 · Calls: 1 → 0.5');
  expect(english).toContain('Transfer · Warm hand-over · Mean · Calls: 30 → 15');
  expect(english).toContain('Abandoned when it was counted · Calls: 0.1 → 0.05');
  expect(english).toHaveLength(21);
  expect(new Set(english).size).toBe(english.length);
  for (const language of languages) {
    const lines = await told(one, two, language);
    expect(lines).toHaveLength(english.length);
    for (const line of lines) expect(line, language).not.toMatch(/[a-z][A-Z]|redial|probability|observed ·/);
    if (language !== 'en') for (const [i, line] of lines.entries()) expect(line).not.toBe(english[i]);
  }
});

test('so have the turns of chats', async () => {
  const chats = (scale: number) => {
    const exponential = (mean: number) => ({ family: 'exponential', mean: scale * mean }) as const;
    const turns = { replies: 10 * scale, think: exponential(50), patience: exponential(600) };
    return withType(a, 0, { channel: 'chat', turns });
  };
  expect((await told(chats(1), chats(2), 'en')).sort()).toEqual([
    'Turn by turn · Customer reads and writes · Mean · Calls: 50 → 100',
    'Turn by turn · Patience · Mean · Calls: 600 → 1,200',
    'Turn by turn · Replies in a chat (mean) · Calls: 10 → 20',
  ]);
  for (const language of languages)
    for (const line of await told(chats(1), chats(2), language))
      expect(line, language).not.toMatch(/[a-z][A-Z]|turns|replies ·|think/);
});

test('wrong numbers and what becomes of closed hours are told in words', () => {
  const context = { t: en, f: new Formats('en'), grid, scenarios: [a] };
  const told = (before: Partial<ContactType>, after: Partial<ContactType>): unknown[] =>
    inputDifferences(withType(a, 0, before), withType(a, 0, after), grid).map((one) => inputWords(one, context));
  expect(told({ wrongNumbers: 0.01 }, { wrongNumbers: 0.05 })).toEqual([
    { what: 'Wrong numbers · Calls', change: '0.01 → 0.05' },
  ]);
  expect(told({ outsideHours: 'leftOut' }, { outsideHours: 'turnedAway' })).toEqual([
    {
      what: `${en.behaviour.outside.label} · Calls`,
      change: expect.stringContaining(en.behaviour.outside.turnedAway) as string,
    },
  ]);
});
