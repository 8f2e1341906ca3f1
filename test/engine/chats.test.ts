import { describe, expect, it } from 'vitest';
import type { DayLog } from '../../src/engine/dayLog';
import type { ScenarioInput } from '../../src/model/scenario';
import { duties, hourly, scenarioOf, simulate, teamOf, traced } from './build';

type Rest = Parameters<typeof traced>[2];

/** Chats of 60 s each, alone. */
const chats = (arrivals: number[], handle?: number[], rest: Rest = {}) =>
  traced(arrivals, handle, { id: 'chats', name: 'Chats', channel: 'chat', ...rest });
/** Two at once; each of two goes on at 1 / 1.5 of its speed alone. */
const concurrency = { atOnce: 2, slowDown: 0.5 };
const team = (agents: number | number[], types = ['chats'], rest: Partial<ScenarioInput['teams'][number]> = {}) =>
  teamOf(0, types, { headcount: typeof agents === 'number' ? hourly(agents) : agents, concurrency, ...rest });

/** `arrival > answer by agent > done` of each row; NaN where no answer ran beside others. */
const rows = (log: DayLog): string[] =>
  Array.from(
    { length: log.contacts },
    (_, i) => `${log.arrival[i]} > ${log.arrival[i] + log.wait[i]} by ${log.agent[i]} > ${log.done[i]}`,
  );
const spells = (log: DayLog): string[] =>
  Array.from(
    { length: log.spells },
    (_, r) => `${log.spellAgent[r]} ${log.spellFrom[r]}-${log.spellTo[r]}${log.spellShared[r] ? ' shared' : ''}`,
  );

describe('two chats at once', () => {
  it('slow each other down: 30 s alone, 45 s beside the other, and the rest alone again', () => {
    const log = simulate(scenarioOf([chats([0, 30])], [team(1)]));
    // Until 30 the first has 30 s of its 60 behind it; the other 30 take 45. The second then has 30 s left, alone.
    expect(rows(log)).toEqual(['0 > 0 by 0 > 75', '30 > 30 by 0 > 105']);
    expect(spells(log)).toEqual(['0 0-105 shared']);
  });

  it('stretch talk, hold and wrap alike', () => {
    const constant = (mean: number) => ({ family: 'constant', mean }) as const;
    const handling = { talk: constant(30), hold: constant(20), wrap: constant(10) };
    const log = simulate(scenarioOf([chats([0, 30], undefined, { handling })], [team(1)]));
    expect(rows(log)).toEqual(['0 > 0 by 0 > 75', '30 > 30 by 0 > 105']);
    for (const i of [0, 1]) expect([log.talk[i], log.hold[i], log.wrap[i]]).toEqual([37.5, 25, 12.5]);
  });

  it('leave a third one waiting, which joins as soon as the first is done', () => {
    const log = simulate(scenarioOf([chats([0, 30, 40])], [team(1)]));
    // From 75: 30 s left of the second take 45; then 30 s left of the third, alone.
    expect(rows(log)).toEqual(['0 > 0 by 0 > 75', '30 > 30 by 0 > 120', '40 > 75 by 0 > 150']);
    expect(spells(log)).toEqual(['0 0-150 shared']);
  });

  it('go at measured total speeds, where these are given', () => {
    const measured = { concurrency: { atOnce: 2, slowDown: 0.5, totalSpeeds: [1, 1.2] } };
    const log = simulate(scenarioOf([chats([0, 30])], [team(1, ['chats'], measured)]));
    // Each of two at 0.6: 30 s take 50. The second then has 30 s left.
    expect(rows(log)).toEqual(['0 > 0 by 0 > 80', '30 > 30 by 0 > 110']);
  });

  it('take as long as an agent of another speed takes', () => {
    const quick = { skills: [{ type: 'chats', speed: 2 }] };
    const log = simulate(scenarioOf([chats([0, 15])], [team(1, [], quick)]));
    expect(rows(log)).toEqual(['0 > 0 by 0 > 37.5', '15 > 15 by 0 > 52.5']);
  });
});

describe('who takes a chat', () => {
  it('is whoever has fewest; of these, whose number has not changed for longest', () => {
    const log = simulate(scenarioOf([chats([100, 110, 120, 130, 140], [1000, 1000, 1000, 1000, 1000])], [team(2)]));
    expect(Array.from(log.agent.subarray(0, 5))).toEqual([0, 1, 0, 1, 0]);
    // The first four find room; the fifth waits for the first to end: 20 s alone, then 980 s at two thirds.
    expect(Array.from(log.wait.subarray(0, 5))).toEqual([0, 0, 0, 0, 120 + 1470 - 140]);
  });

  it('an idle agent before a loaded one, but the preferred team before both', () => {
    const first = team(1, [], { id: 'first', name: 'First', skills: [{ type: 'chats', preference: 1 }] });
    const second = team(1, [], { id: 'second', name: 'Second', skills: [{ type: 'chats', preference: 2 }] });
    const log = simulate(scenarioOf([chats([0, 1, 2], [500, 500, 500])], [first, second]));
    expect(Array.from(log.agent.subarray(0, 3))).toEqual([0, 0, 1]);
  });

  it('a call needs an agent with nothing in hand, and keeps him from chats', () => {
    const log = simulate(scenarioOf([chats([0, 70]), traced([10], [100])], [team(1, ['chats', 'calls'])]));
    expect(Array.from(log.wait.subarray(0, 3))).toEqual([0, 50, 90]);
    expect(spells(log)).toEqual(['0 0-60 shared', '0 60-160', '0 160-220 shared']);
  });

  it('nobody who is surplus: after the headcount fell, an agent takes no more beside what he holds', () => {
    const headcount = hourly(0, { 0: 2, 1: 1 });
    const log = simulate(scenarioOf([chats([3500, 3510, 3700], [1000, 2000, 60])], [team(headcount)]));
    // Two are busy, one is wanted: the third chat waits till the first agent has left, and joins the second's.
    expect(rows(log)[0]).toBe('3500 > 3500 by 0 > 4500');
    expect(rows(log)[2]).toBe('3700 > 4500 by 1 > 4590');
    expect(rows(log)[1]).toBe('3510 > 3510 by 1 > 5540');
    expect(duties(log).slice(0, 3)).toEqual(['0 +0', '0 +1', '4500 −0']);
  });

  it('a headcount that rises delays nobody’s chat, and lets surplus agents take more again', () => {
    const plain = simulate(scenarioOf([chats([3000], [1000])], [team(hourly(1, { 1: 2 }))]));
    expect(rows(plain)).toEqual(['3000 > 3000 by 0 > 4000']);
    const headcount = hourly(0, { 0: 1, 1: 0, 2: 1 });
    const log = simulate(scenarioOf([chats([3000, 4000], [5000, 60])], [team(headcount)]));
    expect(rows(log)).toEqual(['3000 > 3000 by 0 > 8030', '4000 > 7200 by 0 > 7290']);
  });

  it('when the doors close, the agents of that moment empty the queue, several at a time as before', () => {
    const opening = Array.from({ length: 7 }, () => ({ from: '08:00', to: '10:00' }));
    const log = simulate(
      scenarioOf([chats([35_000, 35_000, 35_600], [900, 2000, 100])], [team(hourly(0, { 8: 1, 10: 0 }))], {
        calendar: { start: '2026-03-02', zone: 'UTC', days: 1, intervalMinutes: 60, opening, closing: 'serve' },
      }),
    );
    // 900 s at two thirds end at 36,350, behind closed doors; the third joins then: 100 s take 150. 1,000 s are left alone.
    expect(rows(log)).toEqual([
      '35000 > 35000 by 0 > 36350',
      '35000 > 35000 by 0 > 37500',
      '35600 > 36350 by 0 > 36500',
    ]);
  });
});

describe('a chat that is passed on', () => {
  it('is passed on blind: the agent has others to see to, and does not stay with it', () => {
    const transfer = {
      probability: 1,
      to: 'calls',
      workDone: 0.5,
      handover: { family: 'constant', mean: 10 },
    } as const;
    const desk = teamOf(1, ['calls'], { id: 'desk', name: 'Desk' });
    const log = simulate(scenarioOf([chats([10], undefined, { transfer }), traced([0], [100])], [team(1), desk]));
    // The chat's first leg: 30 s until 40. The desk is on its call until 100.
    expect(log.contacts).toBe(3);
    expect([log.arrival[2], log.wait[2], log.talk[2], log.hold[1]]).toEqual([40, 60, 30, 0]);
    expect(spells(log)).toEqual(['1 10-40 shared']);
  });
});
