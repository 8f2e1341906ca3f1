import { newOutcome } from '../../model/newOutcomes';
import type { OutcomePart, Outcomes } from '../../model/outcomes';
import type { Scenario } from '../../model/scenario';
import { without } from './without';

/** Switches a part of what follows from contacts on, with the usual values, or off; nothing is left where all are off. */
export function switchOutcome(scenario: Scenario, part: OutcomePart, on: boolean): Scenario {
  const outcomes: Outcomes = on
    ? { ...scenario.outcomes, ...newOutcome(part) }
    : without(scenario.outcomes ?? {}, part);
  return Object.keys(outcomes).length > 0 ? { ...scenario, outcomes } : without(scenario, 'outcomes');
}

/** Changes a part that is on. */
export function withOutcome<P extends OutcomePart>(
  scenario: Scenario,
  part: P,
  change: Partial<NonNullable<Outcomes[P]>>,
): Scenario {
  const now = scenario.outcomes?.[part];
  return now ? { ...scenario, outcomes: { ...scenario.outcomes, [part]: { ...now, ...change } } } : scenario;
}
