import type { DayLog } from './dayLog';
import { Ending, Outcome } from './dayLog';
import type { FollowUps } from './followUps';
import { TimeHeap } from './heap';
import type { Plan } from './plan';
import { Queues } from './queues';

/** Agents who hold the line with a contact that was passed on. */
export interface Helpers {
  /** The agent of a row is free to wrap up from this instant on, having held the line for so long. */
  letGo(row: number, now: number, held: number): void;
  /** The log ends while he holds it. */
  hangOn(row: number, held: number): void;
  /** A call of a campaign that was answered has found nobody in time. */
  dropped(row: number, now: number): void;
  /** A line has become free. */
  lineFree(now: number): void;
}

/**
 * Where customers wait: the queues, whose patience ends when, who holds a line, and who has waited long enough for another team.
 * Whoever leaves unserved leaves through here.
 */
export class Lobby {
  readonly queues: Queues;
  /** Patience that ends, only where somebody must know at once (`plan.timed`): who else gives up is found when the queue is read. */
  readonly deadlines = new TimeHeap(64);
  /** Contacts that have waited long enough for another team. */
  readonly overflows = new TimeHeap(64);
  /** Contacts of a trunk group that hold a line now. */
  private readonly linesUsed: Int32Array;
  /** Contacts of each type that wait; kept only where waits are predicted. */
  private readonly waiting: Int32Array;
  private floor!: Helpers;

  constructor(
    private readonly plan: Plan,
    private readonly log: DayLog,
    private readonly followUps: FollowUps | null,
  ) {
    this.queues = new Queues(plan.queueType.length, log.arrival.length);
    this.linesUsed = new Int32Array(plan.lines.length);
    this.waiting = new Int32Array(plan.types.length);
  }

  /** Tells who holds lines with contacts that wait here. */
  meet(floor: Helpers): void {
    this.floor = floor;
  }

  reset(): void {
    this.queues.clear();
    this.deadlines.clear();
    this.overflows.clear();
    this.linesUsed.fill(0);
    this.waiting.fill(0);
  }

  enqueue(contact: number, type: number, queue: number, now: number): void {
    const { log, plan } = this;
    log.outcome[contact] = Outcome.waiting;
    this.queues.add(contact, queue);
    if (plan.hasPrediction) this.waiting[type]++;
    if (plan.timed[type] === 1 && log.patience[contact] !== Infinity)
      this.deadlines.push(log.arrival[contact] + log.patience[contact], contact);
    if (plan.hasDelays)
      for (let r = plan.teamsFrom[type]; r < plan.teamsFrom[type + 1]; r++)
        if (plan.delayOf[r] > 0) this.overflows.push(now + plan.delayOf[r], contact);
  }

  /** The first in this queue is answered. */
  takeFirst(queue: number): void {
    if (this.plan.hasPrediction) this.waiting[this.plan.queueType[queue]]--;
    this.queues.shift(queue);
  }

  /** Work that was laid aside comes first again. */
  putBack(contact: number, queue: number): void {
    if (this.plan.hasPrediction) this.waiting[this.plan.queueType[queue]]++;
    this.queues.unshift(contact, queue);
  }

  /**
   * The first contact of a queue that is still there, or −1. Callers who have given up by now are recorded at
   * their own instant: patience ends strictly before now, for at one instant completions come before abandonments.
   */
  first(queue: number, now: number): number {
    const { log, queues } = this;
    for (;;) {
      const contact = queues.first[queue];
      if (contact < 0) return -1;
      if (log.outcome[contact] === Outcome.waiting) {
        if (log.arrival[contact] + log.patience[contact] >= now) return contact;
        this.abandon(contact);
      }
      queues.shift(queue);
    }
  }

  /** A caller whose end of patience somebody must know at once gives up. */
  giveUp(): void {
    const contact = this.deadlines.nextNumber();
    this.deadlines.pop();
    if (this.log.outcome[contact] === Outcome.waiting) this.abandon(contact);
  }

  /** Closing time: the centre sends away who still waits. */
  drop(queue: number, now: number): void {
    const { log, queues } = this;
    for (let contact = this.first(queue, now); contact >= 0; contact = this.first(queue, now)) {
      queues.shift(queue);
      this.leave(contact, Outcome.dropped, now - log.arrival[contact], now);
    }
  }

  /** The log ends: whoever still waits in this queue waits to its end. */
  close(queue: number): void {
    const { log, queues, followUps } = this;
    for (let contact = this.first(queue, Infinity); contact >= 0; contact = this.first(queue, Infinity)) {
      queues.shift(queue);
      const wait = Math.max(0, log.end - log.arrival[contact]);
      this.record(contact, Outcome.waiting, wait);
      const helper = followUps ? followUps.helperRow(contact) : -1;
      if (helper >= 0) this.floor.hangOn(helper, wait);
    }
  }

  private abandon(contact: number): void {
    const { log, plan } = this;
    const wait = log.patience[contact];
    if (plan.hasCampaigns && plan.types[log.type[contact]].campaign) {
      this.leave(contact, Outcome.droppedLive, wait);
      this.floor.dropped(contact, log.arrival[contact] + wait);
    } else this.leave(contact, Outcome.abandoned, wait);
  }

  /** Leaves the queue unserved after so many seconds. */
  private leave(contact: number, outcome: number, wait: number, now = this.log.arrival[contact] + wait): void {
    if (this.plan.hasPrediction) this.waiting[this.log.type[contact]]--;
    this.depart(contact, outcome, wait, now);
  }

  /** Hangs up unserved, and all that goes with it: the line, an agent who waited too, another try. */
  depart(contact: number, outcome: number, wait: number, now = this.log.arrival[contact] + wait): void {
    const { log, followUps } = this;
    if (this.plan.hasTrunks) this.freeLine(contact, log.type[contact], now);
    this.refuse(contact, outcome, wait);
    const helper = followUps ? followUps.helperRow(contact) : -1;
    if (helper >= 0) this.floor.letGo(helper, log.arrival[contact] + wait, wait);
  }

  /** Is not let in, or hangs up without a line. */
  refuse(contact: number, outcome: number, wait: number): void {
    this.record(contact, outcome, wait);
    this.followUps?.returns.lost(contact, this.log.arrival[contact] + wait);
  }

  /** Writes that a contact was not answered. */
  record(contact: number, outcome: number, wait: number): void {
    const { log } = this;
    log.outcome[contact] = outcome;
    log.ending[contact] = Ending.unresolved;
    log.wait[contact] = wait;
    log.agent[contact] = -1;
  }

  /** Seconds that a contact of this type is likely to wait: contacts that wait × mean handle time ÷ contacts that can be held. */
  predictedWait(type: number, capacity: number): number {
    return capacity > 0 ? (this.waiting[type] * this.plan.meanHandle[type]) / capacity : Infinity;
  }

  // ── lines ───────────────────────────────────────────────────────────────────────────────────────────────────────────

  /** Is there a line for a contact of this type? */
  hasLine(type: number): boolean {
    const trunk = this.plan.trunkOf[type];
    return trunk < 0 || this.linesUsed[trunk] < this.plan.lines[trunk];
  }

  /** Takes a line of the type's trunk group; −1: it has none, −2: all are taken. */
  seize(type: number): number {
    const trunk = this.plan.trunkOf[type];
    if (trunk < 0) return -1;
    if (!this.hasLine(type)) return -2;
    this.linesUsed[trunk]++;
    return trunk;
  }

  /** Trunk group whose line the contact's customer holds, −1: none. A contact that was passed on keeps its first line. */
  lineOf(contact: number, type: number): number {
    return this.followUps ? this.followUps.lineOf(contact) : this.plan.trunkOf[type];
  }

  /** Hangs up. */
  freeLine(contact: number, type: number, now: number): void {
    const trunk = this.lineOf(contact, type);
    if (trunk < 0) return;
    this.followUps?.setLine(contact, -1);
    this.freeTrunk(trunk, now);
  }

  freeTrunk(trunk: number, now: number): void {
    this.linesUsed[trunk]--;
    if (this.plan.hasCampaigns) this.floor.lineFree(now);
  }
}
