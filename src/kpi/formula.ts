import type { Account } from './account';
import { addCells } from './cells';
import type { DayMeasures, MeasureSpec } from './measures';
import type { Scenario } from '../model/scenario';
import { Contact, Floor, isMaximum, isOfTeam } from './counters';
import { contactWidth, isMixed } from './measures';

/** A part of a measured day: indices of type, team and agent, −1 where it is not restricted, and its intervals [from, to). */
export interface PartOfDay {
  day: DayMeasures;
  spec: MeasureSpec;
  /** What was simulated; left out of a real log. */
  scenario?: Scenario;
  type: number;
  team: number;
  agent: number;
  from: number;
  to: number;
  /** Wages per agent-hour of each team, see `PlanContext`. */
  costPerHour?: Float64Array;
}

/** Counters of one day, summed over a scope. */
export interface Sums {
  /** Contact counters, see `Contact`. */
  contact: Float64Array;
  /**
   * The same of live work alone (`MeasureSpec.live`), of which the speed of everybody, or of a team, is told; `contact` itself
   * where no work is deferred beside it, and of a scope by type, which has its own speed whatever its kind.
   */
  live: Float64Array;
  /** Floor counters, see `Floor`. */
  floor: Float64Array;
  /** Open seconds in the scope. */
  openSeconds: number;
  /** Records of the lists of the scope's campaigns. */
  records: number;
  /** Wages of the scope's agent time on duty, in the scenario's currency. */
  wages: number;
  /** The part of a measured day that this is; left out: nobody says. For figures that sums alone do not tell. */
  of?: PartOfDay;
  /** What figures of money and customers need beside; left out: they have no data, but for wages. */
  account?: Account;
}

/**
 * How a KPI is made of a day's counters.
 * `count`: a sum; its estimate is the mean over days. `ratio`: rolls up as ratio of sums, never as mean of ratios.
 * `max`: rolls up by maximum. `value`: any other function of a day's sums; its estimate is the mean over days.
 */
export type Formula = {
  /**
   * Which counters it needs: a scope by type has no floor counters. A scope by team or agent has contact counters as far as
   * answered contacts tell them; the others are NaN there, and so is what a formula makes of them: no data. `live`: contact counters of
   * live work, because hours of deferred work would drown seconds of waiting. `costs`: agent time as money, of which types have a share.
   */
  needs: 'contact' | 'live' | 'floor' | 'costs';
} & (
  | { kind: 'count' | 'max' | 'value'; value: (s: Sums) => number }
  | { kind: 'ratio'; numerator: (s: Sums) => number; denominator: (s: Sums) => number; scale: number }
);

/** Something made of contact counters. */
type OfContacts = (c: Float64Array) => number;

const ratio = (needs: 'contact' | 'live', numerator: OfContacts, denominator: OfContacts, scale: number): Formula => ({
  needs,
  kind: 'ratio',
  numerator: (s) => numerator(s[needs]),
  denominator: (s) => denominator(s[needs]),
  scale,
});

/** A share in percent. */
export const percent = (numerator: OfContacts, denominator: OfContacts): Formula =>
  ratio('contact', numerator, denominator, 100);

/** A mean, in the unit of the numerator. */
export const average = (numerator: OfContacts, denominator: OfContacts): Formula =>
  ratio('contact', numerator, denominator, 1);

/** As {@link percent}, of live work. */
export const livePercent = (numerator: OfContacts, denominator: OfContacts): Formula =>
  ratio('live', numerator, denominator, 100);

/** As {@link average}, of live work. */
export const liveAverage = (numerator: OfContacts, denominator: OfContacts): Formula =>
  ratio('live', numerator, denominator, 1);

/** A number of contacts. */
export const count = (value: OfContacts): Formula => ({
  needs: 'contact',
  kind: 'count',
  value: (s) => value(s.contact),
});

/** A ratio of agent times. */
export const floorRatio = (
  numerator: (f: Float64Array) => number,
  denominator: (f: Float64Array) => number,
  scale: number,
): Formula => ({
  needs: 'floor',
  kind: 'ratio',
  numerator: (s) => numerator(s.floor),
  denominator: (s) => denominator(s.floor),
  scale,
});

/** Value of a formula for one day, NaN where there is no data. */
export function valueOf(formula: Formula, s: Sums): number {
  if (formula.kind !== 'ratio') return formula.value(s);
  const denominator = formula.denominator(s);
  return denominator > 0 ? (formula.scale * formula.numerator(s)) / denominator : NaN;
}

/** Contact counters before anything is added: 0, and NaN for what the log cannot tell. */
export function emptyContacts(spec: MeasureSpec): Float64Array {
  const empty = new Float64Array(contactWidth(spec));
  for (const counter of spec.unknown) empty[counter] = NaN;
  return empty;
}

/** Adds contact counters to others; longest waits roll up by maximum. */
export function addContacts(into: Float64Array, contact: Float64Array): void {
  for (let counter = 0; counter < into.length; counter++) {
    if (!isMaximum(counter)) into[counter] += contact[counter];
    else if (contact[counter] > into[counter]) into[counter] = contact[counter];
  }
}

/** Contact counters of intervals [from, to) of a day; `type` −1 is all types, or those with a 1 in `only`. */
export function sumContacts(
  day: DayMeasures,
  spec: MeasureSpec,
  type: number,
  fromInterval: number,
  toInterval: number,
  only?: Uint8Array,
): Float64Array {
  const into = emptyContacts(spec);
  addCells(into, day.contacts, spec.contactColumns, type, fromInterval, toInterval, only);
  // Of the whole it is every leg of a contact that anybody has answered before.
  if (type < 0) into[Contact.again] = into[Contact.legs];
  return into;
}

/** Floor sums of a range of intervals, of one team or (−1) all, with their wages. */
export function sumFloor(
  day: DayMeasures,
  spec: MeasureSpec,
  team: number,
  fromInterval: number,
  toInterval: number,
  costPerHour: Float64Array,
): { floor: Float64Array; wages: number } {
  const n = spec.shape.intervals;
  const floor = new Float64Array(Floor.width);
  let wages = 0;
  const first = team < 0 ? 0 : team;
  const last = team < 0 ? spec.shape.teams.length - 1 : team;
  for (let j = first; j <= last; j++)
    for (let k = fromInterval; k < toInterval; k++) {
      const at = (j * n + k) * Floor.width;
      for (let f = 0; f < Floor.width; f++) floor[f] += day.floor[at + f];
      wages += (day.floor[at + Floor.wage] / 3600) * costPerHour[j];
    }
  return { floor, wages };
}

/** Contact counters of a scope that knows only what it answered: all others are NaN. */
export const unknownContacts = (spec: MeasureSpec): Float64Array => new Float64Array(contactWidth(spec)).fill(NaN);

/** What one team answered of the contacts that arrived in a range of intervals. */
export function sumTeamContacts(
  day: DayMeasures,
  spec: MeasureSpec,
  team: number,
  fromInterval: number,
  toInterval: number,
): Float64Array {
  const into = emptyContacts(spec);
  for (let counter = 0; counter < into.length; counter++) if (!isOfTeam(counter)) into[counter] = NaN;
  addCells(into, day.teams, spec.teamColumns, team, fromInterval, toInterval);
  return into;
}

/** Of what a team answered, live work: its waits are of nothing else, and replies are answers to deferred work. */
export function liveOfTeam(contact: Float64Array, spec: MeasureSpec): Float64Array {
  if (!isMixed(spec)) return contact;
  const live = contact.slice();
  live[Contact.answered] -= contact[Contact.replies];
  return live;
}

/** Sums of one agent, see `agentSums.ts`: whoever asks for them has loaded it, with all KPIs. */
export const ofAgents: { sum?: SumAgent } = {};
export type SumAgent = (
  day: DayMeasures,
  spec: MeasureSpec,
  agent: number,
  fromDay: number,
  toDay: number,
  costPerHour?: number,
) => { contact: Float64Array; floor: Float64Array; wages: number };
