import { expect, test } from 'vitest';
import { fitted, textWidth, wrapped } from '../../src/charts/textWidth';

test('a text that fits stays whole, another one is cut to the width with an ellipsis', () => {
  expect(fitted('after 30 s', textWidth('after 30 s'))).toBe('after 30 s');
  const cut = fitted('after 30 s · keeps 2 free', 80);
  expect(cut).toMatch(/^after.*…$/);
  expect(textWidth(cut)).toBeLessThanOrEqual(80);
  expect(fitted('等待三十秒之后', 50)).toMatch(/^等待.*…$/);
  expect(fitted('anything', 0)).toBe('…');
});

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
