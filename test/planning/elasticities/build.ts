import { figureReader, FigureDays } from '../../../src/analysis/figureDays';
import { Results } from '../../../src/analysis/results';
import { compile } from '../../../src/engine/plan';
import { Simulator } from '../../../src/engine/simulate';
import { measureDay } from '../../../src/kpi/measureDay';
import type { Scenario } from '../../../src/model/scenario';
import { Experiment } from '../../../src/planning/elasticities/experiment';
import type { LeverKey } from '../../../src/planning/elasticities/levers';
import { Elasticities } from '../../../src/planning/elasticities/matrix';

export function run(scenario: Scenario, days: number): Results {
  const results = Results.of(scenario);
  const simulator = new Simulator(compile(scenario));
  for (let d = 0; d < days; d++) results.add(measureDay(simulator.run(d), results.context.spec));
  return results;
}

/** Figures of days of a plan, as workers hand them over. */
export function sampleOf(plan: Scenario, days: number): FigureDays {
  const sample = new FigureDays();
  const read = figureReader(plan);
  const simulator = new Simulator(compile(plan));
  const { spec } = Results.of(plan).context;
  for (let d = 0; d < days; d++) sample.add(read(measureDay(simulator.run(d), spec)));
  return sample;
}

/** Levers (left out: all) and mechanisms of a scenario, simulated here and now. */
export function measure(scenario: Scenario, days: number, levers?: readonly LeverKey[]): Elasticities {
  const experiment = new Experiment(scenario);
  const asked = levers ?? experiment.usual();
  const samples = new Map(experiment.plans(asked).map((plan) => [plan, sampleOf(plan, days)]));
  return new Elasticities(experiment, asked, samples);
}
