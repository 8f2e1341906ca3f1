import type { Patience } from '../../src/model/distribution';
import type { BankCall } from './bankCalls';

/** A step of a survival curve: the share still patient after `seconds`, and how many were still being watched. */
export interface SurvivalStep {
  seconds: number;
  survival: number;
  atRisk: number;
}

/** A curve is followed as long as so many callers are still watched. */
const enoughAtRisk = 20;

/**
 * Kaplan–Meier estimate of patience: an abandonment is an event, an answer censors. Callers who did not have to wait say
 * nothing about patience and are left out. At equal times abandonments come before answers.
 */
export function kaplanMeier(calls: readonly BankCall[]): SurvivalStep[] {
  const waits = calls.filter((call) => call.wait > 0).sort((a, b) => a.wait - b.wait);
  const steps: SurvivalStep[] = [];
  let survival = 1;
  for (let i = 0; i < waits.length;) {
    const seconds = waits[i].wait;
    const atRisk = waits.length - i;
    let events = 0;
    for (; i < waits.length && waits[i].wait === seconds; i++) if (!waits[i].answered) events++;
    if (events === 0) continue;
    survival *= 1 - events / atRisk;
    steps.push({ seconds, survival, atRisk });
  }
  return steps;
}

/**
 * A survival curve as quantiles. The queue's own curve is followed while enough callers are watched, then continued with
 * the conditional survival of `common`, the curve of all callers; nobody is taken to wait beyond `longest`.
 */
export function patienceOf(own: readonly SurvivalStep[], common: readonly SurvivalStep[], longest: number): Patience {
  const trusted = own.filter((step) => step.atRisk >= enoughAtRisk);
  const last = trusted[trusted.length - 1];
  const at = (seconds: number): number => common.findLast((step) => step.seconds <= seconds)?.survival ?? 1;
  const tail = common
    .filter((step) => step.seconds > last.seconds)
    .map((step) => ({ seconds: step.seconds, survival: (last.survival * step.survival) / at(last.seconds) }));
  const p = [0];
  const seconds = [0];
  for (const step of [...trusted, ...tail]) {
    const left = Number((1 - step.survival).toFixed(3));
    // One point per per cent is as fine as the data are.
    if (left < p[p.length - 1] + 0.01) continue;
    p.push(left);
    seconds.push(step.seconds);
  }
  if (seconds[seconds.length - 1] < longest) {
    p.push(1);
    seconds.push(longest);
  }
  return { family: 'empirical', p, seconds };
}
