import type { Remote } from 'comlink';
import type { SimulationService } from './service';
import type { WorkerHandle } from './pool';

/** The scheduler's view of a worker behind Comlink. */
export function handleOf(
  remote: Remote<Pick<SimulationService, 'load' | 'run' | 'figures'>>,
  died: Promise<Error>,
  terminate: () => void,
): WorkerHandle {
  return {
    load: (key, scenario) => remote.load(key, scenario),
    run: (key, from, to) => remote.run(key, from, to),
    figures: (key, from, to) => remote.figures(key, from, to),
    died,
    terminate,
  };
}
