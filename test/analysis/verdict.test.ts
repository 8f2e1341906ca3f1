import { describe, expect, it } from 'vitest';
import { comparabilityOf } from '../../src/analysis/comparable';
import { comparePromise } from '../../src/analysis/comparePromise';
import { Results } from '../../src/analysis/results';
import { verdictOn, whatLacks } from '../../src/analysis/verdict';
import { compile } from '../../src/engine/plan';
import { Simulator } from '../../src/engine/simulate';
import { kpiKeys } from '../../src/kpi/kpis';
import { measureDay } from '../../src/kpi/measureDay';
import type { Commitment } from '../../src/model/commitment';
import { metrics, ownMetrics } from '../../src/model/commitment';
import { usualPromise } from '../../src/model/commitments/usual';
import { checkScenario } from '../../src/model/scenario';
import type { Scenario, ScenarioInput } from '../../src/model/scenario';
import { mechanismKeys } from '../../src/model/assumptions/mechanisms';
import { withMechanisms } from '../model/everything';
import { hourly, scenarioOf, teamOf } from '../engine/build';

const rate = (rest: object = {}): ScenarioInput['types'][number] => ({
  id: 'calls',
  name: 'Calls',
  demand: { kind: 'rate', volume: hourly(12) },
  handling: { talk: { family: 'constant', mean: 60 } },
  patience: { family: 'never' },
  ...rest,
});
function run(scenario: Scenario, days = 6): Results {
  const results = Results.of(scenario);
  const simulator = new Simulator(compile(scenario));
  for (let day = 0; day < days; day++) results.add(measureDay(simulator.run(day), results.context.spec));
  return results;
}
const promise = (c: Partial<Commitment> & Pick<Commitment, 'metric' | 'op' | 'value'>): Commitment => ({
  per: 'day',
  share: 1,
  ...c,
});

describe('a verdict on any KPI', () => {
  it('is of the same value and the same days as the KPI itself', () => {
    const c = promise({ metric: 'resolutionRate', op: '>=', value: 0.7 });
    const results = run(scenarioOf([rate({ resolution: 0.7 })], [teamOf(3)], { commitments: [c] }), 20);
    const verdict = verdictOn(results, c);
    const values = [...results.perDay('resolutionRate')];
    expect(verdict.kept).toMatchObject({ kept: values.filter((x) => x >= 70).length, days: 20 });
    expect(verdict.value).toEqual(results.estimate('resolutionRate'));
    expect(verdict.typical!.median).toBeGreaterThan(60);
    expect(verdict.lack).toBeUndefined();
  });

  it('is none where the plan does not have what is promised, and says what that is', () => {
    const plain = run(scenarioOf([rate()], [teamOf(3, ['calls'], { costPerHour: 0 })], {}));
    const lacks = (metric: string) => verdictOn(plain, usualPromise(metric)).lack;
    expect(lacks('fcr')).toEqual(['repeat', 'pressure']);
    expect(lacks('resolvedSameDay')).toEqual(['repeat', 'pressure']);
    expect(lacks('csat')).toEqual(['experience']);
    expect(lacks('costPerContact')).toEqual(['wages']);
    expect(lacks('transferRate')).toEqual(['transfer']);
    expect(lacks('offered')).toBeUndefined();
    // All calls are answered and nothing can go wrong with them: that is not a promise kept.
    expect(verdictOn(plain, usualPromise('fcr'))).toMatchObject({
      judgement: 'noData',
      kept: { kept: 0, days: 0, share: null },
      value: { mean: null },
      typical: null,
    });
  });

  it('is of the type that is named: what is on elsewhere does not count', () => {
    const results = run(
      scenarioOf(
        [rate({ resolution: 0.7 }), rate({ id: 'other', name: 'Other' })],
        // Two who share their queues: which of them a contact comes to nobody can say.
        [teamOf(5, ['calls', 'other']), teamOf(1, ['calls', 'other'], { id: 'second', name: 'Second' })],
      ),
    );
    expect(verdictOn(results, { ...usualPromise('fcr'), type: 'calls' }).lack).toBeUndefined();
    expect(verdictOn(results, { ...usualPromise('fcr'), type: 'other' }).lack).toEqual(['repeat', 'pressure']);
    expect(whatLacks(results, { ...usualPromise('utilisation'), type: 'calls' })).toEqual(['part']);
    expect(verdictOn(results, { ...usualPromise('offered'), team: 'team' }).lack).toEqual(['part']);
  });

  it('counts issues that were resolved within a time, and replies within another time than the type’s own', () => {
    const [hour, day] = [3600, 86_400].map((withinSeconds) =>
      promise({ metric: 'resolvedWithin', op: '>=', value: 0.9, withinSeconds }),
    );
    const results = run(
      scenarioOf(
        [rate({ resolution: 0.7, repeat: { probability: 1, delay: { family: 'constant', mean: 7200 } } })],
        [teamOf(3)],
        { commitments: [hour, day] },
      ),
      10,
    );
    // Nobody waits: within the hour are those whom the first contact helped, within the day those who came again, too.
    expect(verdictOn(results, hour).value.mean).toBeCloseTo(70, -1);
    expect(verdictOn(results, day).value.mean).toBeGreaterThan(90);

    const email = rate({ id: 'calls', channel: 'email', deferred: { deadlineHours: 24 } });
    const quick = { ...promise({ metric: 'respondedWithin', op: '>=', value: 0.9 }), withinSeconds: 30 };
    const slow = { ...quick, withinSeconds: 24 * 3600 };
    const replies = run(scenarioOf([email], [teamOf(3)], { commitments: [quick, slow] }));
    expect(verdictOn(replies, quick).value.mean).toBe(0);
    expect(verdictOn(replies, slow).value).toEqual(verdictOn(replies, { ...quick, withinSeconds: undefined }).value);
  });

  it('is there for every metric in a plan that has everything, and the usual promise of each is one', () => {
    const promises = metrics.map((metric) => usualPromise(metric));
    const checked = checkScenario({ ...withMechanisms(mechanismKeys), commitments: promises });
    expect(checked.ok ? [] : checked.flaws).toEqual([]);
    if (!checked.ok) return;
    const results = run(checked.scenario, 2);
    const silent = promises.filter((c) => {
      const { judgement, lack } = verdictOn(results, c);
      return (
        judgement === 'noData' &&
        lack === undefined &&
        results.estimate(c.metric as (typeof kpiKeys)[number]).mean !== null
      );
    });
    expect(silent).toEqual([]);
    expect(
      metrics
        .filter((metric) => !ownMetrics.includes(metric))
        .every((m) => m === 'resolvedWithin' || (kpiKeys as readonly string[]).includes(m)),
    ).toBe(true);
  });

  it('does not compare what one plan does not have', () => {
    const c = promise({ metric: 'fcr', op: '>=', value: 0.5 });
    const on = scenarioOf([rate({ resolution: 0.7 })], [teamOf(3)], { commitments: [c] });
    const off = scenarioOf([rate()], [teamOf(3)], { commitments: [c] });
    expect(comparePromise(run(on), run(on), comparabilityOf(on, on), c)).toMatchObject({ mean: 0 });
    expect(comparePromise(run(on), run(off), comparabilityOf(on, off), c)).toBeNull();
  });
});
