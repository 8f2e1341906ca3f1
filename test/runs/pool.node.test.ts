import { describe, expect, it } from 'vitest';
import { made } from '../../scenarios/make/channels';
import { inlineWorker } from '../../src/runs/inline';
import { createNodePool, createNodeWorker } from '../../src/runs/nodePool';
import { Pool } from '../../src/runs/pool';
import { fingerprint, poolContract, scenario, schedulerContract, serviceContract, soon, truth } from './contract';

/** The worker that users run, as the set-up of the tests has built it. */
const script = new URL('../../dist-cli/node.worker.js', import.meta.url);

describe('a pool of workers without threads', () => poolContract((size) => new Pool(inlineWorker, size)));

describe('a pool of worker threads', () => {
  poolContract((size) => createNodePool(script, size));

  it.each([
    ['throws', 'throw new Error("boom")'],
    ['leaves', 'process.exit(3)'],
  ])('does not mind a thread that %s as it starts', async (_, code) => {
    let spawned = 0;
    const pool = new Pool(
      () => createNodeWorker(spawned++ < 3 ? new URL(`data:text/javascript,${encodeURIComponent(code)}`) : script),
      2,
    );
    expect(fingerprint(await pool.run({ scenario: scenario(), days: 20 }))).toEqual(await truth(20));
    expect(spawned).toBeGreaterThan(3);
    pool.dispose();
  });

  it.each([1, 2, 8])('dials the same records with %d workers', async (size) => {
    const floor = made['sales-floor']();
    const pool = createNodePool(script, size);
    const dialled = fingerprint(await pool.run({ scenario: floor, days: 10 }));
    pool.dispose();
    expect(dialled).toEqual(fingerprint(await new Pool(inlineWorker, 1).run({ scenario: floor, days: 10 })));
  });

  it('says why when the script is not there', async () => {
    const pool = createNodePool(new URL('missing.js', script), 2);
    const error = await soon(pool.run({ scenario: scenario(), days: 2 }));
    expect((error as Error).message).toContain('missing.js');
    pool.dispose();
  });
});

schedulerContract();
serviceContract();
