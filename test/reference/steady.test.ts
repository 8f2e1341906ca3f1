import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createNodeWorker } from '../../src/runs/nodePool';
import type { WorkerHandle } from '../../src/runs/pool';
import type { ReferenceCase } from './cases';
import { cases } from './cases';
import type { CaseModel } from './steadyModel';
import type { SteadyRun } from './steadyRun';
import { runSteady } from './steadyRun';

const contacts = 1_000_000;
/** Probabilities this close to 0 or 1 are rare events that a simulation of this size cannot test. */
const rare = 3e-5;

const steady = cases.filter((c) => c.scenario !== undefined && (c.kind === 'exact' || c.kind === 'simulated'));
const scores: { id: string; metric: string; z: number }[] = [];

/** Metrics that depend on a few rare contacts have errors that are not normal at this size: too few events to test. */
function testable(metric: string, expected: number, c: ReferenceCase): boolean {
  const probability = /^(.*\.)?(p[A-Z]|answered|abandoned|sl|abandonGiven)/.test(metric);
  if (probability && (expected < rare || expected > 1 - rare)) return false;
  // A conditional mean over abandoned (or delayed) contacts needs enough of them.
  const share = /meanWaitAbandoned/.test(metric) ? c.expected[metric.replace('meanWaitAbandoned', 'pAbandon')] : 1;
  return !(typeof share === 'number' && share < 100 * rare);
}

describe('every steady-state case of the reference at a million contacts', () => {
  const runs = new Map<string, SteadyRun>();
  let workers: WorkerHandle[] = [];

  // The built worker, as users run it; two cases at a time.
  beforeAll(async () => {
    workers = [0, 1].map(() => createNodeWorker(new URL('../../dist-cli/node.worker.js', import.meta.url)));
    const left = steady.map((c, key) => ({ c, key: key + 1 }));
    const work = async (worker: WorkerHandle): Promise<void> => {
      for (let next = left.shift(); next; next = left.shift())
        runs.set(
          next.c.id,
          await runSteady(worker, next.key, next.c.id, next.c.scenario as unknown as CaseModel, contacts),
        );
    };
    await Promise.all(workers.map(work));
  }, 900_000);
  afterAll(() => workers.forEach((w) => w.terminate()));

  it('has the cases', () => {
    expect(steady.length).toBeGreaterThan(85);
  });

  for (const c of steady) {
    it(`${c.id}: ${c.title}`, () => {
      const run = runs.get(c.id)!;
      expect(run.contacts).toBeGreaterThanOrEqual(contacts);
      let compared = 0;
      for (const [metric, expected] of Object.entries(c.expected)) {
        if (typeof expected !== 'number' || !testable(metric, expected, c)) continue;
        const got = run.metric(metric);
        if (!got) continue;
        const known = c.seAt1e6Contacts?.[metric];
        // Where an independent simulation measured the standard error, that one is used: batch means only where not.
        const own = known === undefined ? got.standardError : known * Math.sqrt(1e6 / run.contacts);
        const theirs = (c.halfWidth95?.[metric] ?? 0) / 1.96;
        const error = Math.hypot(own, theirs, (c.relTolerance ?? 0) * Math.abs(expected));
        if (error === 0) continue;
        const z = (got.value - expected) / error;
        scores.push({ id: c.id, metric, z });
        compared++;
        expect
          .soft(Math.abs(z), `${metric}: expected ${expected}, got ${got.value} ± ${error} (z ${z.toFixed(2)})`)
          .toBeLessThanOrEqual(4);
      }
      expect(compared).toBeGreaterThan(0);
    });
  }

  it('deviates to no side: the z-scores of all cases look standard normal', () => {
    // Metrics of one case are strongly dependent, so a case counts once: its mean z over metrics is not standard normal,
    // but the first metric of each case is. With n independent standard normals the mean has standard error 1/√n and the
    // mean square √(2/n).
    const first = new Map<string, number>();
    for (const s of scores) if (!first.has(s.id)) first.set(s.id, s.z);
    const z = [...first.values()];
    const n = z.length;
    const mean = z.reduce((a, b) => a + b, 0) / n;
    const square = z.reduce((a, b) => a + b * b, 0) / n;
    console.info(
      `z-scores: ${scores.length} metrics, ${n} cases, mean ${mean.toFixed(3)}, mean square ${square.toFixed(3)}, largest ${Math.max(...scores.map((s) => Math.abs(s.z))).toFixed(2)}`,
    );
    expect(Math.abs(mean) * Math.sqrt(n)).toBeLessThanOrEqual(4);
    expect(Math.abs(square - 1) / Math.sqrt(2 / n)).toBeLessThanOrEqual(4);
  });
});
