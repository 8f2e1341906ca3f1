import type { Crew } from './crew';
import { isThere } from './crew';
import type { DayLog } from './dayLog';
import { Duty } from './dayLog';
import type { FollowUps } from './followUps';
import type { Plan } from './plan';

/** What agents have in hand. */
export interface Hands {
  /** The agent is busy until then; NaN: nobody knows until when, and nobody will. */
  occupy(agent: number, until: number): void;
}

/**
 * Agents who wait on the line until the contact that they pass on is answered, by rows: the leg that they served, and the leg that
 * waits. Where they wait for each other only, the last to do so hands over cold: nobody else could ever answer.
 */
export class HandOvers {
  /** Row of the waiting leg by the row of the leg before, in the order in which they began to wait. */
  private readonly waiting = new Map<number, number>();

  constructor(
    private readonly plan: Plan,
    private readonly log: DayLog,
    private readonly followUps: FollowUps,
    private readonly crew: Crew,
    private readonly hands: Hands,
  ) {}

  clear(): void {
    this.waiting.clear();
  }

  /** A contact that was passed on has to wait, and perhaps an agent on the line with it. */
  holdOn(contact: number, now: number): void {
    const helper = this.followUps.helperRow(contact);
    if (helper < 0) return;
    this.waiting.set(helper, contact);
    this.unlock(now);
  }

  /** A contact is answered: an agent who stayed on the line with it hands it over now. */
  meet(contact: number, now: number): void {
    const { log, followUps } = this;
    const helper = followUps.helperRow(contact);
    if (helper < 0) return;
    const handover = followUps.handover(helper);
    log.talk[contact] += handover;
    followUps.isMet(contact);
    this.letGo(helper, now + handover, now - log.arrival[contact] + handover);
  }

  /** The agent of a row, who has held the line for so long, wraps up from this instant on. */
  letGo(row: number, now: number, held: number): void {
    const { log } = this;
    this.waiting.delete(row);
    log.hold[row] += held;
    this.hands.occupy(log.agent[row], this.plan.hasWrap ? now + log.wrap[row] : now);
  }

  /** On the line to the end of the log, the agent of this row never comes to wrap up. */
  hangOn(row: number, waited: number): void {
    const { log, crew } = this;
    this.clear();
    log.hold[row] += waited;
    log.wrap[row] = 0;
    const agent = log.agent[row];
    crew.endSpell(agent, crew.agentTeam[agent], log.end);
    this.hands.occupy(agent, NaN);
    crew.setDuty(agent, Duty.off, log.end);
  }

  /** All that happens to the staff at this instant has happened: whoever has left will not answer those who hold a line. */
  settle(now: number): void {
    if (!this.crew.somebodyLeft) return;
    this.crew.somebodyLeft = false;
    this.unlock(now);
  }

  private unlock(now: number): void {
    while (this.waiting.size > 0) {
      const stuck = this.stuck();
      if (!stuck) return;
      this.followUps.isMet(stuck.contact);
      this.letGo(stuck.row, now, now - this.log.arrival[stuck.contact]);
    }
  }

  /**
   * A waiting leg that nobody will ever answer who does not himself wait for such a leg, the last that came; −1: there is none. Where no
   * agent of the next teams is on duty at all, somebody may come: that is waiting, but not for each other.
   */
  private stuck(): { row: number; contact: number } | null {
    const { plan, log, crew } = this;
    // Who of each team goes on to a next contact without having to hand one over; 1 where anybody is on duty.
    const spare = new Int32Array(plan.teams);
    const staffed = new Uint8Array(plan.teams);
    for (let team = 0; team < plan.teams; team++) this.countThere(team, spare, staffed);
    let left = [...this.waiting];
    const mayCome = ([, contact]: [number, number]): boolean => {
      const type = log.type[contact];
      let anybody = false;
      for (let r = plan.teamsFrom[type]; r < plan.teamsFrom[type + 1]; r++) {
        const team = plan.teamOf[r];
        if (spare[team] > (crew.closing ? 0 : plan.reserveOf[r])) return true;
        if (staffed[team] === 1) anybody = true;
      }
      return !anybody;
    };
    for (;;) {
      const open = left.filter(mayCome);
      if (open.length === 0) break;
      left = left.filter((one) => !open.includes(one));
      for (const [row] of open) {
        const agent = log.agent[row];
        // Whose shift is over leaves after the hand-over.
        if (crew.due[agent] === 0) spare[plan.shape.agentTeam[agent]]++;
      }
    }
    const last = left.at(-1);
    return last ? { row: last[0], contact: last[1] } : null;
  }

  /** Counts who of a team is there, and who of them goes on to a next contact without having to hand one over. */
  private countThere(team: number, spare: Int32Array, staffed: Uint8Array): void {
    const { plan, log, crew } = this;
    if (plan.rostered[team] === 0) {
      const there = crew.idle.count[team] + crew.busy[team];
      // Surplus agents leave; while the queue is emptied at closing, those who are there stay for it.
      spare[team] = crew.closing ? there : Math.min(there, crew.headcount[team]);
      staffed[team] = there > 0 ? 1 : 0;
    } else
      for (let agent = plan.firstAgent[team]; agent < plan.firstAgent[team + 1]; agent++) {
        if (!isThere(crew.onDuty[agent])) continue;
        staffed[team] = 1;
        if (crew.due[agent] === 0) spare[team]++;
      }
    for (const row of this.waiting.keys()) {
      const agent = log.agent[row];
      if (crew.agentTeam[agent] === team && crew.due[agent] === 0) spare[team] = Math.max(0, spare[team] - 1);
    }
  }
}
