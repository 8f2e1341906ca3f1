import type { SurvivalStep } from '../../analysis/stats/kaplanMeier';
import type { Patience } from '../../model/distribution';

/** A scenario's curve leaves the estimate by no more than this share of all customers, at any time. */
export const curveTolerance = 0.005;

/**
 * A survival curve as a patience that scenarios can hold: straight lines that stay within `tolerance` of the steps at every time,
 * with as few points as a walk along them finds. A step too high for a line stays a step. After the last one nobody gives up.
 */
export function patienceOf(steps: readonly SurvivalStep[], tolerance = curveTolerance): Patience {
  if (steps.length === 0) return { family: 'never' };
  // A millionth of the customers is below what any log can tell.
  const given = steps.map(({ seconds, survival }) => ({ seconds, left: Number((1 - survival).toFixed(6)) }));
  const p: number[] = [];
  const seconds: number[] = [];
  const add = (time: number, share: number): void => {
    seconds.push(time);
    p.push(share);
  };
  // Who gives up at once is a step at 0; everybody else's line begins there.
  const start = given[0].seconds === 0 ? given[0].left : 0;
  add(0, start);
  let anchor = { seconds: 0, left: start };
  let i = given[0].seconds === 0 ? 1 : 0;
  while (i < given.length) {
    const end = lineEnd(given, i, anchor, tolerance);
    if (end === null) {
      // Flat up to the step, and then the step itself.
      add(given[i].seconds, anchor.left);
      anchor = given[i++];
    } else {
      anchor = given[end];
      i = end + 1;
    }
    add(anchor.seconds, anchor.left);
  }
  if (p.length === 1) add(0, start);
  return { family: 'empirical', p, seconds };
}

/** The furthest point from `first` on to which a line from the anchor may run; null when not even the first is. */
function lineEnd(
  given: readonly { seconds: number; left: number }[],
  first: number,
  anchor: { seconds: number; left: number },
  tolerance: number,
): number | null {
  let lowest = 0;
  let highest = Infinity;
  let end: number | null = null;
  for (let i = first; i < given.length && lowest <= highest; i++) {
    const length = given[i].seconds - anchor.seconds;
    const before = i === first ? anchor.left : given[i - 1].left;
    const slope = (given[i].left - anchor.left) / length;
    // Where the line ends it is on the curve; just before, it must not be too far above the last step.
    if (slope >= lowest && slope <= highest && given[i].left - before <= tolerance) end = i;
    lowest = Math.max(lowest, (given[i].left - tolerance - anchor.left) / length);
    highest = Math.min(highest, (before + tolerance - anchor.left) / length);
  }
  return end;
}
