import type { DayFigures } from '../analysis/figureDays';
import { Kernel } from '../engine/kernel';
import { compile, needsParts } from '../engine/plan';
import { measureWith } from '../kpi/measure';
import type { DayMeasures } from '../kpi/measures';
import { specOf } from '../kpi/spec';
import type { Scenario } from '../model/scenario';

interface Compiled {
  measure: (day: number) => DayMeasures;
  /** Made when figures are asked for. */
  read?: (day: DayMeasures) => DayFigures;
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
    const compiled = await this.begin(key);
    return compiled ? daysOf(from, to, compiled.measure) : [];
  }

  /** As {@link run}: of each day its figures alone. */
  async figures(key: number, from: number, to: number): Promise<DayFigures[]> {
    const compiled = await this.begin(key);
    if (!compiled) return [];
    const { figureReader } = await import('../analysis/figureDays');
    if (this.key !== key) return [];
    const read = (compiled.read ??= figureReader(this.scenario!));
    return daysOf(from, to, (day) => read(compiled.measure(day)));
  }

  /** The scenario of a key, compiled; null when another one has been loaded before. */
  private async begin(key: number): Promise<Compiled | null> {
    await this.nextTask();
    if (this.key !== key || !this.scenario) return null;
    const compiled = await (this.compiled ??= compiledOf(this.scenario));
    return this.key === key ? compiled : null;
  }
}

const daysOf = <T>(from: number, to: number, make: (day: number) => T): T[] =>
  Array.from({ length: to - from }, (_, i) => make(from + i));

/** Parts of the engine and of the measuring that most scenarios do without are fetched here. */
async function compiledOf(scenario: Scenario): Promise<Compiled> {
  const plan = compile(scenario);
  const parts = needsParts(plan) ? (await import('../engine/parts')).parts : null;
  const spec = specOf(scenario, plan.shape);
  const folds = spec.hasFollowUps || spec.agentColumns.length > 0 ? (await import('../kpi/folds')).folds : null;
  const kernel = new Kernel(plan, parts);
  return { measure: (day) => measureWith(kernel.run(day), spec, folds) };
}

/** The buffers of measured days, to be handed over instead of copied. */
export function buffersOf(days: readonly DayMeasures[]): ArrayBuffer[] {
  return days.flatMap(
    ({ contacts, teams, careers, floor, agents, work, waits }) =>
      [
        ...[contacts, teams].flatMap(({ from, item, values }) => [from, item, values]),
        ...[careers, floor, agents, work, waits.from, waits.place, waits.count],
      ].map(({ buffer }) => buffer) as ArrayBuffer[],
  );
}
