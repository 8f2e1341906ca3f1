import { describe, expect, it } from 'vitest';
import { measureDay } from '../../src/kpi/measureDay';
import { AgentDay, Contact, Floor, ofComplaints } from '../../src/kpi/counters';
import { contactWidth } from '../../src/kpi/measures';
import { addWaits, waitBin, waitBinEdge, waitBins } from '../../src/kpi/waits';
import type { FormulaKey } from '../../src/kpi/kpis';
import { formulas } from '../../src/kpi/kpis';
import { sumContacts, sumTeamContacts } from '../../src/kpi/formula';
import { kpi, logOf, shapeOf, specFor, sumsOf } from './handMade';

const spec = specFor(shapeOf());
const isOfOutcomes = (counter: number): boolean =>
  (counter >= Contact.complaints && counter < Contact.offered) || (counter >= Contact.legs && counter < Contact.within);
const floorOf = (log: Parameters<typeof measureDay>[0], field: number, s = spec): number[] => {
  const day = measureDay(log, s);
  return Array.from({ length: s.shape.intervals }, (_, k) => day.floor[k * Floor.width + field]);
};

describe('an empty denominator is no data', () => {
  it('for every ratio and every longest wait; counts are 0', () => {
    const nothing = sumsOf(logOf([]), spec);
    for (const key of Object.keys(formulas) as FormulaKey[]) {
      // Of a log without campaigns, without complaints, and of a queue that is not known to be dropped at closing.
      const unknown = /^(dials|rightPartyContacts|disputes|droppedContacts)$/.test(key);
      const expected = (formulas[key].kind === 'count' && !unknown) || key === 'offeredLoad' ? 0 : NaN;
      expect(kpi(key, nothing), key).toBe(expected);
    }
  });

  it('for a list that nobody dialled: 0 dials of it, no rates, and none of it reached', () => {
    const nothing = sumsOf(logOf([]), specFor(shapeOf(), { records: Float64Array.of(50) }));
    expect([kpi('dials', nothing), kpi('rightPartyContacts', nothing), kpi('listPenetration', nothing)]).toEqual([
      0, 0, 0,
    ]);
    expect([kpi('connectRate', nothing), kpi('dialerDropRate', nothing)]).toEqual([NaN, NaN]);
  });

  it('when all gave up: no speed of answer, no handle time, but a rate of abandonment', () => {
    const sums = sumsOf(logOf([{ at: 0, outcome: 'abandoned', wait: 30 }]), spec);
    for (const key of ['asa', 'aht', 'talkTime', 'serviceLevelOfAnswered', 'offeredLoad'] as const)
      expect(kpi(key, sums), key).toBeNaN();
    expect(kpi('abandonRate', sums)).toBe(100);
    expect(kpi('averageWaitOfAbandoned', sums)).toBe(30);
  });

  it('when all were blocked: nothing was offered, and the blocked rate is 100 %', () => {
    const sums = sumsOf(logOf([{ at: 0, outcome: 'blocked' }]), spec);
    expect([kpi('offered', sums), kpi('serviceLevel', sums), kpi('blockedRate', sums)]).toEqual([0, NaN, 100]);
  });

  it('for occupancy without duty rows, as in a real call log', () => {
    const sums = sumsOf(logOf([{ at: 0, outcome: 'answered', talk: 100 }]), spec);
    expect([kpi('occupancy', sums), kpi('aht', sums)]).toEqual([NaN, 100]);
  });
});

/** Counters of what follows from contacts, where nothing does. */
const countedByOthers = Object.fromEntries(
  Object.entries(Contact)
    .filter(([, counter]) => isOfOutcomes(counter))
    .map(([name, counter]) => [name, ofComplaints.includes(counter) ? NaN : 0]),
);

describe('contacts are counted where they arrived', () => {
  it('even if they are answered, and give up, in a later interval', () => {
    const log = logOf([
      { at: 899, outcome: 'answered', wait: 500, talk: 60 },
      { at: 899.5, outcome: 'abandoned', wait: 1000 },
      { at: 900, outcome: 'answered', wait: 0, talk: 30 },
    ]);
    const at = (k: number) => sumsOf(log, spec, -1, k, k + 1);
    expect([0, 1, 2].map((k) => kpi('offered', at(k)))).toEqual([2, 1, 0]);
    expect([0, 1, 2].map((k) => kpi('asa', at(k)))).toEqual([500, 0, NaN]);
    expect(kpi('averageWaitOfAbandoned', at(0))).toBe(1000);
  });

  it('and every outcome has its counter', () => {
    const log = logOf([
      { at: 0, outcome: 'answered', wait: 10, talk: 60, hold: 5, wrap: 20 },
      { at: 1, outcome: 'answered', wait: 0, talk: 40, ending: 'passedOn' },
      { at: 2, outcome: 'abandoned', wait: 70, cause: 'redial', attempt: 2 },
      { at: 3, outcome: 'blocked' },
      { at: 4, outcome: 'dropped', wait: 90, cause: 'repeat', attempt: 3 },
      { at: 5, outcome: 'waiting', wait: 3595, cause: 'transfer', attempt: 2 },
      { at: 6, outcome: 'closed', cause: 'redial', attempt: 2 },
      { at: 7, outcome: 'contained' },
      { at: 8, outcome: 'calledBack' },
      { at: 9, outcome: 'unanswered', talk: 25, cause: 'callback', attempt: 2 },
      { at: 10, outcome: 'answered', cause: 'dial', talk: 200, hold: 7, wrap: 30 },
      { at: 11, outcome: 'answered', cause: 'dial', talk: 20, ending: 'unresolved' },
      { at: 12, outcome: 'unanswered', cause: 'dial' },
      { at: 13, outcome: 'droppedLive', cause: 'dial', wait: 15 },
    ]);
    const { contact } = sumsOf(log, spec);
    // Every row is an issue of its own; dials are none. Nobody counts complaints, ratings, evaluations and sales here.
    const issuesOfThat = {
      ...countedByOthers,
      // The first call and the first dial.
      onHold: 2,
      // The live answer that met nobody.
      dialRing: 15,
      cut: NaN,
      // No phone of an agent rings.
      ring: NaN,
      ringBeyondWait: 0,
      firstServed: 2,
      resolvedFirst: 1,
      firstPassedOn: 1,
      resolvedPassedOn: 0,
      issues: 10,
      issuesServed: 2,
      everResolved: 2,
      // By an agent, and by the menu.
      issuesResolved: 2,
      resolvedSameDay: 2,
      contactsOfResolved: 2,
      resolutionTime: 10 + 60 + 5,
      // Passed on to nowhere, waiting, to be called back.
      stillOpen: 3,
      lostUnserved: 5,
      resolvedAtOnce: 2,
      talkOfIssues: 100,
      oldestOpen: 3599,
    };
    const fields = Object.keys(Contact).filter((name) => name !== 'within') as (keyof typeof Contact)[];
    expect(Object.fromEntries(fields.map((name) => [name, contact[Contact[name]]]))).toEqual({
      offered: 5,
      answered: 2,
      abandoned: 1,
      blocked: 1,
      dropped: 1,
      shortAbandoned: 0,
      delayed: 4,
      leftAtOnce: 0,
      waitAnswered: 10,
      waitAbandoned: 70,
      waitDropped: 90,
      maxWait: 3595,
      maxWaitAnswered: 10,
      talk: 100,
      hold: 5,
      wrap: 20,
      answeredInTime: 2,
      abandonedInTime: 0,
      waitSquares: 100 + 4900 + 8100 + 3595 ** 2,
      closed: 1,
      later: 5,
      redials: 2,
      repeats: 1,
      transfers: 1,
      callBacks: 1,
      unresolved: 0,
      passedOn: 1,
      contained: 1,
      calledBack: 1,
      unanswered: 1,
      chats: 0,
      chatWait: 0,
      turns: 0,
      turnTime: 0,
      replies: 0,
      replyTime: 0,
      due: 0,
      repliedInTime: 0,
      dials: 4,
      reached: 2,
      rightParty: 1,
      dialTalk: 220,
      dialHold: 7,
      dialWrap: 30,
      droppedLive: 1,
      ...issuesOfThat,
    });
    // Within 20 s and within 60 s: answered, abandoned, waited longer.
    expect(Array.from(contact.subarray(Contact.within))).toEqual([2, 0, 3, 2, 0, 3]);
    expect(contact).toHaveLength(contactWidth(spec));
  });
});

describe('agent time is counted by the clock', () => {
  it('split where a contact crosses the edges of intervals, to the second', () => {
    const log = logOf([{ at: 800, outcome: 'answered', wait: 50, talk: 1000, hold: 60, wrap: 40 }]);
    // Answered at 850: 50 s in the first quarter, 900 in the second, 150 in the third.
    expect(floorOf(log, Floor.busy)).toEqual([50, 900, 150, 0]);
    expect(floorOf(log, Floor.answers)).toEqual([1, 0, 0, 0]);
  });

  it('from the edge on, when a contact is answered on it', () => {
    const log = logOf([{ at: 880, outcome: 'answered', wait: 20, talk: 900 }]);
    expect(floorOf(log, Floor.busy)).toEqual([0, 900, 0, 0]);
    expect(floorOf(log, Floor.answers)).toEqual([0, 1, 0, 0]);
  });

  it('and duty likewise, up to the end of the horizon', () => {
    const log = logOf(
      [{ at: 3500, outcome: 'answered', talk: 300 }],
      [
        [100, 0, 1],
        [1000, 0, 0],
        [2700, 1, 1],
        [3800, 1, 0],
      ],
      3800,
    );
    expect(floorOf(log, Floor.staffed)).toEqual([800, 100, 0, 900]);
    expect(floorOf(log, Floor.busy)).toEqual([0, 0, 0, 100]);
    const { agents } = measureDay(log, spec);
    expect([agents[AgentDay.staffed], agents[AgentDay.followed + AgentDay.staffed]]).toEqual([900, 900]);
  });

  it('until the log ends, for whoever never left', () => {
    expect(floorOf(logOf([], [[2000, 0, 1]], 3600), Floor.staffed)).toEqual([0, 0, 700, 900]);
  });

  it('with wages, availability and occupancy that follow', () => {
    const sums = sumsOf(
      logOf([{ at: 0, outcome: 'answered', talk: 300, wrap: 150 }], [[0, 0, 1]], 3600),
      spec,
      -1,
      0,
      2,
    );
    expect([kpi('occupancy', sums), kpi('availability', sums)]).toEqual([25, 75]);
    expect(kpi('contactsPerAgentHour', sums)).toBe(2);
    // 1,800 s at 36 an hour.
    expect(kpi('staffingCost', sums)).toBe(18);
  });
});

describe('a warm-up is not measured', () => {
  const warm = specFor(shapeOf(), { warmUpIntervals: 2 });

  it('neither contacts that arrive in it nor agent time, but what they leave for later is', () => {
    const log = logOf(
      [
        { at: 1700, outcome: 'answered', wait: 200, talk: 300 },
        { at: 1800, outcome: 'abandoned', wait: 9 },
      ],
      [[0, 0, 1]],
    );
    const sums = sumsOf(log, warm);
    expect([kpi('offered', sums), kpi('answered', sums), kpi('maxWait', sums)]).toEqual([1, 0, 9]);
    // The first contact keeps an agent busy from 1900 to 2200, after the warm-up.
    expect(floorOf(log, Floor.busy, warm)).toEqual([0, 0, 300, 0]);
    expect(floorOf(log, Floor.staffed, warm)).toEqual([0, 0, 900, 900]);
  });

  it('and a contact that spans its end counts from the end on', () => {
    const log = logOf([{ at: 1000, outcome: 'answered', talk: 1000 }], [[0, 0, 1]]);
    expect(floorOf(log, Floor.busy, warm)).toEqual([0, 0, 200, 0]);
    expect(measureDay(log, warm).agents[AgentDay.busy]).toBe(200);
  });
});

describe('rolling up', () => {
  it('is a ratio of sums: (10 calls, 100 %) and (190 calls, 70 %) are 71.5 %', () => {
    const rows = (n: number, at: number, late: number) =>
      Array.from({ length: n }, (_, i) => ({ at, outcome: 'answered' as const, wait: i < late ? 30 : 0 }));
    const log = logOf([...rows(10, 0, 0), ...rows(190, 900, 57)]);
    expect([0, 1].map((k) => kpi('serviceLevel', sumsOf(log, spec, -1, k, k + 1)))).toEqual([100, 70]);
    expect(kpi('serviceLevel', sumsOf(log, spec))).toBe(71.5);
  });

  it('is a maximum for longest waits, over intervals and types', () => {
    const shape = shapeOf({ types: ['a', 'b'] });
    const log = logOf([
      { at: 0, outcome: 'answered', wait: 30, type: 0 },
      { at: 10, outcome: 'abandoned', wait: 80, type: 1 },
      { at: 950, outcome: 'answered', wait: 50, type: 1 },
    ]);
    const longest = (type: number, from: number, to: number) =>
      kpi('maxWait', sumsOf(log, specFor(shape), type, from, to));
    expect([longest(-1, 0, 4), longest(0, 0, 4), longest(1, 1, 4), longest(0, 1, 4)]).toEqual([80, 30, 50, NaN]);
  });
});

describe('the histogram of waits', () => {
  it('has 0 s alone, then (0, 1], (1, 2] … to 600 s, then tens of seconds to 7,200 s', () => {
    expect([0, 0.001, 1, 1.001, 599.5, 600, 600.1, 610, 610.1, 7200, 7200.1, Infinity].map(waitBin)).toEqual([
      0, 1, 1, 2, 600, 600, 601, 601, 602, 1260, 1261, 1261,
    ]);
    expect(waitBins).toBe(1262);
  });

  it('holds every wait between the edges of its bin', () => {
    for (let i = 0; i < 20_000; i++) {
      const wait = (i * 0.6180339887498949 * 997) % 9000;
      const bin = waitBin(wait);
      expect(wait).toBeLessThanOrEqual(waitBinEdge(bin));
      if (bin > 0) expect(wait).toBeGreaterThan(waitBinEdge(bin - 1));
    }
  });

  const histogramOf = (
    rows: Parameters<typeof logOf>[0],
    [type, fate, from, to]: [number, 0 | 1, number, number],
    shape = shapeOf(),
  ) => {
    const bins = new Float64Array(waitBins);
    addWaits(bins, measureDay(logOf(rows), specFor(shape)).waits, type, fate, from, to);
    return Object.fromEntries(Array.from(bins.entries()).filter(([, n]) => n > 0));
  };

  it('counts answered apart from those who gave up or were dropped, and leaves out who still waits', () => {
    const rows = [
      { at: 0, outcome: 'answered' as const, wait: 2 },
      { at: 0, outcome: 'abandoned' as const, wait: 2 },
      { at: 0, outcome: 'abandoned' as const },
      { at: 0, outcome: 'dropped' as const, wait: 700 },
      { at: 0, outcome: 'waiting' as const, wait: 2 },
      { at: 0, outcome: 'blocked' as const },
      // Who does not wait at all is what is left of all answered.
      { at: 0, outcome: 'answered' as const },
    ];
    expect(histogramOf(rows, [-1, 0, 0, 4])).toEqual({ 2: 1 });
    expect(histogramOf(rows, [-1, 1, 0, 4])).toEqual({ 0: 1, 2: 1, 610: 1 });
  });

  it('knows the type and the interval of arrival, also after intervals without any', () => {
    const shape = shapeOf({ types: ['a', 'b'] });
    const rows = [
      ...Array.from({ length: 400 }, (_, i) => ({ at: i, outcome: 'answered' as const, wait: 1 + (i % 300) })),
      { at: 500, outcome: 'answered' as const, wait: 5, type: 1 },
      { at: 2800, outcome: 'answered' as const, wait: 5, type: 1 },
      { at: 2900, outcome: 'answered' as const, wait: 9, type: 0 },
    ];
    expect(histogramOf(rows, [1, 0, 0, 4], shape)).toEqual({ 5: 2 });
    expect(histogramOf(rows, [1, 0, 3, 4], shape)).toEqual({ 5: 1 });
    expect(histogramOf(rows, [-1, 0, 3, 4], shape)).toEqual({ 5: 1, 9: 1 });
    expect(histogramOf(rows, [-1, 0, 1, 3], shape)).toEqual({});
    expect(Object.values(histogramOf(rows, [0, 0, 0, 1], shape)).reduce((a, b) => a + b, 0)).toBe(400);
  });
});

describe('probability of wait', () => {
  it('is the share that waited longer than 0 s or waits still: who leaves at once did not wait', () => {
    const log = logOf([
      { at: 0, outcome: 'answered' },
      { at: 1, outcome: 'answered', wait: 0.5 },
      { at: 2, outcome: 'abandoned' },
      { at: 3, outcome: 'abandoned', wait: 3 },
      { at: 4, outcome: 'dropped' },
      { at: 5, outcome: 'dropped', wait: 1 },
      { at: 3600, outcome: 'waiting', wait: 0 },
      { at: 7, outcome: 'blocked' },
    ]);
    expect(kpi('probabilityOfWait', sumsOf(log, spec))).toBeCloseTo((100 * 4) / 7, 12);
  });
});

describe('answered contacts are counted by who answered', () => {
  const shape = shapeOf({
    types: ['a', 'b'],
    teams: ['red', 'blue'],
    agentTeam: Int32Array.of(0, 1, 1),
    dayOf: Int32Array.of(0, 0, 1, 1),
    days: 2,
  });
  const two = specFor(shape, { concurrent: Uint8Array.of(0, 1) });
  const log = logOf(
    [
      { at: 0, outcome: 'answered', agent: 0, wait: 30, talk: 100, hold: 10, wrap: 20, type: 0 },
      { at: 10, outcome: 'abandoned', wait: 50, type: 0 },
      { at: 20, outcome: 'answered', agent: 1, wait: 10, talk: 200, type: 1, ending: 'passedOn' },
      { at: 30, outcome: 'answered', agent: 2, wait: 70, talk: 50, type: 0, ending: 'unresolved' },
      // Arrives on the first day and is handled on both.
      { at: 1700, outcome: 'answered', agent: 2, wait: 0, talk: 300, wrap: 60, type: 1 },
      { at: 2000, outcome: 'answered', agent: 1, wait: 0, talk: 80, type: 0 },
      { at: 2500, outcome: 'unanswered', agent: 0, talk: 25 },
    ],
    [
      [0, 0, 1],
      [0, 1, 1],
      [0, 2, 1],
    ],
  );
  const day = measureDay(log, two);
  const cell = (team: number, k: number, counter: number): number => sumTeamContacts(day, two, team, k, k + 1)[counter];
  const agent = (calendarDay: number, a: number, counter: number): number =>
    day.agents[(calendarDay * 3 + a) * two.agentWidth + counter];

  it('by team and interval of arrival, the counters of answered contacts and no others', () => {
    // What is of who answered first, or before, has tests of its own.
    const isOfContact = (counter: number): boolean =>
      counter < Contact.due || (counter >= Contact.invited && counter < Contact.offered);
    const first = (team: number) =>
      Object.fromEntries(
        Object.entries(Contact)
          .filter(([, counter]) => isOfContact(counter))
          .map(([name, counter]) => [name, cell(team, 0, counter)]),
      );
    const dials = { reached: 0, rightParty: 0, dialTalk: 0, dialHold: 0, dialWrap: 0 };
    const none = {
      ...Object.fromEntries(
        Object.keys(countedByOthers).flatMap((name) =>
          isOfContact(Contact[name as keyof typeof Contact]) ? [[name, countedByOthers[name]]] : [],
        ),
      ),
      ...dials,
      cut: NaN,
      firstServed: 0,
      resolvedFirst: 0,
      firstPassedOn: 0,
      resolvedPassedOn: 0,
      answeredInTime: 0,
      unresolved: 0,
      passedOn: 0,
      chats: 0,
      chatWait: 0,
      replies: 0,
      replyTime: 0,
      turns: 0,
      turnTime: 0,
    };
    expect(first(0)).toEqual({
      ...none,
      answered: 1,
      waitAnswered: 30,
      maxWaitAnswered: 30,
      talk: 100,
      hold: 10,
      wrap: 20,
      onHold: 1,
      firstServed: 1,
      resolvedFirst: 1,
    });
    expect(first(1)).toEqual({
      ...none,
      answered: 2,
      waitAnswered: 80,
      maxWaitAnswered: 70,
      talk: 250,
      hold: 0,
      wrap: 0,
      answeredInTime: 1,
      passedOn: 1,
      unresolved: 1,
      firstServed: 2,
      firstPassedOn: 1,
      chats: 1,
      chatWait: 10,
    });
    expect([0, 1, 2, 3].map((k) => cell(1, k, Contact.answered))).toEqual([2, 1, 1, 0]);
    // Within 20 s and within 60 s.
    expect([0, 1].map((t) => cell(0, 0, Contact.within + 3 * t))).toEqual([0, 1]);
    expect([0, 1].map((t) => cell(1, 0, Contact.within + 3 * t))).toEqual([1, 1]);
  });

  it('and the sums by type are what they are without teams', () => {
    const sums = sumContacts(day, two, 0, 0, 4);
    expect([sums[Contact.answered], sums[Contact.talk], sums[Contact.maxWaitAnswered]]).toEqual([3, 230, 70]);
    expect(Array.from(sums.subarray(Contact.within))).toEqual([1, 0, 3, 2, 1, 1]);
  });

  it('by agent and calendar day: contacts by their arrival, times by the clock', () => {
    expect([0, 1].map((d) => agent(d, 2, AgentDay.answered))).toEqual([2, 0]);
    expect([0, 1].map((d) => agent(d, 2, AgentDay.talk))).toEqual([350, 0]);
    // 100 to 150 and 1,700 to 2,060; the day changes at 1,800.
    expect([0, 1].map((d) => agent(d, 2, AgentDay.busy))).toEqual([150, 260]);
    expect([0, 1].map((d) => agent(d, 1, AgentDay.answered))).toEqual([1, 1]);
    expect([0, 1].map((d) => agent(d, 0, AgentDay.staffed))).toEqual([1800, 1800]);
    expect([agent(0, 0, AgentDay.hold), agent(0, 0, AgentDay.wrap)]).toEqual([10, 20]);
  });

  it('a customer who does not pick up keeps the agent busy, but is no contact answered', () => {
    expect(agent(1, 0, AgentDay.busy)).toBe(25);
    expect(day.floor.filter((_, i) => i % Floor.width === Floor.answers).reduce((a, b) => a + b, 0)).toBe(5);
  });
});
