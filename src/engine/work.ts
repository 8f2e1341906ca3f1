import type { Dialler } from './campaign';
import type { Crew } from './crew';
import type { DayLog } from './dayLog';
import { Cause, Ending, Outcome } from './dayLog';
import type { FollowUps } from './followUps';
import type { HandOvers, Hands } from './handOvers';
import { TimeHeap } from './heap';
import type { Lobby } from './lobby';
import type { Matching } from './matching';
import { Wanted } from './matching';
import type { Parts } from './parts';
import type { Plan } from './plan';
import type { Sessions } from './sessions';
import type { Turnover } from './turnover';
import type { Turns } from './turns';

/**
 * Contacts in the hands of agents, from the answer to the end of the wrap-up: one at a time; several beside each other
 * ({@link Sessions}, {@link Turns}); or deferred work, which may be laid aside. Writes to the log what became of a contact and how
 * long everything took.
 */
export class Work implements Hands {
  /** Agents who finish (number: agent) and lines that become free before their agent does (number: −1 − trunk). */
  readonly completions: TimeHeap;
  /** Agents with several contacts. */
  readonly sessions: Sessions | null;
  /** Who holds a line for whom, where anybody ever does. */
  readonly handOvers: HandOvers | null;
  /** Deferred work in the hands of each agent, −1: none. */
  readonly inHand: Int32Array;
  /** Work left of each contact that was laid aside, alone and at speed 1; NaN: not begun. */
  private rest: Float64Array;
  /** The agent's own pace at the deferred work in his hands: that of the day on which he took it up. */
  private readonly paceInHand: Float64Array;
  /** The same as `sessions`, where chats are told turn by turn. */
  private readonly turns: Turns | null;
  /** When the agent is done: completions of any other time are out of date. */
  private readonly doneAt: Float64Array;
  private readonly revocable: boolean;
  private readonly loads: Crew['loads'];
  /** May a handle time be anything but the work that was drawn? */
  private readonly paced: boolean;
  /** Does every answer lead straight to the end of the work that was drawn, and to nothing else? Most do: theirs is the short way. */
  private readonly straight: boolean;
  /** Whoever holds each agent's place on the day; null: nobody leaves. */
  private readonly turnover: Turnover | null;

  constructor(
    private readonly plan: Plan,
    private readonly log: DayLog,
    private readonly lobby: Lobby,
    private readonly followUps: FollowUps | null,
    private readonly dialler: Dialler | null,
    private readonly crew: Crew,
    private readonly matching: Matching,
    parts: Parts | null,
  ) {
    const { agentTeam } = plan.shape;
    const agents = agentTeam.length;
    this.completions = new TimeHeap(agents + 16);
    this.turns = plan.hasTurns ? new parts!.Turns(plan, log, lobby, followUps!) : null;
    this.sessions =
      this.turns ?? (plan.hasSessions ? new parts!.Sessions(agentTeam, plan.mostRoom, plan.totalSpeed) : null);
    this.handOvers = plan.hasHandOvers ? new parts!.HandOvers(plan, log, followUps!, crew, this) : null;
    this.inHand = new Int32Array(agents);
    this.rest = new Float64Array(plan.hasDeferred ? log.arrival.length : 0);
    this.paceInHand = new Float64Array(plan.hasDeferred ? agents : 0);
    this.doneAt = new Float64Array(agents);
    this.revocable = plan.hasSessions || plan.hasDeferred;
    this.loads = crew.loads;
    this.paced = plan.hasPaces || plan.hasLoadEffect || plan.hasWaitEffect;
    this.straight =
      !this.paced && !followUps && !plan.hasTrunks && !this.handOvers && !plan.hasRing && !plan.hasPressure;
    this.turnover = plan.leaving
      ? new parts!.Turnover(plan.shape, plan.leaving, plan.firstAgent, plan.agentPace)
      : null;
  }

  reset(day: number): void {
    this.turnover?.reset(day);
    this.completions.clear();
    this.sessions?.clear();
    this.handOvers?.clear();
    this.inHand.fill(-1);
    this.rest.fill(NaN);
    this.doneAt.fill(0);
  }

  /** Makes room for as many rows as the log has. */
  grow(rows: number): void {
    if (!this.plan.hasDeferred) return;
    const rest = new Float64Array(rows).fill(NaN);
    rest.set(this.rest);
    this.rest = rest;
  }

  // ── from the answer on ──────────────────────────────────────────────────────────────────────────────────────────────

  /** The agent, who stands in no list, takes the contact. */
  start(contact: number, type: number, agent: number, team: number, now: number): void {
    const { plan, sessions } = this;
    if (sessions && plan.types[type].concurrent && (plan.room[team] > 1 || plan.types[type].turns)) {
      if (sessions.load[agent] === 0) this.crew.begin(agent, team, now, 1);
      this.join(contact, type, agent, team, now);
      this.fill(agent, team, now);
      return;
    }
    if (plan.types[type].campaign) {
      this.dialler!.connected(contact, this.withCall(contact, type, agent, now), now);
      return;
    }
    this.crew.begin(agent, team, now, 0);
    if (plan.types[type].deferred) this.takeUp(contact, type, agent, team, now);
    else this.occupy(agent, this.serve(contact, type, agent, team, now));
  }

  /** The agent answers; returns when the agent is done with the contact, Infinity when that is not known yet. */
  serve(contact: number, type: number, agent: number, team: number, now: number): number {
    const { log, plan } = this;
    if (!this.straight) return this.serveUnlikeMost(contact, type, agent, team, now);
    this.write(contact, agent, now);
    log.ending[contact] = Ending.resolved;
    let freed = now + log.talk[contact];
    if (plan.hasHold) freed += log.hold[contact];
    return plan.hasWrap ? freed + log.wrap[contact] : freed;
  }

  /** As {@link serve}, where it rings first, somebody hangs up, is passed on or comes again, or work takes longer for some. */
  private serveUnlikeMost(contact: number, type: number, agent: number, team: number, now: number): number {
    const { log, plan, followUps } = this;
    let rung = 0;
    if (plan.hasRing) {
      rung = followUps!.ring(contact, type, agent, now);
      if (log.outcome[contact] === Outcome.abandoned) {
        this.hungUp(contact, type, now + rung);
        return now + rung;
      }
    }
    const next = this.answer(contact, type, agent, team, now, rung);
    const freed = now + rung + log.talk[contact] + log.hold[contact];
    if (next >= 0) {
      followUps!.passOn(next, freed);
      if (followUps!.waitsWith(next)) return Infinity;
    } else {
      if (log.outcome[contact] === Outcome.answered) followUps?.returns.served(contact, freed);
      if (plan.hasTrunks) this.hangUp(contact, type, freed);
    }
    return freed + log.wrap[contact];
  }

  private write(contact: number, agent: number, now: number): void {
    const { log } = this;
    log.outcome[contact] = Outcome.answered;
    log.wait[contact] = now - log.arrival[contact];
    log.agent[contact] = agent;
  }

  /** A caller gives up at this instant while an agent's phone rings for him. */
  private hungUp(contact: number, type: number, at: number): void {
    if (this.plan.hasTrunks) this.hangUp(contact, type, at);
    const helper = this.followUps!.helperRow(contact);
    if (helper >= 0) this.handOvers!.letGo(helper, at, this.log.patience[contact]);
  }

  /** They will hang up then: the line becomes free before the agent is. */
  private hangUp(contact: number, type: number, at: number): void {
    const trunk = this.lobby.lineOf(contact, type);
    if (trunk >= 0) this.completions.push(at, -1 - trunk);
    this.followUps?.setLine(contact, -1);
  }

  /** Writes the answer, after so much ringing, and the work of this leg; returns the attempt that the contact is passed on as, −1: none. */
  private answer(contact: number, type: number, agent: number, team: number, now: number, rung = 0): number {
    const { log, plan, followUps } = this;
    this.write(contact, agent, now);
    if (rung > 0 && plan.types[type].ring!.counts) log.wait[contact] = now + rung - log.arrival[contact];
    if (!followUps) log.ending[contact] = Ending.resolved;
    else if (log.cause[contact] === Cause.callback && followUps.ringsOut(contact, now)) return -1;
    let next = followUps ? followUps.divide(contact, type, team) : -1;
    if (plan.hasPressure && followUps!.returns.breaksOff(contact, type)) {
      followUps!.drop(next);
      next = -1;
    }
    if (this.paced) {
      const load = this.loads === null ? null : this.loads[team];
      const pace = this.paceOf(agent, team, type, now) * (load ? load.factor(now) : 1);
      const longer = pace * (plan.hasWaitEffect ? this.afterWait(contact, type, now + rung) : 1);
      log.talk[contact] *= longer;
      log.hold[contact] *= longer;
      log.wrap[contact] *= pace;
      if (this.turns) this.turns.pace = longer;
    }
    if (this.handOvers !== null) this.handOvers.meet(contact, now + rung);
    return next;
  }

  /** Factor on talk and hold after the wait until the talk, see `waitEffect` of the model. */
  private afterWait(contact: number, type: number, now: number): number {
    const { log, plan } = this;
    const { waitEffect } = plan.types[type];
    if (!waitEffect || log.cause[contact] === Cause.callback) return 1;
    return 1 + Math.min(waitEffect.most, waitEffect.perSecond * (now - log.arrival[contact]));
  }

  private paceOf(agent: number, team: number, type: number, now: number): number {
    const { plan, turnover } = this;
    const own = turnover === null ? plan.agentPace[agent] : turnover.paceOf(agent, now);
    return plan.pace[team * plan.types.length + type] * own;
  }

  /** An agent who stands in no list is with the call of a campaign from now on; returns when they hang up. */
  withCall(row: number, type: number, agent: number, now: number): number {
    const { log, plan } = this;
    const team = this.crew.agentTeam[agent];
    this.crew.begin(agent, team, now, 0);
    log.agent[row] = agent;
    log.wait[row] = now - log.arrival[row];
    if (log.outcome[row] === Outcome.waiting) log.outcome[row] = Outcome.answered;
    if (plan.hasPaces) {
      const pace = this.paceOf(agent, team, type, now);
      log.talk[row] *= pace;
      log.hold[row] *= pace;
      log.wrap[row] *= pace;
    }
    const over = now + log.ring[row] + log.talk[row] + log.hold[row];
    this.occupy(agent, over + log.wrap[row]);
    if (plan.hasTrunks) this.hangUp(row, type, over);
    return over;
  }

  occupy(agent: number, until: number): void {
    this.doneAt[agent] = until;
    if (until < Infinity) this.completions.push(until, agent);
  }

  /** The first completion, where it may be out of date or one of several: is the agent done with all that he had in hand? */
  hasDone(agent: number, now: number): boolean {
    const team = this.crew.agentTeam[agent];
    this.completions.pop();
    // Since then the agent has been given something else to do.
    if (this.revocable && this.doneAt[agent] !== now) return false;
    this.doneAt[agent] = NaN;
    if (this.turns && this.turns.load[agent] > 0 && this.turns.goesOn(agent, now)) {
      this.occupy(agent, this.turns.nextDone(agent));
      return false;
    }
    if (this.revocable && !this.isFree(agent, team, now)) {
      if (now > this.log.end) this.log.end = now;
      this.fill(agent, team, now);
      return false;
    }
    this.crew.endSpell(agent, team, now);
    return true;
  }

  /** What the agent was doing is done; is there nothing else in his hands? */
  private isFree(agent: number, team: number, now: number): boolean {
    const { sessions } = this;
    if (this.inHand[agent] >= 0) {
      this.reply(agent, team, now);
      return true;
    }
    if (!sessions || sessions.load[agent] === 0) return true;
    const load = sessions.load[agent];
    if (load < this.plan.room[team] && this.crew.due[agent] === 0)
      this.crew.roomy!.remove(agent, this.crew.roomKey(team, load));
    this.part(agent, now);
    return sessions.load[agent] === 0;
  }

  /** A contact that did not run straight from its answer to its end is over. */
  private finish(contact: number, pass: number, now: number): void {
    const { log, followUps } = this;
    log.done[contact] = now;
    if (pass >= 0) followUps!.passOn(pass, now);
    else {
      if (log.ending[contact] === Ending.leftSilently) return;
      if (log.outcome[contact] === Outcome.answered) followUps?.returns.served(contact, now);
      if (this.plan.hasTrunks) this.lobby.freeLine(contact, log.type[contact], now);
    }
  }

  // ── several contacts at once ────────────────────────────────────────────────────────────────────────────────────────

  /** The contact joins those that the agent holds. */
  private join(contact: number, type: number, agent: number, team: number, now: number): void {
    const { log } = this;
    const pass = this.answer(contact, type, agent, team, now);
    const work = log.talk[contact] + log.hold[contact] + log.wrap[contact];
    this.sessions!.open(agent, contact, work, pass, now);
  }

  /** An agent who holds contacts and has room for more takes what waits. */
  private fill(agent: number, team: number, now: number): void {
    const { plan, log } = this;
    const sessions = this.sessions!;
    while (sessions.load[agent] < plan.room[team] && !this.crew.isSurplus(team) && this.crew.due[agent] === 0) {
      const contact = this.matching.takeWaiting(team, now, Wanted.concurrent);
      if (contact < 0) break;
      this.join(contact, log.type[contact], agent, team, now);
    }
    this.occupy(agent, sessions.nextDone(agent));
    if (sessions.load[agent] < plan.room[team] && this.crew.due[agent] === 0)
      this.crew.roomy!.add(agent, this.crew.roomKey(team, sessions.load[agent]), now);
  }

  /** Agents who were surplus a moment ago and hold contacts may take more again: the least loaded first. */
  fillTeam(team: number, now: number): void {
    const { plan, log } = this;
    const roomy = this.crew.roomy!;
    const sessions = this.sessions!;
    for (let open = 1; open < plan.room[team]; open++) {
      const list = this.crew.roomKey(team, open);
      while (roomy.count[list] > 0 && !this.crew.isSurplus(team)) {
        const contact = this.matching.takeWaiting(team, now, Wanted.concurrent);
        if (contact < 0) return;
        const agent = roomy.first[list];
        roomy.remove(agent, list);
        this.join(contact, log.type[contact], agent, team, now);
        this.occupy(agent, sessions.nextDone(agent));
        if (open + 1 < plan.room[team]) roomy.add(agent, list + 1, now);
      }
    }
  }

  /** One of the contacts that the agent holds is done: its times become what they took. */
  private part(agent: number, now: number): void {
    const { log } = this;
    const { contact, opened, pass } = this.sessions!.close(agent, now);
    const work = log.talk[contact] + log.hold[contact] + log.wrap[contact];
    if (work > 0) {
      const stretch = (now - opened) / work;
      log.talk[contact] *= stretch;
      log.hold[contact] *= stretch;
      log.wrap[contact] *= stretch;
    }
    this.finish(contact, pass, now);
  }

  // ── deferred work ───────────────────────────────────────────────────────────────────────────────────────────────────

  /** Deferred work is taken up, for the first time or again. */
  private takeUp(contact: number, type: number, agent: number, team: number, now: number): void {
    const { plan, log } = this;
    const pace = this.paceOf(agent, team, type, now);
    let work: number;
    if (Number.isNaN(this.rest[contact])) {
      const pass = this.answer(contact, type, agent, team, now);
      this.followUps?.keepPass(contact, pass);
      work = log.talk[contact] + log.hold[contact] + log.wrap[contact];
    } else work = this.rest[contact] * pace;
    this.paceInHand[agent] = pace;
    // Until the reply is out it waits.
    log.outcome[contact] = Outcome.waiting;
    this.inHand[agent] = contact;
    if (plan.types[type].interruptible && this.crew.due[agent] === 0) this.crew.layAside!.add(agent, team, now);
    this.occupy(agent, now + work);
  }

  /** The agent lays deferred work aside, and has nothing in hand any more; returns the contact. */
  layDown(agent: number, team: number, now: number): number {
    const { crew } = this;
    const contact = this.inHand[agent];
    this.rest[contact] = (this.doneAt[agent] - now) / this.paceInHand[agent];
    this.inHand[agent] = -1;
    this.doneAt[agent] = NaN;
    crew.layAside!.remove(agent, team);
    crew.busy[team]--;
    crew.endSpell(agent, team, now);
    return contact;
  }

  /** The reply is out. */
  private reply(agent: number, team: number, now: number): void {
    const { log, plan } = this;
    const contact = this.inHand[agent];
    this.inHand[agent] = -1;
    if (plan.types[log.type[contact]].interruptible && this.crew.due[agent] === 0)
      this.crew.layAside!.remove(agent, team);
    log.outcome[contact] = Outcome.answered;
    this.finish(contact, this.followUps ? this.followUps.passOf(contact) : -1, now);
  }

  // ── the end ─────────────────────────────────────────────────────────────────────────────────────────────────────────

  /** The log ends: what is still in hand has been so until now. */
  close(): void {
    const { log, sessions, crew } = this;
    for (let agent = 0; agent < crew.agentTeam.length; agent++) {
      const held = this.inHand[agent] >= 0 || (sessions && sessions.load[agent] > 0) || this.doneAt[agent] === Infinity;
      if (held) crew.endSpell(agent, crew.agentTeam[agent], log.end);
    }
  }
}
