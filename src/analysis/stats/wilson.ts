import type { Share } from '../estimate';
import { normalQuantile } from './normal';

/**
 * The share of days with its Wilson score interval; no days give nulls. The bounds stay inside 0 … 1 and are useful even
 * when every day or no day kept the promise.
 * Source: Wilson (1927), JASA 22(158); Brown, Cai & DasGupta (2001), Statistical Science 16(2), eq. 4.
 *
 * @throws RangeError when kept is not between 0 and days
 */
export function wilson(kept: number, days: number, confidence = 0.95): Share {
  if (!(kept >= 0 && kept <= days)) throw new RangeError(`days kept must be between 0 and ${days}, got ${kept}`);
  if (days === 0) return { kept, days, share: null, low: null, high: null };
  const share = kept / days;
  const z = normalQuantile((1 + confidence) / 2);
  const shrink = (z * z) / days;
  const centre = (share + shrink / 2) / (1 + shrink);
  const half = (z / (1 + shrink)) * Math.sqrt((share * (1 - share)) / days + shrink / (4 * days));
  return {
    kept,
    days,
    share,
    low: kept === 0 ? 0 : centre - half,
    high: kept === days ? 1 : centre + half,
  };
}
