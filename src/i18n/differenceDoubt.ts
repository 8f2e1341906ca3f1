import type { Formats, Interval } from './format';
import { isLopsided } from './format';

/** The doubt of a difference: ±0.9; both ends where the mean is not the middle of them: +87 … +100. Empty: it has none. */
export function differenceDoubt({ mean, low, high }: Interval, formats: Formats): string {
  if (mean === null || low === null || high === null) return '';
  if (!isLopsided(mean, low, high)) return `±${formats.number((high - low) / 2, 2)}`;
  const end = (x: number): string => `${x > 0 ? '+' : ''}${formats.number(x)}`;
  return `${end(low)} … ${end(high)}`;
}
