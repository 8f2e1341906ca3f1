import type { DayLog } from '../engine/dayLog';
import { Cause, Ending, Outcome } from '../engine/dayLog';
import type { MeasureSpec } from './measures';
import { AgentDay, Contact } from './measures';

/**
 * Counts what became of issues, over all their attempts (KPIS.md section E). An issue counts in the cell of its first attempt, its first
 * answered contact in that contact's. A contact that is passed on is one contact, of which the last leg tells the ending. Every issue is
 * at the end of the log either resolved, or still open, or given up without having been served, or silently unresolved (CAUSAL.md §5.8).
 * Whose customer comes again is open, whatever the last contact was thought to have done: nothing depends on whether he comes before the
 * log ends or after.
 */
export class IssueFold {
  /** Number of each row's issue, from 0. */
  private readonly issue: Int32Array;
  /** The next attempt at the same issue by row, −1: there is none. */
  private readonly next: Int32Array;
  /** By issue, the row of its first attempt, and of its first answered one. */
  private readonly first: Int32Array;
  private readonly firstAnswered: Int32Array;
  /** Does the log tell who comes again after the horizon? If not, nobody knows what is open and what was given up. */
  private readonly endsKnown: boolean;
  private readonly horizon: number;

  constructor(
    private readonly log: DayLog,
    private readonly spec: MeasureSpec,
  ) {
    const { contacts, cause, outcome } = log;
    this.endsKnown = log.comesAgain.length > 0;
    this.horizon = spec.shape.intervals * spec.shape.intervalSeconds;
    const { issue, count } = numbered(log);
    this.issue = issue;
    this.next = new Int32Array(contacts);
    this.first = new Int32Array(count).fill(-1);
    this.firstAnswered = new Int32Array(count).fill(-1);
    for (let i = contacts - 1; i >= 0; i--) {
      // A record of a campaign is nobody's issue.
      if (spec.hasDials && (cause[i] === Cause.dial || outcome[i] === Outcome.droppedLive)) continue;
      this.next[i] = this.first[issue[i]];
      this.first[issue[i]] = i;
      if (outcome[i] === Outcome.answered) this.firstAnswered[issue[i]] = i;
    }
  }

  /** Counts an issue, where this attempt is its first. @param midnight end of its calendar day, seconds */
  attempt(row: number, contacts: Float64Array, cell: number, midnight: number): void {
    const { log, next } = this;
    if (this.first[this.issue[row]] !== row) return;
    let last = row;
    let reached = 0;
    let talk = 0;
    let isServed = false;
    let triedAgain = false;
    let everResolved = false;
    let reopened = false;
    for (let i = row; i >= 0; i = next[i]) {
      last = i;
      if (everResolved) reopened = true;
      else everResolved = this.isResolved(i);
      if (log.cause[i] === Cause.redial || log.cause[i] === Cause.repeat) triedAgain = true;
      if (log.outcome[i] === Outcome.contained) reached++;
      if (log.outcome[i] !== Outcome.answered) continue;
      isServed = true;
      talk += log.talk[i];
      if (log.ending[i] !== Ending.passedOn) reached++;
    }
    contacts[cell + Contact.issues]++;
    contacts[cell + Contact.talkOfIssues] += talk;
    if (isServed) contacts[cell + Contact.issuesServed]++;
    if (everResolved) contacts[cell + Contact.everResolved]++;
    if (everResolved && this.comesAgain(last)) reopened = true;
    if (reopened) contacts[cell + Contact.reopened]++;
    if (this.isResolved(last) && !this.comesAgain(last)) {
      const at = this.leftAt(last);
      contacts[cell + Contact.issuesResolved]++;
      contacts[cell + Contact.contactsOfResolved] += reached;
      contacts[cell + Contact.resolutionTime] += at - log.arrival[row];
      if (at < midnight) contacts[cell + Contact.resolvedSameDay]++;
      if (!triedAgain) contacts[cell + Contact.resolvedAtOnce]++;
    } else if (!this.endsKnown) {
      contacts[cell + Contact.stillOpen] = NaN;
      contacts[cell + Contact.lostUnserved] = NaN;
    } else if (this.isOpen(last)) {
      const age = Math.max(0, this.horizon - log.arrival[row]);
      contacts[cell + Contact.stillOpen]++;
      if (age > contacts[cell + Contact.oldestOpen]) contacts[cell + Contact.oldestOpen] = age;
    } else if (!isServed) contacts[cell + Contact.lostUnserved]++;
  }

  /** Counts an answered contact: for its type, for the team and for the agent. */
  answered(
    row: number,
    contacts: Float64Array,
    cell: number,
    teams: Float64Array,
    at: number,
    agents: Float64Array,
    own: number,
  ): void {
    const { log } = this;
    if (this.spec.hasCuts && log.cut[row] === 1) {
      contacts[cell + Contact.cut]++;
      teams[at + Contact.cut]++;
      agents[own + AgentDay.cut]++;
    }
    if (this.firstAnswered[this.issue[row]] !== row) return;
    const isPassedOn = log.ending[row] === Ending.passedOn;
    const leg = isPassedOn ? this.lastLeg(row) : row;
    // Who brings it again was not done.
    const isDone = this.isResolved(leg) && this.next[leg] < 0 && !this.comesAgain(leg);
    contacts[cell + Contact.firstServed]++;
    teams[at + Contact.firstServed]++;
    agents[own + AgentDay.firstServed]++;
    if (isDone) {
      contacts[cell + Contact.resolvedFirst]++;
      teams[at + Contact.resolvedFirst]++;
      agents[own + AgentDay.resolvedFirst]++;
    }
    if (!isPassedOn) return;
    contacts[cell + Contact.firstPassedOn]++;
    teams[at + Contact.firstPassedOn]++;
    if (!isDone) return;
    contacts[cell + Contact.resolvedPassedOn]++;
    teams[at + Contact.resolvedPassedOn]++;
  }

  private lastLeg(row: number): number {
    const { log, next } = this;
    let leg = row;
    while (log.ending[leg] === Ending.passedOn && next[leg] >= 0 && log.cause[next[leg]] === Cause.transfer)
      leg = next[leg];
    return leg;
  }

  /** Did this attempt resolve the issue, an agent or the menu? */
  private isResolved(row: number): boolean {
    const { outcome, ending } = this.log;
    return outcome[row] === Outcome.contained || (outcome[row] === Outcome.answered && ending[row] === Ending.resolved);
  }

  /** Does the customer come again after the horizon, as far as the log tells? */
  private comesAgain(row: number): boolean {
    return this.log.comesAgain[row] === 1;
  }

  /** Is there more to come after the last attempt at an issue that is not resolved? */
  private isOpen(row: number): boolean {
    const { outcome, ending } = this.log;
    return (
      this.comesAgain(row) ||
      outcome[row] === Outcome.waiting ||
      outcome[row] === Outcome.calledBack ||
      (outcome[row] === Outcome.answered && ending[row] === Ending.passedOn)
    );
  }

  /** When the customer of an attempt that resolved knew that it was: at the end of the conversation, or when the reply was out. */
  private leftAt(row: number): number {
    const { log, spec } = this;
    if (log.outcome[row] !== Outcome.answered) return log.arrival[row];
    const done = log.done.length > 0 ? log.done[row] : NaN;
    const rung = log.ring.length > 0 && spec.ringing[log.type[row]] === 1 ? log.ring[row] : 0;
    if (Number.isNaN(done)) return log.arrival[row] + log.wait[row] + rung + log.talk[row] + log.hold[row];
    return spec.deadline[log.type[row]] > 0 ? done : done - log.wrap[row];
  }
}

/** Issues by numbers that are no higher than need be: those of a log from elsewhere may be any. */
function numbered({ contacts, issue }: DayLog): { issue: Int32Array; count: number } {
  let most = -1;
  for (let i = 0; i < contacts; i++) if (issue[i] > most) most = issue[i];
  if (most < 2 * contacts + 1000) return { issue, count: most + 1 };
  const numbers = new Map<number, number>();
  const own = Int32Array.from(issue.subarray(0, contacts), (name) => {
    const number = numbers.get(name) ?? numbers.size;
    numbers.set(name, number);
    return number;
  });
  return { issue: own, count: numbers.size };
}
