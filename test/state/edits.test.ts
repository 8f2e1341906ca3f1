import { expect, test } from 'vitest';
import { gridOf } from '../../src/model/calendar';
import { checkScenario } from '../../src/model/scenario';
import { withCalendar } from '../../src/state/edits/calendar';
import { effectiveValue, isEditable, ownValue, withCells } from '../../src/state/edits/cells';
import { hoursInUse } from '../../src/state/planView.svelte';
import { newRedial, newRepeat, newTransfer } from '../../src/model/newReturns';
import { withNewTeam, withNewType, withoutTeam, withoutType, withType } from '../../src/state/edits/parts';
import { observedHistory } from '../../src/state/observedHistory';
import { sheetScenario } from '../ui/grid/sheet';

const right = (scenario: unknown): boolean => checkScenario(scenario).ok;

test('changing a cell leaves every other part the same object', () => {
  const before = sheetScenario();
  const after = withCells(before, [{ kind: 'staff', item: 1, interval: 3, value: 5 }]);
  expect(after.teams[1].headcount[3]).toBe(5);
  expect(after.teams[0]).toBe(before.teams[0]);
  expect(after.types).toBe(before.types);
  expect(before.teams[1].headcount[3]).toBe(0);
});

test('a change to the value that is there already is no change', () => {
  const before = sheetScenario();
  expect(withCells(before, [{ kind: 'volume', item: 0, interval: 7, value: 7 }])).toBe(before);
});

test('a handle time of one interval can be set and taken back', () => {
  const cell = { kind: 'aht' as const, item: 0, interval: 4 };
  const before = sheetScenario();
  const set = withCells(before, [{ ...cell, value: 300 }]);
  expect([ownValue(set, cell), effectiveValue(set, cell), right(set)]).toEqual([300, 300, true]);
  const back = withCells(set, [{ ...cell, value: null }]);
  expect([ownValue(back, cell), effectiveValue(back, cell)]).toEqual([null, 150]);
  expect(back.types[0].handling.meanByInterval).toBeUndefined();
});

test('a replayed log has the handle times that it had, and the hours in which its customers came', () => {
  const base = sheetScenario();
  const [type] = base.types;
  const demand = {
    kind: 'trace' as const,
    arrivals: [4 * 3600, 4 * 3600 + 60, 4 * 3600 + 90, 5 * 3600],
    handleSeconds: [100, 300, null, null],
  };
  const scenario = {
    ...base,
    types: [{ ...type, demand }],
    teams: base.teams.map((team) => ({ ...team, headcount: team.headcount.map(() => 0) })),
  };
  const aht = (interval: number) => effectiveValue(scenario, { kind: 'aht', item: 0, interval });
  // Where none is known, what will be drawn.
  expect([aht(4), aht(5), aht(6)]).toEqual([200, 150, 150]);
  expect(isEditable(scenario, { kind: 'aht', item: 0 })).toBe(false);
  expect(isEditable(scenario, { kind: 'patience', item: 0 })).toBe(true);
  expect(hoursInUse(scenario, gridOf(scenario.calendar), 0)).toEqual({ first: 4, last: 6 });
});

test('half as long intervals keep all contacts, the times and the people', () => {
  const before = sheetScenario();
  const after = withCalendar(before, { ...before.calendar, intervalMinutes: 30 });
  expect(right(after)).toBe(true);
  const volume = (s: typeof before) => (s.types[0].demand.kind === 'rate' ? s.types[0].demand.volume : []);
  expect(volume(after)).toHaveLength(48);
  expect(volume(after).reduce((a, b) => a + b)).toBeCloseTo(
    volume(before).reduce((a, b) => a + b),
    9,
  );
  const staffed = withCells(before, [{ kind: 'staff', item: 0, interval: 9, value: 3 }]);
  expect(withCalendar(staffed, { ...before.calendar, intervalMinutes: 30 }).teams[0].headcount.slice(17, 21)).toEqual([
    0, 3, 3, 0,
  ]);
});

test('days that are added repeat the same weekday', () => {
  const before = sheetScenario();
  const after = withCalendar(before, { ...before.calendar, days: 8 });
  expect(right(after)).toBe(true);
  const volume = after.types[0].demand.kind === 'rate' ? after.types[0].demand.volume : [];
  expect(volume.slice(7 * 24)).toEqual(volume.slice(0, 24));
});

test('a warm-up stays as long as it was, unless nothing would be left to measure', () => {
  const warm = { ...sheetScenario(), warmUpIntervals: 6 };
  const on = (change: Partial<typeof warm.calendar>) => withCalendar(warm, { ...warm.calendar, ...change });
  expect(on({ intervalMinutes: 15 }).warmUpIntervals).toBe(24);
  expect(on({ days: 3 }).warmUpIntervals).toBe(6);
  const week = withCalendar(warm, { ...warm.calendar, days: 7 });
  expect(withCalendar({ ...week, warmUpIntervals: 48 }, warm.calendar).warmUpIntervals).toBe(0);
});

test('a day of 23 hours gets figures for the hours that it has', () => {
  const before = sheetScenario();
  const calendar = { ...before.calendar, start: '2026-03-29', zone: 'Europe/Helsinki' };
  const after = withCalendar(before, calendar);
  expect(gridOf(calendar).intervals).toBe(23);
  expect(right(after)).toBe(true);
});

test('a new type and a new team fit in, and leave without a trace', () => {
  const before = {
    ...sheetScenario(),
    commitments: [{ metric: 'wait' as const, op: '<=' as const, value: 60, per: 'day' as const, share: 1, type: 'a' }],
  };
  const bigger = withNewTeam(withNewType(before, 'Chats'), 'Evening');
  expect(right(bigger)).toBe(true);
  expect(bigger.teams[0].skills.map((skill) => skill.type)).toContain(bigger.types[2].id);
  const smaller = withoutTeam(withoutType(bigger, 0), 2);
  expect(right(smaller)).toBe(true);
  expect(smaller.commitments).toEqual([]);
  expect(smaller.teams.flatMap(({ skills }) => skills).some(({ type }) => type === 'a')).toBe(false);
});

test('new parts of one name are numbered: nobody could tell them apart', () => {
  const before = sheetScenario();
  const types = ['Chat', 'Chat', 'Chat'].reduce(withNewType, before).types.slice(before.types.length);
  expect(types.map(({ name }) => name)).toEqual(['Chat', 'Chat 2', 'Chat 3']);
  const teams = ['New team', 'New team'].reduce(withNewTeam, before).teams.slice(before.teams.length);
  expect(teams.map(({ name }) => name)).toEqual(['New team', 'New team 2']);
});

test('a type that leaves is nobody’s way back any more: who came back or was passed on as it keeps his own', () => {
  const before = sheetScenario();
  const [a, b] = before.types.map(({ id }) => id);
  const away = {
    redial: { ...newRedial(), as: a },
    repeat: { ...newRepeat(), as: a },
    transfer: { ...newTransfer(), to: a },
  };
  const sent = withType(before, 1, { ...away, resolution: 0.5 });
  expect(right(sent)).toBe(true);
  const after = withoutType(sent, 0);
  expect(right(after)).toBe(true);
  expect(after.types).toEqual([
    { ...before.types[1], resolution: 0.5, redial: newRedial(), repeat: newRepeat(), transfer: newTransfer() },
  ]);
  // Whoever speaks of another type is left alone.
  expect(withoutType(withType(before, 1, { redial: { ...newRedial(), as: b } }), 0).types[0].redial?.as).toBe(b);
  expect(withoutType(before, 0).types[0]).toBe(before.types[1]);
});

test('the history of a volume is that of the real day beside it, where there is one', () => {
  const before = sheetScenario();
  const [type] = before.types;
  expect(observedHistory(before, type.id)).toEqual({ abandonRate: 0.05, busyRate: 0 });
  const day = {
    type: type.id,
    offered: [100, null, 60, 40],
    answered: [90, null, 50, 40],
    abandoned: [10, 7, 15, null],
    withinSeconds: 20,
    answeredWithin: [80, null, 40, 40],
  };
  expect(observedHistory({ ...before, observed: [day] }, type.id)).toEqual({ abandonRate: 0.156, busyRate: 0 });
});
