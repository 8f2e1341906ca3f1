import { describe, expect, it } from 'vitest';
import { Cause, Ending } from '../../src/engine/dayLog';
import { attemptsPerIssue } from '../../src/model/freshShare';
import { hourly, scenarioOf, simulate, story, teamOf, traced } from './build';

describe('patience after giving up, CAUSAL.md E2: mean × δ_p^abandons', () => {
  it('is so many times as long with each', () => {
    const redial = {
      afterAbandon: 1,
      patience: 0.5,
      delay: { family: 'constant' as const, mean: 50 },
      mostAttempts: 4,
    };
    const calls = traced([1000], undefined, { patience: { family: 'constant', mean: 100 }, redial });
    const nobody = teamOf(0, ['calls'], { headcount: hourly(0) });
    expect(story(simulate(scenarioOf([calls], [nobody])))).toEqual([
      '1000 abandoned after 100',
      '1150 abandoned after 50',
      '1250 abandoned after 25',
      '1325 abandoned after 12.5',
    ]);
  });
});

describe('resolution after a transfer, CAUSAL.md E7: φ − Δφ_tr', () => {
  it('is lower for the last leg alone, whoever passes on to whom', () => {
    const n = 40_000;
    const arrivals = Array.from({ length: n }, (_, i) => 2 * i);
    const transfer = { probability: 0.5, to: 'other', resolutionPenalty: 0.3, most: 1 };
    const talk = { talk: { family: 'constant' as const, mean: 1 } };
    const calls = traced(arrivals, undefined, { resolution: 0.9, transfer, handling: talk });
    const other = traced([], undefined, { id: 'other', name: 'Other', resolution: 0.8, handling: talk });
    const log = simulate(scenarioOf([calls, other], [teamOf(5, ['calls', 'other'])]));
    const [direct, passed] = [Cause.fresh, Cause.transfer].map((cause) => {
      const ends = Array.from(log.ending.subarray(0, log.contacts)).filter(
        (ending, i) => log.cause[i] === cause && ending !== Ending.passedOn,
      );
      return { of: ends.length, resolved: ends.filter((ending) => ending === Ending.resolved).length };
    });
    const z = ({ of, resolved }: { of: number; resolved: number }, p: number): number =>
      Math.abs(resolved / of - p) / Math.sqrt((p * (1 - p)) / of);
    expect(passed.of).toBeGreaterThan(15_000);
    expect(z(direct, 0.9)).toBeLessThan(4);
    expect(z(passed, 0.5)).toBeLessThan(4);
  });

  it('brings more of them back, which an observed volume is freed of', () => {
    const repeat = { probability: 0.8, sameDay: 1, delay: { family: 'constant' as const, mean: 600 } };
    const attempts = (resolutionPenalty: number): number => {
      const transfer = { probability: 0.5, most: 1, resolutionPenalty };
      const [type] = scenarioOf([traced([], undefined, { resolution: 0.9, repeat, transfer })], [teamOf(1)]).types;
      return attemptsPerIssue(type, { abandonRate: 0, busyRate: 0 });
    };
    // Of an issue's contacts half have a second leg; u is 0.08 without, 0.08 + 0.24 after one: 1.5 / (1 − 0.5·0.08 − 0.5·0.32).
    expect(attempts(0)).toBeCloseTo(1.5 / (1 - 0.08), 6);
    expect(attempts(0.3)).toBeCloseTo(1.5 / (1 - 0.2), 6);
  });
});
