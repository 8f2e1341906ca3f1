/**
 * Where a rising condition becomes true on [low, high], to within `precision` of the place (0: to the last bit): `reached(low)`
 * is taken as false and `reached(high)` as true, and the answer is on the true side. The method is bisection, which cannot be
 * misled by flat stretches.
 */
export function firstTrue(reached: (x: number) => boolean, low: number, high: number, precision = 0): number {
  for (let i = 0; i < 200 && high - low > precision * high; i++) {
    const middle = low + (high - low) / 2;
    if (middle <= low || middle >= high) break;
    if (reached(middle)) high = middle;
    else low = middle;
  }
  return high;
}

/** {@link firstTrue} above `low`, when no upper end is known: the step doubles until the condition holds. */
export function firstTrueAbove(reached: (x: number) => boolean, low: number, step: number, precision = 0): number {
  let from = low;
  let width = step;
  while (width < Infinity && !reached(low + width)) {
    from = low + width;
    width *= 2;
  }
  return firstTrue(reached, from, low + width, precision);
}

/** Smallest whole number from `from` on for which a rising condition holds; null beyond `limit`. */
export function firstWhole(reached: (n: number) => boolean, from: number, limit: number): number | null {
  let high = from;
  for (let step = 1; !reached(high); step *= 2) {
    if (high >= limit) return null;
    from = high + 1;
    high = Math.min(high + step, limit);
  }
  while (from < high) {
    const middle = Math.floor((from + high) / 2);
    if (reached(middle)) high = middle;
    else from = middle + 1;
  }
  return high;
}
