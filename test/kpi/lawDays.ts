import fc from 'fast-check';
import { expect, it } from 'vitest';
import { Results } from '../../src/analysis/results';
import { compile } from '../../src/engine/plan';
import { Simulator } from '../../src/engine/simulate';
import type { Formula, Sums } from '../../src/kpi/formula';
import { valueOf } from '../../src/kpi/formula';
import type { FormulaKey } from '../../src/kpi/kpis';
import { formulas } from '../../src/kpi/kpis';
import { measureDay } from '../../src/kpi/measureDay';
import { Contact } from '../../src/kpi/counters';
import { expectScenario } from '../../src/model/document';
import type { Scenario } from '../../src/model/scenario';
import { outcomes, sales, scenarios, settings } from '../engine/arbitrary';
import { centres } from '../engine/arbitraryCentre';
import { hourly, scenarioOf, teamOf } from '../engine/build';
import { campaigns } from '../engine/campaign';

/** One measured day of a random scenario, as results have it. */
export interface LawDay {
  scenario: Scenario;
  results: Results;
  /** The counters of the whole centre, with its account. */
  sums: Sums;
  /** A counter of contacts of the whole. */
  of: (name: keyof typeof Contact) => number;
  /** A figure of the whole; NaN: no data. */
  kpi: (key: FormulaKey) => number;
  value: (formula: Formula) => number;
}

export function lawDay(scenario: Scenario): LawDay {
  const results = Results.of(scenario);
  results.add(measureDay(new Simulator(compile(scenario)).run(1), results.context.spec));
  const [sums] = results.all.sums();
  const value = (formula: Formula): number => valueOf(formula, sums);
  return {
    scenario,
    results,
    sums,
    of: (name) => sums.contact[Contact[name]],
    kpi: (key) => value(formulas[key]),
    value,
  };
}

/** Rosters, channels and campaigns with whatever may follow from contacts, and with wages. */
const withOutcomes = (from: fc.Arbitrary<Scenario>): fc.Arbitrary<Scenario> =>
  fc
    .tuple(from, outcomes, fc.array(fc.option(sales, { nil: undefined }), { minLength: 8, maxLength: 8 }))
    .map(([scenario, following, sold]) =>
      expectScenario({
        ...scenario,
        types: scenario.types.map((type, i) => (sold[i] ? { ...type, sale: sold[i] } : type)),
        teams: scenario.teams.map((team, j) => ({ ...team, costPerHour: 20 + j })),
        outcomes: following,
      }),
    );

/** In which who waits at closing time is dropped. */
const dropping = scenarios().filter(({ calendar }) => calendar.closing === 'drop');

const onShifts = centres.filter(({ teams }) => teams.every(({ roster }) => roster));

/** Ten hours of issues that customers bring again until they are resolved, with agents for everybody at once. */
export const patientDays: fc.Arbitrary<Scenario> = fc
  .record({
    perHour: fc.integer({ min: 20, max: 150 }),
    resolution: fc.constantFrom(0.3, 0.5, 0.65, 0.8, 0.95),
    reopened: fc.constantFrom(0, 0, 0.1, 0.3),
    talk: fc.integer({ min: 60, max: 500 }),
    costs: fc.record({ onCost: fc.constantFrom(0, 0.3), telecomPerMinute: fc.constantFrom(0, 0.1) }),
    seed: fc.string({ minLength: 3, maxLength: 5 }),
  })
  .map(({ perHour, resolution, reopened, talk, costs, seed }) =>
    scenarioOf(
      [
        {
          id: 'calls',
          name: 'Calls',
          demand: { kind: 'rate', volume: hourly(perHour, { 10: 0 }) },
          handling: { talk: { family: 'exponential', mean: talk } },
          patience: { family: 'never' },
          resolution,
          repeat: { probability: 1, reopened, sameDay: 1, delay: { family: 'constant', mean: 10 }, mostAttempts: 255 },
        },
      ],
      [teamOf(200, ['calls'], { costPerHour: 20 })],
      { seed, outcomes: { costs } },
    ),
  );

/** Random days of every kind: calls that come back, centres with every channel, campaigns, centres on shifts, and issues all resolved. */
export const lawDays: readonly LawDay[] = [
  ...fc.sample(scenarios(), { ...settings, numRuns: 90 }),
  ...fc.sample(dropping, { ...settings, numRuns: 20 }),
  ...fc.sample(withOutcomes(centres), { ...settings, numRuns: 60 }),
  ...fc.sample(withOutcomes(campaigns()), { ...settings, numRuns: 50 }),
  ...fc.sample(withOutcomes(onShifts), { ...settings, numRuns: 30 }),
  ...fc.sample(patientDays, { ...settings, numRuns: 20 }),
].map(lawDay);

/** The identities of the catalogue hold to the rounding of sums of some thousand doubles: 1e-9 of the figure. */
export const same = (a: number, b: number, what = 'figure'): void => {
  if (Number.isNaN(b)) expect(a, what).toBeNaN();
  else
    expect(Math.abs(a - b), `${what}: ${a}, by the identity ${b}`).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(b)));
};

/** A law on every day; it has something to say on `least` of them or more. */
export function law(name: string, least: number, says: (day: LawDay) => boolean): void {
  it(name, () => expect(lawDays.filter(says).length).toBeGreaterThanOrEqual(least));
}
