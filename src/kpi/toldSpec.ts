import type { LogShape } from '../engine/dayLog';
import type { Channel } from '../model/channelKinds';
import { isConcurrent, isDeferred, liveTypes } from '../model/channelKinds';
import type { MeasureSpec } from './measures';
import type { ToldReplies } from './replies';
import { longWaitSeconds, plainSpec, withColumns } from './spec';

/** What a log says of one of its contact types; null where it does not say. */
export interface ToldType {
  channel: Channel;
  /** Are its chats told turn by turn? */
  turns: boolean;
  /** T of the service level, and what is a short abandon; seconds. */
  thresholdSeconds: number | null;
  shortAbandonSeconds: number | null;
  /** Promised response, hours of the business clock. */
  deadlineHours: number | null;
}

/** What a log says beyond its rows: of its types, in the order of `LogShape.types`, and of what is not to be counted. */
export interface ToldLog {
  types: readonly ToldType[];
  /** Where it has deferred work. */
  replies: ToldReplies | null;
  /** Does it say whether talk was broken off? */
  cuts: boolean;
  /** Intervals at its start that are marked as warm-up. */
  warmUpIntervals: number;
}

/** T of the service level where neither the log nor its reader says one, seconds. */
export const usualThreshold = 20;

/**
 * What to count for a log that belongs to no scenario: as {@link plainSpec}, with what the log says of itself.
 * @param thresholdSeconds T of all types; left out: the log's own, else 20 s
 */
export function toldSpec(
  shape: LogShape,
  told: ToldLog | undefined,
  issuesKnown: boolean | undefined,
  thresholdSeconds?: number,
): MeasureSpec {
  const plain = plainSpec(shape, thresholdSeconds ?? usualThreshold, undefined, issuesKnown);
  if (!told) return plain;
  const { types, replies, cuts, warmUpIntervals } = told;
  const ownThreshold = Float64Array.from(types, (t) => thresholdSeconds ?? t.thresholdSeconds ?? usualThreshold);
  const live = liveTypes(types);
  return withColumns({
    ...plain,
    thresholds: [...new Set([...ownThreshold, longWaitSeconds])].sort((a, b) => a - b),
    ownThreshold,
    shortAbandon: plain.shortAbandon.map((usual, q) => types[q].shortAbandonSeconds ?? usual),
    warmUpIntervals,
    hasCuts: cuts,
    concurrent: Uint8Array.from(types, (t) => (isConcurrent(t.channel) ? 1 : 0)),
    turns: Uint8Array.from(types, (t) => (t.turns ? 1 : 0)),
    // A promise that nobody tells is none that can be broken.
    deadline: Float64Array.from(types, (t) => (isDeferred(t.channel) ? 3600 * (t.deadlineHours ?? Infinity) : NaN)),
    live: Uint8Array.from(types, (t) => (live.includes(t) ? 1 : 0)),
    ...(replies ? { toldReplies: replies } : {}),
  });
}
