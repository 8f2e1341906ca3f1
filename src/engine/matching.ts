import type { Crew } from './crew';
import type { DayLog } from './dayLog';
import { Outcome } from './dayLog';
import type { FollowUps } from './followUps';
import type { IdleAgents } from './idle';
import type { Lobby } from './lobby';
import type { Plan } from './plan';
import { Choice } from './planRouting';

/** Which waiting contacts an agent may be given. */
export const Wanted = {
  all: 0,
  /** Only what can be held beside the contacts that the agent has. */
  concurrent: 1,
  /** No deferred work: the doors are closed, and the agent only stays to empty the queue. */
  live: 2,
} as const;

/**
 * Who serves whom. Two questions, one rule: which agent for a contact that has come, which of the contacts that wait for an agent
 * who has become free. While the doors are closed and the queue is emptied, overflow delays and reservations are lifted: nobody
 * else will come.
 */
export class Matching {
  private readonly idle: IdleAgents;

  constructor(
    private readonly plan: Plan,
    private readonly log: DayLog,
    private readonly lobby: Lobby,
    private readonly followUps: FollowUps | null,
    private readonly crew: Crew,
  ) {
    this.idle = crew.idle;
  }

  // ── a contact looks for an agent ────────────────────────────────────────────────────────────────────────────────────

  /** The longest idle agent of the most preferred teams that may take a contact of this type and arrival now, or −1. */
  findIdle(type: number, arrival: number, now: number): number {
    const { plan, crew, idle } = this;
    const end = plan.teamsFrom[type + 1];
    let agent = -1;
    let since = Infinity;
    let preference = 0;
    for (let r = plan.teamsFrom[type]; r < end; r++) {
      const team = plan.teamOf[r];
      if (idle.count[team] === 0) continue;
      if (
        plan.hasRestrictions &&
        !crew.closing &&
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
  choose(contact: number, type: number, shared: boolean, now: number): number {
    const { plan, crew, idle } = this;
    const { roomy, occupancy } = crew;
    const arrival = this.log.arrival[contact];
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
      if (!crew.closing && arrival + plan.delayOf[r] > now) continue;
      if (agent >= 0 && plan.preferenceOf[r] !== preference) break;
      let itsLoad = 0;
      if (idle.count[team] <= (crew.closing ? 0 : plan.reserveOf[r])) {
        itsLoad = shared ? this.fewestHeld(team) : -1;
        if (itsLoad < 0) continue;
      }
      const list = itsLoad === 0 ? idle : roomy!;
      const key = itsLoad === 0 ? team : crew.roomKey(team, itsLoad);
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
    const team = crew.agentTeam[agent];
    if (load === 0) idle.remove(agent, team);
    else roomy!.remove(agent, crew.roomKey(team, load));
    return agent;
  }

  /** An agent of the most preferred teams who can lay deferred work aside for a live contact, the longest at it; −1: none. */
  interruptible(type: number, arrival: number, now: number): number {
    const { plan, crew } = this;
    const layAside = crew.layAside!;
    let agent = -1;
    let preference = 0;
    for (let r = plan.teamsFrom[type]; r < plan.teamsFrom[type + 1]; r++) {
      const team = plan.teamOf[r];
      if (layAside.count[team] === 0 || crew.isSurplus(team)) continue;
      if (!crew.closing && arrival + plan.delayOf[r] > now) continue;
      if (agent >= 0 && plan.preferenceOf[r] !== preference) break;
      const candidate = layAside.first[team];
      if (agent < 0 || layAside.since[candidate] < layAside.since[agent]) agent = candidate;
      preference = plan.preferenceOf[r];
    }
    return agent;
  }

  /** The fewest contacts that an agent of the team holds who has room for one more; −1: nobody has. Surplus agents take nothing more. */
  private fewestHeld(team: number): number {
    const { plan, crew } = this;
    if (crew.isSurplus(team)) return -1;
    for (let open = 1; open < plan.room[team]; open++) if (crew.roomy!.count[crew.roomKey(team, open)] > 0) return open;
    return -1;
  }

  // ── an agent looks for a contact ────────────────────────────────────────────────────────────────────────────────────

  /**
   * The contact that an agent of the team takes next, out of its queue, or −1: of the lowest rank, the highest priority +
   * slope × wait, then the longest wait.
   */
  takeWaiting(team: number, now: number, wanted: number): number {
    const { plan, log, lobby, crew } = this;
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
      if (plan.hasRestrictions && !crew.closing && this.isKeptBack(contact, s, team, now, wanted)) continue;
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

  /** Is the contact for other teams yet, or the agent, who counts among the idle, kept for other contacts? `s`: a skill of the team. */
  private isKeptBack(contact: number, s: number, team: number, now: number, wanted: number): boolean {
    const { plan, log } = this;
    if (log.arrival[contact] + plan.skillDelay[s] > now) return true;
    return wanted !== Wanted.concurrent && this.idle.count[team] + 1 <= plan.skillReserve[s];
  }

  private isWanted(type: number, wanted: number): boolean {
    const t = this.plan.types[type];
    return wanted === Wanted.concurrent ? t.concurrent : !t.deferred;
  }
}
