import type { LogShape } from '../engine/dayLog';
import { shapeOf } from '../engine/shape';
import type { Scenario } from '../model/scenario';
import type { MeasureSpec } from './measures';

/** The wait beyond which "share waiting over T" and "longest wait kept" ask, unless a commitment names another: 60 s. */
export const longWaitSeconds = 60;

/** What to count for a scenario: its own thresholds, those of its commitments, and 60 s. */
export function specOf(scenario: Scenario, shape: LogShape = shapeOf(scenario)): MeasureSpec {
  const byId = new Map(scenario.types.map((t) => [t.id, t]));
  const types = shape.types.map((id) => byId.get(id)!);
  const thresholds = new Set<number>([longWaitSeconds]);
  for (const t of types) thresholds.add(t.thresholdSeconds);
  for (const c of scenario.commitments) {
    if (c.withinSeconds !== undefined) thresholds.add(c.withinSeconds);
    if (c.metric === 'wait') thresholds.add(c.value);
  }
  return {
    shape,
    thresholds: [...thresholds].sort((a, b) => a - b),
    ownThreshold: Float64Array.from(types, (t) => t.thresholdSeconds),
    shortAbandon: Float64Array.from(types, (t) => t.shortAbandonSeconds),
    warmUpIntervals: scenario.warmUpIntervals,
    issuesKnown: true,
  };
}

/** What to count for a log that belongs to no scenario (a real one): one threshold for all types. */
export function plainSpec(
  shape: LogShape,
  thresholdSeconds = 20,
  shortAbandonSeconds = 5,
  issuesKnown = false,
): MeasureSpec {
  return {
    shape,
    thresholds: [...new Set([thresholdSeconds, longWaitSeconds])].sort((a, b) => a - b),
    ownThreshold: new Float64Array(shape.types.length).fill(thresholdSeconds),
    shortAbandon: new Float64Array(shape.types.length).fill(shortAbandonSeconds),
    warmUpIntervals: 0,
    issuesKnown,
  };
}
