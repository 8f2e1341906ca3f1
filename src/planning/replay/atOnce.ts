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

/** Starts and ends that are rounded to whole seconds, each, may seem to overlap by this, seconds. */
const roundedSeconds = 2;

/** Contacts that an agent holds one at a time but had beside another of these, and how much of their work was done beside the other. */
export interface Overlap {
  contacts: number;
  /** Of how many. */
  of: number;
  hours: number;
}

/** @param members the contacts of each agent, without those that may be held several at once or laid aside */
export function overlapOf(
  members: readonly (readonly ReplayCall[])[],
  handleOf: (call: ReplayCall) => number,
): Overlap {
  const overlap = { contacts: 0, of: 0, hours: 0 };
  for (const own of members) {
    const spans = own
      .map((call) => ({ start: call.entered + call.wait, end: call.entered + call.wait + handleOf(call) }))
      .sort((a, b) => a.start - b.start);
    let latest = -Infinity;
    spans.forEach(({ start, end }, i) => {
      const beside = Math.min(latest, end) - start;
      const next = i + 1 < spans.length ? Math.min(end, spans[i + 1].end) - spans[i + 1].start : 0;
      if (beside > roundedSeconds || next > roundedSeconds) overlap.contacts++;
      if (beside > roundedSeconds) overlap.hours += beside / 3600;
      latest = Math.max(latest, end);
    });
    overlap.of += spans.length;
  }
  return overlap;
}
