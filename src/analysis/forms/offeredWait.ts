import { exponentialSum } from './exponentialSum';
import { integrate, type Integrand } from './integrate';
import { firstTrue, firstTrueAbove } from './root';
import type { PatienceLaw } from './survival';

/** Integrals over the density of the offered wait, all relative to e^`logScale`. */
export interface WaitIntegrals {
  logScale: number;
  /** ∫ v: the wait lies in the range. */
  offered: number;
  /** ∫ v P(patience > x): … and is borne. */
  borne: number;
  /** ∫ v P(patience ≤ x): … and is not. */
  notBorne: number;
  /** ∫ v x P(patience > x). */
  waitBorne: number;
  /** ∫ v E[patience; patience ≤ x]. */
  waitNotBorne: number;
  /** Integral of the density's first missing term: the state in which all lines are taken. */
  full: number;
}

/** Beyond a factor e^−60 below its peak the density adds nothing to a double. */
const depth = 60;
/** Ends of panels need not be exact, only near. */
const near = 1e-3;

/**
 * The offered wait x > 0 of a contact, the time that it would spend in queue were its patience endless, in M/M/n+G: density
 * proportional to exp(λH(x) − nμx) with H(x) = ∫₀ˣ P(patience > u) du. With only `places` waiting places, the exponential of
 * λH is cut off after as many terms. The logarithm of the density is concave, so it has one peak; integrals are taken around it.
 * Source: Baccelli & Hébuterne (1981), On queues with impatient customers; finite places: Brandt & Brandt (1999),
 * On the M(n)/M(m)/s queue with impatient calls, Performance Evaluation 35.
 *
 * @param serviceRate nμ, contacts per second that all agents together finish
 * @param places waiting places, at least 1, Infinity for no limit
 */
export function offeredWait(arrivalRate: number, serviceRate: number, law: PatienceLaw, places: number) {
  const sum = exponentialSum(places);
  const held = (x: number): number => arrivalRate * (x * law.above(x) + law.meanAtMost(x));
  const log = (x: number): number => sum.log(held(x)) - serviceRate * x;
  const falls = (x: number): boolean => arrivalRate * law.above(x) * sum.slope(held(x)) <= serviceRate;
  const unit = 1 / serviceRate;
  const mode = falls(0) ? 0 : firstTrueAbove(falls, 0, unit, 1e-9);

  /** Integrals of the density over 0 … `until` seconds (Infinity: all of it). */
  return function upTo(until: number): WaitIntegrals {
    const peak = Math.min(mode, until);
    const logScale = log(peak);
    const deep = (x: number): boolean => log(x) < logScale - depth;
    // Measured from the peak, so that a coarse search is coarse against the width of the peak and not against its place.
    const right =
      until < Infinity && !deep(until) ? until : peak + firstTrueAbove((u) => deep(peak + u), 0, unit, near);
    const left = deep(0) ? peak - firstTrue((u) => deep(peak - u), 0, peak, near) : 0;
    const integrand: Integrand = (x, out) => {
      const above = law.above(x);
      const below = law.meanAtMost(x);
      const load = arrivalRate * (x * above + below);
      const density = Math.exp(sum.log(load) - serviceRate * x - logScale);
      out[0] = density;
      out[1] = density * above;
      out[2] = density * law.atMost(x);
      out[3] = density * above * x;
      out[4] = density * below;
      out[5] = density * sum.next(load);
    };
    const inside = [peak, ...law.kinks].filter((x) => x > left && x < right).sort((a, b) => a - b);
    const [offered, borne, notBorne, waitBorne, waitNotBorne, full] = integrate(integrand, 6, [left, ...inside, right]);
    return { logScale, offered, borne, notBorne, waitBorne, waitNotBorne, full };
  };
}
