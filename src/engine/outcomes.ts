import type { DayLog } from './dayLog';
import { Cause, Ending, Outcome } from './dayLog';
import type { Issues } from './issues';
import { wider } from './issues';
import { Complaints } from './outcomes/complaints';
import { Experience, onLine } from './outcomes/experience';
import { QualityPart } from './outcomes/quality';
import { SalePart } from './outcomes/sale';
import type { Plan } from './plan';
import type { PlanOutcomes } from './planOutcomes';

/** What happened to an issue before the contact in hand. */
export interface History {
  /** Answered contacts, transfers left out: a contact that is passed on is one. */
  contacts: number;
  /** Attempts that were given up. */
  abandons: number;
  /** Legs of the contact in hand before this one, and what its customer waited and was held in them; seconds. */
  transfers: number;
  waited: number;
  held: number;
}

/** A part of what follows from contacts: writes its columns of one row. Rows come in order, attempts at an issue one after the other. */
export interface OutcomePart {
  begin(day: number): void;
  row(contact: number, history: History): void;
}

/**
 * Writes what follows from a day's contacts, once it is over: no queue depends on it. The draws are keyed to the issue and the attempt, so
 * the same customers feel, complain and buy alike in every plan that does the same to them.
 */
export class Outcomes {
  private contacts: Uint8Array;
  private transfers: Uint8Array;
  private abandons: Uint8Array;
  private waited: Float64Array;
  private held: Float64Array;
  private readonly history: History = { contacts: 0, abandons: 0, transfers: 0, waited: 0, held: 0 };

  constructor(
    private readonly plan: Plan,
    private readonly log: DayLog,
    private readonly parts: readonly OutcomePart[],
  ) {
    const room = log.arrival.length;
    this.contacts = new Uint8Array(room);
    this.transfers = new Uint8Array(room);
    this.abandons = new Uint8Array(room);
    this.waited = new Float64Array(room);
    this.held = new Float64Array(room);
  }

  write(): void {
    const { log, parts, history } = this;
    this.reset();
    for (const part of parts) part.begin(log.day);
    for (let i = 0; i < log.contacts; i++) {
      log.marks[i] = 0;
      const issue = log.issue[i];
      history.contacts = this.contacts[issue];
      history.transfers = this.transfers[issue];
      history.abandons = this.abandons[issue];
      history.waited = this.waited[issue];
      history.held = this.held[issue];
      for (const part of parts) part.row(i, history);
      this.follow(i, issue);
    }
  }

  private follow(i: number, issue: number): void {
    const { plan, log } = this;
    if (log.cause[i] === Cause.dial) return;
    if (log.outcome[i] === Outcome.answered && log.ending[i] === Ending.passedOn) {
      this.transfers[issue]++;
      this.waited[issue] += onLine(plan, log, i);
      if (plan.hasHold) this.held[issue] += log.hold[i];
      return;
    }
    if (log.outcome[i] === Outcome.answered) this.contacts[issue]++;
    else if (log.outcome[i] === Outcome.abandoned) this.abandons[issue]++;
    // Whatever comes next about the issue is another contact.
    this.transfers[issue] = 0;
    this.waited[issue] = 0;
    this.held[issue] = 0;
  }

  private reset(): void {
    const room = this.log.arrival.length;
    if (room > this.contacts.length) {
      this.contacts = wider(this.contacts, new Uint8Array(room));
      this.transfers = wider(this.transfers, new Uint8Array(room));
      this.abandons = wider(this.abandons, new Uint8Array(room));
      this.waited = wider(this.waited, new Float64Array(room));
      this.held = wider(this.held, new Float64Array(room));
    }
    this.contacts.fill(0);
    this.transfers.fill(0);
    this.abandons.fill(0);
    this.waited.fill(0);
    this.held.fill(0);
  }
}

/** The parts that a plan has, in the order in which one builds on the other. */
export function outcomePartsOf(plan: Plan, outcomes: PlanOutcomes, log: DayLog, issues: Issues): OutcomePart[] {
  const { experience, complaints, quality, hasSales, agentWarmth } = outcomes;
  return [
    ...(experience ? [new Experience(plan, experience, agentWarmth, log, issues)] : []),
    ...(complaints ? [new Complaints(plan, complaints, log, issues)] : []),
    ...(quality ? [new QualityPart(plan, quality, log, issues)] : []),
    ...(hasSales ? [new SalePart(plan, outcomes, log, issues)] : []),
  ];
}
