import { Results } from '../../../src/analysis/results';
import { compile } from '../../../src/engine/plan';
import { Simulator } from '../../../src/engine/simulate';
import { measureDay } from '../../../src/kpi/measureDay';
import type { Scenario } from '../../../src/model/scenario';
import { experimentOf } from '../../../src/planning/elasticities/experiment';
import { sampleOf, type Figure } from '../../../src/planning/elasticities/figures';
import { Elasticities } from '../../../src/planning/elasticities/matrix';

export function run(scenario: Scenario, days: number): Results {
  const results = Results.of(scenario);
  const simulator = new Simulator(compile(scenario));
  for (let d = 0; d < days; d++) results.add(measureDay(simulator.run(d), results.context.spec));
  return results;
}

/** All levers and mechanisms of a scenario, simulated here and now. */
export function measure(scenario: Scenario, figures: readonly Figure[], days: number, step?: number): Elasticities {
  const experiment = experimentOf(scenario, step);
  const samples = experiment.plans.map((plan) => sampleOf(run(plan, days), figures));
  return new Elasticities(experiment, samples, figures, days);
}
