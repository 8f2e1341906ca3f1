import { deviation, mean } from 'd3';
import type { Duration } from '../../src/model/distribution';
import type { BankCall } from './bankCalls';

/** Answered calls shorter than this are agents hanging up, not conversations. */
const hangUp = 10;
/** Calls that an hour's mean needs: with cv ≈ 1.1 its standard error is then about 8 %. */
const enoughForHour = 200;

const round = (x: number, digits: number): number => Number(x.toFixed(digits));

/**
 * Talk time of a queue: a lognormal that keeps the work and the shape.
 *
 * The mean is that of all answered calls, hang-ups included, since it fixes the load: they took an agent too. The cv is
 * that of the calls of 10 s and more, which a lognormal describes well; hang-ups are a lump below its reach.
 */
export function talkOf(calls: readonly BankCall[]): Duration {
  const all = calls.filter((call) => call.answered).map((call) => call.service);
  const talks = all.filter((seconds) => seconds >= hangUp);
  return { family: 'lognormal', mean: round(mean(all)!, 1), cv: round(deviation(talks)! / mean(talks)!, 2) };
}

/** Mean talk by clock hour over Sunday to Thursday, for the hours with enough answered calls. */
export function talkByHour(calls: readonly BankCall[], isWorkday: (call: BankCall) => boolean): Map<number, number> {
  const byHour = new Map<number, number[]>();
  for (const call of calls) {
    if (!call.answered || !isWorkday(call)) continue;
    const hour = Math.floor(call.entered / 3600) % 24;
    byHour.set(hour, [...(byHour.get(hour) ?? []), call.service]);
  }
  return new Map(
    [...byHour].filter(([, list]) => list.length >= enoughForHour).map(([hour, list]) => [hour, round(mean(list)!, 1)]),
  );
}
