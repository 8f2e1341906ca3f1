import axe from 'axe-core';
import { afterEach, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import '../../../src/ui/base.css';
import '../../../src/ui/tokens.css';
import Gallery from './Gallery.svelte';

afterEach(async () => {
  delete document.documentElement.dataset['theme'];
  vi.restoreAllMocks();
  await page.viewport(1280, 900);
});

/** Rules about whole pages do not apply to a component. */
const options: axe.RunOptions = { rules: { region: { enabled: false }, 'page-has-heading-one': { enabled: false } } };

test.each(['light', 'dark'] as const)('axe finds nothing in the gallery of every chart (%s)', async (theme) => {
  document.documentElement.dataset['theme'] = theme;
  const { container } = await render(Gallery, { theme });
  const results = await axe.run(container, options);
  expect(results.violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.html.slice(0, 160)).join(' | ')}`)).toEqual([]);
});

test('no chart warns or fails, on a desk or on a phone, for a day or for a week', async () => {
  const complaints: unknown[] = [];
  vi.spyOn(console, 'error').mockImplementation((...words) => void complaints.push(words));
  vi.spyOn(console, 'warn').mockImplementation((...words) => void complaints.push(words));
  for (const width of [1280, 360]) {
    await page.viewport(width, 900);
    for (const days of [1, 7] as const) {
      const { container, unmount } = await render(Gallery, { days, hover: 12 });
      await expect.poll(() => container.querySelectorAll('svg').length).toBeGreaterThan(20);
      expect(container.innerHTML).not.toMatch(/NaN|undefined|Infinity/);
      await unmount();
    }
  }
  expect(complaints).toEqual([]);
});

test('at 360 px only the score scrolls, the page does not', async () => {
  await page.viewport(360, 900);
  const { container } = await render(Gallery);
  await expect.poll(() => container.querySelector('.score')!.scrollWidth).toBeGreaterThan(360);
  const wide = [...container.querySelectorAll('figure')].filter((f) => f.getBoundingClientRect().right > 361);
  expect(wide.map((f) => f.textContent?.slice(0, 60))).toEqual([]);
});

test('pointing at one interval lights it in every lane and on the clock', async () => {
  const { container } = await render(Gallery);
  const plot = container.querySelector<SVGSVGElement>('.lane .plot')!;
  const box = plot.getBoundingClientRect();
  const columnWidth = box.width / 24;
  plot.dispatchEvent(
    new PointerEvent('pointermove', { clientX: box.left + 7.5 * columnWidth, clientY: box.top + 20, bubbles: true }),
  );
  await expect.poll(() => container.querySelectorAll('.lane .column').length).toBe(4);
  const lit = [...container.querySelectorAll<SVGRectElement>('.lane .column')];
  expect(new Set(lit.map((r) => Math.round(r.getBoundingClientRect().left))).size).toBe(1);
  expect(container.querySelector('.pointed')!.textContent).toBe('10:30');
  plot.dispatchEvent(new PointerEvent('pointerleave'));
  await expect.poll(() => container.querySelectorAll('.lane .column').length).toBe(0);
});

test('a week of 336 intervals is a handful of elements per lane', async () => {
  const { container } = await render(Gallery, { days: 7 });
  for (const lane of container.querySelectorAll('.lane .plot')) {
    // The key to the shades of occupancy has a mark and words for each of eight.
    expect(lane.querySelectorAll('*').length).toBeLessThan(30);
  }
});
