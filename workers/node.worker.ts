import { parentPort } from 'node:worker_threads';
import { expose, transfer } from 'comlink';
import nodeEndpoint from 'comlink/dist/esm/node-adapter.mjs';
import { buffersOf, SimulationService } from '../src/runs/service';

const service = new SimulationService(() => new Promise((resolve) => setImmediate(resolve)));

expose(
  {
    load: service.load.bind(service),
    figures: service.figures.bind(service),
    async run(key: number, from: number, to: number) {
      const days = await service.run(key, from, to);
      return transfer(days, buffersOf(days));
    },
  },
  nodeEndpoint(parentPort!),
);
