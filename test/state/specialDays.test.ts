import { expect, test } from 'vitest';
import type { Calendar, SpecialDay } from '../../src/model/calendar';
import { gridOf } from '../../src/model/calendar';
import { expectedContacts } from '../../src/model/expectedContacts';
import type { Scenario } from '../../src/model/scenario';
import { checkScenario } from '../../src/model/scenario';
import { withCalendar } from '../../src/state/edits/calendar';
import { withRates } from '../../src/state/edits/parts';
import { inHorizon, withNewSpecial, withoutSpecial, withSpecial } from '../../src/state/edits/specialDays';
import { impossibilities } from '../../src/analysis/impossible';
import { hoursInUse } from '../../src/state/planView.svelte';
import { requiredAgents } from '../../src/state/required';
import { sameSimulation } from '../../src/state/runner.svelte';
import { sheetScenario } from '../ui/grid/sheet';

const calendar = (special?: SpecialDay[]): Calendar => ({ ...sheetScenario().calendar, days: 3, special });
const [monday, tuesday, christmas] = [
  { date: '2026-03-02', hours: null },
  { date: '2026-03-03', hours: { from: '08:00', to: '12:00' }, volumeFactor: 2 },
  { date: '2026-12-24', hours: null },
];
/** The day of hours on another calendar. */
function on(next: Calendar): Scenario {
  const scenario = withCalendar(sheetScenario(), next);
  expect(checkScenario(scenario).ok).toBe(true);
  return scenario;
}

test('a new special day is closed, on the first free date, in its place by date', () => {
  expect(withNewSpecial(calendar(), '2026-03-02')).toEqual({ special: [monday], index: 0 });
  const next = withNewSpecial(calendar([monday, christmas]), '2026-03-02');
  expect(next.index).toBe(1);
  expect(next.special.map(({ date }) => date)).toEqual(['2026-03-02', '2026-03-03', '2026-12-24']);
});

test('what need not be said of a special day is left out, and the last one takes the list with it', () => {
  const [named] = withSpecial(calendar([monday]), 0, { name: 'Holiday', volumeFactor: 1 });
  expect(named).toEqual({ ...monday, name: 'Holiday' });
  expect(withSpecial(calendar([named]), 0, { name: '' })).toEqual([monday]);
  expect(withoutSpecial(calendar([monday, christmas]), 0)).toEqual([christmas]);
  expect(withoutSpecial(calendar([monday]), 0)).toBeUndefined();
});

test('a shorter horizon keeps the days beyond it', () => {
  const before = on(calendar([monday, christmas]));
  const after = withCalendar(before, { ...before.calendar, days: 1 });
  expect(after.calendar.special).toEqual([monday, christmas]);
  expect(checkScenario(after).ok).toBe(true);
  expect([monday, christmas].map(({ date }) => inHorizon(after.calendar, date))).toEqual([true, false]);
});

test('days that are added get the ordinary volumes, not those of a special day', () => {
  const before = on(calendar([tuesday]));
  const after = withCalendar(before, { ...before.calendar, days: 9 });
  const { demand } = after.types[0];
  const grid = gridOf(after.calendar);
  const contacts = expectedContacts(demand, grid);
  // Tuesday the 3rd: 10 contacts expected at 10:00 are twice as many; a week later they are not.
  expect([contacts[24 + 10], contacts[8 * 24 + 10]]).toEqual([20, 10]);
});

test('agents are required for the volume of the day, and none outside its hours', () => {
  const scenario = on(calendar([tuesday]));
  const grid = gridOf(scenario.calendar);
  const required = requiredAgents(scenario, grid, 0, grid.intervals).map((need) => need?.mean);
  const doubled = {
    ...scenario,
    calendar: calendar(),
    types: scenario.types.map((type) => ({
      ...type,
      demand:
        type.demand.kind === 'rate' ? { ...type.demand, volume: type.demand.volume.map((n) => 2 * n) } : type.demand,
    })),
  };
  const busy = requiredAgents(doubled, gridOf(doubled.calendar), 0, grid.intervals).map((need) => need?.mean);
  expect(required[24 + 10]).toBe(busy[24 + 10]);
  expect(required[24 + 10]).toBeGreaterThan(required[10]!);
  expect([required[24 + 7], required[24 + 13]]).toEqual([0, 0]);
});

test('a closed day is no day on which nobody is on duty for the contacts', () => {
  const days = (special?: SpecialDay[]) => {
    const scenario = on(calendar(special));
    return impossibilities(scenario, gridOf(scenario.calendar), { first: 24, last: 48 });
  };
  expect(days()).toMatchObject([{ kind: 'noStaff', contacts: 2 * 276 }]);
  expect(days([{ ...tuesday, hours: null }])).toEqual([]);
  // 8 to 12: (8 + 9 + 10 + 11) × 2 types × factor 2
  expect(days([tuesday])).toMatchObject([{ kind: 'noStaff', stretches: [[32, 36]], contacts: 152 }]);
});

test('the hours of a special day are on screen although nothing else happens then', () => {
  const bare = on(calendar([{ ...tuesday, hours: { from: '20:00', to: '22:00' } }]));
  const quiet = {
    ...bare,
    types: bare.types.map((type) => ({
      ...type,
      demand: {
        kind: 'rate' as const,
        volume: new Array<number>(72).fill(0),
        dayCv: 0,
        intervalCv: 0,
        sharedDay: true,
      },
    })),
  };
  expect(hoursInUse(quiet, gridOf(quiet.calendar), 1)).toEqual({ first: 44, last: 46 });
});

test('a replayed log that becomes volumes brings as many contacts as it had', () => {
  const before = on(calendar([tuesday]));
  const arrivals = [1, 2, 3, 4].map((n) => (24 + 9) * 3600 + n);
  const traced: Scenario = {
    ...before,
    types: before.types.map((type, i) => (i === 0 ? { ...type, demand: { kind: 'trace', arrivals } } : type)),
  };
  const grid = gridOf(traced.calendar);
  const { demand } = withRates(traced, 0, grid).types[0];
  expect(demand.kind === 'rate' && demand.volume[33]).toBe(2);
  expect(expectedContacts(demand, grid)[33]).toBe(4);
});

test('another name of a special day is no other simulation, another factor is', () => {
  const of = (special: SpecialDay[]): Scenario => ({ ...shared, calendar: calendar(special) });
  const shared = on(calendar());
  expect(sameSimulation(of([tuesday]), of([{ ...tuesday, name: 'Campaign' }]))).toBe(true);
  expect(sameSimulation(of([tuesday]), of([{ ...tuesday, volumeFactor: 3 }]))).toBe(false);
});
