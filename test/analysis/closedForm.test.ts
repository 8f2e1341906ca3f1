import { describe, expect, it } from 'vitest';
import bank from '../../scenarios/bank-crisis-week.json';
import { checkAgainstFormula, checkSteadyState } from '../../src/analysis/closedForm';
import type { FormulaCheck } from '../../src/analysis/closedForm';
import { Results } from '../../src/analysis/results';
import { busiestInterval, intervalModel } from '../../src/analysis/intervalModel';
import { compile } from '../../src/engine/plan';
import { Simulator } from '../../src/engine/simulate';
import { measureDay } from '../../src/kpi/measureDay';
import { gridOf } from '../../src/model/calendar';
import { expectScenario } from '../../src/model/document';
import type { Scenario, ScenarioInput } from '../../src/model/scenario';

function simulated(scenario: Scenario, days: number): Results {
  const results = Results.of(scenario);
  const simulator = new Simulator(compile(scenario));
  for (let day = 0; day < days; day++) results.add(measureDay(simulator.run(day), results.context.spec));
  return results;
}

type TypeInput = ScenarioInput['types'][number];
const hours = 24;
const flat = (x: number): number[] => new Array<number>(hours).fill(x);

/** A day of hours, 150 calls and 10 agents in each, handled in 200 s: load 0.83. */
function steady(type: Partial<TypeInput> = {}, rest: Partial<ScenarioInput> = {}): Scenario {
  return expectScenario({
    format: 'floorwalk',
    version: 1,
    name: 'steady',
    seed: 'closed form',
    calendar: { start: '2026-03-02', zone: 'UTC', days: 1, intervalMinutes: 60 },
    warmUpIntervals: 3,
    types: [
      {
        id: 'calls',
        name: 'Calls',
        demand: { kind: 'rate', volume: flat(150) },
        handling: { talk: { family: 'exponential', mean: 200 } },
        patience: { family: 'exponential', mean: 120 },
        ...type,
      },
    ],
    teams: [{ id: 'desk', name: 'Desk', headcount: flat(10), skills: [{ type: 'calls' }] }],
    ...rest,
  });
}

/** Every row within 4 standard errors, and enough rows to compare. */
function expectAgreement(check: FormulaCheck | null, formula: string, rows: number): void {
  expect(check?.formula).toBe(formula);
  const errors = check!.rows.flatMap(({ standardErrors }) => (standardErrors === null ? [] : [standardErrors]));
  expect(errors.length).toBeGreaterThanOrEqual(rows);
  for (const error of errors) expect(Math.abs(error)).toBeLessThan(4);
  expect(check!.reasons).toEqual([]);
}

describe('a steady queue agrees with its formula and has no reason not to', () => {
  it('with exponential patience: Erlang A, in one interval and over the horizon', () => {
    const scenario = steady();
    const results = simulated(scenario, 60);
    expectAgreement(checkAgainstFormula(scenario, results, 'calls', 12), 'Erlang A', 6);
    expectAgreement(checkSteadyState(scenario, results, 'calls'), 'Erlang A', 6);
  });

  it('without patience running out: Erlang C', () => {
    const scenario = steady({ patience: { family: 'never' } });
    expectAgreement(checkSteadyState(scenario, simulated(scenario, 60), 'calls'), 'Erlang C', 5);
  });

  it('with any other patience and with balking: M/M/n+G', () => {
    const scenario = steady({ patience: { family: 'weibull', mean: 120, shape: 0.7 }, balking: 0.1 });
    expectAgreement(checkSteadyState(scenario, simulated(scenario, 60), 'calls'), 'M/M/n+G', 6);
  });

  it('with few lines: M/M/c/K, also for the share of blocked calls', () => {
    const scenario = steady({ trunk: 'lines' }, { trunks: [{ id: 'lines', name: 'Lines', lines: 11 }] });
    const check = checkSteadyState(scenario, simulated(scenario, 60), 'calls');
    expectAgreement(check, 'M/M/c/K', 7);
    expect(check!.rows.map(({ kpi }) => kpi)).toContain('blockedRate');
  });

  it('with fewer lines than agents: nobody waits and some agents are idle for ever', () => {
    const scenario = steady({ trunk: 'lines' }, { trunks: [{ id: 'lines', name: 'Lines', lines: 8 }] });
    expectAgreement(checkSteadyState(scenario, simulated(scenario, 60), 'calls'), 'M/M/c/K', 2);
  });

  it('but not where days do not differ, as replayed ones may: what rounding leaves is no error to divide by', () => {
    const scenario = steady();
    const results = Results.of(scenario);
    const day = measureDay(new Simulator(compile(scenario)).run(0), results.context.spec);
    for (let n = 0; n < 200; n++) results.add(day);
    const rows = checkAgainstFormula(scenario, results, 'calls', 12)!.rows;
    expect(rows.map(({ standardErrors }) => standardErrors)).toEqual(rows.map(() => null));
  });

  it('with patience scaled by interval', () => {
    const scenario = steady({
      patience: { family: 'lognormal', mean: 400, cv: 1 },
      patienceByInterval: flat(120),
    });
    expectAgreement(checkSteadyState(scenario, simulated(scenario, 60), 'calls'), 'M/M/n+G', 6);
  });

  it('with faster agents', () => {
    const scenario = steady(
      {},
      {
        teams: [{ id: 'desk', name: 'Desk', headcount: flat(8), skills: [{ type: 'calls', speed: 1.25 }] }],
      },
    );
    expectAgreement(checkSteadyState(scenario, simulated(scenario, 60), 'calls'), 'Erlang A', 6);
  });
});

describe('the reasons why a formula may be off', () => {
  const reasons = (scenario: Scenario, interval: number, type = 'calls'): readonly string[] | undefined =>
    checkAgainstFormula(scenario, simulated(scenario, 2), type, interval)?.reasons;

  it('are all that the bank has: changing volumes, lognormal handling, busy days, shared agents, queues carried over', () => {
    const scenario = expectScenario(bank);
    expect(reasons(scenario, 48 + 22, 'PS')).toEqual(
      expect.arrayContaining(['timeVarying', 'carryOver', 'handlingNotExponential', 'dayVariability', 'sharedAgents']),
    );
    const check = checkAgainstFormula(scenario, simulated(scenario, 2), 'PS', 48 + 22);
    expect(check?.formula).toBe('M/M/n+G');
    // Agents who also answer other types are no queue of this type: that comes first, and nothing is held against it.
    expect(check?.reasons[0]).toBe('sharedAgents');
    expect(check).toMatchObject({ measured: true, comparable: false });
    expect(check?.rows.every(({ standardErrors }) => standardErrors === null)).toBe(true);
    expect(check?.rows.some(({ simulated: { mean } }) => mean !== null)).toBe(true);
  });

  it('name the start of the day as too short to settle, and nothing later', () => {
    expect(reasons(steady(), 0)).toEqual(['shortInterval']);
    expect(reasons(steady(), 12)).toEqual([]);
  });

  it('are of something that was measured only after the warm-up', () => {
    const results = simulated(steady(), 2);
    expect(checkAgainstFormula(steady(), results, 'calls', 2)).toMatchObject({ measured: false });
    expect(checkAgainstFormula(steady(), results, 'calls', 3)).toMatchObject({ measured: true, comparable: true });
  });

  it('name a queue that a busier hour leaves behind', () => {
    const volume = flat(150).map((v, k) => (k === 11 ? 400 : v));
    const scenario = steady({ demand: { kind: 'rate', volume } });
    expect(reasons(scenario, 12)).toEqual(['timeVarying', 'carryOver']);
    expect(reasons(scenario, 10)).toEqual(['timeVarying']);
    expect(reasons(scenario, 14)).toEqual([]);
  });

  it('name overload without patience, where every wait of the formula is endless', () => {
    const scenario = steady({ patience: { family: 'never' }, demand: { kind: 'rate', volume: flat(200) } });
    const check = checkAgainstFormula(scenario, simulated(scenario, 2), 'calls', 12);
    expect(check?.reasons).toContain('unstable');
    expect(check?.rows.find(({ kpi }) => kpi === 'asa')).toMatchObject({ formula: Infinity, standardErrors: null });
  });

  it('name wrap-up, luck of the day, replayed arrivals, overflow, and lines that are free before the agent is', () => {
    expect(
      reasons(
        steady({ handling: { talk: { family: 'exponential', mean: 150 }, wrap: { family: 'constant', mean: 50 } } }),
        12,
      ),
    ).toEqual(['handlingNotExponential']);
    const wrap = { talk: { family: 'exponential', mean: 150 }, wrap: { family: 'constant', mean: 50 } } as const;
    expect(
      reasons(steady({ handling: wrap, trunk: 'lines' }, { trunks: [{ id: 'lines', name: 'Lines', lines: 15 }] }), 12),
    ).toEqual(['handlingNotExponential', 'lines']);
    const arrivals = Array.from({ length: 24 * 150 }, (_, i) => i * 24);
    expect(reasons(steady({ demand: { kind: 'trace', arrivals } }), 12)).toEqual(['replayedArrivals']);
    expect(reasons(steady({}, { sharedDayCv: 0.1 }), 12)).toEqual(['dayVariability']);
    expect(
      reasons(steady({ demand: { kind: 'rate', volume: flat(150), sharedDay: false } }, { sharedDayCv: 0.1 }), 12),
    ).toEqual([]);
    expect(
      reasons(
        steady(
          {},
          {
            teams: [
              { id: 'desk', name: 'Desk', headcount: flat(10), skills: [{ type: 'calls', overflowAfterSeconds: 10 }] },
            ],
          },
        ),
        12,
      ),
    ).toEqual(['routing']);
  });

  it('name several contacts at once, shifts, what stands before the queue, and what long waits lead to', () => {
    const desk = { id: 'desk', name: 'Desk', headcount: flat(10), skills: [{ type: 'calls' }] };
    const concurrency = { atOnce: 3 };
    const several = { teams: [{ ...desk, concurrency }] };
    expect(reasons(steady({ channel: 'chat' }, several), 12)).toEqual(['severalAtOnce']);
    const turns = { replies: 5, think: { family: 'exponential', mean: 40 } } as const;
    expect(reasons(steady({ channel: 'chat', turns }), 12)).toEqual(['turns']);
    // A call takes an agent whole, however many chats the team holds.
    expect(reasons(steady({}, several), 12)).toEqual([]);
    expect(reasons(steady({}, { teams: [{ ...desk, people: { speedCv: 0.2 } }] }), 12)).toEqual([
      'handlingNotExponential',
    ]);
    // What a whole team knows is a shorter handle time of the same form; beside a team without it, two of them.
    const knowing = { ...desk, people: { knowledge: { work: 0.9 } } };
    expect(reasons(steady({}, { teams: [knowing] }), 12)).toEqual([]);
    expect(reasons(steady({}, { teams: [knowing, { ...desk, id: 'other', name: 'Other' }] }), 12)).toEqual([
      'handlingNotExponential',
    ]);
    expect(reasons(steady({ wrongNumbers: 0.02 }), 12)).toEqual(['beforeQueue']);
    expect(reasons(steady({ admission: { closeOverSeconds: 300 } }), 12)).toEqual(['longWaits']);
    expect(reasons(steady({ callback: { accept: 0.5 } }), 12)).toEqual(['longWaits']);
    const shifts = [{ id: 'all', name: 'All day', minutes: 1440 }];
    const roster = [{ shift: 'all', start: '00:00', count: 10 }];
    expect(reasons(steady({}, { shifts, teams: [{ ...desk, headcount: [], roster }] }), 12)).toContain('shifts');
  });
});

describe('customers who come back and contacts that are passed on', () => {
  const reasons = (scenario: Scenario, type = 'calls'): readonly string[] | undefined =>
    checkAgainstFormula(scenario, simulated(scenario, 1), type, 12)?.reasons;
  const other = (rest: Partial<TypeInput> = {}): TypeInput => ({
    ...steady().types[0],
    id: 'other',
    name: 'Other',
    ...rest,
  });
  const both = (calls: Partial<TypeInput>, second: Partial<TypeInput> = {}): Scenario =>
    steady(
      {},
      {
        types: [{ ...steady().types[0], ...calls }, other(second)],
        teams: ['calls', 'other'].map((id) => ({ id, name: id, headcount: flat(10), skills: [{ type: id }] })),
      },
    );

  it('are reasons why a formula may be off', () => {
    expect(reasons(steady({ redial: { afterAbandon: 0.5 } }))).toEqual(['returns']);
    expect(reasons(steady({ resolution: 0.7, repeat: { probability: 0.8 } }))).toEqual(['returns']);
    expect(reasons(steady({ transfer: { probability: 0.1 } }))).toEqual(['transfers']);
  });

  it('are none when they are declared but never happen', () => {
    expect(reasons(steady({ redial: {}, transfer: { probability: 0 }, repeat: { probability: 1 } }))).toEqual([]);
    expect(reasons(steady({ redial: { afterAbandon: 1, mostAttempts: 1 }, resolution: 0.5 }))).toEqual([]);
    const never = [{ type: 'calls', transferProbability: 0 }];
    const teams = [{ id: 'desk', name: 'Desk', headcount: flat(10), skills: never }];
    expect(reasons(steady({ transfer: { probability: 0.5 } }, { teams }))).toEqual([]);
  });

  it('are reasons for the type to which they go', () => {
    const redial = both({ redial: { afterAbandon: 0.5, as: 'other' } });
    expect([reasons(redial), reasons(redial, 'other')]).toEqual([[], ['returns']]);
    const transfer = both({ transfer: { probability: 0.1, to: 'other' } });
    expect([reasons(transfer), reasons(transfer, 'other')]).toEqual([['transfers'], ['transfers']]);
    const helpedLess = both(
      { transfer: { probability: 0.1, to: 'other', resolutionPenalty: 0.2 } },
      { repeat: { probability: 0.8 } },
    );
    expect(reasons(helpedLess, 'other')).toEqual(['returns', 'transfers']);
  });
});

describe('a check is not made', () => {
  it('of deferred work, which is no queue of people who wait', () => {
    const mail = steady({ channel: 'email', patience: { family: 'never' } });
    const results = simulated(mail, 1);
    expect(checkAgainstFormula(mail, results, 'calls', 5)).toBeNull();
    expect(checkSteadyState(mail, results, 'calls')).toBeNull();
  });

  it('where nobody calls, nobody serves or there is no line', () => {
    const results = (s: Scenario): Results => simulated(s, 1);
    const volume = flat(150).map((v, k) => (k === 5 ? 0 : v));
    const quiet = steady({ demand: { kind: 'rate', volume } });
    expect(checkAgainstFormula(quiet, results(quiet), 'calls', 5)).toBeNull();
    const empty = steady(
      {},
      { teams: [{ id: 'desk', name: 'Desk', headcount: flat(0), skills: [{ type: 'calls' }] }] },
    );
    expect(checkAgainstFormula(empty, results(empty), 'calls', 5)).toBeNull();
    const cut = steady({ trunk: 'lines' }, { trunks: [{ id: 'lines', name: 'Lines', lines: 0 }] });
    expect(checkAgainstFormula(cut, results(cut), 'calls', 5)).toBeNull();
  });

  it('over a horizon whose intervals differ', () => {
    const scenario = steady({ demand: { kind: 'rate', volume: flat(150).map((v, k) => v + k) } });
    expect(checkSteadyState(scenario, simulated(scenario, 1), 'calls')).toBeNull();
  });

  it('for a type that the scenario does not have', () => {
    const scenario = steady();
    expect(() => checkAgainstFormula(scenario, simulated(scenario, 1), 'other', 0)).toThrow(
      'unknown contact type: other',
    );
  });
});

describe('the queue that an interval of a replayed log would be', () => {
  it('takes the handle times that are known, and the mean of those that will be drawn', () => {
    const demand = { kind: 'trace' as const, arrivals: [3600, 3700, 3800], handleSeconds: [50, null, 80] };
    const scenario = steady({ demand });
    const model = intervalModel(scenario, gridOf(scenario.calendar), scenario.types[0], 1);
    expect(model).toMatchObject({ arrivalsPerSecond: 3 / 3600, ahtSeconds: (50 + 200 + 80) / 3 });
  });
});

describe('the interval to begin with', () => {
  const all = Array.from({ length: hours }, (_, i) => i);
  const at = (...busy: [hour: number, of: number][]): number[] =>
    all.map((hour) => busy.find(([one]) => one === hour)?.[1] ?? 0);
  const busiest = (scenario: Scenario, of = all): number | null =>
    busiestInterval(scenario, gridOf(scenario.calendar), scenario.types[0], of);
  const demand = { kind: 'rate', volume: at([3, 500], [9, 40], [14, 30]) } as const;
  const desk = { id: 'desk', name: 'Desk', headcount: at([9, 5], [14, 5]), skills: [{ type: 'calls' }] };

  it('has the most work of those in which somebody serves, of a replayed log, too', () => {
    // At 3 nobody is there.
    expect(busiest(steady({ demand }, { teams: [desk] }))).toBe(9);
    expect(busiest(steady({ demand }, { teams: [desk] }), [0, 14])).toBe(14);
    const arrivals = [100, 9 * 3600, 14 * 3600, 14 * 3600 + 60];
    expect(busiest(steady({ demand: { kind: 'trace', arrivals } }, { teams: [desk] }))).toBe(14);
  });

  it('is by load, not by contacts; there may be none', () => {
    const meanByInterval = all.map((hour) => (hour === 14 ? 400 : 200));
    const handling = { talk: { family: 'exponential', mean: 200 }, meanByInterval } as const;
    expect(busiest(steady({ demand, handling }, { teams: [desk] }))).toBe(14);
    expect(busiest(steady({ demand }, { teams: [desk] }), [0, 3])).toBeNull();
  });
});
