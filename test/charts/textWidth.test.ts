import { expect, test } from 'vitest';
import { fitted, textWidth } from '../../src/charts/textWidth';

test('a text that fits stays whole, another one is cut to the width with an ellipsis', () => {
  expect(fitted('after 30 s', textWidth('after 30 s'))).toBe('after 30 s');
  const cut = fitted('after 30 s · keeps 2 free', 80);
  expect(cut).toMatch(/^after.*…$/);
  expect(textWidth(cut)).toBeLessThanOrEqual(80);
  expect(fitted('等待三十秒之后', 50)).toMatch(/^等待.*…$/);
  expect(fitted('anything', 0)).toBe('…');
});
