import { expectScenario } from '../../src/model/document';
import type { Scenario } from '../../src/model/scenario';
import { byHour, hill } from './parts';

const days = 8;
const intervalMinutes = 30;
/** From Thursday to Thursday; Friday and Saturday nights are the loud ones. */
const nights = [1, 2.2, 2.4, 1.1, 1, 1, 1, 1];

/** An emergency line: open day and night, on three shifts, measured from the second day on. */
export const emergency = (): Scenario =>
  expectScenario({
    format: 'floorwalk',
    version: 1,
    name: 'Emergency line',
    description:
      'An emergency line that never closes, on three shifts a day with an overlap at each change. All figures are made up. ' +
      'Look at the promise, nine of ten emergency calls answered within ten seconds: nearly every day keeps it, but not every hour. The weakest is not the loudest: ' +
      'it is six in the evening, when half of the late shift eats while many still call, and an average over the day hides it. Urgent but less pressing calls yield to emergencies and wait instead. ' +
      'The first day is a warm-up that is not measured, since nobody is on a night shift yet when the week begins. ' +
      'Try: ask for the promise in every half hour, or move the late shift’s meal by two hours.',
    seed: 'emergency-line',
    calendar: { start: '2026-03-05', zone: 'Europe/Helsinki', days, intervalMinutes },
    warmUpIntervals: 48,
    sharedDayCv: 0.06,
    types: [
      {
        id: 'emergency',
        name: 'Emergency',
        demand: {
          kind: 'rate',
          volume: byHour(
            days,
            intervalMinutes,
            (hour, day) => 9 + 14 * hill(hour, 16, 5) + 9 * nights[day] * hill(hour, 23, 2),
          ),
          intervalCv: 0.15,
        },
        wrongNumbers: 0.15,
        handling: {
          talk: { family: 'lognormal', mean: 135, cv: 0.9 },
          wrap: { family: 'exponential', mean: 45 },
        },
        patience: { family: 'exponential', mean: 180 },
        redial: { afterAbandon: 0.8, delay: { family: 'exponential', mean: 60 } },
        priority: 10,
        thresholdSeconds: 10,
      },
      {
        id: 'urgent',
        name: 'Urgent advice',
        demand: {
          kind: 'rate',
          volume: byHour(days, intervalMinutes, (hour) => 2 + 7 * hill(hour, 19, 4)),
        },
        menu: { time: { family: 'constant', mean: 15 } },
        handling: { talk: { family: 'lognormal', mean: 260, cv: 0.8 }, wrap: { family: 'exponential', mean: 60 } },
        patience: { family: 'exponential', mean: 600 },
        redial: { afterAbandon: 0.6 },
        thresholdSeconds: 60,
      },
    ],
    shifts: [
      {
        id: 'eight',
        name: 'Eight hours and a half',
        minutes: 510,
        activities: [
          { kind: 'break', afterMinutes: 120, minutes: 15 },
          { kind: 'lunch', afterMinutes: 240, minutes: 30, paid: true },
          { kind: 'break', afterMinutes: 390, minutes: 15 },
        ],
      },
      {
        id: 'late-break',
        name: 'Eight hours and a half, breaks an hour later',
        minutes: 510,
        activities: [
          { kind: 'break', afterMinutes: 180, minutes: 15 },
          { kind: 'lunch', afterMinutes: 300, minutes: 30, paid: true },
          { kind: 'break', afterMinutes: 435, minutes: 15 },
        ],
      },
    ],
    teams: [
      {
        id: 'line',
        name: 'Line',
        roster: [
          { shift: 'eight', start: '06:00', count: 4 },
          { shift: 'late-break', start: '06:00', count: 4 },
          { shift: 'eight', start: '14:00', count: 6 },
          { shift: 'late-break', start: '14:00', count: 5 },
          { shift: 'eight', start: '22:00', count: 4 },
          { shift: 'late-break', start: '22:00', count: 4 },
        ],
        people: { absence: 0.04, overtimeFactor: 2 },
        skills: [{ type: 'emergency' }, { type: 'urgent', reserveAgents: 1 }],
        costPerHour: 31,
      },
    ],
    commitments: [
      {
        metric: 'serviceLevel',
        op: '>=',
        value: 0.9,
        withinSeconds: 10,
        per: 'day',
        type: 'emergency',
      },
    ],
  });
