import { Kernel } from '../engine/kernel';
import { compile, needsParts } from '../engine/plan';
import { measureDay } from '../kpi/measure';
import type { DayMeasures, MeasureSpec } from '../kpi/measures';
import { specOf } from '../kpi/spec';
import type { Scenario } from '../model/scenario';

/** What a worker can do. It keeps the last scenario compiled. */
export class SimulationService {
  private loaded: { key: number; kernel: Kernel; spec: MeasureSpec } | null = null;

  /** Compiles a scenario; `key` names it in later calls. Parts of the engine that most scenarios do without are fetched here. */
  async load(key: number, scenario: Scenario): Promise<void> {
    if (this.loaded?.key === key) return;
    const plan = compile(scenario);
    const parts = needsParts(plan) ? (await import('../engine/parts')).parts : null;
    this.loaded = { key, kernel: new Kernel(plan, parts), spec: specOf(scenario, plan.shape) };
  }

  /** Simulates and measures days [from, to) of the loaded scenario. */
  run(key: number, from: number, to: number): DayMeasures[] {
    if (this.loaded?.key !== key) throw new Error(`scenario ${key} is not loaded`);
    const { kernel, spec } = this.loaded;
    const days: DayMeasures[] = [];
    for (let day = from; day < to; day++) days.push(measureDay(kernel.run(day), spec));
    return days;
  }
}

/** The buffers of measured days, to be handed over instead of copied. */
export function buffersOf(days: readonly DayMeasures[]): ArrayBuffer[] {
  return days.flatMap(
    ({ contacts, teams, floor, agents, waits: { from, place, count } }) =>
      [contacts, teams, floor, agents, from, place, count].map(({ buffer }) => buffer) as ArrayBuffer[],
  );
}
