import { loadFactor } from '../model/loadFactor';
import type { LoadEffect } from '../model/loadEffect';
import { erlangA } from './forms/erlangA';

/** A queue whose customers may come back and whose agents' pace depends on their load. Times in seconds. */
export interface LoadedQueue {
  /** Fresh issues. */
  freshPerSecond: number;
  /** Mean handle time without the effect of load. */
  ahtSeconds: number;
  agents: number;
  /** Mean of exponential patience; Infinity: nobody hangs up. */
  patienceSeconds: number;
  /** Further attempts per abandoned and per answered attempt, each below 1: r and u of CAUSAL.md §3. */
  redials: number;
  repeats: number;
  effect: LoadEffect;
}

/** Occupancies that are looked at: there is no effect below. */
const grid = Array.from({ length: 101 }, (_, i) => 0.5 + i / 200);

/**
 * The occupancies at which such a queue can stay, of 0.5 and above: solutions of G(ρ) = ρ, where G is the occupancy of Erlang A with
 * the handle time that ρ makes and all attempts that come of it, λ = λ₀ + r·abandoned + u·answered. More than one: there are several
 * stable regimes, and a day may flip from one to another. Found as changes of sign on a grid of half a percent.
 * Source: CAUSAL.md §3 and §4; bistability: Dong, Feldman & Yom-Tov (2015), Operations Research 63(2).
 */
export function operatingPoints(queue: LoadedQueue): number[] {
  const { rush, overload } = queue.effect;
  const points: number[] = [];
  let before = 0;
  let start = queue.freshPerSecond;
  for (const [i, occupancy] of grid.entries()) {
    const aht = queue.ahtSeconds * loadFactor(rush, overload, occupancy, occupancy);
    const found = settled(queue, aht, start);
    start = found.attemptsPerSecond;
    const apart = found.occupancy - occupancy;
    if (apart === 0) points.push(occupancy);
    else if (i > 0 && before * apart < 0)
      points.push(grid[i - 1] + ((occupancy - grid[i - 1]) * before) / (before - apart));
    before = apart;
  }
  return points;
}

/** Where attempts and abandonment settle: an iteration that contracts by max(r, u), CAUSAL.md §3. */
function settled(
  { freshPerSecond, agents, patienceSeconds, redials, repeats }: LoadedQueue,
  ahtSeconds: number,
  start: number,
): { attemptsPerSecond: number; occupancy: number } {
  let attempts = start;
  for (let step = 0; ; step++) {
    const form = erlangA(attempts, ahtSeconds, agents, patienceSeconds);
    const next = freshPerSecond + attempts * (redials * form.abandonRate + repeats * (1 - form.abandonRate));
    if (step === 100 || Math.abs(next - attempts) < 1e-6 * attempts || !form.stable)
      return { attemptsPerSecond: attempts, occupancy: form.occupancy };
    attempts = next;
  }
}
