import type { Sums } from '../kpi/formula';
import { liveOfTeam, ofAgents, sumContacts, sumFloor, sumTeamContacts, unknownContacts } from '../kpi/formula';
import type { DayMeasures, MeasureSpec } from '../kpi/measures';
import { Floor, isOfTeam } from '../kpi/counters';
import { isMixed } from '../kpi/measures';
import { typesOfTeams } from '../kpi/serves';
import type { Grid } from '../model/calendar';
import type { Costs } from '../model/outcomes/costs';
import type { Customers } from '../model/outcomes/customers';
import type { Attrition } from '../model/roster';
import type { Scenario } from '../model/scenario';
import { accountOf } from './account';
import type { Scope } from './estimate';

/** A scope as text, the same for the same. */
export const scopeKey = ({ type, team, agent, day, interval }: Scope): string =>
  [type, team, agent, day, interval].join('\u0000');

/** What a day's counters mean beyond their indices. */
export interface PlanContext {
  spec: MeasureSpec;
  /** What was simulated; left out of a real log. */
  scenario?: Scenario;
  grid: Grid;
  /** When each type is open, in `shape.types` order, as `grid.open`; left out: whenever the grid is. */
  openByType?: readonly Uint8Array[];
  /** Wages per agent-hour of each team, in `shape.teams` order. */
  costPerHour: Float64Array;
  currency: string;
  /** What service costs beside wages, and the customers; left out: nothing, and nobody knows. */
  costs?: Costs;
  customers?: Customers;
  /** Attrition of each team, in `shape.teams` order; left out or undefined: nobody says. */
  attrition?: readonly (Attrition | undefined)[];
}

/** Totals of one day that are asked for all the time, made once when the day comes in. */
interface Kept {
  day: DayMeasures;
  floorByInterval: Float64Array;
}

/** Measured days in day order, and their counters summed over any scope. */
export class Days {
  private readonly kept: Kept[] = [];
  private readonly cache = new Map<string, Sums[]>();
  /** The single interval or agent that was asked for last: whoever asks for one KPI of it asks for the next. */
  private latest: { key: string; days: number; sums: readonly Sums[] } | null = null;

  /** What {@link ownTypes} found. */
  private readonly ownQueues: (ReturnType<Days['typesOf']> | undefined)[] = [];

  constructor(readonly context: PlanContext) {}

  get count(): number {
    return this.kept.length;
  }

  at(index: number): DayMeasures {
    return this.kept[index].day;
  }

  add(day: DayMeasures): void {
    const { spec } = this.context;
    const { intervals, teams } = spec.shape;
    const floorByInterval = new Float64Array(intervals * (Floor.width + 1));
    for (let j = 0; j < teams.length; j++)
      for (let k = 0; k < intervals; k++) {
        const from = (j * intervals + k) * Floor.width;
        const to = k * (Floor.width + 1);
        for (let f = 0; f < Floor.width; f++) floorByInterval[to + f] += day.floor[from + f];
        floorByInterval[to + Floor.width] += (day.floor[from + Floor.wage] / 3600) * this.context.costPerHour[j];
      }
    this.kept.push({ day, floorByInterval });
  }

  /** Sums of every day over a scope, in day order. */
  sums(scope: Scope = {}): readonly Sums[] {
    const key = scopeKey(scope);
    const part = this.resolve(scope);
    if (scope.interval !== undefined || scope.agent !== undefined) {
      if (this.latest?.key !== key || this.latest.days !== this.kept.length)
        this.latest = { key, days: this.kept.length, sums: this.kept.map((kept) => this.sum(kept, part)) };
      return this.latest.sums;
    }
    let list = this.cache.get(key);
    if (!list) this.cache.set(key, (list = []));
    for (let d = list.length; d < this.kept.length; d++) list.push(this.sum(this.kept[d], part));
    return list;
  }

  /** Sums of every day over intervals [from, to), for windows that are neither an interval nor a calendar day. */
  sumsOfRange(scope: Scope, from: number, to: number): readonly Sums[] {
    const part = this.resolve(scope);
    part.from = from;
    part.to = to;
    part.openSeconds = this.openSeconds(part.type, from, to);
    return this.kept.map((kept) => this.sum(kept, part));
  }

  private sum(kept: Kept, part: Part): Sums {
    const { spec, scenario, costPerHour } = this.context;
    return Object.assign(this.counters(kept, part), { of: { ...part, day: kept.day, spec, scenario, costPerHour } });
  }

  private counters(kept: Kept, part: Part): Sums {
    const { type, team, agent, from, to, openSeconds, records } = part;
    const { spec, grid, costPerHour } = this.context;
    // Nothing of it is measured: the warm-up.
    if (from >= to) {
      const contact = unknownContacts(spec);
      return { contact, live: contact, floor: unknownFloor, openSeconds: NaN, records: NaN, wages: NaN };
    }
    const account = accountOf(this.context, kept.day, part);
    if (type >= 0) {
      const contact = sumContacts(kept.day, spec, type, from, to);
      return { contact, live: contact, floor: noFloor, openSeconds, records, wages: NaN, account };
    }
    if (agent >= 0) {
      const sums = ofAgents.sum!(
        kept.day,
        spec,
        agent,
        grid.dayOf[from],
        grid.dayOf[to - 1] + 1,
        costPerHour[spec.shape.agentTeam[agent]],
      );
      // Of an agent no waits are known, of whatever work.
      return { ...sums, live: sums.contact, openSeconds, records, account };
    }
    if (team >= 0) {
      const contact = sumTeamContacts(kept.day, spec, team, from, to);
      const own = this.ownTypes(team);
      const { floor, wages } = sumFloor(kept.day, spec, team, from, to, costPerHour);
      const live =
        own && isMixed(spec) ? sumContacts(kept.day, spec, -1, from, to, own.live) : liveOfTeam(contact, spec);
      if (own) knowQueues(contact, sumContacts(kept.day, spec, -1, from, to, own.all));
      return { contact, live, floor, openSeconds, records, wages, account };
    }
    const contact = sumContacts(kept.day, spec, -1, from, to);
    const live = isMixed(spec) ? sumContacts(kept.day, spec, -1, from, to, spec.live) : contact;
    const floor = new Float64Array(Floor.width);
    let wages = 0;
    for (let k = from; k < to; k++) {
      const at = k * (Floor.width + 1);
      for (let f = 0; f < Floor.width; f++) floor[f] += kept.floorByInterval[at + f];
      wages += kept.floorByInterval[at + Floor.width];
    }
    return {
      contact,
      live,
      floor,
      openSeconds,
      records,
      wages,
      account,
    };
  }

  /**
   * Types of a team of which nobody else serves any, 1 each, and the live ones of them: their queues are its own. Null where it shares one:
   * to which team a contact belongs that nobody answered, nobody knows.
   */
  ownTypes(team: number): { all: Uint8Array; live: Uint8Array } | null {
    let own = this.ownQueues[team];
    if (own === undefined) this.ownQueues[team] = own = this.typesOf(team);
    return own;
  }

  private typesOf(team: number): { all: Uint8Array; live: Uint8Array } | null {
    const { scenario, spec } = this.context;
    const { live, shape } = spec;
    const serves = typesOfTeams(shape, scenario);
    if (serves[team].some((q) => serves.some((types, other) => other !== team && types.includes(q)))) return null;
    const all = Uint8Array.from(shape.types, (_, q) => (serves[team].includes(q) ? 1 : 0));
    return { all, live: all.map((own, q) => own * live[q]) };
  }

  /**
   * Indices of a scope, and its measured intervals [from, to); none where all of it is warm-up, or where an agent's figures are
   * asked for by interval. Unknown names throw: they are a programming error, not a planner's.
   */
  resolve(scope: Scope): Part {
    const { spec, grid } = this.context;
    const type = scope.type === undefined ? -1 : spec.shape.types.indexOf(scope.type);
    const team = scope.team === undefined ? -1 : spec.shape.teams.indexOf(scope.team);
    const agent = scope.agent ?? -1;
    if (scope.type !== undefined && type < 0) throw new RangeError(`unknown contact type: ${scope.type}`);
    if (scope.team !== undefined && team < 0) throw new RangeError(`unknown team: ${scope.team}`);
    if (agent >= spec.shape.agentTeam.length) throw new RangeError(`unknown agent: ${agent}`);
    let from = 0;
    let to = spec.shape.intervals;
    if (scope.day !== undefined) {
      const day = grid.days[scope.day];
      from = day.firstInterval;
      to = day.firstInterval + day.intervals;
    }
    if (scope.interval !== undefined) {
      from = scope.interval;
      to = agent < 0 ? scope.interval + 1 : from;
    }
    from = Math.min(to, Math.max(from, spec.warmUpIntervals));
    const records = type >= 0 ? spec.records[type] : spec.records.reduce((sum, n) => sum + n, 0);
    return { type, team, agent, from, to, openSeconds: this.openSeconds(type, from, to), records };
  }

  private openSeconds(type: number, from: number, to: number): number {
    const { grid, openByType } = this.context;
    const isOpen = openByType?.[type] ?? grid.open;
    let open = 0;
    for (let k = from; k < to; k++) open += isOpen[k];
    return open * grid.intervalSeconds;
  }
}

/** Fills in of a team what its queues alone tell. */
function knowQueues(contact: Float64Array, queues: Float64Array): void {
  for (let counter = 0; counter < contact.length; counter++) if (!isOfTeam(counter)) contact[counter] = queues[counter];
}

/** A scope as indices, −1 where it is not restricted, and the half-open range of its measured intervals. */
interface Part {
  type: number;
  team: number;
  agent: number;
  from: number;
  to: number;
  openSeconds: number;
  records: number;
}

const noFloor = new Float64Array(Floor.width);
const unknownFloor = new Float64Array(Floor.width).fill(NaN);
