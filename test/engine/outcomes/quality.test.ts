import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { momentsOf } from '../../../src/analysis/stats/mean';
import type { DayLog } from '../../../src/engine/dayLog';
import { Mark, Outcome } from '../../../src/engine/dayLog';
import { compile } from '../../../src/engine/plan';
import { Simulator } from '../../../src/engine/simulate';
import { Results } from '../../../src/analysis/results';
import { measureDay } from '../../../src/kpi/measureDay';
import { Contact } from '../../../src/kpi/counters';
import { specOf } from '../../../src/kpi/spec';
import { samplingError } from '../../../src/kpi/families/quality';
import { sumContacts } from '../../../src/kpi/formula';
import { expectScenario } from '../../../src/model/document';
import type { Quality } from '../../../src/model/outcomes/quality';
import { qualityWeights } from '../../../src/model/outcomes/quality';
import type { Scenario } from '../../../src/model/scenario';
import { scenarios, settings } from '../arbitrary';
import { scenarioOf, simulate, teamOf, traced } from '../build';
import { digest } from '../digest';

const monthDays = 365.25 / 12;
/** `calls` of a second each, one every `gap` seconds: each agent gets his turn. */
function centre(agents: number, calls: number, quality: Partial<Quality>, talk = 60): Scenario {
  const arrivals = Array.from({ length: calls }, (_, i) => (i * 86_000) / calls);
  const type = traced(arrivals, undefined, { handling: { talk: { family: 'constant', mean: talk } } });
  return scenarioOf([type], [teamOf(agents)], { outcomes: { quality } });
}
const listened = (log: DayLog): number[] =>
  Array.from({ length: log.contacts }, (_, i) => i).filter((i) => log.marks[i] & Mark.evaluated);
const has = (log: DayLog, mark: number): ((i: number) => boolean) => {
  return (i) => (log.marks[i] & mark) !== 0;
};
/** z of a count that is binomial. */
const zOf = (count: number, n: number, p: number): number => Math.abs(count - n * p) / Math.sqrt(n * p * (1 - p));

describe('who is listened to', () => {
  it('so many contacts of each agent a month, whatever he handled', () => {
    const scenario = centre(10, 3000, { evaluationsPerMonth: 30 });
    const simulator = new Simulator(compile(scenario));
    const days = 60;
    const count = new Float64Array(10);
    const handled = new Float64Array(10);
    for (let day = 0; day < days; day++) {
      const log = simulator.run(day);
      for (let i = 0; i < log.contacts; i++) handled[log.agent[i]]++;
      for (const i of listened(log)) count[log.agent[i]]++;
    }
    const each = (30 / monthDays) * days;
    expect(Math.min(...handled)).toBeGreaterThan(10 * each);
    // Sums of independent choices: their variance is at most the mean.
    for (const n of count) expect(Math.abs(n - each) / Math.sqrt(each)).toBeLessThanOrEqual(4);
  });

  it('every contact where fewer were handled than are wanted, none where none are', () => {
    const all = simulate(centre(3, 40, { evaluationsPerMonth: 10_000 }));
    expect(listened(all)).toHaveLength(40);
    const none = simulate(centre(3, 40, { evaluationsPerMonth: 0 }));
    expect(listened(none)).toHaveLength(0);
    expect([...none.points.subarray(0, 40)]).toEqual(new Array(40).fill(NaN));
  });

  it('is anybody whom an agent answered, and nobody else', () => {
    fc.assert(
      fc.property(scenarios(), (s) => {
        const log = simulate(expectScenario({ ...s, outcomes: { quality: { evaluationsPerMonth: 10_000 } } }));
        for (let i = 0; i < log.contacts; i++) {
          const answered = log.outcome[i] === Outcome.answered;
          expect(has(log, Mark.evaluated)(i)).toBe(answered);
          expect(log.points[i] >= 0 && log.points[i] <= 100).toBe(answered);
          if (!answered) expect(log.marks[i]).toBe(0);
        }
      }),
      { ...settings, numRuns: 40 },
    );
  });

  it('is uniform over the day: who calls early is heard as often as who calls late', () => {
    const simulator = new Simulator(compile(centre(4, 400, { evaluationsPerMonth: 600 })));
    let [early, all] = [0, 0];
    for (let day = 0; day < 50; day++) {
      const log = simulator.run(day);
      for (const i of listened(log)) {
        all++;
        if (log.arrival[i] < 43_000) early++;
      }
    }
    expect(all).toBeGreaterThan(1000);
    expect(zOf(early, all, 0.5)).toBeLessThanOrEqual(4);
  });
});

describe('what is heard', () => {
  const items = { accuracy: 0.8, criticalErrorFree: 0.95, uninterrupted: 0.6 };
  const everything = { ...items, evaluationsPerMonth: 10_000, agentSd: 0 };

  it('is as good as the share says, item by item and independent', () => {
    const log = simulate(centre(100, 20_000, everything, 10));
    const n = listened(log).length;
    expect(n).toBe(20_000);
    const count = (...marks: number[]): number =>
      listened(log).filter((i) => marks.every((mark) => has(log, mark)(i))).length;
    expect(zOf(count(Mark.accurate), n, 0.8)).toBeLessThanOrEqual(4);
    expect(zOf(count(Mark.criticalFree), n, 0.95)).toBeLessThanOrEqual(4);
    expect(zOf(count(Mark.uninterrupted), n, 0.6)).toBeLessThanOrEqual(4);
    expect(zOf(count(Mark.accurate, Mark.uninterrupted), n, 0.48)).toBeLessThanOrEqual(4);
  });

  it('depends on the agent, always in the same way: the odds are his', () => {
    const scenario = centre(300, 24_000, { ...everything, agentSd: 0.5 }, 10);
    const care = compile(scenario).outcomes!.quality!.agentCare;
    const { mean, sd } = momentsOf(care.map(Math.log));
    expect(Math.abs(mean) / (0.5 / Math.sqrt(300))).toBeLessThanOrEqual(4);
    expect(Math.abs(sd - 0.5) / (0.5 / Math.sqrt(600))).toBeLessThanOrEqual(4);
    expect(compile(centre(300, 5, { ...everything, agentSd: 0.5 })).outcomes!.quality!.agentCare).toEqual(care);
    const log = simulate(scenario);
    let [drift, variance] = [0, 0];
    for (const i of listened(log)) {
      const odds = (0.8 / 0.2) * care[log.agent[i]];
      const share = odds / (1 + odds);
      const weight = Math.log(care[log.agent[i]]);
      drift += weight * ((has(log, Mark.accurate)(i) ? 1 : 0) - share);
      variance += weight ** 2 * share * (1 - share);
    }
    expect(variance).toBeGreaterThan(500);
    expect(Math.abs(drift) / Math.sqrt(variance)).toBeLessThanOrEqual(4);
  });

  it('gives the weights of what was passed; nothing and everything are passed for certain', () => {
    const exact = { ...everything, evaluatorSd: 0, noiseSd: 0 };
    const log = simulate(centre(5, 2000, exact));
    for (const i of listened(log))
      expect(log.points[i]).toBe(
        Number(has(log, Mark.accurate)(i)) * qualityWeights.accurate +
          Number(has(log, Mark.criticalFree)(i)) * qualityWeights.criticalFree +
          Number(has(log, Mark.uninterrupted)(i)) * qualityWeights.uninterrupted,
      );
    const sure = { accuracy: 1, criticalErrorFree: 1, uninterrupted: 0, agentSd: 3 };
    const extreme = simulate(centre(5, 200, { ...exact, ...sure }));
    expect(new Set(extreme.points.subarray(0, extreme.contacts))).toEqual(new Set([80]));
    expect(qualityWeights.accurate + qualityWeights.criticalFree + qualityWeights.uninterrupted).toBe(100);
  });

  it('is noisy, and an evaluator is as lenient with all contacts of an agent on a day', () => {
    // 50 points in the middle of the scale: nothing is cut off.
    const half = { accuracy: 1, criticalErrorFree: 0, uninterrupted: 0, agentSd: 0, evaluationsPerMonth: 10_000 };
    const noisy = simulate(centre(50, 10_000, { ...half, evaluatorSd: 0, noiseSd: 6 }, 10));
    const { mean, sd } = momentsOf(noisy.points.subarray(0, noisy.contacts));
    expect(Math.abs(mean - 50) / 0.06).toBeLessThanOrEqual(4);
    expect(Math.abs(sd - 6) / (6 / Math.sqrt(20_000))).toBeLessThanOrEqual(4);
    const simulator = new Simulator(compile(centre(200, 2000, { ...half, evaluatorSd: 4, noiseSd: 0 }, 10)));
    const leniency: number[] = [];
    for (let day = 0; day < 3; day++) {
      const log = simulator.run(day);
      const byAgent = new Map<number, Set<number>>();
      for (const i of listened(log)) {
        const seen = byAgent.get(log.agent[i]) ?? new Set();
        byAgent.set(log.agent[i], seen.add(log.points[i]));
      }
      for (const seen of byAgent.values()) {
        expect(seen.size).toBe(1);
        leniency.push([...seen][0] - 50);
      }
    }
    expect(new Set(leniency).size).toBe(leniency.length);
    const spread = momentsOf(leniency);
    expect(Math.abs(spread.mean) / (4 / Math.sqrt(spread.count))).toBeLessThanOrEqual(4);
    expect(Math.abs(spread.sd - 4) / (4 / Math.sqrt(2 * spread.count))).toBeLessThanOrEqual(4);
  });
});

describe('the day itself', () => {
  it('is the same to the bit, listened to or not, and what is heard does not hang on how many are', () => {
    fc.assert(
      fc.property(scenarios(), (s) => {
        const run = (evaluationsPerMonth: number): DayLog =>
          simulate(expectScenario({ ...s, outcomes: { quality: { evaluationsPerMonth, evaluatorSd: 2 } } }));
        const [all, some] = [run(10_000), run(60)];
        expect(digest(some)).toEqual(digest(simulate(s)));
        expect(digest(all)).toEqual(digest(some));
        for (const i of listened(some)) {
          expect(some.marks[i]).toBe(all.marks[i]);
          expect(some.points[i]).toBe(all.points[i]);
        }
      }),
      { ...settings, numRuns: 40 },
    );
  });

  it('gives each contact draws of its own', () => {
    const log = simulate(
      centre(20, 4000, { evaluationsPerMonth: 10_000, accuracy: 1, criticalErrorFree: 0, noiseSd: 5 }, 10),
    );
    expect(new Set(log.points.subarray(0, log.contacts)).size).toBeGreaterThan(3990);
  });
});

describe('the figures', () => {
  it('are of what was evaluated, for all, by type, team and agent', () => {
    const scenario = centre(6, 600, { evaluationsPerMonth: 600, accuracy: 0.7 });
    const simulator = new Simulator(compile(scenario));
    const results = Results.of(scenario);
    const rows: { agent: number; points: number; marks: number }[] = [];
    for (let day = 0; day < 10; day++) {
      const log = simulator.run(day);
      for (const i of listened(log)) rows.push({ agent: log.agent[i], points: log.points[i], marks: log.marks[i] });
      results.add(measureDay(log, results.context.spec));
    }
    const share = (of: typeof rows, mark: number): number =>
      (100 * of.filter(({ marks }) => marks & mark).length) / of.length;
    for (const [scope, of] of [
      [{}, rows],
      [{ type: 'calls' }, rows],
      [{ team: 'team' }, rows],
      [{ agent: 2 }, rows.filter(({ agent }) => agent === 2)],
    ] as const) {
      expect(results.estimate('answerAccuracy', scope).mean).toBeCloseTo(share([...of], Mark.accurate), 9);
      expect(results.estimate('criticalErrorFree', scope).mean).toBeCloseTo(share([...of], Mark.criticalFree), 9);
      expect(results.estimate('listening', scope).mean).toBeCloseTo(share([...of], Mark.uninterrupted), 9);
      const mean = of.reduce((sum, { points }) => sum + points, 0) / of.length;
      expect(results.estimate('qualityScore', scope).mean).toBeCloseTo(mean, 9);
      expect(results.estimate('qualitySamplingError', scope).mean).toBeGreaterThan(0);
    }
  });

  it('have no data where nobody listened, and none where nobody would', () => {
    for (const scenario of [
      centre(3, 40, { evaluationsPerMonth: 0 }),
      scenarioOf([traced([0, 60], undefined)], [teamOf(1)]),
    ]) {
      const results = Results.of(scenario);
      results.add(measureDay(simulate(scenario), results.context.spec));
      for (const kpi of [
        'answerAccuracy',
        'qualityScore',
        'criticalErrorFree',
        'qualitySamplingError',
        'listening',
      ] as const)
        for (const scope of [{}, { team: 'team' }, { agent: 0 }])
          expect(results.estimate(kpi, scope).mean, kpi).toBeNull();
    }
  });

  it('leave the warm-up out', () => {
    const scenario = { ...centre(3, 480, { evaluationsPerMonth: 10_000 }), warmUpIntervals: 12 };
    const spec = specOf(scenario);
    const sums = sumContacts(measureDay(simulate(scenario), spec), spec, -1, 0, 24);
    expect(sums[Contact.evaluated]).toBe(sums[Contact.answered]);
    expect(sums[Contact.evaluated]).toBeLessThan(300);
  });
});

describe('the sampling error', () => {
  it('is ±5 points for 278 of 1000 calls, and ±3 for 1067 of very many', () => {
    expect(samplingError(139, 278, 1000)).toBeCloseTo(5, 1);
    expect(samplingError(533, 1067, 1e9)).toBeCloseTo(3, 1);
  });

  it('is none where all were heard, and never none for five good ones', () => {
    expect(samplingError(40, 50, 50)).toBe(0);
    expect(samplingError(5, 5, 1000)).toBeGreaterThan(30);
    expect(samplingError(0, 0, 1000)).toBeNaN();
  });
});
