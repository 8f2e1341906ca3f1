import { erlangC } from '../analysis/forms/erlangC';
import { fewestAgents } from '../analysis/forms/staffing';
import type { Scenario } from '../model/scenario';
import { countArrivals } from '../model/countArrivals';
import { effectiveValue } from './edits/cells';
import type { Grid } from '../model/calendar';

/** Agents that Erlang C asks for in an interval: for the forecast, and for a quiet and a busy day. */
export interface RequiredAgents {
  low: number | null;
  mean: number | null;
  high: number | null;
}

/** What the requirement is worked out for. */
export interface RequiredTarget {
  /** Share of contacts to be answered … */
  share: number;
  /** … within so many seconds. */
  seconds: number;
}

/** Quantile of the normal distribution for p90; a quiet day is one in ten, and so is a busy one. */
const z90 = 1.2816;

/** The first service level promised for the whole centre, else 80 % in the first type's threshold. */
export function requiredTarget({ commitments, types }: Scenario): RequiredTarget {
  const promised = commitments.find(
    (c) => c.metric === 'serviceLevel' && c.type === undefined && (c.op === '>=' || c.op === '>'),
  );
  return { share: promised?.value ?? 0.8, seconds: promised?.withinSeconds ?? types[0].thresholdSeconds };
}

/**
 * Agents required by interval [first, last) of the horizon, index as in the horizon: Erlang C on all types as one pool, the
 * planner's usual yardstick. It knows no abandonment, no carry-over and no skills; the simulation does.
 */
export function requiredAgents(scenario: Scenario, grid: Grid, first: number, last: number): (RequiredAgents | null)[] {
  const target = requiredTarget(scenario);
  const known = new Map<string, number | null>();
  const agents = (contacts: number, ahtSeconds: number): number | null => {
    if (contacts <= 0) return 0;
    const key = `${contacts.toPrecision(4)} ${ahtSeconds.toPrecision(4)}`;
    let found = known.get(key);
    if (found === undefined) {
      found = fewestAgents((n) => erlangC(contacts / grid.intervalSeconds, ahtSeconds, n), {
        serviceLevel: target.share,
        thresholdSeconds: target.seconds,
      });
      known.set(key, found);
    }
    return found;
  };
  const traces = scenario.types.map(({ demand }) =>
    demand.kind === 'trace' ? countArrivals(demand.arrivals, grid) : null,
  );
  const out: (RequiredAgents | null)[] = new Array<null>(grid.intervals).fill(null);
  for (let interval = first; interval < last; interval++) {
    let contacts = 0;
    let work = 0;
    let variance = 0;
    scenario.types.forEach((type, item) => {
      const n = type.demand.kind === 'rate' ? type.demand.volume[interval] : (traces[item]?.[interval] ?? 0);
      contacts += n;
      work += n * (effectiveValue(scenario, { kind: 'aht', item, interval }) ?? 0);
      if (type.demand.kind === 'rate') variance += (n * type.demand.dayCv) ** 2;
    });
    const spread = contacts > 0 ? Math.sqrt(variance / contacts ** 2 + scenario.sharedDayCv ** 2) : 0;
    const aht = contacts > 0 ? work / contacts : 0;
    out[interval] = {
      low: agents(contacts * Math.max(0, 1 - z90 * spread), aht),
      mean: agents(contacts, aht),
      high: agents(contacts * (1 + z90 * spread), aht),
    };
  }
  return out;
}
