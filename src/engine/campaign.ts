import { connectSeconds } from '../model/dialling';
import type { DayLog } from './dayLog';
import { Cause, Ending, Outcome } from './dayLog';
import type { FollowUps } from './followUps';
import { TimeHeap } from './heap';
import type { Lobby } from './lobby';
import type { Plan, PlanCampaign, PlanType } from './plan';
import { Purpose } from './plan';
import { Stream } from './stream';

/** The agents, as far as a dialler sees them. */
export interface Callers {
  /** The idle agent who is to dial, out of the list in which he stood; −1: none. */
  claim(type: number, now: number): number;
  /** An agent who stands in no list is with the call of a row from now on. @returns when they hang up */
  withCall(row: number, type: number, agent: number, now: number): number;
  /** Looks for an agent for a call that was answered without one; false: nobody is free. */
  take(row: number, type: number, now: number): boolean;
  /** Agents who could dial now, and those who are busy in the teams that may. */
  idleFor(type: number): number;
  busyFor(type: number): number;
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
  }

  reset(day: number): void {
    this.ringing.clear();
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
    let next = this.ringing.nextTime();
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
    for (const list of this.all)
      if (list.wakeAt <= now) {
        list.wakeAfter(now);
        this.dial(list, now);
      }
  }

  /** An agent of the team has become idle: nothing waits for him. The list of the highest priority is dialled first. */
  agentIdle(team: number, now: number): void {
    const { plan, lists } = this;
    for (let s = plan.dialsFrom[team]; s < plan.dialsFrom[team + 1]; s++) this.dial(lists[plan.dialType[s]]!, now);
  }

  // ── dialling ────────────────────────────────────────────────────────────────────────────────────────────────────────

  private dial(list: CallList, now: number): void {
    if (list.campaign.predictive) while (list.mayDialAhead(now) && this.isWanted(list, now)) this.dialAhead(list, now);
    while (list.mayDial(now) && this.hasAgentToSpare(list)) {
      const agent = this.callers.claim(list.type, now);
      if (agent < 0) return;
      this.dialWith(list, agent, now);
    }
  }

  /** In predictive dialling idle agents are there for the calls in flight, unless drops forbid to dial ahead. */
  private hasAgentToSpare(list: CallList): boolean {
    if (!list.campaign.predictive) return true;
    return list.room() < 1 && this.callers.idleFor(list.type) > list.inFlight + list.waiting;
  }

  /**
   * Is one more call in flight wanted? For every idle agent, one; beyond, while the answers to be expected stay below the agents who
   * are idle or will be by the time it rings, times a factor that falls from 1, nothing dropped in the window, to 0 at the limit.
   */
  private isWanted(list: CallList, now: number): boolean {
    if (list.room() < 1) return false;
    const { plan, callers } = this;
    const { type, campaign } = list;
    const idle = callers.idleFor(type) - list.waiting;
    if (list.inFlight < idle) return true;
    const busy = callers.busyFor(type);
    const soon = busy * Math.min(1, (campaign.meanRing + connectSeconds) / plan.meanHandle[type]);
    return list.expected + list.nextChance(now) <= list.boldness() * (idle + soon);
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
      log.outcome[row] = Outcome.unanswered;
      log.wait[row] = now - log.arrival[row];
      list.settle(this.record[row], false, now, now);
    } else {
      list.waiting++;
      if (!callers.take(row, type, now)) lobby.enqueue(row, type, type, now);
    }
    this.dial(list, now);
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
    if (now > this.log.end) this.log.end = now;
    list.settle(this.record[row], false, now, now);
  }
}

/** The records of one campaign: which is dialled next and when, and what it brings. */
class CallList {
  /** Dials of each record so far, and the issue of its rows. */
  readonly tried: Uint8Array;
  private readonly issue: Int32Array;
  /** Records that wait for another attempt, by the instant from which it may be made. */
  private readonly again: TimeHeap;
  /** The first record that is untried. */
  private fresh = 0;
  /** When the list is to be looked at again: a record's delay is over, or calling hours begin. */
  wakeAt = Infinity;

  /** Calls that ring without an agent, answers to be expected of them, and live answers that look for an agent. */
  inFlight = 0;
  expected = 0;
  waiting = 0;
  /** The latest live answers, 1 where one was dropped, as a ring. */
  private readonly window: Uint8Array;
  private answers = 0;
  private drops = 0;

  private readonly dice: Stream[];
  private day = 0;
  private drawnRecord = 0;

  constructor(
    private readonly plan: Plan,
    private readonly planType: PlanType,
    readonly campaign: PlanCampaign,
    readonly type: number,
  ) {
    this.tried = new Uint8Array(campaign.records);
    this.issue = new Int32Array(campaign.records);
    this.again = new TimeHeap(Math.min(campaign.records, 1024));
    this.window = new Uint8Array(campaign.predictive ? campaign.window : 0);
    this.dice = Array.from(
      { length: planType.keys.length / 4 },
      (_, p) => new Stream(planType.keys.subarray(4 * p, 4 * p + 4), diceWords),
    );
  }

  reset(day: number): void {
    this.day = day;
    this.tried.fill(0);
    this.again.clear();
    this.fresh = this.inFlight = this.expected = this.waiting = this.answers = this.drops = 0;
    this.window.fill(0);
    this.wakeAt = this.campaign.allowed[0] === 1 ? 0 : this.hoursAfter(0);
  }

  // ── which record, and when ──────────────────────────────────────────────────────────────────────────────────────────

  private hasRecord(now: number): boolean {
    return this.fresh < this.campaign.records || this.again.nextTime() <= now;
  }

  /** May an agent take a record up now? It is dialled when he has looked at it. */
  mayDial(now: number): boolean {
    return this.isAllowed(now) && this.isAllowed(now + this.campaign.preview) && this.hasRecord(now);
  }

  /** May a record be dialled without an agent now? Not when it would ring on beyond the calling hours. */
  mayDialAhead(now: number): boolean {
    return this.isAllowed(now) && this.isAllowed(now + this.campaign.noAnswer) && this.hasRecord(now);
  }

  private isAllowed(at: number): boolean {
    return this.campaign.allowed[Math.floor(at / this.plan.grid.intervalSeconds)] === 1;
  }

  /** The record that is dialled now: whose delay was over first, else the first untried one. */
  next(now: number): number {
    let record = this.fresh;
    if (this.again.nextTime() <= now) {
      record = this.again.nextNumber();
      this.again.pop();
      this.wakeAfter(now);
    } else this.fresh++;
    this.tried[record]++;
    return record;
  }

  /** The issue of a record's rows: that of its first. */
  issueOf(record: number, own: number): number {
    if (this.tried[record] === 1) this.issue[record] = own;
    return this.issue[record];
  }

  /** What became of an attempt, whose call is over then: is the record done, used up, or to be tried again? */
  settle(record: number, reached: boolean, over: number, now: number): void {
    const { campaign } = this;
    if (reached || this.tried[record] >= campaign.mostAttempts) return;
    const due = over + campaign.retryAfter.draw(this.cast(Purpose.redial, record));
    if (!(due < this.plan.horizon)) return;
    this.again.push(due, record);
    this.wakeAfter(now);
  }

  wakeAfter(now: number): void {
    const due = this.again.nextTime();
    const next = this.hoursAfter(now);
    if (due <= now) this.wakeAt = next;
    else this.wakeAt = due < next && this.isAllowed(due) ? due : Math.min(next, this.hoursAfter(due));
  }

  /** When calling hours begin next, after an instant. */
  private hoursAfter(at: number): number {
    const { intervalSeconds } = this.plan.grid;
    const k = Math.floor(at / intervalSeconds);
    return k < this.campaign.beginsAfter.length ? this.campaign.beginsAfter[k] : Infinity;
  }

  // ── pace ────────────────────────────────────────────────────────────────────────────────────────────────────────────

  fly(chance: number): void {
    this.inFlight++;
    this.expected += chance;
  }

  land(): void {
    // The average call lands: which one it was matters to nobody.
    this.expected -= this.expected / this.inFlight;
    this.inFlight--;
  }

  /** A live answer has found an agent, or was dropped. */
  counts(isDrop: boolean): void {
    const { window } = this;
    if (window.length === 0) return;
    const at = this.answers++ % window.length;
    this.drops += Number(isDrop) - window[at];
    window[at] = Number(isDrop);
  }

  /** Drops that the limit still allows among the latest live answers. */
  room(): number {
    return this.campaign.dropLimit * Math.min(this.answers, this.window.length) - this.drops;
  }

  /** How far ahead is dialled: 1 while nothing is dropped, 0 when as much is as the limit allows. */
  boldness(): number {
    return this.room() / (this.campaign.dropLimit * Math.min(this.answers, this.window.length));
  }

  // ── what a dial brings ──────────────────────────────────────────────────────────────────────────────────────────────

  /** Probability that the record which is next is answered now, as a dialler reckons with it. */
  nextChance(now: number): number {
    const record = this.again.nextTime() <= now ? this.again.nextNumber() : this.fresh;
    return Math.max(leastChance, this.chance(now, this.tried[record] + 1));
  }

  private chance(at: number, attempt: number): number {
    const { chance, decay } = this.campaign;
    let p = chance[Math.floor(at / this.plan.grid.intervalSeconds)];
    for (let n = 1; n < attempt; n++) p *= decay;
    return p;
  }

  /** Writes whether it is answered, by whom, and the talk that follows. */
  draw(log: DayLog, row: number, record: number, now: number): void {
    const { plan, campaign, planType } = this;
    this.drawnRecord = record;
    const at = now + campaign.preview;
    const dice = this.cast(Purpose.dial, record);
    const answered = dice.uniform() < this.chance(at, this.tried[record]);
    const reached = dice.uniform() < campaign.rightParty && answered;
    log.outcome[row] = answered ? Outcome.answered : Outcome.unanswered;
    log.ending[row] = reached ? Ending.resolved : Ending.unresolved;
    const scale = planType.handleScale ? planType.handleScale[Math.floor(at / plan.grid.intervalSeconds)] : 1;
    log.talk[row] = log.hold[row] = log.wrap[row] = 0;
    if (!answered) return;
    if (!reached) {
      log.talk[row] = campaign.wrongTalk.draw(this.cast(Purpose.talk, record));
      return;
    }
    log.talk[row] = planType.talk.draw(this.cast(Purpose.talk, record)) * scale;
    if (plan.hasHold) log.hold[row] = planType.hold.draw(this.cast(Purpose.hold, record)) * scale;
    if (plan.hasWrap) log.wrap[row] = planType.wrap.draw(this.cast(Purpose.wrap, record)) * scale;
  }

  /** How long the attempt that was drawn last rings until it is answered. */
  drawRing(): number {
    return this.campaign.ring.draw(this.cast(Purpose.ring, this.drawnRecord));
  }

  /** The draws of one purpose at the present attempt of a record. */
  private cast(purpose: number, record: number): Stream {
    const dice = this.dice[purpose];
    dice.rewindTo(this.day, 0, record, this.tried[record]);
    return dice;
  }
}

/** Below this share of answers no more is dialled ahead: at most 20 calls ring for an agent. */
const leastChance = 0.05;
/** A few draws a purpose: a short block is enough. */
const diceWords = 48;
