import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { comparePaired } from '../../src/analysis/compare';
import { Results } from '../../src/analysis/results';
import { compile } from '../../src/engine/plan';
import { Simulator } from '../../src/engine/simulate';
import { measureDay } from '../../src/kpi/measureDay';
import { readScenario } from '../../src/model/readScenario';
import type { Scenario } from '../../src/model/scenario';

/** What meeting the same callers buys on the scenario that the app opens with. */
const document = readFileSync(new URL('../../scenarios/bank-crisis-week.json', import.meta.url), 'utf8');
const read = readScenario(document);
if (!read.ok) throw new Error('the demo cannot be read');
const bank = read.scenario;

const weeks = 100;
const kpis = ['serviceLevel', 'asa', 'averageWait', 'abandonRate', 'occupancy', 'answered'] as const;

/** One agent more in the first team, in the intervals from … to …, wherever it has any. */
function oneMore(scenario: Scenario, from: number, to: number): Scenario {
  const [first, ...others] = scenario.teams;
  const headcount = first.headcount.map((n, k) => (k >= from && k < to && n > 0 ? n + 1 : n));
  return { ...scenario, teams: [{ ...first, headcount }, ...others] };
}

/** The bank with the redials and repeats of CAUSAL.md's defaults; its volumes hold them already. */
const withReturns: Scenario = {
  ...bank,
  types: bank.types.map((type) => ({
    ...type,
    demand: type.demand.kind === 'rate' ? { ...type.demand, observed: { abandonRate: 0.2, busyRate: 0 } } : type.demand,
    redial: {
      afterAbandon: 0.5,
      afterBusy: 0.7,
      afterClosed: 0.7,
      decay: 0.9,
      delay: { family: 'lognormal', mean: 900, cv: 1.5 },
      mostAttempts: 20,
    },
    resolution: 0.75,
    repeat: {
      probability: 0.8,
      sameDay: 0.3,
      delay: { family: 'exponential', mean: 7200 },
      laterDays: [1, 1, 1],
      work: 1,
      mostAttempts: 20,
    },
  })),
};

function run(scenario: Scenario): Results {
  const results = Results.of(scenario);
  const simulator = new Simulator(compile(scenario));
  for (let week = 0; week < weeks; week++) results.add(measureDay(simulator.run(week), results.context.spec));
  return results;
}

describe.each([
  ['as it comes', bank],
  ['with redials and repeats', withReturns],
])('one agent more at the bank, %s: an unpaired difference varies at least ten times as much', (name, scenario) => {
  const before = run(scenario);
  const day = 48;

  it.each([
    ['on Monday from ten to eleven', day + 20, day + 22],
    ['on all of Monday', day, 2 * day],
    ['all week', 0, 7 * day],
  ])('%s', (when, from, to) => {
    const after = run(oneMore(scenario, from, to));
    const ratios = kpis.map((kpi) => comparePaired(before, after, kpi).varianceRatio!);
    console.info(`${name}, ${when}: ${kpis.map((kpi, i) => `${kpi} ${ratios[i].toFixed(0)}`).join(', ')}`);
    expect(Math.min(...ratios)).toBeGreaterThan(10);
  });
});
