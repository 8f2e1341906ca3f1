import type { Commitment, ServiceLevelVariant } from '../commitment';

/** The KPI that is each definition of the service level. */
export const variantKpi = {
  A: 'serviceLevel',
  B: 'serviceLevelNetOfShortAbandons',
  C: 'serviceLevelAbandonsNeutral',
  D: 'serviceLevelOfAnswered',
  E: 'serviceLevelRemovedWithin',
} as const satisfies Record<ServiceLevelVariant, string>;

/** The KPI that a promise is about, by its key. */
export function kpiOfPromise({ metric, variant = 'C' }: Pick<Commitment, 'metric' | 'variant'>): string {
  switch (metric) {
    case 'wait':
      return 'maxWait';
    case 'serviceLevel':
      return variantKpi[variant];
    case 'resolvedWithin':
      return 'resolutionRate';
    default:
      return metric;
  }
}
