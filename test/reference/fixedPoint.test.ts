import { describe, expect, it } from 'vitest';
import { mmnG } from '../../src/analysis/forms/mmnG';
import type { QueueForm } from '../../src/analysis/forms/queueForm';
import { survival } from '../../src/analysis/forms/survival';
import { momentsOf } from '../../src/analysis/stats/mean';
import { compile } from '../../src/engine/plan';
import { Simulator } from '../../src/engine/simulate';
import { measureDay } from '../../src/kpi/measureDay';
import { Contact, Floor } from '../../src/kpi/counters';
import { contactWidth } from '../../src/kpi/measures';
import { denseContacts } from '../kpi/dense';
import { specOf } from '../../src/kpi/spec';
import { expectScenario } from '../../src/model/document';
import type { Duration } from '../../src/model/distribution';
import type { Scenario, ScenarioInput } from '../../src/model/scenario';

/**
 * The loop of CAUSAL.md §3: unresolved → repeat → load → wait → abandonment → redial → load. With λ₀ fresh issues, a the share of
 * attempts abandoned and b that of busy signals, the attempts λ solve
 *
 *   λ = λ₀ + λ (r·a + r_b·b + u·(1 − a − b))
 *
 * exactly where what comes back is spread so widely that it is Poisson, and independent of the congestion that it came from.
 */
const freshPerHour = 200;
const exponential = (mean: number): Duration => ({ family: 'exponential', mean });
const aht = 300;
const patience = 240;
const [r, rBusy, resolution, c] = [0.5, 0.7, 0.75, 0.8];
const u = (1 - resolution) * c;

interface Point {
  form: QueueForm;
  /** Attempts per fresh issue; shares of attempts abandoned and busy. */
  alpha: number;
  abandoned: number;
  busy: number;
}

/** The fixed point by iteration: a contraction with modulus max(r, r_b, u). */
function fixedPoint(agents: number, lines?: number): Point {
  let alpha = 1;
  for (;;) {
    const form = mmnG({
      arrivalsPerSecond: (alpha * freshPerHour) / 3600,
      ahtSeconds: aht,
      agents,
      patience: survival(exponential(patience)),
      ...(lines === undefined ? {} : { lines }),
    });
    const busy = form.blockedRate;
    const abandoned = (1 - busy) * form.abandonRate;
    const next = 1 + alpha * (r * abandoned + rBusy * busy + u * (1 - abandoned - busy));
    if (Math.abs(next - alpha) < 1e-13) return { form, alpha, abandoned, busy };
    alpha = next;
  }
}

interface Loop {
  agents: number;
  lines?: number;
  /** Mean delays, seconds. */
  redialDelay: number;
  repeatDelay: number;
  /** Fresh issues per hour, or attempts as they were observed under a history. */
  perHour?: number;
  observed?: { abandonRate: number; busyRate: number };
}

/** Days until what comes back has forgotten the start: fifteen mean delays of the slowest loop. */
const warmDays = 5;
const days = 12;
const runs = 4;
const long = { redialDelay: 8 * 3600, repeatDelay: 8 * 3600 };
const short = { redialDelay: 900, repeatDelay: 3600 };

function scenarioOf(loop: Loop): Scenario {
  const { agents, lines, redialDelay, repeatDelay, perHour = freshPerHour, observed } = loop;
  const volume = new Array<number>(days * 24).fill(perHour);
  const input: ScenarioInput = {
    format: 'floorwalk',
    version: 1,
    name: 'Loop',
    seed: `fixed point ${agents} ${lines}`,
    calendar: { start: '2026-01-05', zone: 'UTC', days, intervalMinutes: 60 },
    warmUpIntervals: warmDays * 24,
    types: [
      {
        id: 'calls',
        name: 'Calls',
        demand: { kind: 'rate', volume, ...(observed ? { observed } : {}) },
        handling: { talk: exponential(aht) },
        patience: exponential(patience),
        redial: { afterAbandon: r, afterBusy: rBusy, delay: exponential(redialDelay), mostAttempts: 100 },
        resolution,
        repeat: { probability: c, sameDay: 1, delay: exponential(repeatDelay), mostAttempts: 100 },
        ...(lines === undefined ? {} : { trunk: 'lines' }),
      },
    ],
    trunks: lines === undefined ? [] : [{ id: 'lines', name: 'Lines', lines }],
    teams: [
      { id: 'desk', name: 'Desk', headcount: new Array<number>(days * 24).fill(agents), skills: [{ type: 'calls' }] },
    ],
  };
  return expectScenario(input);
}

/** Sums over one day of a run: contact counters and floor counters. */
interface Batch {
  k: Float64Array;
  f: Float64Array;
}

/** The days that are measured, each a batch: far longer than the queue remembers. */
function batchesOf(loop: Loop): Batch[] {
  const scenario = scenarioOf(loop);
  const plan = compile(scenario);
  const spec = specOf(scenario, plan.shape);
  const simulator = new Simulator(plan);
  const sumsOf = (cells: Float64Array, width: number, day: number): Float64Array => {
    const sums = new Float64Array(width);
    for (let i = day * 24 * width; i < (day + 1) * 24 * width; i++) sums[i % width] += cells[i];
    return sums;
  };
  return Array.from({ length: runs }, (_, run) => {
    const counted = measureDay(simulator.run(run), spec);
    const { floor } = counted;
    const contacts = denseContacts(counted, spec);
    return Array.from({ length: days - warmDays }, (_, day): Batch => ({
      k: sumsOf(contacts, contactWidth(spec), warmDays + day),
      f: sumsOf(floor, Floor.width, warmDays + day),
    }));
  }).flat();
}

type Sum = (b: Batch) => number;
const offered: Sum = ({ k }) => k[Contact.offered];
const attempts: Sum = ({ k }) => k[Contact.offered] + k[Contact.blocked];
const abandonedOf: Sum = ({ k }) => k[Contact.abandoned];
const fresh: Sum = (b) => attempts(b) - b.k[Contact.later];

/** A ratio of sums over batches, with its standard error. */
function ratio(batches: readonly Batch[], top: Sum, bottom: Sum): { value: number; error: number } {
  const [y, x] = [batches.map(top), batches.map(bottom)];
  const total = x.reduce((a, b) => a + b, 0);
  const value = y.reduce((a, b) => a + b, 0) / total;
  return { value, error: (momentsOf(y.map((v, i) => v - value * x[i])).sd * Math.sqrt(y.length)) / total };
}

/** Every figure of the loop beside what the fixed point says. */
function comparisons(
  batches: readonly Batch[],
  { form, alpha, abandoned, busy }: Point,
): Record<string, { z: number; text: string }> {
  const figures: [name: string, top: Sum, bottom: Sum, expected: number][] = [
    ['attempts per issue', attempts, fresh, alpha],
    ['abandoned', abandonedOf, attempts, abandoned],
    ['busy', ({ k }) => k[Contact.blocked], attempts, busy],
    ['wait', ({ k }) => k[Contact.waitAnswered] + k[Contact.waitAbandoned], offered, form.averageWaitSeconds],
    ['answered within 20 s', ({ k }) => k[Contact.answeredInTime], offered, form.serviceLevel(20)],
    ['occupancy', ({ f }) => f[Floor.busy], ({ f }) => f[Floor.staffed], form.occupancy],
    // Per issue: P(resolved) = (1 − a − b)·φ·α.
    [
      'resolved',
      ({ k }) => k[Contact.answered] - k[Contact.unresolved],
      fresh,
      (1 - abandoned - busy) * resolution * alpha,
    ],
  ];
  return Object.fromEntries(
    figures
      .filter(([, , , expected]) => expected > 0)
      .map(([name, top, bottom, expected]) => {
        const { value, error } = ratio(batches, top, bottom);
        return [name, { z: (value - expected) / error, text: `${name}: ${value} ± ${error}, fixed point ${expected}` }];
      }),
  );
}

function expectAgreement(batches: readonly Batch[], point: Point): void {
  for (const { z, text } of Object.values(comparisons(batches, point)))
    expect.soft(Math.abs(z), text).toBeLessThanOrEqual(4);
}

/** As printed in CAUSAL.md §3: agents, α, abandoned %, E[W] s, within 20 s %, occupancy %. */
const table: [agents: number, ...figures: number[]][] = [
  [16, 1.428, 33.3, 79.9, 10.1, 99.2],
  [18, 1.368, 22.9, 55.0, 25.1, 97.6],
  [20, 1.32, 14.2, 34.0, 45.8, 94.4],
  [22, 1.288, 7.9, 18.9, 66.0, 89.9],
  [24, 1.269, 4.0, 9.6, 81.3, 84.6],
  [26, 1.259, 1.9, 4.5, 90.8, 79.2],
];

describe('the fixed point of redials and repeats', () => {
  it.each(table)('with %i agents is the one of the table', (agents, ...figures) => {
    const { form, alpha, abandoned } = fixedPoint(agents);
    const found = [alpha, 100 * abandoned, form.averageWaitSeconds, 100 * form.serviceLevel(20), 100 * form.occupancy];
    const unit = [0.001, 0.1, 0.1, 0.1, 0.1];
    // The printed figures are off by at most one in their last digit.
    found.forEach((value, i) =>
      expect(Math.abs(value - figures[i]), `column ${i + 1}: ${value}`).toBeLessThan(unit[i]),
    );
  });

  const measured = new Map<number, Batch[]>();
  it.each(table)('with %i agents is where simulated days of long delays settle', (agents) => {
    const batches = batchesOf({ agents, ...long });
    measured.set(agents, batches);
    expectAgreement(batches, fixedPoint(agents));
  });

  it('with 24 agents and 28 lines takes busy signals in', () => {
    const batches = batchesOf({ agents: 24, lines: 28, ...long });
    const point = fixedPoint(24, 28);
    expect(point.busy).toBeGreaterThan(0.02);
    expectAgreement(batches, point);
  });

  it('is held against a million attempts in all', () => {
    const all = [...measured.values()].flat().reduce((sum, b) => sum + attempts(b), 0);
    expect(measured.size).toBe(table.length);
    expect(all).toBeGreaterThan(1_000_000);
  });

  it('is exceeded a little when customers come back soon: they meet the congestion that they fled from', () => {
    const rows = [18, 20, 22, 24].map((agents) => {
      const soon = batchesOf({ agents, ...short });
      const later = measured.get(agents)!;
      const total = soon.reduce((sum, b) => sum + attempts(b), 0);
      // The same fresh customers, day by day: abandoned, less what the later ones' rate would have made of as many attempts.
      const gaps = soon.map((b, i) => abandonedOf(b) - (abandonedOf(later[i]) * attempts(b)) / attempts(later[i]));
      const { mean, sd } = momentsOf(gaps);
      return { agents, excess: (mean * gaps.length) / total, error: (sd * Math.sqrt(gaps.length)) / total };
    });
    for (const { agents, excess, error } of rows) {
      expect(excess, `${agents} agents`).toBeLessThan(0.01);
      expect(excess, `${agents} agents`).toBeGreaterThan(-4 * error);
    }
    const all = rows.reduce((sum, { excess }) => sum + excess, 0);
    expect(all).toBeGreaterThan(4 * Math.hypot(...rows.map(({ error }) => error)));
  });
});

describe('a volume that counts observed attempts, over days of different size', () => {
  it('is what is offered again on each of them, with repeats on later days', () => {
    const volumes = [100, 160, 40, 120, 120, 60, 140, 100, 100, 30];
    const volume = volumes.flatMap((v) => new Array<number>(24).fill(v));
    const scenario = expectScenario({
      format: 'floorwalk',
      version: 1,
      name: 'Days',
      seed: 'days',
      calendar: { start: '2026-01-05', zone: 'UTC', days: volumes.length, intervalMinutes: 60 },
      types: [
        {
          id: 'calls',
          name: 'Calls',
          demand: { kind: 'rate', volume, observed: { abandonRate: 0 } },
          handling: { talk: exponential(10) },
          patience: { family: 'never' },
          resolution: 0.6,
          // A minute late is the same day for nearly all.
          repeat: { probability: 0.7, sameDay: 0.4, delay: exponential(60), laterDays: [2, 1], mostAttempts: 200 },
          transfer: { probability: 0.2, most: 2 },
        },
      ],
      teams: [{ id: 'desk', name: 'Desk', headcount: volume.map(() => 9), skills: [{ type: 'calls' }] }],
    });
    const spec = specOf(scenario);
    const simulator = new Simulator(compile(scenario));
    const offered = Array.from({ length: 40 }, (_, run) => {
      const contacts = denseContacts(measureDay(simulator.run(run), spec), spec);
      return volumes.map((_, day) => {
        let sum = 0;
        for (let k = 0; k < 24; k++) sum += contacts[(day * 24 + k) * contactWidth(spec) + Contact.offered];
        return sum;
      });
    });
    volumes.forEach((v, day) => {
      const { mean, sd } = momentsOf(offered.map((days) => days[day]));
      expect(Math.abs(mean - 24 * v), `day ${day}: ${mean} of ${24 * v}`).toBeLessThan((4 * sd) / Math.sqrt(40));
    });
  });
});

describe('a volume that counts observed attempts', () => {
  it.each([
    [20, undefined],
    [24, 28],
  ])('is what is offered again, with %i agents and %s lines', (agents, lines) => {
    const point = fixedPoint(agents, lines);
    const observed = { abandonRate: point.abandoned, busyRate: point.busy };
    const perHour = point.alpha * freshPerHour;
    const batches = batchesOf({ agents, lines, ...long, perHour, observed });
    const { value, error } = ratio(batches, attempts, () => 24);
    expect(Math.abs(value - perHour) / error).toBeLessThanOrEqual(4);
    expectAgreement(batches, point);
  });
});
