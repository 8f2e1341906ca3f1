import { detractorCut, isDetractor, isEasy, isPromoter, promoterCut, ratingCuts, ratingOf } from './ratings';

/**
 * What a customer writes into a survey, and what such an answer says of a feeling: 1 to 5 of satisfaction, 0 to 10 of recommending, 1 to 7 of
 * ease. The limits of who is satisfied, promotes, detracts and found it easy are those of `ratings.ts`; within these groups the answers lie
 * equally far apart, which no KPI depends on.
 */

/** Width of the answers 7 and 8 of ten, which lie between the limits of who detracts and who promotes. */
const recommendStep = (promoterCut - detractorCut) / 2;
const easeStep = 0.5;

const clamp = (x: number, low: number, high: number): number => Math.min(high, Math.max(low, x));

/** 0 to 10: how likely one would recommend. */
export function recommendAnswer(recommend: number): number {
  const answer = 7 + Math.floor((recommend - detractorCut) / recommendStep);
  if (isPromoter(recommend)) return clamp(answer, 9, 10);
  return isDetractor(recommend) ? clamp(answer, 0, 6) : clamp(answer, 7, 8);
}

/** 1 to 7: how easy it was. */
export function easeAnswer(ease: number): number {
  const answer = 4 + Math.ceil(ease / easeStep);
  return isEasy(ease) ? clamp(answer, 5, 7) : clamp(answer, 1, 4);
}

export { ratingOf as ratingAnswer };

/** A feeling that is answered so, from the middle of all that are. */
export function feltOf(rating: number): number {
  const [low, high] = [ratingCuts[rating - 2], ratingCuts[rating - 1]];
  return low === undefined ? high - 0.5 : high === undefined ? low + 0.5 : (low + high) / 2;
}
export const recommendOf = (answer: number): number => detractorCut + (answer - 7 + 0.5) * recommendStep;
export const easeOf = (answer: number): number => (answer - 4 - 0.5) * easeStep;
