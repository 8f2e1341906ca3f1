import type { Experience as Weights } from '../../model/outcomes/experience';
import { recommendSlope } from '../../model/ratings';
import type { DayLog } from '../dayLog';
import { Cause, Ending, Mark, Outcome } from '../dayLog';
import type { Issues } from '../issues';
import { ln } from '../math';
import type { History, OutcomePart } from '../outcomes';
import type { Plan } from '../plan';
import { untilTalk } from '../plan';
import { Purpose } from '../purposes';

/** Earlier contacts beyond so many make it no worse. */
const mostRepeats = 3;

/**
 * How each answered contact is felt, would be recommended, and how easy it was; who is asked, and who answers. CAUSAL.md E9 to E11.
 *
 *   U = μ + b + q + ε,   μ = base − Σ weight · what went wrong,   Var b + Var q + Var ε = 1
 *   V = 1.067 · μ + b + q + ε′,   Var ε′ = Var ε,   corr(ε, ε′) = ρ_n
 *
 * E10 asks that among contacts of one μ = E[U], of which Φ(μ) are satisfied, Φ(1.067 μ − 0.671) promote and Φ(0.023 − 1.067 μ) detract:
 * whatever is not μ must have the variance 1 in V as it has in U. What customers and agents bring along goes into both alike, so chance
 * has what they leave of it. Ease is U with the weights of repeats and of transfers doubled.
 *
 * A contact that is passed on is felt once, at its last leg, with the waits and holds of all of them. Waits are of those who wait on a
 * line: who wrote, or is called back, does not. Who is called by a campaign is not asked.
 */
export class Experience implements OutcomePart {
  private readonly customerSd: number;
  private readonly chanceSd: number;
  /** What each agent brings along, q. */
  private readonly brings: Float64Array;
  private readonly ownChance: number;

  constructor(
    private readonly plan: Plan,
    private readonly weights: Weights,
    agentWarmth: Float64Array,
    private readonly log: DayLog,
    private readonly issues: Issues,
  ) {
    const { customerSd, agentSd, recommendCorrelation: rho } = weights;
    this.customerSd = customerSd;
    this.chanceSd = Math.sqrt(Math.max(0, 1 - customerSd * customerSd - agentSd * agentSd));
    this.brings = agentWarmth.map((warmth) => warmth * agentSd);
    this.ownChance = Math.sqrt(1 - rho * rho);
  }

  begin(): void {
    // Every draw is keyed to the issue: nothing is kept.
  }

  row(contact: number, history: History): void {
    const { log, weights, issues } = this;
    const { cause, ending, outcome } = log;
    if (outcome[contact] !== Outcome.answered || ending[contact] === Ending.passedOn || cause[contact] === Cause.dial) {
      log.felt[contact] = log.recommend[contact] = log.ease[contact] = NaN;
      return;
    }
    const issue = log.issue[contact];
    const attempt = log.attempt[contact];
    const mean = this.expected(contact, history);
    const brought =
      this.customerSd * issues.cast(Purpose.experience, issue, 0).normal() + this.brings[log.agent[contact]];
    const dice = issues.cast(Purpose.experience, issue, attempt);
    const chance = dice.normal();
    const other = weights.recommendCorrelation * chance + this.ownChance * dice.normal();
    const felt = mean + brought + this.chanceSd * chance;
    log.felt[contact] = felt;
    log.recommend[contact] = recommendSlope * mean + brought + this.chanceSd * other;
    log.ease[contact] =
      felt - weights.perRepeat * Math.min(history.contacts, mostRepeats) - weights.perTransfer * history.transfers;
    this.survey(contact, history, felt);
  }

  /** μ: what such a contact is felt like on average. Never higher with a longer wait or hold, everything else being equal. */
  private expected(contact: number, history: History): number {
    const { log, weights: w, plan } = this;
    const held = history.held + (plan.hasHold ? log.hold[contact] : 0);
    const beyond = history.waited + onLine(plan, log, contact) - w.waitToleranceSeconds;
    return (
      w.base -
      (log.ending[contact] === Ending.resolved ? 0 : w.unresolved) -
      w.perRepeat * Math.min(history.contacts, mostRepeats) -
      w.perTransfer * history.transfers -
      (beyond > 0 ? w.perWait * ln(1 + beyond / w.waitScaleSeconds) : 0) -
      (w.perHoldMinute * held) / 60 -
      w.perAbandon * history.abandons
    );
  }

  /** E11. The deviation of U is 1. */
  private survey(contact: number, history: History, felt: number): void {
    const { log, weights } = this;
    const dice = this.issues.cast(Purpose.survey, log.issue[contact], log.attempt[contact]);
    if (dice.uniform() >= weights.invited) return;
    log.marks[contact] |= Mark.invited;
    if (dice.uniform() >= weights.response * (1 + weights.extremeBias * Math.abs(felt))) return;
    log.marks[contact] |= Mark.surveyed;
    if (log.ending[contact] === Ending.resolved && history.contacts === 0) log.marks[contact] |= Mark.solvedAtFirst;
  }
}

/** Seconds that a customer waited on the line in a row of the log; it is all the same to him what of it counts as wait. */
export const onLine = (plan: Plan, log: DayLog, contact: number): number =>
  plan.types[log.type[contact]].deferred || log.cause[contact] === Cause.callback ? 0 : untilTalk(plan, log, contact);
