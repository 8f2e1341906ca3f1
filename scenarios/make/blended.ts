import { expectScenario } from '../../src/model/document';
import type { Scenario } from '../../src/model/scenario';
import { byHour, days, eightHours, hill, intervalMinutes, workingWeek } from './parts';

const office = { from: '08:00', to: '20:00' };
const isOpen = (hour: number): boolean => hour > 8 && hour < 20;
/** Monday is the busiest day. */
const weekday = [1.2, 1.05, 1, 0.95, 0.9];

/** Two hills of a working day, none of it behind closed doors. */
const daily = (scale: number, early: number, late: number) =>
  byHour(days, intervalMinutes, (hour, day) =>
    isOpen(hour) ? scale * weekday[day] * (0.25 + hill(hour, early, 1.6) + 0.8 * hill(hour, late, 1.8)) : 0,
  );

/** A shop whose people answer calls, chats and letters on shifts. */
export const blended = (): Scenario =>
  expectScenario({
    format: 'floorwalk',
    version: 1,
    name: 'Blended shop',
    description:
      'A web shop in one working week: calls, chats and e-mail, answered by people on shifts. All figures are made up. ' +
      'Look at how e-mail fills the quiet hours: whoever writes one lays it aside for a call that nobody else can take, so nobody sits idle for long and ' +
      'most calls still find somebody at once; what comes at night waits for the morning, and its promise of eight hours runs on the business clock. ' +
      'Look at the chat team, who hold three chats each and write one reply at a time while the other customers think or wait, and at lunch, when half of a shift is away. ' +
      'Look at what follows: how contacts are felt, who complains and who leaves, and what it costs. ' +
      'Try: hold chats one at a time, or six, let e-mail be finished before a call is taken, or take the call back away.',
    seed: 'blended-shop',
    calendar: workingWeek('Europe/Helsinki', office),
    sharedDayCv: 0.08,
    types: [
      {
        id: 'calls',
        name: 'Calls',
        channel: 'voice',
        demand: { kind: 'rate', volume: daily(34, 10.5, 15.5) },
        menu: { time: { family: 'lognormal', mean: 35, cv: 0.5 }, containment: 0.12 },
        callback: { accept: 0.4, overSeconds: 180, withinSeconds: 7200, unanswered: 0.15 },
        announcements: [{ atSeconds: 60, leaving: 0.05 }],
        wrongNumbers: 0.01,
        handling: {
          talk: { family: 'lognormal', mean: 250, cv: 0.9 },
          wrap: { family: 'exponential', mean: 40 },
        },
        patience: { family: 'exponential', mean: 300 },
        redial: { afterAbandon: 0.4 },
        resolution: 0.85,
        repeat: { probability: 0.5 },
        priority: 1,
      },
      {
        id: 'chats',
        name: 'Chats',
        channel: 'chat',
        demand: { kind: 'rate', volume: daily(22, 11.5, 17.5) },
        admission: { closeOverSeconds: 600, replyOverSeconds: 120, patienceFactor: 1.5 },
        handling: { talk: { family: 'lognormal', mean: 180, cv: 0.8 } },
        turns: {
          replies: 7,
          think: { family: 'exponential', mean: 45 },
          patience: { family: 'lognormal', mean: 420, cv: 0.7 },
        },
        patience: { family: 'exponential', mean: 240 },
        thresholdSeconds: 60,
      },
      {
        id: 'mail',
        name: 'E-mail',
        channel: 'email',
        demand: {
          kind: 'rate',
          volume: byHour(days, intervalMinutes, (hour, day) => weekday[day] * (1.2 + 8 * hill(hour, 12, 4.5))),
        },
        deferred: { deadlineHours: 8, backlog: 120 },
        handling: { talk: { family: 'lognormal', mean: 380, cv: 0.9 } },
        patience: { family: 'never' },
      },
    ],
    shifts: [
      eightHours('full', 'Full day', [105, 225, 375]),
      { id: 'part', name: 'Part day', minutes: 300, activities: [{ kind: 'break', afterMinutes: 150, minutes: 15 }] },
    ],
    teams: [
      {
        id: 'service',
        name: 'Service',
        roster: [
          { shift: 'full', start: '08:00', count: 5 },
          { shift: 'full', start: '09:00', count: 3 },
          { shift: 'part', start: '10:00', count: 3 },
          { shift: 'full', start: '12:00', count: 5 },
          { shift: 'part', start: '13:30', count: 2, weekdays: [0, 1, 2] },
        ],
        people: { absence: 0.05, absenceCorrelation: 0.02, adherence: 0.94, speedCv: 0.12 },
        skills: [{ type: 'calls' }, { type: 'mail' }],
        costPerHour: 24,
      },
      {
        id: 'chat',
        name: 'Chat desk',
        roster: [
          { shift: 'full', start: '08:00', count: 3 },
          { shift: 'part', start: '10:30', count: 2 },
          { shift: 'full', start: '12:00', count: 4 },
        ],
        people: { absence: 0.05, adherence: 0.95 },
        skills: [{ type: 'chats' }, { type: 'mail', preference: 2 }],
        concurrency: { atOnce: 3, slowDown: 0.05 },
        costPerHour: 24,
      },
    ],
    outcomes: {
      experience: {},
      complaints: { fromStart: 0.03, harderToSettle: 0 },
      quality: { evaluationsPerMonth: 12 },
      customers: { active: 40_000, acquiredPerMonth: 700, revenuePerMonth: 22, marginPerMonth: 7 },
      costs: { onCost: 0.25, telecomPerMinute: 0.02, seatPerHour: 1.5, perEvaluation: 6, fixedPerDay: 400 },
    },
    commitments: [
      { metric: 'serviceLevel', op: '>=', value: 0.8, withinSeconds: 20, per: 'day', type: 'calls' },
      { metric: 'serviceLevel', op: '>=', value: 0.8, withinSeconds: 60, per: 'day', type: 'chats' },
    ],
  });
