import { describe, expect, it } from 'vitest';
import { momentsOf } from '../../src/analysis/stats/mean';
import type { DayLog } from '../../src/engine/dayLog';
import { scenarioOf, simulate, story, teamOf, traced } from './build';

type Rest = Parameters<typeof traced>[2];
const n = 20_000;
const arrivals = Array.from({ length: n }, (_, i) => i * 4);
const calls = (rest: Rest): DayLog => simulate(scenarioOf([traced(arrivals, undefined, rest)], [teamOf(0)]));
const patience = (log: DayLog): number[] => Array.from(log.patience.subarray(0, log.contacts));
/** Does a share of n differ from `p` by at most 4 standard errors? */
const expectShare = (count: number, p: number): void => {
  expect(Math.abs(count - n * p) / Math.sqrt(n * p * (1 - p))).toBeLessThanOrEqual(4);
};

describe('wrong numbers', () => {
  it('are their share of callers, who hang up after 4 s on average', () => {
    const all = patience(calls({ patience: { family: 'constant', mean: 1000 }, wrongNumbers: 0.2 }));
    const wrong = all.filter((time) => time !== 1000);
    expectShare(wrong.length, 0.2);
    const { mean, sd } = momentsOf(wrong);
    expect(Math.abs(mean - 4) / (sd / Math.sqrt(wrong.length))).toBeLessThanOrEqual(4);
    // An exponential time: its deviation is its mean; the variance of a sample variance is 8σ⁴/n.
    expect(Math.abs(sd * sd - 16) / (16 * Math.sqrt(8 / wrong.length))).toBeLessThanOrEqual(4);
  });

  it('hang up even where everybody else waits for ever', () => {
    expect(new Set(story(calls({ wrongNumbers: 1 })).map((row) => row.split(' ')[1]))).toEqual(new Set(['abandoned']));
  });
});

describe('announcements', () => {
  const announcements = [
    { atSeconds: 30, leaving: 0.1 },
    { atSeconds: 60, leaving: 0.5 },
  ];

  it('send away their shares of those who are still there', () => {
    const all = patience(calls({ patience: { family: 'constant', mean: 1000 }, announcements }));
    expectShare(all.filter((time) => time === 30).length, 0.1);
    expectShare(all.filter((time) => time === 60).length, 0.9 * 0.5);
    expect(new Set(all)).toEqual(new Set([30, 60, 1000]));
  });

  it('reach nobody who has left before', () => {
    const all = patience(calls({ patience: { family: 'constant', mean: 40 }, announcements: [announcements[1]] }));
    expect(new Set(all)).toEqual(new Set([40]));
  });

  it('are heard in the queue: who is answered before is not lost', () => {
    const sure = { announcements: [{ atSeconds: 30, leaving: 1 }] };
    const log = simulate(scenarioOf([traced([0, 20, 40], [45, 45, 45], sure)], [teamOf(1)]));
    expect(story(log)).toEqual([
      '0 answered by 0 after 0 until 45',
      '20 answered by 0 after 25 until 90',
      '40 abandoned after 30',
    ]);
  });
});

it('the n-th customer keeps his other draws, whether or not some are sent away', () => {
  const rest: Rest = {
    handling: { talk: { family: 'gamma', mean: 200, cv: 0.7 }, wrap: { family: 'exponential', mean: 20 } },
    patience: { family: 'exponential', mean: 100 },
  };
  const plain = calls(rest);
  const whims = calls({ ...rest, wrongNumbers: 0.1, announcements: [{ atSeconds: 30, leaving: 0.4 }] });
  for (const column of ['arrival', 'talk', 'wrap'] as const)
    expect(whims[column].slice(0, n)).toEqual(plain[column].slice(0, n));
  // Nobody waits longer than he would have, but for a wrong number whose own patience happened to be shorter still.
  const kept = patience(whims).filter((time, i) => time === plain.patience[i]).length;
  const stay = 0.9 * (1 - Math.exp(-0.3) + Math.exp(-0.3) * 0.6);
  expectShare(kept, stay);
});
