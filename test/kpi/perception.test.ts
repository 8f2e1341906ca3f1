import { describe, expect, it } from 'vitest';
import { fractionOf } from '../../src/analysis/lens';
import type { Scope } from '../../src/analysis/estimate';
import { Results } from '../../src/analysis/results';
import type { DayLog } from '../../src/engine/dayLog';
import { Ending, Mark, Outcome } from '../../src/engine/dayLog';
import { compile } from '../../src/engine/plan';
import { Simulator } from '../../src/engine/simulate';
import { complaintCounts } from '../../src/kpi/families/complaints';
import { ratingShare } from '../../src/kpi/families/perception';
import type { KpiKey } from '../../src/kpi/kpis';
import { measureDay } from '../../src/kpi/measureDay';
import { isDetractor, isPromoter, ratingOf } from '../../src/model/ratings';
import type { ScenarioInput } from '../../src/model/scenario';
import { scenarioOf, teamOf } from '../engine/build';

const arrivals = Array.from({ length: 600 }, (_, i) => 100 * i + ((i * 7919) % 83));
const scenarioWith = (outcomes?: ScenarioInput['outcomes']) =>
  scenarioOf(
    ['calls', 'orders'].map((id) => ({
      id,
      name: id,
      demand: { kind: 'trace' as const, arrivals },
      handling: { talk: { family: 'exponential' as const, mean: 300 } },
      patience: { family: 'exponential' as const, mean: 120 },
      resolution: 0.6,
      repeat: { probability: 0.7, sameDay: 1 },
      transfer: { probability: 0.1 },
    })),
    [teamOf(3, ['calls', 'orders']), { ...teamOf(2, ['calls', 'orders']), id: 'other', name: 'Other' }],
    outcomes ? { outcomes } : {},
  );

interface Day {
  log: DayLog;
  results: Results;
  teamOfAgent: Int32Array;
}
function simulated(outcomes?: ScenarioInput['outcomes']): Day {
  const scenario = scenarioWith(outcomes);
  const plan = compile(scenario);
  const log = new Simulator(plan).run(0);
  const results = Results.of(scenario);
  results.add(measureDay(log, results.context.spec));
  return { log, results, teamOfAgent: plan.shape.agentTeam };
}

const outcomes = {
  experience: { response: 0.5, invited: 0.8, base: 0.8 },
  complaints: { fromStart: 0.2, dispute: 0.3 },
};

describe('figures of perception and of complaints', () => {
  const { log, results, teamOfAgent } = simulated(outcomes);
  const rows = Array.from({ length: log.contacts }, (_, i) => i);
  const has = (mark: number) => (i: number) => (log.marks[i] & mark) !== 0;
  const surveyed = has(Mark.surveyed);
  const rated = (i: number): number => ratingOf(log.felt[i]);
  const answered = (i: number): boolean => log.outcome[i] === Outcome.answered;
  const sum = (list: number[], of: (i: number) => number): number => list.reduce((total, i) => total + of(i), 0);
  const share = (list: number[], top: (i: number) => boolean, bottom: (i: number) => boolean): number => {
    const whole = list.filter(bottom);
    return (100 * whole.filter(top).length) / whole.length;
  };
  /** Straight from the rows. */
  const brute: Partial<Record<KpiKey, (list: number[]) => number>> = {
    csat: (list) => share(list, (i) => rated(i) > 3, surveyed),
    agentCsat: (list) => share(list, (i) => rated(i) > 3, surveyed),
    csatMean: (list) => sum(list.filter(surveyed), rated) / list.filter(surveyed).length,
    netSatisfaction: (list) => share(list, (i) => rated(i) > 3, surveyed) - share(list, (i) => rated(i) < 3, surveyed),
    nps: (list) =>
      share(list, (i) => isPromoter(log.recommend[i]), surveyed) -
      share(list, (i) => isDetractor(log.recommend[i]), surveyed),
    ces: (list) => share(list, (i) => log.ease[i] > 0, surveyed),
    surveyResponseRate: (list) => share(list, surveyed, has(Mark.invited)),
    fcrSurvey: (list) => share(list, has(Mark.solvedAtFirst), surveyed),
    complaintRatePerContact: (list) => share(list, has(Mark.complaint), answered),
    complaintsResolvedFirstTime: (list) => share(list, has(Mark.complaintSettled), has(Mark.complaintHandled)),
  };
  const scopes: [Scope, (i: number) => boolean][] = [
    [{}, () => true],
    [{ type: 'orders' }, (i) => log.type[i] === 1],
    [
      { team: 'other' },
      (i) => answered(i) && teamOfAgent[log.agent[i]] === results.context.spec.shape.teams.indexOf('other'),
    ],
    [{ agent: 2 }, (i) => answered(i) && log.agent[i] === 2],
  ];

  it.each(Object.keys(brute) as KpiKey[])('%s is what the rows say: of all, of a type, a team and an agent', (kpi) => {
    for (const [scope, of] of scopes) {
      const list = rows.filter(of);
      expect(list.length).toBeGreaterThan(30);
      expect(results.estimate(kpi, scope).mean).toBeCloseTo(brute[kpi]!(list), 9);
    }
  });

  it('complaints are counted whether or not anybody answers them, and a team knows its own', () => {
    const made = rows.filter(has(Mark.complaintMade)).length;
    const fresh = new Set(log.issue.subarray(0, log.contacts)).size;
    expect(made).toBeGreaterThan(rows.filter(has(Mark.complaintHandled)).length);
    expect(results.estimateFormula(complaintCounts.ofIssues, {}, '%').mean).toBeCloseTo((100 * made) / fresh, 9);
    const fast = rows.filter(has(Mark.complaintFast)).length;
    expect(results.estimate('complaintsFastResponse').mean).toBeCloseTo((100 * fast) / made, 9);
    expect(results.estimate('disputes').mean).toBe(rows.filter(has(Mark.disputed)).length);
    const { teams } = results.context.spec.shape;
    const ofTeams = (kpi: 'disputes'): number =>
      teams.reduce((sum, team) => sum + results.estimate(kpi, { team }).mean!, 0);
    expect(ofTeams('disputes')).toBe(results.estimate('disputes').mean);
    // Whose complaint nobody answered is no team's.
    for (const team of teams) {
      const own = rows.filter(has(Mark.complaintFast)).filter((i) => teams[teamOfAgent[log.agent[i]]] === team).length;
      const { numerator, denominator } = fractionOf(results, 'complaintsFastResponse', { team })!;
      expect(numerator).toBe(own);
      expect(denominator).toBeLessThan(made);
    }
  });

  it('customers who complain are distinct ones of all who are active, and unknown where nobody says who they are', () => {
    expect(results.estimate('complaintRatePerCustomer').mean).toBeNull();
    const made = rows.filter(has(Mark.complaintMade)).length;
    for (const active of [1, 50, 40_000]) {
      const of = simulated({ ...outcomes, customers: { active } }).results;
      const rate = of.estimate('complaintRatePerCustomer').mean!;
      // Complaints thrown one after the other on customers: who is still without one.
      let without = 1;
      for (let i = 0; i < made; i++) without -= without / active;
      expect(rate).toBeCloseTo(100 * (1 - without), 9);
      const ofOrders = of.estimate('complaintRatePerCustomer', { type: 'orders' }).mean!;
      expect(ofOrders).toBeGreaterThan(0);
      expect(ofOrders).toBeLessThanOrEqual(rate);
    }
    const none = simulated({ customers: { active: 50 } }).results;
    expect(none.estimate('complaintRatePerCustomer').mean).toBeNull();
  });

  it('the five shares of ratings are the whole, and a transferred contact is rated once', () => {
    const shares = [1, 2, 3, 4, 5].map((rating) => results.estimateFormula(ratingShare(rating), {}, '%').mean!);
    expect(shares.reduce((a, b) => a + b, 0)).toBeCloseTo(100, 9);
    expect(rows.some((i) => log.ending[i] === Ending.passedOn)).toBe(true);
    expect(rows.some((i) => log.ending[i] === Ending.passedOn && surveyed(i))).toBe(false);
  });

  it('where nobody is asked, or nothing is felt, there is no data: neither 0 nor 100 %', () => {
    const perceived = ['csat', 'csatMean', 'nps', 'ces', 'netSatisfaction', 'fcrSurvey', 'agentCsat'] as const;
    const complained = [
      'complaintRatePerCustomer',
      'complaintRatePerContact',
      'complaintsResolvedFirstTime',
      'complaintsFastResponse',
      'disputes',
    ] as const;
    const off = simulated().results;
    for (const kpi of [...perceived, ...complained, 'surveyResponseRate'] as const)
      for (const scope of [{}, { team: 'other' }, { agent: 2 }]) expect(off.estimate(kpi, scope).mean, kpi).toBeNull();
    const unasked = simulated({ experience: { invited: 0 } }).results;
    for (const kpi of perceived) expect(unasked.estimate(kpi).mean, kpi).toBeNull();
    for (const kpi of complained)
      for (const scope of [{}, { agent: 2 }]) expect(unasked.estimate(kpi, scope).mean, kpi).toBeNull();
  });
});
