import type { Crew } from './crew';
import { isThere } from './crew';
import { Duty } from './dayLog';
import type { Plan } from './plan';
import { AgentPurpose } from './rosterPlan';
import { Stream } from './stream';

/** How many of a team's paid heads are there, on each calendar day of a simulated one. */
export interface Shrinking {
  /** Probability that a head is absent for the day, and correlation of the absences of a day. */
  absence: number;
  correlation: number;
  /** Share of heads who are off the contacts as planned. */
  planned: number;
  /** Of the team's streams. */
  keys: Int32Array;
}

/**
 * The heads of headcount curves that do not count all: of the paid heads some are absent, and some off the contacts as planned, for a calendar
 * day at a time. What is drawn belongs to the head's number and the day, so a larger curve keeps those it had.
 *
 * *Absent*: each with the same probability; with a correlation ρ that probability is Beta with mean p, α = p(1 − ρ)/ρ, drawn anew each
 * day, as for teams on shifts (CAUSAL.md E17). *As planned*: a share p of the numbers, evenly spread from a start that is drawn: head a is
 * off if ⌊(a + 1)·p + u⌋ > ⌊a·p + u⌋, each with probability p and together within one of the planned share (systematic sampling). Who is
 * absent misses what was planned for him.
 *
 * A curve counts heads, so those who are off are counted, too: a head who would be off, but is still in contact from the day before, is
 * stood in for by another number, and whoever leaves takes over what is missing.
 */
export class Heads {
  /** What each head is off for today; {@link Duty.off}: he comes. */
  private readonly drawn: Uint8Array;
  /** By team: calendar day of the draws, paid heads, and how many that are off are still to be written. */
  private readonly drawnFor: Int32Array;
  private readonly paid: Int32Array;
  private readonly absentLeft: Int32Array;
  private readonly plannedLeft: Int32Array;
  private readonly streams: readonly ({ of: (purpose: number) => Stream; shrinking: Shrinking } | null)[];
  private day = 0;

  constructor(
    private readonly plan: Plan,
    private readonly crew: Crew,
  ) {
    this.drawn = new Uint8Array(plan.shape.agentTeam.length);
    this.drawnFor = new Int32Array(plan.teams);
    this.paid = new Int32Array(plan.teams);
    this.absentLeft = new Int32Array(plan.teams);
    this.plannedLeft = new Int32Array(plan.teams);
    this.streams = plan.shrinking!.map((shrinking) => {
      if (!shrinking) return null;
      const purposes: number[] = [AgentPurpose.teamDay, AgentPurpose.absence, AgentPurpose.planned];
      const own = new Map(purposes.map((p) => [p, new Stream(shrinking.keys.subarray(4 * p, 4 * p + 4), 64)]));
      return { shrinking, of: (purpose: number): Stream => own.get(purpose)! };
    });
  }

  reset(day: number): void {
    this.day = day;
    this.drawnFor.fill(-1);
    this.paid.fill(0);
    this.absentLeft.fill(0);
    this.plannedLeft.fill(0);
  }

  /** So many heads of a team are paid from now on: how many of them are there? */
  present(team: number, paid: number, now: number): number {
    const { shape, firstAgent } = this.plan;
    this.paid[team] = paid;
    if (!this.streams[team]) return paid;
    const interval = Math.min(shape.intervals - 1, Math.floor(now / shape.intervalSeconds));
    if (this.drawnFor[team] !== shape.dayOf[interval]) this.draw(team, shape.dayOf[interval]);
    let present = 0;
    for (let a = 0; a < paid; a++) if (this.drawn[firstAgent[team] + a] === Duty.off) present++;
    return present;
  }

  private draw(team: number, calendarDay: number): void {
    this.drawnFor[team] = calendarDay;
    const { of, shrinking } = this.streams[team]!;
    const { absence, correlation: rho, planned } = shrinking;
    const cast = (purpose: number, head: number): Stream => {
      const dice = of(purpose);
      dice.rewindTo(this.day, calendarDay, head, 0);
      return dice;
    };
    let chance = absence;
    if (rho > 0 && absence > 0 && absence < 1) {
      const dice = cast(AgentPurpose.teamDay, 0);
      const a = dice.gamma((absence * (1 - rho)) / rho);
      chance = a / (a + dice.gamma(((1 - absence) * (1 - rho)) / rho));
    }
    const start = planned > 0 ? cast(AgentPurpose.planned, 0).uniform() : 0;
    const first = this.plan.firstAgent[team];
    for (let head = 0; first + head < this.plan.firstAgent[team + 1]; head++) {
      const isOff = Math.floor((head + 1) * planned + start) > Math.floor(head * planned + start);
      const isAbsent = chance > 0 && cast(AgentPurpose.absence, head).uniform() < chance;
      this.drawn[first + head] = isAbsent ? Duty.absent : isOff ? Duty.meeting : Duty.off;
    }
  }

  /** Writes who is off from now on, of those who are not on duty. */
  settle(team: number, now: number): void {
    if (!this.streams[team]) return;
    const { plan, crew, drawn, absentLeft, plannedLeft } = this;
    const first = plan.firstAgent[team];
    const end = plan.firstAgent[team + 1];
    absentLeft[team] = plannedLeft[team] = 0;
    for (let agent = first; agent < first + this.paid[team]; agent++) {
      if (drawn[agent] === Duty.off || !isThere(crew.onDuty[agent])) continue;
      if (drawn[agent] === Duty.absent) absentLeft[team]++;
      else plannedLeft[team]++;
    }
    for (let agent = first; agent < end; agent++) {
      if (isThere(crew.onDuty[agent])) continue;
      const own = agent < first + this.paid[team] ? drawn[agent] : Duty.off;
      const duty = own === Duty.off ? this.onLeaving(team) : own;
      if (crew.onDuty[agent] !== duty) crew.setDuty(agent, duty, now);
    }
  }

  /** What an agent who leaves is off for: whatever is still to be written. */
  onLeaving(team: number): number {
    if (this.absentLeft[team] > 0) {
      this.absentLeft[team]--;
      return Duty.absent;
    }
    if (this.plannedLeft[team] > 0) {
      this.plannedLeft[team]--;
      return Duty.meeting;
    }
    return Duty.off;
  }
}
