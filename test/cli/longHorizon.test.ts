import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ScenarioInput } from '../../src/model/scenario';
import { year } from '../bench/year';
import type { Document } from './cli';
import { floorwalk, json, newFolder } from './cli';

function fileOf(scenario: ScenarioInput): string {
  const path = join(newFolder(), 'scenario.json');
  writeFileSync(path, JSON.stringify(scenario));
  return path;
}
/** So many days of hours with a few contacts, the third closed and the fifth busy. */
function quiet(days: number, special?: ScenarioInput['calendar']['special']): ScenarioInput {
  const hours = new Array<number>(24 * days).fill(2);
  return {
    format: 'floorwalk',
    version: 1,
    name: 'Quiet',
    calendar: { start: '2026-06-01', zone: 'UTC', days, intervalMinutes: 60, ...(special ? { special } : {}) },
    types: [
      {
        id: 'calls',
        name: 'Calls',
        demand: { kind: 'rate', volume: hours },
        handling: { talk: { family: 'exponential', mean: 120 } },
        patience: { family: 'exponential', mean: 120 },
      },
    ],
    teams: [{ id: 'desk', name: 'Desk', headcount: hours.map(() => 1), skills: [{ type: 'calls' }] }],
  };
}

describe('a long horizon', () => {
  it('of a year of quarter-hours, 3 types and 4 teams is simulated, and said without its intervals in three megabytes', () => {
    const { status, out, err } = floorwalk('simulate', fileOf(year()), '--days', '1', '--json', '--no-intervals');
    expect([status, err]).toEqual([0, '']);
    expect(out.length).toBeLessThan(3e6);
    const document = JSON.parse(out) as Document;
    expect([document.days, document.byDay.length, 'byInterval' in document]).toEqual([1, 365, false]);
    // 959,536 are expected; the luck of the days (cv 0.08, of unequal days) has a standard deviation of 4,400.
    expect(Math.abs(document.overall['offered'].mean! - 959_536)).toBeLessThan(4 * 4400);
  });

  it('is simulated ten years in all unless told otherwise, but at least ten times, and a month a hundred times', () => {
    const daysOf = (days: number): number => json('judge', fileOf(quiet(days))).days;
    expect([daysOf(365), daysOf(73), daysOf(30)]).toEqual([10, 50, 100]);
  });

  it('has every interval in the document, in order, behind all else', () => {
    const document = json('simulate', fileOf(quiet(40)), '--days', '2');
    expect(document.byInterval).toHaveLength(960);
    expect([document.byInterval[0].start, document.byInterval[959].start]).toEqual([
      '2026-06-01T00:00',
      '2026-07-10T23:00',
    ]);
  });
});

it('special days: nobody is offered on the closed one, and as many times more on the busy one', () => {
  const special = [
    { date: '2026-06-03', name: 'Closed', hours: null },
    { date: '2026-06-05', name: 'Campaign', hours: { from: '00:00', to: '24:00' }, volumeFactor: 3 },
  ];
  const { byDay } = json('simulate', fileOf(quiet(5, special)), '--days', '200', '--no-intervals');
  const offered = byDay.map((day) => day['offered'].mean!);
  expect(offered[2]).toBe(0);
  // Poisson: four standard errors of the mean over 200 days.
  const near = (mean: number): ((x: number) => boolean) => {
    return (x) => Math.abs(x - mean) < 4 * Math.sqrt(mean / 200);
  };
  expect(offered[0]).toSatisfy(near(48));
  expect(offered[4]).toSatisfy(near(144));
});

it('special days that are wrong end with status 2, and place, rule and value', () => {
  const twice = { date: '2026-06-03', hours: null };
  const { status, err } = floorwalk('simulate', fileOf(quiet(5, [twice, { ...twice, volumeFactor: -1 }])));
  expect(status).toBe(2);
  expect(err).toBe('calendar.special[1].volumeFactor must be at least 0, got −1\n');
  expect(floorwalk('simulate', fileOf(quiet(5, [twice, twice]))).err).toBe(
    'calendar.special[1].date must be unique, got "2026-06-03"\n',
  );
});
