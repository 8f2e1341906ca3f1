import { expectScenario } from '../../src/model/document';
import type { Scenario, ScenarioInput } from '../../src/model/scenario';

const flat = (n: number, value: number): number[] => new Array<number>(n).fill(value);

/** W1, W2: one queue in steady state, 20 days of hours; about 10⁶ contacts a run. */
export function singleQueue(erlangs: number, agents: number, patienceSeconds: number | null): Scenario {
  const hours = 24 * 20;
  return expectScenario({
    format: 'floorwalk',
    version: 1,
    name: `M/M/${agents}`,
    calendar: { start: '2026-01-05', zone: 'UTC', days: 20, intervalMinutes: 60 },
    types: [
      {
        id: 'calls',
        name: 'Calls',
        demand: { kind: 'rate', volume: flat(hours, (erlangs / 180) * 3600), sharedDay: false },
        handling: { talk: { family: 'exponential', mean: 180 } },
        patience: patienceSeconds === null ? { family: 'never' } : { family: 'exponential', mean: patienceSeconds },
      },
    ],
    teams: [{ id: 'team', name: 'Team', headcount: flat(hours, agents), skills: [{ type: 'calls' }] }],
  } satisfies ScenarioInput);
}

/** W3's shape: two-peaked day of 96 quarter-hours, about 10,000 calls, 271 in the busiest. */
export const w3Volume: readonly number[] = Array.from({ length: 96 }, (_, k) => {
  const hour = (k + 0.5) / 4;
  const peak = (at: number, width: number): number => Math.exp(-0.5 * ((hour - at) / width) ** 2);
  return 8 + 262 * peak(11, 1.9) + 205 * peak(16.5, 2.1);
});
/** Agents: 1.1 × offered load of 300 s calls. */
export const w3Agents: readonly number[] = w3Volume.map((v) => Math.ceil((1.1 * v * 300) / 900));

/** W3: a day of quarter-hours, lognormal handle time, patience. */
export function quarterHourDay(): Scenario {
  return expectScenario({
    format: 'floorwalk',
    version: 1,
    name: 'A day of quarter-hours',
    calendar: { start: '2026-01-05', zone: 'UTC', days: 1, intervalMinutes: 15 },
    types: [
      {
        id: 'calls',
        name: 'Calls',
        demand: { kind: 'rate', volume: [...w3Volume], sharedDay: false },
        handling: { talk: { family: 'lognormal', mean: 300, cv: 1 } },
        patience: { family: 'exponential', mean: 180 },
      },
    ],
    teams: [{ id: 'team', name: 'Team', headcount: [...w3Agents], skills: [{ type: 'calls' }] }],
  } satisfies ScenarioInput);
}

/** W4: who serves what, 5 types × 8 teams. */
export const w4Skills: readonly (readonly number[])[] = [
  [0, 1],
  [1, 2],
  [2, 3],
  [3, 4],
  [0, 4],
  [0, 1, 2],
  [2, 3, 4],
  [1, 3],
];
export const w4Agents = 25;
/** Calls an hour of each type: 195 Erlang of 300 s calls for 200 agents. */
export const w4PerHour: readonly number[] = [468, 468, 468, 468, 468];

/** W4: skills, longest idle agent, longest waiting call, abandonment. */
export function skillCentre(): Scenario {
  const hours = 24 * 18;
  return expectScenario({
    format: 'floorwalk',
    version: 1,
    name: 'Skills',
    calendar: { start: '2026-01-05', zone: 'UTC', days: 18, intervalMinutes: 60 },
    types: w4PerHour.map((rate, q) => ({
      id: `type${q}`,
      name: `Type ${q}`,
      demand: { kind: 'rate', volume: flat(hours, rate), sharedDay: false },
      handling: { talk: { family: 'exponential', mean: 300 } },
      patience: { family: 'exponential', mean: 180 },
    })),
    teams: w4Skills.map((types, j) => ({
      id: `team${j}`,
      name: `Team ${j}`,
      headcount: flat(hours, w4Agents),
      skills: types.map((q) => ({ type: `type${q}` })),
    })),
  } satisfies ScenarioInput);
}
