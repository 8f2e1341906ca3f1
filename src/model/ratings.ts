/**
 * How a feeling becomes an answer: CSAT's U into ratings from 1 to 5 (CAUSAL.md E9), NPS's V into who would recommend, and a feeling of
 * effort into who found it easy (E10). Satisfied is U > 0: a rating of 4 or 5.
 */
export const ratingCuts: readonly number[] = [-1.15, -0.65, 0, 0.75];

/** V = 1.067 · E[U] + chance: 82 % satisfied are an NPS of 45, 55 % one of −16, as published for complaint callers and others. */
export const recommendSlope = 1.067;
export const promoterCut = 0.671;
export const detractorCut = 0.023;

export function ratingOf(felt: number): number {
  let rating = 1;
  while (rating < 5 && felt > ratingCuts[rating - 1]) rating++;
  return rating;
}
/** Rated 1 or 2. */
export const isBad = (felt: number): boolean => felt <= ratingCuts[1];
export const isSatisfied = (felt: number): boolean => felt > ratingCuts[2];
/** 9 or 10 of 10. */
export const isPromoter = (recommend: number): boolean => recommend > promoterCut;
/** 0 to 6 of 10. */
export const isDetractor = (recommend: number): boolean => recommend < detractorCut;
/** 5 to 7 of 7. */
export const isEasy = (ease: number): boolean => ease > 0;
