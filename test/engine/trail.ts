import type { DayLog } from '../../src/engine/dayLog';
import { Cause, Outcome } from '../../src/engine/dayLog';
import { compile } from '../../src/engine/plan';
import { Simulator } from '../../src/engine/simulate';
import type { Grid } from '../../src/model/calendar';
import type { ContactType, Scenario, Skill, Team } from '../../src/model/scenario';

/**
 * Rounding: an instant is a sum of a few doubles below 200,000 s, so sums taken in another order agree to far better
 * than a microsecond.
 */
export const eps = 1e-6;

/** One contact of a log in the scenario's own words. */
export interface Visit {
  row: number;
  type: ContactType;
  arrival: number;
  outcome: number;
  wait: number;
  patience: number;
  agent: number;
  issue: number;
  attempt: number;
  cause: number;
  ending: number;
  /** The attempts at the same issue before and after this one, null: none. */
  before: Visit | null;
  next: Visit | null;
  /** Name of the queue that it stands in: a type's own, or that of a type's transfers with a priority. */
  queue: string;
  /** When it left the queue: to an agent, whose phone may ring then, given up, dropped; Infinity when it still waits. */
  left: number;
  /** How long an agent's phone rang for it; and when that was over, of what was not rung for as `left`. */
  rung: number;
  answered: number;
  /** When its line is free again, and when the agent is done. */
  hungUp: number;
  done: number;
}

/** Something that lasts. */
export interface Span {
  from: number;
  to: number;
}

/** A simulated day read back from its log alone, with what the scenario says of it. */
export interface Trail {
  scenario: Scenario;
  grid: Grid;
  horizon: number;
  log: DayLog;
  visits: Visit[];
  /** Teams by name, and the team of each agent. */
  teamOf: Team[];
  /** Each agent's times on duty, in order. */
  duty: Span[][];
  /** Each agent's contacts, those who gave up while his phone rang included, in order. */
  work: Visit[][];
}

export function trailOf(scenario: Scenario, day = 3): Trail {
  const plan = compile(scenario);
  const log = new Simulator(plan).run(day);
  const { shape, grid } = plan;
  const types = shape.types.map((id) => scenario.types.find((t) => t.id === id)!);
  const teamOf = Array.from(shape.agentTeam, (j) => scenario.teams.find((t) => t.id === shape.teams[j])!);
  const latest = new Map<number, Visit>();
  const visits: Visit[] = [];
  for (let row = 0; row < log.contacts; row++) {
    const type = types[log.type[row]];
    const rung = log.ring.length > 0 ? log.ring[row] : 0;
    const inQueue = type.ring?.countsAsWait ? log.wait[row] - rung : log.wait[row];
    const left = log.outcome[row] === Outcome.waiting ? Infinity : log.arrival[row] + inQueue;
    const answered = log.outcome[row] === Outcome.answered;
    const hungUp = answered ? left + rung + log.talk[row] + log.hold[row] : left + rung;
    const before = latest.get(log.issue[row]) ?? null;
    const visit: Visit = {
      row,
      type,
      arrival: log.arrival[row],
      outcome: log.outcome[row],
      wait: log.wait[row],
      patience: log.patience[row],
      agent: log.agent[row],
      issue: log.issue[row],
      attempt: log.attempt[row],
      cause: log.cause[row],
      ending: log.ending[row],
      before,
      next: null,
      queue: queueOf(type, log.cause[row], before),
      left,
      rung,
      answered: left + rung,
      hungUp,
      done: answered ? hungUp + log.wrap[row] : hungUp,
    };
    if (before) before.next = visit;
    latest.set(visit.issue, visit);
    visits.push(visit);
  }
  const duty: Span[][] = teamOf.map(() => []);
  for (let r = 0; r < log.shiftRows; r++) {
    const spans = duty[log.shiftAgent[r]];
    if (log.shiftOn[r] === 1) spans.push({ from: log.shiftTime[r], to: Infinity });
    else spans.at(-1)!.to = log.shiftTime[r];
  }
  const work: Visit[][] = teamOf.map(() => []);
  for (const visit of visits) if (visit.agent >= 0) work[visit.agent].push(visit);
  for (const list of work) list.sort((a, b) => a.left - b.left || a.done - b.done);
  return { scenario, grid, horizon: plan.horizon, log, visits, teamOf, duty, work };
}

function queueOf(type: ContactType, cause: number, before: Visit | null): string {
  const express = cause === Cause.transfer && before?.type.transfer?.priority;
  return express ? `${type.id} passed on by ${before.type.id}` : type.id;
}

/** Was it passed on behind closed doors? */
export const isLate = (trail: Trail, v: Visit): boolean => v.cause === Cause.transfer && !isOpen(trail, v.arrival);

export const skillFor = (team: Team, type: ContactType): Skill | undefined =>
  team.skills.find((skill) => skill.type === type.id);

/** Interval of an instant; the last one for instants after the horizon. */
export const intervalAt = ({ grid }: Trail, time: number): number =>
  Math.min(grid.intervals - 1, Math.floor(time / grid.intervalSeconds));

/** Are the doors open at this instant? Not any more at the instant they close, nor after the horizon. */
export const isOpen = (trail: Trail, time: number): boolean =>
  time < trail.horizon && trail.grid.open[intervalAt(trail, time)] === 1;

/** When the doors close that were open at `time`. */
export function closingAfter(trail: Trail, time: number): number {
  let k = intervalAt(trail, time);
  while (k < trail.grid.intervals && trail.grid.open[k] === 1) k++;
  return k * trail.grid.intervalSeconds;
}

/** When the doors closed last, at or before `time`. */
export function lastClosing(trail: Trail, time: number): number {
  let k = Math.min(trail.grid.intervals, Math.floor(time / trail.grid.intervalSeconds));
  while (k > 0 && trail.grid.open[k - 1] === 0) k--;
  return k * trail.grid.intervalSeconds;
}

/** Agents that the curve asks for at an instant; none after the horizon. */
export const wanted = (trail: Trail, team: Team, time: number): number =>
  time < trail.horizon ? team.headcount[intervalAt(trail, time)] : 0;

/**
 * Steps of a count as spans come and go: [from, value] in order of time. At one instant spans end before others begin.
 * Times closer than rounding count as one instant, so a value that lasts no time does not show.
 */
export function levels(spans: readonly Span[]): { from: number; to: number; level: number }[] {
  const edges = spans.flatMap(({ from, to }) => [
    { time: from, step: 1 },
    { time: to, step: -1 },
  ]);
  edges.sort((a, b) => a.time - b.time || a.step - b.step);
  const steps: { from: number; to: number; level: number }[] = [];
  let level = 0;
  for (let i = 0; i < edges.length; i++) {
    level += edges[i].step;
    const to = i + 1 < edges.length ? edges[i + 1].time : Infinity;
    if (to - edges[i].time > eps) steps.push({ from: edges[i].time, to, level });
  }
  return steps;
}
