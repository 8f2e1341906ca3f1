import * as v from 'valibot';
import { ownMetrics } from './commitmentKinds';
import { kpiFacts } from './kpiFacts';
import { above, atMost, boolean, number, oneOf, seconds, string } from './rules';

export * from './commitmentKinds';

/** KPIs that are promised by other words, that are a share of days themselves, or that have no one number of a day. */
const saidOtherwise =
  /^(maxWait|serviceLevel.+|waitPercentiles|shareWaitingOver|longestWaitKept|intervalsInTarget|missedRate|ratingDistribution|agentIndex)$/;
/**
 * What a commitment speaks of: each metric is one or more KPIs of the catalogue, see `kpiOfPromise`, and every KPI that has a value of a
 * day is one. `resolvedWithin` is the share of issues resolved within a time.
 */
export const metrics: readonly string[] = [
  ...new Set([...ownMetrics, ...Object.keys(kpiFacts).filter((kpi) => !saidOtherwise.test(kpi)), 'resolvedWithin']),
];
export type Metric = string;

/** Service-level definition, KPIS.md K14–K18. */
export const serviceLevelVariants = ['A', 'B', 'C', 'D', 'E'] as const;
export type ServiceLevelVariant = (typeof serviceLevelVariants)[number];

export const windows = ['interval', 'halfHour', 'hour', 'day', 'week', 'horizon'] as const;
export type Window = (typeof windows)[number];

/**
 * A commitment as meaning, independent of language. Shares are fractions 0…1, times are seconds.
 * "80% of calls are answered within 20 seconds in every half-hour on 95% of days":
 * `{ metric: 'serviceLevel', op: '>=', value: 0.8, withinSeconds: 20, variant: 'C', per: 'halfHour', share: 1, daysShare: 0.95 }`.
 */
export const commitmentSchema = v.strictObject({
  id: v.optional(string()),
  metric: oneOf(metrics),
  op: oneOf(['<', '<=', '>', '>=', 'between']),
  /** Threshold: fraction for shares and rates, seconds for waits and times, otherwise in the unit of the KPI; see {@link thresholdOf}. */
  value: number(),
  /** Upper end of `between`. */
  upper: v.optional(number()),
  /** Time limit of a service level, of replies on the business clock, or of resolution; seconds. */
  withinSeconds: v.optional(seconds()),
  /** Service-level definition; C unless said. */
  variant: v.optional(oneOf(serviceLevelVariants)),
  /** Longest wait: do callers who gave up count, by the wait that they had? Yes unless said. */
  countAbandoned: v.optional(boolean()),
  /** Scoring window. `interval` is the scenario's own interval. */
  per: oneOf(windows),
  /** Share of the windows with data that must comply within a day (or within the horizon); 1 is every; per day, that of the days. */
  share: v.optional(v.pipe(number(), above(0), atMost(1)), 1),
  /** Share of days on which it must hold, as promised ("on 95% of days"); the verdict compares P(kept) with it. */
  daysShare: v.optional(v.pipe(number(), above(0), atMost(1))),
  /** Only this contact type; not with occupancy. */
  type: v.optional(string()),
  /** Only this team, and what it answered; see {@link canNameTeam}. */
  team: v.optional(string()),
});
export type Commitment = v.InferOutput<typeof commitmentSchema>;

/** Fields of it that mean nothing, each with what it would have to be left out with. */
export function idleFields(c: Commitment): { field: keyof Commitment; beside: string }[] {
  const { metric, op, per } = c;
  const idle: { field: keyof Commitment; beside: string }[] = [];
  const only = (field: keyof Commitment, means: boolean, beside = metric): void => {
    if (c[field] !== undefined && !means) idle.push({ field, beside });
  };
  only('upper', op === 'between', `op "${op}"`);
  only('withinSeconds', /^(serviceLevel|resolvedWithin|respondedWithin)$/.test(metric));
  only('variant', metric === 'serviceLevel');
  only('countAbandoned', metric === 'wait');
  // A day is one window of itself, and so is the horizon: of these a share is promised once.
  only('daysShare', c.share === 1 || (per !== 'day' && per !== 'horizon'), `share ${c.share} per "${per}"`);
  return idle;
}

/** Can it be told for one team? Only what agents did and what was answered: nobody's is a contact that nobody answered. */
export function canNameTeam({ metric, variant, countAbandoned }: Commitment): boolean {
  switch (metric) {
    case 'serviceLevel':
      return variant === 'D';
    case 'wait':
      return countAbandoned === false;
    default:
      // Of the others the verdict says it where a figure is not known of a team.
      return !/^(abandonRate|answerRate|blockedRate)$/.test(metric);
  }
}
