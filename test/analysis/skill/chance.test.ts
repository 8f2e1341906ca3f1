import { describe, expect, it } from 'vitest';
import {
  anyBelow,
  binomialCdf,
  chanceOfSd,
  expectedRange,
  medianShareGap,
  normalRangeCdf,
  shareGapCdf,
} from '../../../src/analysis/skill/chance';
import { momentsOf } from '../../../src/analysis/stats/mean';
import { wilson } from '../../../src/analysis/stats/wilson';
import { Stream } from '../../../src/engine/stream';

/** Shares that `agents` alike show, each over n. */
function shares(stream: Stream, agents: number, n: number, p: number): number[] {
  return Array.from({ length: agents }, () => {
    let passed = 0;
    for (let i = 0; i < n; i++) if (stream.uniform() < p) passed++;
    return passed / n;
  });
}
const within4 = (share: number, trials: number, p: number): void =>
  expect(Math.abs(share - p) / Math.sqrt((p * (1 - p)) / trials)).toBeLessThanOrEqual(4);

describe('agents who are all alike', () => {
  it('five good evaluations of five say 57 to 100 %, four 38 to 96 %', () => {
    expect(Math.round(100 * wilson(5, 5).low!)).toBe(57);
    expect(wilson(5, 5).high).toBe(1);
    expect(Math.round(100 * wilson(4, 5).low!)).toBe(38);
    expect(Math.round(100 * wilson(4, 5).high!)).toBe(96);
  });

  it('one of twenty shows less than 65 % today in 45 of 100 days, when all resolve 75 % of 60 calls', () => {
    expect(anyBelow(0.65, 20, 60, 0.75)).toBeCloseTo(0.45, 2);
    const stream = new Stream(Int32Array.of(5, 6, 7, 8));
    let days = 0;
    for (let day = 0; day < 2000; day++) {
      stream.rewind(day, 0);
      if (Math.min(...shares(stream, 20, 60, 0.75)) < 0.65) days++;
    }
    within4(days / 2000, 2000, anyBelow(0.65, 20, 60, 0.75));
  });

  it('best and worst are 44 points apart with 9 surveys each, 12 with 150', () => {
    expect(Math.round(100 * medianShareGap(20, 9, 0.8))).toBe(44);
    expect(Math.round(100 * medianShareGap(20, 150, 0.8))).toBe(12);
  });

  it('the law of that gap is the one of many teams', () => {
    const stream = new Stream(Int32Array.of(9, 6, 7, 8));
    const gaps = Array.from({ length: 2000 }, (_, team) => {
      stream.rewind(team, 1);
      const shown = shares(stream, 12, 20, 0.7);
      return Math.max(...shown) - Math.min(...shown);
    });
    for (const gap of [0.2, 0.25, 0.3, 0.4])
      within4(gaps.filter((g) => g <= gap + 1e-9).length / 2000, 2000, shareGapCdf(gap, 12, 20, 0.7));
  });

  it('a range has the constants of the control charts', () => {
    for (const [k, d2] of [
      [2, 1.128],
      [5, 2.326],
      [10, 3.078],
      [25, 3.931],
    ])
      expect(expectedRange(k)).toBeCloseTo(d2, 3);
    // Of two: |difference| ≤ r is 2 Φ(r / √2) − 1.
    expect(normalRangeCdf(1, 2)).toBeCloseTo(0.5204998778, 8);
    // Upper 5 % point of the studentised range with infinite degrees, Harter (1960): 5.01 for 20.
    expect(normalRangeCdf(5.012, 20)).toBeCloseTo(0.95, 3);
  });

  it('show a standard deviation as large as chance says', () => {
    const stream = new Stream(Int32Array.of(9, 6, 2, 8));
    let more = 0;
    for (let team = 0; team < 2000; team++) {
      stream.rewind(team, 2);
      if (momentsOf(Array.from({ length: 8 }, () => 3 * stream.normal())).sd >= 3.6) more++;
    }
    within4(more / 2000, 2000, chanceOfSd(3.6, 3, 8));
  });
});

describe('the binomial law', () => {
  it('adds up what it is the sum of', () => {
    const n = 7;
    const p = 0.3;
    let sum = 0;
    let term = (1 - p) ** n;
    for (let m = 0; m <= n; m++) {
      sum += term;
      expect(binomialCdf(m, n, p)).toBeCloseTo(sum, 12);
      term *= ((n - m) / (m + 1)) * (p / (1 - p));
    }
    expect(binomialCdf(-1, n, p)).toBe(0);
    expect(binomialCdf(3, n, 0)).toBe(1);
    expect(binomialCdf(3, n, 1)).toBe(0);
  });
});
