import { erlangC } from '../analysis/forms/erlangC';
import { fewestAgents } from '../analysis/forms/staffing';
import { pressureEffect } from '../analysis/pressureEffect';
import { returnsOf } from '../analysis/returnsOf';
import type { Grid } from '../model/calendar';
import { isConcurrent, isDeferred, totalSpeed } from '../model/channel';
import { asKnown, knowledgeOf } from '../model/knowledge';
import { meanRing } from '../model/ringing';
import { usualHandleSeconds } from '../model/meanSeconds';
import type { ContactType, Scenario, Team } from '../model/scenario';
import { expectedOf } from './expected';
import { requiredTarget } from './requiredTarget';

/** Agents that Erlang C asks for in an interval: for the forecast, and for a quiet and a busy day. */
export interface RequiredAgents {
  low: number | null;
  mean: number | null;
  high: number | null;
}

/** What a requirement depends on: people who are there do not change it. */
export interface RequiredInputs extends Pick<Scenario, 'types' | 'commitments' | 'sharedDayCv'> {
  teams: readonly Pick<Team, 'skills' | 'concurrency' | 'people'>[];
}

/** Quantile of the normal distribution for p90; a quiet day is one in ten, and so is a busy one. */
const z90 = 1.2816;

/**
 * Agents required by interval [first, last) of the horizon, index as in the horizon: Erlang C on all types as one pool, deferred
 * work left out: the planner's usual yardstick. What agents hold several of at once takes them so much less time; customers whose issue
 * is not resolved come again where the volume does not hold that already; talk that is broken off under pressure is shorter and resolves
 * nothing, as far as repeats are as long as first contacts; what teams know makes work less and resolves more. It knows no abandonment, no carry-over, no transfers and no
 * skills; the simulation does.
 */
export function requiredAgents(
  scenario: RequiredInputs,
  grid: Grid,
  first: number,
  last: number,
): (RequiredAgents | null)[] {
  const target = requiredTarget(scenario);
  const found = new Map<string, number | null>();
  const agents = (contacts: number, ahtSeconds: number): number | null => {
    if (contacts <= 0) return 0;
    const key = `${contacts.toPrecision(4)} ${ahtSeconds.toPrecision(4)}`;
    let fewest = found.get(key);
    if (fewest === undefined) {
      fewest = fewestAgents((n) => erlangC(contacts / grid.intervalSeconds, ahtSeconds, n), {
        serviceLevel: target.share,
        thresholdSeconds: target.seconds,
      });
      found.set(key, fewest);
    }
    return fewest;
  };
  const expected = scenario.types.map((type) => expectedOf(type, grid));
  const known = scenario.types.map((type) => asKnown(type, scenario.teams));
  const pressures = known.map((type) => pressureEffect(type));
  const usual = scenario.types.map(usualHandleSeconds);
  const ringing = scenario.types.map(meanRing);
  const speeds = scenario.types.map((type) => speedAt(type, scenario.teams));
  const returns = known.map((type, item) =>
    returnsOf({ ...type, resolution: pressures[item]?.after.resolution ?? type.resolution }, grid),
  );
  /** The cap follows the handle times of an interval, so it saves the same share of them. */
  const shorter = pressures.map((effect) => (effect ? effect.after.ahtSeconds / effect.before.ahtSeconds : 1));
  const out: (RequiredAgents | null)[] = new Array<null>(grid.intervals).fill(null);
  for (let interval = first; interval < last; interval++) {
    let contacts = 0;
    let work = 0;
    let variance = 0;
    scenario.types.forEach((type, item) => {
      if (isDeferred(type.channel)) return;
      const fresh = expected[item][interval];
      const n = fresh * returns[item].attempts;
      contacts += n;
      const handle = (type.handling.meanByInterval?.[interval] ?? usual[item]) * shorter[item];
      work += (fresh * returns[item].work * handle) / speeds[item] + n * ringing[item];
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

/**
 * Contacts of a type that an agent gets done in the time that one alone takes without what his team knows, with as many at once as serve
 * best: mean over teams.
 */
function speedAt({ id, channel }: ContactType, teams: RequiredInputs['teams']): number {
  const speeds = teams
    .filter(({ skills }) => skills.some(({ type }) => type === id))
    .map((team) => {
      const { concurrency: c } = team;
      const atOnce =
        isConcurrent(channel) && c ? Array.from({ length: c.atOnce }, (_, i) => totalSpeed(c, i + 1)) : [1];
      return Math.max(...atOnce) / knowledgeOf(team).work;
    });
  return speeds.length > 0 ? speeds.reduce((sum, speed) => sum + speed, 0) / speeds.length : 1;
}
