import { describe, expect, it } from 'vitest';
import { compile } from '../../src/engine/plan';
import { Simulator } from '../../src/engine/simulate';
import { measureDay } from '../../src/kpi/measureDay';
import { Contact } from '../../src/kpi/counters';
import { contactWidth } from '../../src/kpi/measures';
import { denseContacts } from '../kpi/dense';
import { specOf } from '../../src/kpi/spec';
import type { Scenario } from '../../src/model/scenario';
import { scenarioOf, teamOf } from './build';

const perHour = 60;

/** One day in Helsinki with the same volume every hour; open from 2 to 5 by the wall clock if `night`. */
function day(date: string, intervalMinutes: 15 | 30 | 60, hours: number, night = false): Scenario {
  const intervals = (hours * 60) / intervalMinutes;
  return scenarioOf(
    [
      {
        id: 'calls',
        name: 'Calls',
        demand: { kind: 'rate', volume: new Array<number>(intervals).fill((perHour * intervalMinutes) / 60) },
        handling: { talk: { family: 'exponential', mean: 60 } },
        patience: { family: 'exponential', mean: 60 },
      },
    ],
    [teamOf(0, ['calls'], { headcount: new Array<number>(intervals).fill(2) })],
    {
      calendar: {
        start: date,
        zone: 'Europe/Helsinki',
        days: 1,
        intervalMinutes,
        ...(night ? { special: [{ date, hours: { from: '02:00', to: '05:00' }, volumeFactor: 2 }] } : {}),
      },
    },
  );
}

describe.each([
  ['2026-03-29', 23, 4],
  ['2026-10-25', 25, 6],
] as const)('on %s, a day of %i hours', (date, hours, closes) => {
  describe.each([15, 30, 60] as const)('in intervals of %i minutes', (minutes) => {
    it('the horizon is as long as the day, and every hour brings its contacts', () => {
      const scenario = day(date, minutes, hours);
      const plan = compile(scenario);
      expect([plan.horizon, plan.expectedContacts]).toEqual([hours * 3600, hours * perHour]);
      const simulator = new Simulator(plan);
      const spec = specOf(scenario, plan.shape);
      const days = 100;
      const offered = new Float64Array(hours);
      let rows = 0;
      for (let n = 0; n < days; n++) {
        const log = simulator.run(n);
        rows += log.contacts;
        const contacts = denseContacts(measureDay(log, spec), spec);
        for (let k = 0; k < plan.shape.intervals; k++)
          offered[Math.floor((k * minutes) / 60)] += contacts[k * contactWidth(spec) + Contact.offered];
      }
      // Poisson: the variance is the mean; four standard errors.
      for (const n of offered) expect(Math.abs(n - perHour * days)).toBeLessThan(4 * Math.sqrt(perHour * days));
      // No row is lost or counted twice.
      expect(offered.reduce((a, b) => a + b, 0)).toBe(rows);
    });

    it('the doors open and close by the wall clock, and the factor of the day holds in between', () => {
      const plan = compile(day(date, minutes, hours, true));
      expect([...plan.doorTime]).toEqual([2 * 3600, closes * 3600]);
      expect(plan.expectedContacts).toBe(2 * perHour * (closes - 2));
    });
  });
});
