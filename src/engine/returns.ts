import type { Agenda } from './agenda';
import type { DayLog } from './dayLog';
import { Cause, Ending, Outcome } from './dayLog';
import type { Issues } from './issues';
import { isFromStart } from './outcomes/complaints';
import type { Plan } from './plan';
import type { PlanRepeat } from './planType';
import { Purpose } from './purposes';
import { chanceToResolve } from './resolution';
import type { Stream } from './stream';

/**
 * Who comes back when: after giving up, a busy signal or closed doors (redial), or because the issue was not resolved (repeat).
 * Writes to the log whether it was, and who would come again after the horizon.
 */
export class Returns {
  constructor(
    private readonly plan: Plan,
    private readonly log: DayLog,
    private readonly issues: Issues,
    private readonly agenda: Agenda,
    /** What a transfer has taken off the resolution of a contact. */
    private readonly penaltyOf: (contact: number) => number,
  ) {}

  /** The customer was not served: gave up, met a busy signal or closed doors at this instant. Does he try again? */
  lost(contact: number, at: number): void {
    const { log, plan } = this;
    const type = log.type[contact];
    const { redial } = plan.types[type];
    const attempt = log.attempt[contact];
    if (!redial || attempt >= redial.most) return;
    const issue = log.issue[contact];
    const outcome = log.outcome[contact];
    // The menu has helped him, or the centre will call.
    if (outcome === Outcome.contained || outcome === Outcome.calledBack) return;
    const closed = outcome === Outcome.closed || outcome === Outcome.dropped;
    const chance = closed ? redial.afterClosed : outcome === Outcome.abandoned ? redial.afterAbandon : redial.afterBusy;
    const dice = this.issues.cast(Purpose.redial, issue, attempt);
    const again = dice.uniform() < chance * this.issues.will[issue];
    this.issues.will[issue] *= redial.decay;
    if (redial.patience !== 1 && outcome === Outcome.abandoned) this.issues.patience[issue] *= redial.patience;
    if (!again) return;
    const from = closed ? this.nextOpening(at) : at;
    const next = this.agenda.expect(from + redial.delay.draw(dice), redial.as, issue, attempt + 1, Cause.redial);
    if (next < 0) log.comesAgain[contact] = 1;
    // The issue is the same: it has lost nothing of its work. Another type's handling has its own.
    else if (redial.as === type) this.agenda.keepWork(next, contact);
  }

  /** The customer has been served and leaves at this instant: was that all? */
  served(contact: number, at: number): void {
    const { log, plan } = this;
    const issue = log.issue[contact];
    const attempt = log.attempt[contact];
    const { resolution: usual } = plan.types[log.type[contact]];
    const penalty = plan.hasPenalties ? this.penaltyOf(contact) : 0;
    const resolution = this.resolutionOf(penalty > 0 ? Math.max(0, usual - penalty) : usual, issue);
    const isDone = !plan.hasPressure || log.cut[contact] === 0;
    if (
      isDone &&
      (resolution === 1 ||
        this.issues.cast(Purpose.resolution, issue, attempt).uniform() <
          chanceToResolve(plan, resolution, log.agent[contact]))
    ) {
      log.ending[contact] = Ending.resolved;
      this.reopen(contact, at);
      return;
    }
    this.contactAgain(contact, at);
  }

  /** The customer has left a conversation without a word at this instant: nothing is resolved. */
  leftSilently(contact: number, at: number): void {
    this.log.ending[contact] = Ending.leftSilently;
    // He was gone before anybody could break off.
    if (this.plan.hasPressure) this.log.cut[contact] = 0;
    this.contactAgain(contact, at);
  }

  /** The issue of a customer who leaves at this instant is not resolved: does he contact again? */
  private contactAgain(contact: number, at: number): void {
    const { log, plan } = this;
    const { repeat } = plan.types[log.type[contact]];
    const attempt = log.attempt[contact];
    if (!repeat || attempt >= repeat.most) return;
    const dice = this.issues.cast(Purpose.repeat, log.issue[contact], attempt);
    if (dice.uniform() >= repeat.probability) return;
    if (!this.expectRepeat(contact, at, repeat, dice)) log.comesAgain[contact] = 1;
  }

  /** The issue of a customer who leaves at this instant is resolved: does it turn out that it was not? */
  private reopen(contact: number, at: number): void {
    const { log, plan } = this;
    const { repeat } = plan.types[log.type[contact]];
    const attempt = log.attempt[contact];
    if (!repeat?.reopened || attempt >= repeat.most) return;
    const dice = this.issues.cast(Purpose.reopening, log.issue[contact], attempt);
    if (dice.uniform() >= repeat.reopened) return;
    if (!this.expectRepeat(contact, at, repeat, dice)) log.comesAgain[contact] = 1;
  }

  /** @returns is there another attempt within the horizon? */
  private expectRepeat(contact: number, at: number, repeat: PlanRepeat, dice: Stream): boolean {
    const issue = this.log.issue[contact];
    const sameDay = dice.uniform() < repeat.sameDay;
    const when = sameDay ? at + repeat.delay.draw(dice) : this.onLaterDay(at, issue, repeat.laterDays, dice);
    const next = this.agenda.expect(when, repeat.as, issue, this.log.attempt[contact] + 1, Cause.repeat);
    if (next >= 0) this.agenda.work[next] = repeat.work;
    return next >= 0;
  }

  /**
   * Under pressure for short calls, CAUSAL.md E6: is the talk of this agent broken off at the cap? Then nothing is resolved, and nothing
   * passed on. What counts is the talk of one agent, after a transfer has divided the work, and before his own pace: whose talk is broken
   * off is the customer's fate, and the same whoever answers. A warm hand-over comes on top. The cap follows the handle times of the
   * interval of arrival.
   */
  breaksOff(contact: number, type: number): boolean {
    const { log, plan } = this;
    const { pressure, handleScale } = plan.types[type];
    if (!pressure) return false;
    const { intervals, intervalSeconds } = plan.grid;
    const interval = Math.min(intervals - 1, Math.floor(log.arrival[contact] / intervalSeconds));
    const cap = pressure.capSeconds * (handleScale ? handleScale[interval] : 1);
    if (log.talk[contact] <= cap) return false;
    const dice = this.issues.cast(Purpose.pressure, log.issue[contact], log.attempt[contact]);
    if (dice.uniform() >= pressure.obeyed) return false;
    log.talk[contact] = cap;
    log.cut[contact] = 1;
    log.ending[contact] = Ending.unresolved;
    return true;
  }

  /** A complaint is less likely to be resolved than any other issue of its type, CAUSAL.md E12. */
  private resolutionOf(resolution: number, issue: number): number {
    const complaints = this.plan.outcomes?.complaints;
    return complaints && complaints.harderToSettle > 0 && isFromStart(this.issues, issue, complaints.fromStart)
      ? Math.max(0, resolution - complaints.harderToSettle)
      : resolution;
  }

  /** When the doors open next, at or after an instant; Infinity when they do not. */
  private nextOpening(at: number): number {
    const { grid } = this.plan;
    let k = Math.floor(at / grid.intervalSeconds);
    if (k < grid.intervals && grid.open[k] === 1) return at;
    while (k < grid.intervals && grid.open[k] === 0) k++;
    return k < grid.intervals ? k * grid.intervalSeconds : Infinity;
  }

  /** An instant on the next open day, the one after it, …, at an hour at which customers of the issue's type call. */
  private onLaterDay(at: number, issue: number, weights: Float64Array, dice: Stream): number {
    const { grid, types } = this.plan;
    const pick = dice.uniform() * weights[weights.length - 1];
    const hour = dice.uniform();
    let lag = 0;
    while (weights[lag] <= pick) lag++;
    let day = grid.dayOf[Math.min(grid.intervals - 1, Math.floor(at / grid.intervalSeconds))];
    for (let left = lag + 1; left > 0;) {
      day++;
      if (day >= grid.days.length) return Infinity;
      if (this.plan.openDays[day] === 1) left--;
    }
    const { firstInterval, intervals } = grid.days[day];
    const profile = types[this.issues.type[issue]].profile!;
    const before = profile[firstInterval];
    const total = profile[firstInterval + intervals] - before;
    const need = before + hour * total;
    let k = firstInterval;
    while (k < firstInterval + intervals - 1 && profile[k + 1] <= need) k++;
    const step = profile[k + 1] - profile[k];
    return (k + (step > 0 ? (need - profile[k]) / step : hour)) * grid.intervalSeconds;
  }
}
