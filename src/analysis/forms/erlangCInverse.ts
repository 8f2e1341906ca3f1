import { erlangC, erlangCProbability } from './erlangC';
import type { StaffingTarget } from './staffing';
import { meets } from './staffing';
import { requireAtLeast, requireDemand, requireInside } from './require';
import { firstTrue } from './root';

type ErlangCTarget = Omit<StaffingTarget, 'abandonRate'>;

function requireReachable(target: ErlangCTarget): void {
  if (target.serviceLevel !== undefined) requireInside('service level', target.serviceLevel);
  if (target.asaSeconds !== undefined && !(target.asaSeconds > 0))
    throw new RangeError(`average speed of answer must be above 0, got ${target.asaSeconds}`);
  if (target.occupancy !== undefined && !(target.occupancy > 0))
    throw new RangeError(`occupancy must be above 0, got ${target.occupancy}`);
}

/**
 * Fewest agents with which Erlang C meets the targets, service level and speed of answer and occupancy alike. One pass of the
 * recursion of {@link erlangB}, so that large centres cost no more than their size.
 *
 * @throws RangeError when a parameter or target is out of range
 */
export function agentsForErlangC(arrivalsPerSecond: number, ahtSeconds: number, target: ErlangCTarget): number {
  requireDemand(arrivalsPerSecond, ahtSeconds);
  requireReachable(target);
  const { serviceLevel = 0, thresholdSeconds = 20, asaSeconds = Infinity, occupancy = 1 } = target;
  requireAtLeast('threshold', thresholdSeconds, 0);
  const load = arrivalsPerSecond * ahtSeconds;
  let blocked = 1;
  for (let agents = 1; ; agents++) {
    blocked = (load * blocked) / (agents + load * blocked);
    if (load >= agents || load / agents > occupancy + 1e-12) continue;
    const waits = erlangCProbability(load, agents, blocked);
    const delayed = ahtSeconds / (agents - load);
    if (waits * delayed <= asaSeconds && waits * Math.exp(-thresholdSeconds / delayed) <= 1 - serviceLevel)
      return agents;
  }
}

/** {@link agentsForErlangC} with fractions of an agent: the requirement that planners add up before rounding. */
export function fractionalAgentsForErlangC(
  arrivalsPerSecond: number,
  ahtSeconds: number,
  target: ErlangCTarget,
): number {
  const whole = agentsForErlangC(arrivalsPerSecond, ahtSeconds, target);
  if (whole === 1) return 1;
  return firstTrue((agents) => meets(erlangC(arrivalsPerSecond, ahtSeconds, agents), target), whole - 1, whole);
}

/**
 * Largest offered load in erlangs that so many agents take while Erlang C meets the targets.
 *
 * @throws RangeError when a parameter or target is out of range
 */
export function loadForErlangC(agents: number, ahtSeconds: number, target: ErlangCTarget): number {
  requireAtLeast('agents', agents, 1);
  requireDemand(0, ahtSeconds);
  requireReachable(target);
  return firstTrue((load) => !meets(erlangC(load / ahtSeconds, ahtSeconds, agents), target), 0, agents);
}
