import { expect, test } from 'vitest';
import { gridOf } from '../../../src/model/calendar';
import { checkScenario } from '../../../src/model/scenario';
import { plannedHeadcount } from '../../../src/model/roster';
import type { Scenario } from '../../../src/model/scenario';
import { blankScenario } from '../../../src/state/blank';
import { withCalendar } from '../../../src/state/edits/calendar';
import { withChannel } from '../../../src/state/edits/channel';
import { isEditable, withCells } from '../../../src/state/edits/cells';
import { withoutType, withNewType, withTeam, withType } from '../../../src/state/edits/parts';
import { proposeRoster, usualShift } from '../../../src/state/edits/proposeRoster';
import {
  fitOf,
  withAgent,
  withLine,
  withLines,
  withNewShift,
  withoutRoster,
  withoutShift,
  withRoster,
  withShift,
} from '../../../src/state/edits/roster';
import { Editor } from '../../../src/state/editor.svelte';
import { largestTeam, staffTo } from '../../../src/ui/plan/dragStaff';

const blank = blankScenario({ scenario: 'A', type: 'Calls', team: 'Desk' });
const rostered = withRoster(blank, 0, 'Day');
/** What the roster of the first team plans, worked out anew. */
const planned = (s: Scenario): number[] =>
  plannedHeadcount(s.teams[0].roster ?? [], s.shifts ?? [], gridOf(s.calendar));
const right = (s: Scenario): boolean => checkScenario(s).ok;

test('the first switch proposes shifts that follow the curve, and the headcount is what they plan', () => {
  const fit = fitOf(blank.teams[0].headcount, rostered.teams[0].headcount, 1800);
  expect(right(rostered)).toBe(true);
  expect(rostered.teams[0].headcount).toEqual(planned(rostered));
  expect(fit.curveHours).toBe(blank.teams[0].headcount.reduce((a, b) => a + b) / 2);
  expect(fit.plannedHours - fit.curveHours).toBeCloseTo(fit.overHours - fit.shortHours, 9);
  // Shifts of eight hours cannot follow every half-hour, but miss little of it.
  expect(fit.shortHours).toBeLessThan(0.1 * fit.curveHours);
  expect(fit.overHours).toBeLessThan(0.35 * fit.curveHours);
});

test('a curve that is made of shifts is found again', () => {
  const shifts = [usualShift('day', 'Day')];
  const lines = [
    { shift: 'day', start: '07:00', count: 3 },
    { shift: 'day', start: '12:30', count: 4 },
  ];
  const grid = gridOf({ ...blank.calendar, intervalMinutes: 15 });
  expect(proposeRoster(plannedHeadcount(lines, shifts, grid), grid, shifts)).toEqual(lines);
});

test('weekdays with another curve get lines of their own', () => {
  const week = withCalendar(blank, { ...blank.calendar, days: 7 });
  const grid = gridOf(week.calendar);
  const quiet = withTeam(week, 0, {
    headcount: week.teams[0].headcount.map((agents, k) => (grid.days[grid.dayOf[k]].weekday >= 5 ? 0 : agents)),
  });
  const { roster } = withRoster(quiet, 0, 'Day').teams[0];
  expect(roster!.every(({ weekdays }) => String(weekdays) === '0,1,2,3,4')).toBe(true);
});

test('a curve of nobody gives one empty line, and a large team as few steps as a small one', () => {
  const nobody = withRoster(withTeam(blank, 0, { headcount: blank.teams[0].headcount.map(() => 0) }), 0, 'Day');
  expect(nobody.teams[0].roster).toEqual([{ shift: 'shift-1', start: '08:00', count: 0 }]);
  const many = withRoster(
    withTeam(blank, 0, { headcount: blank.teams[0].headcount.map((agents) => agents * 1000) }),
    0,
    'Day',
  );
  expect(many.teams[0].roster!.length).toBeLessThan(20);
});

test('switching back keeps what was planned as the curve, without what needs people', () => {
  const absent = withTeam(rostered, 0, {
    people: { absence: 0.06, adherence: 0.92, speedCv: 0.15, awayMinutes: 6, overtimeFactor: 1.5 },
  });
  const back = withoutRoster(absent, 0);
  expect(right(back)).toBe(true);
  expect(back.teams[0].roster).toBeUndefined();
  expect(back.teams[0].headcount).toEqual(rostered.teams[0].headcount);
  expect(back.teams[0].people).toEqual({ absence: 0.06, speedCv: 0.15, awayMinutes: 6, overtimeFactor: 1.5 });
});

test('whatever is edited, the headcount stays what the roster plans', () => {
  const more = withLine(rostered, 0, 0, { count: 20 });
  expect(more.teams[0].headcount).not.toEqual(rostered.teams[0].headcount);
  const named = withLine(more, 0, 0, { names: Array.from({ length: 20 }, (_, i) => `N${i}`) });
  const edits: Scenario[] = [
    more,
    named,
    withLines(rostered, 0, []),
    withShift(rostered, 'shift-1', { minutes: 450 }),
    withShift(rostered, 'shift-1', { activities: [] }),
    withNewShift(rostered, 'Late'),
    withoutShift(rostered, 'shift-1'),
    withCalendar(rostered, { ...rostered.calendar, days: 9 }),
    withCalendar(rostered, { ...rostered.calendar, intervalMinutes: 15 }),
    withCalendar(rostered, { ...rostered.calendar, start: '2026-03-07' }),
  ];
  for (const edited of edits) {
    expect(right(edited)).toBe(true);
    expect(edited.teams[0].headcount).toEqual(planned(edited));
  }
  // Another number of people than names: the names cannot be right.
  expect(withLine(named, 0, 0, { count: 3 }).teams[0].roster![0].names).toBeUndefined();
});

test('a line of some weekdays follows a horizon that begins on another one', () => {
  const monday = withLine(withLines(rostered, 0, [{ shift: 'shift-1', start: '08:00', count: 5 }]), 0, 0, {
    weekdays: [0],
  });
  const tuesday = withCalendar(monday, { ...monday.calendar, start: '2026-03-03' });
  expect(Math.max(...monday.teams[0].headcount)).toBe(5);
  expect(Math.max(...tuesday.teams[0].headcount)).toBe(0);
});

test('the editor derives the headcount of any edit, and undo gives the old one back', () => {
  const editor = new Editor(rostered);
  const shifts = rostered.shifts!.map((shift) => ({ ...shift, minutes: 600 }));
  expect(editor.edit({ key: 'field' }, (s) => ({ ...s, shifts }))).toEqual([]);
  expect(editor.scenario.teams[0].headcount).toEqual(planned(editor.scenario));
  expect(editor.scenario.teams[0].headcount).not.toEqual(rostered.teams[0].headcount);
  editor.undo();
  expect(editor.scenario).toBe(rostered);
  const [flaw] = editor.edit({ key: 'field' }, (s) => withLine(s, 0, 0, { start: '25:00' }));
  expect(flaw).toMatchObject({ path: 'teams[0].roster[0].start', rule: 'time' });
  expect(editor.scenario).toBe(rostered);
});

test('neither a cell nor a drag edits the staff of a team with shifts', () => {
  expect(isEditable(rostered, { kind: 'staff', item: 0 })).toBe(false);
  expect(withCells(rostered, [{ kind: 'staff', item: 0, interval: 20, value: 99 }])).toBe(rostered);
  const two: Scenario = {
    ...rostered,
    teams: [rostered.teams[0], { ...blank.teams[0], id: 'other', name: 'Other', headcount: blank.teams[0].headcount }],
  };
  const now = two.teams[0].headcount[20] + two.teams[1].headcount[20];
  expect(largestTeam(two, 20)).toBe(1);
  expect(staffTo(two, 20, now + 3, 0)).toEqual([
    { kind: 'staff', item: 1, interval: 20, value: two.teams[1].headcount[20] + 3 },
  ]);
  expect(staffTo(two, 20, 0, 0)).toEqual([{ kind: 'staff', item: 1, interval: 20, value: 0 }]);
});

test('e-mail has no patience and nothing for people who wait; back on the phone there is patience again', () => {
  const full = withType(blank, 0, {
    menu: { time: { family: 'constant', mean: 30 }, containment: 0.1 },
    admission: { closeOverSeconds: 600, patienceFactor: 1 },
    announcements: [{ atSeconds: 60, leaving: 0.05 }],
    wrongNumbers: 0.01,
    balking: 0.02,
  });
  const email = withChannel(full, 0, 'email');
  expect(right(email)).toBe(true);
  expect(email.types[0]).toMatchObject({ channel: 'email', patience: { family: 'never' }, balking: 0 });
  for (const key of ['menu', 'admission', 'announcements', 'wrongNumbers'])
    expect(email.types[0]).not.toHaveProperty(key);
  const voice = withChannel(email, 0, 'voice');
  expect(right(voice)).toBe(true);
  expect(voice.types[0].patience).toEqual({ family: 'exponential', mean: 240 });
  expect(voice.types[0]).not.toHaveProperty('deferred');
  // From one live channel to another patience stays as it was.
  expect(withChannel(full, 0, 'chat').types[0].patience).toBe(full.types[0].patience);
});

test('a type that others are called back as leaves them their own', () => {
  const two = withNewType(blank, 'Call backs');
  const callback = {
    overSeconds: 0,
    accept: 0.5,
    as: two.types[1].id,
    unanswered: 0,
    ringSeconds: 25,
    retryAfter: { family: 'constant' as const, mean: 900 },
    mostTries: 3,
  };
  const after = withoutType(withType(two, 0, { callback }), 1);
  expect(right(after)).toBe(true);
  expect(after.types[0].callback).not.toHaveProperty('as');
});

test('what is known of a person is known of her in every team that says it', () => {
  const line = { shift: rostered.shifts![0].id, count: 1, names: ['Anna'] };
  const one = withLines(rostered, 0, [{ ...line, start: '08:00', weekdays: [0] }]);
  const other = { ...one.teams[0], id: 'other', name: 'Other', roster: [{ ...line, start: '08:00', weekdays: [1] }] };
  const two = { ...one, teams: [one.teams[0], other] };
  const known = withAgent(withAgent(two, 0, 'Anna', { speed: 1.25 }), 1, 'Anna', { resolutionOdds: 2 });
  const faster = withAgent(withAgent(known, 1, 'Anna', { speed: 1.1 }), 0, 'Anna', { tenureWeeks: 3 });
  expect(faster.teams.map(({ agents }) => agents)).toEqual([
    [{ name: 'Anna', speed: 1.1, tenureWeeks: 3 }],
    [{ name: 'Anna', resolutionOdds: 2, speed: 1.1 }],
  ]);
  expect(right(faster)).toBe(true);
  const unsaid = withAgent(faster, 0, 'Anna', { speed: undefined });
  expect(unsaid.teams.map(({ agents }) => agents?.[0].speed)).toEqual([undefined, 1.1]);
});
