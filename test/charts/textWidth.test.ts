import { expect, test } from 'vitest';
import { textWidth, wrapped } from '../../src/charts/textWidth';

const phrases = ['26.9% answered within 20 s', '6.9% gave up within 20 s'];

test('phrases stand in one line while there is room, then in one line each', () => {
  expect(wrapped(phrases, 700)).toEqual(['26.9% answered within 20 s · 6.9% gave up within 20 s']);
  expect(wrapped(phrases, 300)).toEqual(phrases);
});

test('a phrase that is too long is broken between words, and no word is lost', () => {
  const lines = wrapped(phrases, 110);
  expect(lines.length).toBeGreaterThan(2);
  expect(lines.join(' ')).toBe(phrases.join(' '));
  expect(lines.every((line) => textWidth(line) * 1.12 <= 110)).toBe(true);
});

test('a word that is wider than the room keeps a line of its own', () => {
  expect(wrapped(['Palvelutasotavoite on'], 40)).toEqual(['Palvelutasotavoite', 'on']);
});
