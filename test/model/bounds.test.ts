import { describe, expect, it } from 'vitest';
import { describeFlaw } from '../../src/model/errors';
import { readDocument } from '../../src/model/document';
import { readScenario } from '../../src/model/readScenario';
import { base, withValue } from './base';

const flawsOf = (value: unknown): string[] => {
  const result = readDocument(value);
  return result.ok ? [] : result.flaws.map(describeFlaw);
};
const hours = (value: number): number[] => Array.from({ length: 24 }, () => value);

describe('numbers that no simulation could carry are refused', () => {
  it.each([
    ['types[0].handling.talk.mean', 1e300, 'must be at most 1000000000 s, got 1e+300'],
    ['types[0].handling.talk.cv', 1e-200, 'must be at least 0.001, got 1e-200'],
    ['types[0].handling.talk.cv', 1e9, 'must be at most 1000, got 1000000000'],
    ['types[0].handling.wrap.mean', 1e10, 'must be at most 1000000000 s, got 10000000000'],
    ['types[1].demand.handleSeconds[0]', 1e300, 'must be at most 1000000000 s, got 1e+300'],
    ['types[1].handling.talk.seconds[2]', 1e300, 'must be at most 1000000000 s, got 1e+300'],
    ['teams[0].skills[0].speed', 1e-9, 'must be at least 0.001, got 1e-9'],
    ['teams[0].skills[0].speed', 1e9, 'must be at most 1000, got 1000000000'],
    ['teams[0].costPerHour', 1e308, 'must be at most 1000000000000, got 1e+308'],
    ['trunks[0].lines', 3e9, 'must be at most 1000000000, got 3000000000'],
  ])('%s = %s', (path, value, rule) => {
    expect(flawsOf(withValue(path, value))).toEqual([`${path} ${rule}`]);
  });

  it('by the sum over the scenario: a day of it must fit into memory', () => {
    expect(flawsOf(withValue('types[0].demand.volume', hours(1e6)))).toEqual([
      'types must be at most 10000000 contacts in all, got 24000003',
    ]);
    expect(flawsOf(withValue('teams[0].headcount', hours(100_000)))).toEqual([
      'teams must be at most 100000 agents in all, got 100001',
    ]);
    const { teams } = base();
    const many = Array.from({ length: 1001 }, (_, i) => ({ ...teams[1], id: `t${i}` }));
    expect(flawsOf(withValue('teams', [teams[0], ...many]))).toEqual(['teams must be at most 1000 entries, got 1002']);
  });

  it('dates in years that the calendar’s arithmetic does not know, too', () => {
    for (const date of ['0000-01-01', '0001-01-01', '1899-12-31', '9999-12-31'])
      expect(flawsOf(withValue('calendar.start', date))[0]).toContain('calendar.start must be a date');
    for (const date of ['1900-01-01', '2028-02-29', '2999-12-31'])
      expect(flawsOf(withValue('calendar.start', date))).toEqual([]);
  });
});

describe('a list by interval', () => {
  /** The document with one value of a list replaced; undefined leaves a hole. */
  const withEntry = (path: string, values: unknown[], entry: unknown): unknown => {
    const list = new Array<unknown>(values.length);
    values.forEach((value, i) => {
      if (i !== 17) list[i] = value;
      else if (entry !== undefined) list[i] = entry;
    });
    const document = withValue(path, []) as Record<string, unknown>;
    const keys = path.split(/[.[\]]+/).filter((key) => key !== '');
    const last = keys.pop()!;
    const holder = keys.reduce<Record<string, unknown>>((at, key) => at[key] as Record<string, unknown>, document);
    holder[last] = list;
    return document;
  };
  const wrong: unknown[] = [NaN, Infinity, -1, '1', undefined, {}, true];
  it.each<[string, number, unknown[], unknown[]]>([
    ['types[0].demand.volume', 10, [0, -0, 0.5, 1e5], [...wrong, null]],
    ['teams[0].headcount', 3, [0, 100_000 - 1], [...wrong, null, 1.5, 100_001]],
    ['types[0].handling.meanByInterval', 60, [null, 1e-9, 1e9], [...wrong, 0, -0, 2e9]],
    ['types[0].patienceByInterval', 60, [null, 0.1], [...wrong, 0]],
  ])('%s takes what is right and names the one that is not', (path, usual, right, refused) => {
    const values = hours(usual);
    for (const value of right) expect(flawsOf(withEntry(path, values, value)), String(value)).toEqual([]);
    for (const value of refused) {
      const flaws = flawsOf(withEntry(path, values, value));
      expect([flaws.length, flaws[0]?.startsWith(`${path}[17] `)], String(value)).toEqual([1, true]);
    }
  });

  it('is copied: what is checked does not change with the document', () => {
    const document = base();
    const read = readDocument(document);
    document.teams[0].headcount![0] = 99;
    expect(read.ok && read.scenario.teams[0].headcount[0]).toBe(3);
  });
});

describe('a document that is wrong in bulk', () => {
  it('gets the first flaw of a long list instead of a million messages', () => {
    const flaws = flawsOf(withValue('types[0].demand.volume', Array<string>(1_000_000).fill('x')));
    expect(flaws).toEqual(['types[0].demand.volume[0] must be a number, got "x"']);
  });

  it('gets every flaw of a list of common length', () => {
    expect(flawsOf(withValue('types[0].demand.volume', Array<string>(24).fill('x')))).toHaveLength(24);
  });

  it('gets one flaw for each value, however many rules it breaks', () => {
    expect(flawsOf(withValue('types[0].handling.talk.mean', -Infinity))).toHaveLength(1);
    expect(flawsOf(withValue('types[0].handling.talk.cv', -1))).toEqual([
      'types[0].handling.talk.cv must be above 0, got −1',
    ]);
  });
});

it('a byte-order mark before the JSON is no flaw', () => {
  expect(readScenario(`\ufeff${JSON.stringify(base())}`).ok).toBe(true);
});

it.each(['__proto__', 'constructor', 'toString'])('an id may be %s; a field may not', (id) => {
  const renamed = JSON.parse(JSON.stringify(base()).replaceAll('"sales"', JSON.stringify(id))) as unknown;
  expect(flawsOf(renamed)).toEqual([]);
  const text = `{"${id}":{"polluted":1},${JSON.stringify(base()).slice(1)}`;
  const result = readScenario(text);
  expect(result.ok ? [] : result.flaws.map(describeFlaw)).toEqual([`${id} is not a known field, got {"polluted":1}`]);
  expect({}).not.toHaveProperty('polluted');
});
