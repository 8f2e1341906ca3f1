import { expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import WaitCurve from '../../../src/charts/WaitCurve.svelte';
import '../../../src/ui/tokens.css';
import { sampleWaits } from './sample';

const props = (onThreshold = vi.fn()) => ({
  data: sampleWaits(),
  threshold: 20,
  target: { seconds: 20, share: 0.8 },
  formatSeconds: (s: number) => `${s} s`,
  formatShare: (s: number) => `${Math.round(s * 100)} %`,
  describe: (t: number, a: number) => [`${Math.round(a * 100)} % within ${t} s`],
  labels: { aria: 'waits', threshold: 'Threshold', answered: 'answered', left: 'left', target: '80 % in 20 s' },
  onThreshold,
});

test('the keyboard reads the service level at any threshold', async () => {
  const onThreshold = vi.fn();
  const screen = await render(WaitCurve, { props: props(onThreshold) });
  const slider = screen.getByRole('slider', { name: 'Threshold' });
  await expect.element(slider).toHaveAttribute('aria-valuetext', '49 % within 20 s');
  (slider.element() as HTMLElement).focus();
  await userEvent.keyboard('{ArrowRight}');
  await expect.element(slider).toHaveAttribute('aria-valuenow', '21');
  await userEvent.keyboard('{PageUp}{PageUp}');
  await expect.element(slider).toHaveAttribute('aria-valuetext', '67 % within 60 s');
  await userEvent.keyboard('{Home}');
  await expect.element(slider).toHaveAttribute('aria-valuetext', '34 % within 0 s');
  await userEvent.keyboard('{ArrowLeft}');
  expect(onThreshold.mock.calls.map(([s]) => s as number)).toEqual([21, 30, 60, 0]);
});

test('a pointer drags the rule and stops when it is let go', async () => {
  const onThreshold = vi.fn();
  const screen = await render(WaitCurve, { props: props(onThreshold) });
  const slider = screen.getByRole('slider').element() as unknown as SVGElement;
  slider.setPointerCapture = vi.fn();
  const box = slider.getBoundingClientRect();
  const at = (type: string, x: number): boolean =>
    slider.dispatchEvent(new PointerEvent(type, { clientX: x, clientY: box.top + 50, bubbles: true }));
  at('pointermove', box.right);
  expect(onThreshold).not.toHaveBeenCalled();
  at('pointerdown', box.right - 4);
  expect(onThreshold).toHaveBeenLastCalledWith(600);
  at('pointermove', box.left - 100);
  expect(onThreshold).toHaveBeenLastCalledWith(0);
  at('pointerup', box.left);
  at('pointermove', box.right);
  expect(onThreshold).toHaveBeenLastCalledWith(0);
});

test('a figure that becomes narrower never lies over what stands beside it', async () => {
  const screen = await render(WaitCurve, { props: props() });
  const plot = screen.container.querySelector<HTMLElement>('.plot')!;
  plot.style.inlineSize = '800px';
  await expect.poll(() => plot.querySelector('svg')!.clientWidth).toBe(800);
  // In the same task, before anything is measured or drawn again.
  plot.style.inlineSize = '400px';
  const { left, top } = plot.getBoundingClientRect();
  expect(plot.contains(document.elementFromPoint(left + 300, top + 60))).toBe(true);
  expect(plot.contains(document.elementFromPoint(left + 600, top + 60))).toBe(false);
});

test.each([300, 340, 390, 700])('what is read at the rule stays inside the figure, %i px wide', async (width) => {
  const screen = await render(WaitCurve, {
    props: {
      ...props(),
      describe: (t: number, a: number, l: number) => [
        `${(a * 100).toFixed(1)}% cuộc được trả lời trong vòng ${t} giây`,
        `${(l * 100).toFixed(1)}% bỏ cuộc trong vòng ${t} giây`,
      ],
    },
  });
  const plot = screen.container.querySelector<HTMLElement>('.plot')!;
  plot.style.inlineSize = `${width}px`;
  await expect.poll(() => plot.querySelector('svg')!.clientWidth).toBe(width);
  const slider = screen.getByRole('slider').element() as unknown as SVGElement;
  slider.focus();
  for (const key of ['{Home}', '{End}']) {
    await userEvent.keyboard(key);
    const frame = plot.getBoundingClientRect();
    const lines = [...plot.querySelectorAll('.read')].map((line) => line.getBoundingClientRect());
    expect(lines.length > 1).toBe(width < 600);
    for (const line of lines) {
      expect(line.left).toBeGreaterThanOrEqual(frame.left - 1);
      expect(line.right).toBeLessThanOrEqual(frame.right + 1);
      expect(line.top).toBeGreaterThanOrEqual(frame.top - 1);
    }
  }
});

test('the slider shows that it has the keyboard', async () => {
  const screen = await render(WaitCurve, { props: props() });
  const ring = screen.container.querySelector('.ring')!;
  expect(getComputedStyle(ring).stroke).toBe('none');
  await userEvent.keyboard('{Tab}');
  expect(document.activeElement?.getAttribute('role')).toBe('slider');
  expect(getComputedStyle(ring).stroke).not.toBe('none');
});

test.each([0.3, 0.97, 1])(
  'what is read at the rule never runs over the name of a curve that ends at %f',
  async (most) => {
    const seconds = [0, 5, 25, 60];
    const screen = await render(WaitCurve, {
      props: {
        ...props(),
        data: { seconds, answeredWithin: seconds.map((_, i) => (most * (i + 9)) / 12), leftWithin: [0, 0, 0, 0.005] },
        threshold: 58,
        describe: () => ['96.9% answered within 25 s', '0.5% gave up within 25 s'],
      },
    });
    const plot = screen.container.querySelector<HTMLElement>('.plot')!;
    plot.style.inlineSize = '640px';
    await expect.poll(() => plot.querySelector('svg')!.clientWidth).toBe(640);
    const name = plot.querySelector('.name')!.getBoundingClientRect();
    for (const read of plot.querySelectorAll('.read'))
      expect(read.getBoundingClientRect().bottom).toBeLessThanOrEqual(name.top + 4);
  },
);
