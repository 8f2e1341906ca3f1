import type { Sums } from '../kpi/formula';
import { addContactCell, sumContacts, sumFloor } from '../kpi/formula';
import type { DayMeasures, MeasureSpec } from '../kpi/measures';
import { Contact, contactWidth, Floor } from '../kpi/measures';
import type { Grid } from '../model/calendar';
import type { Scope } from './estimate';

/** What a day's counters mean beyond their indices. */
export interface PlanContext {
  spec: MeasureSpec;
  grid: Grid;
  /** Wages per agent-hour of each team, in `shape.teams` order. */
  costPerHour: Float64Array;
  currency: string;
}

/** Totals of one day that are asked for all the time, made once when the day comes in. */
interface Kept {
  day: DayMeasures;
  byInterval: Float64Array;
  floorByInterval: Float64Array;
}

/** Measured days in day order, and their counters summed over any scope. */
export class Days {
  private readonly kept: Kept[] = [];
  private readonly cache = new Map<string, Sums[]>();
  /** The single interval that was asked for last: whoever asks for one KPI of it asks for the next. */
  private latest: { key: string; days: number; sums: readonly Sums[] } | null = null;

  constructor(readonly context: PlanContext) {}

  get count(): number {
    return this.kept.length;
  }

  at(index: number): DayMeasures {
    return this.kept[index].day;
  }

  add(day: DayMeasures): void {
    const { spec } = this.context;
    const { intervals, types, teams } = spec.shape;
    const width = contactWidth(spec);
    const byInterval = new Float64Array(intervals * width);
    for (let q = 0; q < types.length; q++)
      for (let k = 0; k < intervals; k++) {
        const at = (q * intervals + k) * width;
        if (day.contacts[at + Contact.offered] === 0 && day.contacts[at + Contact.blocked] === 0) continue;
        addContactCell(byInterval.subarray(k * width, (k + 1) * width), day.contacts, at, width);
      }
    const floorByInterval = new Float64Array(intervals * (Floor.width + 1));
    for (let j = 0; j < teams.length; j++)
      for (let k = 0; k < intervals; k++) {
        const from = (j * intervals + k) * Floor.width;
        const to = k * (Floor.width + 1);
        for (let f = 0; f < Floor.width; f++) floorByInterval[to + f] += day.floor[from + f];
        floorByInterval[to + Floor.width] += (day.floor[from + Floor.wage] / 3600) * this.context.costPerHour[j];
      }
    this.kept.push({ day, byInterval, floorByInterval });
  }

  /** Sums of every day over a scope, in day order. */
  sums(scope: Scope = {}): readonly Sums[] {
    const key = `${scope.type ?? ''}\u0000${scope.team ?? ''}\u0000${scope.day ?? ''}\u0000${scope.interval ?? ''}`;
    if (scope.interval !== undefined) {
      if (this.latest?.key !== key || this.latest.days !== this.kept.length)
        this.latest = {
          key,
          days: this.kept.length,
          sums: this.sumsOfInterval(scope, scope.interval),
        };
      return this.latest.sums;
    }
    let list = this.cache.get(key);
    if (!list) this.cache.set(key, (list = []));
    const { from, to, openSeconds, type, team } = this.resolve(scope);
    for (let d = list.length; d < this.kept.length; d++)
      list.push(this.sum(this.kept[d], type, team, from, to, openSeconds));
    return list;
  }

  /** One interval: views of what is kept, nothing to add up. */
  private sumsOfInterval(scope: Scope, interval: number): Sums[] {
    const { spec, costPerHour } = this.context;
    const { type, team, openSeconds } = this.resolve(scope);
    const width = contactWidth(spec);
    const { intervals } = spec.shape;
    if (type >= 0) {
      const at = (type * intervals + interval) * width;
      return this.kept.map(({ day }) => ({
        contact: day.contacts.subarray(at, at + width),
        floor: noFloor,
        openSeconds,
        wages: NaN,
      }));
    }
    if (team >= 0) {
      const at = (team * intervals + interval) * Floor.width;
      const noContacts = new Float64Array(width);
      return this.kept.map(({ day }) => ({
        contact: noContacts,
        floor: day.floor.subarray(at, at + Floor.width),
        openSeconds,
        wages: (day.floor[at + Floor.wage] / 3600) * costPerHour[team],
      }));
    }
    const contact = interval * width;
    const floor = interval * (Floor.width + 1);
    return this.kept.map(({ byInterval, floorByInterval }) => ({
      contact: byInterval.subarray(contact, contact + width),
      floor: floorByInterval.subarray(floor, floor + Floor.width),
      openSeconds,
      wages: floorByInterval[floor + Floor.width],
    }));
  }

  /** Sums of every day over intervals [from, to), for windows that are neither an interval nor a calendar day. */
  sumsOfRange(scope: Scope, from: number, to: number): readonly Sums[] {
    const { type, team } = this.resolve(scope);
    const { grid } = this.context;
    let open = 0;
    for (let k = from; k < to; k++) open += grid.open[k];
    return this.kept.map((kept) => this.sum(kept, type, team, from, to, open * grid.intervalSeconds));
  }

  private sum(kept: Kept, type: number, team: number, from: number, to: number, openSeconds: number): Sums {
    const { spec, costPerHour } = this.context;
    const width = contactWidth(spec);
    if (type >= 0)
      return { contact: sumContacts(kept.day, spec, type, from, to), floor: noFloor, openSeconds, wages: NaN };
    if (team >= 0) {
      const { floor, wages } = sumFloor(kept.day, spec, team, from, to, costPerHour);
      return { contact: new Float64Array(width), floor, openSeconds, wages };
    }
    const contact = new Float64Array(width);
    const floor = new Float64Array(Floor.width);
    let wages = 0;
    for (let k = from; k < to; k++) {
      addContactCell(contact, kept.byInterval, k * width, width);
      const at = k * (Floor.width + 1);
      for (let f = 0; f < Floor.width; f++) floor[f] += kept.floorByInterval[at + f];
      wages += kept.floorByInterval[at + Floor.width];
    }
    return { contact, floor, openSeconds, wages };
  }

  /** Indices of a scope. Unknown names throw: they are a programming error, not a planner's. */
  resolve(scope: Scope): { type: number; team: number; from: number; to: number; openSeconds: number } {
    const { spec, grid } = this.context;
    const type = scope.type === undefined ? -1 : spec.shape.types.indexOf(scope.type);
    const team = scope.team === undefined ? -1 : spec.shape.teams.indexOf(scope.team);
    if (scope.type !== undefined && type < 0) throw new RangeError(`unknown contact type: ${scope.type}`);
    if (scope.team !== undefined && team < 0) throw new RangeError(`unknown team: ${scope.team}`);
    let from = spec.warmUpIntervals;
    let to = spec.shape.intervals;
    if (scope.day !== undefined) {
      const day = grid.days[scope.day];
      from = Math.max(from, day.firstInterval);
      to = day.firstInterval + day.intervals;
    }
    if (scope.interval !== undefined) {
      from = scope.interval;
      to = scope.interval + 1;
    }
    let open = 0;
    for (let k = from; k < to; k++) open += grid.open[k];
    return { type, team, from, to, openSeconds: open * grid.intervalSeconds };
  }
}

const noFloor = new Float64Array(Floor.width);
