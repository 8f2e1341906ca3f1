import type { Moments } from './moments';
import { requireDemand } from './require';

/** One agent, any handling, nobody hangs up. Times in seconds. */
export interface MG1 {
  stable: boolean;
  occupancy: number;
  probabilityOfWait: number;
  averageWaitSeconds: number;
  averageQueue: number;
  waitSdSeconds: number;
}

/**
 * M/G/1: mean and standard deviation of the wait from the first three moments of the handle time.
 * Source: Pollaczek (1930) and Khinchine (1932), E[W] = λE[S²] ÷ 2(1 − ρ); E[W²] = 2E[W]² + λE[S³] ÷ 3(1 − ρ), Takács (1962).
 *
 * @throws RangeError when a parameter is out of range
 */
export function mg1(arrivalsPerSecond: number, [mean, second, third]: Moments): MG1 {
  requireDemand(arrivalsPerSecond, mean);
  const load = arrivalsPerSecond * mean;
  if (load >= 1)
    return {
      stable: false,
      occupancy: 1,
      probabilityOfWait: 1,
      averageWaitSeconds: Infinity,
      averageQueue: Infinity,
      waitSdSeconds: Infinity,
    };
  const averageWait = (arrivalsPerSecond * second) / (2 * (1 - load));
  return {
    stable: true,
    occupancy: load,
    probabilityOfWait: load,
    averageWaitSeconds: averageWait,
    averageQueue: arrivalsPerSecond * averageWait,
    waitSdSeconds: Math.sqrt(averageWait ** 2 + (arrivalsPerSecond * third) / (3 * (1 - load))),
  };
}
