import { expect, test } from 'vitest';
import { holdAgainstReality } from '../../src/analysis/reality';
import { measureLog, observedFrom } from '../../src/analysis/realDays';
import { Results } from '../../src/analysis/results';
import { compile } from '../../src/engine/plan';
import { Simulator } from '../../src/engine/simulate';
import { readCallLog } from '../../src/files/callLog';
import { kindOf } from '../../src/files/kind';
import { writeLogCsv } from '../../src/files/logCsv';
import { measureDay } from '../../src/kpi/measureDay';
import { gridOf } from '../../src/model/calendar';
import type { Observed } from '../../src/model/scenario';
import { blankScenario } from '../../src/state/blank';
import { typeOfQueue } from '../../src/state/realDays';

const scenario = blankScenario({ scenario: 'A', type: 'Calls', team: 'Desk' });
const grid = gridOf(scenario.calendar);
const plan = compile(scenario);
const simulator = new Simulator(plan);

function simulated(days: number): Results {
  const results = Results.of(scenario);
  for (let day = 0; day < days; day++) results.add(measureDay(simulator.run(day), results.context.spec));
  return results;
}

/** A simulated day, written as a call log and read back as if it were real. */
function realDay(day: number): { observed: Observed[]; results: Results } {
  const text = [...writeLogCsv(simulator.run(day), scenario)].join('');
  expect(kindOf(text)).toBe('callLog');
  const log = readCallLog(text, { intervalMinutes: 30 });
  if (!log.ok) throw new Error('the log could not be read');
  const results = measureLog(log, 20);
  return { results, observed: observedFrom(results, scenario, (queue) => typeOfQueue(scenario, queue)) };
}

test('a simulated day taken for a real one gives, measured from its log, exactly the numbers of the simulation', () => {
  const results = simulated(1);
  const { rows } = holdAgainstReality(scenario, realDay(0).observed, results, { first: 0, last: grid.intervals });
  expect(rows.map(({ kpi }) => kpi)).toEqual(['offered', 'aht', 'serviceLevel', 'asa', 'abandonRate', 'maxWait']);
  for (const { real, mean } of rows) expect(real).toBeCloseTo(mean!, 9);
});

test('days of the same law lie inside the band of eight in ten about eight times in ten', () => {
  const results = simulated(200);
  let inside = 0;
  let intervals = 0;
  for (let day = 1000; day < 1040; day++) {
    const { rows } = holdAgainstReality(scenario, realDay(day).observed, results, { first: 0, last: grid.intervals });
    const aht = rows.find(({ kpi }) => kpi === 'aht')!;
    inside += aht.inside;
    intervals += aht.intervals;
  }
  // Handle times are continuous and independent between intervals. Of the share inside: sd of 720 draws √(0.8 · 0.2 / 720) = 0.015,
  // of the ends of 18 bands, each from 200 days, √(2 · 0.1 · 0.9 / 200 / 18) = 0.007; together 0.017.
  expect(intervals).toBe(720);
  expect(Math.abs(inside / intervals - 0.8)).toBeLessThan(4 * 0.017);
});

test('twice the contacts are named as the reason, and so is half the handle time', () => {
  const results = simulated(100);
  const [one] = realDay(1).observed;
  const busy = { ...one, offered: one.offered.map((n) => (n === null ? null : 2 * n)) };
  const quick = { ...one, ahtSeconds: one.ahtSeconds!.map((s) => (s === null ? null : s / 2)) };
  const codes = (observed: Observed) =>
    holdAgainstReality(scenario, [observed], results, { first: 0, last: grid.intervals }).reasons.map(
      ({ code }) => code,
    );
  expect(codes(busy)).toContain('moreContacts');
  expect(codes(quick)).toContain('shorterHandling');
});

test('nothing observed gives no rows and no reasons', () => {
  const [one] = realDay(0).observed;
  const nothing = { ...one, offered: one.offered.map(() => null) };
  expect(holdAgainstReality(scenario, [nothing], simulated(2), { first: 0, last: grid.intervals })).toEqual({
    rows: [],
    reasons: [],
  });
});

test('service level by another limit than the scenario’s is left out, not compared', () => {
  const [one] = realDay(0).observed;
  const { rows } = holdAgainstReality(scenario, [{ ...one, withinSeconds: 30 }], simulated(2), {
    first: 0,
    last: grid.intervals,
  });
  expect(rows.map(({ kpi }) => kpi)).not.toContain('serviceLevel');
});

test('a queue that is left out is not observed', () => {
  const { results } = realDay(0);
  expect(observedFrom(results, scenario, () => null)).toEqual([]);
});
