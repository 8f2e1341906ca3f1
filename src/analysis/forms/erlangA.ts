import { mmnG } from './mmnG';
import type { QueueForm } from './queueForm';
import { requireAbove } from './require';
import { survival } from './survival';

/**
 * Erlang A, M/M/n+M: exponential patience. Exact, also the share answered within T, in any load.
 * Source: Palm (1957), Tele 1; Mandelbaum & Zeltyn (2007), Service engineering in action: the Palm/Erlang-A queue; here as the
 * exponential case of {@link mmnG}.
 *
 * @param patienceSeconds mean time until a waiting customer hangs up; Infinity is Erlang C
 * @throws RangeError when a parameter is out of range
 */
export function erlangA(
  arrivalsPerSecond: number,
  ahtSeconds: number,
  agents: number,
  patienceSeconds: number,
): QueueForm {
  requireAbove('mean patience', patienceSeconds, 0);
  const patience = survival(
    patienceSeconds === Infinity ? { family: 'never' } : { family: 'exponential', mean: patienceSeconds },
  );
  return mmnG({ arrivalsPerSecond, ahtSeconds, agents, patience });
}
