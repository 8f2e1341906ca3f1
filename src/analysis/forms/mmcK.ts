import { mmnG } from './mmnG';
import type { QueueForm } from './queueForm';
import { requireAbove } from './require';
import { survival } from './survival';

/**
 * M/M/c/K and M/M/c/K+M: at most `lines` contacts queued plus in service, an arrival beyond is blocked and lost. Always
 * stable. All shares and waits but blockedRate are of admitted contacts, and exact.
 * Source: Gross, Shortle, Thompson & Harris (2008), Fundamentals of Queueing Theory, section 2.5 (states), and the sum over the
 * waits of a contact that finds j waiting, Riordan (1962), Stochastic Service Systems, section 6.2; here by {@link mmnG}.
 *
 * @param patienceSeconds mean of an exponential patience; left out: nobody hangs up
 * @throws RangeError when a parameter is out of range, or lines are fewer than agents
 */
export function mmcK(
  arrivalsPerSecond: number,
  ahtSeconds: number,
  agents: number,
  lines: number,
  patienceSeconds = Infinity,
): QueueForm {
  requireAbove('mean patience', patienceSeconds, 0);
  const patience = survival(
    patienceSeconds === Infinity ? { family: 'never' } : { family: 'exponential', mean: patienceSeconds },
  );
  return mmnG({ arrivalsPerSecond, ahtSeconds, agents, patience, lines });
}
