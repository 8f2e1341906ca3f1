import type { Grid } from '../model/calendar';
import { isDeferred } from '../model/channelKinds';
import { expectedContacts } from '../model/expectedContacts';
import type { ContactType, TraceDemand } from '../model/scenario';

/** The customers of a replayed log, in order of arrival. */
export interface PlanTrace {
  arrivals: Float64Array;
  /** Handle times; NaN where not known. null: none is. */
  handle: Float64Array | null;
  /** What was seen of each one's patience: the wait, and whether it ended by giving up. null: nothing was. */
  seen: { wait: Float64Array; gaveUp: Uint8Array } | null;
}

/** Who comes by himself: at rates, or as a log says. */
export interface PlanSource {
  /** Expected contacts by interval; null for a trace. */
  volume: Float64Array | null;
  /** The customers of a replayed log; null for rates. */
  trace: PlanTrace | null;
}

/** Where the centre calls. */
export const nobodyCalls: PlanTrace = { arrivals: new Float64Array(0), handle: null, seen: null };

/** Contacts to expect of a source. */
export const customersOf = ({ volume, trace }: PlanSource): number =>
  volume ? volume.reduce((a, b) => a + b, 0) : trace!.arrivals.length;

/** Of a replayed log, what arrives in the intervals that count. */
export function traceOf(
  { arrivals, handleSeconds, waitSeconds, abandoned }: TraceDemand,
  grid: Grid,
  counts: (interval: number) => boolean,
): PlanTrace {
  const kept = arrivals.map((_, i) => i).filter((i) => counts(Math.floor(arrivals[i] / grid.intervalSeconds)));
  return {
    arrivals: Float64Array.from(kept, (i) => arrivals[i]),
    handle: handleSeconds ? Float64Array.from(kept, (i) => handleSeconds[i] ?? NaN) : null,
    seen:
      waitSeconds && abandoned
        ? {
            wait: Float64Array.from(kept, (i) => waitSeconds[i]),
            gaveUp: Uint8Array.from(kept, (i) => abandoned[i]),
          }
        : null,
  };
}

/** When customers of a type call, interval by interval: as expected; on a day without any, at any open hour. */
export function profileOf({ channel, demand }: ContactType, grid: Grid): Float64Array {
  const weights = Float64Array.from(grid.open);
  const volume = demand.kind === 'rate' ? expectedContacts(demand, grid, isDeferred(channel)) : null;
  for (const { firstInterval, intervals } of grid.days) {
    const today = volume?.subarray(firstInterval, firstInterval + intervals);
    if (today?.some((v) => v > 0)) weights.set(today, firstInterval);
  }
  return cumulative(weights);
}

/** Σ of the values before each position, and of all at the end. */
export function cumulative(values: ArrayLike<number>): Float64Array {
  const sums = new Float64Array(values.length + 1);
  for (let i = 0; i < values.length; i++) sums[i + 1] = sums[i] + values[i];
  return sums;
}
