import { expect, test } from 'vitest';
import { linear } from '../../src/charts/linear';

test('both ends lie where they should, exactly, and what is beyond them follows the line', () => {
  const scale = linear(0, 0.3, 120.7, 16.1);
  expect(scale.at(0)).toBe(120.7);
  expect(scale.at(0.3)).toBe(16.1);
  expect(linear(-1, 1, 10, 30).at(2)).toBeCloseTo(40, 12);
});

test('a pixel leads back to its value', () => {
  const scale = linear(-7, 42, 8, 500);
  for (const value of [-20, -7, 0, 3.14, 42, 99]) expect(scale.value(scale.at(value))).toBeCloseTo(value, 9);
});
