import fc from 'fast-check';
import { expect, test } from 'vitest';
import { faultIn, jsonFlaw } from '../../src/model/jsonFlaw';

test.each([
  ['', 0],
  ['{', 1],
  ['{"a":1,', 7],
  ['{"a":1,}', 7],
  ['{"a" 1}', 5],
  ['{a:1}', 1],
  ['[1,2,]', 5],
  ['[1 2]', 3],
  ['[1}', 2],
  ['{"a":1]', 6],
  ['{"a"}', 4],
  ['[,1]', 1],
  ['nul', 0],
  ['true false', 5],
  ['{"a":"x\ny"}', 5],
  ['{"a":01}', 6],
  ["{'a':1}", 1],
  [':', 0],
  ['[1],', 3],
])('%j stops being JSON at %i', (text, at) => {
  expect(() => void JSON.parse(text)).toThrow();
  expect(faultIn(text)).toBe(at);
});

test('what JSON.parse reads has no fault but its end, and what is cut off breaks there', () => {
  fc.assert(
    fc.property(fc.json(), fc.nat(), (text, cut) => {
      expect(faultIn(text)).toBe(text.length);
      const part = text.slice(0, cut % (text.length + 1));
      try {
        JSON.parse(part);
      } catch {
        expect(faultIn(part)).toBeLessThanOrEqual(part.length);
      }
    }),
    { seed: 1, numRuns: 300 },
  );
});

test('the flaw names line, column and what was found there', () => {
  expect(jsonFlaw('{\n  "name": "x",\n  oops')).toEqual({
    path: '',
    rule: 'json',
    param: 'line 3, column 3',
    value: '"o"',
  });
  expect(jsonFlaw('[1')).toMatchObject({ param: 'line 1, column 3', value: 'nothing' });
});
