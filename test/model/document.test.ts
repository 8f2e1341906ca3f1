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
