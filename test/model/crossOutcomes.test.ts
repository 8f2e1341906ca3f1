import { describe, expect, it } from 'vitest';
import { describeFlaw } from '../../src/model/errors';
import { checkScenario } from '../../src/model/scenario';
import { scenarioOf, teamOf, traced } from '../engine/build';

const flawsOf = (customers: object): string[] => {
  const result = checkScenario({
    ...scenarioOf([traced([], [])], [teamOf(1)]),
    outcomes: { customers: { active: 100, ...customers } },
  });
  return result.ok ? [] : result.flaws.map(describeFlaw);
};

describe('customers', () => {
  it('are taken with the usual intentions', () => {
    expect(flawsOf({})).toEqual([]);
    expect(flawsOf({ revenuePerMonth: 30, marginPerMonth: 30 })).toEqual([]);
  });

  it.each([
    [{ intentAfterSeveral: 0.01 }, 'outcomes.customers.intentAfterSeveral must be at least 0.05, got 0.01'],
    [{ intentUnresolved: 0.08 }, 'outcomes.customers.intentUnresolved must be at least 0.09, got 0.08'],
    [{ revenuePerMonth: 5, marginPerMonth: 6 }, 'outcomes.customers.marginPerMonth must be at most 5, got 6'],
    // A revenue of 0, said or left out, leaves nothing to earn.
    [{ revenuePerMonth: 0, marginPerMonth: 9 }, 'outcomes.customers.marginPerMonth must be at most 0, got 9'],
    [{ marginPerMonth: 9 }, 'outcomes.customers.marginPerMonth must be at most 0, got 9'],
    [{ active: 0 }, 'outcomes.customers.active must be at least 1, got 0'],
  ])('that contradict themselves are refused: %o', (customers, message) => {
    expect(flawsOf(customers)).toEqual([message]);
  });
});
