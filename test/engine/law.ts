import fc from 'fast-check';
import { expect, it } from 'vitest';
import { Outcome } from '../../src/engine/dayLog';
import { scenarios, settings } from './arbitrary';
import type { Trail, Visit } from './trail';
import { trailOf } from './trail';

/** So many that every cause and ending of an issue comes in plenty. */
const runs = { ...settings, numRuns: 210 };

/** The days on which all laws are tried: simulated once for each file of laws. */
export const trails = fc.sample(scenarios(), runs).map((scenario) => trailOf(scenario));

/** States a law of every simulated day; it lists the contacts (or agents) that break it. */
export function law(name: string, broken: (trail: Trail) => unknown[]): void {
  it(name, () => {
    if (trails.every((trail) => broken(trail).length === 0)) return;
    // Somewhere it is broken: the same scenarios again, now to shrink the counterexample.
    fc.assert(
      fc.property(scenarios(), (scenario) => {
        expect(broken(trailOf(scenario))).toEqual([]);
      }),
      runs,
    );
  });
}

export const answered = ({ visits }: Trail): Visit[] => visits.filter((v) => v.outcome === Outcome.answered);
/** Those who came into the queue: neither busy lines nor closed doors kept them out. */
export const queued = ({ visits }: Trail): Visit[] =>
  visits.filter((v) => v.outcome !== Outcome.blocked && v.outcome !== Outcome.closed);
