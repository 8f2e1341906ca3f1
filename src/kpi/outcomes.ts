import type { DayLog } from '../engine/dayLog';
import type { MeasureSpec } from './measures';
import { countSale } from './outcomes/sale';
import { AgentDay, Contact, ofAgentsToo } from './measures';
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
  ) {
    this.ofAgent = ofAgentsToo
      .filter((name) => AgentDay[name] >= AgentDay.followed && AgentDay[name] < spec.agentLevel)
      .map((name) => [AgentDay[name], Contact[name]]);
  }

  /** @param cell, at, own, career where the counters of its type, its team, its agent's day and his horizon begin */
  add(
    contact: number,
    contacts: Float64Array,
    cell: number,
    teams: Float64Array,
    at: number,
    agents: Float64Array,
    own: number,
    careers: Float64Array,
    career: number,
  ): void {
    const { counters, log, spec } = this;
    counters.fill(0, Contact.invited);
    for (const part of this.parts) part(log, spec, counters, contact);
    for (let c: number = Contact.invited; c < Contact.offered; c++) {
      contacts[cell + c] += counters[c];
      teams[at + c] += counters[c];
    }
    for (const [to, from] of this.ofAgent) agents[own + to] += counters[from];
    if (spec.hasComplaints) {
      const answersFirst = this.issues !== null && this.issues.isFirstAnswered(contact);
      foldComplaintAnswered(log, teams, at, contact, answersFirst);
      foldComplaintAnswered(log, careers, career, contact, answersFirst);
    }
    careers[career + Contact.rated4] += counters[Contact.rated4];
    careers[career + Contact.rated5] += counters[Contact.rated5];
  }
}

/** What is to be counted of what follows from contacts; null: nothing. */
export function outcomeFoldOf(log: DayLog, spec: MeasureSpec, issues: IssueFold | null): OutcomeFold | null {
  const parts: OutcomeCount[] = [];
  if (spec.hasExperience) parts.push(countExperience);
  if (spec.hasComplaints) parts.push(countComplaints);
  if (spec.hasSales) parts.push(countSale);
  if (spec.hasQuality) parts.push(countQuality);
  return parts.length > 0 ? new OutcomeFold(log, spec, issues, parts) : null;
}
