import type { KpiKey } from '../kpi/firstKpis';
import type { Ends } from './possible';
import { limitsOf } from '../model/kpiLimits';
import { limited } from './possible';

/** The interval of B − A as it is told, as `possible` has that of a figure: two shares are never more than 100 points apart. */
export function possibleDifference<T extends Ends>(kpi: KpiKey, difference: T): T {
  const [least, most] = limitsOf(kpi);
  return limited(difference, [least - most, most - least]);
}
