import type { Costs } from '../model/outcomes/costs';
import type { CostKinds } from './account';
import { lineSecondsOf } from './lineSeconds';
import type { PartOfDay, Sums } from './formula';
import { sumContacts } from './formula';
import type { DayMeasures, MeasureSpec } from './measures';
import { Contact as C, Floor as F } from './counters';
import { typesOfTeams } from './serves';

/*
 * What a part of the centre costs, so that the parts cost what the whole does.
 *
 * A team has its own wages and seats, and an agent on a shift his; each evaluation and, by type, each minute on a line belongs to the contact.
 * A contact type has of each team's wages and seats its share of the time that the team's agents worked on contacts, day by day: their idle
 * time goes the way of their work. Chats that are held at once share the time of the agent who holds them. A team that had nothing to do on
 * a day is shared by the work that the centre had of the types it may serve, and where there was none, evenly. What each day costs is shared
 * like paid time. Leavers cost their team; an agent has the share of his paid time in it, a type that of its paid time in the whole centre.
 * Minutes on lines are, by team and agent, shared like talk and hold, for nobody's are those of who gave up.
 */

/** Paid agent time of a day, overtime too, in hours and in money. */
interface Paid {
  hours: number;
  wages: number;
}

const paidOf = (s: Sums): Paid => ({ hours: s.floor[F.paid] / 3600, wages: s.wages });

/** The whole centre in the time of a part. */
interface Whole {
  paid: Paid;
  byType: Paid[];
  byTeam: Paid[];
}
const known = new WeakMap<DayMeasures, Map<string, Whole>>();

function wholeOf(of: PartOfDay): Whole {
  let own = known.get(of.day);
  if (!own) known.set(of.day, (own = new Map<string, Whole>()));
  const key = `${of.from} ${of.to} ${of.costPerHour?.join(' ')}`;
  let whole = own.get(key);
  if (!whole) own.set(key, (whole = sumWhole(of)));
  return whole;
}

function sumWhole({ day, spec, scenario, costPerHour, from, to }: PartOfDay): Whole {
  // Who serves nothing is there for all.
  const serves = typesOfTeams(spec.shape, scenario).map((own) => (own.length > 0 ? own : [...spec.shape.types.keys()]));
  const { types, teams, intervals, dayOf } = spec.shape;
  const nothing = (): Paid => ({ hours: 0, wages: 0 });
  const whole: Whole = { paid: nothing(), byType: types.map(nothing), byTeam: teams.map(nothing) };
  const isWhole = (k: number): boolean =>
    k === 0 || k === intervals || k === spec.warmUpIntervals || dayOf[k] !== dayOf[k - 1];
  for (let first = from; first < to;) {
    let end = first;
    while (end < to && dayOf[end] === dayOf[first]) end++;
    const shares = isWhole(first) && isWhole(end) ? sharesOn(day, spec, serves, first, end) : null;
    teams.forEach((_, j) => {
      let [paid, wage] = [0, 0];
      for (let k = first; k < end; k++) {
        const at = (j * intervals + k) * F.width;
        paid += day.floor[at + F.paid] / 3600;
        wage += day.floor[at + F.wage] / 3600;
      }
      const wages = wage * (costPerHour?.[j] ?? NaN);
      for (const sum of [whole.paid, whole.byTeam[j]]) {
        sum.hours += paid;
        sum.wages += wages;
      }
      const served = serves[j];
      whole.byType.forEach((own, q) => {
        if (!served.includes(q)) return;
        // Of less than a day it is known only where a team has one type.
        const share = served.length === 1 ? 1 : (shares?.[j][q] ?? NaN);
        own.hours += share * paid;
        own.wages += share * wages;
      });
    });
    first = end;
  }
  return whole;
}

/** Of each team, the share of each type on one calendar day. */
function sharesOn(
  day: DayMeasures,
  spec: MeasureSpec,
  serves: readonly (readonly number[])[],
  first: number,
  end: number,
): number[][] | null {
  const { types, teams, intervals, dayOf } = spec.shape;
  if (day.work.length === 0) return null;
  const work = teams.map((_, j) => {
    let [held, shared] = [0, 0];
    for (let k = first; k < end; k++) {
      held += day.floor[(j * intervals + k) * F.width + F.held];
      shared += day.floor[(j * intervals + k) * F.width + F.shared];
    }
    const at = (dayOf[first] * teams.length + j) * types.length;
    return types.map((_, q) => day.work[at + q] * (spec.concurrent[q] === 1 && held > 0 ? shared / held : 1));
  });
  const all = types.map((_, q) => work.reduce((sum, own) => sum + own[q], 0));
  return work.map((own, j) => {
    const may = types.map((_, q) => (serves[j].includes(q) ? 1 : 0));
    const by = [own, all.map((load, q) => load * may[q]), may].find((one) => one.some((x) => x > 0))!;
    const sum = by.reduce((a, b) => a + b, 0);
    return by.map((x) => x / sum);
  });
}

/** Nothing times a price that is 0 costs nothing, whether or not the amount is known. */
const priced = (price: number, amount: () => number): number => (price === 0 ? 0 : price * amount());
const shareOf = (part: number, whole: number, parts: number): number => (whole > 0 ? part / whole : 1 / parts);

/** Costs of a type, a team or an agent, see above; NaN for what nobody can tell. */
export function allocatedCosts(s: Sums, of: PartOfDay, costs: Costs, days: number): CostKinds {
  const { spec, type } = of;
  const whole = wholeOf(of);
  const { hours, wages } = type >= 0 ? whole.byType[type] : paidOf(s);
  const parts = type >= 0 ? spec.shape.types.length : of.team >= 0 ? spec.shape.teams.length : NaN;
  return {
    wages,
    onCost: costs.onCost * wages,
    seats: priced(costs.seatPerHour, () => hours),
    lines: priced(costs.telecomPerMinute, () => minutes(s, of, hours, whole.paid.hours, parts)),
    evaluations: priced(costs.perEvaluation, () => s.contact[C.evaluated] || 0),
    leavers: priced(costs.perLeaver, () => leaversOf(s, of, hours, whole)),
    fixed: priced(costs.fixedPerDay, () => days * shareOf(hours, whole.paid.hours, parts)),
  };
}

/** Of a team its own; of a type its share of all, and of an agent that of his team's, by paid time. */
function leaversOf({ account }: Sums, { type, team, agent, spec }: PartOfDay, hours: number, whole: Whole): number {
  const { leavers } = account!;
  if (team >= 0) return leavers;
  if (type >= 0) return leavers * shareOf(hours, whole.paid.hours, spec.shape.types.length);
  const { agentTeam } = spec.shape;
  const own = agentTeam[agent];
  return leavers * shareOf(hours, whole.byTeam[own].hours, agentTeam.filter((one) => one === own).length);
}

function minutes(s: Sums, of: PartOfDay, hours: number, allHours: number, parts: number): number {
  const { day, spec, type, from, to } = of;
  const hasLines = s.account?.hasLines === true;
  if (type >= 0) return lineSecondsOf(s.contact, s.contact, hasLines && spec.live[type] === 1) / 60;
  const all = sumContacts(day, spec, -1, from, to);
  const seconds = lineSecondsOf(sumContacts(day, spec, -1, from, to, spec.live), all, hasLines);
  const talked = (c: Float64Array): number => c[C.talk] + c[C.hold] + c[C.dialTalk] + c[C.dialHold];
  const share = talked(all) > 0 ? talked(s.contact) / talked(all) : shareOf(hours, allHours, parts);
  return (seconds * share) / 60;
}
