import type { Scenario } from '../model/scenario';

/** Half-hourly contacts of an ordinary small weekday, 08:00 to 17:00. */
const volume = [14, 22, 30, 36, 40, 41, 38, 34, 28, 26, 30, 33, 34, 31, 27, 22, 17, 12];
/** Agents who fit it, roughly. */
const staff = [4, 6, 7, 8, 9, 9, 9, 8, 7, 7, 7, 8, 8, 7, 7, 6, 5, 4];

/** The first interval with contacts: 08:00. */
const opens = 16;

const onDay = (values: readonly number[]): number[] => Array.from({ length: 48 }, (_, i) => values[i - opens] ?? 0);

/** A new scenario: one team and one type on a weekday, ready to run and to be typed over; whole, so that it need not be checked. */
export const blankScenario = (names: { scenario: string; type: string; team: string }): Scenario => ({
  format: 'floorwalk',
  version: 1,
  name: names.scenario,
  description: '',
  acknowledgement: '',
  seed: 'floorwalk',
  currency: 'EUR',
  calendar: {
    start: '2026-03-02',
    zone: 'UTC',
    days: 1,
    intervalMinutes: 30,
    opening: Array.from({ length: 7 }, () => ({ from: '08:00', to: '17:00' })),
    closing: 'serve',
  },
  sharedDayCv: 0,
  types: [
    {
      id: 'calls',
      name: names.type,
      channel: 'voice',
      demand: { kind: 'rate', volume: onDay(volume), dayCv: 0, intervalCv: 0, sharedDay: true },
      handling: { talk: { family: 'lognormal', mean: 180, cv: 1.2 }, wrap: { family: 'exponential', mean: 30 } },
      patience: { family: 'exponential', mean: 180 },
      balking: 0,
      priority: 0,
      prioritySlope: 0,
      thresholdSeconds: 20,
      shortAbandonSeconds: 5,
    },
  ],
  trunks: [],
  teams: [
    {
      id: 'desk',
      name: names.team,
      headcount: onDay(staff),
      skills: [{ type: 'calls', preference: 1, speed: 1, overflowAfterSeconds: 0, reserveAgents: 0 }],
      costPerHour: 0,
    },
  ],
  commitments: [
    { metric: 'serviceLevel', op: '>=', value: 0.8, withinSeconds: 20, variant: 'C', per: 'day', share: 1 },
    { metric: 'wait', op: '<=', value: 60, per: 'day', share: 1 },
  ],
  warmUpIntervals: 0,
  observed: [],
});
