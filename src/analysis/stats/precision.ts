import { normalQuantile } from './normal';
import { studentMultiplier } from './student';

/**
 * Fewest days, at least two, after which the t interval of a mean has the half-width asked for, if days keep varying as
 * they did. null: never, because the half-width is 0 and days differ.
 * Source: Law (2015), Simulation Modeling and Analysis, 5th ed., section 9.4.1 (fixed sample-size procedure).
 *
 * @param sd standard deviation of one day
 * @throws RangeError when sd or halfWidth is below 0
 */
export function daysForHalfWidth(sd: number, halfWidth: number, confidence = 0.95): number | null {
  if (!(sd >= 0)) throw new RangeError(`standard deviation must be at least 0, got ${sd}`);
  if (!(halfWidth >= 0)) throw new RangeError(`half-width must be at least 0, got ${halfWidth}`);
  if (sd === 0) return 2;
  const ratio = sd / halfWidth;
  const fromNormal = (normalQuantile((1 + confidence) / 2) * ratio) ** 2;
  if (!Number.isFinite(fromNormal)) return null;
  const enough = (days: number): boolean => studentMultiplier(confidence, days - 1) * ratio <= Math.sqrt(days);
  // The normal answer is a lower bound, and beyond it t differs by a handful of days only: walk.
  let days = Math.max(2, Math.ceil(fromNormal));
  while (!enough(days)) days++;
  return days;
}
