import type { Sums } from './formula';
import { Contact as C } from './counters';

/**
 * Time on lines and in sessions, seconds: waits, ringing and conversations of live contacts, whatever became of them, and dials from the first
 * ring. Time in a menu is not in it.
 */
export const lineSeconds = ({ live, contact, account }: Sums): number =>
  lineSecondsOf(live, contact, account?.hasLines === true);

export function lineSecondsOf(l: Float64Array, c: Float64Array, hasLines: boolean): number {
  const calls = l[C.waitAnswered] + l[C.waitAbandoned] + l[C.waitDropped] + l[C.ringBeyondWait] + l[C.talk] + l[C.hold];
  return (hasLines ? calls : 0) + c[C.dialRing] + c[C.dialTalk] + c[C.dialHold];
}
