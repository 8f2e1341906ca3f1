import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import FunnelPlot from '../../../src/charts/FunnelPlot.svelte';
import '../../../src/ui/base.css';
import '../../../src/ui/tokens.css';

const props = {
  points: [
    { label: 'Ann', volume: 400, value: 76 },
    { label: 'Bo', volume: 100, value: 52 },
    { label: 'Cy', volume: 225, value: 74 },
  ],
  mean: 75,
  inner: (volume: number) => 60 / Math.sqrt(volume),
  outer: (volume: number) => 100 / Math.sqrt(volume),
  bounds: [0, 100] as const,
  formatVolume: String,
  formatValue: (x: number) => `${x} %`,
  describe: ({ label, value, volume }: { label: string; value: number; volume: number }) =>
    `${label}: ${value} % over ${volume}`,
  labels: { aria: 'funnel', points: 'agents', mean: 'team', inner: '95 %', outer: '99.8 %', volume: 'contacts' },
};

test('keys go from agent to agent by volume, and each is told', async () => {
  const screen = await render(FunnelPlot, { props });
  const slider = screen.getByRole('slider', { name: 'agents' });
  (slider.element() as unknown as HTMLElement).focus();
  await expect.element(slider).toHaveAttribute('aria-valuetext', 'Bo: 52 % over 100');
  await userEvent.keyboard('{ArrowRight}');
  await expect.element(slider).toHaveAttribute('aria-valuetext', 'Cy: 74 % over 225');
  await userEvent.keyboard('{End}');
  await expect.element(slider).toHaveAttribute('aria-valuetext', 'Ann: 76 % over 400');
  await expect.poll(() => screen.container.querySelector('.read')?.textContent).toBe('Ann: 76 % over 400');
});

test('a pointer finds the agent under it; who lies beyond the limits is filled', async () => {
  const { container } = await render(FunnelPlot, { props });
  await expect.poll(() => container.querySelector('svg')!.clientWidth).toBeGreaterThan(0);
  const reach = container.querySelector('.reach')!;
  const dots = [...container.querySelectorAll('circle')];
  expect(dots.map((dot) => [...dot.classList].find((name) => name.startsWith('beyond')))).toEqual([
    'beyond-2',
    'beyond-0',
    'beyond-0',
  ]);
  const box = dots[1].getBoundingClientRect();
  reach.dispatchEvent(new PointerEvent('pointermove', { clientX: box.left + 4, clientY: box.top + 4, bubbles: true }));
  await expect.poll(() => container.querySelector('.read')?.textContent).toBe('Cy: 74 % over 225');
  reach.dispatchEvent(new PointerEvent('pointerleave'));
  await expect.poll(() => container.querySelector('.read')).toBeNull();
});

test('a funnel without a width draws no NaN', async () => {
  const { container } = await render(FunnelPlot, { props });
  for (const display of ['block', 'none']) {
    container.style.display = display;
    container.style.inlineSize = '0px';
    await new Promise((done) => requestAnimationFrame(() => setTimeout(done, 50)));
    expect(container.querySelector('circle')).not.toBeNull();
    expect(container.innerHTML).not.toMatch(/NaN|Infinity/);
  }
});
