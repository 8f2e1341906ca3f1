import { describe, expect, it } from 'vitest';
import { easeAnswer, easeOf, feltOf, ratingAnswer, recommendAnswer, recommendOf } from '../../src/model/answers';
import { isDetractor, isEasy, isPromoter, isSatisfied, ratingOf } from '../../src/model/ratings';

const from = (low: number, high: number): number[] => Array.from({ length: high - low + 1 }, (_, i) => low + i);
const feelings = Array.from({ length: 801 }, (_, i) => (i - 400) / 100);

describe('an answer to a survey', () => {
  it('comes back as it was written', () => {
    expect(from(1, 5).map((answer) => ratingAnswer(feltOf(answer)))).toEqual(from(1, 5));
    expect(from(0, 10).map((answer) => recommendAnswer(recommendOf(answer)))).toEqual(from(0, 10));
    expect(from(1, 7).map((answer) => easeAnswer(easeOf(answer)))).toEqual(from(1, 7));
  });

  it('says of a feeling what KPIs count: who is satisfied, promotes, detracts, found it easy', () => {
    for (const felt of [...feelings, 0.023, 0.671, 0.347]) {
      expect(isPromoter(recommendOf(recommendAnswer(felt)))).toBe(isPromoter(felt));
      expect(isDetractor(recommendOf(recommendAnswer(felt)))).toBe(isDetractor(felt));
      expect(isEasy(easeOf(easeAnswer(felt)))).toBe(isEasy(felt));
      expect(ratingOf(feltOf(ratingAnswer(felt)))).toBe(ratingOf(felt));
      expect(isSatisfied(feltOf(ratingAnswer(felt)))).toBe(isSatisfied(felt));
    }
  });

  it('is higher for a better feeling, over the whole scale', () => {
    for (const answer of [ratingAnswer, recommendAnswer, easeAnswer]) {
      const answers = feelings.map(answer);
      expect(answers).toEqual([...answers].sort((a, b) => a - b));
    }
    expect(feelings.map(recommendAnswer)).toEqual(expect.arrayContaining([0, 10]));
  });
});
