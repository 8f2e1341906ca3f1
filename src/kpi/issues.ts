import type { DayLog } from '../engine/dayLog';
import { Cause, Ending, Outcome } from '../engine/dayLog';
import type { CellCounter } from './cells';
import type { Ledger } from './ledger';
import type { MeasureSpec } from './measures';
import { AgentDay, Contact } from './counters';
import { resolutionLimitAt } from './measures';

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
  /** The one before it, −1: it is the first. */
  private readonly previous: Int32Array;
  /** By issue, the row of its first attempt, and of its first answered one. */
  private readonly first: Int32Array;
  private readonly firstAnswered: Int32Array;
  /** Does the log tell who comes again after the horizon? If not, nobody knows what is open and what was given up. */
  private readonly endsKnown: boolean;
  private readonly horizon: number;
  /** What became of the issue at hand. */
  private readonly fate = {
    reached: 0,
    talk: 0,
    isServed: false,
    triedAgain: false,
    everResolved: false,
    reopened: false,
    last: 0,
    isDone: false,
    isOpen: false,
    sameDay: false,
    took: 0,
    age: 0,
  };

  constructor(
    private readonly log: DayLog,
    private readonly spec: MeasureSpec,
    /** Of the answered contact at hand. */
    private readonly to: Ledger,
  ) {
    const { contacts, cause, outcome } = log;
    this.endsKnown = log.comesAgain.length > 0;
    this.horizon = spec.shape.intervals * spec.shape.intervalSeconds;
    const { issue, count } = numbered(log);
    this.issue = issue;
    this.next = new Int32Array(contacts);
    this.previous = new Int32Array(contacts).fill(-1);
    this.first = new Int32Array(count).fill(-1);
    this.firstAnswered = new Int32Array(count).fill(-1);
    for (let i = contacts - 1; i >= 0; i--) {
      // A record of a campaign is nobody's issue.
      if (spec.hasDials && (cause[i] === Cause.dial || outcome[i] === Outcome.droppedLive)) continue;
      const later = this.first[issue[i]];
      this.next[i] = later;
      if (later >= 0) this.previous[later] = i;
      this.first[issue[i]] = i;
      if (outcome[i] === Outcome.answered) this.firstAnswered[issue[i]] = i;
    }
  }

  /**
   * Counts a repeat, and an issue, where this attempt is its first: for its type, and for the team and the agent that answered it first.
   * @param midnight end of its calendar day, seconds
   * @param careers counters of agents over the horizon, `width` of `Contact` each
   */
  attempt(
    row: number,
    contacts: Float64Array,
    cell: number,
    midnight: number,
    teams: CellCounter,
    careers: Float64Array,
    width: number,
  ): void {
    const { log, fate } = this;
    const issue = this.issue[row];
    if (log.cause[row] === Cause.repeat) {
      const before = this.agentBefore(row);
      if (before >= 0) {
        teams.now[teams.at(this.spec.shape.agentTeam[before]) + Contact.repeats]++;
        careers[before * width + Contact.repeats]++;
      }
    }
    if (this.first[issue] !== row) return;
    this.follow(row);
    this.settle(row, midnight);
    this.countWithin(row, contacts, cell);
    this.note(contacts, cell);
    if (!fate.isServed) {
      // Who was served is one of the others.
      if (!fate.isDone && !fate.isOpen) contacts[cell + Contact.lostUnserved] += this.endsKnown ? 1 : NaN;
      return;
    }
    const agent = log.agent[this.firstAnswered[issue]];
    this.note(teams.now, teams.at(this.spec.shape.agentTeam[agent]));
    this.note(careers, agent * width);
  }

  /** Looks at all attempts at the issue that begins at a row. */
  private follow(row: number): void {
    const { log, next, fate } = this;
    fate.reached = fate.talk = 0;
    fate.isServed = fate.triedAgain = fate.everResolved = fate.reopened = false;
    for (let i = row; i >= 0; i = next[i]) {
      fate.last = i;
      if (fate.everResolved) fate.reopened = true;
      else fate.everResolved = this.isResolved(i);
      if (log.cause[i] === Cause.redial || log.cause[i] === Cause.repeat) fate.triedAgain = true;
      if (log.outcome[i] === Outcome.contained) fate.reached++;
      if (log.outcome[i] !== Outcome.answered) continue;
      fate.isServed = true;
      fate.talk += log.talk[i];
      if (log.ending[i] !== Ending.passedOn) fate.reached++;
    }
    if (fate.everResolved && this.comesAgain(fate.last)) fate.reopened = true;
  }

  /** What became of the issue that begins at a row, once for all who count it. */
  private settle(row: number, midnight: number): void {
    const { log, fate } = this;
    const { last } = fate;
    const again = this.comesAgain(last);
    fate.isDone = !again && this.isResolved(last);
    fate.isOpen = !fate.isDone && (again || this.isOpen(last));
    if (fate.isDone) {
      const left = this.leftAt(last);
      fate.took = left - log.arrival[row];
      fate.sameDay = left < midnight;
    } else fate.age = Math.max(0, this.horizon - log.arrival[row]);
  }

  private note(into: Float64Array, at: number): void {
    const { fate } = this;
    into[at + Contact.issues]++;
    if (fate.isServed) {
      into[at + Contact.issuesServed]++;
      into[at + Contact.talkOfIssues] += fate.talk;
    }
    if (fate.everResolved) {
      into[at + Contact.everResolved]++;
      if (fate.reopened) into[at + Contact.reopened]++;
    }
    if (fate.isDone) {
      into[at + Contact.issuesResolved]++;
      into[at + Contact.contactsOfResolved] += fate.reached;
      into[at + Contact.resolutionTime] += fate.took;
      if (fate.sameDay) into[at + Contact.resolvedSameDay]++;
      if (!fate.triedAgain) into[at + Contact.resolvedAtOnce]++;
    } else if (!this.endsKnown) into[at + Contact.stillOpen] = NaN;
    else if (fate.isOpen) {
      into[at + Contact.stillOpen]++;
      if (fate.age > into[at + Contact.oldestOpen]) into[at + Contact.oldestOpen] = fate.age;
    }
  }

  /** Agent of the last answered attempt at the same issue before this one; −1: none. */
  private agentBefore(row: number): number {
    const { log, previous } = this;
    let i = previous[row];
    while (i >= 0 && log.outcome[i] !== Outcome.answered) i = previous[i];
    return i < 0 ? -1 : log.agent[i];
  }

  /** Counts a leg of a contact that was passed on, if the centre has answered it before since the warm-up; so of its type, team and agent. */
  private leg(row: number): void {
    const { log, previous, spec, to } = this;
    const { agentTeam, intervalSeconds } = spec.shape;
    const begin = spec.warmUpIntervals * intervalSeconds;
    let ofAny = false;
    let ofType = false;
    let ofTeam = false;
    let ofAgent = false;
    for (let i = row; log.cause[i] === Cause.transfer && previous[i] >= 0;) {
      i = previous[i];
      if (log.arrival[i] < begin) break;
      ofAny = true;
      if (log.type[i] === log.type[row]) ofType = true;
      if (agentTeam[log.agent[i]] === agentTeam[log.agent[row]]) ofTeam = true;
      if (log.agent[i] === log.agent[row]) ofAgent = true;
    }
    if (ofAny) to.types[to.type + Contact.legs]++;
    if (ofType) to.types[to.type + Contact.again]++;
    if (ofTeam) to.teams[to.team + Contact.again]++;
    if (ofAgent) to.days[to.day + AgentDay.again]++;
  }

  /** Is it the first answered attempt at its issue? */
  isFirstAnswered(row: number): boolean {
    return this.firstAnswered[this.issue[row]] === row;
  }

  /** Within each time that was promised: resolved or not. What is open and has time left is not scored, as with replies that are not due. */
  private countWithin(row: number, contacts: Float64Array, cell: number): void {
    const { log, spec, horizon, fate } = this;
    const { resolutionLimits: limits } = spec;
    for (let l = 0; l < limits.length; l++) {
      if (fate.isOpen && log.arrival[row] + limits[l] > horizon) continue;
      const at = cell + resolutionLimitAt(spec, l);
      contacts[at + 1]++;
      if (fate.isDone && fate.took <= limits[l]) contacts[at + 2]++;
    }
  }

  /** Counts an answered contact: for its type, for the team and for the agent. */
  answered(row: number): void {
    const { log } = this;
    if (log.cause[row] === Cause.transfer) this.leg(row);
    if (this.spec.hasCuts && log.cut[row] === 1) this.count(Contact.cut, AgentDay.cut);
    if (this.firstAnswered[this.issue[row]] !== row) return;
    const isPassedOn = log.ending[row] === Ending.passedOn;
    const leg = isPassedOn ? this.lastLeg(row) : row;
    // Who brings it again was not done.
    const isDone = this.isResolved(leg) && this.next[leg] < 0 && !this.comesAgain(leg);
    this.count(Contact.firstServed, AgentDay.firstServed);
    if (isDone) this.count(Contact.resolvedFirst, AgentDay.resolvedFirst);
    if (!isPassedOn) return;
    this.countOverHorizon(Contact.firstPassedOn);
    if (isDone) this.countOverHorizon(Contact.resolvedPassedOn);
  }

  /** One more for the type, the team and the agent's day. */
  private count(contact: number, ofDay: number): void {
    const { to } = this;
    to.types[to.type + contact]++;
    to.teams[to.team + contact]++;
    to.days[to.day + ofDay]++;
  }

  /** One more for the type, the team and the agent over the horizon. */
  private countOverHorizon(contact: number): void {
    const { to } = this;
    to.types[to.type + contact]++;
    to.teams[to.team + contact]++;
    to.careers[to.career + contact]++;
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
