import type { ContactType, Scenario, Team } from '../../model/scenario';

/** A scenario with one input changed, and by how much that really came to: −0.05 is 5 % less. */
export interface Stepped {
  scenario: Scenario;
  change: number;
}

/** Changes one input to `factor` times its value, as near as it can be; null: the scenario does not have it, or it cannot move that way. */
export type Step = (scenario: Scenario, factor: number) => Stepped | null;

const changed = (scenario: Scenario, factor: number): Stepped | null =>
  factor === 1 ? null : { scenario, change: factor - 1 };

/** Replaces the types that have the input; null where none has. */
export const stepTypes =
  (has: (type: ContactType) => boolean, change: (type: ContactType, factor: number) => ContactType): Step =>
  (scenario, factor) =>
    scenario.types.some(has)
      ? changed({ ...scenario, types: scenario.types.map((type) => (has(type) ? change(type, factor) : type)) }, factor)
      : null;

/** Replaces the teams that have the input; null where none has. */
export const stepTeams =
  (has: (team: Team) => boolean, change: (team: Team, factor: number) => Team): Step =>
  (scenario, factor) =>
    scenario.teams.some(has)
      ? changed({ ...scenario, teams: scenario.teams.map((team) => (has(team) ? change(team, factor) : team)) }, factor)
      : null;

/**
 * A probability cannot go beyond 1. All those that the step is about go up by one and the same factor, the largest that none of them is
 * too large for; where one is 1 already the step up is none.
 */
export const upTo =
  (largest: (scenario: Scenario) => number, step: Step): Step =>
  (scenario, factor) => {
    const most = largest(scenario);
    if (!(most > 0)) return null;
    return step(scenario, Math.min(factor, 1 / most));
  };

/** The largest of some numbers of a scenario; 0 where there are none. */
export const largestOf = (values: readonly (number | undefined)[]): number =>
  values.reduce<number>((most, value) => Math.max(most, value ?? 0), 0);

/** A step of the one number of every type that has it, which must not go beyond 1. */
export function probability(
  of: (type: ContactType, scenario: Scenario) => number | undefined,
  put: (type: ContactType, value: number, factor: number) => ContactType,
): Step {
  return (scenario, factor) =>
    upTo(
      ({ types }) => largestOf(types.map((type) => of(type, scenario))),
      stepTypes(
        (type) => (of(type, scenario) ?? 0) > 0,
        (type, by) => put(type, Math.min(1, of(type, scenario)! * by), by),
      ),
    )(scenario, factor);
}

/**
 * Whole things cannot be scaled by 5 %. Of a row of counts, h times each is owed; what is owed is paid out as soon as it makes a whole
 * one, and the remainder is carried on to the next, so that the sum differs by as near the step as whole numbers allow, spread as evenly
 * as they do. The same places gain and lose: n + extra and n − extra. Where all of it comes to less than half a one, the largest count
 * moves by one, because nothing at all is no step.
 * Source: error diffusion in one dimension, as Bresenham (1965), IBM Systems Journal 4(1).
 *
 * @param counts whole numbers, at least 0
 * @param share h, above 0 and at most 1
 */
export function spreadWhole(counts: readonly number[], share: number): number[] {
  let owed = 0.5;
  const extra = counts.map((n) => {
    owed += share * n;
    const paid = Math.floor(owed + 1e-9);
    owed -= paid;
    return Math.min(n, paid);
  });
  if (!extra.some((n) => n > 0)) {
    const most = counts.indexOf(Math.max(...counts));
    if (most >= 0 && counts[most] > 0) extra[most] = 1;
  }
  return extra;
}
