import type { Callers, Dialler } from './campaign';
import type { DayLog } from './dayLog';
import { Cause, Duty, Ending, growShifts, growSpells, Outcome } from './dayLog';
import type { FollowUps } from './followUps';
import type { HandOvers } from './handOvers';
import { TimeHeap } from './heap';
import { IdleAgents } from './idle';
import type { Helpers, Lobby } from './lobby';
import type { Occupancy } from './occupancy';
import type { Parts } from './parts';
import type { Plan } from './plan';
import { Choice } from './planRouting';
import type { Roster } from './roster';
import type { Sessions } from './sessions';
import type { TeamLoad } from './teamLoad';
import type { Turns } from './turns';

/** Is he there for contacts? */
const isThere = (duty: number): boolean => duty === Duty.ready || duty === Duty.overtime;

/** Which waiting contacts an agent may be given. */
const Wanted = {
  all: 0,
  /** Only what can be held beside the contacts that the agent has. */
  concurrent: 1,
  /** No deferred work: the doors are closed, and the agent only stays to empty the queue. */
  live: 2,
} as const;

/**
 * The agents: who is on duty, idle or busy with what; who takes which contact; what follows when a contact is done. Teams
 * follow a headcount curve, count-based and exhaustive, or a roster of shifts, where each agent has a day of his own.
 */
export class Floor implements Helpers, Callers {
  /** Agents who finish (number: agent) and lines that become free before their agent does (number: −1 − trunk). */
  readonly completions: TimeHeap;
  private readonly idle: IdleAgents;
  private readonly agentTeam: Int32Array;
  private readonly busy: Int32Array;
  private readonly headcount: Int32Array;
  private readonly onDuty: Uint8Array;
  /** The doors are closed and the queue is being emptied, by as many agents as there were when they closed. */
  private closing = false;
  private readonly levelAtClose: Int32Array;
  /** When the agent was last given something to do: completions of any other time are out of date. */
  private readonly doneAt: Float64Array;
  private readonly spellFrom: Float64Array;
  private readonly spellShared: Uint8Array;

  /** Agents with several contacts, those of them who have room left by [team × (mostRoom + 1) + contacts]. */
  private readonly sessions: Sessions | null;
  /** The same, where chats are told turn by turn. */
  private readonly turns: Turns | null;
  private readonly roomy: IdleAgents | null;

  /** How busy everybody has been, where agents are chosen by that. */
  private readonly occupancy: Occupancy | null;

  /** How busy each team has been, where that acts on its handle times; null for teams where it does not. */
  private readonly loads: readonly (TeamLoad | null)[] | null;

  /** May a handle time be anything but the work that was drawn? */
  private readonly paced: boolean;

  /** Deferred work: in the hands of each agent (−1: none), and who can lay it aside by team. */
  private readonly inHand: Int32Array;
  private readonly layAside: IdleAgents | null;
  /** Work left of each contact that was laid aside, alone and at speed 1; NaN: not begun. */
  private rest: Float64Array;
  private readonly revocable: boolean;
  /** Nothing but answers and completions: no shifts, no second attempts, one contact at a time and to its end. */
  private readonly plain: boolean;

  /** Has anybody gone off duty since it was last seen whether those who hold a line still wait for somebody? */
  private somebodyLeft = false;
  /** Who holds a line for whom, where anybody ever does. */
  private readonly handOvers: HandOvers | null;

  // ── shifts ──
  readonly roster: Roster | null;
  /** A change of duty is due for the agent as soon as he has nothing in hand. */
  private readonly due: Uint8Array;
  private readonly isBusy: Uint8Array;

  constructor(
    private readonly plan: Plan,
    private readonly log: DayLog,
    private readonly lobby: Lobby,
    private readonly followUps: FollowUps | null,
    private readonly dialler: Dialler | null,
    parts: Parts | null,
  ) {
    const { agentTeam } = plan.shape;
    const agents = agentTeam.length;
    this.agentTeam = agentTeam;
    this.idle = new IdleAgents(plan.teams, agents);
    this.busy = new Int32Array(plan.teams);
    this.headcount = new Int32Array(plan.teams);
    this.levelAtClose = new Int32Array(plan.teams);
    this.onDuty = new Uint8Array(agents);
    this.doneAt = new Float64Array(agents);
    this.spellFrom = new Float64Array(agents);
    this.spellShared = new Uint8Array(agents);
    this.inHand = new Int32Array(agents);
    this.completions = new TimeHeap(agents + 16);
    this.turns = plan.hasTurns ? new parts!.Turns(plan, log, lobby, followUps!) : null;
    this.sessions =
      this.turns ?? (plan.hasSessions ? new parts!.Sessions(agentTeam, plan.mostRoom, plan.totalSpeed) : null);
    this.roomy = plan.hasSessions ? new IdleAgents(plan.teams * (plan.mostRoom + 1), agents) : null;
    this.occupancy = plan.hasOccupancy ? new parts!.Occupancy(agents, plan.grid) : null;
    this.handOvers = plan.hasHandOvers ? new parts!.HandOvers(plan, log) : null;
    this.paced = plan.hasPaces || plan.hasLoadEffect;
    this.loads = plan.hasLoadEffect ? loadsOf(plan, parts!) : null;
    this.layAside = plan.hasDeferred ? new IdleAgents(plan.teams, agents) : null;
    this.rest = new Float64Array(plan.hasDeferred ? log.arrival.length : 0);
    this.roster = plan.roster ? new parts!.Roster(plan.roster) : null;
    this.due = new Uint8Array(agents);
    this.isBusy = new Uint8Array(agents);
    this.revocable = plan.hasSessions || plan.hasDeferred;
    this.plain = !this.revocable && !plan.roster && !followUps && !dialler && !plan.hasChoices && !plan.hasLoadEffect;
    lobby.meet(this);
    dialler?.meet(this);
  }

  reset(day: number): void {
    this.roster?.reset(day);
    this.due.fill(0);
    this.isBusy.fill(0);
    this.completions.clear();
    this.idle.clear();
    this.occupancy?.clear();
    this.loads?.forEach((load) => load?.clear());
    this.busy.fill(0);
    this.headcount.fill(0);
    this.onDuty.fill(0);
    this.closing = false;
    this.sessions?.clear();
    this.roomy?.clear();
    this.layAside?.clear();
    this.handOvers?.clear();
    this.somebodyLeft = false;
    this.inHand.fill(-1);
    this.doneAt.fill(0);
    this.rest.fill(NaN);
  }

  /** Makes room for as many rows as the log has. */
  grow(rows: number): void {
    if (!this.plan.hasDeferred) return;
    const rest = new Float64Array(rows).fill(NaN);
    rest.set(this.rest);
    this.rest = rest;
  }

  // ── a contact looks for an agent ────────────────────────────────────────────────────────────────────────────────────

  /** Gives the contact to an agent, if one may take it now. */
  take(contact: number, type: number, now: number): boolean {
    if (this.plain) {
      const agent = this.findIdle(type, this.log.arrival[contact], now);
      if (agent < 0) return false;
      const team = this.agentTeam[agent];
      this.idle.remove(agent, team);
      this.busy[team]++;
      this.completions.push(this.serve(contact, type, agent, team, now), agent);
      return true;
    }
    const agent = this.findAgent(contact, type, now);
    if (agent < 0) return false;
    this.start(contact, type, agent, this.agentTeam[agent], now);
    return true;
  }

  /** An agent who may take the contact now, out of whatever list he stood in; −1: none. */
  private findAgent(contact: number, type: number, now: number): number {
    const { plan } = this;
    const arrival = this.log.arrival[contact];
    const shared = this.sessions !== null && plan.types[type].concurrent;
    if (shared || plan.choiceOf[type] !== Choice.longestIdle) {
      const agent = this.choose(contact, type, shared, now);
      if (agent >= 0) return agent;
    } else {
      const agent = this.findIdle(type, arrival, now);
      if (agent >= 0) {
        this.idle.remove(agent, this.agentTeam[agent]);
        return agent;
      }
    }
    return this.layAside && !plan.types[type].deferred ? this.interrupt(type, arrival, now) : -1;
  }

  /** The longest idle agent of the most preferred teams that may take a contact of this type and arrival now, or −1. */
  private findIdle(type: number, arrival: number, now: number): number {
    const { plan, idle } = this;
    const end = plan.teamsFrom[type + 1];
    let agent = -1;
    let since = Infinity;
    let preference = 0;
    for (let r = plan.teamsFrom[type]; r < end; r++) {
      const team = plan.teamOf[r];
      if (idle.count[team] === 0) continue;
      if (
        plan.hasRestrictions &&
        !this.closing &&
        (idle.count[team] <= plan.reserveOf[r] || arrival + plan.delayOf[r] > now)
      )
        continue;
      if (agent >= 0 && plan.preferenceOf[r] !== preference) break;
      const candidate = idle.first[team];
      if (idle.since[candidate] < since) {
        since = idle.since[candidate];
        agent = candidate;
        preference = plan.preferenceOf[r];
      }
    }
    return agent;
  }

  /**
   * As {@link findIdle}, for a contact that can be held beside others (`shared`) or whose type chooses otherwise, and takes the agent
   * out of his list: of the most preferred teams the one that is drawn, where weights share the contacts; of these the agent with the
   * fewest contacts; the least occupied, where that is asked for; the longest unchanged.
   */
  private choose(contact: number, type: number, shared: boolean, now: number): number {
    const { plan, idle, roomy, occupancy } = this;
    const arrival = this.log.arrival[contact];
    const width = plan.mostRoom + 1;
    const choice = plan.choiceOf[type];
    const dice = choice === Choice.weighted ? this.followUps!.routeDice(contact) : null;
    let agent = -1;
    let turn = 0;
    let load = 0;
    let share = 0;
    let since = 0;
    let preference = 0;
    for (let r = plan.teamsFrom[type]; r < plan.teamsFrom[type + 1]; r++) {
      const team = plan.teamOf[r];
      // Of independent exponentials with rates w the first is that of team j with probability w_j ÷ Σ w.
      const itsTurn = dice ? dice.exponential() / plan.weightOf[r] : 0;
      if (!this.closing && arrival + plan.delayOf[r] > now) continue;
      if (agent >= 0 && plan.preferenceOf[r] !== preference) break;
      let itsLoad = 0;
      if (idle.count[team] <= (this.closing ? 0 : plan.reserveOf[r])) {
        itsLoad = shared ? this.fewestHeld(team) : -1;
        if (itsLoad < 0) continue;
      }
      const list = itsLoad === 0 ? idle : roomy!;
      const key = itsLoad === 0 ? team : team * width + itsLoad;
      const byShare = choice === Choice.leastOccupied;
      const candidate = byShare ? occupancy!.least(list, key, now) : list.first[key];
      const itsShare = byShare ? occupancy!.share(candidate, now) : 0;
      const better =
        agent < 0 || (itsTurn - turn || itsLoad - load || itsShare - share || list.since[candidate] - since) < 0;
      if (!better) continue;
      [agent, turn, load, share, since] = [candidate, itsTurn, itsLoad, itsShare, list.since[candidate]];
      preference = plan.preferenceOf[r];
    }
    if (agent < 0) return -1;
    const team = this.agentTeam[agent];
    if (load === 0) idle.remove(agent, team);
    else roomy!.remove(agent, team * width + load);
    return agent;
  }

  /** The fewest contacts that an agent of the team holds who has room for one more; −1: nobody has. Surplus agents take nothing more. */
  private fewestHeld(team: number): number {
    const { plan } = this;
    if (this.isSurplus(team)) return -1;
    for (let open = 1; open < plan.room[team]; open++)
      if (this.roomy!.count[team * (plan.mostRoom + 1) + open] > 0) return open;
    return -1;
  }

  /** An agent of the most preferred teams who lays deferred work aside for a live contact, the longest at it; −1: none. */
  private interrupt(type: number, arrival: number, now: number): number {
    const { plan } = this;
    const layAside = this.layAside!;
    let agent = -1;
    let preference = 0;
    for (let r = plan.teamsFrom[type]; r < plan.teamsFrom[type + 1]; r++) {
      const team = plan.teamOf[r];
      if (layAside.count[team] === 0 || this.isSurplus(team)) continue;
      if (!this.closing && arrival + plan.delayOf[r] > now) continue;
      if (agent >= 0 && plan.preferenceOf[r] !== preference) break;
      const candidate = layAside.first[team];
      if (agent < 0 || layAside.since[candidate] < layAside.since[agent]) agent = candidate;
      preference = plan.preferenceOf[r];
    }
    if (agent < 0) return -1;
    this.layDown(agent, now);
    return agent;
  }

  /** An agent lays deferred work aside: it goes on at once with whoever is idle and may take it, else it waits first in its queue. */
  private layDown(agent: number, now: number): void {
    const { log } = this;
    const team = this.agentTeam[agent];
    const contact = this.inHand[agent];
    const work = log.type[contact];
    this.rest[contact] = (this.doneAt[agent] - now) / this.paceOf(agent, team, work);
    this.inHand[agent] = -1;
    this.doneAt[agent] = NaN;
    this.layAside!.remove(agent, team);
    this.busy[team]--;
    this.endSpell(agent, team, now);
    if (!this.take(contact, work, now))
      this.lobby.putBack(contact, this.followUps ? this.followUps.queueOf(contact) : work);
  }

  // ── an agent looks for a contact ────────────────────────────────────────────────────────────────────────────────────

  /**
   * The contact that an agent of the team takes next, out of its queue, or −1: of the lowest rank, the highest priority +
   * slope × wait, then the longest wait. While the doors are closed and the queue is emptied, overflow delays and reservations are lifted:
   * nobody else will come.
   */
  private takeWaiting(team: number, now: number, wanted: number): number {
    const { plan, log, lobby } = this;
    const { queues } = lobby;
    const end = plan.skillsFrom[team + 1];
    let best = -1;
    let bestScore = 0;
    let bestQueue = 0;
    let rank = 0;
    for (let s = plan.skillsFrom[team]; s < end; s++) {
      const queue = plan.skillQueue[s];
      let contact = queues.first[queue];
      if (contact < 0) continue;
      if (plan.hasRanks && best >= 0 && plan.skillRank[s] !== rank) break;
      if (wanted !== Wanted.all && !this.isWanted(plan.skillType[s], wanted)) continue;
      // Mostly the first in line is still there; a look here saves a call.
      if (log.outcome[contact] !== Outcome.waiting || log.arrival[contact] + log.patience[contact] < now) {
        contact = lobby.first(queue, now);
        if (contact < 0) continue;
      }
      if (plan.hasRestrictions && !this.closing) {
        if (log.arrival[contact] + plan.skillDelay[s] > now) continue;
        // The agent who would take it counts among the idle.
        if (wanted !== Wanted.concurrent && this.idle.count[team] + 1 <= plan.skillReserve[s]) continue;
      }
      const score = plan.hasPriorities ? plan.skillPriority[s] + plan.skillSlope[s] * (now - log.arrival[contact]) : 0;
      if (best < 0 || score > bestScore || (score === bestScore && contact < best)) {
        best = contact;
        bestScore = score;
        bestQueue = queue;
        if (plan.hasRanks) rank = plan.skillRank[s];
      }
    }
    if (best >= 0) lobby.takeFirst(bestQueue);
    return best;
  }

  private isWanted(type: number, wanted: number): boolean {
    const t = this.plan.types[type];
    return wanted === Wanted.concurrent ? t.concurrent : !t.deferred;
  }

  /** Are more agents of a headcount curve busy than it wants, or than were there at closing while the queue is emptied? */
  private isSurplus(team: number): boolean {
    if (this.plan.rostered[team] === 1 || this.busy[team] <= this.headcount[team]) return false;
    return !this.closing || this.busy[team] > this.levelAtClose[team];
  }

  /** An agent who holds contacts and has room for more takes what waits. */
  private fill(agent: number, team: number, now: number): void {
    const { plan, log } = this;
    const sessions = this.sessions!;
    while (sessions.load[agent] < plan.room[team] && !this.isSurplus(team) && this.due[agent] === 0) {
      const contact = this.takeWaiting(team, now, Wanted.concurrent);
      if (contact < 0) break;
      this.join(contact, log.type[contact], agent, team, now);
    }
    this.occupy(agent, sessions.nextDone(agent));
    if (sessions.load[agent] < plan.room[team] && this.due[agent] === 0)
      this.roomy!.add(agent, team * (plan.mostRoom + 1) + sessions.load[agent], now);
  }

  // ── work ────────────────────────────────────────────────────────────────────────────────────────────────────────────

  /** The agent, who stands in no list, takes the contact. */
  private start(contact: number, type: number, agent: number, team: number, now: number): void {
    const { plan, sessions } = this;
    if (sessions && plan.types[type].concurrent && (plan.room[team] > 1 || plan.types[type].turns)) {
      if (sessions.load[agent] === 0) this.begin(agent, team, now, 1);
      this.join(contact, type, agent, team, now);
      this.fill(agent, team, now);
      return;
    }
    if (plan.types[type].campaign) {
      this.dialler!.connected(contact, this.withCall(contact, type, agent, now), now);
      return;
    }
    this.begin(agent, team, now, 0);
    if (plan.types[type].deferred) this.takeUp(contact, type, agent, team, now);
    else this.occupy(agent, this.serve(contact, type, agent, team, now));
  }

  /** The agent answers; returns when the agent is done with the contact, Infinity when that is not known yet. */
  private serve(contact: number, type: number, agent: number, team: number, now: number): number {
    const { log, plan, followUps } = this;
    const next = this.answer(contact, type, agent, team, now);
    let freed = now + log.talk[contact];
    if (plan.hasHold) freed += log.hold[contact];
    if (next >= 0) {
      followUps!.passOn(next, freed);
      if (followUps!.waitsWith(next)) return Infinity;
    } else {
      if (log.outcome[contact] === Outcome.answered) followUps?.served(contact, freed);
      if (plan.hasTrunks) this.hangUp(contact, type, freed);
    }
    return plan.hasWrap ? freed + log.wrap[contact] : freed;
  }

  /** They will hang up then: the line becomes free before the agent is. */
  private hangUp(contact: number, type: number, at: number): void {
    const trunk = this.lobby.lineOf(contact, type);
    if (trunk >= 0) this.completions.push(at, -1 - trunk);
    this.followUps?.setLine(contact, -1);
  }

  /** Writes the answer and the work of this leg; returns the attempt that the contact is passed on as, −1: none. */
  private answer(contact: number, type: number, agent: number, team: number, now: number): number {
    const { log, followUps } = this;
    log.outcome[contact] = Outcome.answered;
    log.wait[contact] = now - log.arrival[contact];
    log.agent[contact] = agent;
    if (!followUps) log.ending[contact] = Ending.resolved;
    else if (log.cause[contact] === Cause.callback && followUps.ringsOut(contact, now)) return -1;
    const next = followUps ? followUps.divide(contact, type, team) : -1;
    if (this.paced) {
      const load = this.loads === null ? null : this.loads[team];
      const pace = this.paceOf(agent, team, type) * (load ? load.factor(now) : 1);
      log.talk[contact] *= pace;
      log.hold[contact] *= pace;
      log.wrap[contact] *= pace;
      if (this.turns) this.turns.pace = pace;
    }
    if (followUps) this.meet(contact, now);
    return next;
  }

  private paceOf(agent: number, team: number, type: number): number {
    const { plan } = this;
    return plan.pace[team * plan.types.length + type] * plan.agentPace[agent];
  }

  /** An agent who stayed on the line with a contact hands it over now. */
  private meet(contact: number, now: number): void {
    const { log } = this;
    const helper = this.followUps!.helperRow(contact);
    if (helper < 0) return;
    const handover = this.followUps!.handover(helper);
    log.talk[contact] += handover;
    this.followUps!.isMet(contact);
    this.letGo(helper, now + handover, log.wait[contact] + handover);
  }

  /** The agent of a row, who has held the line for so long, wraps up from this instant on. */
  letGo(row: number, now: number, held: number): void {
    const { log } = this;
    this.handOvers?.end(row);
    log.hold[row] += held;
    this.occupy(log.agent[row], this.plan.hasWrap ? now + log.wrap[row] : now);
  }

  /** A contact that was passed on has to wait, and perhaps an agent on the line with it. */
  holdOn(contact: number, now: number): void {
    const helper = this.followUps!.helperRow(contact);
    if (helper < 0) return;
    this.handOvers!.begin(helper, contact);
    this.unlock(now);
  }

  /** All that happens to the staff at this instant has happened: whoever has left will not answer those who hold a line. */
  settle(now: number): void {
    if (!this.somebodyLeft) return;
    this.somebodyLeft = false;
    this.unlock(now);
  }

  /** Where agents hold the line for each other only, the last to do so hands over cold: nobody else could ever answer. */
  private unlock(now: number): void {
    const { plan, handOvers } = this;
    while (handOvers!.count > 0) {
      const spare = new Int32Array(plan.teams);
      const staffed = new Uint8Array(plan.teams);
      for (let team = 0; team < plan.teams; team++) this.countThere(team, spare, staffed);
      // Whose shift is over leaves after the hand-over.
      const stuck = handOvers!.stuck(spare, staffed, this.closing, (agent) => this.due[agent] === 0);
      if (!stuck) return;
      this.followUps!.isMet(stuck.contact);
      this.letGo(stuck.row, now, now - this.log.arrival[stuck.contact]);
    }
  }

  /** Counts who of a team is there, and who of them goes on to a next contact without having to hand one over. */
  private countThere(team: number, spare: Int32Array, staffed: Uint8Array): void {
    const { plan, idle, busy } = this;
    if (plan.rostered[team] === 0) {
      const there = idle.count[team] + busy[team];
      // Surplus agents leave; while the queue is emptied at closing, those who are there stay for it.
      spare[team] = this.closing ? there : Math.min(there, this.headcount[team]);
      staffed[team] = there > 0 ? 1 : 0;
    } else
      for (let agent = plan.firstAgent[team]; agent < plan.firstAgent[team + 1]; agent++) {
        if (!isThere(this.onDuty[agent])) continue;
        staffed[team] = 1;
        if (this.due[agent] === 0) spare[team]++;
      }
    for (const agent of this.handOvers!.agents())
      if (this.agentTeam[agent] === team && this.due[agent] === 0) spare[team] = Math.max(0, spare[team] - 1);
  }

  /** The contact joins those that the agent holds. */
  private join(contact: number, type: number, agent: number, team: number, now: number): void {
    const { log } = this;
    const pass = this.answer(contact, type, agent, team, now);
    const work = log.talk[contact] + log.hold[contact] + log.wrap[contact];
    this.sessions!.open(agent, contact, work, pass, now);
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

  /** Deferred work is taken up, for the first time or again. */
  private takeUp(contact: number, type: number, agent: number, team: number, now: number): void {
    const { plan, log } = this;
    let work: number;
    if (Number.isNaN(this.rest[contact])) {
      const pass = this.answer(contact, type, agent, team, now);
      this.followUps?.keepPass(contact, pass);
      work = log.talk[contact] + log.hold[contact] + log.wrap[contact];
    } else work = this.rest[contact] * this.paceOf(agent, team, type);
    // Until the reply is out it waits.
    log.outcome[contact] = Outcome.waiting;
    this.inHand[agent] = contact;
    if (plan.types[type].interruptible && this.due[agent] === 0) this.layAside!.add(agent, team, now);
    this.occupy(agent, now + work);
  }

  /** The reply is out. */
  private reply(agent: number, team: number, now: number): void {
    const { log, plan } = this;
    const contact = this.inHand[agent];
    this.inHand[agent] = -1;
    if (plan.types[log.type[contact]].interruptible && this.due[agent] === 0) this.layAside!.remove(agent, team);
    log.outcome[contact] = Outcome.answered;
    this.finish(contact, this.followUps ? this.followUps.passOf(contact) : -1, now);
  }

  /** A contact that did not run straight from its answer to its end is over. */
  private finish(contact: number, pass: number, now: number): void {
    const { log, followUps } = this;
    log.done[contact] = now;
    if (pass >= 0) followUps!.passOn(pass, now);
    else {
      if (log.ending[contact] === Ending.leftSilently) return;
      if (log.outcome[contact] === Outcome.answered) followUps?.served(contact, now);
      if (this.plan.hasTrunks) this.lobby.freeLine(contact, log.type[contact], now);
    }
  }

  /** The agent is busy until then. */
  private occupy(agent: number, until: number): void {
    this.doneAt[agent] = until;
    if (until < Infinity) this.completions.push(until, agent);
  }

  /** An agent is done, or a line becomes free. */
  complete(now: number): void {
    const { completions, plan } = this;
    const agent = completions.nextNumber();
    if (agent < 0) {
      completions.pop();
      this.lobby.freeTrunk(-1 - agent, now);
      return;
    }
    if (!this.plain && !this.hasDone(agent, now)) return;
    if (now > this.log.end) this.log.end = now;
    const team = this.agentTeam[agent];
    const stillBusy = --this.busy[team];
    if (plan.rostered[team] === 1) {
      this.free(agent, team, now);
      return;
    }
    // Exhaustive discipline: whoever is surplus leaves, and takes nothing more from the queue.
    const wanted = stillBusy < this.headcount[team] ? Wanted.all : Wanted.live;
    if (wanted === Wanted.all || (this.closing && stillBusy < this.levelAtClose[team])) {
      const contact = this.takeWaiting(team, now, wanted);
      if (contact >= 0) {
        const type = this.log.type[contact];
        if (!this.plain) this.start(contact, type, agent, team, now);
        else {
          this.busy[team]++;
          if (plan.hasTrunks) {
            completions.pop();
            completions.push(this.serve(contact, type, agent, team, now), agent);
          } else completions.replaceTop(this.serve(contact, type, agent, team, now), agent);
        }
        return;
      }
    }
    if (this.plain) completions.pop();
    if (stillBusy + this.idle.count[team] < this.headcount[team]) this.idles(agent, team, now);
    else {
      this.duty(agent, 0, now);
      // With him gone, those who stay may not be surplus any more.
      if (this.sessions) this.fillTeam(team, now);
    }
  }

  /** The first completion, where it may be out of date or one of several: is the agent done with all that he had in hand? */
  private hasDone(agent: number, now: number): boolean {
    const team = this.agentTeam[agent];
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
    this.endSpell(agent, team, now);
    return true;
  }

  /** An agent on a shift has nothing in hand: on to what is due, the next contact, or idle. */
  private free(agent: number, team: number, now: number): void {
    if (this.due[agent] === 1) {
      // Whose shift is over stays, in overtime, for those who waited when the doors closed.
      const last = this.closing && this.onDuty[agent] === Duty.overtime ? this.takeWaiting(team, now, Wanted.live) : -1;
      if (last >= 0) {
        this.start(last, this.log.type[last], agent, team, now);
        return;
      }
      this.due[agent] = 0;
      this.turn(agent, now);
      return;
    }
    const contact = this.takeWaiting(team, now, Wanted.all);
    if (contact >= 0) this.start(contact, this.log.type[contact], agent, team, now);
    else this.idles(agent, team, now);
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
    if (load < this.plan.room[team] && this.due[agent] === 0)
      this.roomy!.remove(agent, team * (this.plan.mostRoom + 1) + load);
    this.part(agent, now);
    return sessions.load[agent] === 0;
  }

  private begin(agent: number, team: number, now: number, shared: 0 | 1): void {
    this.busy[team]++;
    this.isBusy[agent] = 1;
    this.occupancy?.setBusy(agent, true, now);
    this.loads?.[team]?.change(1, 0, now);
    this.spellFrom[agent] = now;
    this.spellShared[agent] = shared;
  }

  /** The agent has no contact any more, for the time being. */
  private endSpell(agent: number, team: number, now: number): void {
    this.isBusy[agent] = 0;
    this.occupancy?.setBusy(agent, false, now);
    this.loads?.[team]?.change(-1, 0, now);
    if (this.plan.shape.spells[team] === 0) return;
    const { log } = this;
    const row = log.spells++;
    if (row === log.spellAgent.length) growSpells(log);
    log.spellAgent[row] = agent;
    log.spellFrom[row] = this.spellFrom[agent];
    log.spellTo[row] = now;
    log.spellShared[row] = this.spellShared[agent];
  }

  // ── campaigns ───────────────────────────────────────────────────────────────────────────────────────────────────────

  /** Nothing waits for the agent: he dials, or is idle. */
  private idles(agent: number, team: number, now: number): void {
    this.idle.add(agent, team, now);
    this.dialler?.agentIdle(team, now);
  }

  claim(type: number, now: number): number {
    const agent = this.findIdle(type, now, now);
    if (agent >= 0) this.idle.remove(agent, this.agentTeam[agent]);
    return agent;
  }

  withCall(row: number, type: number, agent: number, now: number): number {
    const { log, plan } = this;
    const team = this.agentTeam[agent];
    this.begin(agent, team, now, 0);
    log.agent[row] = agent;
    log.wait[row] = now - log.arrival[row];
    if (log.outcome[row] === Outcome.waiting) log.outcome[row] = Outcome.answered;
    if (plan.hasPaces) {
      const pace = this.paceOf(agent, team, type);
      log.talk[row] *= pace;
      log.hold[row] *= pace;
      log.wrap[row] *= pace;
    }
    const over = now + log.ring[row] + log.talk[row] + log.hold[row];
    this.occupy(agent, over + log.wrap[row]);
    if (plan.hasTrunks) this.hangUp(row, type, over);
    return over;
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

  // ── duty ────────────────────────────────────────────────────────────────────────────────────────────────────────────

  /** The headcount of a team changes. */
  staff(team: number, count: number, now: number): void {
    const { plan, idle } = this;
    const before = this.headcount[team];
    this.headcount[team] = count;
    // When it falls, idle agents leave first, the highest number first; then who can lay aside what he has in hand; the others
    // leave when they are done.
    const surplus = Math.min(idle.count[team], idle.count[team] + this.busy[team] - count);
    if (surplus > 0)
      for (const agent of idle.highestFirst(team).subarray(0, surplus)) {
        idle.remove(agent, team);
        this.duty(agent, 0, now);
      }
    const able = this.layAside ? Math.min(this.layAside.count[team], this.busy[team] - count) : 0;
    if (able > 0)
      for (const agent of this.layAside!.highestFirst(team).subarray(0, able)) {
        this.layDown(agent, now);
        this.duty(agent, 0, now);
      }
    if (this.sessions && count > before) this.fillTeam(team, now);
    for (let agent = plan.firstAgent[team]; agent < plan.firstAgent[team + 1]; agent++) {
      if (idle.count[team] + this.busy[team] >= count) break;
      if (this.onDuty[agent] === 1) continue;
      this.duty(agent, 1, now);
      const contact = this.takeWaiting(team, now, Wanted.all);
      if (contact >= 0) this.start(contact, this.log.type[contact], agent, team, now);
      else this.idles(agent, team, now);
    }
  }

  // ── shifts ──────────────────────────────────────────────────────────────────────────────────────────────────────────

  /** A change of duty is due for an agent on a shift. */
  shiftChange(now: number): void {
    const roster = this.roster!;
    const agent = roster.changes.nextNumber();
    roster.changes.pop();
    if (!roster.takes(agent, now)) return;
    const duty = this.onDuty[agent];
    if (duty === Duty.off) roster.begin(agent);
    if (duty === Duty.ready && (this.due[agent] === 1 || !this.stepAside(agent, this.agentTeam[agent]))) {
      // The contact in hand is finished first.
      this.due[agent] = 1;
      if (now > this.log.end) this.log.end = now;
      if (now >= roster.endOf(agent)) this.duty(agent, Duty.overtime, now);
      else roster.expect(agent, roster.endOf(agent));
      return;
    }
    this.turn(agent, now);
  }

  /** Takes an agent out of the lists in which contacts find him; false when he has a contact in hand. */
  private stepAside(agent: number, team: number): boolean {
    const { plan, sessions } = this;
    const load = sessions ? sessions.load[agent] : 0;
    if (load > 0) {
      if (load < plan.room[team]) this.roomy!.remove(agent, team * (plan.mostRoom + 1) + load);
      return false;
    }
    const deferred = this.inHand[agent];
    if (deferred >= 0) {
      if (plan.types[this.log.type[deferred]].interruptible) this.layAside!.remove(agent, team);
      return false;
    }
    if (this.isBusy[agent] === 1) return false;
    this.idle.remove(agent, team);
    return true;
  }

  /** The agent, with nothing in hand, goes on to what the shift has for him. */
  private turn(agent: number, now: number): void {
    const team = this.agentTeam[agent];
    const { duty, until } = this.roster!.next(agent, now);
    const before = this.onDuty[agent];
    if (duty !== before) this.duty(agent, duty, now);
    if (isThere(before) !== isThere(duty)) this.headcount[team] += isThere(duty) ? 1 : -1;
    if (until < Infinity) this.roster!.expect(agent, Math.max(now, until));
    if (duty === Duty.ready) this.free(agent, team, now);
  }

  /** Agents who were surplus a moment ago and hold contacts may take more again: the least loaded first. */
  private fillTeam(team: number, now: number): void {
    const { plan, log } = this;
    const roomy = this.roomy!;
    const sessions = this.sessions!;
    for (let open = 1; open < plan.room[team]; open++) {
      const list = team * (plan.mostRoom + 1) + open;
      while (roomy.count[list] > 0 && !this.isSurplus(team)) {
        const contact = this.takeWaiting(team, now, Wanted.concurrent);
        if (contact < 0) return;
        const agent = roomy.first[list];
        roomy.remove(agent, list);
        this.join(contact, log.type[contact], agent, team, now);
        this.occupy(agent, sessions.nextDone(agent));
        if (open + 1 < plan.room[team]) roomy.add(agent, list + 1, now);
      }
    }
  }

  /**
   * The doors are closed and the queue is to be emptied: an agent of the most preferred team in which fewer are busy than were
   * there at closing comes on duty again for this contact. False: nobody does.
   */
  recall(contact: number, type: number, now: number): boolean {
    const { plan } = this;
    if (!this.closing || plan.types[type].deferred) return false;
    for (let r = plan.teamsFrom[type]; r < plan.teamsFrom[type + 1]; r++) {
      const team = plan.teamOf[r];
      if (plan.rostered[team] === 1 || this.busy[team] >= this.levelAtClose[team]) continue;
      const agent = this.onDuty.indexOf(Duty.off, plan.firstAgent[team]);
      this.duty(agent, Duty.ready, now);
      this.start(contact, type, agent, team, now);
      return true;
    }
    return false;
  }

  /** On the line to the end of the log, the agent of this row never comes to wrap up. */
  hangOn(row: number, waited: number): void {
    const { log } = this;
    this.handOvers?.clear();
    log.hold[row] += waited;
    log.wrap[row] = 0;
    const agent = log.agent[row];
    this.endSpell(agent, this.agentTeam[agent], log.end);
    this.doneAt[agent] = NaN;
    this.duty(agent, Duty.off, log.end);
  }

  /** Agents on duty, idle or busy, of a team: how many contacts of a type they can hold. */
  capacity(type: number): number {
    const { plan } = this;
    let capacity = 0;
    for (let r = plan.teamsFrom[type]; r < plan.teamsFrom[type + 1]; r++) {
      const team = plan.teamOf[r];
      capacity += this.headcount[team] * (plan.types[type].concurrent ? plan.room[team] : 1);
    }
    return capacity;
  }

  /** Writes what an agent is there for from now on. */
  private duty(agent: number, on: number, now: number): void {
    const { log } = this;
    if (this.loads && isThere(on) !== isThere(this.onDuty[agent]))
      this.loads[this.agentTeam[agent]]?.change(0, isThere(on) ? 1 : -1, now);
    this.onDuty[agent] = on;
    this.occupancy?.setThere(agent, isThere(on), now);
    const row = log.shiftRows++;
    if (row === log.shiftTime.length) growShifts(log);
    log.shiftTime[row] = now;
    log.shiftAgent[row] = agent;
    log.shiftOn[row] = on;
    if (!isThere(on)) this.somebodyLeft = true;
  }

  /** The doors open, or close with the queue still to be emptied by who is there, or close and that is that. */
  doors(closes: boolean, now: number): void {
    const { plan, idle } = this;
    this.closing = closes && plan.serveAtClose;
    if (!this.closing) return;
    this.levelAtClose.set(this.headcount);
    // Idle agents who were kept back by a delay or a reservation help to empty the queue.
    for (let team = 0; team < plan.teams; team++)
      while (idle.count[team] > 0) {
        const contact = this.takeWaiting(team, now, Wanted.live);
        if (contact < 0) break;
        const agent = idle.first[team];
        idle.remove(agent, team);
        this.start(contact, this.log.type[contact], agent, team, now);
      }
  }

  /** The log ends: what is still in hand has been so until now. */
  close(): void {
    const { log, sessions } = this;
    for (let agent = 0; agent < this.agentTeam.length; agent++) {
      const held = this.inHand[agent] >= 0 || (sessions && sessions.load[agent] > 0) || this.doneAt[agent] === Infinity;
      if (held) this.endSpell(agent, this.agentTeam[agent], log.end);
    }
  }
}

const loadsOf = ({ loadRush, loadOverload }: Plan, { TeamLoad }: Parts): (TeamLoad | null)[] =>
  Array.from(loadRush, (rush, team) => (rush + loadOverload[team] > 0 ? new TeamLoad(rush, loadOverload[team]) : null));
