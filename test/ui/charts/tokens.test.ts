import { beforeEach, expect, test } from 'vitest';
import '../../../src/ui/base.css';
import '../../../src/ui/tokens.css';

/** Relative luminance (WCAG 2.2) of what a token looks like in a theme. */
function luminance(token: string, theme: string): number {
  const probe = document.createElement('div');
  probe.dataset['theme'] = theme;
  probe.style.backgroundColor = `var(--${token})`;
  document.body.append(probe);
  const pen = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true })!;
  pen.fillStyle = getComputedStyle(probe).backgroundColor;
  pen.fillRect(0, 0, 1, 1);
  probe.remove();
  const [r, g, b] = [...pen.getImageData(0, 0, 1, 1).data].map((byte) => {
    const c = byte / 255;
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string, theme: string): number {
  const [light, dark] = [luminance(a, theme), luminance(b, theme)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

beforeEach(() => {
  document.documentElement.dataset['theme'] = 'light';
});

const themes = ['light', 'dark'];
const words = ['ink', 'ink-2', 'ink-3', 'accent', 'short-ink', 'over-ink'];
const surfaces = ['paper', 'raised', 'sunken'];

test.each(themes)('every text colour reaches AA on every surface (%s)', (theme) => {
  for (const word of words) {
    for (const surface of surfaces) {
      expect(contrast(word, surface, theme), `${word} on ${surface}`).toBeGreaterThanOrEqual(4.5);
    }
  }
  expect(contrast('on-accent', 'accent', theme)).toBeGreaterThanOrEqual(4.5);
  expect(contrast('ink', 'accent-soft', theme)).toBeGreaterThanOrEqual(4.5);
});

test.each(themes)('fields and the accent are seen against the paper (%s)', (theme) => {
  for (const mark of ['control', 'accent']) {
    expect(contrast(mark, 'paper', theme), mark).toBeGreaterThanOrEqual(3);
  }
});

test.each(themes)('numbers printed on heat cells reach AA (%s)', (theme) => {
  for (const level of [0, 1, 2, 3, 4]) expect(contrast('ink', `heat-${level}`, theme)).toBeGreaterThanOrEqual(4.5);
  for (const level of [5, 6]) expect(contrast('paper', `heat-${level}`, theme)).toBeGreaterThanOrEqual(4.5);
  for (const side of ['short', 'over']) {
    for (const depth of [1, 2]) expect(contrast('ink', `${side}-${depth}`, theme)).toBeGreaterThanOrEqual(4.5);
    // The deepest are bright in both themes.
    expect(contrast(theme === 'light' ? 'ink' : 'paper', `${side}-3`, theme)).toBeGreaterThanOrEqual(4.5);
  }
});

test.each(themes)(
  'short and over are told from the paper and from the required band by lightness too (%s)',
  (theme) => {
    for (const side of ['short', 'over']) {
      expect(contrast(side, 'paper', theme), side).toBeGreaterThanOrEqual(2.4);
      expect(contrast(side, 'band', theme), side).toBeGreaterThanOrEqual(1.8);
    }
  },
);

test('the two themes are paper and night', () => {
  expect(luminance('paper', 'light')).toBeGreaterThan(0.8);
  expect(luminance('paper', 'dark')).toBeLessThan(0.1);
});

test.each(themes)('the band stands out from the paper, and volume between the two (%s)', (theme) => {
  expect(contrast('band', 'paper', theme)).toBeGreaterThanOrEqual(1.35);
  expect(contrast('volume', 'paper', theme)).toBeGreaterThanOrEqual(1.15);
  expect(contrast('band', 'volume', theme)).toBeGreaterThanOrEqual(1.15);
});
