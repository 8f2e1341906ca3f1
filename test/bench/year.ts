import type { ScenarioInput } from '../../src/model/scenario';

const intervals = 365 * 96;

/** 24 h of quarter-hours with two peaks, quieter at weekends and in July, `peak` contacts at most. */
function yearOf(peak: number): number[] {
  return Array.from({ length: intervals }, (_, k) => {
    const day = Math.floor(k / 96);
    const hour = ((k % 96) + 0.5) / 4;
    const bell = (at: number, width: number): number => Math.exp(-0.5 * ((hour - at) / width) ** 2);
    // 1 January 2026 is a Thursday.
    const weekend = (day + 3) % 7 >= 5 ? 0.4 : 1;
    const july = day >= 181 && day < 212 ? 0.7 : 1;
    const shape = 0.04 + 0.9 * bell(10.5, 2.2) + 0.75 * bell(15.5, 2.4);
    return Math.round(peak * shape * weekend * july * 100) / 100;
  });
}

/** A year of quarter-hours around the clock: 35,040 intervals, 3 types, 4 teams, about 1.1 million contacts. */
export function year(): ScenarioInput {
  const volumes = [40, 26, 12].map(yearOf);
  const talk = [240, 300, 420];
  const staffOf = (share: readonly number[]): number[] =>
    Array.from({ length: intervals }, (_, k) =>
      Math.ceil(volumes.reduce((sum, volume, q) => sum + (share[q] * 1.08 * volume[k] * (talk[q] + 30)) / 900, 0.3)),
    );
  const skills = [[0], [1], [0, 1], [2, 1]];
  const shares = [
    [0.7, 0, 0],
    [0, 0.6, 0],
    [0.3, 0.2, 0],
    [0, 0.2, 1],
  ];
  return {
    format: 'floorwalk',
    version: 1,
    name: 'A year of quarter-hours',
    calendar: { start: '2026-01-01', zone: 'Europe/Helsinki', days: 365, intervalMinutes: 15 },
    sharedDayCv: 0.08,
    types: volumes.map((volume, q) => ({
      id: `type${q}`,
      name: `Type ${q + 1}`,
      demand: { kind: 'rate', volume },
      handling: { talk: { family: 'lognormal', mean: talk[q], cv: 1 }, wrap: { family: 'constant', mean: 30 } },
      patience: { family: 'exponential', mean: 240 },
    })),
    teams: skills.map((types, j) => ({
      id: `team${j}`,
      name: `Team ${j + 1}`,
      headcount: staffOf(shares[j]),
      skills: types.map((q) => ({ type: `type${q}` })),
      costPerHour: 25,
    })),
    commitments: [
      { metric: 'serviceLevel', op: '>=', value: 0.8, withinSeconds: 20, per: 'day', daysShare: 0.9 },
      { metric: 'wait', op: '<=', value: 120, per: 'day', daysShare: 0.5 },
    ],
  };
}
