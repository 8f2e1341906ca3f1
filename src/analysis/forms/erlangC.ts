import { erlangB } from './erlangB';
import type { QueueForm } from './queueForm';
import { requireAtLeast, requireDemand, requireInside } from './require';

/** Erlang C knows more of the wait than the other forms. */
export interface ErlangC extends QueueForm {
  /** Mean wait of those who wait at all. */
  averageWaitOfDelayedSeconds: number;
  /** Standard deviation of the wait of all contacts. */
  waitSdSeconds: number;
  /** Wait not exceeded by a share p of the contacts. @throws RangeError when p is not between 0 and 1 */
  waitQuantileSeconds(p: number): number;
}

/** Probability of wait, C = B ÷ (1 − ρ(1 − B)); 1 when the load is not below the agents. Source: Erlang (1917). */
export function erlangCProbability(load: number, agents: number, blocked = erlangB(load, agents)): number {
  if (load >= agents) return 1;
  return blocked / (1 - (load / agents) * (1 - blocked));
}

/**
 * M/M/n, everybody waits as long as it takes. A load at or above the agents has no steady state: `stable` is false, waits are
 * Infinity. `agents` may be fractional, see {@link erlangB}.
 * Source: Erlang (1917); Gans, Koole & Mandelbaum (2003), M&SOM 5(2), section 4.1; P(W > t) = C e^(−(nμ − λ)t).
 *
 * @throws RangeError when a parameter is out of range
 */
export function erlangC(arrivalsPerSecond: number, ahtSeconds: number, agents: number): ErlangC {
  requireDemand(arrivalsPerSecond, ahtSeconds);
  requireAtLeast('agents', agents, 1);
  const load = arrivalsPerSecond * ahtSeconds;
  const stable = load < agents;
  const waits = erlangCProbability(load, agents);
  const delayed = stable ? ahtSeconds / (agents - load) : Infinity;
  const averageWait = waits * delayed;
  const busy = Math.min(load, agents);
  return {
    stable,
    offeredLoad: load,
    occupancy: busy / agents,
    busyAgents: busy,
    averageQueue: stable ? arrivalsPerSecond * averageWait : Infinity,
    probabilityOfWait: waits,
    averageWaitSeconds: averageWait,
    averageWaitOfDelayedSeconds: delayed,
    waitSdSeconds: stable ? delayed * Math.sqrt(waits * (2 - waits)) : Infinity,
    asaSeconds: averageWait,
    averageWaitOfAbandonedSeconds: null,
    abandonRate: 0,
    blockedRate: 0,
    serviceLevel(seconds) {
      requireAtLeast('threshold', seconds, 0);
      return stable ? 1 - waits + waits * -Math.expm1(-seconds / delayed) : 0;
    },
    abandonedWithin(seconds) {
      requireAtLeast('threshold', seconds, 0);
      return 0;
    },
    waitQuantileSeconds(p) {
      requireInside('probability', p);
      if (p <= 1 - waits) return 0;
      return stable ? delayed * Math.log(waits / (1 - p)) : Infinity;
    },
  };
}
