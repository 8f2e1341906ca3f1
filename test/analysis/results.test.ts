import { describe, expect, it } from 'vitest';
import type { Scope } from '../../src/analysis/estimate';
import { Results } from '../../src/analysis/results';
import { studentMultiplier } from '../../src/analysis/stats/student';
import { wilson } from '../../src/analysis/stats/wilson';
import { Outcome } from '../../src/engine/dayLog';
import { compile } from '../../src/engine/plan';
import { Simulator } from '../../src/engine/simulate';
import type { KpiKey } from '../../src/kpi/kpis';
import { measureDay } from '../../src/kpi/measure';
import { expectScenario } from '../../src/model/document';

/** Two days (the second loses an hour), two types, two teams, with every outcome; closed in the evening. */
const hours = 47;
const at = (k: number, dayValue: number, nightValue = 0): number => (k % 24 >= 8 && k % 24 < 18 ? dayValue : nightValue);
const curve = (day: number, night = 0): number[] => Array.from({ length: hours }, (_, k) => at(k, day, night));
const scenario = expectScenario({
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
  trunks: [{ id: 't', name: 'T', lines: 5 }],
  teams: [
    { id: 'blue', name: 'Blue', headcount: curve(2, 1), skills: [{ type: 'sales' }, { type: 'tech', preference: 2 }], costPerHour: 20 },
    { id: 'red', name: 'Red', headcount: curve(1), skills: [{ type: 'tech' }], costPerHour: 33 },
  ],
});
const days = 25;

/** A contact as the log has it. */
interface Call {
  day: number;
  type: string;
  interval: number;
  calendarDay: number;
  outcome: string;
  wait: number;
  talk: number;
  hold: number;
  wrap: number;
  limit: number;
  short: number;
}
interface Span {
  day: number;
  team: string;
  from: number;
  to: number;
}

const plan = compile(scenario);
const results = Results.of(scenario);
const calls: Call[] = [];
const duty: Span[] = [];
const work: Span[] = [];
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
      else duty.push({ day, team: plan.shape.teams[plan.shape.agentTeam[agent]], from: since.get(agent)!, to: log.shiftTime[r] });
    }
    for (let i = 0; i < log.contacts; i++) {
      const type = scenario.types[log.type[i]];
      const interval = Math.floor(log.arrival[i] / 3600);
      calls.push({
        day,
        type: type.id,
        interval,
        calendarDay: interval < 24 ? 0 : 1,
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
        work.push({ day, team, from, to: from + log.talk[i] + log.hold[i] + log.wrap[i] });
      }
    }
  }
}

const sum = <T>(items: readonly T[], value: (item: T) => number): number => items.reduce((s, item) => s + value(item), 0);
const inScope = (c: Call, { type, day, interval }: Scope): boolean =>
  (type === undefined || c.type === type) &&
  (day === undefined || c.calendarDay === day) &&
  (interval === undefined || c.interval === interval);
const offered = (list: Call[]): Call[] => list.filter((c) => c.outcome !== 'blocked');
const having = (outcome: string) => (list: Call[]) => list.filter((c) => c.outcome === outcome);
const answered = having('answered');
const abandoned = having('abandoned');
const handle = (c: Call): number => c.talk + c.hold + c.wrap;

/** Numerator, denominator and scale of every ratio KPI, straight from the definitions of the catalogue. */
const ratios: Partial<Record<KpiKey, [(l: Call[]) => number, (l: Call[]) => number, number]>> = {
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
  probabilityOfWait: [
    (l) => offered(l).filter((c) => c.wait > 0 || c.outcome !== 'answered').length,
    (l) => offered(l).length,
    100,
  ],
  aht: [(l) => sum(answered(l), handle), (l) => answered(l).length, 1],
  talkTime: [(l) => sum(answered(l), (c) => c.talk), (l) => answered(l).length, 1],
  holdTime: [(l) => sum(answered(l), (c) => c.hold), (l) => answered(l).length, 1],
  wrapTime: [(l) => sum(answered(l), (c) => c.wrap), (l) => answered(l).length, 1],
};
const scopes: Scope[] = [
  {},
  { type: 'sales' },
  { type: 'tech' },
  { day: 0 },
  { day: 1, type: 'tech' },
  { interval: 10 },
  { interval: 35, type: 'sales' },
  { interval: 2 },
];

const close = (value: number | null, expected: number): void => {
  if (Number.isNaN(expected)) expect(value).toBeNull();
  else expect(Math.abs(value! - expected)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(expected)));
};
/** Type 7 quantile (Hyndman & Fan 1996) of daily values that are data. */
const quantileOf = (values: number[], p: number): number => {
  const sorted = values.filter((v) => !Number.isNaN(v)).sort((a, b) => a - b);
  const position = (sorted.length - 1) * p;
  const below = sorted[Math.floor(position)];
  return below + (position % 1) * ((sorted[Math.ceil(position)] ?? below) - below);
};

describe('the brute-force days', () => {
  it('hold every outcome of this scenario', () => {
    for (const outcome of ['answered', 'abandoned', 'blocked', 'dropped'])
      expect(having(outcome)(calls).length, outcome).toBeGreaterThan(5);
    expect(calls.length).toBeGreaterThan(8000);
  });
});

describe.each(scopes)('over the scope %j', (scope) => {
  const list = calls.filter((c) => inScope(c, scope));
  const perDay = Array.from({ length: days }, (_, d) => list.filter((c) => c.day === d));

  it.each(Object.keys(ratios) as KpiKey[])('%s is the ratio of sums, with the interval of a ratio estimator', (kpi) => {
    const [numerator, denominator, scale] = ratios[kpi]!;
    const y = perDay.map((l) => scale * numerator(l));
    const x = perDay.map(denominator);
    const [top, bottom] = [sum(y, (v) => v), sum(x, (v) => v)];
    const estimate = results.estimate(kpi, scope);
    const daily = y.map((v, d) => (x[d] > 0 ? v / x[d] : NaN));
    close(estimate.mean, bottom > 0 ? top / bottom : NaN);
    expect(estimate.days).toBe(daily.filter((v) => !Number.isNaN(v)).length);
    Array.from(results.perDay(kpi, scope)).forEach((v, d) => close(Number.isNaN(v) ? null : v, daily[d]));
    if (estimate.days === 0) {
      expect([estimate.low, estimate.p10, estimate.p90]).toEqual([null, null, null]);
      return;
    }
    close(estimate.p10, quantileOf(daily, 0.1));
    close(estimate.p50, quantileOf(daily, 0.5));
    close(estimate.p90, quantileOf(daily, 0.9));
    const m = estimate.days;
    if (m < 2) return;
    const residuals = y.map((v, d) => v - (top / bottom) * x[d]);
    const error = Math.sqrt((m / (m - 1)) * sum(residuals, (r) => r * r)) / bottom;
    close(estimate.high, top / bottom + studentMultiplier(0.95, m - 1) * error);
    close(estimate.low, top / bottom - studentMultiplier(0.95, m - 1) * error);
  });

  it('counts are means over days, longest waits are the longest of each day', () => {
    const counts: [KpiKey, (l: Call[]) => number][] = [
      ['offered', (l) => offered(l).length],
      ['answered', (l) => answered(l).length],
      ['abandoned', (l) => abandoned(l).length],
      ['shortAbandons', (l) => abandoned(l).filter((c) => c.wait < c.short).length],
    ];
    for (const [kpi, count] of counts) {
      close(results.estimate(kpi, scope).mean, sum(perDay, count) / days);
      expect(Array.from(results.perDay(kpi, scope))).toEqual(perDay.map(count));
    }
    const longest = perDay.map((l) => (offered(l).length > 0 ? Math.max(...offered(l).map((c) => c.wait)) : NaN));
    expect(Array.from(results.perDay('maxWait', scope))).toEqual(longest);
  });

  it('longest wait kept counts calendar days, with a Wilson interval; intervals in target count intervals', () => {
    const calendarDays = [0, 1].flatMap((d) => perDay.map((l) => offered(l).filter((c) => c.calendarDay === d)));
    const scored = calendarDays.filter((l) => l.length > 0);
    const kept = wilson(scored.filter((l) => l.every((c) => c.wait <= 60)).length, scored.length);
    const estimate = results.estimate('longestWaitKept', scope);
    if (kept.share === null) expect(estimate.mean).toBeNull();
    else {
      close(estimate.mean, 100 * kept.share);
      close(estimate.low, 100 * kept.low!);
      close(estimate.high, 100 * kept.high!);
    }
    const cells = perDay.flatMap((l) =>
      Array.from({ length: hours }, (_, k) => offered(l).filter((c) => c.interval === k)).filter((cell) => cell.length > 0),
    );
    const met = cells.filter((l) => answered(l).filter((c) => c.wait <= c.limit).length >= 0.8 * l.length);
    close(results.estimate('intervalsInTarget', scope).mean, cells.length > 0 ? (100 * met.length) / cells.length : NaN);
  });
});

describe('agent time', () => {
  const overlap = (s: Span, from: number, to: number): number => Math.max(0, Math.min(s.to, to) - Math.max(s.from, from));
  const horizon = hours * 3600;

  it.each<[Scope, number, number]>([
    [{}, 0, horizon],
    [{ team: 'blue' }, 0, horizon],
    [{ team: 'red' }, 0, horizon],
    [{ day: 1 }, 24 * 3600, horizon],
    [{ team: 'blue', interval: 17 }, 17 * 3600, 18 * 3600],
    [{ team: 'red', interval: 2 }, 2 * 3600, 3 * 3600],
  ])('over %j is what the log says, second by second', (scope, from, to) => {
    const here = (s: Span): boolean => scope.team === undefined || s.team === scope.team;
    const staffed = sum(duty.filter(here), (s) => overlap(s, from, to));
    const busy = sum(work.filter(here), (s) => overlap(s, from, to));
    close(results.estimate('occupancy', scope).mean, staffed > 0 ? (100 * busy) / staffed : NaN);
    close(results.estimate('availability', scope).mean, staffed > 0 ? 100 - (100 * busy) / staffed : NaN);
    const answers = work.filter((s) => here(s) && s.from >= from && s.from < to).length;
    close(results.estimate('contactsPerAgentHour', scope).mean, staffed > 0 ? (3600 * answers) / staffed : NaN);
    const wages = sum(duty.filter(here), (s) => (overlap(s, from, to) / 3600) * (s.team === 'blue' ? 20 : 33));
    close(results.estimate('staffingCost', scope).mean, wages / days);
    expect(results.estimate('staffingCost', scope).unit).toBe('EUR');
  });

  it('is not data for a contact type, nor are contacts for a team', () => {
    for (const [kpi, scope] of [
      ['occupancy', { type: 'sales' }],
      ['serviceLevel', { team: 'blue' }],
      ['maxWait', { team: 'blue' }],
      ['waitPercentiles', { day: 0 }],
    ] as const) {
      const { mean, low, p50, days: n } = results.estimate(kpi, scope);
      expect([mean, low, p50, n], kpi).toEqual([null, null, null, 0]);
      expect(results.perDay(kpi, scope).every(Number.isNaN)).toBe(true);
    }
  });

  it('of a name that is not in the plan is a mistake of the programmer', () => {
    expect(() => results.estimate('offered', { type: 'chat' })).toThrow('unknown contact type: chat');
    expect(() => results.estimate('occupancy', { team: 'green' })).toThrow('unknown team: green');
  });
});

describe.each([undefined, 'sales', 'tech'])('waits of %s', (type) => {
  const list = offered(calls).filter((c) => type === undefined || c.type === type);

  it('have a curve that is the exact share at every whole second up to ten minutes, and every ten beyond', () => {
    const { seconds, answeredWithin, leftWithin } = results.waitCurve(type);
    expect(Array.from(seconds.slice(0, 3))).toEqual([0, 1, 2]);
    seconds.forEach((t, i) => {
      expect(answeredWithin[i]).toBeCloseTo(answered(list).filter((c) => c.wait <= t).length / list.length, 12);
      const left = list.filter((c) => c.outcome !== 'answered' && c.wait <= t).length;
      expect(leftWithin[i]).toBeCloseTo(left / list.length, 12);
    });
    expect(answeredWithin.at(-1)! + leftWithin.at(-1)!).toBeCloseTo(1, 12);
  });

  it.each([0, 0.1, 0.5, 0.8, 0.9, 0.95, 0.99, 1])('have a %d quantile within a bin of the exact one, day by day', (p) => {
    const scope = type === undefined ? {} : { type };
    const daily = Array.from({ length: days }, (_, d) => {
      const waits = answered(list).filter((c) => c.day === d).map((c) => c.wait).sort((a, b) => a - b);
      return waits[Math.max(0, Math.ceil(p * waits.length - 1e-9) - 1)];
    });
    const estimate = results.waitQuantile(p, scope);
    // Bins are 1 s wide up to 600 s.
    expect(Math.max(...daily)).toBeLessThan(p < 0.99 ? 600 : 7200);
    expect(Math.abs(estimate.mean! - sum(daily, (v) => v) / days)).toBeLessThanOrEqual(p < 0.99 ? 1 : 10);
    expect(estimate.unit).toBe('s');
    if (p === 0.9)
      Array.from(results.perDay('waitPercentiles', scope)).forEach((v, d) => expect(Math.abs(v - daily[d])).toBeLessThanOrEqual(1));
  });
});

describe('results', () => {
  it('without days have no data for anything', () => {
    const none = Results.of(scenario);
    expect(none.estimate('serviceLevel')).toMatchObject({ mean: null, low: null, high: null, p10: null, days: 0, unit: '%' });
    expect(none.estimate('offered').mean).toBeNull();
    expect(none.waitQuantile(0.9).mean).toBeNull();
    expect(none.waitCurve().answeredWithin.every(Number.isNaN)).toBe(true);
  });

  it('of one day have no interval', () => {
    const one = Results.of(scenario);
    one.add(results.all.at(0));
    const { mean, low, high, p50, days: n } = one.estimate('serviceLevel');
    expect([low, high, n]).toEqual([null, null, 1]);
    expect(p50).toBe(mean);
  });

  it('that were asked before do not hide the days that came after', () => {
    const growing = Results.of(scenario);
    for (let d = 0; d < days; d++) {
      growing.add(results.all.at(d));
      growing.estimate('serviceLevel', { type: 'tech' });
      growing.estimate('occupancy', { day: 1 });
    }
    expect(growing.estimate('serviceLevel', { type: 'tech' })).toEqual(results.estimate('serviceLevel', { type: 'tech' }));
    expect(growing.estimate('occupancy', { day: 1 })).toEqual(results.estimate('occupancy', { day: 1 }));
  });
});
