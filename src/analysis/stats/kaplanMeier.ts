/** A time that was watched until something ended it: the event, or only the end of watching (censored). */
export interface WatchedTime {
  seconds: number;
  /** Did the event happen then? Otherwise it would have come later. */
  event: boolean;
}

/** The survival curve falls here, and stays until the next step. */
export interface SurvivalStep {
  seconds: number;
  /** Watched until just before. */
  atRisk: number;
  events: number;
  /** P(time > seconds). */
  survival: number;
  /** Greenwood's standard error of it; null where nobody is left, for which the formula has no value. */
  standardError: number | null;
}

/**
 * The product-limit estimate of a survival curve from times of which some are censored, one step for each time of an event.
 * Events at an instant come before censorings at it: who is censored then was still at risk.
 * Source: Kaplan & Meier (1958), JASA 53, 457–481; variance by Greenwood (1926).
 */
export function kaplanMeier(times: readonly WatchedTime[]): SurvivalStep[] {
  const sorted = times.toSorted((a, b) => a.seconds - b.seconds);
  const steps: SurvivalStep[] = [];
  let survival = 1;
  let greenwood = 0;
  for (let i = 0; i < sorted.length;) {
    const { seconds } = sorted[i];
    const atRisk = sorted.length - i;
    let events = 0;
    for (; i < sorted.length && sorted[i].seconds === seconds; i++) if (sorted[i].event) events++;
    if (events === 0) continue;
    survival *= 1 - events / atRisk;
    greenwood += events / (atRisk * (atRisk - events));
    const standardError = survival > 0 ? survival * Math.sqrt(greenwood) : null;
    steps.push({ seconds, atRisk, events, survival, standardError });
  }
  return steps;
}

/** The step that holds at a time; undefined before the first. */
export const stepAt = (steps: readonly SurvivalStep[], seconds: number): SurvivalStep | undefined =>
  steps.findLast((step) => step.seconds <= seconds);
