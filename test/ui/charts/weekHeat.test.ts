import { expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import WeekHeat from '../../../src/charts/WeekHeat.svelte';
import '../../../src/ui/tokens.css';

const props = (days: number, columns: number, onSelect = vi.fn()) => ({
  cells: Array.from({ length: days }, (_, d) => Array.from({ length: columns }, (_, c) => d + c)),
  days: Array.from({ length: days }, (_, d) => `day ${d}`),
  hours: [{ column: 0, text: '00:00' }],
  kind: { scale: 'ink', low: 0, high: days + columns } as const,
  describe: (d: number, c: number) => `day ${d} column ${c}`,
  labels: { aria: 'Week' },
  onSelect,
});

test('arrow keys walk through the week and say where they are', async () => {
  const onSelect = vi.fn();
  const screen = await render(WeekHeat, props(7, 48, onSelect));
  const week = screen.getByRole('slider', { name: 'Week' });
  (week.element() as HTMLElement).focus();
  await userEvent.keyboard('{ArrowDown}{ArrowRight}');
  await expect.element(week).toHaveAttribute('aria-valuetext', 'day 1 column 1');
  await expect.element(week).toHaveAttribute('aria-valuenow', '49');
  expect(onSelect.mock.calls).toEqual([
    [1, 0],
    [1, 1],
  ]);
});

test('pressing a cell selects it, pressing beside the cells does nothing', async () => {
  const onSelect = vi.fn();
  const screen = await render(WeekHeat, props(7, 48, onSelect));
  const week = screen.getByRole('slider').element();
  const box = week.getBoundingClientRect();
  const press = (x: number, y: number): boolean =>
    week.dispatchEvent(new PointerEvent('pointerdown', { clientX: x, clientY: y, bubbles: true }));
  press(box.right - 2, box.bottom - 2);
  expect(onSelect.mock.calls).toEqual([[6, 47]]);
  press(box.left + 2, box.bottom - 2);
  press(box.right - 2, box.top + 2);
  expect(onSelect).toHaveBeenCalledTimes(1);
});

test('a week is drawn in at most seven shades, a quarter on a canvas in the same colours', async () => {
  const week = await render(WeekHeat, props(7, 48));
  expect(week.container.querySelector('canvas')).toBeNull();
  expect(week.container.querySelectorAll('path').length).toBeLessThanOrEqual(7);
  await week.unmount();
  const quarter = await render(WeekHeat, props(90, 96));
  const canvas = quarter.container.querySelector('canvas')!;
  expect(quarter.container.querySelectorAll('path')).toHaveLength(0);
  const shades = new Set<string>();
  const pixels = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height).data;
  for (let i = 0; i < pixels.length; i += 4 * 97) if (pixels[i + 3] === 255) shades.add(String(pixels[i]));
  expect(shades.size).toBeGreaterThanOrEqual(6);
});
