import { describe, expect, test } from 'vitest';
import type { BankCall } from '../../scenarios/make/bankCalls';
import { readBankCalls } from '../../scenarios/make/bankCalls';
import { dayCv } from '../../scenarios/make/dayVariability';
import { seatAgents } from '../../scenarios/make/desks';
import { talkOf } from '../../scenarios/make/handling';
import { patienceOf, patienceTimes } from '../../scenarios/make/patience';
import { headStart } from '../../scenarios/make/priority';
import { kaplanMeier } from '../../src/analysis/stats/kaplanMeier';
import { presenceOf, wholeAgents } from '../../src/planning/replay/presence';

const call = (change: Partial<BankCall>): BankCall => ({
  queue: 'PS',
  priority: 1,
  entered: 0,
  wait: 0,
  answered: true,
  service: 100,
  agent: 'A',
  ...change,
});
const hour = (agentSeconds: Float64Array): number[] => Array.from(agentSeconds);

test('offered calls are those that were answered or left the queue', () => {
  const head = 'call,arrival,queue,priority,ivr_s,queue_entered,wait_s,outcome,service_s,agent,customer';
  const rows = ['answered', 'abandoned', 'phantom'].map(
    (outcome) => `1,1999-08-01T00:00:00,PS,0,5,1999-08-01T00:00:05,3,${outcome},,,`,
  );
  const calls = readBankCalls([head, ...rows, '1,1999-08-01T00:00:00,PS,0,5,,,ivr_only,,,'].join('\n'));
  expect(calls.map(({ answered }) => answered)).toEqual([true, false]);
});

test('Kaplan–Meier treats answers as censored, abandonments of the same second as before them, and ignores who did not wait', () => {
  const calls = [
    call({ wait: 0 }),
    call({ wait: 10, answered: false }),
    call({ wait: 10 }),
    call({ wait: 20 }),
    call({ wait: 30, answered: false }),
    call({ wait: 40, answered: false }),
  ];
  // At risk 5, then 2, then 1.
  expect(kaplanMeier(patienceTimes(calls))).toMatchObject([
    { seconds: 10, survival: 4 / 5, atRisk: 5 },
    { seconds: 30, survival: (4 / 5) * (1 / 2), atRisk: 2 },
    { seconds: 40, survival: 0, atRisk: 1 },
  ]);
});

test('a patience curve follows its own data while enough are watched, then the common tail, and ends at the longest wait', () => {
  const own = [
    { seconds: 10, survival: 0.8, atRisk: 100 },
    { seconds: 500, survival: 0, atRisk: 3 },
  ];
  const common = [
    { seconds: 10, survival: 0.9, atRisk: 900 },
    { seconds: 100, survival: 0.45, atRisk: 50 },
  ];
  expect(patienceOf(own, common, 1000)).toEqual({
    family: 'empirical',
    p: [0, 0.2, 0.6, 1],
    seconds: [0, 10, 100, 1000],
  });
});

test('the talk time keeps the mean of all calls and the shape of the calls that are no hang-ups', () => {
  const talk = talkOf([
    call({ service: 4 }),
    call({ service: 100 }),
    call({ service: 300 }),
    call({ answered: false, service: 0 }),
  ]);
  expect(talk).toEqual({ family: 'lognormal', mean: 134.7, cv: 0.71 });
});

test('the day factor is what Poisson does not explain, after the weekday is taken out', () => {
  // Two Sundays of 100 and 200 calls, two Mondays of 10: 1999-01-03 is a Sunday.
  const day = 86_400;
  const start = Date.parse('1999-01-03T00:00:00Z') / 1000;
  const days = [
    [0, 100],
    [7, 200],
    [1, 10],
    [8, 10],
  ];
  const calls = days.flatMap(([offset, n]) => Array.from({ length: n }, () => call({ entered: start + offset * day })));
  const sundays = 5000 / 150 ** 2 - 1 / 150;
  const mondays = 0 - 1 / 10;
  expect(dayCv(calls)).toBeCloseTo(Math.sqrt((sundays + mondays) / 2), 12);
});

test('the head start of priority callers is found from the order in which they were taken', () => {
  // Callers come every 7 s, every other with priority; the server takes them in order of entry with a head start of 50 s.
  const callers = Array.from({ length: 400 }, (_, i) => ({ entered: i * 7, priority: 1 + (i % 2) }));
  const key = (c: { entered: number; priority: number }): number => c.entered - (c.priority === 2 ? 50 : 0);
  const waiting = [...callers];
  const taken: BankCall[] = [];
  for (let now = 400; waiting.length > 0; now += 7) {
    const next = waiting.filter((c) => c.entered < now).sort((a, b) => key(a) - key(b))[0];
    waiting.splice(waiting.indexOf(next), 1);
    taken.push(call({ ...next, wait: now - next.entered }));
  }
  const found = headStart(taken);
  expect(found.seconds).toBeGreaterThan(43);
  expect(found.seconds).toBeLessThan(57);
  expect(found.explained).toBe(1);
});

describe('the staff that calls imply', () => {
  test('a day belongs to the desk of what the agent took on it; a gap of over 20 minutes ends a session', () => {
    const calls = [
      call({ agent: 'A', queue: 'PS', entered: 0 }),
      call({ agent: 'A', queue: 'IN', entered: 200 }),
      call({ agent: 'A', queue: 'PS', entered: 300 + 1201 }),
      call({ agent: 'B', queue: 'IN', entered: 0 }),
      call({ agent: '', queue: 'NW', entered: 0 }),
    ];
    const seated = seatAgents(calls);
    expect(
      Object.fromEntries(seated.map((desk) => [desk.id, desk.sessions.map(({ from, to }) => [from, to])])),
    ).toEqual({
      'banking-nw': [],
      banking: [],
      'banking-in': [
        [0, 300],
        [1501, 1601],
      ],
      'banking-nw-in': [],
      exchange: [],
      internet: [[0, 100]],
    });
  });

  test('an agent is away while idle and a caller whom the desk serves waits, and only then', () => {
    const calls = [
      call({ entered: 0, service: 1700 }),
      call({ entered: 1750, wait: 150, service: 100 }),
      // Served by another desk: no reason to call the banking agent away.
      call({ queue: 'IN', entered: 1700, wait: 50, answered: false, agent: '' }),
    ];
    const desk = seatAgents(calls).find(({ id }) => id === 'banking')!;
    const { present, busy, away } = presenceOf(desk, calls, 0, 2, 1800);
    expect(hour(present)).toEqual([1800, 200]);
    expect(hour(busy)).toEqual([1700, 100]);
    // From 1,750, when the caller came, to 1,900, when the agent answered.
    expect(hour(away)).toEqual([50, 100]);
  });

  test('whole agents keep the agent-hours: what rounding leaves over is carried to the next staffed interval', () => {
    const wanted = [0.4, 0.4, 0, 0.4, 2.5, 2.5, 0.2].map((x) => x * 1800);
    const whole = wholeAgents(wanted, 1800);
    expect(whole).toEqual([0, 1, 0, 0, 3, 2, 0]);
    expect(Math.abs(whole.reduce((a, b) => a + b) - 6.4)).toBeLessThanOrEqual(0.5);
  });
});
