import { Kernel } from '../engine/kernel';
import { compile, needsParts } from '../engine/plan';
import type { Folds } from '../kpi/folds';
import { measureWith } from '../kpi/measure';
import type { DayMeasures, MeasureSpec } from '../kpi/measures';
import { specOf } from '../kpi/spec';
import type { Scenario } from '../model/scenario';

interface Compiled {
  kernel: Kernel;
  spec: MeasureSpec;
  folds: Folds | null;
}

/** What a worker can do. It keeps the last scenario compiled. */
export class SimulationService {
  private key = 0;
  private scenario: Scenario | null = null;
  private compiled: Promise<Compiled> | null = null;

  /** @param nextTask resolves when the messages that have arrived by now have been read */
  constructor(private readonly nextTask: () => Promise<void> = () => Promise.resolve()) {}

  /** Takes a scenario, to be compiled when days of it are asked for; `key` names it in later calls. */
  load(key: number, scenario: Scenario): void {
    this.key = key;
    this.scenario = scenario;
    this.compiled = null;
  }

  /**
   * Simulates and measures days [from, to) of the scenario loaded last. None when another one has been loaded before they are
   * begun: while somebody drags a number, only the last of many scenarios is worth simulating.
   */
  async run(key: number, from: number, to: number): Promise<DayMeasures[]> {
    await this.nextTask();
    if (this.key !== key || !this.scenario) return [];
    const { kernel, spec, folds } = await (this.compiled ??= compiledOf(this.scenario));
    const days: DayMeasures[] = [];
    if (this.key === key) for (let day = from; day < to; day++) days.push(measureWith(kernel.run(day), spec, folds));
    return days;
  }
}

/** Parts of the engine and of the measuring that most scenarios do without are fetched here. */
async function compiledOf(scenario: Scenario): Promise<Compiled> {
  const plan = compile(scenario);
  const parts = needsParts(plan) ? (await import('../engine/parts')).parts : null;
  const spec = specOf(scenario, plan.shape);
  const folds = spec.hasFollowUps ? (await import('../kpi/folds')).folds : null;
  return { kernel: new Kernel(plan, parts), spec, folds };
}

/** The buffers of measured days, to be handed over instead of copied. */
export function buffersOf(days: readonly DayMeasures[]): ArrayBuffer[] {
  return days.flatMap(
    ({ contacts, teams, floor, agents, waits }) =>
      [
        ...[contacts, teams].flatMap(({ from, item, values }) => [from, item, values]),
        ...[floor, agents, waits.from, waits.place, waits.count],
      ].map(({ buffer }) => buffer) as ArrayBuffer[],
  );
}
