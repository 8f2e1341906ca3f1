import { lnGamma } from '../stats/lnGamma';
import { lowerSeries, upperFraction } from '../stats/incompleteGamma';
import { requireAtLeast, requireInside } from './require';
import { firstTrue, firstTrueAbove } from './root';

/**
 * 1 ÷ B(x, a) = Γ(x + 1, a) eᵃ a⁻ˣ for 0 ≤ x < 1. Source: Jagerman (1974), Bell System Technical Journal 53(3), theorem 3.
 */
function inverseBelowOne(x: number, load: number): number {
  if (x === 0) return 1;
  if (load >= x + 2) return load * upperFraction(x + 1, load);
  return Math.exp(lnGamma(x + 1) + load - x * Math.log(load)) - (load / (x + 1)) * lowerSeries(x + 1, load);
}

/**
 * Erlang's loss formula: share of contacts that find all lines busy when none may wait. `lines` may be fractional, by the
 * usual continuation. Numerically stable for any size; costs one step a line.
 * Source: Erlang (1917); recursion B(n) = aB(n − 1) ÷ (n + aB(n − 1)); fractional lines as in Jagerman (1974).
 *
 * @param load offered load in erlangs, arrival rate × average handle time
 * @throws RangeError when load or lines is below 0
 */
export function erlangB(load: number, lines: number): number {
  requireAtLeast('offered load', load, 0);
  requireAtLeast('lines', lines, 0);
  if (load === 0) return lines === 0 ? 1 : 0;
  const start = lines - Math.floor(lines);
  let blocked = 1 / inverseBelowOne(start, load);
  for (let n = start + 1; n <= lines; n++) blocked = (load * blocked) / (n + load * blocked);
  return blocked;
}

/**
 * Largest load in erlangs that so many lines carry with at most the given blocking.
 *
 * @throws RangeError when blocking is not between 0 and 1
 */
export function loadForBlocking(lines: number, blocking: number): number {
  requireInside('blocking', blocking);
  if (lines === 0) return 0;
  return firstTrueAbove((load) => erlangB(load, lines) >= blocking, 0, lines);
}

/**
 * Fewest whole lines with at most the given blocking.
 *
 * @throws RangeError when blocking is not between 0 and 1
 */
export function linesForBlocking(load: number, blocking: number): number {
  requireInside('blocking', blocking);
  requireAtLeast('offered load', load, 0);
  let lines = 0;
  for (let blocked = 1; blocked > blocking; blocked = (load * blocked) / (lines + load * blocked)) lines++;
  return lines;
}

/** Lines, fractions allowed, at which the blocking is just the given one; for interpolation between whole answers. */
export function fractionalLinesForBlocking(load: number, blocking: number): number {
  const whole = linesForBlocking(load, blocking);
  if (whole === 0) return 0;
  return firstTrue((lines) => erlangB(load, lines) <= blocking, whole - 1, whole);
}
