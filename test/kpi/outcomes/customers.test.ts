import { describe, expect, it } from 'vitest';
import { agentPaces } from '../../../src/engine/rosterPlan';
import { teamKeysOf } from '../../../src/engine/keys';
import { agentPurposes } from '../../../src/engine/rosterPlan';
import { leaversPerYear } from '../../../src/analysis/account';
import { customerFlow, daysPerMonth, lifetimeValue } from '../../../src/kpi/account';
import type { FormulaKey } from '../../../src/kpi/kpis';
import { Contact as C } from '../../../src/kpi/counters';
import type { Customers } from '../../../src/model/outcomes/customers';
import { kpi } from '../handMade';
import { centre, usual } from './sums';

/** 0.3 issues a customer and month; so many in a hundred resolved at one contact, and so many unresolved. */
function month(one: number, unresolved: number, customers: Partial<Customers> = {}, months = 1) {
  const active = 100_000;
  const issues = 0.3 * active * months;
  return centre(
    {
      issues,
      issuesResolved: (issues * (100 - unresolved)) / 100,
      firstServed: issues,
      resolvedFirst: (issues * one) / 100,
      offered: 1.3 * issues,
      later: 0.3 * issues,
    },
    { customers: { ...usual, active, ...customers }, days: months * daysPerMonth },
  );
}

const annual = (monthly: number): number => 100 * (1 - (1 - monthly / 100) ** 12);

describe('churn', () => {
  it.each([
    [65, 10, 13.3],
    [75, 7, 12.7],
    [85, 4, 12.2],
  ])('CAUSAL.md E13: resolved at once %i %%, unresolved %i %% make %d %% a year', (one, unresolved, year) => {
    expect(annual(kpi('churn', month(one, unresolved)))).toBeCloseTo(year, 0);
    expect(Math.abs(annual(kpi('churn', month(one, unresolved))) - year)).toBeLessThan(0.051);
  });

  it('is the baseline where nobody acts on what he intends, where all is resolved at once, and where nobody has an issue', () => {
    expect(kpi('churn', month(65, 10, { actedUpon: 0 }))).toBe(1);
    expect(kpi('churn', month(100, 0))).toBeCloseTo(1, 12);
    expect(kpi('churn', month(0, 0, {}, 0.5))).toBeGreaterThan(1);
    expect(kpi('churn', centre({}, { customers: usual, days: 30 }))).toBeCloseTo(1, 12);
  });

  it('is by the month, however long the horizon is', () => {
    expect(kpi('churn', month(65, 10, {}, 0.1))).toBeCloseTo(kpi('churn', month(65, 10)), 10);
  });

  it('is what a Poisson stream of issues makes of customers one by one', () => {
    // Π over N issues of 1 − d·(p(e) − p(one)), N Poisson with mean 0.3: the sum over N, term by term.
    const [one, several, unresolved] = [0.65, 0.25, 0.1];
    const stays = one + several * (1 - 0.2 * 0.04) + unresolved * (1 - 0.2 * 0.2);
    let kept = 0;
    let chance = Math.exp(-0.3);
    for (let n = 0; n < 40; n++) {
      kept += chance * stays ** n;
      chance *= 0.3 / (n + 1);
    }
    expect(kpi('churn', month(65, 10))).toBeCloseTo(100 * (1 - 0.99 * kept), 10);
  });

  it('takes an issue that is still open for one of several contacts', () => {
    const sums = month(65, 10);
    const open = month(65, 10);
    open.contact[C.stillOpen] = 0.1 * sums.contact[C.issues];
    expect(kpi('churn', open)).toBeCloseTo(kpi('churn', month(65, 0)), 10);
  });

  it('and retention make 100 %', () => {
    const sums = month(70, 8);
    expect(kpi('churn', sums) + kpi('retention', sums)).toBeCloseTo(100, 12);
  });
});

describe('customers', () => {
  it('are conserved: start + acquired − lost = end, and growth is what came and went of those at the start', () => {
    const flow = customerFlow(month(70, 8, { acquiredPerMonth: 1500 }))!;
    expect(flow.start + flow.acquired - flow.lost).toBe(flow.end);
    expect(flow.start).toBe(100_000);
    expect(flow.acquired).toBe(1500);
    expect(flow.lost).toBeCloseTo(1000 * kpi('churn', month(70, 8)), 6);
    expect(kpi('netCustomerGrowth', month(70, 8, { acquiredPerMonth: 1500 }))).toBeCloseTo(
      (100 * (flow.end - flow.start)) / flow.start,
      10,
    );
  });

  it('contact so often, and are called so often, a month', () => {
    expect(kpi('contactRatePerCustomer', month(65, 10))).toBeCloseTo(0.3, 12);
    const called = centre(
      { dials: 50 },
      { customers: { ...usual, active: 100 }, days: daysPerMonth / 2 },
      { records: 90 },
    );
    expect(kpi('touchFrequency', called)).toBeCloseTo(1, 12);
    expect(kpi('touchFrequency', month(65, 10))).toBeNaN();
  });

  it('are worth m·r/(1 + i − r), and less the more of them leave', () => {
    expect(lifetimeValue(10, 0.99, 0.01)).toBeCloseTo(495, 10);
    const sums = month(65, 10, { marginPerMonth: 10 });
    const churn = kpi('churn', sums) / 100;
    expect(kpi('clvEffect', sums)).toBeCloseTo(lifetimeValue(10, 1 - churn, 0.01) - 495, 8);
    expect(kpi('clvEffect', sums)).toBeLessThan(0);
    expect(kpi('clvEffect', month(100, 0, { marginPerMonth: 10 }))).toBeCloseTo(0, 8);
    // Nobody leaves and nothing is discounted: no figure.
    const endless = { marginPerMonth: 10, baselineChurn: 0, actedUpon: 0, discountPerMonth: 0 };
    expect(kpi('clvEffect', month(65, 10, endless))).toBeNaN();
    expect(kpi('clvEffect', month(65, 10))).toBeNaN();
  });

  it.each<FormulaKey>([
    'churn',
    'retention',
    'netCustomerGrowth',
    'clvEffect',
    'contactRatePerCustomer',
    'touchFrequency',
    'costPerCustomer',
  ])('without them %s has no data', (key) => {
    expect(kpi(key, centre({ issues: 9, dials: 9 }, {}, { records: 9 }))).toBeNaN();
  });
});

describe('attrition', () => {
  it('is A₀, and half a point more for each point of occupancy above 85 %', () => {
    const usually = { perYear: 0.3, perOccupancyPoint: 0.5 };
    expect(leaversPerYear(usually, 0.6)).toBe(0.3);
    expect(leaversPerYear(usually, 0.85)).toBe(0.3);
    expect(leaversPerYear(usually, 0.95)).toBeCloseTo(0.35, 12);
    expect(kpi('attrition', centre({}, { leaving: 12, leavingBase: 40 }))).toBe(30);
    expect(kpi('attrition', centre({}, {}))).toBeNaN();
  });

  it.each([
    [0.3, 1.015],
    [1, 1.047],
  ])('CAUSAL.md E16: at %d a year a tenure of 1/A makes people take %d times as long', (perYear, expected) => {
    const weeks = 365.25 / 7;
    const agents = 400_000;
    const learning = { extra: 0.35, weeks: 8, meanTenureWeeks: weeks / perYear };
    const paces = agentPaces(
      { learning, awayMinutes: 6, overtimeFactor: 1.5 },
      agents,
      teamKeysOf('tenure', 'team', agentPurposes),
    );
    const rate = perYear / weeks;
    const mean = 1 + (0.35 * rate) / (rate + 1 / 8);
    expect(mean).toBeCloseTo(expected, 3);
    // Var e^(−T/t₀) = A/(A + 2/t₀) − (A/(A + 1/t₀))²; z ≤ 4.
    const spread = 0.35 * Math.sqrt(rate / (rate + 2 / 8) - ((mean - 1) / 0.35) ** 2);
    const sum = paces.reduce((total, pace) => total + pace, 0);
    expect(Math.abs(sum / agents - mean)).toBeLessThan((4 * spread) / Math.sqrt(agents));
  });
});
