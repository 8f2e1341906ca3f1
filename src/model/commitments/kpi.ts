import type { Commitment, Metric, ServiceLevelVariant } from '../commitment';

/** The KPI that is each definition of the service level. */
export const variantKpi = {
  A: 'serviceLevel',
  B: 'serviceLevelNetOfShortAbandons',
  C: 'serviceLevelAbandonsNeutral',
  D: 'serviceLevelOfAnswered',
  E: 'serviceLevelRemovedWithin',
} as const satisfies Record<ServiceLevelVariant, string>;

type PromisedKpi = 'maxWait' | (typeof variantKpi)[ServiceLevelVariant] | Exclude<Metric, 'wait' | 'serviceLevel'>;

/** The KPI that a promise is about, by its key. */
export function kpiOfPromise({ metric, variant = 'C' }: Pick<Commitment, 'metric' | 'variant'>): PromisedKpi {
  switch (metric) {
    case 'wait':
      return 'maxWait';
    case 'serviceLevel':
      return variantKpi[variant];
    default:
      return metric;
  }
}
