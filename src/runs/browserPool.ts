import { wrap } from 'comlink';
import { Pool } from './pool';
import { handleOf } from './remote';
import type { SimulationService } from './service';

/** Workers for this browser: one core is left to the page, at most eight are used. */
export const defaultWorkers = (): number => Math.min(8, Math.max(1, (navigator.hardwareConcurrency || 2) - 1));

/** A pool of Web Workers. */
export function createBrowserPool(size = defaultWorkers()): Pool {
  return new Pool(() => {
    const worker = new Worker(new URL('../../workers/sim.worker.ts', import.meta.url), {
      type: 'module',
      name: 'floorwalk',
    });
    const died = new Promise<Error>((resolve) => {
      worker.addEventListener('error', (event) => resolve(new Error(event.message || 'the worker could not start')));
      worker.addEventListener('messageerror', () => resolve(new Error('the worker sent something unreadable')));
    });
    return handleOf(wrap<SimulationService>(worker), died, () => worker.terminate());
  }, size);
}
