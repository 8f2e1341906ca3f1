import { erlangB } from './erlangB';
import { offeredWait } from './offeredWait';
import type { QueueForm } from './queueForm';
import { asShare } from './queueForm';
import { requireAtLeast, requireDemand, requireWhole } from './require';
import type { PatienceLaw } from './survival';

/** One contact type, one team, exponential handling, steady state. */
export interface QueueInput {
  arrivalsPerSecond: number;
  ahtSeconds: number;
  agents: number;
  patience: PatienceLaw;
  /** Contacts queued plus in service never exceed this; left out: no limit. */
  lines?: number;
}

/** What holds when no contact ever waits: no demand, or no place to wait. */
function waitless(load: number, agents: number, blockedRate: number): QueueForm {
  const busyAgents = load * (1 - blockedRate);
  return {
    stable: true,
    offeredLoad: load,
    occupancy: busyAgents / agents,
    busyAgents,
    averageQueue: 0,
    probabilityOfWait: 0,
    averageWaitSeconds: 0,
    asaSeconds: 0,
    averageWaitOfAbandonedSeconds: null,
    abandonRate: 0,
    blockedRate,
    serviceLevel: (seconds) => (requireAtLeast('threshold', seconds, 0), 1),
    abandonedWithin: (seconds) => (requireAtLeast('threshold', seconds, 0), 0),
  };
}

/** What holds when those who never hang up are more than the agents can serve: their queue grows for ever. */
function overloaded(load: number, agents: number, law: PatienceLaw): QueueForm {
  const abandonRate = 1 - law.never;
  return {
    stable: false,
    offeredLoad: load,
    occupancy: 1,
    busyAgents: agents,
    averageQueue: Infinity,
    probabilityOfWait: 1,
    averageWaitSeconds: Infinity,
    asaSeconds: Infinity,
    averageWaitOfAbandonedSeconds: abandonRate > 0 ? law.meanAtMost(Number.MAX_VALUE) / abandonRate : null,
    abandonRate,
    blockedRate: 0,
    serviceLevel: (seconds) => (requireAtLeast('threshold', seconds, 0), 0),
    abandonedWithin: (seconds) => (requireAtLeast('threshold', seconds, 0), law.atMost(seconds)),
  };
}

/**
 * M/M/n+G, with or without a limit of lines, exactly: customers of any patience, also one with jumps or with a share that leaves
 * at once, and also in overload, as long as those who never hang up can be served.
 * Source: Baccelli & Hébuterne (1981); Zeltyn & Mandelbaum (2005), Queueing Systems 51, section 3; lines: Brandt & Brandt (1999).
 *
 * @throws RangeError when a parameter is out of range
 */
export function mmnG({ arrivalsPerSecond, ahtSeconds, agents, patience, lines = Infinity }: QueueInput): QueueForm {
  requireDemand(arrivalsPerSecond, ahtSeconds);
  requireWhole('agents', agents, 1);
  if (lines !== Infinity) requireWhole('lines', lines, agents);
  const load = arrivalsPerSecond * ahtSeconds;
  const serviceRate = agents / ahtSeconds;
  if (load === 0) return waitless(0, agents, 0);
  if (lines === agents) return waitless(load, agents, erlangB(load, lines));
  if (lines === Infinity && load * patience.never >= agents) return overloaded(load, agents, patience);

  const upTo = offeredWait(arrivalsPerSecond, serviceRate, patience, lines - agents);
  const all = upTo(Infinity);
  // Odds of waiting: ∫ v ÷ P(fewer than n busy), both relative to P(n − 1 busy); in logarithms, as either may be out of range.
  const lnOdds = Math.log(arrivalsPerSecond * all.offered) + all.logScale + Math.log(erlangB(load, agents - 1));
  const waits = 1 / (1 + Math.exp(-lnOdds));
  const atOnce = 1 / (1 + Math.exp(lnOdds));
  const perWaiting = waits / all.offered;
  const abandonRate = asShare(perWaiting * all.notBorne);
  const answered = atOnce + perWaiting * all.borne;
  const full = perWaiting * all.full;
  const blockedRate = full / (1 + full);
  const admitted = arrivalsPerSecond * (1 - blockedRate);
  const averageWait = perWaiting * (all.waitBorne + all.waitNotBorne);
  const busyAgents = Math.min(agents, admitted * answered * ahtSeconds);
  const within = (seconds: number) => {
    requireAtLeast('threshold', seconds, 0);
    if (seconds === 0) return { offered: 0, borne: 0, notBorne: 0 };
    const part = upTo(seconds);
    const scale = perWaiting * Math.exp(part.logScale - all.logScale);
    return { offered: scale * part.offered, borne: scale * part.borne, notBorne: scale * part.notBorne };
  };
  return {
    stable: true,
    offeredLoad: load,
    occupancy: busyAgents / agents,
    busyAgents,
    averageQueue: admitted * averageWait,
    probabilityOfWait: waits,
    averageWaitSeconds: averageWait,
    asaSeconds: (perWaiting * all.waitBorne) / answered,
    averageWaitOfAbandonedSeconds: all.notBorne > 0 ? all.waitNotBorne / all.notBorne : null,
    abandonRate,
    blockedRate,
    serviceLevel: (seconds) => asShare(atOnce + within(seconds).borne),
    // Whoever is offered more than T leaves within T exactly when the patience is at most T.
    abandonedWithin: (seconds) => {
      const { offered, notBorne } = within(seconds);
      return asShare(notBorne + patience.atMost(seconds) * Math.max(0, waits - offered));
    },
  };
}
