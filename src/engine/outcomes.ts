import type { DayLog } from './dayLog';
import { Cause, Ending, Outcome } from './dayLog';
import type { Issues } from './issues';
import { wider } from './issues';
import { QualityPart } from './outcomes/quality';
import { SalePart } from './outcomes/sale';
import type { Plan } from './plan';
import type { PlanOutcomes } from './planOutcomes';

/** What happened to an issue before the contact in hand. */
export interface History {
  /** Answered contacts, transfers left out: a contact that is passed on is one. */
  contacts: number;
  transfers: number;
  abandons: number;
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
  private readonly history: History = { contacts: 0, transfers: 0, abandons: 0 };

  constructor(
    private readonly log: DayLog,
    private readonly parts: readonly OutcomePart[],
  ) {
    const room = log.arrival.length;
    this.contacts = new Uint8Array(room);
    this.transfers = new Uint8Array(room);
    this.abandons = new Uint8Array(room);
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
      for (const part of parts) part.row(i, history);
      if (log.outcome[i] === Outcome.abandoned) this.abandons[issue]++;
      else if (log.outcome[i] === Outcome.answered && log.cause[i] !== Cause.dial) {
        if (log.ending[i] === Ending.passedOn) this.transfers[issue]++;
        else this.contacts[issue]++;
      }
    }
  }

  private reset(): void {
    const room = this.log.arrival.length;
    if (room > this.contacts.length) {
      this.contacts = wider(this.contacts, new Uint8Array(room));
      this.transfers = wider(this.transfers, new Uint8Array(room));
      this.abandons = wider(this.abandons, new Uint8Array(room));
    }
    this.contacts.fill(0);
    this.transfers.fill(0);
    this.abandons.fill(0);
  }
}

/** The parts that a plan has, in the order in which one builds on the other. */
export function outcomePartsOf(plan: Plan, outcomes: PlanOutcomes, log: DayLog, issues: Issues): OutcomePart[] {
  const parts: OutcomePart[] = [];
  if (outcomes.quality) parts.push(new QualityPart(plan, outcomes.quality, log, issues));
  if (outcomes.hasSales) parts.push(new SalePart(plan, outcomes, log, issues));
  return parts;
}
