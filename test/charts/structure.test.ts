import { describe, expect, it } from 'vitest';
import { structureOf } from '../../src/charts/structure';
import type { Structure } from '../../src/charts/structure';
import { gridOf } from '../../src/model/calendar';
import { expectScenario } from '../../src/model/document';
import type { Scenario, ScenarioInput } from '../../src/model/scenario';
import { base } from '../model/base';

const read = (input: ScenarioInput): Scenario => expectScenario(input);
const show = (scenario: Scenario, day: number | null = null): Structure =>
  structureOf(scenario, gridOf(scenario.calendar), day);

/** Two days of two intervals a day that are open, 10:00 and 11:00. */
function twoDays(): ScenarioInput {
  const by = (first: readonly number[], second: readonly number[]): number[] => [
    ...new Array<number>(10).fill(7),
    ...first,
    ...new Array<number>(12).fill(7),
    ...new Array<number>(10).fill(7),
    ...second,
    ...new Array<number>(12).fill(7),
  ];
  const hours = { from: '10:00', to: '12:00' };
  return {
    format: 'floorwalk',
    version: 1,
    name: 'Two days',
    calendar: {
      start: '2026-03-02',
      zone: 'UTC',
      days: 2,
      intervalMinutes: 60,
      opening: [hours, hours, null, null, null, null, null],
    },
    types: [
      {
        id: 'a',
        name: 'A',
        demand: { kind: 'rate', volume: by([10, 30], [0, 0]) },
        handling: {
          talk: { family: 'constant', mean: 90 },
          wrap: { family: 'constant', mean: 30 },
          meanByInterval: by([200, null as unknown as number], [500, 500]),
        },
        patience: { family: 'exponential', mean: 60 },
        patienceByInterval: by([100, 20], [5, 5]),
      },
    ],
    teams: [{ id: 't', name: 'T', headcount: by([2, 6], [0, 1]), costPerHour: 20, skills: [{ type: 'a' }] }],
  };
}

describe('the figures of a structure', () => {
  it('are those of the day shown: contacts while the doors are open, times weighted by contacts', () => {
    const [a] = show(read(twoDays()), 0).types;
    expect(a.contacts).toBe(40);
    // 10 contacts at 200 s and 30 at the usual 120 s; patience 10 at 100 s and 30 at 20 s.
    expect(a.handleSeconds).toBeCloseTo((10 * 200 + 30 * 120) / 40, 9);
    expect(a.patienceSeconds).toBeCloseTo((10 * 100 + 30 * 20) / 40, 9);
  });

  it('are the usual times where nobody calls', () => {
    const [a] = show(read(twoDays()), 1).types;
    expect([a.contacts, a.handleSeconds, a.patienceSeconds]).toEqual([0, 120, 60]);
  });

  it('count agents around the clock, with peak, hours and cost', () => {
    const scenario = read(twoDays());
    expect(show(scenario, 0).teams[0]).toMatchObject({ peak: 7, hours: 22 * 7 + 8, cost: 20 * (22 * 7 + 8) });
    expect(show(scenario, 1).teams[0]).toMatchObject({ peak: 7, hours: 22 * 7 + 1 });
    expect(show(scenario).teams[0].hours).toBe(44 * 7 + 9);
  });

  it('of a replayed log are its own arrivals and handle times', () => {
    const { types } = show(read(base()));
    expect(types[1]).toMatchObject({ contacts: 3, handleSeconds: 200, patienceSeconds: 35 });
  });

  it('count e-mail that comes at night, and no day for more or less than its factor', () => {
    const input = twoDays();
    const [calls] = input.types;
    const mail = { ...calls, channel: 'email' as const, patience: { family: 'never' as const } };
    expect(show(read({ ...input, types: [mail] }), 0).types[0].contacts).toBe(40 + 22 * 7);
    const special = [{ date: '2026-03-02', hours: { from: '10:00', to: '12:00' }, volumeFactor: 0.5 }];
    const half = read({ ...input, calendar: { ...input.calendar, special } });
    expect(show(half, 0).types[0].contacts).toBe(20);
  });

  it('of a replayed log take the usual handle time where it is not known', () => {
    const input = twoDays();
    const handling = { talk: { family: 'constant' as const, mean: 100 } };
    const demand = { kind: 'trace' as const, arrivals: [10 * 3600, 10 * 3600 + 60], handleSeconds: [200, null] };
    const [log] = show(read({ ...input, types: [{ ...input.types[0], handling, demand }] })).types;
    expect(log).toMatchObject({ contacts: 2, handleSeconds: 150 });
  });

  it('say that those without patience limit never hang up', () => {
    const input = base();
    input.types[0].patience = { family: 'never' };
    expect(show(read(input)).types[0].patienceSeconds).toBe(Infinity);
  });
});

describe('the links of a structure', () => {
  it('carry the conditions of each skill, and the choice as a rank whatever the numbers', () => {
    const input = base();
    input.teams[0].skills = [
      { type: 'sales', preference: 9 },
      { type: 'tech', preference: 5, overflowAfterSeconds: 30, reserveAgents: 2, speed: 1.5, priority: 4 },
    ];
    input.teams[1].skills = [
      { type: 'tech', preference: 2 },
      { type: 'sales', preference: 9 },
    ];
    const plain = { afterSeconds: 0, reserve: 0, speed: 1 };
    expect(show(read(input)).links).toEqual([
      { type: 0, team: 0, choice: 1, ...plain },
      { type: 1, team: 0, choice: 2, afterSeconds: 30, reserve: 2, speed: 1.5, priority: 4 },
      { type: 1, team: 1, choice: 1, ...plain },
      { type: 0, team: 1, choice: 1, ...plain },
    ]);
  });

  it('leave out trunk groups without types', () => {
    const input = base();
    input.trunks!.push({ id: 'spare', name: 'Spare', lines: 2 });
    expect(show(read(input)).trunks).toEqual([{ name: 'Main', lines: 10, types: [0] }]);
  });
});

describe('what comes back', () => {
  it('leads to the same type or to another one, with the probability that it happens', () => {
    const input = base();
    Object.assign(input.types[0], {
      redial: { afterAbandon: 0.4, afterBusy: 0.6, as: 'tech' },
      resolution: 0.8,
      repeat: { probability: 0.5 },
      transfer: { probability: 0.1, to: 'tech' },
    });
    const { returns } = show(read(input));
    expect(returns.map(({ kind, from, to }) => [kind, from, to])).toEqual([
      ['redial', 0, 1],
      ['repeat', 0, 0],
      ['transfer', 0, 1],
    ]);
    expect(returns.map(({ probability }) => probability)).toEqual([0.6, expect.closeTo(0.1, 9), 0.1]);
  });

  it('is nothing where it is switched off', () => {
    const input = base();
    Object.assign(input.types[0], {
      redial: { afterAbandon: 0 },
      resolution: 1,
      repeat: { probability: 0.5 },
      transfer: { probability: 0 },
    });
    expect(show(read(input)).returns).toEqual([]);
  });
});
