import { connectSeconds } from '../model/dialling';
import { CallList } from './callList';
import type { DayLog } from './dayLog';
import { Cause, Ending, Outcome } from './dayLog';
import type { FollowUps } from './followUps';
import { TimeHeap } from './heap';
import type { Lobby } from './lobby';
import type { Plan } from './plan';
import type { Presence } from './sharedAgents';
import { SharedAgents } from './sharedAgents';

/** The agents, as far as a dialler sees them. */
export interface Callers extends Presence {
  /** The idle agent who is to dial, out of the list in which he stood; −1: none. */
  claim(type: number, now: number): number;
  /** An agent who stands in no list is with the call of a row from now on. @returns when they hang up */
  withCall(row: number, type: number, agent: number, now: number): number;
  /** Looks for an agent for a call that was answered without one; false: nobody is free. */
  take(row: number, type: number, now: number): boolean;
}

/**
 * Dials the records of campaigns. CAUSAL.md E20. Whatever a dial of a record brings (answered or not, by whom, after how much
 * ringing, for how much talk, and when it is tried again) is drawn from streams keyed to the record and the attempt, so two
 * scenarios with the same seed meet the same people, whoever dials them and when; of the hour only the probability to answer comes.
 */
export class Dialler {
  private readonly lists: (CallList | null)[];
  private readonly all: CallList[];
  /** Calls that ring without an agent: when they are answered or rung out, and the row. */
  private readonly ringing = new TimeHeap(64);
  private record: Int32Array;
  private callers!: Callers;
  private agents!: SharedAgents;
  /** When agents or a line became free of which only other lists than the one that had them may make use. */
  private lookAgainAt = Infinity;
  /** Has a list found all lines taken since it was last looked whether there is one? */
  private wantsLine = false;

  constructor(
    private readonly plan: Plan,
    private readonly log: DayLog,
    private readonly lobby: Lobby,
    private readonly followUps: FollowUps | null,
    /** A new row of the log. */
    private readonly enter: (type: number, now: number) => number,
  ) {
    this.record = new Int32Array(log.arrival.length);
    this.lists = plan.types.map((type, q) => (type.campaign ? new CallList(plan, type, type.campaign, q) : null));
    this.all = this.lists.filter((list) => list !== null);
  }

  meet(callers: Callers): void {
    this.callers = callers;
    this.agents = new SharedAgents(
      this.plan,
      this.lists,
      callers,
      (list, now) => list.mayDial(now) && this.lobby.hasLine(list.type),
    );
  }

  reset(day: number): void {
    this.ringing.clear();
    this.lookAgainAt = Infinity;
    this.wantsLine = false;
    for (const list of this.all) list.reset(day);
  }

  /** Makes room for as many rows as the log has. */
  grow(rows: number): void {
    const record = new Int32Array(rows);
    record.set(this.record);
    this.record = record;
  }

  /** When something happens next without an agent's doing: a call is answered or rung out, a record may be dialled again. */
  nextTime(): number {
    let next = Math.min(this.ringing.nextTime(), this.lookAgainAt);
    for (const { wakeAt } of this.all) if (wakeAt < next) next = wakeAt;
    return next;
  }

  step(now: number): void {
    if (this.ringing.nextTime() <= now) {
      const row = this.ringing.nextNumber();
      this.ringing.pop();
      this.endRinging(row, now);
      return;
    }
    const all = this.lookAgainAt <= now;
    if (all) {
      this.lookAgainAt = Infinity;
      this.wantsLine = false;
    }
    for (const list of this.all) {
      const isDue = list.wakeAt <= now;
      if (isDue) list.wakeAfter(now);
      if (isDue || all) this.dialWhereServed(list, now);
    }
  }

  // ── dialling ────────────────────────────────────────────────────────────────────────────────────────────────────────

  /**
   * An agent of the team has become idle, nothing waits for him; or a call of his team's is over. The list of the highest priority
   * is dialled first; of equal ones that dial ahead, the one with the fewest answers to be expected.
   */
  agentIdle(team: number, now: number): void {
    const { plan, lists } = this;
    const end = plan.dialsFrom[team + 1];
    for (let from = plan.dialsFrom[team]; from < end;) {
      let to = from + 1;
      if (lists[plan.dialType[from]]!.campaign.predictive) {
        while (to < end && plan.dialPriority[to] === plan.dialPriority[from] && this.isPredictive(to)) to++;
        this.dialAheadInTurn(from, to, now);
      }
      for (; from < to; from++) this.dialAtHand(lists[plan.dialType[from]]!, now);
    }
  }

  private isPredictive(place: number): boolean {
    return this.lists[this.plan.dialType[place]]!.campaign.predictive;
  }

  /** Something has changed for the agents who serve a list: they are looked at team by team. */
  private dialWhereServed({ type }: CallList, now: number): void {
    const { plan } = this;
    for (let r = plan.teamsFrom[type]; r < plan.teamsFrom[type + 1]; r++) this.agentIdle(plan.teamOf[r], now);
  }

  /** Lists of one priority dial ahead: one call each in turn, as far as they may on average. */
  private dialAheadInTurn(from: number, to: number, now: number): void {
    const { plan, lists } = this;
    let able = 0;
    let boldness = 0;
    for (let s = from; s < to; s++) {
      const list = lists[plan.dialType[s]]!;
      if (!list.mayDialAhead(now) || list.room() < 1) continue;
      able++;
      boldness += list.boldness();
    }
    boldness /= able;
    while (able > 0) {
      let next: CallList | null = null;
      for (let s = from; s < to; s++) {
        const list = lists[plan.dialType[s]]!;
        if (next && list.expected >= next.expected) continue;
        if (list.mayDialAhead(now) && this.isWanted(list, boldness, now) && this.hasLine(list)) next = list;
      }
      if (!next) return;
      this.dialAhead(next, now);
    }
  }

  private dialAtHand(list: CallList, now: number): void {
    while (list.mayDial(now) && this.hasAgentToSpare(list, now) && this.hasLine(list)) {
      const agent = this.callers.claim(list.type, now);
      if (agent < 0) return;
      this.dialWith(list, agent, now);
    }
  }

  /**
   * In predictive dialling idle agents are there for the calls in flight, unless drops forbid to dial ahead: then the list takes one when
   * each of its calls has its agent, and the answers to be expected of other lists leave one. A list that agents dial themselves leaves
   * them two standard deviations more (of a Poisson number): a drop that it causes would be another list's.
   */
  private hasAgentToSpare(list: CallList, now: number): boolean {
    const { predictive } = list.campaign;
    if (predictive && list.room() >= 1) return false;
    const { agents } = this;
    agents.look(list, now);
    if (predictive) return agents.idle > list.inFlight && agents.idle - agents.answers >= 1;
    return agents.idle - agents.answers - 2 * Math.sqrt(agents.answers) >= 1;
  }

  /**
   * Is one more call in flight wanted? For every idle agent, one; beyond, while the answers to be expected stay below the agents who
   * are idle or will be by the time it rings, times a factor that falls from 1, nothing dropped in the window, to 0 at the limit.
   * Calls of other lists that the same agents will serve count as if they were the list's own.
   */
  private isWanted(list: CallList, boldness: number, now: number): boolean {
    if (list.room() < 1) return false;
    const { plan, agents } = this;
    agents.look(list, now);
    if (list.inFlight + agents.calls < agents.idle) return true;
    const { type, campaign } = list;
    const soon = agents.busy * Math.min(1, (campaign.meanRing + connectSeconds) / plan.meanHandle[type]);
    return list.expected + agents.answers + list.nextChance(now) <= boldness * (agents.idle + soon);
  }

  private hasLine({ type }: CallList): boolean {
    const has = this.lobby.hasLine(type);
    if (!has) this.wantsLine = true;
    return has;
  }

  /** A line has become free, of whatever trunk group. */
  lineFree(now: number): void {
    if (this.wantsLine) this.lookAgainAt = now;
  }

  /** An agent dials, and is with the call from the start. */
  private dialWith(list: CallList, agent: number, now: number): void {
    const { log, callers } = this;
    const row = this.write(list, now);
    const { preview, noAnswer } = list.campaign;
    const answered = log.outcome[row] === Outcome.answered;
    log.ring[row] = preview + (answered ? list.drawRing() : noAnswer);
    const over = callers.withCall(row, list.type, agent, now);
    if (answered) list.counts(false);
    list.settle(this.record[row], answered && log.ending[row] === Ending.resolved, over, now);
  }

  /** The centre dials for an agent who is to be free when somebody answers. */
  private dialAhead(list: CallList, now: number): void {
    const { log } = this;
    const chance = list.nextChance(now);
    const row = this.write(list, now);
    const answered = log.outcome[row] === Outcome.answered;
    const ring = answered ? list.drawRing() : list.campaign.noAnswer;
    log.outcome[row] = Outcome.waiting;
    log.agent[row] = -1;
    if (answered) log.patience[row] = ring + connectSeconds;
    list.fly(chance);
    this.ringing.push(now + ring, row);
  }

  /** A row for the next record of the list, with what this attempt brings. */
  private write(list: CallList, now: number): number {
    const { log, plan, followUps } = this;
    const row = this.enter(list.type, now);
    const record = list.next(now);
    this.record[row] = record;
    followUps?.open(row, list.type, 0, record);
    log.issue[row] = list.issueOf(record, followUps ? log.issue[row] : row);
    if (plan.hasTrunks) {
      const line = this.lobby.seize(list.type);
      followUps?.setLine(row, line);
    }
    log.attempt[row] = list.tried[record];
    log.cause[row] = Cause.dial;
    log.wait[row] = 0;
    if (plan.hasPatience) log.patience[row] = Infinity;
    list.draw(log, row, record, now);
    return row;
  }

  /** A call without an agent is answered, or has rung long enough. */
  private endRinging(row: number, now: number): void {
    const { log, callers, lobby } = this;
    const type = log.type[row];
    const list = this.lists[type]!;
    list.land();
    if (now > log.end) log.end = now;
    if (log.patience[row] === Infinity) {
      if (this.plan.hasTrunks) lobby.freeLine(row, type, now);
      log.outcome[row] = Outcome.unanswered;
      log.wait[row] = now - log.arrival[row];
      list.settle(this.record[row], false, now, now);
    } else {
      list.waiting++;
      if (!callers.take(row, type, now)) lobby.enqueue(row, type, type, now);
    }
    this.dialWhereServed(list, now);
  }

  // ── live answers ────────────────────────────────────────────────────────────────────────────────────────────────────

  /** An agent takes a call that was answered a moment ago; they hang up at `over`. */
  connected(row: number, over: number, now: number): void {
    const list = this.lists[this.log.type[row]]!;
    list.waiting--;
    list.counts(false);
    list.settle(this.record[row], this.log.ending[row] === Ending.resolved, over, now);
  }

  /** Nobody was free for a live answer in time. */
  dropped(row: number, now: number): void {
    const list = this.lists[this.log.type[row]]!;
    list.waiting--;
    list.counts(true);
    if (this.agents.areSharedBy(list)) this.lookAgainAt = now;
    if (now > this.log.end) this.log.end = now;
    list.settle(this.record[row], false, now, now);
  }
}
