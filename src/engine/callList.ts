import type { DayLog } from './dayLog';
import { Ending, Outcome } from './dayLog';
import { TimeHeap } from './heap';
import type { Plan } from './plan';
import type { PlanCampaign } from './planCampaign';
import type { PlanType } from './planType';
import { Purpose } from './purposes';
import { Stream } from './stream';

/** The records of one campaign: which is dialled next and when, and what it brings. */
export class CallList {
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
