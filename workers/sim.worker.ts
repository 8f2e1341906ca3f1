import { expose, transfer } from 'comlink';
import { buffersOf, SimulationService } from '../src/runs/service';

const service = new SimulationService();

expose({
  load: service.load.bind(service),
  run(key: number, from: number, to: number) {
    const days = service.run(key, from, to);
    return transfer(days, buffersOf(days));
  },
});
