import { expectScenario } from '../../../src/model/document';
import type { Scenario } from '../../../src/model/scenario';

/** A large centre: 20 types and 40 teams over a week of quarter-hours. */
export function largeScenario(types = 20, teams = 40): Scenario {
  const intervals = 7 * 96;
  const byDay = (peak: number): number[] =>
    Array.from({ length: intervals }, (_, i) => (i % 96 >= 32 && i % 96 < 80 ? peak : 0));
  const id = (stem: string) => (_: unknown, i: number) => `${stem}${i}`;
  const typeIds = Array.from({ length: types }, id('t'));
  return expectScenario({
    format: 'floorwalk',
    version: 1,
    name: 'Large',
    calendar: { start: '2026-03-02', zone: 'UTC', days: 7, intervalMinutes: 15 },
    types: typeIds.map((type) => ({
      id: type,
      name: `Type ${type}`,
      demand: { kind: 'rate', volume: byDay(6) },
      handling: { talk: { family: 'lognormal', mean: 180, cv: 1 } },
      patience: { family: 'exponential', mean: 240 },
    })),
    teams: Array.from({ length: teams }, id('g')).map((team, i) => ({
      id: team,
      name: `Team ${team}`,
      headcount: byDay(1),
      skills: [0, 1, 2].map((k) => ({ type: typeIds[(i + k) % types] })),
    })),
  });
}
