import { expectScenario } from '../../src/model/document';
import type { Scenario } from '../../src/model/scenario';
import { byHour, days, eightHours, hill, intervalMinutes, workingWeek } from './parts';

const open = { from: '08:00', to: '20:00' };
const isOpen = (hour: number): boolean => hour > 8 && hour < 20;
/** Orders come after the week-end's leaflets. */
const weekday = [1.15, 1.05, 1, 0.95, 0.95];

/** Share of dials that somebody answers, by hour: few in the morning, most after work. */
const answerByHour = Array.from({ length: 24 }, (_, hour) => {
  if (hour < 8 || hour >= 20) return 0.1;
  if (hour < 11) return 0.18;
  return hour < 16 ? 0.24 : hour < 18 ? 0.32 : 0.38;
});

/** A telesales floor: people who take orders and dial a list when nobody calls. */
export const salesFloor = (): Scenario =>
  expectScenario({
    format: 'floorwalk',
    version: 1,
    name: 'Sales floor',
    description:
      'A telesales floor in one working week: orders that come in, and a list of customers to be called about an offer. All figures are made up. ' +
      'Look at how the order desk dials whenever nobody calls, but keeps one of its people free, and how the callers help with orders that have waited half a minute: ' +
      'the list moves in the quiet hours and stands still in the busy ones. ' +
      'Look at the evening, when more people answer and a dial is worth twice one of the morning, and at how much of the list is reached by Friday. ' +
      'Look at the money, too: what orders and the offer bring, and what service costs. ' +
      'Try: dial predictively and watch the drops, look at each record before dialling it, call a list of 5,000, or keep three people free for orders.',
    seed: 'sales-floor',
    calendar: workingWeek('Asia/Ho_Chi_Minh', open),
    sharedDayCv: 0.08,
    types: [
      {
        id: 'orders',
        name: 'Orders',
        demand: {
          kind: 'rate',
          volume: byHour(days, intervalMinutes, (hour, day) =>
            isOpen(hour) ? 24 * weekday[day] * (0.3 + hill(hour, 10.5, 1.4) + 0.9 * hill(hour, 18, 1.6)) : 0,
          ),
        },
        handling: {
          talk: { family: 'lognormal', mean: 240, cv: 0.7 },
          wrap: { family: 'exponential', mean: 45 },
        },
        patience: { family: 'exponential', mean: 180 },
        redial: { afterAbandon: 0.5 },
        priority: 1,
        sale: { conversion: 0.6, value: 420_000, lossPerMinute: 0.05 },
      },
      {
        id: 'offer',
        name: 'Spring offer',
        channel: 'outbound',
        demand: {
          kind: 'campaign',
          records: 20_000,
          mostAttempts: 4,
          retryAfter: { family: 'constant', mean: 10_800 },
          hours: { from: '09:00', to: '20:00' },
          answer: 0.25,
          answerByHour,
          answerDecay: 0.85,
          rightParty: 0.6,
          wrongTalk: { family: 'exponential', mean: 30 },
          ring: { family: 'lognormal', mean: 14, cv: 0.4 },
          noAnswerSeconds: 25,
          mode: 'progressive',
        },
        handling: {
          talk: { family: 'lognormal', mean: 200, cv: 0.9 },
          wrap: { family: 'exponential', mean: 60 },
        },
        patience: { family: 'never' },
        sale: { conversion: 0.1, value: 650_000 },
      },
    ],
    shifts: [
      eightHours('full', 'Full day', [105, 225, 375], 45),
      { id: 'evening', name: 'Evening', minutes: 240, activities: [{ kind: 'break', afterMinutes: 120, minutes: 15 }] },
    ],
    teams: [
      {
        id: 'desk',
        name: 'Order desk',
        roster: [
          { shift: 'full', start: '08:00', count: 6 },
          { shift: 'full', start: '09:00', count: 3 },
          { shift: 'full', start: '12:00', count: 6 },
          { shift: 'evening', start: '16:00', count: 4 },
        ],
        people: { absence: 0.05, adherence: 0.95, speedCv: 0.1 },
        skills: [{ type: 'orders' }, { type: 'offer', preference: 2, reserveAgents: 1 }],
        costPerHour: 65_000,
      },
      {
        id: 'callers',
        name: 'Callers',
        roster: [
          { shift: 'full', start: '09:00', count: 4 },
          { shift: 'full', start: '12:00', count: 5 },
          { shift: 'evening', start: '16:00', count: 3 },
        ],
        people: { absence: 0.05, adherence: 0.95, speedCv: 0.1 },
        skills: [{ type: 'offer' }, { type: 'orders', preference: 2, overflowAfterSeconds: 30 }],
        costPerHour: 60_000,
      },
    ],
    currency: 'VND',
    outcomes: { costs: { onCost: 0.235, telecomPerMinute: 450, seatPerHour: 9_000, fixedPerDay: 3_000_000 } },
    commitments: [
      { metric: 'serviceLevel', op: '>=', value: 0.8, withinSeconds: 20, per: 'day', type: 'orders' },
      { metric: 'abandonRate', op: '<', value: 0.05, per: 'day', type: 'orders' },
    ],
  });
