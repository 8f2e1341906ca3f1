import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DayLog } from '../../../src/engine/dayLog';
import { Ending, Mark, Outcome } from '../../../src/engine/dayLog';
import { expectScenario } from '../../../src/model/document';
import type { Scenario, ScenarioInput } from '../../../src/model/scenario';
import { scenarios, settings } from '../arbitrary';
import { scenarioOf, simulate, teamOf } from '../build';

const some = { ...settings, numRuns: 60 };
type Input = NonNullable<ScenarioInput['outcomes']>;
const withOutcomes = (s: Scenario, outcomes: Input): Scenario => expectScenario({ ...s, outcomes });
const has = (log: DayLog, i: number, mark: number): boolean => (log.marks[i] & mark) !== 0;
const countOf = (log: DayLog, mark: number): number =>
  Array.from({ length: log.contacts }, (_, i) => Number(has(log, i, mark))).reduce((a, b) => a + b, 0);

/** 20,000 calls that nobody waits for; their resolution is 0.7. */
const many = (outcomes: Input): Scenario =>
  withOutcomes(
    scenarioOf(
      [
        {
          id: 'calls',
          name: 'Calls',
          demand: { kind: 'trace', arrivals: Array.from({ length: 20_000 }, (_, i) => 4 * i) },
          handling: { talk: { family: 'constant', mean: 60 } },
          patience: { family: 'never' },
          resolution: 0.7,
        },
      ],
      [teamOf(50)],
    ),
    outcomes,
  );
/** Deviations between a count of n and its share. */
const z = (count: number, n: number, p: number): number => (count - n * p) / Math.sqrt(n * p * (1 - p));

describe('complaints', () => {
  it('from the start: so many issues, settled when resolved, less often than others, and disputed when not', () => {
    const log = simulate(many({ complaints: { fromStart: 0.3, harderToSettle: 0.2, dispute: 0.1 } }));
    const n = countOf(log, Mark.complaintMade);
    expect(Math.abs(z(n, log.contacts, 0.3))).toBeLessThan(4);
    expect(countOf(log, Mark.complaintHandled)).toBe(n);
    const settled = countOf(log, Mark.complaintSettled);
    expect(Math.abs(z(settled, n, 0.5))).toBeLessThan(4);
    expect(Math.abs(z(countOf(log, Mark.disputed), n - settled, 0.1))).toBeLessThan(4);
    let others = 0;
    for (let i = 0; i < log.contacts; i++) {
      if (has(log, i, Mark.complaint))
        expect(has(log, i, Mark.complaintSettled)).toBe(log.ending[i] === Ending.resolved);
      else if (log.ending[i] === Ending.resolved) others++;
    }
    expect(Math.abs(z(others, log.contacts - n, 0.7))).toBeLessThan(4);
  });

  it('made at a bad contact: of those that would be rated 1 or 2, settled by a draw of their own', () => {
    const log = simulate(
      many({
        experience: { base: 0 },
        complaints: { fromStart: 0, afterBadContact: 0.4, harderToSettle: 0.1, dispute: 0.5 },
      }),
    );
    const bad = log.felt.subarray(0, log.contacts).filter((felt) => felt <= -0.65).length;
    const made = countOf(log, Mark.complaintMade);
    expect(Math.abs(z(made, bad, 0.4))).toBeLessThan(4);
    expect(countOf(log, Mark.complaintHandled)).toBe(made);
    const settled = countOf(log, Mark.complaintSettled);
    expect(Math.abs(z(settled, made, 0.6))).toBeLessThan(4);
    expect(Math.abs(z(countOf(log, Mark.disputed), made - settled, 0.5))).toBeLessThan(4);
    // Made and answered at once: all were fast.
    expect(countOf(log, Mark.complaintFast)).toBe(made);
  });

  it('without the experience, come from the start alone', () => {
    expect(countOf(simulate(many({ complaints: { fromStart: 0 } })), Mark.complaint)).toBe(0);
  });

  it('are made once, handled once at most, and settled or disputed only when handled', () => {
    fc.assert(
      fc.property(scenarios(), (s) => {
        const log = simulate(
          withOutcomes(s, {
            experience: { base: 0 },
            complaints: { fromStart: 0.4, afterBadContact: 1, dispute: 0.5, fastSeconds: 60 },
          }),
        );
        const made = new Map<number, number>();
        const handled = new Set<number>();
        const firstSeen = new Map<number, number>();
        for (let i = 0; i < log.contacts; i++) {
          const issue = log.issue[i];
          if (!firstSeen.has(issue)) firstSeen.set(issue, log.arrival[i]);
          if (has(log, i, Mark.complaintMade)) {
            expect(made.has(issue)).toBe(false);
            made.set(issue, i);
          }
          if (has(log, i, Mark.complaint)) expect(made.has(issue)).toBe(true);
          if (has(log, i, Mark.complaintFast)) {
            expect(log.outcome[i]).toBe(Outcome.answered);
            expect(log.arrival[i] + log.wait[i] - firstSeen.get(issue)!).toBeLessThanOrEqual(60);
          }
          if (has(log, i, Mark.complaintHandled)) {
            expect(handled.has(issue)).toBe(false);
            handled.add(issue);
            expect(log.outcome[i]).toBe(Outcome.answered);
            expect(log.ending[i]).not.toBe(Ending.passedOn);
            expect(has(log, i, Mark.complaint)).toBe(true);
            expect(has(log, i, Mark.complaintSettled) && has(log, i, Mark.disputed)).toBe(false);
          } else expect(has(log, i, Mark.complaintSettled) || has(log, i, Mark.disputed)).toBe(false);
        }
      }),
      some,
    );
  });

  it('are the same customers’ whatever the staff', () => {
    const complaints = { fromStart: 0.3 };
    const centre = (agents: number): Scenario => {
      const s = many({ complaints });
      return expectScenario({ ...s, teams: [{ ...s.teams[0], headcount: s.teams[0].headcount.map(() => agents) }] });
    };
    const madeBy = (agents: number): number[] => {
      const log = simulate(centre(agents));
      return Array.from({ length: log.contacts }, (_, i) => i).filter((i) => has(log, i, Mark.complaintMade));
    };
    expect(madeBy(30)).toEqual(madeBy(12));
  });
});
