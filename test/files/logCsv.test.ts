import { describe, expect, test } from 'vitest';
import type { DayLog, LogShape } from '../../src/engine/dayLog';
import { Cause, Outcome } from '../../src/engine/dayLog';
import { compile } from '../../src/engine/plan';
import { Simulator } from '../../src/engine/simulate';
import { readCallLog } from '../../src/files/callLog';
import { logColumns, writeLogCsv } from '../../src/files/logCsv';
import { measureDay } from '../../src/kpi/measureDay';
import { Contact, Floor, isMaximum } from '../../src/kpi/counters';
import { contactWidth } from '../../src/kpi/measures';
import { denseContacts } from '../kpi/dense';
import { salesFloor } from '../../scenarios/make/salesFloor';
import { plainSpec } from '../../src/kpi/spec';
import { aScenario } from './fixture';

const scenario = aScenario({
  calendar: { start: '2026-03-28', zone: 'Europe/Helsinki', days: 2, intervalMinutes: 60 },
  types: [
    {
      id: 'a',
      name: 'Alpha',
      demand: { kind: 'rate', volume: Array<number>(47).fill(40) },
      handling: { talk: { family: 'lognormal', mean: 180, cv: 1 }, wrap: { family: 'exponential', mean: 20 } },
      patience: { family: 'empirical', p: [0, 0.5], seconds: [0, 300] },
    },
    {
      id: '=b, "quoted"',
      name: 'Beta',
      demand: { kind: 'rate', volume: Array<number>(47).fill(10) },
      handling: { talk: { family: 'exponential', mean: 100 } },
      patience: { family: 'exponential', mean: 60 },
    },
  ],
  teams: [
    { id: 'desk', name: 'Desk', headcount: Array<number>(47).fill(2), skills: [{ type: 'a' }] },
    {
      id: 'both',
      name: 'Both',
      headcount: Array<number>(47).fill(1),
      skills: [{ type: 'a' }, { type: '=b, "quoted"' }],
    },
  ],
});
/** The same with customers who come back, contacts that are passed on even after the horizon, and closed doors. */
const withReturns = aScenario({
  ...scenario,
  calendar: {
    ...scenario.calendar,
    opening: Array.from({ length: 7 }, () => ({ from: '08:00', to: '24:00' })),
  },
  types: scenario.types.map((type) => ({
    ...type,
    redial: { afterAbandon: 0.6, afterClosed: 0.9, delay: { family: 'exponential', mean: 600 } },
    resolution: 0.7,
    repeat: { probability: 0.8, sameDay: 0.7 },
    transfer: { probability: 0.3, to: 'a', ...(type.id === 'a' ? {} : { handover: { family: 'constant', mean: 12 } }) },
  })),
});

const plan = compile(scenario);
const log = new Simulator(plan).run(0);
const chunks = [...writeLogCsv(log, scenario)];
const text = chunks.join('');

describe('the log that is written', () => {
  test('has a header, a row for every attempt and lines that end in CRLF', () => {
    const lines = text.split('\r\n');
    expect(lines[0]).toBe(logColumns.join(','));
    expect(lines).toHaveLength(log.contacts + 2);
    expect(log.contacts).toBeGreaterThan(2000);
    expect(chunks.length).toBeGreaterThan(1);
  });

  test('shows the wall clock: nothing happens in the hour that a clock change leaves out', () => {
    expect(text).toMatch(/2026-03-29T02:59:|2026-03-29T02:5/);
    expect(text).not.toContain('2026-03-29T03:');
    expect(text).toContain('2026-03-29T04:');
  });

  test('read again is the same to the bit', () => {
    const result = readCallLog(text, { calendar: scenario.calendar });
    if (!result.ok) throw new Error(JSON.stringify(result.flaws));
    expect(result.rejected).toEqual([]);
    const back = result.log;
    const n = log.contacts;
    expect(back.contacts).toBe(n);
    for (const key of ['arrival', 'wait', 'patience', 'talk', 'hold', 'wrap', 'issue', 'attempt', 'outcome'] as const)
      expect(Array.from(back[key].subarray(0, n)), key).toEqual(Array.from(log[key].subarray(0, n)));
    const types = (of: typeof log, names: readonly string[]): string[] =>
      Array.from(of.type.subarray(0, n), (type) => names[type]);
    expect(types(back, result.shape.types)).toEqual(types(log, plan.shape.types));
    // The same agent is behind the same rows, whatever its number.
    const pairs = new Map<number, number>();
    for (let i = 0; i < n; i++) {
      const known = pairs.get(log.agent[i]) ?? back.agent[i];
      pairs.set(log.agent[i], known);
      expect(back.agent[i]).toBe(known);
      if (log.agent[i] >= 0)
        expect(result.shape.teams[result.shape.agentTeam[back.agent[i]]]).toBe(
          plan.shape.teams[plan.shape.agentTeam[log.agent[i]]],
        );
    }
    expect(new Set(pairs.values()).size).toBe(pairs.size);
  });

  test('read again knows the same issues, and gives the same KPIs', () => {
    const returns = compile(withReturns);
    const log = new Simulator(returns).run(1);
    const written = [...writeLogCsv(log, withReturns)].join('');
    const result = readCallLog(written, { intervalMinutes: 60 });
    if (!result.ok) throw new Error(JSON.stringify(result.flaws));
    expect(result.rejected).toEqual([]);
    expect(result.issuesKnown).toBe(true);
    const n = log.contacts;
    expect(result.log.contacts).toBe(n);
    for (const key of ['arrival', 'issue', 'attempt', 'cause', 'outcome', 'hold'] as const)
      expect(Array.from(result.log[key].subarray(0, n)), key).toEqual(Array.from(log[key].subarray(0, n)));
    const counted = (of: DayLog, shape: LogShape): number[] => {
      const spec = plainSpec(shape, 20, 5, true);
      const contacts = denseContacts(measureDay(of, spec), spec);
      const sums = new Array<number>(Contact.within).fill(0);
      contacts.forEach((value, i) => {
        const field = i % contactWidth(plainSpec(shape));
        if (field < sums.length && !isMaximum(field)) sums[field] += value;
      });
      return sums.map((sum) => Number(sum.toPrecision(10)));
    };
    expect(counted(result.log, result.shape)).toEqual(counted(log, returns.shape));
    const causes = new Set(log.cause.subarray(0, n));
    expect(causes).toEqual(new Set([Cause.fresh, Cause.redial, Cause.repeat, Cause.transfer]));
    expect(log.outcome.subarray(0, n)).toContain(Outcome.closed);
    // Passed on after the horizon: that is the day after.
    expect(log.arrival[n - 1]).toBeGreaterThan(returns.horizon);
    expect(written).toContain('2026-03-30T00:');
  });

  test('read again knows dials: who rang in vain, who was dropped, and the time that agents let it ring', () => {
    const floor = salesFloor();
    const [orders, offer] = floor.types;
    if (offer.demand.kind !== 'campaign') throw new Error(offer.demand.kind);
    const campaign = { ...offer.demand, mode: 'predictive' as const, records: 2000 };
    const dialling = { ...floor, types: [orders, { ...offer, demand: campaign }] };
    const dialled = compile(dialling);
    const log = new Simulator(dialled).run(0);
    const result = readCallLog([...writeLogCsv(log, dialling)].join(''));
    if (!result.ok) throw new Error(JSON.stringify(result.flaws));
    expect([result.rejected, result.issuesKnown]).toEqual([[], true]);
    const n = log.contacts;
    expect(result.log.contacts).toBe(n);
    for (const key of ['arrival', 'issue', 'attempt', 'cause', 'outcome', 'wait', 'patience', 'talk', 'ring'] as const)
      expect(Array.from(result.log[key].subarray(0, n)), key).toEqual(Array.from(log[key].subarray(0, n)));
    const outcomes = new Set(log.outcome.subarray(0, n));
    expect([Outcome.answered, Outcome.unanswered, Outcome.droppedLive].every((one) => outcomes.has(one))).toBe(true);
    const counted = (of: DayLog, shape: LogShape): number[] => {
      const spec = plainSpec(shape, 20, 5, true);
      const day = measureDay(of, spec);
      const { floor } = day;
      const contacts = denseContacts(day, spec);
      const width = contactWidth(plainSpec(shape));
      const sum = (counter: number): number =>
        contacts.reduce((all, value, i) => all + (i % width === counter ? value : 0), 0);
      const busy = floor.reduce((all, value, i) => all + (i % Floor.width === Floor.busy ? value : 0), 0);
      return [
        sum(Contact.dials),
        sum(Contact.reached),
        sum(Contact.rightParty),
        sum(Contact.droppedLive),
        Math.round(busy),
      ];
    };
    expect(counted(result.log, result.shape)).toEqual(counted(log, dialled.shape));
    expect(counted(log, dialled.shape).every((value) => value > 0)).toBe(true);
  });

  test('finds its own first day when no calendar is given', () => {
    const result = readCallLog(text);
    expect(result.ok && result.calendar.start).toBe('2026-03-28');
  });
});
