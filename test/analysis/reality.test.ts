import { describe, expect, it } from 'vitest';
import bank from '../../scenarios/bank-crisis-week.json';
import type { RealityReason } from '../../src/analysis/reality';
import { holdAgainstReality } from '../../src/analysis/reality';
import { Results } from '../../src/analysis/results';
import { compile } from '../../src/engine/plan';
import { Simulator } from '../../src/engine/simulate';
import { measureDay } from '../../src/kpi/measureDay';
import { Contact } from '../../src/kpi/counters';
import { expectScenario } from '../../src/model/document';
import type { Observed, Scenario } from '../../src/model/scenario';
import { hourly, scenarioOf, teamOf } from '../engine/build';

function simulated(scenario: Scenario, days: number, first = 0): Results {
  const results = Results.of(scenario);
  const simulator = new Simulator(compile(scenario));
  for (let d = 0; d < days; d++) results.add(measureDay(simulator.run(first + d), results.context.spec));
  return results;
}

/** A busy queue whose waits answer to every change. */
function plan(change: { volume?: number; agents?: number; talk?: number; patience?: number } = {}): Scenario {
  const { volume = 60, agents = 5, talk = 250, patience = 240 } = change;
  return scenarioOf(
    [
      {
        id: 'calls',
        name: 'Calls',
        demand: { kind: 'rate', volume: hourly(volume) },
        handling: { talk: { family: 'lognormal', mean: talk, cv: 0.9 } },
        patience: { family: 'exponential', mean: patience },
      },
    ],
    [teamOf(agents)],
    { seed: 'reality' },
  );
}
const asPlanned = simulated(plan(), 100);
/** The most middling of some days that are none of those, by contacts and handle time. */
const middling = ((): number => {
  const some = simulated(plan(), 30, 500);
  const apart = (['offered', 'aht'] as const).map((kpi) => {
    const { mean, p10, p90 } = asPlanned.estimate(kpi);
    return some.perDay(kpi).map((value) => Math.abs(value - mean!) / (p90! - p10!));
  });
  const sums = apart[0].map((x, d) => x + apart[1][d]);
  return 500 + sums.indexOf(Math.min(...sums));
})();

/** One simulated day of another plan, taken for the real one. */
function realDay(scenario: Scenario): Observed {
  const results = simulated(scenario, 1, middling);
  const by = (value: (c: Float64Array) => number): number[] =>
    Array.from({ length: 24 }, (_, interval) => value(results.all.sums({ interval })[0].contact));
  const each = (c: Float64Array, total: number): number => (c[Contact.answered] > 0 ? total / c[Contact.answered] : 0);
  return {
    type: 'calls',
    offered: by((c) => c[Contact.offered]),
    answered: by((c) => c[Contact.answered]),
    abandoned: by((c) => c[Contact.abandoned]),
    withinSeconds: 20,
    answeredWithin: by((c) => c[Contact.answeredInTime]),
    asaSeconds: by((c) => each(c, c[Contact.waitAnswered])),
    ahtSeconds: by((c) => each(c, c[Contact.talk])),
    maxWaitSeconds: by((c) => c[Contact.maxWait]),
  };
}
const reasonsFor = (scenario: Scenario): RealityReason[] =>
  holdAgainstReality(plan(), [realDay(scenario)], asPlanned, { first: 0, last: 24 }).reasons;
const gaps = (reasons: RealityReason[]) => reasons.filter((reason) => reason.code === 'gap');

describe('the reasons for a gap go its way', () => {
  it('more contacts make it worse, and are told as what happened', () => {
    const reasons = reasonsFor(plan({ volume: 75 }));
    expect(reasons[0]).toMatchObject({ code: 'moreContacts' });
    const [gap, ...others] = gaps(reasons);
    expect(others).toEqual([]);
    expect(gap).toMatchObject({ better: false, causes: ['moreContacts'], against: [] });
    expect(gap.kpis).toEqual(expect.arrayContaining(['serviceLevel', 'asa', 'abandonRate']));
  });

  it('shorter contacts make it better', () => {
    expect(gaps(reasonsFor(plan({ talk: 190 })))[0]).toMatchObject({ better: true, causes: ['shorterHandling'] });
  });

  it('more people than planned are no input: better although contacts took longer is not explained by them', () => {
    const reasons = reasonsFor(plan({ talk: 300, agents: 9 }));
    expect(reasons[0]).toMatchObject({ code: 'longerHandling' });
    expect(gaps(reasons)[0]).toMatchObject({ better: true, causes: [], against: ['longerHandling'] });
  });

  it('fewer people, and nothing else, leave it unexplained', () => {
    const reasons = reasonsFor(plan({ agents: 4 }));
    expect(gaps(reasons)[0]).toMatchObject({ better: false, causes: [], against: [] });
    expect(reasons.map(({ code }) => code)).not.toContain('fits');
  });
});

it('a day of the same law fits, or differs in a figure or two by luck, never in volume and all waits at once', () => {
  const reasons = reasonsFor(plan());
  expect(reasons.map(({ code }) => code)).not.toContain('moreContacts');
  expect(gaps(reasons).flatMap(({ kpis }) => kpis).length).toBeLessThan(3);
});

it('what fits is named: the figures that the data tell, and no others', () => {
  const nothing = new Array<null>(24).fill(null);
  const forecast: Observed = {
    type: 'calls',
    offered: hourly(60),
    answered: nothing,
    abandoned: nothing,
    withinSeconds: 20,
    answeredWithin: nothing,
  };
  const held = (change: Partial<Observed>) =>
    holdAgainstReality(plan(), [{ ...forecast, ...change }], asPlanned, { first: 0, last: 24 });
  expect(held({}).reasons).toEqual([{ code: 'fits', kpis: ['offered'], outcome: false }]);
  const middle = Array.from({ length: 24 }, (_, interval) => asPlanned.estimate('maxWait', { interval }).p50!);
  const most = Math.max(...middle);
  const { rows, reasons } = held({
    maxWaitSeconds: middle.map((x) => (x === most ? asPlanned.estimate('maxWait').p50 : x)),
  });
  expect(rows.map(({ kpi }) => kpi)).toEqual(['offered', 'maxWait']);
  expect(reasons).toEqual([{ code: 'fits', kpis: ['offered', 'maxWait'], outcome: true }]);
});

it('the bank’s Monday: calls took longer, and yet nobody waited as long as simulated', () => {
  const scenario = expectScenario(bank);
  const results = simulated(scenario, 60);
  const { firstInterval, intervals } = results.context.grid.days[1];
  const range = { first: firstInterval, last: firstInterval + intervals };
  const { rows, reasons } = holdAgainstReality(scenario, scenario.observed, results, range);
  const wait = rows.find(({ kpi }) => kpi === 'maxWait')!;
  expect(wait.real!).toBeLessThan(wait.p10!);
  expect(reasons[0]).toMatchObject({ code: 'longerHandling' });
  expect(gaps(reasons)).toEqual([
    { code: 'gap', kpis: ['maxWait'], better: true, causes: [], against: ['longerHandling'] },
  ]);
});

it('a warm-up is not held against anything', () => {
  const warm: Scenario = { ...plan(), warmUpIntervals: 6 };
  const results = simulated(warm, 20);
  const { rows } = holdAgainstReality(warm, [realDay(plan())], results, { first: 0, last: 24 });
  expect(rows[0]).toMatchObject({ kpi: 'offered', intervals: 18 });
  expect(rows[0].mean).toBeGreaterThan(0);
  expect(holdAgainstReality(warm, [realDay(plan())], results, { first: 0, last: 6 }).rows).toEqual([]);
});

describe('a blank cell is no 0', () => {
  const rowsOf = (real: Observed) => holdAgainstReality(plan(), [real], asPlanned, { first: 0, last: 24 }).rows;
  const full = realDay(plan());
  const real = (rows: ReturnType<typeof rowsOf>, kpi: string) => rows.find((row) => row.kpi === kpi)!;
  const blanked = (values: readonly (number | null)[]): (number | null)[] =>
    values.map((value, k) => (k >= 6 && k < 14 ? null : value));
  /** The day without those hours, which is what is left when they are blank. */
  const without: Observed = {
    ...full,
    offered: blanked(full.offered),
    answered: blanked(full.answered),
    abandoned: blanked(full.abandoned),
    answeredWithin: blanked(full.answeredWithin),
    asaSeconds: blanked(full.asaSeconds!),
    ahtSeconds: blanked(full.ahtSeconds!),
    maxWaitSeconds: blanked(full.maxWaitSeconds!),
  };

  it.each([
    ['asa', 'asaSeconds'],
    ['aht', 'ahtSeconds'],
    ['serviceLevel', 'answeredWithin'],
    ['abandonRate', 'abandoned'],
    ['maxWait', 'maxWaitSeconds'],
  ] as const)('%s is of the hours that tell it, in the real day and in the simulated ones', (kpi, column) => {
    const rows = rowsOf({ ...full, [column]: blanked(full[column]!) });
    expect(real(rows, kpi)).toEqual(real(rowsOf(without), kpi));
    for (const other of rows.filter((row) => row.kpi !== kpi)) expect(other).toEqual(real(rowsOf(full), other.kpi));
  });

  it('where nobody was answered there is no wait to tell, but the offered count', () => {
    const none = (values: readonly (number | null)[], value: number | null) =>
      values.map((old, k) => (k === 10 ? value : old));
    const closed: Observed = {
      ...full,
      answered: none(full.answered, 0),
      abandoned: none(full.abandoned, full.offered[10]),
      answeredWithin: none(full.answeredWithin, null),
      asaSeconds: none(full.asaSeconds!, null),
    };
    const zero = { ...closed, answeredWithin: none(full.answeredWithin, 0), asaSeconds: none(full.asaSeconds!, 0) };
    expect(rowsOf(closed)).toEqual(rowsOf(zero));
  });
});
