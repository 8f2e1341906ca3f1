import type { Account } from '../kpi/account';
import type { DayMeasures, MeasureSpec } from '../kpi/measures';
import { Floor } from '../kpi/counters';
import type { Costs } from '../model/outcomes/costs';
import type { Attrition } from '../model/roster';
import type { PlanContext } from './days';

const free: Costs = { onCost: 0, telecomPerMinute: 0, seatPerHour: 0, perLeaver: 0, perEvaluation: 0, fixedPerDay: 0 };

const daysPerYear = 365.25;

/** Occupancy from which agents leave sooner. CAUSAL.md E16. */
const easyOccupancy = 0.85;

/** Share of agents who leave in a year at an occupancy: A₀ + A₁·(occupancy − 85 %)⁺. CAUSAL.md E16. */
export const leaversPerYear = ({ perYear, perOccupancyPoint }: Attrition, occupancy: number): number =>
  perYear + perOccupancyPoint * Math.max(0, occupancy - easyOccupancy);

/** A type, a team or an agent, or (all −1) the whole centre, over intervals [from, to). */
interface Part {
  type: number;
  team: number;
  agent: number;
  from: number;
  to: number;
}

export function accountOf(context: PlanContext, day: DayMeasures, { type, team, agent, from, to }: Part): Account {
  const { spec, costs = free, customers = null } = context;
  const whole = isWhole(context, from, to);
  // Of types and agents it is asked for only where leavers cost anything.
  const isAsked = (type < 0 && agent < 0) || costs.perLeaver > 0;
  const left =
    whole && isAsked
      ? leavers(context, day, agent < 0 ? team : spec.shape.agentTeam[agent], from, to)
      : { leaving: NaN, leavingBase: NaN, leavers: NaN };
  return {
    costs,
    customers: agent < 0 && whole ? customers : null,
    isPart: type >= 0 || team >= 0 || agent >= 0,
    days: calendarDays(context, from, to),
    hasLines: spec.deadline.some((seconds) => Number.isNaN(seconds)),
    // People do not leave for an hour.
    ...(type < 0 && agent < 0 ? left : { ...left, leaving: NaN, leavingBase: NaN }),
  };
}

/** Do the intervals begin and end with calendar days, but for a warm-up? */
function isWhole({ grid, spec }: PlanContext, from: number, to: number): boolean {
  const last = grid.days[grid.dayOf[to - 1]];
  const first = grid.days[grid.dayOf[from]];
  return (from === first.firstInterval || from === spec.warmUpIntervals) && to === last.firstInterval + last.intervals;
}

/** Calendar days, also those of 23 and 25 hours; of a part of one, its share. */
function calendarDays({ grid }: PlanContext, from: number, to: number): number {
  let days = 0;
  for (let d = grid.dayOf[from]; d <= grid.dayOf[to - 1]; d++) {
    const { firstInterval, intervals } = grid.days[d];
    days += (Math.min(to, firstInterval + intervals) - Math.max(from, firstInterval)) / intervals;
  }
  return days;
}

function leavers(
  context: PlanContext,
  day: DayMeasures,
  team: number,
  from: number,
  to: number,
): Pick<Account, 'leaving' | 'leavingBase' | 'leavers'> {
  const { spec, attrition } = context;
  const years = calendarDays(context, from, to) / daysPerYear;
  let leaving = 0;
  let leavers = 0;
  let leavingBase = 0;
  attrition?.forEach((own, j) => {
    if (!own || (team >= 0 && team !== j)) return;
    const sum = (counter: number): number => floorSum(day, spec, j, counter, from, to);
    const staffed = sum(Floor.staffed);
    if (!(staffed > 0)) return;
    leavingBase += sum(Floor.paid);
    const share = leaversPerYear(own, sum(Floor.busy) / staffed);
    leaving += sum(Floor.paid) * share;
    leavers += spec.shape.agentTeam.reduce((people, t) => (t === j ? people + 1 : people), 0) * share * years;
  });
  return { leaving, leavingBase, leavers };
}

function floorSum(
  { floor }: DayMeasures,
  { shape }: MeasureSpec,
  team: number,
  counter: number,
  from: number,
  to: number,
): number {
  let sum = 0;
  for (let k = from; k < to; k++) sum += floor[(team * shape.intervals + k) * Floor.width + counter];
  return sum;
}
