import type { Grid } from '../model/calendar';
import { comesOn, isPaid, shiftStart } from '../model/shiftTimes';
import type { People } from '../model/roster';
import type { Scenario, Team } from '../model/scenario';
import { Duty } from './dayLog';
import { TimeHeap } from './heap';
import { exp } from './math';
import type { Sampler } from './sampler';
import { samplerOf } from './sampler';
import { Stream } from './stream';

/** What chance decides about an agent's day, each from a stream of its own. New purposes go to the end. */
const AgentPurpose = { teamDay: 0, absence: 1, late: 2, early: 3, away: 4, speed: 5, tenure: 6, quality: 7 } as const;
export const agentPurposes = 8;

/** How a team's people stray from the plan; 0 and null for not at all. */
interface Straying {
  absence: number;
  /** Parameters of the Beta distribution of a day's absence; 0: the same every day. */
  alpha: number;
  beta: number;
  late: { probability: number; time: Sampler } | null;
  early: { probability: number; time: Sampler } | null;
  /** Mean length of time in its place and of time away, seconds; away 0: always in its place. */
  inPlace: number;
  away: number;
  streams: Stream[];
}

/** One agent's shift on one calendar day. */
interface Shift {
  agent: number;
  day: number;
  start: number;
  end: number;
  straying: Straying | null;
  /** Index of the agent within the team, whom the draws belong to. */
  turn: number;
  activities: readonly { at: number; seconds: number; duty: number }[];
}

/** The shifts of all rostered teams, agent by agent in order of time. */
export interface RosterPlan {
  shifts: readonly Shift[];
  /** Shifts of agent a: from first[a] to first[a + 1] − 1. */
  first: Int32Array;
}

/** @param firstAgent number of each team's first agent; `keys` of a team's streams */
export function compileRoster(
  scenario: Scenario,
  teams: readonly Team[],
  firstAgent: Int32Array,
  grid: Grid,
  keys: (team: string) => Int32Array,
): RosterPlan | null {
  if (!teams.some((team) => team.roster)) return null;
  const templates = new Map((scenario.shifts ?? []).map((shift) => [shift.id, shift]));
  const shifts: Shift[] = [];
  const first = new Int32Array(firstAgent[teams.length] + 1);
  teams.forEach((team, j) => {
    const straying = strayingOf(team.people, keys(team.id));
    let agent = firstAgent[j];
    for (const line of team.roster ?? []) {
      const template = templates.get(line.shift)!;
      for (let i = 0; i < line.count; i++, agent++) {
        first[agent] = shifts.length;
        grid.days.forEach(({ weekday }, day) => {
          if (!comesOn(line, weekday)) return;
          const start = shiftStart(grid, day, line.start);
          shifts.push({
            agent,
            day,
            start,
            end: start + template.minutes * 60,
            straying,
            turn: agent - firstAgent[j],
            activities: template.activities.map((activity) => ({
              at: start + activity.afterMinutes * 60,
              seconds: activity.minutes * 60,
              duty: dutyOf(activity.kind, isPaid(activity)),
            })),
          });
        });
      }
    }
    first.fill(shifts.length, agent, firstAgent[j + 1] + 1);
  });
  return { shifts, first };
}

function dutyOf(kind: string, paid: boolean): number {
  if (!paid) return Duty.unpaid;
  return kind === 'meeting' ? Duty.meeting : kind === 'training' ? Duty.training : Duty.rest;
}

function strayingOf(people: People | undefined, keys: Int32Array): Straying | null {
  if (!people) return null;
  const { absence = 0, absenceCorrelation: rho = 0, late, early, adherence = 1, awayMinutes } = people;
  if (absence === 0 && !late && !early && adherence === 1) return null;
  const away = adherence < 1 ? awayMinutes * 60 : 0;
  return {
    absence,
    // Beta with mean p whose members correlate by ρ: α = p(1 − ρ)/ρ, β = (1 − p)(1 − ρ)/ρ.
    alpha: rho > 0 ? (absence * (1 - rho)) / rho : 0,
    beta: rho > 0 ? ((1 - absence) * (1 - rho)) / rho : 0,
    late: late ? { probability: late.probability, time: samplerOf(late.time) } : null,
    early: early ? { probability: early.probability, time: samplerOf(early.time) } : null,
    inPlace: adherence < 1 ? (away * adherence) / (1 - adherence) : Infinity,
    away,
    streams: Array.from({ length: agentPurposes }, (_, p) => new Stream(keys.subarray(4 * p, 4 * p + 4), 64)),
  };
}

/** How fast each agent of a team is by nature and tenure: factors on handle times. CAUSAL.md E5. */
export function agentPaces(people: People | undefined, agents: number, keys: Int32Array): Float64Array {
  const paces = new Float64Array(agents).fill(1);
  if (!people) return paces;
  const { speedCv = 0, learning } = people;
  const speed = speedCv > 0 ? samplerOf({ family: 'lognormal', mean: 1, cv: Math.max(0.001, speedCv) }) : null;
  const tenure = learning ? samplerOf({ family: 'exponential', mean: learning.meanTenureWeeks }) : null;
  const stream = (purpose: number): Stream => new Stream(keys.subarray(4 * purpose, 4 * purpose + 4), 64);
  const speeds = stream(AgentPurpose.speed);
  const tenures = stream(AgentPurpose.tenure);
  for (let a = 0; a < agents; a++) {
    speeds.rewindTo(0, 0, a, 0);
    tenures.rewindTo(0, 0, a, 0);
    if (speed) paces[a] *= speed.draw(speeds);
    if (learning && tenure) paces[a] *= 1 + learning.extra * exp(-tenure.draw(tenures) / learning.weeks);
  }
  return paces;
}

/**
 * How good each agent of a team is at resolving issues: factors on the odds of a resolution, e^η with η normal. CAUSAL.md E6.
 * @param keys of the team's streams
 */
export function agentOdds(people: People | undefined, agents: number, keys: Int32Array): Float64Array {
  const odds = new Float64Array(agents).fill(1);
  const { qualitySd = 0 } = people ?? {};
  if (qualitySd === 0) return odds;
  const stream = new Stream(keys.subarray(4 * AgentPurpose.quality, 4 * AgentPurpose.quality + 4), 64);
  for (let a = 0; a < agents; a++) {
    stream.rewindTo(0, 0, a, 0);
    odds[a] = exp(qualitySd * stream.normal());
  }
  return odds;
}

/** What an agent has to do next. */
export interface Step {
  duty: number;
  /** When that ends, if it begins now; Infinity for being ready: the next step ends it. */
  until: number;
}

/**
 * Agents on shifts, day by day: when each comes, what takes him off the contacts and for how long, when he leaves. Draws who is
 * absent, late, early, and away from his place; what is drawn belongs to the agent and the day, whatever else happens.
 */
export class Roster {
  /** When somebody's duty changes next (number: agent). */
  readonly changes: TimeHeap;
  private readonly shiftAt: Int32Array;
  /** Position in the agent's program of the day. */
  private readonly stepAt: Int32Array;
  /** When the agent's present duty ends; what counts of his entries in `changes`. */
  private readonly changeAt: Float64Array;
  private readonly programs: Program[];
  private day = 0;

  constructor(private readonly plan: RosterPlan) {
    const agents = plan.first.length - 1;
    this.changes = new TimeHeap(agents + 16);
    this.shiftAt = new Int32Array(agents);
    this.stepAt = new Int32Array(agents);
    this.changeAt = new Float64Array(agents);
    this.programs = Array.from({ length: agents }, () => ({ end: 0, at: [], seconds: [], duty: [] }));
  }

  reset(day: number): void {
    this.day = day;
    this.changes.clear();
    const { first, shifts } = this.plan;
    for (let agent = 0; agent < this.shiftAt.length; agent++) {
      this.shiftAt[agent] = first[agent];
      if (first[agent] < first[agent + 1]) this.expect(agent, shifts[first[agent]].start);
    }
  }

  /** Is this entry of `changes` still meant? Once: there may be others of the same instant that are out of date. */
  takes(agent: number, now: number): boolean {
    if (this.changeAt[agent] !== now) return false;
    this.changeAt[agent] = NaN;
    return true;
  }

  expect(agent: number, at: number): void {
    this.changeAt[agent] = at;
    this.changes.push(at, agent);
  }

  /** The agent's shift begins. */
  begin(agent: number): void {
    write(this.programs[agent], this.plan.shifts[this.shiftAt[agent]], this.day);
    this.stepAt[agent] = 0;
  }

  /** What the agent does from now on; {@link Duty.off} when the shift is over. */
  next(agent: number, now: number): Step {
    const program = this.programs[agent];
    if (now >= program.end) return this.over(agent);
    const step = this.stepAt[agent];
    if (step < program.at.length && program.at[step] <= now) {
      this.stepAt[agent]++;
      // A break keeps its length, however late it begins; the shift ends when it ends.
      return { duty: program.duty[step], until: Math.min(program.end, now + program.seconds[step]) };
    }
    return { duty: Duty.ready, until: step < program.at.length ? program.at[step] : program.end };
  }

  /** When the agent's shift ends. */
  endOf(agent: number): number {
    return this.programs[agent].end;
  }

  private over(agent: number): Step {
    const { first, shifts } = this.plan;
    const next = ++this.shiftAt[agent];
    return { duty: Duty.off, until: next < first[agent + 1] ? shifts[next].start : Infinity };
  }
}

/** What takes an agent off the contacts within a shift, in order of time; seconds. */
interface Program {
  end: number;
  at: number[];
  seconds: number[];
  duty: number[];
}

/** Writes the program of a shift on simulated day `day`. */
function write(program: Program, shift: Shift, day: number): void {
  const { straying, start, end } = shift;
  program.at.length = program.seconds.length = program.duty.length = 0;
  program.end = end;
  const add = (at: number, seconds: number, duty: number): void => {
    program.at.push(at);
    program.seconds.push(seconds);
    program.duty.push(duty);
  };
  if (!straying) {
    for (const { at, seconds, duty } of shift.activities) add(at, seconds, duty);
    return;
  }
  const cast = (purpose: number, turn = shift.turn): Stream => {
    const stream = straying.streams[purpose];
    stream.rewindTo(day, shift.day, turn, 0);
    return stream;
  };
  let chance = straying.absence;
  if (straying.alpha > 0) {
    const dice = cast(AgentPurpose.teamDay, 0);
    const a = dice.gamma(straying.alpha);
    chance = a / (a + dice.gamma(straying.beta));
  }
  if (cast(AgentPurpose.absence).uniform() < chance) {
    add(start, end - start, Duty.absent);
    return;
  }
  let come = start;
  if (straying.late) {
    const dice = cast(AgentPurpose.late);
    if (dice.uniform() < straying.late.probability) come = Math.min(end, start + straying.late.time.draw(dice));
    if (come > start) add(start, come - start, Duty.away);
  }
  let leave = end;
  if (straying.early) {
    const dice = cast(AgentPurpose.early);
    if (dice.uniform() < straying.early.probability) leave = Math.max(come, end - straying.early.time.draw(dice));
  }
  const dice = straying.away > 0 ? cast(AgentPurpose.away) : null;
  let stray = dice ? come + straying.inPlace * dice.exponential() : Infinity;
  const strayUntil = (limit: number): void => {
    while (dice && stray < limit) {
      const seconds = Math.min(straying.away * dice.exponential(), leave - stray);
      add(stray, seconds, Duty.away);
      stray += seconds + straying.inPlace * dice.exponential();
    }
  };
  for (const { at, seconds, duty } of shift.activities) {
    if (at + seconds <= come) continue;
    if (at >= leave) break;
    strayUntil(at);
    add(at, seconds, duty);
    // Nobody strays from a break: the clock of straying stands still.
    stray += seconds;
  }
  strayUntil(leave);
  if (leave < end) add(leave, end - leave, Duty.away);
}
