import type { Crew } from './crew';
import { isThere } from './crew';
import type { DayLog } from './dayLog';
import { Duty } from './dayLog';
import type { Plan } from './plan';
import { Roster } from './roster';
import type { Work } from './work';

/**
 * Agents on shifts, one by one: each comes when his shift begins, goes on a break, strays, and leaves, as soon as he has nothing in
 * hand. What the day has for him, the {@link Roster} knows.
 */
export class Shifts {
  readonly roster: Roster;

  constructor(
    private readonly plan: Plan,
    private readonly log: DayLog,
    private readonly crew: Crew,
    private readonly work: Work,
  ) {
    this.roster = new Roster(plan.roster!);
  }

  /**
   * A change of duty is due for an agent.
   * @returns the agent, when he is there for contacts from now on; −1: nobody is
   */
  change(now: number): number {
    const { crew, log, roster } = this;
    const agent = roster.changes.nextNumber();
    roster.changes.pop();
    if (!roster.takes(agent, now)) return -1;
    const duty = crew.onDuty[agent];
    if (duty === Duty.off) roster.begin(agent);
    if (duty === Duty.ready && (crew.due[agent] === 1 || !this.stepAside(agent, crew.agentTeam[agent]))) {
      // The contact in hand is finished first.
      crew.due[agent] = 1;
      if (now > log.end) log.end = now;
      if (now >= roster.endOf(agent)) crew.setDuty(agent, Duty.overtime, now);
      else roster.expect(agent, roster.endOf(agent));
      return -1;
    }
    return this.turn(agent, now) ? agent : -1;
  }

  /** The agent, with nothing in hand, goes on to what the shift has for him. Is he there for contacts? */
  turn(agent: number, now: number): boolean {
    const { crew, roster } = this;
    const { duty, until } = roster.next(agent, now);
    const before = crew.onDuty[agent];
    if (duty !== before) crew.setDuty(agent, duty, now);
    if (isThere(before) !== isThere(duty)) crew.headcount[crew.agentTeam[agent]] += isThere(duty) ? 1 : -1;
    if (until < Infinity) roster.expect(agent, Math.max(now, until));
    return duty === Duty.ready;
  }

  /** Takes an agent out of the lists in which contacts find him; false when he has a contact in hand. */
  private stepAside(agent: number, team: number): boolean {
    const { plan, crew } = this;
    const { sessions, inHand } = this.work;
    const load = sessions ? sessions.load[agent] : 0;
    if (load > 0) {
      if (load < plan.room[team]) crew.roomy!.remove(agent, crew.roomKey(team, load));
      return false;
    }
    const deferred = inHand[agent];
    if (deferred >= 0) {
      if (plan.types[this.log.type[deferred]].interruptible) crew.layAside!.remove(agent, team);
      return false;
    }
    if (crew.isBusy[agent] === 1) return false;
    crew.idle.remove(agent, team);
    return true;
  }
}
