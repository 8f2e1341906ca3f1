import type { SurvivalStep as EstimatedStep, WatchedTime } from '../../src/analysis/stats/kaplanMeier';
import type { Patience } from '../../src/model/distribution';
import type { BankCall } from './bankCalls';

/** What is used of a step: the share still patient after `seconds`, and how many were still being watched. */
export type SurvivalStep = Pick<EstimatedStep, 'seconds' | 'survival' | 'atRisk'>;

/** A curve is followed as long as so many callers are still watched. */
const enoughAtRisk = 20;

/**
 * What calls say of patience: an abandonment ends it, an answer censors it. Callers who did not have to wait say nothing and are
 * left out.
 */
export const patienceTimes = (calls: readonly BankCall[]): WatchedTime[] =>
  calls.filter((call) => call.wait > 0).map(({ wait, answered }) => ({ seconds: wait, event: !answered }));

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
