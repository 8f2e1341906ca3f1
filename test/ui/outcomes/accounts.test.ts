import { describe, expect, it } from 'vitest';
import { salesFloor } from '../../../scenarios/make/salesFloor';
import { Results } from '../../../src/analysis/results';
import { compile } from '../../../src/engine/plan';
import { Simulator } from '../../../src/engine/simulate';
import { fi } from '../../../src/i18n/fi';
import { en } from '../../../src/i18n/en';
import { Formats } from '../../../src/i18n/format';
import { measureDay } from '../../../src/kpi/measureDay';
import { expectScenario } from '../../../src/model/document';
import type { Scenario } from '../../../src/model/scenario';
import { customerMonth, hasMoney, moneyOf } from '../../../src/ui/outcomes/accounts';

function resultsOf(scenario: Scenario, days = 3): Results {
  const results = Results.of(scenario);
  const simulator = new Simulator(compile(scenario));
  for (let day = 0; day < days; day++) results.add(measureDay(simulator.run(day), results.context.spec));
  return results;
}

const floor = salesFloor();
const customers = { active: 20_000, acquiredPerMonth: 300, revenuePerMonth: 10_000, marginPerMonth: 2000 };
const full = resultsOf(expectScenario({ ...floor, outcomes: { ...floor.outcomes, customers } }));
const f = new Formats('en');
const close = (a: number, b: number): void => {
  expect(Math.abs(a - b)).toBeLessThan(1e-9 * Math.max(Math.abs(a), Math.abs(b), 1));
};

describe('the account of money', () => {
  const rows = (results: Results, scope = {}): Map<string, number> =>
    new Map(
      moneyOf(results, scope, en.outcomes, f).table.table.rows.map(([name, mean]) => [String(name), Number(mean)]),
    );

  it('adds up: what comes in less what goes out is what is left, in the week and on each day', () => {
    for (const scope of [{}, { day: 0 }, { day: 4 }]) {
      const { Left: left, ...lines } = Object.fromEntries(rows(full, scope));
      close(
        Object.values(lines).reduce((sum, x) => sum + x, 0),
        left,
      );
    }
  });

  it('of the week is that of its days', () => {
    const week = rows(full);
    for (const [name, value] of week) {
      let sum = 0;
      for (let day = 0; day < 5; day++) sum += rows(full, { day }).get(name)!;
      close(sum, value);
    }
    expect(week.size).toBe(8);
  });

  it('agrees with the figures: wages are the staffing cost, all of it the cost of each contact', () => {
    const week = rows(full);
    close(-week.get('Wages, overtime included')!, full.estimate('staffingCost').mean!);
    close(week.get('On top of wages')!, 0.235 * week.get('Wages, overtime included')!);
    close(week.get('Fixed')!, -5 * 3_000_000);
    close(week.get('Revenue of customers')!, (20_000 * 10_000 * 5) / 30.4375);
    const cost = [...week].filter(([, value]) => value < 0).reduce((sum, [, value]) => sum - value, 0);
    const handled = full.all.sums({}).map(({ contact }) => contact[0] + contact[15]);
    close(full.estimate('costPerContact').mean!, (3 * cost) / handled.reduce((a, b) => a + b, 0));
  });

  it('leaves out what costs nothing, and has a total where nothing comes in', () => {
    const plain = resultsOf(
      expectScenario({
        ...floor,
        outcomes: undefined,
        types: floor.types.map((type) => ({ ...type, sale: undefined })),
      }),
      1,
    );
    expect([...rows(plain).keys()]).toEqual(['Wages, overtime included', 'Cost in all']);
    expect(hasMoney(plain, {})).toBe(true);
    const unpaid = resultsOf(
      expectScenario({
        ...floor,
        outcomes: undefined,
        types: floor.types.map((type) => ({ ...type, sale: undefined })),
        teams: floor.teams.map((team) => ({ ...team, costPerHour: 0 })),
      }),
      1,
    );
    expect(hasMoney(unpaid, {})).toBe(false);
  });
});

describe('the account of customers', () => {
  it('is of a month: who comes, who leaves anyway, who leaves because of service', () => {
    const { rows, table } = customerMonth(full, {}, fi.outcomes, new Formats('fi'));
    expect(rows.map(({ label }) => label)).toEqual([
      'Uusia',
      'Lähtee joka tapauksessa',
      'Lähtee palvelun takia',
      'Muutos',
    ]);
    const [came, anyway, service, net] = rows.map(({ value }) => value!);
    expect([came, anyway]).toEqual([300, -200]);
    expect(service).toBeLessThanOrEqual(0);
    close(came + anyway + service, net);
    close(-(anyway + service), (20_000 * full.estimate('churn').mean!) / 100);
    const values = table.table.rows.map(([, mean]) => Number(mean));
    close(values[0] + net, values[values.length - 1]);
    for (const [, mean, low, high] of table.table.rows) {
      expect(Number(low)).toBeLessThanOrEqual(Number(mean) + 1e-9);
      expect(Number(high)).toBeGreaterThanOrEqual(Number(mean) - 1e-9);
    }
  });

  it('says nothing of a single team, or of a single interval', () => {
    expect(full.estimate('churn', { team: 'desk' }).mean).toBeNull();
    expect(full.estimate('churn', { interval: 40 }).mean).toBeNull();
    expect(full.estimate('churn', { day: 2 }).mean).not.toBeNull();
    expect(full.estimate('costPerCustomer').unit).toBe('VND/month');
    expect(f.value(9.5, 'money/month', 'EUR')).toBe('€9.50\u00a0a month');
  });
});
