import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DayLog } from '../../src/engine/dayLog';
import { Cause, Ending, Outcome } from '../../src/engine/dayLog';
import type { Plan } from '../../src/engine/plan';
import { compile } from '../../src/engine/plan';
import { Simulator } from '../../src/engine/simulate';
import { blended } from '../../scenarios/make/blended';
import { connectSeconds } from '../../src/model/dialling';
import { expectScenario } from '../../src/model/document';
import type { Scenario } from '../../src/model/scenario';
import { settings } from './arbitrary';
import { hourly, scenarioOf, simulate, teamOf, traced } from './build';
import { campaigns, constant, dialsOf, listOf } from './campaign';

const rows = (log: DayLog): number[] => Array.from({ length: log.contacts }, (_, i) => i);
const times = (log: DayLog): number[] => Array.from(log.arrival.subarray(0, log.contacts));

describe('an idle agent dials', () => {
  it('one record after the other, and is busy from the first ring to the end of the talk', () => {
    const log = simulate(scenarioOf([listOf(3)], [teamOf(1, ['list'])]));
    expect(times(log)).toEqual([0, 60, 120]);
    expect(rows(log).map((i) => [log.wait[i], log.ring[i], log.talk[i], log.agent[i], log.ending[i]])).toEqual(
      Array.from({ length: 3 }, () => [0, 10, 50, 0, Ending.resolved]),
    );
  });

  it('only when nobody waits: who calls meanwhile is served before the next dial', () => {
    const calls = traced([5, 50], [30, 30]);
    const log = simulate(scenarioOf([listOf(2), calls], [teamOf(1, ['list', 'calls'])]));
    expect(rows(log).map((i) => [log.arrival[i], log.wait[i]])).toEqual([
      [0, 0],
      [5, 55],
      [50, 40],
      [120, 0],
    ]);
  });

  it('no more than a reservation for callers allows', () => {
    const skills = [{ type: 'calls' }, { type: 'list', reserveAgents: 1 }];
    const log = simulate(scenarioOf([listOf(9), traced([], [])], [teamOf(3, [], { skills })]));
    // Of three agents one stays free for callers.
    expect(times(log)).toEqual([0, 0, 60, 60, 120, 120, 180, 180, 240]);
  });

  it('after he has looked at the record, where that is how the campaign dials', () => {
    const log = simulate(scenarioOf([listOf(2, { mode: 'preview', previewSeconds: 40 })], [teamOf(1, ['list'])]));
    expect(times(log)).toEqual([0, 100]);
    expect(log.ring[0]).toBe(50);
  });

  it('in calling hours only, and no more when he has left', () => {
    const between = (from: string, to: string) =>
      scenarioOf([listOf(1000, { hours: { from, to } })], [teamOf(1, ['list'])]);
    const log = simulate(between('09:00', '11:00'));
    expect([log.contacts, log.arrival[0], log.arrival[log.contacts - 1]]).toEqual([120, 32_400, 39_540]);
    const left = simulate(
      scenarioOf([listOf(1000, { ring: constant(15) })], [teamOf(0, ['list'], { headcount: hourly(1, { 1: 0 }) })]),
    );
    // 65 s a call: the last one begins at 3575 and is finished.
    expect(left.arrival[left.contacts - 1]).toBe(3575);
    expect(left.contacts).toBe(56);
  });

  it('the list of the highest priority first', () => {
    const skills = [{ type: 'list' }, { type: 'other', priority: 1 }];
    const log = simulate(scenarioOf([listOf(1), listOf(1, {}, { id: 'other' })], [teamOf(1, [], { skills })]));
    expect(rows(log).map((i) => log.type[i])).toEqual([1, 0]);
  });
});

describe('a record', () => {
  it('is tried again after its delay, from the end of the ringing, until its attempts are used up', () => {
    const log = simulate(
      scenarioOf([listOf(1, { answer: 0, mostAttempts: 3, retryAfter: constant(600) })], [teamOf(1, ['list'])]),
    );
    expect(times(log)).toEqual([0, 625, 1250]);
    expect(rows(log).map((i) => [log.outcome[i], log.attempt[i], log.issue[i], log.ring[i]])).toEqual([
      [Outcome.unanswered, 1, 0, 25],
      [Outcome.unanswered, 2, 0, 25],
      [Outcome.unanswered, 3, 0, 25],
    ]);
  });

  it('that only a wrong party answered is tried again, after a talk of its own length', () => {
    const wrong = { rightParty: 0, wrongTalk: constant(20), mostAttempts: 2, retryAfter: constant(100) };
    const log = simulate(scenarioOf([listOf(1, wrong)], [teamOf(1, ['list'])]));
    expect(times(log)).toEqual([0, 130]);
    expect(rows(log).map((i) => [log.outcome[i], log.ending[i], log.talk[i]])).toEqual(
      Array.from({ length: 2 }, () => [Outcome.answered, Ending.unresolved, 20]),
    );
  });

  it('whose delay ends at night waits for the calling hours of the next day', () => {
    const list = listOf(1, {
      answer: 0,
      mostAttempts: 2,
      retryAfter: constant(40_000),
      hours: { from: '09:00', to: '17:00' },
    });
    const calendar = { start: '2026-03-02', zone: 'UTC', days: 2, intervalMinutes: 60 as const };
    const headcount = new Array<number>(48).fill(1);
    const log = simulate(scenarioOf([list], [teamOf(1, ['list'], { headcount })], { calendar }));
    expect(times(log)).toEqual([32_400, 86_400 + 32_400]);
  });

  it('is answered with the probability of the hour, which falls with each attempt', () => {
    const byHour = Array.from({ length: 24 }, (_, h) => (h < 12 ? 0.2 : 0.6));
    const list = listOf(40_000, {
      answerByHour: byHour,
      rightParty: 0,
      answerDecay: 0.5,
      mostAttempts: 2,
      retryAfter: constant(1),
    });
    const log = simulate(scenarioOf([list], [teamOf(20, ['list'])]));
    for (const [late, attempt, p] of [
      [false, 1, 0.2],
      [true, 1, 0.6],
      [false, 2, 0.1],
      [true, 2, 0.3],
    ] as const) {
      const some = rows(log).filter((i) => log.attempt[i] === attempt && log.arrival[i] >= 43_200 === late);
      const answered = some.filter((i) => log.outcome[i] === Outcome.answered).length;
      expect(some.length).toBeGreaterThan(1000);
      expect(Math.abs(answered - p * some.length) / Math.sqrt(some.length * p * (1 - p))).toBeLessThanOrEqual(4);
    }
  });
});

describe('progressive dialling takes ring ÷ p + S a contact', () => {
  it('at 18.5 %, 25 s and 345 s: 480 s, 7.5 contacts and 43 minutes of talk an hour, within 4 standard errors', () => {
    const [p, ring, talk, agents, days, runs] = [0.185, 25, 345, 10, 14, 3];
    const list = listOf(
      400_000,
      { answer: p, ring: constant(ring), noAnswerSeconds: ring, mostAttempts: 100 },
      { handling: { talk: { family: 'exponential', mean: talk } } },
    );
    const calendar = { start: '2026-03-02', zone: 'UTC', days, intervalMinutes: 60 as const };
    const headcount = new Array<number>(24 * days).fill(agents);
    const simulator = new Simulator(compile(scenarioOf([list], [teamOf(0, ['list'], { headcount })], { calendar })));
    let contacts = 0;
    let talked = 0;
    for (let day = 0; day < runs; day++) {
      const log = simulator.run(day);
      for (const i of rows(log)) if (log.outcome[i] === Outcome.answered) contacts++;
      for (const i of rows(log)) talked += log.talk[i];
    }
    const time = agents * days * runs * 86_400;
    const cycle = ring / p + talk;
    expect([Math.round(cycle), Math.round(36_000 / cycle) / 10, Math.round((60 * talk) / cycle)]).toEqual([
      480, 7.5, 43,
    ]);
    // A renewal process: dials until an answer are geometric.
    const dialling = (ring ** 2 * (1 - p)) / p ** 2;
    const error = Math.sqrt((time * (dialling + talk ** 2)) / cycle ** 3);
    expect(Math.abs(contacts - time / cycle) / error).toBeLessThanOrEqual(4);
    // Talk is earned by cycle: the variance of what a cycle earns more than its length does on average.
    const share = talk / cycle;
    const spread = Math.sqrt((time / cycle) * ((1 - share) ** 2 * talk ** 2 + share ** 2 * dialling));
    expect(Math.abs(talked - share * time) / spread).toBeLessThanOrEqual(4);
  });
});

describe('predictive dialling', () => {
  const centre = (mode: 'progressive' | 'predictive', agents: number, answer: number, dropLimit = 0.03): Scenario =>
    scenarioOf(
      [
        listOf(
          200_000,
          { mode, answer, dropLimit, ring: constant(15) },
          { handling: { talk: { family: 'exponential', mean: 300 }, wrap: constant(45) } },
        ),
      ],
      [teamOf(agents, ['list'])],
    );
  function over(scenario: Scenario, runs: number): { drops: number; live: number; talk: number } {
    const simulator = new Simulator(compile(scenario));
    const sums = { drops: 0, live: 0, talk: 0 };
    for (let day = 0; day < runs; day++) {
      const log = simulator.run(day);
      for (const i of rows(log)) {
        if (log.outcome[i] === Outcome.droppedLive) sums.drops++;
        if (log.outcome[i] === Outcome.droppedLive || log.outcome[i] === Outcome.answered) sums.live++;
        if (log.agent[i] >= 0) sums.talk += log.talk[i] + log.wrap[i];
      }
    }
    return sums;
  }

  it.each([
    [5, 0.185],
    [20, 0.185],
    [60, 0.185],
    [20, 0.5],
    [10, 0.3],
  ])(
    'with %d agents at %d keeps drops within the limit and talks more than progressive dialling does',
    (agents, answer) => {
      const ahead = over(centre('predictive', agents, answer), 4);
      const one = over(centre('progressive', agents, answer), 4);
      expect(ahead.drops).toBeGreaterThan(0);
      expect(ahead.drops / ahead.live).toBeLessThanOrEqual(0.03);
      expect(one.drops).toBe(0);
      expect(ahead.talk).toBeGreaterThan(one.talk);
    },
  );

  it('gains more where more may be dropped, and as much as dialling one by one where nothing may', () => {
    const talks = [0, 0.01, 0.05].map((limit) => over(centre('predictive', 20, 0.185, limit), 3).talk);
    expect(talks[0]).toBe(over(centre('progressive', 20, 0.185), 3).talk);
    expect(talks[1]).toBeGreaterThan(talks[0]);
    expect(talks[2]).toBeGreaterThan(talks[1]);
  });

  it('lets at most 20 calls ring for an agent, even when nobody answers', () => {
    const answerByHour = Array.from({ length: 24 }, (_, h) => (h < 12 ? 0.5 : 0));
    const list = listOf(100_000, { mode: 'predictive', answerByHour, dropLimit: 1, noAnswerSeconds: 25 });
    const log = simulate(scenarioOf([list], [teamOf(3, ['list'])]));
    const late = rows(log).filter((i) => log.arrival[i] >= 50_000 && log.arrival[i] < 50_025);
    expect(late.length).toBeGreaterThan(30);
    expect(late.length).toBeLessThanOrEqual(60);
    // And where a talk takes no time at all, no more agents are expected than there are.
    const brief = listOf(1000, { mode: 'predictive', dropLimit: 1, answer: 0.5 }, { handling: { talk: constant(0) } });
    expect(simulate(scenarioOf([brief], [teamOf(1, ['list'])])).contacts).toBeGreaterThan(1000);
  });

  it('lifts 20 agents from 44 to over 50 minutes an hour', () => {
    const hours = 20 * 24 * 4;
    expect(over(centre('progressive', 20, 0.185), 4).talk / 60 / hours).toBeCloseTo(44.1, 0);
    expect(over(centre('predictive', 20, 0.185), 4).talk / 60 / hours).toBeGreaterThan(50);
  });
});

describe('same records', () => {
  it('bring the same answers, parties, rings and talks whoever dials them and when', () => {
    const list = listOf(
      300,
      {
        answer: 0.4,
        rightParty: 0.5,
        ring: { family: 'exponential', mean: 12 },
        retryAfter: { family: 'exponential', mean: 3600 },
      },
      { handling: { talk: { family: 'lognormal', mean: 200, cv: 1 }, wrap: { family: 'exponential', mean: 30 } } },
    );
    const brought = (agents: number, calls: number[]): Map<string, string> => {
      const log = simulate(scenarioOf([list, traced(calls, undefined)], [teamOf(agents, ['list', 'calls'])]), 3);
      return new Map(
        dialsOf(
          log,
          compile(scenarioOf([list, traced(calls, undefined)], [teamOf(agents, ['list', 'calls'])])).types.findIndex(
            ({ id }) => id === 'list',
          ),
        ).map(({ row, record, attempt }) => [
          `${record}.${attempt}`,
          [log.outcome[row], log.ending[row], log.ring[row], log.talk[row], log.wrap[row]].join(' '),
        ]),
      );
    };
    const few = brought(1, [100, 900, 4000]);
    const many = brought(7, []);
    expect(few.size).toBeGreaterThan(200);
    expect(many.size).toBeGreaterThan(500);
    let both = 0;
    for (const [key, what] of few) {
      if (!many.has(key)) continue;
      both++;
      expect(many.get(key), key).toBe(what);
    }
    expect(both).toBeGreaterThan(150);
  });
});

/** How long a contact waited until an agent was with it, or his phone rang for it. */
const inQueue = ({ types }: Plan, log: DayLog, i: number): number =>
  types[log.type[i]].ring?.counts ? log.wait[i] - log.ring[i] : log.wait[i];

describe('laws of every simulated day', () => {
  const days = fc.sample(campaigns(), settings).map((scenario) => {
    const plan = compile(scenario);
    return { scenario, plan, log: new Simulator(plan).run(1) };
  });
  const lists = days.flatMap(({ plan, log }) =>
    plan.types.flatMap((type, q) => (type.campaign ? [{ plan, log, q, campaign: type.campaign }] : [])),
  );

  it('dials a lot in all three modes', () => {
    expect(lists.reduce((sum, { log, q }) => sum + dialsOf(log, q).length, 0)).toBeGreaterThan(10_000);
    expect(days.some(({ log }) => log.outcome.subarray(0, log.contacts).includes(Outcome.droppedLive))).toBe(true);
  });

  it('every record is finalised, used up or open; no attempt is left out or made twice', () => {
    for (const { log, q, campaign } of lists) {
      const dials = dialsOf(log, q);
      const tried = new Map<number, typeof dials>();
      for (const dial of dials) tried.set(dial.record, [...(tried.get(dial.record) ?? []), dial]);
      const reached = (list: typeof dials) => list.filter(({ row }) => log.ending[row] === Ending.resolved);
      let [finalised, exhausted, open] = [0, 0, campaign.records - tried.size];
      for (const list of tried.values()) {
        expect(list.map(({ attempt }) => attempt)).toEqual(list.map((_, i) => i + 1));
        expect(list.length).toBeLessThanOrEqual(campaign.mostAttempts);
        // Never dialled again while it is on the line, nor once the right party was reached.
        list.slice(1).forEach(({ at }, i) => expect(at).toBeGreaterThanOrEqual(list[i].over - 1e-6));
        expect(reached(list.slice(0, -1))).toEqual([]);
        if (reached(list).length > 0) finalised++;
        else if (list.length === campaign.mostAttempts) exhausted++;
        else open++;
      }
      expect(open).toBeGreaterThanOrEqual(0);
      expect(finalised + exhausted + open).toBe(campaign.records);
    }
  });

  it('nobody is dialled outside opening and calling hours', () => {
    for (const { plan, log, q, campaign } of lists) {
      const { intervalSeconds, open } = plan.grid;
      for (const { at } of dialsOf(log, q)) {
        const k = Math.floor((at + campaign.preview) / intervalSeconds);
        expect(campaign.allowed[k] & open[k]).toBe(1);
      }
    }
  });

  it('an agent is with one contact at a time, ringing included', () => {
    for (const { plan, log } of days) {
      const free = new Map<number, number>();
      const begin = (i: number): number => log.arrival[i] + inQueue(plan, log, i);
      // Who gave up while it rang was not talked to.
      const end = (i: number): number =>
        begin(i) + log.ring[i] + (log.outcome[i] === Outcome.abandoned ? 0 : log.talk[i] + log.hold[i] + log.wrap[i]);
      const served = rows(log).filter((i) => log.agent[i] >= 0);
      for (const i of served.sort((a, b) => begin(a) - begin(b) || end(a) - end(b))) {
        expect(begin(i)).toBeGreaterThanOrEqual((free.get(log.agent[i]) ?? 0) - 1e-6);
        free.set(log.agent[i], end(i));
      }
    }
  });

  it('who waits and could be served is served before an agent of the same team dials', () => {
    for (const { plan, log, scenario } of days) {
      const { agentTeam, teams, types } = plan.shape;
      const dialled = rows(log).filter((i) => log.cause[i] === Cause.dial && log.agent[i] >= 0 && log.wait[i] === 0);
      const waiting = rows(log).filter((i) => log.cause[i] !== Cause.dial && log.wait[i] > 0);
      for (const i of dialled) {
        const team = scenario.teams.find(({ id }) => id === teams[agentTeam[log.agent[i]]])!;
        const plain = team.skills
          .filter((s) => s.overflowAfterSeconds === 0 && s.reserveAgents === 0)
          .map((s) => s.type);
        const at = log.arrival[i];
        const left = waiting.filter(
          (w) =>
            log.arrival[w] < at && log.arrival[w] + inQueue(plan, log, w) > at && plain.includes(types[log.type[w]]),
        );
        expect(left).toEqual([]);
      }
    }
  });

  it('a live answer waits at most 2 s for an agent, and is dropped at exactly that', () => {
    for (const { log, q } of lists)
      for (const { row } of dialsOf(log, q)) {
        if (log.patience[row] === Infinity) continue;
        const late = log.outcome[row] === Outcome.droppedLive;
        expect([Outcome.answered, Outcome.droppedLive]).toContain(log.outcome[row]);
        if (late) expect(log.wait[row]).toBeCloseTo(log.patience[row], 6);
        else expect(log.wait[row]).toBeLessThanOrEqual(log.patience[row] + 1e-6);
        expect(log.patience[row]).toBeGreaterThanOrEqual(connectSeconds);
      }
  });

  it('on shifts, beside chats and e-mail: nobody dials while he holds anything else, and no record is lost', () => {
    const shop = blended();
    for (const mode of ['preview', 'progressive', 'predictive'] as const) {
      const plan = compile(
        expectScenario({
          ...shop,
          types: [...shop.types, listOf(3000, { mode, answer: 0.4, rightParty: 0.5 }, { id: 'zlist' })],
          teams: shop.teams.map((team) => ({ ...team, skills: [...team.skills, { type: 'zlist', preference: 2 }] })),
        }),
      );
      const log = new Simulator(plan).run(0);
      const q = plan.types.length - 1;
      const dials = dialsOf(log, q);
      expect(dials.length).toBeGreaterThan(500);
      expect(new Set(dials.map(({ record, attempt }) => `${record}.${attempt}`)).size).toBe(dials.length);
      // Each call of an agent is a spell of his own.
      const spells = new Set(
        Array.from({ length: log.spells }, (_, r) => `${log.spellAgent[r]} ${log.spellFrom[r]} ${log.spellTo[r]}`),
      );
      const inSpells = dials.filter(
        ({ row }) => log.agent[row] >= 0 && plan.shape.spells[plan.shape.agentTeam[log.agent[row]]] === 1,
      );
      expect(inSpells.length).toBeGreaterThan(300);
      for (const { row } of inSpells) {
        const from = log.arrival[row] + log.wait[row];
        const to = from + log.ring[row] + log.talk[row] + log.hold[row] + log.wrap[row];
        expect(spells.has(`${log.agent[row]} ${from} ${to}`) || to > plan.horizon).toBe(true);
      }
    }
  });

  it('rows stand in order, and the same day again is the same to the bit, whatever was simulated before', () => {
    for (const { plan, log } of days.slice(0, 40)) {
      for (let i = 1; i < log.contacts; i++) expect(log.arrival[i]).toBeGreaterThanOrEqual(log.arrival[i - 1]);
      const simulator = new Simulator(plan);
      simulator.run(7);
      const again = simulator.run(1);
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
        'wrap',
        'ring',
        'agent',
      ] as const)
        expect(Array.from(again[name].subarray(0, log.contacts)), name).toEqual(
          Array.from(log[name].subarray(0, log.contacts)),
        );
    }
  });
});
