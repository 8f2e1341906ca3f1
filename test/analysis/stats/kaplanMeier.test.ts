import { describe, expect, it } from 'vitest';
import type { WatchedTime } from '../../../src/analysis/stats/kaplanMeier';
import { kaplanMeier, stepAt } from '../../../src/analysis/stats/kaplanMeier';

/** `6` is an event at 6, `6+` a censoring. */
const watched = (text: string): WatchedTime[] =>
  text.split(' ').map((word) => ({ seconds: parseFloat(word), event: !word.endsWith('+') }));

describe('the Kaplan–Meier estimate', () => {
  it('of the remission times of Freireich et al. (1963) is that of the textbooks, with Greenwood’s standard errors', () => {
    // 21 patients under 6-MP, weeks; as in Cox & Oakes (1984), Analysis of Survival Data, section 1.1.
    const steps = kaplanMeier(watched('32+ 6 6 7 6+ 9+ 10 10+ 11+ 13 16 17+ 19+ 20+ 22 23 25+ 32+ 34+ 35+ 6'));
    expect(steps.map(({ seconds, atRisk, events }) => [seconds, atRisk, events])).toEqual([
      [6, 21, 3],
      [7, 17, 1],
      [10, 15, 1],
      [13, 12, 1],
      [16, 11, 1],
      [22, 7, 1],
      [23, 6, 1],
    ]);
    const rounded = (values: (number | null)[]): string[] => values.map((x) => x!.toFixed(3));
    expect(rounded(steps.map(({ survival }) => survival))).toEqual([
      '0.857',
      '0.807',
      '0.753',
      '0.690',
      '0.627',
      '0.538',
      '0.448',
    ]);
    expect(rounded(steps.map(({ standardError }) => standardError))).toEqual([
      '0.076',
      '0.087',
      '0.096',
      '0.107',
      '0.114',
      '0.128',
      '0.135',
    ]);
  });

  it('by hand: events of one instant come before the censorings of it', () => {
    // At 10 all five are at risk, two leave and one is censored; at 30 one of two leaves; at 40 the last.
    const steps = kaplanMeier(watched('40 10 10+ 30 10'));
    const [first, second, last] = steps;
    expect(steps.map(({ seconds, atRisk, events }) => [seconds, atRisk, events])).toEqual([
      [10, 5, 2],
      [30, 2, 1],
      [40, 1, 1],
    ]);
    expect(first.survival).toBeCloseTo(3 / 5, 15);
    expect(first.standardError).toBeCloseTo((3 / 5) * Math.sqrt(2 / (5 * 3)), 15);
    expect(second.survival).toBeCloseTo(3 / 10, 15);
    expect(second.standardError).toBeCloseTo((3 / 10) * Math.sqrt(2 / (5 * 3) + 1 / (2 * 1)), 15);
    expect([last.survival, last.standardError]).toEqual([0, null]);
  });

  it('without censoring is the empirical share, with the binomial standard error', () => {
    const steps = kaplanMeier(watched('1 2 3 4 5 6 7 8 9 10'));
    steps.slice(0, -1).forEach(({ survival, standardError }, i) => {
      const left = (9 - i) / 10;
      expect(survival).toBeCloseTo(left, 14);
      expect(standardError).toBeCloseTo(Math.sqrt((left * (1 - left)) / 10), 14);
    });
  });

  it('of censored times only has no step', () => {
    expect(kaplanMeier(watched('5+ 6+'))).toEqual([]);
    expect(kaplanMeier([])).toEqual([]);
  });

  it('holds from a step to the next', () => {
    const steps = kaplanMeier(watched('10 20 30+'));
    expect([9.9, 10, 19, 20, 99].map((t) => stepAt(steps, t)?.seconds)).toEqual([undefined, 10, 10, 20, 20]);
  });
});
