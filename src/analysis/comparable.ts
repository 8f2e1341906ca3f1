import type { KpiKey } from '../kpi/firstKpis';
import { formulas, isOfLive } from '../kpi/firstKpis';
import { gridOf } from '../model/calendar';
import { liveTypes } from '../model/channelKinds';
import { kpiDirection, kpiUnit } from '../model/kpiFacts';
import { rings } from '../model/ringing';
import type { ContactType } from '../model/contactType';
import type { Scenario } from '../model/scenario';
import type { Scope } from './estimate';

/** How far two scenarios can be laid over each other. */
export type CalendarMatch =
  /** The same intervals of the same dates. */
  | 'same'
  /** Other dates, but the same weekdays and intervals: interval stands against interval. */
  | 'shape'
  /** Other intervals, days or weekdays: only rates and averages over everything can be compared. */
  | 'different';

/** Something about which B cannot be held against A, or only with a grain of salt. */
export type Barrier =
  | { code: 'calendar' | 'dates' | 'callers' | 'currency' }
  /** The same chance, but B gives the types that both have other volumes, work or patience. */
  | { code: 'customers' }
  /** This plan has no hourly costs. */
  | { code: 'wages'; plan: 'a' | 'b' }
  | { code: 'typesOnly' | 'teamsOnly'; plan: 'a' | 'b'; names: readonly string[] }
  /** Of these types customers come to closed doors in this plan only. */
  | { code: 'closedDoors'; plan: 'a' | 'b'; names: readonly string[] }
  | { code: 'thresholds'; names: readonly string[] }
  | { code: 'seed'; seed: string };

/** What of two scenarios can be compared. */
export interface Comparability {
  calendar: CalendarMatch;
  /** Ids of contact types that both have. */
  types: readonly string[];
  /** Do both meet the same callers on the same days, at least of the types that both have? */
  sameCallers: boolean;
  /** Do both have the same contact types? If not, totals are of other work, and only a shared type can be better or worse. */
  sameTypes: boolean;
  /** Are the types whose waits are told together the same? Then speed can be better or worse though deferred work differs. */
  sameLive: boolean;
  /**
   * Do as many customers of the shared types come in both, to open doors and with the right number, so that more contacts answered are
   * better and not just more contacts?
   */
  volumes: boolean;
  /** Can costs be subtracted? */
  costs: boolean;
  /** Do the types that both have measure service levels by the same time limits? */
  thresholds: boolean;
  barriers: readonly Barrier[];
}

/** Do the calendars of two scenarios agree? */
export function matchCalendars(a: Scenario, b: Scenario): CalendarMatch {
  if (a.calendar.intervalMinutes !== b.calendar.intervalMinutes || a.calendar.days !== b.calendar.days)
    return 'different';
  const [one, two] = [gridOf(a.calendar), gridOf(b.calendar)];
  if (one.intervals !== two.intervals) return 'different';
  if (
    one.days.some(({ weekday, intervals }, d) => two.days[d].weekday !== weekday || two.days[d].intervals !== intervals)
  )
    return 'different';
  return a.calendar.start === b.calendar.start ? 'same' : 'shape';
}

/** Finds out what of A and B can be compared, and what has to be said about it. */
export function comparabilityOf(a: Scenario, b: Scenario): Comparability {
  const calendar = matchCalendars(a, b);
  const barriers: Barrier[] = [];
  if (calendar === 'different') barriers.push({ code: 'calendar' });
  if (calendar === 'shape') barriers.push({ code: 'dates' });
  for (const [key, code] of [
    ['types', 'typesOnly'],
    ['teams', 'teamsOnly'],
  ] as const) {
    const only = (one: Scenario, other: Scenario): string[] =>
      one[key].filter(({ id }) => !other[key].some((item) => item.id === id)).map(({ name }) => name);
    if (only(a, b).length > 0) barriers.push({ code, plan: 'a', names: only(a, b) });
    if (only(b, a).length > 0) barriers.push({ code, plan: 'b', names: only(b, a) });
  }
  const shared = a.types.filter(({ id }) => b.types.some((type) => type.id === id));
  const thresholds = shared.filter((type) => {
    const other = b.types.find(({ id }) => id === type.id)!;
    const ringOtherwise = rings(type) && rings(other) && type.ring.countsAsWait !== other.ring.countsAsWait;
    return other.thresholdSeconds !== type.thresholdSeconds || ringOtherwise;
  });
  if (thresholds.length > 0) barriers.push({ code: 'thresholds', names: thresholds.map(({ name }) => name) });
  if (calendar !== 'different' && shared.length === 0) barriers.push({ code: 'callers' });
  const alike = (what: (scenario: Scenario, type: ContactType) => unknown): boolean =>
    shared.every((type) => {
      const other = b.types.find(({ id }) => id === type.id)!;
      return JSON.stringify(what(a, type)) === JSON.stringify(what(b, other));
    });
  const sameVolumes = alike(({ sharedDayCv, calendar: { special } }, { demand, wrongNumbers = 0 }) => [
    sharedDayCv,
    special,
    customersOf(demand),
    wrongNumbers,
  ]);
  const sameWork = alike((_, { handling, patience, patienceByInterval, balking }) => [
    handling,
    patience,
    patienceByInterval,
    balking,
  ]);
  if (calendar !== 'different' && !(sameVolumes && sameWork)) barriers.push({ code: 'customers' });
  const outside = (['a', 'b'] as const).map((plan) => {
    const [one, other] = plan === 'a' ? [a, b] : [b, a];
    const types = shared.flatMap(({ id }) => {
      const [here, there] = [one, other].map((scenario) => scenario.types.find((type) => type.id === id)!);
      return comesToClosedDoors(one, here) && !comesToClosedDoors(other, there) ? [here] : [];
    });
    if (types.length > 0) barriers.push({ code: 'closedDoors', plan, names: types.map(({ name }) => name) });
    return types;
  });
  // Who heard that it is closed, and tries again, comes in addition to those who come to open doors.
  const moreReturn = outside.flat().some(({ redial }) => (redial?.afterClosed ?? 0) > 0);
  const unpaid = (['a', 'b'] as const).filter((plan) =>
    (plan === 'a' ? a : b).teams.every(({ costPerHour }) => costPerHour === 0),
  );
  const paid = unpaid.length === 0;
  if (a.currency !== b.currency && paid) barriers.push({ code: 'currency' });
  for (const plan of unpaid) barriers.push({ code: 'wages', plan });
  if (a.seed !== b.seed) barriers.push({ code: 'seed', seed: b.seed });
  return {
    calendar,
    types: shared.map(({ id }) => id),
    sameCallers: calendar !== 'different' && shared.length > 0,
    sameTypes: shared.length === a.types.length && shared.length === b.types.length,
    sameLive: liveIds(a) === liveIds(b),
    volumes: sameVolumes && !moreReturn,
    thresholds: thresholds.length === 0,
    costs: paid && a.currency === b.currency && calendar !== 'different',
    barriers,
  };
}

const liveIds = ({ types }: Scenario): string =>
  JSON.stringify(
    liveTypes(types)
      .map(({ id }) => id)
      .sort(),
  );
/** Do customers of a type come while the doors are closed, and are turned away? */
const comesToClosedDoors = ({ calendar }: Scenario, { outsideHours }: ContactType): boolean =>
  outsideHours === 'turnedAway' && gridOf(calendar).open.includes(0);

/** Of a campaign, what belongs to the list; how and when it is dialled is the plan's. */
function customersOf(demand: ContactType['demand']): unknown {
  if (demand.kind !== 'campaign') return demand;
  const { records, answer, answerByHour, answerDecay, rightParty, wrongTalk, ring, noAnswerSeconds } = demand;
  return { records, answer, answerByHour, answerDecay, rightParty, wrongTalk, ring, noAnswerSeconds };
}

/**
 * Why a KPI of two plans gets no verdict. `callers`: it can be subtracted, but the days of the two have nothing in common;
 * `types`: it is a total, and the two have other contact types; `volumes`: it counts contacts, and other numbers of customers come.
 */
export type Withheld = 'calendar' | 'currency' | 'wages' | 'thresholds' | 'callers' | 'types' | 'volumes';

/** Why there is no saying whether B is better than A in a KPI, of all contacts or of one type that both have; null: there is. */
export function withheld(
  kpi: KpiKey,
  { calendar, sameCallers, sameTypes, sameLive, costs, thresholds, volumes, barriers }: Comparability,
  scope: Pick<Scope, 'type'> = {},
): Withheld | null {
  if (kpi === 'staffingCost' && !costs)
    return (
      (['currency', 'wages'] as const).find((code) => barriers.some((barrier) => barrier.code === code)) ?? 'calendar'
    );
  const isMoney = kpiUnit(kpi).startsWith('money');
  if (isMoney && barriers.some(({ code }) => code === 'currency')) return 'currency';
  if (byCost.has(kpi) && barriers.some(({ code }) => code === 'wages')) return 'wages';
  if (calendar === 'different' && !isRate(kpi)) return 'calendar';
  if (!thresholds && byThreshold.has(kpi)) return 'thresholds';
  if (!sameCallers) return 'callers';
  if (!(isOfLive(kpi) ? sameLive : sameTypes) && scope.type === undefined && hasSides(kpi)) return 'types';
  return !volumes && byVolume.has(kpi) ? 'volumes' : null;
}

/** Has it a better side? */
const hasSides = (kpi: KpiKey): boolean => kpiDirection(kpi) === 'up' || kpiDirection(kpi) === 'down';

/** KPIs that speak of an average or a share, so that a longer horizon or other intervals do not spoil them. */
function isRate(kpi: KpiKey): boolean {
  if (kpi === 'waitPercentiles' || kpi === 'shareWaitingOver' || kpi === 'longestWaitKept') return true;
  if (kpi === 'intervalsInTarget') return false;
  return formulas[kpi].kind === 'ratio' || formulas[kpi].kind === 'value';
}

/** Counts of contacts that have a better side. */
const byVolume: ReadonlySet<KpiKey> = new Set(['answered', 'completed', 'abandoned', 'disputes']);

/** KPIs that need wages. */
const byCost: ReadonlySet<KpiKey> = new Set([
  'costPerContact',
  'costPerTicketOpened',
  'costPerResolution',
  'costPerCustomer',
  'costToRevenue',
  'costToProfit',
]);

/** KPIs that are by the type's own time limit. */
const byThreshold: ReadonlySet<KpiKey> = new Set([
  'serviceLevel',
  'serviceLevelNetOfShortAbandons',
  'serviceLevelAbandonsNeutral',
  'serviceLevelOfAnswered',
  'serviceLevelRemovedWithin',
  'intervalsInTarget',
]);

/** Hours of all agents' duty in the plan. */
export function staffHours({ teams, calendar }: Scenario): number {
  let intervals = 0;
  for (const { headcount } of teams) for (const agents of headcount) intervals += agents;
  return (intervals * calendar.intervalMinutes) / 60;
}

/** The threshold that all contact types whose waits are told together share, seconds; null where they differ. */
export function commonThreshold(...scenarios: readonly Scenario[]): number | null {
  const [first, ...rest] = scenarios.flatMap(({ types }) =>
    liveTypes(types).map(({ thresholdSeconds }) => thresholdSeconds),
  );
  return rest.every((seconds) => seconds === first) ? first : null;
}
