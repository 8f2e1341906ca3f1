import { expectScenario } from '../../src/model/document';
import type { Scenario, ScenarioInput } from '../../src/model/scenario';
import { w3Volume } from './workloads';

type TypeInput = ScenarioInput['types'][number];

const week = { start: '2026-01-05', zone: 'UTC', days: 7, intervalMinutes: 15 as const };
const perDay = w3Volume.reduce((a, b) => a + b, 0);
/** So many contacts over a week of quarter-hours in W3's shape. */
const weekly = (contacts: number): number[] =>
  Array.from({ length: 7 }, () => w3Volume.map((v) => (v * contacts) / 7 / perDay)).flat();

/** W5: voice, chat, messages and e-mail; 8 teams on shifts; menu, call backs, redials, repeats, transfers. About 70,000 issues. */
export function blendedWeek(): Scenario {
  const type = (id: string, channel: TypeInput['channel'], contacts: number, mean: number): TypeInput => ({
    id,
    name: id,
    channel,
    demand: { kind: 'rate', volume: weekly(contacts), dayCv: 0.1 },
    handling: { talk: { family: 'lognormal', mean, cv: 1 }, wrap: { family: 'exponential', mean: 30 } },
    patience: channel === 'email' ? { family: 'never' } : { family: 'exponential', mean: 240 },
    ...(channel === 'email' ? {} : { redial: { afterAbandon: 0.5, afterBusy: 0.5 } }),
    resolution: 0.85,
    repeat: { probability: 0.6 },
  });
  const serves: readonly (readonly string[])[] = [
    ['sales', 'mail'],
    ['support', 'mail'],
    ['sales', 'support'],
    ['billing', 'mail'],
    ['billing', 'support'],
    ['chat', 'message'],
    ['chat', 'message', 'mail'],
    ['sales', 'billing', 'support'],
  ];
  return expectScenario({
    format: 'floorwalk',
    version: 1,
    name: 'A blended week',
    calendar: week,
    types: [
      {
        ...type('sales', 'voice', 18_000, 240),
        menu: { time: { family: 'exponential', mean: 30 }, containment: 0.1 },
        callback: { accept: 0.5, overSeconds: 120, unanswered: 0.2 },
      },
      { ...type('support', 'voice', 15_000, 360), transfer: { probability: 0.1, to: 'billing' } },
      type('billing', 'voice', 10_000, 300),
      { ...type('chat', 'chat', 12_000, 420), admission: { closeOverSeconds: 900 } },
      type('message', 'message', 5_000, 300),
      type('mail', 'email', 10_000, 360),
    ],
    shifts: [
      {
        id: 'full',
        name: 'Full',
        minutes: 480,
        activities: [
          { kind: 'break', afterMinutes: 120, minutes: 15 },
          { kind: 'lunch', afterMinutes: 240, minutes: 30 },
          { kind: 'break', afterMinutes: 390, minutes: 15 },
        ],
      },
    ],
    teams: serves.map((types, j) => ({
      id: `team${j}`,
      name: `Team ${j}`,
      roster: ['00:00', '07:00', '09:00', '11:00', '14:00'].map((start, k) => ({
        shift: 'full',
        start,
        count: [2, 6, 7, 6, 6][k],
      })),
      people: { absence: 0.05, adherence: 0.93, speedCv: 0.15 },
      skills: types.map((id, k) => ({ type: id, preference: k + 1 })),
      concurrency: { atOnce: 3, slowDown: 0.2 },
    })),
  });
}

/** W6: 40 teams and 20 types, a week; each team serves five types. */
export function wideWeek(): Scenario {
  const agents = Array.from({ length: 7 }, () =>
    w3Volume.map((v) => Math.max(1, Math.ceil((1.15 * v * 300) / 900 / 40))),
  ).flat();
  return expectScenario({
    format: 'floorwalk',
    version: 1,
    name: 'A wide week',
    calendar: week,
    types: Array.from({ length: 20 }, (_, q) => ({
      id: `type${q}`,
      name: `Type ${q}`,
      demand: { kind: 'rate', volume: weekly(3500) },
      handling: { talk: { family: 'lognormal', mean: 300, cv: 1 } },
      patience: { family: 'exponential', mean: 180 },
    })),
    teams: Array.from({ length: 40 }, (_, j) => ({
      id: `team${j}`,
      name: `Team ${j}`,
      headcount: agents,
      skills: Array.from({ length: 5 }, (_, k) => ({ type: `type${(j + k * k) % 20}`, preference: k < 2 ? 1 : 2 })),
    })),
  } satisfies ScenarioInput);
}
