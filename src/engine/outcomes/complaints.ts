import { isBad } from '../../model/ratings';
import type { Complaints as Rates } from '../../model/outcomes/complaints';
import type { DayLog } from '../dayLog';
import { Cause, Ending, Mark, Outcome } from '../dayLog';
import type { Issues } from '../issues';
import { wider } from '../issues';
import type { OutcomePart } from '../outcomes';
import type { Plan } from '../plan';
import { untilTalk } from '../plan';
import { Purpose } from '../purposes';
import { chanceToResolve } from '../resolution';

/** What is known of an issue as a complaint. */
const State = { unseen: 0, none: 1, open: 2, handled: 3, closed: 4 } as const;

/** Is an issue a complaint from the start? It is, or is not, in every plan alike. */
export const isFromStart = (issues: Issues, issue: number, share: number): boolean =>
  share > 0 && issues.cast(Purpose.complaint, issue, 0).uniform() < share;

/**
 * Which issues are complaints, from the start or because a contact went badly; what their first handling did, and how soon it came.
 * CAUSAL.md E12.
 *
 * From the start: its first contact that is answered, and not passed on, handles it; it is settled if that resolves the issue, which a
 * complaint is less likely to be (see `Returns.served`). Made at a contact: that contact handles it, and settles it with the chance of
 * a complaint, by a draw of its own. What is not settled then may become a dispute, and stays a complaint at later contacts. An issue
 * is one customer's. Contacts of campaigns are left out.
 */
export class Complaints implements OutcomePart {
  private state = new Uint8Array(0);
  /** When the issue was brought first, seconds. */
  private since = new Float64Array(0);

  constructor(
    private readonly plan: Plan,
    private readonly rates: Rates,
    private readonly log: DayLog,
    private readonly issues: Issues,
  ) {}

  begin(): void {
    const room = this.log.arrival.length;
    if (room > this.state.length) {
      this.state = wider(this.state, new Uint8Array(room));
      this.since = wider(this.since, new Float64Array(room));
    }
    this.state.fill(State.unseen);
  }

  row(contact: number): void {
    const { log, state, rates } = this;
    const { marks, outcome, ending } = log;
    if (log.cause[contact] === Cause.dial || outcome[contact] === Outcome.droppedLive) return;
    const issue = log.issue[contact];
    if (state[issue] === State.unseen) {
      this.since[issue] = log.arrival[contact];
      const complains = isFromStart(this.issues, issue, rates.fromStart);
      state[issue] = complains ? State.open : State.none;
      if (complains) marks[contact] |= Mark.complaintMade;
    }
    const answered = outcome[contact] === Outcome.answered;
    if (state[issue] === State.none) {
      if (answered && ending[contact] !== Ending.passedOn) this.mayComplain(contact, issue);
      return;
    }
    if (state[issue] === State.closed) return;
    marks[contact] |= Mark.complaint;
    if (!answered || state[issue] === State.handled) return;
    this.answer(contact, issue);
    if (ending[contact] === Ending.passedOn) return;
    const dice = this.issues.cast(Purpose.complaint, issue, log.attempt[contact]);
    dice.uniform();
    dice.uniform();
    this.handle(contact, issue, ending[contact] === Ending.resolved, dice.uniform());
  }

  /** A contact about something else: does the customer complain of how it went? */
  private mayComplain(contact: number, issue: number): void {
    const { log, plan, rates } = this;
    if (log.felt.length === 0 || !isBad(log.felt[contact])) return;
    const dice = this.issues.cast(Purpose.complaint, issue, log.attempt[contact]);
    if (dice.uniform() >= rates.afterBadContact) return;
    log.marks[contact] |= Mark.complaint | Mark.complaintMade;
    this.answer(contact, issue);
    const chance = Math.max(0, plan.types[log.type[contact]].resolution - rates.harderToSettle);
    const settled = dice.uniform() < chanceToResolve(plan, chance, log.agent[contact]);
    this.handle(contact, issue, settled, dice.uniform());
  }

  /** A human answers it, for the first time unless it is marked as answered. */
  private answer(contact: number, issue: number): void {
    const { log, plan, since } = this;
    if (since[issue] === answered) return;
    if (log.arrival[contact] + untilTalk(plan, log, contact) - since[issue] <= this.rates.fastSeconds)
      log.marks[contact] |= Mark.complaintFast;
    since[issue] = answered;
  }

  private handle(contact: number, issue: number, settled: boolean, luck: number): void {
    const { log, state } = this;
    log.marks[contact] |= Mark.complaintHandled;
    state[issue] = settled ? State.closed : State.handled;
    if (settled) log.marks[contact] |= Mark.complaintSettled;
    else if (luck < this.rates.dispute) log.marks[contact] |= Mark.disputed;
  }
}

/** Instead of when it was brought: its complaint has been answered. */
const answered = -1;
