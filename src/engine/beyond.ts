import { exp, ln } from './math';
import type { Stream } from './stream';

/**
 * Draws from distributions of which it is known that they exceed a bound, for families without a closed inverse. Each is exact
 * and, by its choice of proposal, accepts at least one try in three whatever the bound.
 */

/** A standard normal above `bound`. In the tail from a shifted exponential (Robert 1995): at least 76 % are accepted. */
export function normalBeyond(stream: Stream, bound: number): number {
  if (bound <= 0) {
    let z: number;
    do z = stream.normal();
    while (z <= bound);
    return z;
  }
  // So far out that no double lies between the bound and the values above it.
  if (bound > 1e8) return bound;
  const rate = (bound + Math.sqrt(bound * bound + 4)) / 2;
  for (;;) {
    const z = bound + stream.exponential() / rate;
    if (stream.uniform() < exp(-0.5 * (z - rate) * (z - rate))) return z;
  }
}

/** A gamma of scale 1 above `bound` > 0. */
export function gammaBeyond(stream: Stream, shape: number, bound: number): number {
  if (bound > 1e16) return bound;
  if (shape < 1) return bound < 1 ? smallGammaBeyond(stream, shape, bound) : steepGammaBeyond(stream, shape, bound);
  if (bound > shape - 1) return gammaTail(stream, shape, bound);
  // Below the mode, and so below the median: at least half of all draws exceed it.
  let x: number;
  do x = stream.gamma(shape);
  while (x <= bound);
  return x;
}

/** Beyond the mode: from the shifted exponential whose rate makes the tightest hat (Dagpunar 1978). */
function gammaTail(stream: Stream, shape: number, bound: number): number {
  const excess = bound - shape;
  const root = Math.sqrt(excess * excess + 4 * bound);
  // The same twice, so that nothing cancels.
  const rate = excess > 0 ? (root + excess) / (2 * bound) : 2 / (root - excess);
  /** Where density and hat touch. */
  const touch = bound + 1 / rate;
  for (;;) {
    const x = bound + stream.exponential() / rate;
    if (stream.uniform() < exp((shape - 1) * ln(x / touch) - (1 - rate) * (x - touch))) return x;
  }
}

/** Shape below 1, bound from 1 on: the density falls faster than e⁻ˣ, by (x / bound)^(shape − 1). */
function steepGammaBeyond(stream: Stream, shape: number, bound: number): number {
  for (;;) {
    const x = bound + stream.exponential();
    if (stream.uniform() < exp((shape - 1) * ln(x / bound))) return x;
  }
}

/** Shape and bound below 1: x^(shape − 1) is the hat up to 1, e⁻ˣ from there (after Ahrens & Dieter 1974, cut at the bound). */
function smallGammaBeyond(stream: Stream, shape: number, bound: number): number {
  const cut = exp(shape * ln(bound));
  const below = (1 - cut) / shape;
  const above = exp(-1);
  for (;;) {
    const place = stream.uniform() * (below + above);
    if (place < below) {
      const x = exp(ln(cut + (place / below) * (1 - cut)) / shape);
      if (stream.uniform() < exp(-x)) return x;
    } else {
      const x = 1 + stream.exponential();
      if (stream.uniform() < exp((shape - 1) * ln(x))) return x;
    }
  }
}

/**
 * How many of `phases` exponential phases of mean 1 are left at `bound`, given that they are not all over by then: the phases that
 * are over are Poisson, fewer than `phases`.
 */
export function phasesLeft(stream: Stream, phases: number, bound: number): number {
  const mode = Math.min(phases - 1, Math.floor(bound));
  let total = 0;
  // Probabilities relative to the likeliest number; from one to the next they change by bound ÷ n.
  for (let n = mode, weight = 1; n >= 0 && weight > 0; weight *= n / bound, n--) total += weight;
  for (let n = mode + 1, weight = bound / n; n < phases && weight > 0; n++, weight *= bound / n) total += weight;
  let place = stream.uniform() * total;
  for (let n = mode, weight = 1; n >= 0 && weight > 0; weight *= n / bound, n--) {
    place -= weight;
    if (place < 0) return phases - n;
  }
  for (let n = mode + 1, weight = bound / n; n < phases && weight > 0; n++, weight *= bound / n) {
    place -= weight;
    if (place < 0) return phases - n;
  }
  return phases - mode;
}
