import type { Commitment, Window } from '../commitment';
import type { WindowShare } from './quantities';
import type { Problem } from './result';
import type { TokenOf } from './tokens';

/** The scoring fields of a commitment. */
export type Scoring = Pick<Commitment, 'per' | 'share' | 'daysShare'>;

/**
 * Where and how often the promise is scored: per day unless said. "On 95% of days" is the share of days of the promise;
 * a share of any other window must hold within each day.
 */
export function scoringOf(windows: readonly TokenOf<'window'>[], shares: readonly WindowShare[]): Scoring | Problem {
  let per: Window | null = null;
  const scoring: { share: number; daysShare?: number } = { share: 1 };
  const claim = (window: Window, text: string): Problem | null => {
    // "In every half-hour of every day": the day says nothing new.
    if (window === 'day' || window === per) return null;
    if (per !== null) return { code: 'severalWindows', fragment: text };
    per = window;
    return null;
  };
  for (const window of windows) {
    const problem = claim(window.per, window.text);
    if (problem) return problem;
  }
  for (const { per: window, share, text } of shares) {
    const problem = claim(window, text);
    if (problem) return problem;
    if (window === 'day') {
      if (scoring.daysShare !== undefined) return { code: 'severalWindows', fragment: text };
      scoring.daysShare = share;
    } else {
      if (scoring.share !== 1) return { code: 'severalWindows', fragment: text };
      scoring.share = share;
    }
  }
  return { per: per ?? 'day', ...scoring };
}
