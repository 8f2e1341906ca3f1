import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Results } from '../../src/analysis/results';
import type { DayLog } from '../../src/engine/dayLog';
import { Cause, Ending, Outcome } from '../../src/engine/dayLog';
import { compile } from '../../src/engine/plan';
import { Simulator } from '../../src/engine/simulate';
import type { FormulaKey } from '../../src/kpi/kpis';
import { formulas } from '../../src/kpi/kpis';
import { valueOf } from '../../src/kpi/formula';
import { measureDay } from '../../src/kpi/measureDay';
import { Floor } from '../../src/kpi/counters';
import { specOf } from '../../src/kpi/spec';
import { catalogue } from '../../src/model/catalogue';
import { settings } from '../engine/arbitrary';
import { hourly, scenarioOf, teamOf } from '../engine/build';
import { campaigns, constant, listOf } from '../engine/campaign';
import { kpi, logOf, shapeOf, specFor, sumsOf } from './handMade';

/** One caller, and six dials of a list of 10: two right parties, a wrong one, a dropped one, and two that rang in vain. */
const rows = [
  { at: 0, outcome: 'answered', wait: 30, talk: 100, wrap: 20, type: 1 },
  { at: 10, outcome: 'answered', talk: 200, wrap: 40, hold: 10, cause: 'dial', agent: 1 },
  { at: 400, outcome: 'answered', talk: 100, cause: 'dial', agent: 1 },
  { at: 1000, outcome: 'answered', talk: 20, cause: 'dial', ending: 'unresolved', agent: 1 },
  { at: 1100, outcome: 'droppedLive', wait: 17, cause: 'dial' },
  { at: 1200, outcome: 'unanswered', cause: 'dial', agent: 1 },
  { at: 1300, outcome: 'unanswered', cause: 'dial', agent: 1 },
] as const;
const shape = shapeOf({ types: ['list', 'calls'] });
const spec = specFor(shape, { records: Float64Array.of(10, 0) });
const duty: [number, number, 0 | 1][] = [
  [0, 0, 1],
  [0, 1, 1],
];
function handMade(): DayLog {
  const log = logOf(rows, duty);
  rows.forEach(({ cause, outcome }: { cause?: string; outcome: string }, i) => {
    if (cause === 'dial' && outcome !== 'droppedLive') log.ring[i] = 25;
  });
  return log;
}

describe('what a campaign comes to, by hand', () => {
  const outboundOf = (type: number, from = 0, to = 4) => {
    const sums = sumsOf(handMade(), spec, type, from, to);
    return (['dials', 'connectRate', 'rightPartyContacts', 'dialerDropRate', 'listPenetration'] as const).map((key) =>
      kpi(key, sums),
    );
  };

  it('over the day, over an interval, and over what is no campaign', () => {
    expect(outboundOf(0)).toEqual([6, (100 * 4) / 6, 2, 25, 20]);
    expect(outboundOf(-1)).toEqual(outboundOf(0));
    expect(outboundOf(0, 0, 1)).toEqual([2, 100, 2, 0, 20]);
    // A quarter in which nobody is dialled: a list, and no rates.
    expect(outboundOf(0, 2, 3)).toEqual([0, NaN, 0, NaN, 0]);
    expect(outboundOf(1)).toEqual([NaN, NaN, NaN, NaN, NaN]);
  });

  it('minutes of talk and wrap an hour are of callers and dials; ringing and hold are none', () => {
    // 2 agents for an hour: 100 + 20 of the caller, 200 + 40 + 100 + 20 of the list.
    expect(kpi('talkMinutesPerHour', sumsOf(handMade(), spec))).toBeCloseTo(480 / 60 / 2, 12);
  });

  it('handle times are of all contacts with an agent', () => {
    const list = sumsOf(handMade(), spec, 0);
    expect([kpi('aht', list), kpi('talkTime', list), kpi('holdTime', list), kpi('wrapTime', list)]).toEqual([
      370 / 3,
      320 / 3,
      10 / 3,
      40 / 3,
    ]);
    expect(kpi('aht', sumsOf(handMade(), spec))).toBe(490 / 4);
  });

  it('ringing keeps the agent who dials, by the clock', () => {
    const { floor } = measureDay(handMade(), spec);
    const busy = Array.from({ length: 4 }, (_, k) => floor[k * Floor.width + Floor.busy]);
    // 120 of the caller, 5 × 25 of ringing, 370 of talk, hold and wrap; the dial at 400 ends at 525.
    expect(busy).toEqual([120 + 275 + 125, 45 + 25 + 25, 0, 0]);
    expect(Array.from({ length: 4 }, (_, k) => floor[k * Floor.width + Floor.answers])).toEqual([3, 1, 0, 0]);
  });
});

/** K01 to K27, which count who comes to the centre; and what follows from attempts. */
const inbound = catalogue
  .filter(({ id, key }) => Number(id.slice(1)) <= 27 && key in formulas)
  .map(({ key }) => key as FormulaKey)
  .concat(['firstResponseChat', 'firstResponseDeferred', 'respondedWithin', 'transferRate', 'repeatRate']);

describe('what counts callers', () => {
  it('is the same with the dials in the log and without them', () => {
    expect(inbound.length).toBeGreaterThan(24);
    let dials = 0;
    for (const scenario of fc.sample(campaigns(), { ...settings, numRuns: 60 })) {
      const plan = compile(scenario);
      const spec = specOf(scenario, plan.shape);
      const log = new Simulator(plan).run(0);
      const kept = Array.from({ length: log.contacts }, (_, i) => i).filter((i) => log.cause[i] !== Cause.dial);
      dials += log.contacts - kept.length;
      const without = { ...log, contacts: kept.length };
      for (const name of [
        'arrival',
        'type',
        'issue',
        'attempt',
        'cause',
        'outcome',
        'ending',
        'wait',
        'patience',
        'talk',
        'hold',
        'wrap',
        'agent',
        'ring',
      ] as const)
        Object.assign(without, { [name]: log[name].filter((_, i) => i < log.contacts && log.cause[i] !== Cause.dial) });
      for (const key of inbound) {
        const [all, callers] = [log, without].map((one) => valueOf(formulas[key], sumsOf(one, spec)));
        expect(all, key).toBe(callers);
      }
    }
    expect(dials).toBeGreaterThan(1000);
  });
});

describe('results of a campaign', () => {
  const scenario = scenarioOf(
    [
      listOf(
        500,
        { answer: 0.4, rightParty: 0.5, mode: 'predictive', dropLimit: 0.2, ring: constant(15) },
        { handling: { talk: constant(120) } },
      ),
      {
        id: 'calls',
        name: 'Calls',
        demand: { kind: 'rate', volume: hourly(20) },
        handling: { talk: { family: 'exponential', mean: 200 } },
        patience: { family: 'exponential', mean: 100 },
      },
    ],
    [teamOf(3, ['calls', 'list'])],
  );
  const simulator = new Simulator(compile(scenario));
  const results = Results.of(scenario);
  const logs: { dials: number; live: number; right: number; drops: number; busy: number }[] = [];
  for (let day = 0; day < 6; day++) {
    const log = simulator.run(day);
    const of = (pick: (i: number) => boolean): number =>
      Array.from({ length: log.contacts }, (_, i) => i).filter((i) => log.cause[i] === Cause.dial && pick(i)).length;
    let busy = 0;
    for (let i = 0; i < log.contacts; i++)
      if (log.agent[i] >= 0) busy += log.ring[i] + log.talk[i] + log.hold[i] + log.wrap[i];
    logs.push({
      dials: of(() => true),
      live: of((i) => log.outcome[i] === Outcome.answered || log.outcome[i] === Outcome.droppedLive),
      right: of((i) => log.outcome[i] === Outcome.answered && log.ending[i] === Ending.resolved),
      drops: of((i) => log.outcome[i] === Outcome.droppedLive),
      busy,
    });
    results.add(measureDay(log, results.context.spec));
  }
  const total = (key: keyof (typeof logs)[number]): number => logs.reduce((sum, log) => sum + log[key], 0);

  it('are the log’s, by type and in all', () => {
    expect(total('drops')).toBeGreaterThan(0);
    for (const scope of [{}, { type: 'list' }]) {
      expect(results.estimate('dials', scope).mean).toBeCloseTo(total('dials') / 6, 9);
      expect(results.estimate('connectRate', scope).mean).toBeCloseTo((100 * total('live')) / total('dials'), 9);
      expect(results.estimate('rightPartyContacts', scope).mean).toBeCloseTo(total('right') / 6, 9);
      expect(results.estimate('dialerDropRate', scope).mean).toBeCloseTo((100 * total('drops')) / total('live'), 9);
      expect(results.estimate('listPenetration', scope).mean).toBeCloseTo((100 * total('right')) / 3000, 9);
    }
    expect(results.estimate('dials', { type: 'calls' }).mean).toBeNull();
    expect(results.estimate('listPenetration', { type: 'calls' }).mean).toBeNull();
  });

  it('by interval add up to the day, and by team as far as a team knows', () => {
    for (const key of ['dials', 'rightPartyContacts', 'listPenetration'] as const) {
      const parts = Array.from(
        { length: 24 },
        (_, interval) => results.estimate(key, { type: 'list', interval }).mean ?? 0,
      );
      expect(
        parts.reduce((a, b) => a + b, 0),
        key,
      ).toBeCloseTo(results.estimate(key, { type: 'list' }).mean!, 9);
    }
    expect(results.estimate('rightPartyContacts', { team: 'team' }).mean).toBeCloseTo(total('right') / 6, 9);
    // Nobody else serves its types.
    for (const key of ['dials', 'dialerDropRate'] as const)
      expect(results.estimate(key, { team: 'team' }).mean).toBeCloseTo(results.estimate(key).mean!, 9);
    const talk = results.estimate('talkMinutesPerHour');
    expect(results.estimate('talkMinutesPerHour', { team: 'team' }).mean).toBeCloseTo(talk.mean!, 9);
    expect(talk.mean).toBeGreaterThan(20);
    expect(results.estimate('talkMinutesPerHour', { type: 'list' }).mean).toBeNull();
  });

  it('busy time is all that the rows say, but for what runs over the end', () => {
    const hours = results.estimate('staffedHours').mean!;
    expect((results.estimate('occupancy').mean! / 100) * hours * 3600).toBeCloseTo(total('busy') / 6, -3);
  });
});
