import { describe, expect, it } from 'vitest';
import { momentsOf } from '../../src/analysis/stats/mean';
import { Outcome } from '../../src/engine/dayLog';
import { compile } from '../../src/engine/plan';
import { Simulator } from '../../src/engine/simulate';
import type { ScenarioInput } from '../../src/model/scenario';
import { hourly, scenarioOf, simulate, story, teamOf, traced } from './build';
import { digest } from './digest';

type TypeInput = ScenarioInput['types'][number];
const rated = (volume: number[], variability: object = {}, rest: Partial<TypeInput> = {}): TypeInput => ({
  id: 'calls',
  name: 'Calls',
  handling: { talk: { family: 'constant', mean: 60 } },
  patience: { family: 'never' },
  demand: { kind: 'rate', volume, ...variability },
  ...rest,
});

/** Contacts of each type on each of `days` days. */
function countsOf(types: TypeInput[], days: number): number[][] {
  const simulator = new Simulator(compile(scenarioOf(types, [teamOf(1)])));
  const counts = types.map(() => [] as number[]);
  for (let day = 0; day < days; day++) {
    const log = simulator.run(day);
    const today = types.map(() => 0);
    for (let i = 0; i < log.contacts; i++) today[log.type[i]]++;
    today.forEach((n, q) => counts[q].push(n));
  }
  return counts;
}

/** The share of a mean may miss: 4 standard errors of the sample variance of near-normal counts, √(2/n) each. */
const slack = (days: number, kurtosis = 3): number => 4 * Math.sqrt((kurtosis - 1) / days);

describe('demand by rates', () => {
  it('is Poisson: mean and variance are the expected contacts', () => {
    const days = 500;
    const [counts] = countsOf([rated(hourly(10))], days);
    const { mean, sd } = momentsOf(counts);
    expect(Math.abs(mean - 240)).toBeLessThan(4 * Math.sqrt(240 / days));
    expect(Math.abs(sd ** 2 / 240 - 1)).toBeLessThan(slack(days));
  });

  it('comes evenly within an interval, and only where volume is', () => {
    const simulator = new Simulator(
      compile(scenarioOf([rated(hourly(0, { 5: 50, 6: 0, 20: 150, 21: 0 }))], [teamOf(1)])),
    );
    const parts: number[] = [];
    const hours = new Set<number>();
    let early = 0;
    for (let day = 0; day < 100; day++) {
      const log = simulator.run(day);
      for (let i = 0; i < log.contacts; i++) {
        const hour = Math.floor(log.arrival[i] / 3600);
        hours.add(hour);
        if (hour === 5) early++;
        parts.push(log.arrival[i] / 3600 - hour);
      }
    }
    expect([...hours].sort((a, b) => a - b)).toEqual([5, 20]);
    expect(Math.abs(early - 5000)).toBeLessThan(4 * Math.sqrt(5000));
    // Kolmogorov–Smirnov: the largest gap to the uniform law exceeds 1.95/√n in one sample of a thousand.
    parts.sort((a, b) => a - b);
    const gap = Math.max(...parts.map((u, i) => Math.max((i + 1) / parts.length - u, u - i / parts.length)));
    expect(gap).toBeLessThan(1.95 / Math.sqrt(parts.length));
  });

  it('times a day factor has variance m + (m·cv)²', () => {
    const days = 500;
    const [counts] = countsOf([rated(hourly(10), { dayCv: 0.2 })], days);
    const { mean, sd } = momentsOf(counts);
    const variance = 240 + (240 * 0.2) ** 2;
    expect(Math.abs(mean - 240)).toBeLessThan(4 * Math.sqrt(variance / days));
    // Excess kurtosis of a Gamma with cv 0.2 is 6 · 0.04.
    expect(Math.abs(sd ** 2 / variance - 1)).toBeLessThan(slack(days, 3.24));
  });

  it('times an interval factor has variance m + (m·cv)² in each interval, independently', () => {
    const days = 500;
    const [counts] = countsOf([rated(hourly(10), { intervalCv: 0.5 })], days);
    const { mean, sd } = momentsOf(counts);
    const variance = 24 * (10 + 25);
    expect(Math.abs(mean - 240)).toBeLessThan(4 * Math.sqrt(variance / days));
    expect(Math.abs(sd ** 2 / variance - 1)).toBeLessThan(slack(days, 3.3));
  });

  it('shares the scenario’s day factor between the types that say so', () => {
    const days = 500;
    const types = ['a', 'b', 'c'].map((id) => rated(hourly(10), { sharedDay: id !== 'c' }, { id }));
    const simulator = new Simulator(compile(scenarioOf(types, [teamOf(1, [])], { sharedDayCv: 0.3 })));
    const counts: number[][] = [[], [], []];
    for (let day = 0; day < days; day++) {
      const log = simulator.run(day);
      for (const list of counts) list.push(0);
      for (let i = 0; i < log.contacts; i++) counts[log.type[i]][day]++;
    }
    const correlation = (x: number[], y: number[]): number => {
      const [a, b] = [momentsOf(x), momentsOf(y)];
      const products = x.map((v, d) => (v - a.mean) * (y[d] - b.mean));
      return momentsOf(products).mean / a.sd / b.sd;
    };
    const shared = (240 * 0.3) ** 2;
    const expected = shared / (shared + 240);
    // Standard error of a correlation ρ: (1 − ρ²)/√n; of none: 1/√n.
    expect(Math.abs(correlation(counts[0], counts[1]) - expected)).toBeLessThan(
      (6 * (1 - expected ** 2)) / Math.sqrt(days),
    );
    expect(Math.abs(correlation(counts[0], counts[2]))).toBeLessThan(4 / Math.sqrt(days));
  });

  it('has room for a day of many times the expected contacts, and the log is whole', () => {
    const scenario = scenarioOf([rated(hourly(20), { dayCv: 2 })], [teamOf(2)]);
    const { expectedContacts } = compile(scenario);
    const simulator = new Simulator(compile(scenario));
    const sizes = Array.from({ length: 40 }, (_, day) => simulator.run(day).contacts);
    const biggest = sizes.indexOf(Math.max(...sizes));
    expect(sizes[biggest]).toBeGreaterThan(3 * expectedContacts);
    const log = simulator.run(biggest);
    // The simulator that has grown, and one that grows now, write the same.
    expect(digest(log)).toEqual(digest(simulate(scenario, biggest)));
    expect(Array.from(log.issue.subarray(0, log.contacts))).toEqual(Array.from({ length: log.contacts }, (_, i) => i));
    expect(new Set(log.attempt.subarray(0, log.contacts))).toEqual(new Set([1]));
    expect(new Set(log.patience.subarray(0, log.contacts))).toEqual(new Set([Infinity]));
  });
});

describe('demand by a trace', () => {
  it('replays the instants on every day, and draws handle times where the log has none', () => {
    const scenario = scenarioOf(
      [traced([10, 20, 20, 5000], undefined, { handling: { talk: { family: 'exponential', mean: 100 } } })],
      [teamOf(9)],
    );
    const [monday, tuesday] = [simulate(scenario, 0), simulate(scenario, 1)];
    for (const log of [monday, tuesday])
      expect(Array.from(log.arrival.subarray(0, log.contacts))).toEqual([10, 20, 20, 5000]);
    expect(monday.talk[0]).not.toBe(tuesday.talk[0]);
    expect(monday.talk[0]).not.toBe(monday.talk[1]);
  });

  it('replays handle times as talk, whatever hold and wrap would be drawn', () => {
    const handling = {
      talk: { family: 'exponential' as const, mean: 100 },
      hold: { family: 'constant' as const, mean: 5 },
      wrap: { family: 'constant' as const, mean: 30 },
      meanByInterval: hourly(500),
    };
    const log = simulate(scenarioOf([traced([10, 20], [42.5, 0], { handling })], [teamOf(1)]));
    expect([log.talk[0], log.hold[0], log.wrap[0], log.talk[1]]).toEqual([42.5, 0, 0, 0]);
    expect(story(log)[0]).toBe('10 answered by 0 after 0 until 52.5');
  });
});

describe('a customer', () => {
  it('who balks leaves at once when nobody is free, and stays when somebody is', () => {
    const log = simulate(scenarioOf([traced([100, 110, 170], [60, 60, 60], { balking: 1 })], [teamOf(1)]));
    expect(story(log)).toEqual([
      '100 answered by 0 after 0 until 160',
      '110 abandoned after 0',
      '170 answered by 0 after 0 until 230',
    ]);
  });

  it('balks with the probability given', () => {
    const scenario = scenarioOf([rated(hourly(200), {}, { balking: 0.3 })], [teamOf(0)]);
    const log = simulate(scenario);
    const left = Array.from(log.outcome.subarray(0, log.contacts)).filter((o) => o === Outcome.abandoned).length;
    const error = Math.sqrt((0.3 * 0.7) / log.contacts);
    expect(Math.abs(left / log.contacts - 0.3)).toBeLessThan(4 * error);
  });

  it('who balks frees his line', () => {
    const log = simulate(
      scenarioOf([traced([100, 110, 120], [60, 60, 60], { balking: 1, trunk: 't' })], [teamOf(1)], {
        trunks: [{ id: 't', name: 'T', lines: 2 }],
      }),
    );
    expect(story(log).slice(1)).toEqual(['110 abandoned after 0', '120 abandoned after 0']);
  });

  it('keeps a line while he waits and talks, not while the agent wraps up', () => {
    const handling = {
      talk: { family: 'constant' as const, mean: 60 },
      wrap: { family: 'constant' as const, mean: 100 },
    };
    const log = simulate(
      scenarioOf([traced([100, 110, 160, 170], undefined, { handling, trunk: 't' })], [teamOf(1)], {
        trunks: [{ id: 't', name: 'T', lines: 1 }],
      }),
    );
    expect(story(log)).toEqual([
      '100 answered by 0 after 0 until 260',
      '110 blocked after 0',
      '160 answered by 0 after 100 until 420',
      '170 blocked after 0',
    ]);
  });

  it('brings all his work and patience scaled by the interval of his arrival', () => {
    const log = simulate(
      scenarioOf(
        [
          traced([10, 3600, 7200], undefined, {
            handling: {
              talk: { family: 'constant', mean: 100 },
              hold: { family: 'constant', mean: 10 },
              wrap: { family: 'constant', mean: 10 },
              meanByInterval: [120, 240, null, ...hourly(60).slice(3)],
            },
            patience: { family: 'constant', mean: 90 },
            patienceByInterval: [90, 45, null, ...hourly(60).slice(3)],
          }),
        ],
        [teamOf(1)],
      ),
    );
    const row = (i: number): number[] => [log.talk[i], log.hold[i], log.wrap[i], log.patience[i]];
    expect([row(0), row(1), row(2)]).toEqual([
      [100, 10, 10, 90],
      [200, 20, 20, 45],
      [100, 10, 10, 90],
    ]);
  });

  it('is the same whatever is not measured: a warm-up changes no log', () => {
    const scenario = scenarioOf([rated(hourly(10))], [teamOf(1)]);
    expect(digest(simulate({ ...scenario, warmUpIntervals: 5 }))).toEqual(digest(simulate(scenario)));
  });
});
