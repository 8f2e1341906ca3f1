import type { DayLog } from '../engine/dayLog';
import type { Ledger } from './ledger';
import type { MeasureSpec } from './measures';
import { countSale } from './outcomes/sale';
import { AgentDay, Contact, ofAgentsToo } from './counters';
import type { IssueFold } from './issues';
import { countComplaints, foldComplaintAnswered } from './outcomes/complaints';
import { countExperience } from './outcomes/experience';
import { countQuality } from './outcomes/quality';

/** Counts one answered contact for a part of what follows from contacts, in counters numbered as `Contact`. */
export type OutcomeCount = (log: DayLog, spec: MeasureSpec, counters: Float64Array, contact: number) => void;

/** Counts what follows from contacts with an agent: for their type, for the team and for the agent. */
export class OutcomeFold {
  private readonly counters = new Float64Array(Contact.offered);
  private readonly ofAgent: readonly (readonly [agent: number, contact: number])[];

  constructor(
    private readonly log: DayLog,
    private readonly spec: MeasureSpec,
    private readonly issues: IssueFold | null,
    private readonly parts: readonly OutcomeCount[],
    /** Of the contact at hand. */
    private readonly to: Ledger,
  ) {
    this.ofAgent = ofAgentsToo
      .filter((name) => AgentDay[name] >= AgentDay.followed && AgentDay[name] < spec.agentLevel)
      .map((name) => [AgentDay[name], Contact[name]]);
  }

  add(contact: number): void {
    const { counters, log, spec, to } = this;
    counters.fill(0, Contact.invited);
    for (const part of this.parts) part(log, spec, counters, contact);
    for (let c: number = Contact.invited; c < Contact.offered; c++) {
      to.types[to.type + c] += counters[c];
      to.teams[to.team + c] += counters[c];
    }
    for (const [agent, contact] of this.ofAgent) to.days[to.day + agent] += counters[contact];
    if (spec.hasComplaints) {
      const answersFirst = this.issues !== null && this.issues.isFirstAnswered(contact);
      foldComplaintAnswered(log, to.teams, to.team, contact, answersFirst);
      foldComplaintAnswered(log, to.careers, to.career, contact, answersFirst);
    }
    to.careers[to.career + Contact.rated4] += counters[Contact.rated4];
    to.careers[to.career + Contact.rated5] += counters[Contact.rated5];
  }
}

/** What is to be counted of what follows from contacts; null: nothing. */
export function outcomeFoldOf(
  log: DayLog,
  spec: MeasureSpec,
  issues: IssueFold | null,
  to: Ledger,
): OutcomeFold | null {
  const parts: OutcomeCount[] = [];
  if (spec.hasExperience) parts.push(countExperience);
  if (spec.hasComplaints) parts.push(countComplaints);
  if (spec.hasSales) parts.push(countSale);
  if (spec.hasQuality) parts.push(countQuality);
  return parts.length > 0 ? new OutcomeFold(log, spec, issues, parts, to) : null;
}
