import type { ReplayCall } from './calls';

/** Chats at once where nobody knows who answered which. */
export const assumedAtOnce = 3;
/** The most that a scenario may have. */
const mostAtOnce = 20;
/** What fewer of a team's chats than this share made of an agent's hands is a slip: one that was closed late. */
const slips = 0.02;
/** What ends and what begins at the same instant may seem to overlap by this, seconds. */
const rounding = 1e-6;

/**
 * How many chats agents of a team hold at once, as their calls show: the most that one answer in fifty, or more, made it.
 * @param members the calls of each agent
 */
export function atOnceOf(members: readonly (readonly ReplayCall[])[], handleOf: (call: ReplayCall) => number): number {
  const counts: number[] = [];
  for (const own of members) {
    let ends: number[] = [];
    const starts = own.map((call) => ({ start: call.entered + call.wait, handle: handleOf(call) }));
    for (const { start, handle } of starts.sort((a, b) => a.start - b.start)) {
      ends = ends.filter((end) => end > start + rounding);
      ends.push(start + handle);
      counts.push(ends.length);
    }
  }
  counts.sort((a, b) => b - a);
  return Math.min(mostAtOnce, counts[Math.max(0, Math.ceil(slips * counts.length) - 1)] ?? 1);
}
