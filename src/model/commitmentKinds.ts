import type { Channel } from './channelKinds';
import { typesApart } from './channelKinds';
import type { Commitment, Metric } from './commitment';

// Without schemas: judging a promise needs no more of it than this.

/** Is it about how soon somebody is answered? Of all contacts, it is then promised of live ones; of a deferred type, of that. */
export const isOfSpeed = (metric: Metric): boolean =>
  metric === 'wait' || metric === 'serviceLevel' || metric === 'asa';

/** Deferred types that a promise is not about, because it is about speed and names no type. */
export const leavesOut = <T extends { channel: Channel }>(c: Commitment, types: readonly T[]): readonly T[] =>
  isOfSpeed(c.metric) && c.type === undefined ? typesApart(types) : [];

/** Metrics whose thresholds are times in seconds; those of all others are shares. */
export const isTimeMetric = (metric: Metric): boolean => metric === 'wait' || metric === 'asa' || metric === 'aht';
