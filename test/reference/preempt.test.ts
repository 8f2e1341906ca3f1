import { describe, expect, it } from 'vitest';
import { Outcome } from '../../src/engine/dayLog';
import { compile } from '../../src/engine/plan';
import { Simulator } from '../../src/engine/simulate';
import { expectScenario } from '../../src/model/document';
import type { Scenario } from '../../src/model/scenario';
import { caseOf } from './cases';
import { errorOf } from './steadyRun';

const contacts = 1_000_000;
const days = 200;
const batchSeconds = 86_400;

/** Calls that interrupt e-mail: whoever has nothing but e-mail in hand lays it aside for a call, and somebody takes it up again. */
function scenario(ratesPerHour: readonly number[], meanServiceSec: readonly number[], agents: number): Scenario {
  const hours = days * 24;
  const type = (i: number, rest: object) => ({
    id: `c${i + 1}`,
    name: `c${i + 1}`,
    demand: { kind: 'rate', volume: new Array<number>(hours).fill(ratesPerHour[i]), sharedDay: false },
    handling: { talk: { family: 'exponential', mean: meanServiceSec[i] } },
    patience: { family: 'never' },
    priority: 1 - i,
    ...rest,
  });
  return expectScenario({
    format: 'floorwalk',
    version: 1,
    name: 'preempt-1',
    seed: 'reference preempt-1',
    calendar: { start: '2026-01-05', zone: 'UTC', days, intervalMinutes: 60 },
    types: [type(0, {}), type(1, { channel: 'email', deferred: { interruptible: true } })],
    teams: [
      {
        id: 'p1',
        name: 'p1',
        headcount: new Array<number>(hours).fill(agents),
        skills: [{ type: 'c1' }, { type: 'c2' }],
      },
    ],
  });
}

const fields = ['n', 'delayed', 'in20', 'wait', 'sojourn', 'work'] as const;
type Field = (typeof fields)[number];
type Batch = Record<Field, [number, number]>;

function simulate(model: Scenario): Batch[] {
  const simulator = new Simulator(compile(model));
  const batches: Batch[] = [];
  let seen = 0;
  for (let run = 0; seen < contacts; run++) {
    const log = simulator.run(run);
    const first = batches.length;
    for (let i = 0; i < log.contacts; i++) {
      const at = Math.floor(log.arrival[i] / batchSeconds) - 1;
      // The first day is a warm-up, the last one ends before all work is done.
      if (at < 0 || at > days - 3 || log.outcome[i] !== Outcome.answered) continue;
      const batch = (batches[first + at] ??= Object.fromEntries(fields.map((f) => [f, [0, 0]])) as unknown as Batch);
      const c = log.type[i];
      const wait = log.wait[i];
      const sojourn = Number.isNaN(log.done[i]) ? wait + log.talk[i] : log.done[i] - log.arrival[i];
      batch.n[c]++;
      if (wait > 0) batch.delayed[c]++;
      if (wait <= 20) batch.in20[c]++;
      batch.wait[c] += wait;
      batch.sojourn[c] += sojourn;
      batch.work[c] += log.talk[i];
      seen++;
    }
  }
  return batches;
}

describe('calls that interrupt deferred work', () => {
  const c = caseOf('preempt-1');
  const { ratesPerHour, meanServiceSec, agents } = c.params as {
    ratesPerHour: number[];
    meanServiceSec: number[];
    agents: number;
  };

  it(`${c.id}: ${c.title}`, () => {
    const batches = simulate(scenario(ratesPerHour, meanServiceSec, agents));
    type Part = (b: Batch) => number;
    const of =
      (field: Field, type: number): Part =>
      (b) =>
        b[field][type];
    const seconds: Part = () => batchSeconds;
    const metrics: Record<string, readonly [Part, Part]> = {
      'c1.pWait': [of('delayed', 0), of('n', 0)],
      'c1.answeredWithin20': [of('in20', 0), of('n', 0)],
      'c1.meanWaitAll': [of('wait', 0), of('n', 0)],
      'c1.meanQueueLength': [of('wait', 0), seconds],
      'c1.meanSojourn': [of('sojourn', 0), of('n', 0)],
      'c1.meanInSystem': [of('sojourn', 0), seconds],
      'c2.pNotStartedAtOnce': [of('delayed', 1), of('n', 1)],
      'c2.meanSojourn': [of('sojourn', 1), of('n', 1)],
      'c2.meanInSystem': [of('sojourn', 1), seconds],
      'c2.meanQueueLength': [(b) => b.sojourn[1] - b.work[1], seconds],
      occupancy: [(b) => b.work[0] + b.work[1], () => batchSeconds * agents],
    };
    // A metric that this test does not know must not pass in silence.
    expect(Object.keys(metrics).sort()).toEqual(Object.keys(c.expected).sort());
    for (const [metric, [y, x]] of Object.entries(metrics)) {
      const exact = c.expected[metric] as number;
      const total = batches.reduce((sum, b) => sum + x(b), 0);
      const value = batches.reduce((sum, b) => sum + y(b), 0) / total;
      const error = errorOf(Float64Array.from(batches, (b) => (y(b) - value * x(b)) / total));
      const z = (value - exact) / error;
      expect
        .soft(Math.abs(z), `${metric}: expected ${exact}, got ${value} ± ${error} (z ${z.toFixed(2)})`)
        .toBeLessThan(4);
    }
  });
});
