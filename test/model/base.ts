import type { ScenarioInput } from '../../src/model/scenario';

/** A valid document of one day of 24 hours with two types, two teams and every optional part. */
export function base(): ScenarioInput {
  const hours = (value: number): number[] => new Array<number>(24).fill(value);
  return {
    format: 'floorwalk',
    version: 1,
    name: 'Base',
    calendar: { start: '2026-03-02', zone: 'Europe/Helsinki', days: 1, intervalMinutes: 60 },
    types: [
      {
        id: 'sales',
        name: 'Sales',
        demand: { kind: 'rate', volume: hours(10) },
        handling: { talk: { family: 'lognormal', mean: 200, cv: 0.8 }, wrap: { family: 'constant', mean: 30 } },
        patience: { family: 'exponential', mean: 120 },
        trunk: 'main',
      },
      {
        id: 'tech',
        name: 'Tech',
        demand: { kind: 'trace', arrivals: [10, 20, 30], handleSeconds: [100, 200, 300] },
        handling: { talk: { family: 'empirical', p: [0, 0.5, 1], seconds: [10, 60, 600] } },
        patience: { family: 'uniform', min: 10, max: 60 },
      },
    ],
    trunks: [{ id: 'main', name: 'Main', lines: 10 }],
    teams: [
      { id: 'blue', name: 'Blue', headcount: hours(3), skills: [{ type: 'sales' }, { type: 'tech', preference: 2 }] },
      { id: 'red', name: 'Red', headcount: hours(1), skills: [{ type: 'tech' }] },
    ],
    commitments: [
      { metric: 'wait', op: '<=', value: 60, per: 'day' },
      { metric: 'serviceLevel', op: '>=', value: 0.8, withinSeconds: 20, per: 'halfHour', type: 'sales' },
    ],
    observed: [
      {
        type: 'sales',
        offered: hours(1),
        answered: hours(1),
        abandoned: hours(0),
        withinSeconds: 20,
        answeredWithin: hours(1),
      },
    ],
  };
}

/** The base document with the value at a path (`types[1].patience.mean`) replaced; undefined takes the key out. */
export function withValue(path: string, value: unknown): unknown {
  const document: unknown = JSON.parse(JSON.stringify(base()));
  const keys = path.split(/[.[\]]+/).filter((key) => key !== '');
  const last = keys.pop()!;
  const holder = keys.reduce<Record<string, unknown>>(
    (at, key) => at[key] as Record<string, unknown>,
    document as Record<string, unknown>,
  );
  if (value === undefined) delete holder[last];
  else holder[last] = value;
  return document;
}
