import { describe, expect, it } from 'vitest';
import { describeFlaws } from '../../src/model/errors';
import { doubledKey } from '../../src/model/doubledKey';
import { readScenario } from '../../src/model/readScenario';

describe('a field that stands twice', () => {
  it('is named by its path and by where it stands again', () => {
    expect(doubledKey('{"a": 1,\n "b": [1, {"c": {"x": 1,\n\t"x": 2}}]}')).toEqual({
      path: 'b[1].c.x',
      line: 3,
      column: 2,
    });
    expect(doubledKey('{"a": 1, "\\u0061": 2}')).toEqual({ path: 'a', line: 1, column: 10 });
  });

  it('is none in another object, in a list, in a text, or as a value', () => {
    for (const json of [
      '[{"a": 1}, {"a": 1}]',
      '{"a": {"a": "a"}, "b": "a"}',
      '{"a": "{\\"a\\": 1, \\"a\\": 2}"}',
      '["a", "a"]',
      '"a"',
    ])
      expect(doubledKey(json), json).toBeNull();
  });

  it('is no scenario, and the error says which and where', () => {
    const result = readScenario('{"format": "floorwalk",\n"types": [{"id": "a", "id": "b"}]}');
    expect(result.ok ? [] : describeFlaws(result.flaws)).toEqual([
      'types[0].id must be there once only (again: line 2, column 23)',
    ]);
  });
});
