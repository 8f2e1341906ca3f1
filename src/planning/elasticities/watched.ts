import { measureArrow, type ArrowMeasure } from './arrowSize';
import { causesOf, figuresOf, type Arrow, type Causes } from './causes';
import type { Scenario } from '../../model/scenario';
import type { DailyKpi } from '../../analysis/influence';
import type { Figure } from './figures';
import { reasonFigures } from './reasons';
import type { Elasticities } from './matrix';

/** Figures to watch for a matrix of these KPIs, the picture and the sentences. */
export const watched = (scenario: Scenario, kpis: readonly DailyKpi[]): Figure[] => [
  ...new Set<Figure>([...kpis, ...figuresOf(causesOf(scenario)), ...reasonFigures]),
];

/** KPIs of which the scenario has data: columns of a matrix. */
export const withData = (elasticities: Elasticities, kpis: readonly DailyKpi[]): DailyKpi[] =>
  kpis.filter((kpi) => elasticities.base(kpi) !== null);

/** Every arrow with what was measured of it. */
export const measuredArrows = (
  elasticities: Elasticities,
  { arrows }: Causes,
): { arrow: Arrow; measure: ArrowMeasure }[] =>
  arrows.map((arrow) => ({ arrow, measure: measureArrow(elasticities, arrow) }));
