import { expectScenario } from '../../src/model/document';
import type { Scenario, ScenarioInput } from '../../src/model/scenario';

/** A day of half hours in Helsinki with one type, one team and what a test changes. */
export function aScenario(change: Partial<ScenarioInput> = {}): Scenario {
  return expectScenario({
    format: 'floorwalk',
    version: 1,
    name: 'test',
    calendar: { start: '2026-03-02', zone: 'Europe/Helsinki', days: 1, intervalMinutes: 30 },
    types: [
      {
        id: 'a',
        name: 'Alpha',
        demand: { kind: 'rate', volume: Array<number>(48).fill(7), dayCv: 0.1 },
        handling: { talk: { family: 'exponential', mean: 180 } },
        patience: { family: 'exponential', mean: 100 },
      },
    ],
    teams: [{ id: 'desk', name: 'Desk', headcount: Array.from({ length: 48 }, (_, k) => k), skills: [{ type: 'a' }] }],
    ...change,
  });
}
