import { expectScenario } from '../../src/model/document';
import type { Scenario } from '../../src/model/scenario';
import { byHour, days, eightHours, hill, intervalMinutes, workingWeek } from './parts';

const office = { from: '08:00', to: '18:00' };
/** Monday is the busiest day. */
const weekday = [1.2, 1, 0.95, 0.95, 1];

/** A morning hill and a flatter afternoon; a few try before the doors open and after they have closed. */
const daily = (scale: number) =>
  byHour(days, intervalMinutes, (hour, day) =>
    hour < 7 || hour > 20
      ? 0
      : scale * weekday[day] * (hour < 8 || hour > 18 ? 0.12 : 0.4 + hill(hour, 9.8, 1.4) + 0.7 * hill(hour, 14, 1.8)),
  );

/** A service in Finnish and Swedish, with a team that speaks both. */
export const languages = (): Scenario =>
  expectScenario({
    format: 'floorwalk',
    version: 1,
    name: 'Two languages',
    description:
      'A service in Finnish and Swedish in one working week, with a Finnish desk and a desk that speaks both. All figures are made up. ' +
      'Look at the desk for both languages: it takes Swedish calls first, and a Finnish one only after it has waited 15 seconds; it is busy for little more than a third of ' +
      'its time, and yet Swedish callers find it taken more often than Finnish callers find both desks taken, since a small group is seldom free just when it is needed. ' +
      'Look at the contacts outside opening hours, too: some of those who hear that it is closed are there when the doors open. ' +
      'Try: keep one agent of that desk free for Swedish, take the Finnish skill away from it, let it go by the longest wait, or let everybody speak both.',
    seed: 'two-languages',
    calendar: workingWeek('Europe/Helsinki', office),
    sharedDayCv: 0.08,
    types: [
      {
        id: 'finnish',
        name: 'In Finnish',
        demand: { kind: 'rate', volume: daily(52) },
        outsideHours: 'turnedAway',
        handling: {
          talk: { family: 'lognormal', mean: 230, cv: 0.9 },
          wrap: { family: 'exponential', mean: 40 },
        },
        patience: { family: 'exponential', mean: 240 },
        redial: { afterAbandon: 0.4, afterClosed: 0.6 },
        agentChoice: 'leastOccupied',
        thresholdSeconds: 30,
      },
      {
        id: 'swedish',
        name: 'In Swedish',
        demand: { kind: 'rate', volume: daily(7) },
        outsideHours: 'turnedAway',
        handling: {
          talk: { family: 'lognormal', mean: 250, cv: 0.9 },
          wrap: { family: 'exponential', mean: 40 },
        },
        patience: { family: 'exponential', mean: 240 },
        redial: { afterAbandon: 0.4, afterClosed: 0.6 },
        thresholdSeconds: 30,
      },
    ],
    shifts: [
      eightHours('full', 'Full day', [105, 210, 360]),
      eightHours('late-lunch', 'Full day, breaks later', [135, 255, 390]),
    ],
    teams: [
      {
        id: 'finnish-desk',
        name: 'Finnish desk',
        roster: [
          { shift: 'full', start: '08:00', count: 6 },
          { shift: 'late-lunch', start: '08:00', count: 4 },
          { shift: 'full', start: '10:00', count: 4 },
          { shift: 'late-lunch', start: '10:00', count: 4 },
        ],
        people: { absence: 0.05, speedCv: 0.1 },
        skills: [{ type: 'finnish' }],
        costPerHour: 24,
      },
      {
        id: 'both',
        name: 'Finnish and Swedish desk',
        roster: [
          { shift: 'full', start: '08:00', count: 2 },
          { shift: 'late-lunch', start: '08:00', count: 2 },
          { shift: 'full', start: '10:00', count: 2 },
          { shift: 'late-lunch', start: '10:00', count: 1 },
        ],
        people: { absence: 0.05, speedCv: 0.1 },
        skills: [{ type: 'swedish' }, { type: 'finnish', preference: 2, overflowAfterSeconds: 15 }],
        nextContact: 'preference',
        costPerHour: 26,
      },
    ],
    commitments: [
      { metric: 'serviceLevel', op: '>=', value: 0.8, withinSeconds: 30, per: 'day', type: 'finnish' },
      { metric: 'serviceLevel', op: '>=', value: 0.8, withinSeconds: 30, per: 'day', type: 'swedish' },
    ],
  });
