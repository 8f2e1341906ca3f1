import type { DayLog } from '../dayLog';
import { Cause, Ending, Mark, mayBuy } from '../dayLog';
import type { Issues } from '../issues';
import { exp } from '../math';
import type { History, OutcomePart } from '../outcomes';
import type { Plan } from '../plan';
import type { PlanOutcomes } from '../planOutcomes';
import { Purpose } from '../purposes';
import { onLine } from './experience';

/** Standard deviation of what agents bring along, where no experience says it: CAUSAL.md E9, sd(q). */
const usualAgentSd = 0.2;

/**
 * Who buys. CAUSAL.md E14: probability = conversion · e^(−ω·minutes waited on the line) · (1 + λ_s·q), from 0 to 1, with q what the agent brings along.
 *
 * The last leg of an answered contact may sell, after the waits of all its legs; who wrote, or is called back, does not wait on the line
 * (see E9). Who left without a word bought nothing. Of a campaign the right party may buy, whatever
 * the wait; the draw belongs to the record, so a plan that reaches it later, or by somebody else, meets the same will to buy.
 */
export class SalePart implements OutcomePart {
  private readonly agentSd: number;

  constructor(
    private readonly plan: Plan,
    private readonly outcomes: PlanOutcomes,
    private readonly log: DayLog,
    private readonly issues: Issues,
  ) {
    this.agentSd = outcomes.experience?.agentSd ?? usualAgentSd;
  }

  begin(): void {
    // Nothing is carried from day to day.
  }

  row(contact: number, history: History): void {
    const { log, plan, issues } = this;
    const sale = plan.types[log.type[contact]].sale;
    if (!sale || !mayBuy(log, contact) || log.ending[contact] === Ending.leftSilently) return;
    const isDial = log.cause[contact] === Cause.dial;
    const patience = isDial ? 1 : exp((-sale.lossPerMinute * (history.waited + onLine(plan, log, contact))) / 60);
    const agent = 1 + sale.agentEffect * this.agentSd * this.outcomes.agentWarmth[log.agent[contact]];
    const dice = issues.cast(Purpose.sale, log.issue[contact], isDial ? 0 : log.attempt[contact]);
    // A probability beyond 0 or 1 is as good as those: the draw lies between.
    if (dice.uniform() < sale.conversion * patience * agent) log.marks[contact] |= Mark.sale;
  }
}
