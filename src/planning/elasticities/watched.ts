import { measureArrow, type ArrowMeasure } from './arrowSize';
import { figures, type Figure } from '../../analysis/figureDays';
import type { Arrow, Causes } from './causes';
import type { DailyKpi } from '../../analysis/influence';
import type { Elasticities } from './matrix';

/** KPIs of which the scenario has data: columns of a matrix. */
export const withData = (elasticities: Elasticities, kpis: readonly DailyKpi[]): DailyKpi[] =>
  kpis.filter((kpi) => elasticities.base(kpi) !== null);

const isKpi = (figure: Figure): figure is DailyKpi => figure !== 'repeatContacts';

/** Every KPI of which the scenario has data, in the order of the catalogue of formulas. */
export const allWithData = (elasticities: Elasticities): DailyKpi[] => withData(elasticities, figures.filter(isKpi));

/** Every arrow with what was measured of it. */
export const measuredArrows = (
  elasticities: Elasticities,
  { arrows }: Causes,
): { arrow: Arrow; measure: ArrowMeasure }[] =>
  arrows.map((arrow) => ({ arrow, measure: measureArrow(elasticities, arrow) }));
