import { Agenda } from './agenda';
import type { DayLog } from './dayLog';
import { Cause, Ending, Outcome } from './dayLog';
import { Issues, wider } from './issues';
import { drawPatience, hasWhims } from './patience';
import type { Plan } from './plan';
import type { PlanTransfer, PlanType } from './planType';
import { Purpose } from './purposes';
import { Returns } from './returns';
import type { Sampler } from './sampler';
import type { Stream } from './stream';

/**
 * Contacts that are not a first attempt, or not in the queue at once: customers who come again ({@link Returns}), whom an agent passes
 * on (transfer), whom the centre calls back, or who are in a menu. Keeps what is known of each such row of the log, and brings the
 * attempts that are still to come when their time has come.
 *
 * Every decision and every later attempt's work and patience is drawn from a stream keyed to the issue ({@link Issues}), the attempt
 * and the purpose.
 */
export class FollowUps {
  readonly returns: Returns;
  readonly issues: Issues;
  /** Attempts to come. */
  private readonly agenda: Agenda;

  // ── rows of the log ──
  /** Transfers that a contact has behind it. */
  private legs: Uint8Array;
  /** Row of the agent who stays on the line until this transferred contact is answered, −1: nobody does. */
  private helped: Int32Array;
  private queue: Uint16Array;
  /** The attempt that a contact is passed on as once it is done, −1: none. */
  private pass: Int32Array;
  /** Type that offered to call back, −1: it is no call back; and which try it is. */
  private offeredBy: Int16Array;
  private tries: Uint8Array;

  constructor(
    private readonly plan: Plan,
    private readonly log: DayLog,
  ) {
    const room = log.arrival.length;
    this.issues = new Issues(plan, log);
    this.agenda = new Agenda(plan, log);
    this.returns = new Returns(plan, log, this.issues, this.agenda, (contact) => this.penaltyOf(contact));
    this.legs = new Uint8Array(room);
    this.helped = new Int32Array(room);
    this.queue = new Uint16Array(room);
    this.pass = new Int32Array(room);
    this.offeredBy = new Int16Array(room);
    this.tries = new Uint8Array(room);
  }

  /** Forgets everything: day number `day` begins. */
  reset(day: number): void {
    this.issues.reset(day);
    this.agenda.clear();
  }

  /** Makes room for as many rows as the log has. */
  grow(rows: number): void {
    this.issues.grow(rows);
    this.legs = wider(this.legs, new Uint8Array(rows));
    this.helped = wider(this.helped, new Int32Array(rows));
    this.queue = wider(this.queue, new Uint16Array(rows));
    this.pass = wider(this.pass, new Int32Array(rows));
    this.offeredBy = wider(this.offeredBy, new Int16Array(rows));
    this.tries = wider(this.tries, new Uint8Array(rows));
  }

  /** A new issue: the `turn`-th of its type on this calendar day, at its first attempt. */
  open(contact: number, type: number, calendarDay: number, turn: number): void {
    const { log } = this;
    const issue = this.issues.open(type, calendarDay, turn);
    log.issue[contact] = issue;
    log.attempt[contact] = 1;
    log.cause[contact] = Cause.fresh;
    this.begin(contact, type);
  }

  private begin(contact: number, queue: number): void {
    const { log, plan } = this;
    log.ending[contact] = Ending.unresolved;
    log.comesAgain[contact] = 0;
    if (plan.hasPressure) log.cut[contact] = 0;
    this.queue[contact] = queue;
    this.legs[contact] = 0;
    this.helped[contact] = -1;
    this.pass[contact] = -1;
    this.offeredBy[contact] = -1;
    this.tries[contact] = 0;
  }

  /** The customer of this row is in the menu first: what he brings comes back when he is through. */
  enterMenu(contact: number, now: number, balks: boolean): void {
    const { log, plan, agenda } = this;
    const at = agenda.take(log.type[contact], log.issue[contact], log.attempt[contact], log.cause[contact]);
    agenda.keepWork(at, contact);
    agenda.patience[at] = plan.hasPatience ? log.patience[contact] : Infinity;
    agenda.balks[at] = balks;
    agenda.schedule(at, this.throughMenu(at, now));
  }

  /** When whoever enters the menu now is through. */
  private throughMenu(at: number, now: number): number {
    const { agenda } = this;
    const menu = this.plan.types[agenda.type[at]].menu!;
    const dice = this.issues.cast(Purpose.menu, agenda.issue[at], agenda.attempt[at]);
    agenda.contained[at] = dice.uniform() < menu.containment;
    agenda.inside[at] = true;
    return now + menu.time.draw(dice);
  }

  // ── transfers ───────────────────────────────────────────────────────────────────────────────────────────────────────

  /**
   * Does this agent pass the contact on? Then its talk and hold become the first leg's, and what is left is kept for the
   * second. Call before the work is scaled to the agent's pace.
   * @returns the attempt to come, for {@link passOn}; −1: no transfer
   */
  divide(contact: number, type: number, team: number): number {
    const { log, plan } = this;
    const { transfer } = plan.types[type];
    if (!transfer || this.legs[contact] >= transfer.most) return -1;
    const chance = plan.transferChance[team * plan.types.length + type];
    const issue = log.issue[contact];
    const attempt = log.attempt[contact];
    const dice = this.issues.cast(Purpose.transfer, issue, attempt);
    if (attempt === 255 || dice.uniform() >= chance) return -1;
    const { agenda } = this;
    const which = transfer.to.length > 1 ? this.targetOf(transfer, issue, attempt) : 0;
    const next = agenda.take(transfer.to[which], issue, attempt + 1, Cause.transfer);
    const rest = (1 - transfer.workDone) * transfer.restFactor;
    agenda.inside[next] = true;
    agenda.queue[next] = transfer.queues[which];
    agenda.legs[next] = this.legs[contact] + 1;
    agenda.offeredBy[next] = type;
    agenda.talk[next] = log.talk[contact] * rest;
    agenda.hold[next] = plan.hasHold ? log.hold[contact] * rest : 0;
    log.ending[contact] = Ending.passedOn;
    log.talk[contact] *= transfer.workDone;
    if (plan.hasHold) log.hold[contact] *= transfer.workDone;
    // Who holds other chats, or writes a letter, does not stay on a line.
    const { deferred, concurrent, turns } = plan.types[type];
    const alone = !deferred && !(concurrent && (turns !== null || plan.room[team] > 1));
    if (transfer.handover && alone) agenda.helped[next] = contact;
    return next;
  }

  /** Place among several types of the one that a contact is passed on to. */
  private targetOf({ upTo }: PlanTransfer, issue: number, attempt: number): number {
    const pick = this.issues.cast(Purpose.target, issue, attempt).uniform() * upTo[upTo.length - 1];
    return upTo.findIndex((share) => pick < share);
  }

  /** What the type that passed this contact on takes off its resolution. */
  private penaltyOf(contact: number): number {
    if (this.log.cause[contact] !== Cause.transfer) return 0;
    return this.plan.types[this.offeredBy[contact]].transfer!.penalty;
  }

  /** The first leg ends at this instant: the contact queues again. */
  passOn(next: number, at: number): void {
    this.agenda.schedule(next, at);
  }

  /** The attempt to come does not come after all; −1: there was none. */
  drop(next: number): void {
    if (next >= 0) this.agenda.drop(next);
  }

  /** Does the first agent stay on the line with this attempt to come? */
  waitsWith(next: number): boolean {
    return this.agenda.helped[next] >= 0;
  }

  /** Seconds that the agent of an earlier row tells the next one what it is about. */
  handover(first: number): number {
    const { log, plan } = this;
    const { transfer } = plan.types[log.type[first]];
    const dice = this.issues.cast(Purpose.transfer, log.issue[first], log.attempt[first]);
    dice.uniform();
    return transfer!.handover!.draw(dice);
  }

  /** Draws to which of several teams an attempt goes: one exponential variate a team, always in the same order. */
  routeDice(contact: number): Stream {
    return this.issues.cast(Purpose.route, this.log.issue[contact], this.log.attempt[contact]);
  }

  // ── attempts to come ────────────────────────────────────────────────────────────────────────────────────────────────

  /** When the next one comes, seconds; Infinity when none does. */
  nextTime(): number {
    return this.agenda.nextTime();
  }

  nextType(): number {
    return this.agenda.type[this.agenda.next()];
  }

  /** Is the next attempt a customer who calls, and not one who is in the centre already? */
  nextCalls(): boolean {
    const at = this.agenda.next();
    return !this.agenda.inside[at];
  }

  nextIssue(): number {
    return this.agenda.issue[this.agenda.next()];
  }

  /** The next attempt calls now, and its type has a menu: it comes again when it is through. */
  nextIntoMenu(now: number): void {
    this.agenda.postpone(this.throughMenu(this.agenda.next(), now));
  }

  /**
   * Writes the next attempt to a row of the log, with what the customer brings, and takes it off the agenda.
   * @returns does he hang up at once when nobody is free?
   */
  bring(contact: number, interval: number): boolean {
    const { log, plan, agenda } = this;
    const at = agenda.next();
    agenda.pop();
    const issue = agenda.issue[at];
    const attempt = agenda.attempt[at];
    const type = plan.types[agenda.type[at]];
    const scale = (type.handleScale ? type.handleScale[interval] : 1) * agenda.work[at];
    const part = (known: number, purpose: number): number =>
      Number.isNaN(known) ? samplerFor(type, purpose).draw(this.issues.cast(purpose, issue, attempt)) * scale : known;
    this.begin(contact, agenda.queue[at]);
    log.issue[contact] = issue;
    log.attempt[contact] = attempt;
    log.cause[contact] = agenda.cause[at];
    log.talk[contact] = part(agenda.talk[at], Purpose.talk);
    if (plan.hasHold) log.hold[contact] = part(agenda.hold[at], Purpose.hold);
    if (plan.hasWrap) log.wrap[contact] = part(agenda.wrap[at], Purpose.wrap);
    if (plan.hasPatience) log.patience[contact] = this.patienceOf(at, type, interval);
    this.legs[contact] = agenda.legs[at];
    this.helped[contact] = agenda.helped[at];
    this.offeredBy[contact] = agenda.offeredBy[at];
    this.tries[contact] = agenda.tries[at];
    if (agenda.contained[at]) log.outcome[contact] = Outcome.contained;
    else log.outcome[contact] = Outcome.waiting;
    if (agenda.cause[at] === Cause.fresh) return agenda.balks[at];
    return this.callsHimself(contact) && this.balks(type, issue, attempt);
  }

  private patienceOf(at: number, type: PlanType, interval: number): number {
    const { agenda } = this;
    if (!Number.isNaN(agenda.patience[at])) return agenda.patience[at];
    const whim = hasWhims(type) ? this.issues.cast(Purpose.whim, agenda.issue[at], agenda.attempt[at]) : null;
    const issue = agenda.issue[at];
    const { patience } = this.issues;
    const left = patience.length > 0 ? patience[issue] : 1;
    return drawPatience(type, interval, this.issues.cast(Purpose.patience, issue, agenda.attempt[at]), whim, left);
  }

  /** Did the customer call, rather than an agent pass him on or call him? */
  callsHimself(contact: number): boolean {
    const cause = this.log.cause[contact];
    return cause !== Cause.transfer && cause !== Cause.callback;
  }

  /** Queue that a contact joins or stands in. */
  queueOf(contact: number): number {
    return this.queue[contact];
  }

  private balks({ balking }: PlanType, issue: number, attempt: number): boolean {
    return balking > 0 && this.issues.cast(Purpose.balking, issue, attempt).uniform() < balking;
  }

  // ── call backs ──────────────────────────────────────────────────────────────────────────────────────────────────────

  /** Does the customer, who cannot be served at once, choose to be called back? */
  accepts(contact: number, type: number): boolean {
    const { log, plan } = this;
    return (
      log.attempt[contact] < 255 &&
      this.issues.cast(Purpose.callback, log.issue[contact], log.attempt[contact]).uniform() <
        plan.types[type].callback!.accept
    );
  }

  /** The call back is due as soon as somebody is free. */
  callBack(contact: number, type: number, now: number): void {
    const { log, plan, agenda } = this;
    const { as, within } = plan.types[type].callback!;
    const at = agenda.take(as, log.issue[contact], log.attempt[contact] + 1, Cause.callback);
    if (as === type) agenda.keepWork(at, contact);
    agenda.patience[at] = within;
    agenda.offeredBy[at] = type;
    agenda.tries[at] = 1;
    agenda.inside[at] = true;
    agenda.schedule(at, now);
  }

  /** An agent calls back: does it ring in vain? Then the ringing is all the work, and there may be another try. */
  ringsOut(contact: number, now: number): boolean {
    const { log, plan, agenda } = this;
    const offered = plan.types[this.offeredBy[contact]].callback!;
    const dice = this.issues.cast(Purpose.callback, log.issue[contact], log.attempt[contact]);
    if (dice.uniform() >= offered.unanswered) return false;
    const tries = this.tries[contact];
    if (tries < offered.mostTries && log.attempt[contact] < 255) {
      const when = now + offered.ring + offered.retryAfter.draw(dice);
      const at = agenda.expect(when, log.type[contact], log.issue[contact], log.attempt[contact] + 1, Cause.callback);
      if (at >= 0) {
        agenda.keepWork(at, contact);
        agenda.patience[at] = offered.within;
        agenda.offeredBy[at] = this.offeredBy[contact];
        agenda.tries[at] = tries + 1;
        agenda.inside[at] = true;
      } else log.comesAgain[contact] = 1;
    }
    log.outcome[contact] = Outcome.unanswered;
    log.talk[contact] = offered.ring;
    if (plan.hasHold) log.hold[contact] = 0;
    if (plan.hasWrap) log.wrap[contact] = 0;
    return true;
  }

  // ── ringing ─────────────────────────────────────────────────────────────────────────────────────────────────────────

  /**
   * An agent's phone rings, and he is reserved: how long until he picks up, or until the caller gives up; then he has abandoned. At one
   * instant an answer comes before giving up. Who is called back is called by the agent.
   */
  ring(contact: number, type: number, agent: number, now: number): number {
    const { log, plan } = this;
    const { ring } = plan.types[type];
    log.outcome[contact] = Outcome.waiting;
    if (!ring || log.cause[contact] === Cause.callback) return 0;
    const time = ring.time.draw(this.issues.cast(Purpose.ring, log.issue[contact], log.attempt[contact]));
    const end = log.arrival[contact] + log.patience[contact];
    if (now + time <= end) return (log.ring[contact] = time);
    log.outcome[contact] = Outcome.abandoned;
    log.ending[contact] = Ending.unresolved;
    log.wait[contact] = ring.counts ? log.patience[contact] : now - log.arrival[contact];
    log.agent[contact] = agent;
    this.returns.lost(contact, end);
    return (log.ring[contact] = Math.max(0, end - now));
  }

  // ── lines and helpers ───────────────────────────────────────────────────────────────────────────────────────────────

  /** Trunk group on which the contact's customer holds a line, −1: none. */
  lineOf(contact: number): number {
    return this.issues.line[this.log.issue[contact]];
  }

  setLine(contact: number, trunk: number): void {
    this.issues.line[this.log.issue[contact]] = trunk;
  }

  setLineOfIssue(issue: number, trunk: number): void {
    this.issues.line[issue] = trunk;
  }

  /** Remembers what a contact is passed on as once it is done. */
  keepPass(contact: number, next: number): void {
    this.pass[contact] = next;
  }

  passOf(contact: number): number {
    return this.pass[contact];
  }

  /** Row of the agent who waits on the line with this contact, −1: nobody does. */
  helperRow(contact: number): number {
    return this.helped[contact];
  }

  /** The agent who waited on the line with this contact has handed it over. */
  isMet(contact: number): void {
    this.helped[contact] = -1;
  }

  // ── streams ─────────────────────────────────────────────────────────────────────────────────────────────────────────

  /** The draws of one purpose at one turn, from 0, of a chat. */
  castTurn(purpose: number, contact: number, turn: number): Stream {
    return this.issues.cast(purpose, this.log.issue[contact], this.log.attempt[contact] + 256 * turn);
  }
}

function samplerFor(type: PlanType, purpose: number): Sampler {
  return purpose === Purpose.talk ? type.talk : purpose === Purpose.hold ? type.hold : type.wrap;
}
