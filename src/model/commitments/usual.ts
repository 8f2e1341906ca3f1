import type { Commitment, Metric } from '../commitment';
import { thresholdOf } from '../commitmentKinds';
import { kpiDirection, kpiUnit } from '../kpiFacts';
import { limitsOf } from '../kpiLimits';
import { kpiOfPromise } from './kpi';

/** Usual thresholds: of contracts, and as KPIS.md has them for those of the catalogue that it gives one for. */
const usual: Readonly<Record<Metric, Partial<Commitment>>> = {
  wait: { op: '<=', value: 60 },
  serviceLevel: { op: '>=', value: 0.8, withinSeconds: 20, variant: 'C' },
  abandonRate: { op: '<', value: 0.05 },
  answerRate: { value: 0.95 },
  blockedRate: { op: '<', value: 0.01 },
  asa: { value: 30 },
  occupancy: { op: 'between', value: 0.75, upper: 0.85 },
  resolvedSameDay: { value: 0.7 },
  resolvedWithin: { op: '>=', value: 0.8, withinSeconds: 2 * 86_400 },
  respondedWithin: { value: 0.9, withinSeconds: 4 * 3600 },
  fcr: { value: 0.75 },
  csat: { value: 0.8 },
  csatMean: { value: 4 },
  nps: { value: 30 },
  costToRevenue: { op: '<', value: 0.1 },
  transferRate: { op: '<', value: 0.1 },
  complaintRatePerContact: { op: '<', value: 0.01 },
  shrinkage: { value: 0.3 },
  adherence: { value: 0.92 },
  absenteeism: { value: 0.05 },
  churn: { op: '<', value: 0.02 },
  attrition: { value: 0.3 },
  conversionRate: { value: 0.1 },
  utilisation: { op: 'between', value: 0.6, upper: 0.75 },
};

/** Is there a custom of how much is promised of a metric? */
export const isCustomary = (metric: Metric): boolean => usual[metric] !== undefined;

/**
 * A promise about a metric to begin with: what is usual in the field; else what the plan comes to now, rounded, which is neither trivial nor
 * absurd; else what fits the unit.
 * @param present the KPI of the promise in the present plan, in its own unit; null or left out: nobody knows
 */
export function usualPromise(metric: Metric, present: number | null = null): Commitment {
  const kpi = kpiOfPromise({ metric });
  const { as, scale } = thresholdOf(metric);
  const up = kpiDirection(kpi) === 'up';
  const most = limitsOf(kpi)[1] / scale;
  const rounded = present === null || isCustomary(metric) ? null : Number((present / scale).toPrecision(2));
  const value =
    rounded !== null
      ? rounded
      : as === 'share'
        ? up
          ? 0.8
          : 0.1
        : as === 'time'
          ? kpiUnit(kpi) === 's'
            ? 60
            : 4 * 3600
          : Math.min(most, 10);
  return { metric, op: up ? '>=' : '<=', value, per: 'day', share: 1, ...usual[metric] };
}
