import { describe, expect, it } from 'vitest';
import { Results } from '../../../src/analysis/results';
import { compile } from '../../../src/engine/plan';
import { Simulator } from '../../../src/engine/simulate';
import type { KpiKey } from '../../../src/kpi/kpis';
import { measureDay } from '../../../src/kpi/measureDay';
import { expectScenario } from '../../../src/model/document';

interface Levers {
  agents?: number;
  resolution?: number;
  again?: number;
  reopened?: number;
  cap?: number;
  onCost?: number;
}

const all = <T>(x: T): T[] => new Array<T>(24).fill(x);

/** Twelve days of a busy line whose every customer says how it was; the same customers whatever the levers. */
function results({ agents = 6, resolution = 0.8, again = 0.8, reopened, cap, onCost = 0.2 }: Levers): Results {
  const scenario = expectScenario({
    format: 'floorwalk',
    version: 1,
    name: 'Levers',
    calendar: { start: '2026-03-02', zone: 'UTC', days: 1, intervalMinutes: 60 },
    types: [
      {
        id: 'calls',
        name: 'Calls',
        demand: { kind: 'rate', volume: all(60) },
        handling: { talk: { family: 'lognormal', mean: 240, cv: 0.7 } },
        patience: { family: 'exponential', mean: 300 },
        resolution,
        repeat: { probability: again, sameDay: 1, delay: { family: 'exponential', mean: 1800 }, reopened },
        ...(cap === undefined ? {} : { pressure: { cap } }),
        sale: { conversion: 0.3, value: 10, lossPerMinute: 0.3 },
      },
    ],
    teams: [{ id: 'desk', name: 'Desk', headcount: all(agents), skills: [{ type: 'calls' }], costPerHour: 20 }],
    outcomes: {
      experience: { response: 1, perWait: 0.4 },
      complaints: {},
      customers: { active: 20_000, revenuePerMonth: 20, marginPerMonth: 8 },
      costs: { onCost },
    },
  });
  const simulator = new Simulator(compile(scenario));
  const measured = Results.of(scenario);
  for (let day = 0; day < 12; day++) measured.add(measureDay(simulator.run(day), measured.context.spec));
  return measured;
}

describe('with the same customers', () => {
  const base = results({});
  const cases: readonly (readonly [string, Levers, readonly KpiKey[], readonly KpiKey[]])[] = [
    [
      'fewer agents: longer waits, less satisfaction, more give up, fewer buy, less stay',
      { agents: 5 },
      ['asa', 'abandonRate', 'occupancy', 'churn'],
      ['csat', 'nps', 'serviceLevel', 'conversionRate', 'retention'],
    ],
    [
      'less resolution: more repeats, complaints, contacts and leavers, less satisfaction',
      { resolution: 0.6 },
      ['repeatRate', 'offered', 'volumeAmplification', 'complaintRatePerContact', 'churn', 'contactsPerResolution'],
      ['fcr', 'fcrSurvey', 'csat', 'nps', 'ces'],
    ],
    ['more who contact again: more contacts (c ↑ ⇒ λ ↑)', { again: 1 }, ['offered', 'repeatRate'], []],
    ['more reopened: more repeats, less resolved at once', { reopened: 0.2 }, ['reopenRate', 'repeatRate'], ['fcr']],
    [
      'a lower cap: shorter contacts, less resolved, more repeats',
      { cap: 1 },
      ['repeatRate', 'brokenOff'],
      ['aht', 'fcr'],
    ],
    [
      'dearer hours: dearer contacts, and no other service',
      { onCost: 0.4 },
      ['costPerContact', 'costPerResolution', 'costToRevenue', 'costPerCustomer'],
      [],
    ],
  ];

  it.each(cases)('%s', (_, levers, up, down) => {
    const other = results(levers);
    const of = (from: Results, kpi: KpiKey): number => from.estimate(kpi).mean ?? 0;
    for (const kpi of up) expect(of(other, kpi), kpi).toBeGreaterThan(of(base, kpi));
    for (const kpi of down) expect(of(other, kpi), kpi).toBeLessThan(of(base, kpi));
    if (levers.onCost !== undefined) expect(of(other, 'asa')).toBe(of(base, 'asa'));
  });
});
