import { speedOf } from '../analysis/impossible';
import { meanHandle, servingTeams } from '../analysis/intervalModel';
import { pressureEffect } from '../analysis/pressureEffect';
import { returnsOf } from '../analysis/returnsOf';
import type { Grid } from '../model/calendar';
import { isDeferred } from '../model/channel';
import { expectedContacts } from '../model/expectedContacts';
import { asKnown } from '../model/knowledge';
import { meanRing } from '../model/ringing';
import type { ContactType, Scenario, Team } from '../model/scenario';

/** How large the staffing is to be whose shape follows the demand. */
export type Size =
  /** Agent-hours in all. */
  | { by: 'hours'; hours: number }
  /** Agents on average over the open intervals. */
  | { by: 'mean'; agents: number }
  /** Agents in the interval with the most work. */
  | { by: 'peak'; agents: number }
  /** Work ÷ agents, at most: above 0, 1 is everybody always busy. */
  | { by: 'occupancy'; occupancy: number };

/** A headcount curve that follows the demand, and how near whole people come to what was wanted. */
export interface LikeDemand {
  /** Of all intervals of the horizon; outside of the range what it was. */
  headcount: number[];
  /** Agent-hours over the range: wanted, before anybody is rounded, and reached. */
  wantedHours: number;
  reachedHours: number;
  /** Hours of work expected over the range, at the team's own speed. */
  workHours: number;
}

/** Intervals [first, last). */
export interface Range {
  first: number;
  last: number;
}

/**
 * Agents whom a team's work would keep busy in each interval (its offered load, erlangs): expected contacts × (handle time ÷ speed + ringing), with the
 * repeats that come of unresolved issues and are not in the volume already. Where other teams serve a type too, the part of it that this
 * team has of the agent-hours of all of them. Deferred work waits for quiet hours: it is spread evenly over the open intervals of its
 * day. A campaign's list has no hour of its own and does not count. Where the curve shrinks, the paid heads of whom so many are there.
 */
export function offeredLoad(scenario: Scenario, grid: Grid, team: Team): Float64Array {
  const load = new Float64Array(grid.intervals);
  for (const skill of team.skills) {
    const type = scenario.types.find(({ id }) => id === skill.type)!;
    const contacts = expectedContacts(type.demand, grid, isDeferred(type.channel));
    const part = partOf(scenario, team, type) / grid.intervalSeconds;
    const { attempts, work } = comingOf(asKnown(type, scenario.teams), grid);
    // Nobody picks up faster because he talks faster.
    const ringing = attempts * meanRing(type);
    const speed = speedOf(scenario, team, skill);
    for (let k = 0; k < grid.intervals; k++)
      if (contacts[k] > 0) contacts[k] *= part * (ringing + (work * meanHandle(type, grid, k)) / speed);
    if (isDeferred(type.channel)) spreadOverDays(contacts, grid);
    for (let k = 0; k < grid.intervals; k++) load[k] += contacts[k];
  }
  // A curve counts paid heads; so much of a head is there.
  const { absence = 0, plannedShrinkage = 0 } = team.people ?? {};
  const there = (1 - absence) * (1 - plannedShrinkage);
  if (there > 0 && there < 1) for (let k = 0; k < grid.intervals; k++) load[k] /= there;
  return load;
}

/** The part of a type's work that falls to a team, by agent-hours of those who serve it; where nobody has any, equal parts. */
function partOf(scenario: Scenario, team: Team, { id }: ContactType): number {
  const hours = ({ headcount }: Team): number => headcount.reduce((sum, n) => sum + n, 0);
  const serving = servingTeams(scenario, id).map((one) => one.team);
  const all = serving.reduce((sum, one) => sum + hours(one), 0);
  return all > 0 ? hours(team) / all : 1 / serving.length;
}

/** Attempts that come of one contact of the volume, and their work as a multiple of its own. */
const comingOf = (type: ContactType, grid: Grid): ReturnType<typeof returnsOf> =>
  returnsOf({ ...type, resolution: pressureEffect(type)?.after.resolution ?? type.resolution }, grid);

function spreadOverDays(load: Float64Array, grid: Grid): void {
  for (const { firstInterval, intervals } of grid.days) {
    const end = firstInterval + intervals;
    const open = grid.open.subarray(firstInterval, end).reduce((sum, isOpen) => sum + isOpen, 0);
    if (open === 0) continue;
    const each = load.subarray(firstInterval, end).reduce((sum, n) => sum + n, 0) / open;
    for (let k = firstInterval; k < end; k++) load[k] = grid.open[k] ? each : 0;
  }
}

/**
 * A headcount that follows a load, in whole people and at least so many in every open interval; nobody outside opening hours.
 *
 * *By hours, mean or peak*: each interval gets its load × one factor, rounded to the nearest (Webster's rule of apportionment: equal loads get
 * equal people). For hours and mean it is the factor whose sum comes nearest to what was wanted, the smaller of two that are equally near;
 * people change in whole ones and in several intervals at once, so what is reached may differ. *By occupancy*: load ÷ occupancy, rounded up.
 *
 * @param before the headcount that is kept outside of the range
 */
export function shapedLike(
  load: ArrayLike<number>,
  grid: Grid,
  range: Range,
  size: Size,
  least: number,
  before: readonly number[],
): LikeDemand {
  const hour = grid.intervalSeconds / 3600;
  const at: number[] = [];
  for (let k = range.first; k < range.last; k++) if (grid.open[k]) at.push(k);
  const loads = at.map((k) => load[k]);
  const work = loads.reduce((sum, one) => sum + one, 0);
  const peak = loads.reduce((most, one) => Math.max(most, one), 0);
  const staff = (factor: number, round: (x: number) => number): number[] =>
    loads.map((one) => Math.max(least, round(one * factor)));
  const wanted = (): { intervals: number; agents: number[] } => {
    switch (size.by) {
      case 'occupancy': {
        const up = (x: number): number => Math.ceil(x - 1e-9);
        return { intervals: work / size.occupancy, agents: staff(1 / size.occupancy, up) };
      }
      case 'peak': {
        const factor = peak > 0 ? size.agents / peak : 0;
        return { intervals: work * factor, agents: staff(factor, nearest) };
      }
      case 'mean':
      case 'hours': {
        const intervals = size.by === 'hours' ? size.hours / hour : size.agents * at.length;
        return { intervals, agents: staff(factorFor(loads, intervals, least), nearest) };
      }
    }
  };
  const { intervals, agents } = wanted();
  const headcount = before.slice();
  headcount.fill(0, range.first, range.last);
  at.forEach((k, i) => (headcount[k] = agents[i]));
  return {
    headcount,
    wantedHours: intervals * hour,
    reachedHours: agents.reduce((sum, n) => sum + n, 0) * hour,
    workHours: work * hour,
  };
}

/** Half of a person is nobody: ties go down. */
const nearest = (x: number): number => Math.ceil(x - 0.5 - 1e-9);

/** The factor on the loads at which people in whole ones add up to nearly so many agent-intervals. */
function factorFor(loads: readonly number[], wanted: number, least: number): number {
  const total = (factor: number): number =>
    loads.reduce((sum, load) => sum + Math.max(least, nearest(load * factor)), 0);
  const lightest = loads.reduce((min, load) => (load > 0 ? Math.min(min, load) : min), Infinity);
  if (lightest === Infinity) return 0;
  // At the upper end even the lightest interval alone has them all.
  let below = 0;
  let above = (wanted + 1) / lightest;
  for (let i = 0; i < 100 && above - below > above * 1e-12; i++) {
    const middle = (below + above) / 2;
    if (total(middle) <= wanted) below = middle;
    else above = middle;
  }
  return wanted - total(below) <= total(above) - wanted ? below : above;
}
