import type { Channel } from './channelKinds';
import { typesApart } from './channelKinds';
import type { Commitment, Metric } from './commitment';
import { kpiUnit } from './kpiFacts';

// Without schemas: judging a promise needs no more of it than this.

/** Metrics with words of their own; all others are KPIs of the catalogue by their keys. */
export const ownMetrics: readonly string[] = [
  'wait',
  'serviceLevel',
  'abandonRate',
  'answerRate',
  'blockedRate',
  'asa',
  'aht',
  'occupancy',
];

/** Is it about how soon somebody is answered? Of all contacts, it is then promised of live ones; of a deferred type, of that. */
export const isOfSpeed = (metric: Metric): boolean =>
  /^(wait|serviceLevel|asa|averageWait.*|probabilityOfWait)$/.test(metric);

/** Deferred types that a promise is not about, because it is about speed and names no type. */
export const leavesOut = <T extends { channel: Channel }>(c: Commitment, types: readonly T[]): readonly T[] =>
  isOfSpeed(c.metric) && c.type === undefined ? typesApart(types) : [];

/** What the threshold of a metric is: a fraction of 1, seconds, or a plain number; and how many of the KPI's own unit one of it is. */
export function thresholdOf(metric: Metric): { as: 'share' | 'time' | 'plain'; scale: number } {
  const unit = kpiUnit(metric);
  if (/^%|^$/.test(unit)) return metric === 'wait' ? { as: 'time', scale: 1 } : { as: 'share', scale: 100 };
  if (unit === 's') return { as: 'time', scale: 1 };
  return /h$/.test(unit) && !/\//.test(unit) ? { as: 'time', scale: 1 / 3600 } : { as: 'plain', scale: 1 };
}
