import { expect } from 'vitest';
import type { Scope } from '../../src/analysis/estimate';
import { Results } from '../../src/analysis/results';
import { Outcome } from '../../src/engine/dayLog';
import { compile } from '../../src/engine/plan';
import { Simulator } from '../../src/engine/simulate';
import type { KpiKey } from '../../src/kpi/kpis';
import { measureDay } from '../../src/kpi/measureDay';
import { expectScenario } from '../../src/model/document';

/** Two days (the second loses an hour), two types, two teams, with every outcome; closed in the evening. */
export const hours = 47;
const at = (k: number, dayValue: number, nightValue = 0): number =>
  k % 24 >= 8 && k % 24 < 18 ? dayValue : nightValue;
const curve = (day: number, night = 0): number[] => Array.from({ length: hours }, (_, k) => at(k, day, night));
export const scenario = expectScenario({
  format: 'floorwalk',
  version: 1,
  name: 'Brute',
  seed: 'brute',
  calendar: {
    start: '2026-03-28',
    zone: 'Europe/Helsinki',
    days: 2,
    intervalMinutes: 60,
    opening: Array.from({ length: 7 }, () => ({ from: '00:00', to: '18:00' })),
    closing: 'drop',
  },
  types: [
    {
      id: 'sales',
      name: 'Sales',
      demand: { kind: 'rate', volume: curve(14, 1), dayCv: 0.2 },
      handling: {
        talk: { family: 'lognormal', mean: 300, cv: 0.8 },
        hold: { family: 'uniform', min: 0, max: 30 },
        wrap: { family: 'exponential', mean: 40 },
      },
      patience: { family: 'exponential', mean: 150 },
      balking: 0.05,
      thresholdSeconds: 20,
      trunk: 't',
    },
    {
      id: 'tech',
      name: 'Tech',
      demand: { kind: 'rate', volume: curve(8) },
      handling: { talk: { family: 'exponential', mean: 500 } },
      patience: { family: 'weibull', mean: 700, shape: 2 },
      thresholdSeconds: 30,
      shortAbandonSeconds: 60,
    },
  ],
  trunks: [{ id: 't', name: 'T', lines: 4 }],
  teams: [
    {
      id: 'blue',
      name: 'Blue',
      headcount: curve(2, 1),
      skills: [{ type: 'sales' }, { type: 'tech', preference: 2 }],
      costPerHour: 20,
    },
    { id: 'red', name: 'Red', headcount: curve(1), skills: [{ type: 'tech' }], costPerHour: 33 },
  ],
});
export const days = 25;

/** A contact as the log has it. */
export interface Call {
  day: number;
  type: string;
  interval: number;
  calendarDay: number;
  /** Who answered; −1 and '' for none. */
  agent: number;
  team: string;
  outcome: string;
  wait: number;
  talk: number;
  hold: number;
  wrap: number;
  limit: number;
  short: number;
}
export interface Span {
  day: number;
  team: string;
  agent: number;
  from: number;
  to: number;
}

export const plan = compile(scenario);
export const results = Results.of(scenario);
export const calls: Call[] = [];
export const duty: Span[] = [];
export const work: Span[] = [];
{
  const simulator = new Simulator(plan);
  const names = Object.keys(Outcome);
  for (let day = 0; day < days; day++) {
    const log = simulator.run(day);
    results.add(measureDay(log, results.context.spec));
    const since = new Map<number, number>();
    for (let r = 0; r < log.shiftRows; r++) {
      const agent = log.shiftAgent[r];
      if (log.shiftOn[r]) since.set(agent, log.shiftTime[r]);
      else
        duty.push({
          day,
          team: plan.shape.teams[plan.shape.agentTeam[agent]],
          agent,
          from: since.get(agent)!,
          to: log.shiftTime[r],
        });
    }
    for (let i = 0; i < log.contacts; i++) {
      const type = scenario.types[log.type[i]];
      const interval = Math.floor(log.arrival[i] / 3600);
      calls.push({
        day,
        type: type.id,
        interval,
        calendarDay: interval < 24 ? 0 : 1,
        agent: log.agent[i],
        team: log.agent[i] < 0 ? '' : plan.shape.teams[plan.shape.agentTeam[log.agent[i]]],
        outcome: names[log.outcome[i]],
        wait: log.wait[i],
        talk: log.talk[i],
        hold: log.hold[i],
        wrap: log.wrap[i],
        limit: type.thresholdSeconds,
        short: type.shortAbandonSeconds,
      });
      if (log.outcome[i] === Outcome.answered) {
        const from = log.arrival[i] + log.wait[i];
        const team = plan.shape.teams[plan.shape.agentTeam[log.agent[i]]];
        work.push({ day, team, agent: log.agent[i], from, to: from + log.talk[i] + log.hold[i] + log.wrap[i] });
      }
    }
  }
}

export const sum = <T>(items: readonly T[], value: (item: T) => number): number =>
  items.reduce((s, item) => s + value(item), 0);
export const inScope = (c: Call, { type, team, agent, day, interval }: Scope): boolean =>
  (type === undefined || c.type === type) &&
  (team === undefined || c.team === team) &&
  (agent === undefined || c.agent === agent) &&
  (day === undefined || c.calendarDay === day) &&
  (interval === undefined || c.interval === interval);
export const offered = (list: Call[]): Call[] => list.filter((c) => c.outcome !== 'blocked');
export const having = (outcome: string) => (list: Call[]) => list.filter((c) => c.outcome === outcome);
export const answered = having('answered');
export const abandoned = having('abandoned');
const handle = (c: Call): number => c.talk + c.hold + c.wrap;

/** Numerator, denominator and scale of every ratio KPI, straight from the definitions of the catalogue. */
export const ratios: Partial<Record<KpiKey, [(l: Call[]) => number, (l: Call[]) => number, number]>> = {
  abandonRate: [(l) => abandoned(l).length, (l) => offered(l).length, 100],
  missedRate: [(l) => offered(l).length - answered(l).length, (l) => offered(l).length, 100],
  answerRate: [(l) => answered(l).length, (l) => offered(l).length, 100],
  blockedRate: [(l) => having('blocked')(l).length, (l) => l.length, 100],
  serviceLevel: [(l) => answered(l).filter((c) => c.wait <= c.limit).length, (l) => offered(l).length, 100],
  serviceLevelNetOfShortAbandons: [
    (l) => answered(l).filter((c) => c.wait <= c.limit).length,
    (l) => offered(l).length - abandoned(l).filter((c) => c.wait < c.short).length,
    100,
  ],
  serviceLevelAbandonsNeutral: [
    (l) => answered(l).filter((c) => c.wait <= c.limit).length,
    (l) => offered(l).length - abandoned(l).filter((c) => c.wait <= c.limit).length,
    100,
  ],
  serviceLevelOfAnswered: [(l) => answered(l).filter((c) => c.wait <= c.limit).length, (l) => answered(l).length, 100],
  serviceLevelRemovedWithin: [
    (l) => [...answered(l), ...abandoned(l)].filter((c) => c.wait <= c.limit).length,
    (l) => offered(l).length,
    100,
  ],
  asa: [(l) => sum(answered(l), (c) => c.wait), (l) => answered(l).length, 1],
  averageWaitOfAbandoned: [(l) => sum(abandoned(l), (c) => c.wait), (l) => abandoned(l).length, 1],
  averageWait: [(l) => sum(offered(l), (c) => c.wait), (l) => offered(l).length, 1],
  shareWaitingOver: [(l) => offered(l).filter((c) => c.wait > 60).length, (l) => offered(l).length, 100],
  probabilityOfWait: [(l) => offered(l).filter((c) => c.wait > 0).length, (l) => offered(l).length, 100],
  aht: [(l) => sum(answered(l), handle), (l) => answered(l).length, 1],
  talkTime: [(l) => sum(answered(l), (c) => c.talk), (l) => answered(l).length, 1],
  holdTime: [(l) => sum(answered(l), (c) => c.hold), (l) => answered(l).length, 1],
  wrapTime: [(l) => sum(answered(l), (c) => c.wrap), (l) => answered(l).length, 1],
};
export const scopes: Scope[] = [
  {},
  { type: 'sales' },
  { type: 'tech' },
  { day: 0 },
  { day: 1, type: 'tech' },
  { interval: 10 },
  { interval: 35, type: 'sales' },
  { interval: 2 },
];

export const close = (value: number | null, expected: number): void => {
  if (Number.isNaN(expected)) expect(value).toBeNull();
  else expect(Math.abs(value! - expected)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(expected)));
};
/** Type 7 quantile (Hyndman & Fan 1996) of daily values that are data. */
export const quantileOf = (values: number[], p: number): number => {
  const sorted = values.filter((v) => !Number.isNaN(v)).sort((a, b) => a - b);
  const position = (sorted.length - 1) * p;
  const below = sorted[Math.floor(position)];
  return below + (position % 1) * ((sorted[Math.ceil(position)] ?? below) - below);
};
