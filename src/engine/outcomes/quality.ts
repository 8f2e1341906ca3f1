import { qualityWeights } from '../../model/outcomes/quality';
import type { DayLog } from '../dayLog';
import { Mark, Outcome } from '../dayLog';
import type { Issues } from '../issues';
import type { OutcomePart } from '../outcomes';
import type { Plan } from '../plan';
import type { PlanQuality } from '../planOutcomes';
import { Purpose } from '../purposes';
import { Stream } from '../stream';

/** Days of a month, as evaluations are counted: 365.25 / 12. */
const monthDays = 365.25 / 12;

/**
 * What quality assurance listens to, and what it hears (CAUSAL.md E22).
 *
 * *Who is listened to.* Evaluators choose once the horizon is over: of the contacts that an agent handled in it, each is evaluated
 * with the same probability, such that evaluations a month × days of the horizon / 30.4375 are expected of him; all of them, where
 * he handled fewer. The choice has a draw of its own for each contact, so who handles more keeps the contacts that he had.
 *
 * *What is heard.* Content, critical errors and interruptions are Bernoulli, with the agent's care as a shift of the log-odds.
 *
 * *What it gives.* 100 × Σ weights of what was passed / Σ weights, plus the evaluator's leniency, plus noise, cut off at 0 and 100. An agent
 * meets one evaluator on a calendar day, another one on the next.
 */
export class QualityPart implements OutcomePart {
  /** Probability that a contact of an agent is evaluated. */
  private readonly share: Float64Array;
  private readonly evaluators: readonly Stream[];
  private readonly expected: number;
  private day = 0;

  constructor(
    private readonly plan: Plan,
    private readonly quality: PlanQuality,
    private readonly log: DayLog,
    private readonly issues: Issues,
  ) {
    const { shape } = plan;
    this.share = new Float64Array(shape.agentTeam.length);
    this.evaluators = shape.teams.map((_, j) => new Stream(quality.evaluatorKeys.subarray(4 * j, 4 * j + 4), 64));
    this.expected = (quality.evaluationsPerMonth * shape.days) / monthDays;
  }

  begin(day: number): void {
    const { log, share } = this;
    this.day = day;
    share.fill(0);
    for (let i = 0; i < log.contacts; i++) if (this.isHandled(i)) share[log.agent[i]]++;
    for (let a = 0; a < share.length; a++) share[a] = share[a] > 0 ? Math.min(1, this.expected / share[a]) : 0;
  }

  row(contact: number): void {
    const { log, share, quality } = this;
    log.points[contact] = NaN;
    if (!this.isHandled(contact)) return;
    const agent = log.agent[contact];
    const dice = this.issues.cast(Purpose.quality, log.issue[contact], log.attempt[contact]);
    if (dice.uniform() >= share[agent]) return;
    const care = quality.agentCare[agent];
    const isAccurate = dice.uniform() < shifted(quality.accuracy, care);
    const isCriticalFree = dice.uniform() < shifted(quality.criticalErrorFree, care);
    const isUninterrupted = dice.uniform() < shifted(quality.uninterrupted, care);
    const points =
      (isAccurate ? qualityWeights.accurate : 0) +
      (isCriticalFree ? qualityWeights.criticalFree : 0) +
      (isUninterrupted ? qualityWeights.uninterrupted : 0) +
      this.leniency(contact, agent) +
      quality.noiseSd * dice.normal();
    log.points[contact] = Math.min(100, Math.max(0, points));
    log.marks[contact] |=
      Mark.evaluated |
      (isAccurate ? Mark.accurate : 0) |
      (isCriticalFree ? Mark.criticalFree : 0) |
      (isUninterrupted ? Mark.uninterrupted : 0);
  }

  private isHandled(contact: number): boolean {
    return this.log.outcome[contact] === Outcome.answered && this.log.agent[contact] >= 0;
  }

  /** Points that the evaluator gives everybody. */
  private leniency(contact: number, agent: number): number {
    const { plan, quality, log } = this;
    if (quality.evaluatorSd === 0) return 0;
    const { agentTeam, dayOf, intervals, intervalSeconds } = plan.shape;
    const team = agentTeam[agent];
    const interval = Math.min(intervals - 1, Math.floor(log.arrival[contact] / intervalSeconds));
    const evaluator = this.evaluators[team];
    evaluator.rewindTo(this.day, dayOf[interval], agent - plan.firstAgent[team], 0);
    return quality.evaluatorSd * evaluator.normal();
  }
}

/** A probability whose odds are multiplied. */
const shifted = (probability: number, odds: number): number =>
  (probability * odds) / (1 - probability + probability * odds);
