import { describe, expect, it } from 'vitest';
import type { DayLog } from '../../../src/engine/dayLog';
import { Cause, Ending, Mark, Outcome } from '../../../src/engine/dayLog';
import { compile } from '../../../src/engine/plan';
import type { ScenarioInput } from '../../../src/model/scenario';
import { listOf } from '../campaign';
import { hourly, scenarioOf, simulate, teamOf, traced } from '../build';

type TypeInput = ScenarioInput['types'][number];

const rows = (log: DayLog): number[] => Array.from({ length: log.contacts }, (_, i) => i);
const sold = (log: DayLog, i: number): boolean => (log.marks[i] & Mark.sale) > 0;
const sales = (log: DayLog): number => rows(log).filter((i) => sold(log, i)).length;
const every = (seconds: number, n: number): number[] => Array.from({ length: n }, (_, i) => i * seconds);

/** So many callers, four a second, who talk for a second with one of 60 agents. */
const n = 40_000;
const crowd = (rest: Partial<TypeInput>) =>
  traced(every(0.25, n), undefined, { handling: { talk: { family: 'constant', mean: 1 } }, ...rest });

/** Is a count binomial with this probability? z ≤ 4 at the fixed seed. */
function expectShare(count: number, of: number, p: number): void {
  expect(Math.abs(count - of * p) / Math.sqrt(of * p * (1 - p))).toBeLessThan(4);
}

describe('a caller', () => {
  it('buys with the probability of conversion when nobody waits', () => {
    const log = simulate(scenarioOf([crowd({ sale: { conversion: 0.3, lossPerMinute: 0.5 } })], [teamOf(60)]));
    expect(log.contacts).toBe(n);
    expectShare(sales(log), n, 0.3);
  });

  it('buys less often the longer he waited: by e^(−ω·minutes)', () => {
    // 200 callers at once and one agent, a minute each: the k-th waits k minutes.
    const counts = new Float64Array(60);
    const days = 400;
    const scenario = scenarioOf(
      [
        traced(new Array<number>(60).fill(0), new Array<number>(60).fill(60), {
          sale: { conversion: 0.9, lossPerMinute: 0.05 },
        }),
      ],
      [teamOf(1)],
    );
    for (let day = 0; day < days; day++) {
      const log = simulate(scenario, day);
      for (const i of rows(log)) if (sold(log, i)) counts[Math.round(log.wait[i] / 60)]++;
    }
    counts.forEach((count, minutes) => {
      expectShare(count, days, 0.9 * Math.exp(-0.05 * minutes));
    });
  });

  it('waits on the line in every leg of a contact that is passed on', () => {
    // All come at once: the k-th waits for the first agent, and then for the second, who begins an hour later.
    const counts = new Float64Array(20);
    const days = 400;
    const sale = { conversion: 0.9, lossPerMinute: 0.02 };
    const first = traced(new Array<number>(20).fill(0), new Array<number>(20).fill(240), {
      transfer: { probability: 1, to: 'second', workDone: 0.5, most: 1 },
    });
    const second = traced([], undefined, { id: 'second', handling: { talk: { family: 'constant', mean: 300 } }, sale });
    const scenario = scenarioOf(
      [first, second],
      [teamOf(1), teamOf(1, ['second'], { id: 'other', name: 'Other', headcount: hourly(0, { 1: 1 }) })],
    );
    let expected: number[] = [];
    for (let day = 0; day < days; day++) {
      const log = simulate(scenario, day);
      const waited = new Map<number, number>();
      for (const i of rows(log)) waited.set(log.issue[i], (waited.get(log.issue[i]) ?? 0) + log.wait[i]);
      const last = rows(log).filter((i) => log.ending[i] === Ending.resolved);
      expected = last.map((i) => waited.get(log.issue[i])! / 60);
      last.forEach((i, k) => (counts[k] += Number(sold(log, i))));
      expect(last.map((i) => log.wait[i] > 0)).toEqual(last.map(() => true));
    }
    expect(expected).toHaveLength(20);
    expect(Math.min(...expected)).toBeGreaterThan(50);
    counts.forEach((count, k) => expectShare(count, days, 0.9 * Math.exp(-0.02 * expected[k])));
  });

  it('who wrote does not wait on the line, nor does who is called back', () => {
    const sale = { conversion: 0.3, lossPerMinute: 5 };
    const mail = crowd({ channel: 'email', sale });
    const late = simulate(scenarioOf([mail], [teamOf(60, ['calls'], { headcount: hourly(0, { 8: 60 }) })]));
    const answered = rows(late).filter((i) => late.outcome[i] === Outcome.answered);
    expect(answered.length).toBe(n);
    expect(Math.min(...answered.map((i) => late.wait[i]))).toBeGreaterThan(3600);
    expectShare(sales(late), n, 0.3);
    const called = crowd({ sale, callback: { overSeconds: 0, accept: 1 } });
    const back = simulate(scenarioOf([called], [teamOf(3)]));
    const calls = rows(back).filter((i) => back.cause[i] === Cause.callback && back.outcome[i] === Outcome.answered);
    expect(calls.length).toBeGreaterThan(1000);
    expectShare(calls.filter((i) => sold(back, i)).length, calls.length, 0.3);
  });

  it('buys nothing when nobody answers, when he is passed on, or where nothing is sold', () => {
    const orders = crowd({
      id: 'orders',
      sale: { conversion: 1, lossPerMinute: 0 },
      transfer: { probability: 0.5, to: 'orders', workDone: 0.5, most: 1 },
      patience: { family: 'constant', mean: 2 },
    });
    const other = traced(every(7, 300), undefined, { id: 'other' });
    const log = simulate(scenarioOf([orders, other], [teamOf(2, ['orders', 'other'])]));
    const may = (i: number): boolean =>
      log.type[i] === 0 && log.outcome[i] === Outcome.answered && log.ending[i] !== Ending.passedOn;
    expect(rows(log).filter((i) => sold(log, i) !== may(i))).toEqual([]);
    expect(rows(log).filter(may).length).toBeGreaterThan(100);
    expect(rows(log).filter((i) => log.ending[i] === Ending.passedOn).length).toBeGreaterThan(100);
    expect(rows(log).filter((i) => log.outcome[i] === Outcome.abandoned).length).toBeGreaterThan(100);
  });

  it('buys of an agent as that one is liked: 1 + λ_s·q of the conversion, at most always', () => {
    const scenario = scenarioOf([crowd({ sale: { conversion: 0.4, agentEffect: 3 } })], [teamOf(5)]);
    const { agentWarmth } = compile(scenario).outcomes!;
    const log = simulate(scenario);
    for (let agent = 0; agent < 5; agent++) {
      const served = rows(log).filter((i) => log.agent[i] === agent);
      const p = Math.min(1, 0.4 * (1 + 3 * 0.2 * agentWarmth[agent]));
      expectShare(served.filter((i) => sold(log, i)).length, served.length, p);
    }
    const sure = simulate(scenarioOf([crowd({ sale: { conversion: 1, agentEffect: 0 } })], [teamOf(60)]));
    expect(sales(sure)).toBe(n);
    expect(sales(simulate(scenarioOf([crowd({ sale: { conversion: 0 } })], [teamOf(60)])))).toBe(0);
  });
});

describe('the same customers in every plan', () => {
  const orders = (sale: TypeInput['sale']) =>
    crowd({ patience: { family: 'exponential', mean: 20 }, sale, redial: { afterAbandon: 0.5 } });
  const buyers = (log: DayLog): ReadonlySet<string> =>
    new Set(
      rows(log)
        .filter((i) => sold(log, i))
        .map((i) => `${log.issue[i]} ${log.attempt[i]}`),
    );

  it('buy alike where the wait costs nothing, whoever answers and when', () => {
    const [few, many] = [3, 9].map((agents) =>
      simulate(scenarioOf([orders({ conversion: 0.3, lossPerMinute: 0 })], [teamOf(agents)])),
    );
    const answered = (log: DayLog): ReadonlySet<string> =>
      new Set(
        rows(log)
          .filter((i) => log.outcome[i] === Outcome.answered)
          .map((i) => `${log.issue[i]} ${log.attempt[i]}`),
      );
    const others = answered(many);
    const inBoth = [...answered(few)].filter((one) => others.has(one));
    expect(inBoth.length).toBeGreaterThan(5000);
    const [a, b] = [buyers(few), buyers(many)];
    expect(inBoth.filter((one) => a.has(one) !== b.has(one))).toEqual([]);
  });

  it('who buys at a lower conversion buys at a higher one', () => {
    const [low, high] = [0.1, 0.3].map((conversion) =>
      buyers(simulate(scenarioOf([orders({ conversion })], [teamOf(9)]))),
    );
    expect(low.size).toBeGreaterThan(500);
    expect([...low].filter((one) => !high.has(one))).toEqual([]);
  });
});

describe('a record of a campaign', () => {
  const list = (campaign: object, sale: TypeInput['sale'] = { conversion: 0.3, lossPerMinute: 5 }) =>
    listOf(
      2000,
      { answer: 0.4, rightParty: 0.5, mostAttempts: 5, retryAfter: { family: 'constant', mean: 600 }, ...campaign },
      { sale },
    );
  const boughtBy = (log: DayLog): Map<number, boolean> =>
    new Map(
      rows(log)
        .filter(
          (i) =>
            log.cause[i] === Cause.dial && log.ending[i] === Ending.resolved && log.outcome[i] === Outcome.answered,
        )
        .map((i) => [log.issue[i], sold(log, i)]),
    );

  it('buys as right party alone, with the probability of conversion whatever it waited', () => {
    const log = simulate(scenarioOf([list({ mode: 'predictive' })], [teamOf(30, ['list'])]));
    const reached = boughtBy(log);
    expect(sales(log)).toBe([...reached.values()].filter(Boolean).length);
    expectShare(sales(log), reached.size, 0.3);
    expect(reached.size).toBeGreaterThan(1000);
  });

  it('buys or not whoever dials it, however, and whenever it is reached', () => {
    // One agent an hour later reaches them at other times and attempts.
    const one = simulate(scenarioOf([list({})], [teamOf(9, ['list'])]));
    const other = simulate(
      scenarioOf([list({ answer: 0.2 })], [teamOf(30, ['list'], { headcount: hourly(30, { 0: 0, 1: 30 }) })]),
    );
    // The first rows of a record give it its number, and both plans take records up in their order.
    const numbered = (log: DayLog): Map<number, boolean> => {
      const record = new Map<number, number>();
      for (const i of rows(log)) if (!record.has(log.issue[i])) record.set(log.issue[i], record.size);
      return new Map([...boughtBy(log)].map(([issue, bought]) => [record.get(issue)!, bought]));
    };
    const [a, b] = [numbered(one), numbered(other)];
    const inBoth = [...a.keys()].filter((record) => b.has(record));
    expect(inBoth.length).toBeGreaterThan(300);
    expect(inBoth.filter((record) => a.get(record) !== b.get(record))).toEqual([]);
  });
});

it('a sale changes nothing else in the log', () => {
  const plain = crowd({ patience: { family: 'exponential', mean: 20 }, resolution: 0.8 });
  const [without, withSale] = [plain, { ...plain, sale: { conversion: 0.5, value: 9 } }].map((type) =>
    simulate(scenarioOf([type], [teamOf(3)])),
  );
  expect(sales(withSale)).toBeGreaterThan(1000);
  for (const column of ['arrival', 'outcome', 'ending', 'wait', 'talk', 'agent', 'issue', 'attempt'] as const)
    expect(withSale[column].subarray(0, n)).toEqual(without[column].subarray(0, n));
});
