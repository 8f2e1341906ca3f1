import { describe, expect, it } from 'vitest';
import { Cause, Outcome } from '../../src/engine/dayLog';
import { compile } from '../../src/engine/plan';
import { Simulator } from '../../src/engine/simulate';
import { caseOf } from './cases';
import { elsewhere } from './known';
import { modelOf, scenarioOf } from './steadyModel';
import { errorOf } from './steadyRun';

const ids = ['retrial-01', 'retrial-03', 'retrial-04', 'retrial-07'];
const firstTries = 300_000;
const hour = 3600;
/** Hours of a batch: many mean delays between tries. */
const batchHours = 24;

/** What first tries met, by batch: how many there were, found all agents busy, were blocked. */
interface Batch {
  tries: number;
  busy: number;
  blocked: number;
}

function simulate(id: string): Batch[] {
  const model = modelOf(caseOf(id))!;
  const simulator = new Simulator(compile(scenarioOf(id, model, 200)));
  const batches: Batch[] = [];
  let seen = 0;
  for (let run = 0; seen < firstTries; run++) {
    const log = simulator.run(run);
    const first = batches.length;
    for (let i = 0; i < log.contacts; i++) {
      // The first batch of a run is its warm-up.
      const at = Math.floor(log.arrival[i] / hour / batchHours) - 1;
      if (at < 0 || log.cause[i] !== Cause.fresh) continue;
      const batch = (batches[first + at] ??= { tries: 0, busy: 0, blocked: 0 });
      const blocked = log.outcome[i] === Outcome.blocked;
      batch.tries++;
      seen++;
      if (blocked) batch.blocked++;
      if (blocked || log.wait[i] > 0 || log.outcome[i] !== Outcome.answered) batch.busy++;
    }
  }
  return batches;
}

describe('first tries among those who call again', () => {
  it.each(ids)('%s: meet busy agents, and a busy signal, as often as is exact', (id) => {
    const { expected, relTolerance = 0 } = caseOf(id);
    const batches = simulate(id);
    expect(batches.length).toBeGreaterThan(60);
    const total = batches.reduce((sum, { tries }) => sum + tries, 0);
    let compared = 0;
    for (const [metric, field] of [
      ['pBusyAtArrivalOfPrimary', 'busy'],
      ['pBlockPrimary', 'blocked'],
    ] as const) {
      const exact = expected[metric];
      expect(metric in elsewhere).toBe(true);
      if (typeof exact !== 'number') continue;
      const value = batches.reduce((sum, batch) => sum + batch[field], 0) / total;
      const error = errorOf(Float64Array.from(batches, (batch) => (batch[field] - value * batch.tries) / total));
      const z = (value - exact) / Math.hypot(error, relTolerance * exact);
      expect(Math.abs(z), `${metric}: expected ${exact}, got ${value} ± ${error}`).toBeLessThanOrEqual(4);
      compared++;
    }
    expect(compared).toBeGreaterThan(0);
  });
});
