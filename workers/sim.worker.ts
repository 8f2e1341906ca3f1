import { expose, transfer } from 'comlink';
import { buffersOf, SimulationService } from '../src/runs/service';

/** A message to oneself is read after those that have arrived. */
const { port1, port2 } = new MessageChannel();
const waiting: (() => void)[] = [];
port1.onmessage = () => waiting.shift()?.();

const service = new SimulationService(
  () =>
    new Promise((resolve) => {
      waiting.push(resolve);
      port2.postMessage(null);
    }),
);

expose({
  load: service.load.bind(service),
  figures: service.figures.bind(service),
  async run(key: number, from: number, to: number) {
    const days = await service.run(key, from, to);
    return transfer(days, buffersOf(days));
  },
});
