import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Outcome } from '../../src/engine/dayLog';
import { compile } from '../../src/engine/plan';
import { Simulator } from '../../src/engine/simulate';
import { valueOf } from '../../src/kpi/formula';
import { sumContacts, sumFloor, sumTeamContacts } from '../../src/kpi/formula';
import type { FormulaKey } from '../../src/kpi/kpis';
import { formulas } from '../../src/kpi/kpis';
import { measureDay } from '../../src/kpi/measureDay';
import { AgentDay, Contact, Floor, isMaximum, isOfTeam } from '../../src/kpi/counters';
import { addWaits, waitBins } from '../../src/kpi/waits';
import { specOf } from '../../src/kpi/spec';
import { gridOf } from '../../src/model/calendar';
import type { Scenario } from '../../src/model/scenario';
import { scenarios, settings } from '../engine/arbitrary';
import { scenarioOf, teamOf } from '../engine/build';

/** Simulated and measured days of many scenarios. */
const days = fc.sample(scenarios(), { ...settings, numRuns: 120 }).map((scenario) => {
  const plan = compile(scenario);
  const spec = specOf(scenario, plan.shape);
  const log = new Simulator(plan).run(1);
  const day = measureDay(log, spec);
  const { intervals, intervalSeconds, types } = spec.shape;
  const contact = sumContacts(day, spec, -1, 0, intervals);
  const { floor, wages } = sumFloor(day, spec, -1, 0, intervals, new Float64Array(spec.shape.teams.length).fill(1));
  const live = sumContacts(day, spec, -1, 0, intervals, spec.live);
  const sums = { contact, live, floor, wages, openSeconds: 3600, records: 0 };
  const kpi = (key: FormulaKey): number => valueOf(formulas[key], sums);
  return { scenario, plan, spec, log, day, contact, floor, kpi, intervals, intervalSeconds, types };
});

/** Agrees up to rounding of sums of some thousand doubles. */
const same = (a: number, b: number): void => {
  if (Number.isNaN(b)) expect(a).toBeNaN();
  else expect(Math.abs(a - b)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(b)) + 1e-6);
};

describe('on every measured day', () => {
  it('offered = answered + abandoned + dropped + still waiting, and attempts are offered, blocked or closed', () => {
    for (const { log, spec, contact, intervalSeconds } of days) {
      const begin = spec.warmUpIntervals * intervalSeconds;
      const count = (outcome?: number): number =>
        Array.from({ length: log.contacts }, (_, i) => i).filter(
          (i) => log.arrival[i] >= begin && (outcome === undefined || log.outcome[i] === outcome),
        ).length;
      const still = count(Outcome.waiting);
      expect(contact[Contact.offered]).toBe(
        contact[Contact.answered] + contact[Contact.abandoned] + contact[Contact.dropped] + still,
      );
      expect(contact[Contact.offered] + contact[Contact.blocked] + contact[Contact.closed]).toBe(count());
    }
  });

  it('later attempts are redials, repeats, transfers and call backs; each contact passed on is one; the others are fresh issues', () => {
    let seen = 0;
    for (const { log, spec, contact, kpi } of days) {
      const later = contact[Contact.later];
      const { redials, repeats, transfers, callBacks } = Contact;
      expect([redials, repeats, transfers, callBacks].reduce((sum, by) => sum + contact[by], 0)).toBe(later);
      const attempts = contact[Contact.offered] + contact[Contact.blocked] + contact[Contact.closed];
      expect(kpi('freshIssues')).toBe(attempts - later);
      same(kpi('volumeAmplification') * kpi('freshIssues'), kpi('freshIssues') > 0 ? contact[Contact.offered] : NaN);
      expect(kpi('completed')).toBe(contact[Contact.answered] - contact[Contact.passedOn]);
      // A warm-up may part two legs of one contact.
      if (spec.warmUpIntervals > 0) continue;
      expect(contact[Contact.passedOn]).toBe(contact[Contact.transfers]);
      expect(kpi('freshIssues')).toBe(new Set(log.issue.subarray(0, log.contacts)).size);
      seen += later;
    }
    expect(seen).toBeGreaterThan(1000);
  });

  it('occupancy and availability make 100 %, and nobody is busier than he is there', () => {
    for (const { day, floor, kpi, spec } of days) {
      const busy = kpi('occupancy');
      if (Number.isNaN(busy)) expect(floor[Floor.staffed]).toBe(0);
      else same(busy + kpi('availability'), 100);
      for (let cell = 0; cell < day.floor.length; cell += Floor.width)
        expect(day.floor[cell + Floor.busy]).toBeLessThanOrEqual(day.floor[cell + Floor.staffed] + 1e-6);
      for (let a = 0; a < spec.shape.agentTeam.length; a++)
        expect(day.agents[a * spec.agentWidth + AgentDay.busy]).toBeLessThanOrEqual(
          day.agents[a * spec.agentWidth + AgentDay.staffed] + 1e-6,
        );
    }
  });

  it('a team is staffed in every interval at least as its headcount says', () => {
    for (const { scenario, spec, day, intervals, intervalSeconds } of days)
      spec.shape.teams.forEach((id, j) => {
        const { headcount } = scenario.teams.find((t) => t.id === id)!;
        for (let k = spec.warmUpIntervals; k < intervals; k++)
          expect(day.floor[(j * intervals + k) * Floor.width + Floor.staffed]).toBeGreaterThanOrEqual(
            headcount[k] * intervalSeconds - 1e-6,
          );
      });
  });

  it('agents and intervals add up to the same agent time', () => {
    for (const { day, floor, spec } of days) {
      const total = (field: number): number => {
        let sum = 0;
        for (let at = 0; at < day.agents.length; at += spec.agentWidth) sum += day.agents[at + field];
        return sum;
      };
      same(total(AgentDay.staffed), floor[Floor.staffed]);
      same(total(AgentDay.busy), floor[Floor.busy]);
    }
  });

  it('talk + hold + wrap make the handle time, by contact and by agent', () => {
    for (const { day, contact, kpi, spec } of days) {
      same(kpi('aht'), kpi('talkTime') + kpi('holdTime') + kpi('wrapTime'));
      let handled = 0;
      let answered = 0;
      for (let at = 0; at < day.agents.length; at += spec.agentWidth) {
        handled += day.agents[at + AgentDay.talk] + day.agents[at + AgentDay.hold] + day.agents[at + AgentDay.wrap];
        answered += day.agents[at + AgentDay.answered];
      }
      same(handled, contact[Contact.talk] + contact[Contact.hold] + contact[Contact.wrap]);
      expect(answered).toBe(contact[Contact.answered]);
    }
  });

  it('service levels are ordered E ≥ C ≥ B ≥ A and D ≥ C, and rates complete each other', () => {
    for (const { kpi } of days) {
      const pairs: [FormulaKey, FormulaKey][] = [
        ['serviceLevelRemovedWithin', 'serviceLevelAbandonsNeutral'],
        ['serviceLevelAbandonsNeutral', 'serviceLevelNetOfShortAbandons'],
        ['serviceLevelNetOfShortAbandons', 'serviceLevel'],
        ['serviceLevelOfAnswered', 'serviceLevelAbandonsNeutral'],
      ];
      for (const [high, low] of pairs) expect(kpi(high) < kpi(low) - 1e-9).toBe(false);
      same(kpi('answerRate') + kpi('missedRate'), Number.isNaN(kpi('answerRate')) ? NaN : 100);
    }
  });

  it('the histogram holds every contact that left the queue, on the right side of each threshold', () => {
    for (const { day, spec, contact, intervals } of days) {
      const [answered, left] = ([0, 1] as const).map((fate) => {
        const bins = new Float64Array(waitBins);
        addWaits(bins, day.waits, -1, fate, 0, intervals);
        return bins;
      });
      const upTo = (bins: Float64Array, bin: number): number => bins.subarray(0, bin + 1).reduce((a, b) => a + b, 0);
      const atOnce = contact[Contact.answered] - upTo(answered, waitBins - 1);
      expect(answered[0]).toBe(0);
      expect(atOnce).toBeGreaterThanOrEqual(0);
      expect(upTo(left, waitBins - 1)).toBe(contact[Contact.abandoned] + contact[Contact.dropped]);
      spec.thresholds.forEach((t, k) => expect(atOnce + upTo(answered, t)).toBe(contact[Contact.within + 3 * k]));
    }
  });

  it('answered contacts of all teams are the answered contacts of all types', () => {
    for (const { day, spec, contact, intervals } of days) {
      const each = spec.shape.teams.map((_, j) => sumTeamContacts(day, spec, j, 0, intervals));
      const known = [
        // Those of who answered last or first are not of all: whoAnswered.test.ts.
        ...Array.from({ length: Contact.offered }, (_, f) => f).filter((f) => f < Contact.due || f >= Contact.invited),
        ...spec.thresholds.map((_, k) => Contact.within + 3 * k),
      ];
      for (const f of known) {
        const parts = each.map((c) => c[f]);
        if (f === Contact.maxWaitAnswered) expect(contact[f]).toBe(Math.max(...parts));
        else
          same(
            contact[f],
            parts.reduce((a, b) => a + b, 0),
          );
      }
      for (const [f, value] of each[0].entries()) if (!isOfTeam(f)) expect(value).toBeNaN();
    }
  });

  it('all types together are the sum of the types, maxima their maximum', () => {
    for (const { day, spec, contact, types, intervals } of days) {
      const each = types.map((_, q) => sumContacts(day, spec, q, 0, intervals));
      contact.forEach((value, f) => {
        // Whether a contact was answered before is another question of the whole.
        if (f === Contact.again) return;
        const parts = each.map((c) => c[f]);
        if (isMaximum(f)) expect(value).toBe(Math.max(...parts));
        else
          same(
            value,
            parts.reduce((a, b) => a + b, 0),
          );
      });
    }
  });
});

describe('over a long time', () => {
  /** One queue that lasts 60 days in one horizon: the steady state, far longer than any start. */
  const long = (): { scenario: Scenario; hours: number } => {
    const calendar = {
      start: '2026-03-02',
      zone: 'UTC',
      days: 60,
      intervalMinutes: 60 as const,
      closing: 'serve' as const,
    };
    const hours = gridOf(calendar).intervals;
    const scenario = scenarioOf(
      [
        {
          id: 'calls',
          name: 'Calls',
          demand: { kind: 'rate', volume: new Array<number>(hours).fill(100) },
          handling: { talk: { family: 'exponential', mean: 300 } },
          patience: { family: 'exponential', mean: 150 },
        },
      ],
      [teamOf(0, ['calls'], { headcount: new Array<number>(hours).fill(8) })],
      { calendar, warmUpIntervals: 24 },
    );
    return { scenario, hours };
  };
  const { scenario, hours } = long();
  const plan = compile(scenario);
  const spec = specOf(scenario, plan.shape);
  const day = measureDay(new Simulator(plan).run(0), spec);
  const contact = sumContacts(day, spec, 0, 24, hours);
  const { floor } = sumFloor(day, spec, 0, 24, hours, Float64Array.of(0));
  const offered = contact[Contact.offered];

  it('with exponential patience, abandonments are the waits × the rate of impatience (Erlang-A identity)', () => {
    const waits = contact[Contact.waitAnswered] + contact[Contact.waitAbandoned];
    // Abandonments come at rate θ per second waited: their number is Poisson-like about θ · Σ waits.
    expect(Math.abs(contact[Contact.abandoned] - waits / 150)).toBeLessThan(4 * Math.sqrt(waits / 150));
  });

  it('occupancy is λ(1 − P(abandon)) · AHT ÷ n', () => {
    const measured = floor[Floor.busy] / floor[Floor.staffed];
    const work = contact[Contact.talk] / ((hours - 24) * 3600 * 8);
    // Both are the same work, by the clock and by cohort: only what crosses the two ends differs, a few calls of 300 s.
    expect(Math.abs(measured - work)).toBeLessThan((8 * 300 * 4) / ((hours - 24) * 3600 * 8));
    expect(offered).toBeGreaterThan(130_000);
  });
});
