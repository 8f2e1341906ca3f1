import { SimulationService } from './service';
import type { WorkerHandle } from './pool';

/** A worker without a thread: for one-worker runs on the command line and for tests of the scheduler. */
export function inlineWorker(): WorkerHandle {
  const service = new SimulationService();
  return {
    load: (key, scenario) => Promise.resolve(service.load(key, scenario)),
    run: (key, from, to) => service.run(key, from, to),
    figures: (key, from, to) => service.figures(key, from, to),
    died: new Promise(() => undefined),
    terminate: () => undefined,
  };
}
