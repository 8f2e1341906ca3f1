import { describe, expect, it } from 'vitest';
import {
  leastReliability,
  ranksOf,
  reliability,
  shrink,
  verdictOn,
  volumeFor,
  volumeToTellApart,
} from '../../../src/analysis/skill/reliability';
import { Stream } from '../../../src/engine/stream';

const ofShare = (p: number, sd: number) => ({ between: sd ** 2, within: p * (1 - p) });

describe('the volume that a figure needs to be of the agent', () => {
  it.each([
    ['first contact resolution', ofShare(0.75, 0.04), 273],
    ['satisfied customers', ofShare(0.8, 0.05), 149],
    ['handle time', { between: 0.15 ** 2, within: 0.9 ** 2 }, 84],
    ['evaluations passed', ofShare(0.9, 0.05), 84],
  ])('%s', (_, spread, needed) => {
    expect(Math.abs(volumeFor(spread) - needed)).toBeLessThanOrEqual(1);
    expect(reliability(spread, volumeFor(spread))).toBeCloseTo(leastReliability, 12);
  });

  it('is for ever where agents do not differ', () => {
    expect(volumeFor({ between: 0, within: 1 })).toBe(Infinity);
    expect(reliability({ between: 0, within: 1 }, 1e9)).toBe(0);
    expect(reliability({ between: 1, within: 1 }, 0)).toBe(0);
  });

  it('to tell two apart is the textbook’s: 10 points about 75 % take 294 each', () => {
    // 2 · (1.959964 + 0.841621)² · 0.1875 / 0.01
    expect(volumeToTellApart(0.1875, 0.1)).toBeCloseTo(294.33, 1);
    expect(volumeToTellApart(0.1875, 0.05)).toBeCloseTo(4 * volumeToTellApart(0.1875, 0.1), 9);
  });
});

describe('shrinking', () => {
  it('pulls an agent towards his team by as much as he is luck', () => {
    const spread = { between: 4, within: 100 };
    const [a, none, b] = shrink(spread, [100, 0, 25], [70, NaN, 80]);
    expect(none).toBeNull();
    const team = (100 * 70 + 25 * 80) / 125;
    expect(a!.reliability).toBeCloseTo(0.8, 12);
    expect(b!.reliability).toBeCloseTo(0.5, 12);
    expect(a!.mean).toBeCloseTo(0.8 * 70 + 0.2 * team, 12);
    expect(b!.mean).toBeCloseTo(0.5 * 80 + 0.5 * team, 12);
    expect((a!.high + a!.low) / 2).toBeCloseTo(a!.mean, 12);
    expect(b!.high - b!.low).toBeGreaterThan(a!.high - a!.low);
  });

  it('is closer to what agents are than what they show, and its intervals hold 95 % of them', () => {
    const stream = new Stream(Int32Array.of(1, 2, 3, 4));
    const spread = { between: 9, within: 400 };
    const volumes = Array.from({ length: 20 }, (_, i) => 10 + 6 * i);
    let [raw, shrunk, inside, all] = [0, 0, 0, 0];
    for (let team = 0; team < 200; team++) {
      stream.rewind(0, team);
      const truth = volumes.map(() => 70 + 3 * stream.normal());
      const observed = volumes.map((n, i) => truth[i] + Math.sqrt(400 / n) * stream.normal());
      shrink(spread, volumes, observed).forEach((one, i) => {
        raw += (observed[i] - truth[i]) ** 2;
        shrunk += (one!.mean - truth[i]) ** 2;
        if (one!.low <= truth[i] && truth[i] <= one!.high) inside++;
        all++;
      });
    }
    expect(shrunk).toBeLessThan(0.75 * raw);
    // Agents of a team share its mean: 200 teams, not 4,000 agents, are sure to be independent.
    expect(Math.abs(inside / all - 0.95)).toBeLessThan(4 * Math.sqrt((0.95 * 0.05) / 200));
  });
});

describe('ranks', () => {
  it('are intervals: clearly better stands before, the rest may stand anywhere between', () => {
    const one = (mean: number, variance = 1): { mean: number; variance: number } => ({ mean, variance });
    // Differences above 1.96 · √2 = 2.77 are clear.
    expect(ranksOf([one(10), one(8), one(7), null, one(1)], true)).toEqual([
      { best: 1, worst: 2 },
      { best: 1, worst: 3 },
      { best: 2, worst: 3 },
      null,
      { best: 4, worst: 4 },
    ]);
    expect(ranksOf([one(10), one(1)], false)).toEqual([
      { best: 2, worst: 2 },
      { best: 1, worst: 1 },
    ]);
  });

  it('of agents alike are everything', () => {
    const agents = shrink({ between: 0, within: 4 }, [9, 9, 9], [60, 70, 80]);
    expect(agents.map((agent) => agent!.mean)).toEqual([70, 70, 70]);
    for (const ranks of ranksOf(agents, true)) expect(ranks).toEqual({ best: 1, worst: 3 });
  });
});

describe('a verdict', () => {
  const agent = { volume: 100, observed: 80, mean: 78, variance: 1, low: 76, high: 80 };
  it('is withheld below a reliability of 0.7', () => {
    expect(verdictOn({ ...agent, reliability: 0.69 }, 60)).toBe('tooFew');
  });
  it('is one only where the interval leaves the team out', () => {
    expect(verdictOn({ ...agent, reliability: 0.7 }, 75)).toBe('above');
    expect(verdictOn({ ...agent, reliability: 0.9 }, 81)).toBe('below');
    expect(verdictOn({ ...agent, reliability: 0.9 }, 77)).toBe('notApart');
  });
});
