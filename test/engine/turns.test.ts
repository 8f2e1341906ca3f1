import { describe, expect, it } from 'vitest';
import type { DayLog } from '../../src/engine/dayLog';
import { Ending, Outcome } from '../../src/engine/dayLog';
import { sumContacts, valueOf } from '../../src/kpi/formula';
import { formulas } from '../../src/kpi/kpis';
import { measureDay } from '../../src/kpi/measureDay';
import { Contact, Floor } from '../../src/kpi/counters';
import { specOf } from '../../src/kpi/spec';
import type { ScenarioInput } from '../../src/model/scenario';
import { duties, hourly, scenarioOf, simulate, teamOf, traced } from './build';

type TypeInput = ScenarioInput['types'][number];
type Rest = Parameters<typeof traced>[2];
type TeamRest = Partial<ScenarioInput['teams'][number]>;

const constant = (mean: number) => ({ family: 'constant', mean }) as const;
/** One turn of 60 s alone, then 20 s in which the customer takes his leave. */
const turns = { replies: 1, think: constant(20) };
const chats = (arrivals: number[], rest: Rest = {}) =>
  traced(arrivals, undefined, { id: 'chats', name: 'Chats', channel: 'chat', turns, ...rest });
/** Two at once; with both open a turn takes half as long again. */
const concurrency = { atOnce: 2, slowDown: 0.5 };
const team = (types = ['chats'], rest: TeamRest = {}) =>
  teamOf(0, types, { headcount: hourly(1), concurrency, ...rest });

const rows = (log: DayLog): string[] =>
  Array.from(
    { length: log.contacts },
    (_, i) => `${log.arrival[i]} > ${log.arrival[i] + log.wait[i]} by ${log.agent[i]} > ${log.done[i].toFixed(2)}`,
  );
const parts = (log: DayLog, i: number): string[] =>
  [log.talk[i], log.hold[i], log.wrap[i]].map((seconds) => seconds.toFixed(2));
const spells = (log: DayLog): string[] =>
  Array.from({ length: log.spells }, (_, r) => `${log.spellFrom[r]}-${log.spellTo[r].toFixed(2)}`);

describe('chats turn by turn', () => {
  it('are answered one after the other while the customers think', () => {
    const log = simulate(scenarioOf([chats([0, 30])], [team()]));
    // 30 s alone, 45 s for the other 30 beside the second: replied at 75, gone at 95. The second is written from 75 on: 20 s
    // at two thirds, then 46.67 s alone: replied at 141.67, gone at 161.67.
    expect(rows(log)).toEqual(['0 > 0 by 0 > 95.00', '30 > 30 by 0 > 161.67']);
    expect(Array.from(log.firstReply.subarray(0, 2), (s) => s.toFixed(2))).toEqual(['75.00', '111.67']);
    expect(parts(log, 1)).toEqual(['131.67', '0.00', '0.00']);
    expect(spells(log)).toEqual(['0-161.67']);
  });

  it('leave the agent waiting for his only customer', () => {
    const log = simulate(scenarioOf([chats([0, 30])], [team(['chats'], { concurrency: undefined })]));
    expect(rows(log)).toEqual(['0 > 0 by 0 > 80.00', '30 > 80 by 0 > 160.00']);
    expect(spells(log)).toEqual(['0-80.00', '80-160.00']);
  });

  it('go by the order in which customers asked, not in which they came', () => {
    const three = { concurrency: { atOnce: 3, slowDown: 0 } };
    const log = simulate(scenarioOf([chats([0, 10, 20])], [team(['chats'], three)]));
    expect(rows(log)).toEqual(['0 > 0 by 0 > 80.00', '10 > 10 by 0 > 140.00', '20 > 20 by 0 > 200.00']);
  });

  it('are wrapped up when the customer has left, in turn with the others', () => {
    const handling = { talk: constant(30), hold: constant(30), wrap: constant(12) };
    const none = { concurrency: { atOnce: 2, slowDown: 0 } };
    const log = simulate(scenarioOf([chats([0, 30], { handling })], [team(['chats'], none)]));
    // The second is written from 60 to 120; the first, gone at 80, is wrapped up after that.
    expect(rows(log)).toEqual(['0 > 0 by 0 > 132.00', '30 > 30 by 0 > 152.00']);
    expect(parts(log, 0)).toEqual(['40.00', '40.00', '52.00']);
    expect(parts(log, 1)).toEqual(['55.00', '55.00', '12.00']);
  });

  it('take as long as an agent of another speed takes; customers think as they do', () => {
    const quick = { skills: [{ type: 'chats', speed: 2 }] };
    const log = simulate(scenarioOf([chats([0])], [team([], quick)]));
    expect(rows(log)).toEqual(['0 > 0 by 0 > 50.00']);
  });

  it('may be held beside contacts without turns, on which the agent works all the time', () => {
    const messages = traced([0], [120], { id: 'messages', name: 'Messages', channel: 'message' });
    const log = simulate(scenarioOf([chats([0]), messages], [team(['chats', 'messages'])]));
    // Both at two thirds: the chat's reply after 90 s, its end at 110; the message has 73.33 of 120 s behind it then.
    expect(rows(log)).toEqual(['0 > 0 by 0 > 110.00', '0 > 0 by 0 > 156.67']);
  });

  it('are finished by an agent whose shift is over', () => {
    const log = simulate(scenarioOf([chats([3590, 3600])], [team(['chats'], { headcount: hourly(1, { 1: 0 }) })]));
    expect(log.outcome[1]).toBe(Outcome.waiting);
    expect(duties(log)).toEqual(['0 +0', '3670 −0']);
  });
});

describe('a customer who waits too long for a reply', () => {
  const patient = (mean: number, rest: Rest = {}) =>
    chats([0, 30], { turns: { ...turns, patience: constant(mean) }, ...rest });

  it('leaves without a word; the reply is written in vain, and the chat is closed', () => {
    const log = simulate(scenarioOf([patient(100)], [team()]));
    // The second leaves at 130; its reply is there at 141.67.
    expect(rows(log)).toEqual(['0 > 0 by 0 > 95.00', '30 > 30 by 0 > 141.67']);
    expect(Array.from(log.ending.subarray(0, 2))).toEqual([Ending.resolved, Ending.leftSilently]);
    expect(Array.from(log.outcome.subarray(0, 2))).toEqual([Outcome.answered, Outcome.answered]);
  });

  it('does not leave at the very instant of the reply', () => {
    const log = simulate(scenarioOf([patient(75)], [team()]));
    expect(Array.from(log.ending.subarray(0, 2))).toEqual([Ending.resolved, Ending.leftSilently]);
    const sooner = simulate(scenarioOf([patient(74.999)], [team()]));
    expect(Array.from(sooner.ending.subarray(0, 2))).toEqual([Ending.leftSilently, Ending.leftSilently]);
  });

  it('contacts again as one whose issue is not resolved, from the instant at which he left', () => {
    const repeat = { probability: 1, sameDay: 1, delay: constant(1000), mostAttempts: 2 };
    const log = simulate(scenarioOf([patient(100, { repeat })], [team()]));
    expect(rows(log)[2]).toBe('1130 > 1130 by 0 > 1210.00');
    expect(log.contacts).toBe(3);
    expect(Array.from(log.ending.subarray(0, 3))).toEqual([Ending.resolved, Ending.leftSilently, Ending.resolved]);
  });

  it('gives his line free, and is not passed on', () => {
    const transfer = { probability: 1, workDone: 0.5, to: 'calls' } as const;
    const desk = teamOf(1, ['calls'], { id: 'desk', name: 'Desk' });
    const impatient = { turns: { ...turns, patience: constant(35) }, transfer, trunk: 'lines' };
    const log = simulate(
      scenarioOf([chats([0, 30, 66, 67], impatient), traced([], [])], [team(), desk], {
        trunks: [{ id: 'lines', name: 'Lines', lines: 2 }],
      }),
    );
    const ofType = (type: number) =>
      Array.from({ length: log.contacts }, (_, i) => i).filter((i) => log.type[i] === type);
    // Types stand in the order of their ids: calls, chats. Halves of 30 s: the first is replied to at 30, passed on at 50, and
    // holds its line until 80. The second has waited for too long at 65, with its reply at 67: one line is free at 66, none at 67.
    expect(ofType(1).map((i) => log.outcome[i])).toEqual([1, 1, 1, Outcome.blocked]);
    expect(log.ending[ofType(1)[1]]).toBe(Ending.leftSilently);
    expect(ofType(0).map((i) => log.arrival[i].toFixed(2))).toEqual(['50.00', '117.00']);
  });
});

describe('what the customers of turns bring', () => {
  const exponential = (mean: number) => ({ family: 'exponential', mean }) as const;
  const busy = (agents: number, own: Partial<ScenarioInput['teams'][number]> = {}, type: Partial<TypeInput> = {}) =>
    scenarioOf(
      [
        {
          id: 'chats',
          name: 'Chats',
          channel: 'chat',
          demand: { kind: 'rate', volume: hourly(20) },
          handling: { talk: { family: 'lognormal', mean: 250, cv: 0.7 }, wrap: exponential(20) },
          turns: { replies: 10, think: exponential(50) },
          patience: { family: 'never' },
          ...type,
        },
      ],
      [teamOf(agents, ['chats'], { concurrency: { atOnce: 4, slowDown: 0.1 }, ...own })],
    );
  const answered = (log: DayLog): number[] =>
    Array.from({ length: log.contacts }, (_, i) => i).filter((i) => log.outcome[i] === Outcome.answered);

  it('is the same whatever the staffing: work, turns and thought', () => {
    const [few, many] = [simulate(busy(2)), simulate(busy(50))];
    // Every one of the many has an agent of his own: answer to end is work and thought.
    const alone = simulate(busy(500, { concurrency: { atOnce: 1, slowDown: 9 } }));
    expect(few.contacts).toBe(many.contacts);
    const both = answered(few);
    expect(both.length).toBeGreaterThan(300);
    const turnsOf = (log: DayLog) => both.map((i) => log.replies[i]);
    expect(turnsOf(few)).toEqual(turnsOf(alone));
    expect(turnsOf(many)).toEqual(turnsOf(alone));
    for (const i of both) expect(few.talk[i]).toBeGreaterThanOrEqual(alone.talk[i] - 1e-6);
    // At half the speed the same turns: the same thought, and twice the work.
    const slow = simulate(busy(500, { skills: [{ type: 'chats', speed: 0.5 }], concurrency: { atOnce: 1 } }));
    expect(turnsOf(slow)).toEqual(turnsOf(alone));
    const work = simulate(busy(500, { concurrency: { atOnce: 1 } }, { turns: undefined }));
    for (const i of both) expect(slow.talk[i] - alone.talk[i]).toBeCloseTo(work.talk[i], 5);
    // Patience for replies changes nothing for those who do not lose it.
    const hurried = simulate(busy(2, {}, { turns: { replies: 10, think: exponential(50), patience: constant(1e6) } }));
    expect([...hurried.talk.subarray(0, hurried.contacts)]).toEqual([...few.talk.subarray(0, few.contacts)]);
  });

  it('with one turn and no thought, one at a time, is what it was', () => {
    const one = { concurrency: { atOnce: 1 } };
    const off = simulate(busy(2, one, { turns: undefined }));
    const on = simulate(busy(2, one, { turns: { replies: 1, think: constant(0) } }));
    expect(on.contacts).toBe(off.contacts);
    for (const name of ['wait', 'talk', 'hold', 'wrap', 'agent', 'outcome', 'ending'] as const)
      for (let i = 0; i < off.contacts; i++) expect(on[name][i], `${name} ${i}`).toBeCloseTo(off[name][i], 5);
  });

  it('a longer chat has more turns, and every one some', () => {
    const log = simulate(busy(500, {}, { handling: { talk: constant(500) } }));
    const counts = answered(log).map((i) => 1 + log.replies[i]);
    const mean = counts.reduce((a, b) => a + b, 0) / counts.length;
    // 1 + Poisson(9): standard error 3 / √n.
    expect(Math.abs(mean - 10) / (3 / Math.sqrt(counts.length))).toBeLessThanOrEqual(4);
  });
});

it('a contact of unheard-of length ends after ten thousand turns', () => {
  const long = traced([0], [1e9], {
    id: 'chats',
    name: 'Chats',
    channel: 'chat',
    turns: { replies: 200, think: constant(0) },
  });
  const log = simulate(scenarioOf([long], [team()]));
  expect(log.replies[0]).toBe(9_999);
  expect(log.talk[0]).toBeCloseTo(1e9, 0);
});

describe('KPIs of chats turn by turn', () => {
  it('tell the first reply from the later ones', () => {
    const scenario = scenarioOf([chats([0, 30], { turns: { replies: 5, think: constant(20) } })], [team()]);
    const log = simulate(scenario);
    const spec = specOf(scenario);
    const sums = { ...noSums, contact: sumContacts(measureDay(log, spec), spec, -1, 0, 24) };
    const value = (key: 'firstResponseChat' | 'inConversationResponse') => valueOf(formulas[key], sums);
    expect(log.replies[0] + log.replies[1]).toBeGreaterThan(0);
    expect(value('firstResponseChat')).toBeCloseTo((log.wait[1] + log.firstReply[0] + log.firstReply[1]) / 2, 9);
    expect(value('inConversationResponse')).toBeCloseTo(
      (log.replyTime[0] + log.replyTime[1]) / (log.replies[0] + log.replies[1]),
      9,
    );
    const without = scenarioOf([chats([0, 30], { turns: undefined })], [team()]);
    const plain = sumContacts(measureDay(simulate(without), specOf(without)), specOf(without), -1, 0, 24);
    expect(valueOf(formulas.inConversationResponse, { ...noSums, contact: plain })).toBeNaN();
  });

  it('know a customer who left without a word as answered and not resolved', () => {
    const scenario = scenarioOf([chats([0, 30], { turns: { ...turns, patience: constant(100) } })], [team()]);
    const spec = specOf(scenario);
    const contact = sumContacts(measureDay(simulate(scenario), spec), spec, -1, 0, 24);
    expect([contact[Contact.answered], contact[Contact.unresolved], contact[Contact.abandoned]]).toEqual([2, 1, 0]);
  });
});

const noSums = {
  live: new Float64Array(0),
  floor: new Float64Array(Floor.width),
  openSeconds: 0,
  wages: 0,
  records: 0,
};

describe('turns that cannot be', () => {
  it.each([
    [{ channel: 'voice' }, 'types[0].turns is only for chat and messages: leave it out, got "voice"'],
    [{ channel: 'email' }, 'types[0].turns is only for chat and messages: leave it out, got "email"'],
    [{ turns: { ...turns, replies: 0.5 } }, 'types[0].turns.replies must be at least 1, got 0.5'],
    [{ turns: { replies: 3 } }, 'types[0].turns.think is missing'],
    [
      { turns: { ...turns, patience: { family: 'uniform', min: 9, max: 3 } } },
      'types[0].turns.patience.max must be at least 9 s, got 3',
    ],
  ] as const)('%j', (rest, message) => {
    expect(() => scenarioOf([chats([0], rest as Rest)], [team()])).toThrow(message);
  });
});
