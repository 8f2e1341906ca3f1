import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { wrap } from 'comlink';
import nodeEndpoint from 'comlink/dist/esm/node-adapter.mjs';
import type { WorkerHandle } from './pool';
import { Pool } from './pool';
import { handleOf } from './remote';
import type { SimulationService } from './service';

/** A worker thread. @param script the built worker entry (dist-cli/node.worker.js). */
export function createNodeWorker(script: URL): WorkerHandle {
  const worker = new Worker(script);
  const died = new Promise<Error>((resolve) => {
    worker.on('error', (error) => resolve(error instanceof Error ? error : new Error(String(error))));
    worker.on('exit', (code) => resolve(new Error(`the worker left with code ${code}`)));
  });
  return handleOf(wrap<SimulationService>(nodeEndpoint(worker)), died, () => void worker.terminate());
}

/** A pool of worker threads, one per core, at most eight. */
export function createNodePool(script: URL, size = Math.min(8, availableParallelism())): Pool {
  return new Pool(() => createNodeWorker(script), size);
}
