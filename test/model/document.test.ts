import { describe, expect, it } from 'vitest';
import { canonicalJson, expectScenario, migrate, printScenario } from '../../src/model/document';
import { readScenario } from '../../src/model/readScenario';
import { describeFlaw, FlawError, show } from '../../src/model/errors';
import { base } from './base';

describe('reading text', () => {
  it('that is not JSON says so and does not throw', () => {
    for (const text of ['', '{', '{"format": floorwalk}', 'name: x']) {
      const result = readScenario(text);
      if (result.ok) throw new Error(text);
      expect(result.flaws).toMatchObject([{ path: '', rule: 'json' }]);
      expect(describeFlaw(result.flaws[0])).toMatch(/^the document is not JSON \(line 1, column \d+\), got .+$/);
    }
  });

  it.each([
    ['', 'line 1, column 1', 'nothing'],
    ['{\n  "a": 1,\n  "b": [1, 2\n}', 'line 4, column 1', '}'],
    ['{\r\n"a": 1,\r\n}', 'line 3, column 1', '}'],
    ['[1,\n 2,\n]', 'line 3, column 1', ']'],
    ['{"a" 1}', 'line 1, column 6', '1}'],
    ["{\n 'a': 1}", 'line 2, column 2', "'a': 1}"],
    ['{"a": 01}', 'line 1, column 7', '01}'],
    ['{"a": 1.}', 'line 1, column 7', '1.}'],
    ['{"a": "x\ny"}', 'line 1, column 7', '"x'],
    ['{"a": truth}', 'line 1, column 7', 'truth}'],
    ['{"a": {"b": []}}\n\nmore', 'line 3, column 1', 'more'],
    ['\ufeff{"a": "\\q"}', 'line 1, column 7', '"\\q"}'],
    [`[${'x'.repeat(100)}]`, 'line 1, column 2', `${'x'.repeat(39)}…`],
  ])('%j is not JSON from %s on', (text, param, value) => {
    const result = readScenario(text);
    expect(result.ok ? [] : result.flaws).toEqual([{ path: '', rule: 'json', param, value }]);
  });

  it('names the place of a sign that does not belong, wherever it stands', () => {
    const text = printScenario(expectScenario(base()));
    // A sign that is part of no JSON, before any token: there it stops being JSON.
    const tokens = [...text.matchAll(/"(?:[^"\\]|\\.)*"|[-+.\w]+|[[\]{},:]/g)];
    expect(tokens.length).toBeGreaterThan(200);
    for (const { index } of tokens) {
      const before = text.slice(0, index).split('\n');
      const result = readScenario(`${text.slice(0, index)}§${text.slice(index)}`);
      const place = `line ${before.length}, column ${before.at(-1)!.length + 1}`;
      expect(result.ok ? [] : result.flaws[0].param).toBe(place);
    }
  });

  it('with a byte that is not a number where one belongs names the place', () => {
    const text = JSON.stringify(base()).replace('"lines":10', '"lines":"10"');
    const result = readScenario(text);
    expect(result.ok ? [] : result.flaws.map(describeFlaw)).toEqual(['trunks[0].lines must be a number, got "10"']);
  });

  it('of a newer version says so, and complains of nothing else', () => {
    const result = readScenario('{"format":"floorwalk","version":7,"wonders":[]}');
    expect(result.ok ? [] : result.flaws.map(describeFlaw)).toEqual([
      'version was written by a newer Floorwalk (version 7)',
    ]);
  });

  it('throws every flaw where it must be right', () => {
    const wrong = { ...base(), name: '', seed: '' };
    expect(() => expectScenario(wrong)).toThrow(FlawError);
    expect(() => expectScenario(wrong)).toThrow('name must not be empty, got ""\nseed must not be empty, got ""');
  });
});

describe('older versions', () => {
  const steps = {
    1: (d: Record<string, unknown>) => ({ ...d, second: true }),
    2: (d: Record<string, unknown>) => ({ ...d, third: d['second'] }),
  };

  it('are lifted one step after the other', () => {
    expect(migrate({ version: 1 }, steps, 3)).toEqual({ version: 3, second: true, third: true });
    expect(migrate({ version: 2 }, steps, 3)).toEqual({ version: 3, third: undefined });
  });

  it('stay as they are where no step leads on, for the schema to refuse', () => {
    expect(migrate({ version: 0 }, steps, 3)).toEqual({ version: 0 });
    expect(migrate({ version: 'x' }, steps, 3)).toEqual({ version: 'x' });
  });

  it('are not changed in place', () => {
    const document = { version: 1 };
    migrate(document, steps, 3);
    expect(document).toEqual({ version: 1 });
  });
});

describe('printing', () => {
  it('puts lists of numbers on one line, and can be read back', () => {
    const scenario = expectScenario(base());
    const text = printScenario(scenario);
    expect(text).toContain(
      '"volume": [10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10]',
    );
    expect(text.endsWith('}\n')).toBe(true);
    expect(readScenario(text)).toEqual({ ok: true, scenario });
  });

  it('with nulls, powers of ten and negative numbers in them', () => {
    const scenario = expectScenario({
      ...base(),
      observed: [{ ...base().observed![0], asaSeconds: [null, 1e-7, -2.5, 1e21, ...new Array<null>(20).fill(null)] }],
    });
    expect(printScenario(scenario)).toContain('"asaSeconds": [null, 1e-7, -2.5, 1e+21, null, ');
    expect(readScenario(printScenario(scenario))).toEqual({ ok: true, scenario });
  });

  it('leaves texts alone that look like lists', () => {
    for (const description of ['See [ 1,  2 ] and [   null ]', 'a\n[\n  1,\n  2\n]', '\\[ 5 ]"', '[ 1 '.repeat(50)]) {
      const scenario = expectScenario({ ...base(), description });
      expect(readScenario(printScenario(scenario))).toEqual({ ok: true, scenario });
    }
  });

  it('takes a moment, however long a row of digits is: no pattern that explodes', () => {
    const description = `[ ${'1'.repeat(5000)}x`;
    const scenario = expectScenario({ ...base(), description });
    expect(printScenario(scenario)).toContain(description);
  });
});

describe('canonical JSON', () => {
  it('sorts keys, leaves out what is undefined and writes no space', () => {
    expect(canonicalJson({ b: [1, { d: null, c: 'x' }], a: undefined, A: true })).toBe(
      '{"A":true,"b":[1,{"c":"x","d":null}]}',
    );
  });

  it('tells apart what differs in the last bit', () => {
    expect(canonicalJson({ x: 0.1 + 0.2 })).not.toBe(canonicalJson({ x: 0.3 }));
  });
});

describe('a value in a message', () => {
  it('is short, in JSON, with a true minus sign', () => {
    expect([show(-5), show('a"b'), show(null), show(undefined), show([1, 2]), show(-1e-7)]).toEqual([
      '−5',
      '"a\\"b"',
      'null',
      'nothing',
      '[1,2]',
      '−1e-7',
    ]);
    expect(show('x'.repeat(100))).toHaveLength(58);
  });
});
