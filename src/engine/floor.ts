import type { Callers, Dialler } from './campaign';
import { Crew } from './crew';
import type { DayLog } from './dayLog';
import { Duty } from './dayLog';
import type { FollowUps } from './followUps';
import type { TimeHeap } from './heap';
import type { IdleAgents } from './idle';
import type { Helpers, Lobby } from './lobby';
import { Matching, Wanted } from './matching';
import type { Parts } from './parts';
import type { Plan } from './plan';
import { Choice } from './planRouting';
import type { Shifts } from './shifts';
import { Work } from './work';

/**
 * Where agents and contacts meet: a contact finds an agent, an agent who is done goes on to what waits, to a break, or home. The
 * agents are the {@link Crew}, whom they serve is {@link Matching}, what they have in hand is {@link Work}. Teams follow a headcount
 * curve, count-based and exhaustive, or a roster of {@link Shifts}, where each agent has a day of his own.
 */
export class Floor implements Helpers, Callers {
  readonly completions: TimeHeap;
  readonly shifts: Shifts | null;
  private readonly crew: Crew;
  /** Columns of the crew that every contact needs. */
  private readonly agentTeam: Int32Array;
  private readonly idle: IdleAgents;
  private readonly busy: Int32Array;
  private readonly headcount: Int32Array;
  private readonly matching: Matching;
  private readonly work: Work;
  /** Nothing but answers and completions: no shifts, no second attempts, one contact at a time and to its end. */
  private readonly plain: boolean;

  constructor(
    private readonly plan: Plan,
    private readonly log: DayLog,
    private readonly lobby: Lobby,
    private readonly followUps: FollowUps | null,
    private readonly dialler: Dialler | null,
    parts: Parts | null,
  ) {
    this.crew = new Crew(plan, log, parts);
    this.agentTeam = this.crew.agentTeam;
    this.idle = this.crew.idle;
    this.busy = this.crew.busy;
    this.headcount = this.crew.headcount;
    this.matching = new Matching(plan, log, lobby, followUps, this.crew);
    this.work = new Work(plan, log, lobby, followUps, dialler, this.crew, this.matching, parts);
    this.completions = this.work.completions;
    this.shifts = plan.roster ? new parts!.Shifts(plan, log, this.crew, this.work) : null;
    this.plain =
      !plan.hasSessions &&
      !plan.hasDeferred &&
      !plan.roster &&
      !followUps &&
      !dialler &&
      !plan.hasChoices &&
      !plan.hasRing &&
      !plan.hasLoadEffect;
    lobby.meet(this);
    dialler?.meet(this);
  }

  reset(day: number): void {
    this.crew.reset(day);
    this.work.reset(day);
    this.shifts?.roster.reset(day);
  }

  /** Makes room for as many rows as the log has. */
  grow(rows: number): void {
    this.work.grow(rows);
  }

  // ── a contact comes ─────────────────────────────────────────────────────────────────────────────────────────────────

  /** Gives the contact to an agent, if one may take it now. */
  take(contact: number, type: number, now: number): boolean {
    if (this.plain) {
      const agent = this.matching.findIdle(type, this.log.arrival[contact], now);
      if (agent < 0) return false;
      const team = this.agentTeam[agent];
      this.idle.remove(agent, team);
      this.busy[team]++;
      this.completions.push(this.work.serve(contact, type, agent, team, now), agent);
      return true;
    }
    const agent = this.findAgent(contact, type, now);
    if (agent < 0) return false;
    this.work.start(contact, type, agent, this.agentTeam[agent], now);
    return true;
  }

  /** An agent who may take the contact now, out of whatever list he stood in; −1: none. */
  private findAgent(contact: number, type: number, now: number): number {
    const { plan, matching } = this;
    const arrival = this.log.arrival[contact];
    const shared = plan.hasSessions && plan.types[type].concurrent;
    if (shared || plan.choiceOf[type] !== Choice.longestIdle) {
      const agent = matching.choose(contact, type, shared, now);
      if (agent >= 0) return agent;
    } else {
      const agent = matching.findIdle(type, arrival, now);
      if (agent >= 0) {
        this.idle.remove(agent, this.agentTeam[agent]);
        return agent;
      }
    }
    if (!plan.hasDeferred || plan.types[type].deferred) return -1;
    const agent = matching.interruptible(type, arrival, now);
    if (agent >= 0) this.layDown(agent, now);
    return agent;
  }

  /** An agent lays deferred work aside: it goes on at once with whoever is idle and may take it, else it waits first in its queue. */
  private layDown(agent: number, now: number): void {
    const contact = this.work.layDown(agent, this.agentTeam[agent], now);
    const type = this.log.type[contact];
    if (!this.take(contact, type, now))
      this.lobby.putBack(contact, this.followUps ? this.followUps.queueOf(contact) : type);
  }

  // ── an agent is done ────────────────────────────────────────────────────────────────────────────────────────────────

  /** The first completion: an agent is done, or a line becomes free. */
  complete(): void {
    const { completions, plan, crew, work } = this;
    const now = completions.nextTime();
    const agent = completions.nextNumber();
    if (agent < 0) {
      completions.pop();
      this.lobby.freeTrunk(-1 - agent, now);
      return;
    }
    if (!this.plain && !work.hasDone(agent, now)) return;
    if (now > this.log.end) this.log.end = now;
    const team = this.agentTeam[agent];
    const stillBusy = --this.busy[team];
    if (plan.rostered[team] === 1) {
      this.free(agent, team, now);
      return;
    }
    // Exhaustive discipline: whoever is surplus leaves, and takes nothing more from the queue.
    const wanted = stillBusy < this.headcount[team] ? Wanted.all : Wanted.live;
    if (wanted === Wanted.all || (crew.closing && stillBusy < crew.levelAtClose[team])) {
      const contact = this.matching.takeWaiting(team, now, wanted);
      if (contact >= 0) {
        const type = this.log.type[contact];
        if (!this.plain) work.start(contact, type, agent, team, now);
        else {
          this.busy[team]++;
          if (plan.hasTrunks) {
            completions.pop();
            completions.push(work.serve(contact, type, agent, team, now), agent);
          } else completions.replaceTop(work.serve(contact, type, agent, team, now), agent);
        }
        return;
      }
    }
    if (this.plain) completions.pop();
    if (stillBusy + this.idle.count[team] < this.headcount[team]) this.idles(agent, team, now);
    else {
      crew.leave(agent, now);
      // With him gone, those who stay may not be surplus any more.
      if (plan.hasSessions) work.fillTeam(team, now);
    }
  }

  /** An agent on a shift has nothing in hand: on to what is due, the next contact, or idle. */
  private free(agent: number, team: number, now: number): void {
    const { crew } = this;
    if (crew.due[agent] === 1) {
      // Whose shift is over stays, in overtime, for those who waited when the doors closed.
      if (crew.closing && crew.onDuty[agent] === Duty.overtime && this.next(agent, team, now, Wanted.live)) return;
      crew.due[agent] = 0;
      if (!this.shifts!.turn(agent, now)) return;
    }
    if (!this.next(agent, team, now, Wanted.all)) this.idles(agent, team, now);
  }

  /** The agent, who stands in no list, takes what waits for him; false: nothing does. */
  private next(agent: number, team: number, now: number, wanted: number): boolean {
    const contact = this.matching.takeWaiting(team, now, wanted);
    if (contact < 0) return false;
    this.work.start(contact, this.log.type[contact], agent, team, now);
    return true;
  }

  /** Nothing waits for the agent: he dials, or is idle. */
  private idles(agent: number, team: number, now: number): void {
    this.idle.add(agent, team, now);
    this.dialler?.agentIdle(team, now);
  }

  // ── agents come and go ──────────────────────────────────────────────────────────────────────────────────────────────

  /** The headcount of a team changes. */
  staff(team: number, paid: number, now: number): void {
    const { plan, crew, idle, busy } = this;
    const { layAside, heads } = crew;
    const count = heads ? heads.present(team, paid, now) : paid;
    const before = this.headcount[team];
    this.headcount[team] = count;
    // When it falls, idle agents leave first, the highest number first; then who can lay aside what he has in hand; the others
    // leave when they are done.
    const surplus = Math.min(idle.count[team], idle.count[team] + busy[team] - count);
    if (surplus > 0)
      for (const agent of idle.highestFirst(team).subarray(0, surplus)) {
        idle.remove(agent, team);
        crew.setDuty(agent, Duty.off, now);
      }
    const able = layAside ? Math.min(layAside.count[team], busy[team] - count) : 0;
    if (able > 0)
      for (const agent of layAside!.highestFirst(team).subarray(0, able)) {
        this.layDown(agent, now);
        crew.setDuty(agent, Duty.off, now);
      }
    heads?.settle(team, now);
    if (plan.hasSessions && count > before) this.work.fillTeam(team, now);
    for (let agent = plan.firstAgent[team]; agent < plan.firstAgent[team + 1]; agent++) {
      if (idle.count[team] + busy[team] >= count) break;
      if (crew.onDuty[agent] !== Duty.off) continue;
      crew.setDuty(agent, Duty.ready, now);
      if (!this.next(agent, team, now, Wanted.all)) this.idles(agent, team, now);
    }
  }

  /** A change of duty is due for an agent on a shift. */
  shiftChange(now: number): void {
    const agent = this.shifts!.change(now);
    if (agent >= 0) this.free(agent, this.agentTeam[agent], now);
  }

  /** The doors open, or close with the queue still to be emptied by who is there, or close and that is that. */
  doors(closes: boolean, now: number): void {
    const { plan, crew, idle, matching } = this;
    crew.closing = closes && plan.serveAtClose;
    if (!crew.closing) return;
    crew.levelAtClose.set(this.headcount);
    // Idle agents who were kept back by a delay or a reservation help to empty the queue.
    for (let team = 0; team < plan.teams; team++)
      while (idle.count[team] > 0) {
        const contact = matching.takeWaiting(team, now, Wanted.live);
        if (contact < 0) break;
        const agent = idle.first[team];
        idle.remove(agent, team);
        this.work.start(contact, this.log.type[contact], agent, team, now);
      }
  }

  /**
   * The doors are closed and the queue is to be emptied: an agent of the most preferred team in which fewer are busy than were
   * there at closing comes on duty again for this contact. False: nobody does.
   */
  recall(contact: number, type: number, now: number): boolean {
    const { plan, crew } = this;
    if (!crew.closing || plan.types[type].deferred) return false;
    for (let r = plan.teamsFrom[type]; r < plan.teamsFrom[type + 1]; r++) {
      const team = plan.teamOf[r];
      if (plan.rostered[team] === 1 || this.busy[team] >= crew.levelAtClose[team]) continue;
      const agent = crew.onDuty.indexOf(Duty.off, plan.firstAgent[team]);
      // Where heads are off for the new day already, all others may be there.
      if (agent < 0 || agent >= plan.firstAgent[team + 1]) continue;
      crew.setDuty(agent, Duty.ready, now);
      this.work.start(contact, type, agent, team, now);
      return true;
    }
    return false;
  }

  /** The log ends: what is still in hand has been so until now. */
  close(): void {
    this.work.close();
  }

  // ── as others see the floor ─────────────────────────────────────────────────────────────────────────────────────────

  /** How many contacts of a type the agents who are on duty can hold. */
  capacity(type: number): number {
    return this.crew.capacity(type);
  }

  holdOn(contact: number, now: number): void {
    this.work.handOvers!.holdOn(contact, now);
  }

  settle(now: number): void {
    this.work.handOvers!.settle(now);
  }

  letGo(row: number, now: number, held: number): void {
    this.work.handOvers!.letGo(row, now, held);
  }

  hangOn(row: number, held: number): void {
    this.work.handOvers!.hangOn(row, held);
  }

  claim(type: number, now: number): number {
    const agent = this.matching.findIdle(type, now, now);
    if (agent >= 0) this.idle.remove(agent, this.agentTeam[agent]);
    return agent;
  }

  withCall(row: number, type: number, agent: number, now: number): number {
    return this.work.withCall(row, type, agent, now);
  }

  idleIn(team: number): number {
    return this.idle.count[team];
  }

  busyIn(team: number): number {
    return this.busy[team];
  }

  dropped(row: number, now: number): void {
    this.dialler!.dropped(row, now);
  }

  lineFree(now: number): void {
    this.dialler!.lineFree(now);
  }
}
