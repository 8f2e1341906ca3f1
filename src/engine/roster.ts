import { Duty } from './dayLog';
import { TimeHeap } from './heap';
import type { RosterPlan, Shift } from './rosterPlan';
import { AgentPurpose } from './rosterPlan';
import type { Stream } from './stream';

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
  // Whoever is not there misses paid time only: an unpaid break that lies in it stays unpaid.
  const miss = (from: number, to: number, duty: number): void => {
    let at = from;
    for (const pause of shift.activities) {
      const pauseEnd = pause.at + pause.seconds;
      if (pause.duty !== Duty.unpaid || pause.at < at || pauseEnd > to) continue;
      if (pause.at > at) add(at, pause.at - at, duty);
      add(pause.at, pause.seconds, Duty.unpaid);
      at = pauseEnd;
    }
    if (at < to) add(at, to - at, duty);
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
    miss(start, end, Duty.absent);
    return;
  }
  let come = start;
  if (straying.late) {
    const dice = cast(AgentPurpose.late);
    if (dice.uniform() < straying.late.probability) come = Math.min(end, start + straying.late.time.draw(dice));
    if (come > start) miss(start, come, Duty.away);
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
  if (leave < end) miss(leave, end, Duty.away);
}
