import { expectScenario } from '../../../src/model/document';
import type { Scenario } from '../../../src/model/scenario';
import { gridOf } from '../../../src/model/calendar';

/** Two types and two teams over a day of hours; volumes 0…23, nobody on duty. */
export function sheetScenario(): Scenario {
  const hours = Array.from({ length: 24 }, (_, i) => i);
  const type = (id: string) => ({
    id,
    name: id.toUpperCase(),
    demand: { kind: 'rate', volume: hours },
    handling: { talk: { family: 'exponential', mean: 120 }, wrap: { family: 'constant', mean: 30 } },
    patience: { family: 'exponential', mean: 200 },
  });
  const team = (id: string) => ({
    id,
    name: id,
    headcount: hours.map(() => 0),
    skills: [{ type: 'a' }, { type: 'b' }],
  });
  return expectScenario({
    format: 'floorwalk',
    version: 1,
    name: 'Sheet',
    calendar: { start: '2026-03-02', zone: 'UTC', days: 1, intervalMinutes: 60 },
    types: [type('a'), type('b')],
    teams: [team('x'), team('y')],
  });
}

export const sheetGrid = () => gridOf(sheetScenario().calendar);
export const allOpen = { volume: true, aht: true, patience: true, staff: true };
