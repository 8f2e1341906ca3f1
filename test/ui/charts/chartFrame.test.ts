import { createRawSnippet } from 'svelte';
import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import ChartFrame from '../../../src/charts/ChartFrame.svelte';
import { figurePng, figureSvg } from '../../../src/charts/figureImage';
import '../../../src/ui/base.css';
import '../../../src/ui/tokens.css';

const children = createRawSnippet(() => ({
  render: () =>
    '<div><svg width="60" height="40"><rect width="60" height="40" style="fill: var(--short)"></rect></svg></div>',
}));
const props = {
  title: 'Waits are long at ten',
  summary: 'One sentence.',
  fileName: 'waits',
  labels: { menu: 'Menu', colon: ': ', showTable: 'Table', showChart: 'Chart', svg: 'SVG', png: 'PNG', csv: 'CSV' },
  table: {
    columns: ['Interval', 'Wait'],
    rows: [
      ['10:00', 12.345],
      ['<b>10:30</b>', null],
    ] as (string | number | null)[][],
  },
  formatCell: (v: number) => v.toFixed(1),
  children,
};

test('the figure turns into a table of the same data and back', async () => {
  const screen = await render(ChartFrame, props);
  await userEvent.click(screen.getByText('⋯'));
  await userEvent.click(screen.getByRole('button', { name: 'Table' }));
  await expect.element(screen.getByRole('cell', { name: '12.3' })).toBeVisible();
  await expect.element(screen.getByRole('rowheader', { name: '<b>10:30</b>' })).toBeVisible();
  await expect.element(screen.getByRole('cell', { name: '–' })).toBeVisible();
  await userEvent.click(screen.getByText('⋯'));
  await userEvent.click(screen.getByRole('button', { name: 'Chart' }));
  expect(screen.container.querySelector('table')).toBeNull();
});

test('Escape closes the menu and the focus stays on its button', async () => {
  const screen = await render(ChartFrame, props);
  await userEvent.click(screen.getByText('⋯'));
  await userEvent.keyboard('{Escape}');
  await expect.poll(() => screen.container.querySelector('details')!.open).toBe(false);
  expect(document.activeElement?.tagName).toBe('SUMMARY');
});

test('the figure as SVG stands alone: its words, its colours, no menu and no custom property', async () => {
  const { container } = await render(ChartFrame, props);
  const svg = figureSvg(container.querySelector('figure')!);
  const parsed = new DOMParser().parseFromString(svg, 'image/svg+xml');
  expect(parsed.querySelector('parsererror')).toBeNull();
  expect(parsed.documentElement.textContent).toContain('Waits are long at ten');
  expect(svg).not.toContain('⋯');
  expect(svg).not.toContain('var(');
  expect(svg).toMatch(/fill: rgb\(224, 122, 31\)/);
});

test('the figure as PNG has twice the pixels and shows what was drawn', async () => {
  const { container } = await render(ChartFrame, props);
  const figure = container.querySelector('figure')!;
  const image = await createImageBitmap(await figurePng(figure));
  expect(image.width).toBe(2 * Math.ceil(figure.getBoundingClientRect().width + 24));
  const pen = new OffscreenCanvas(image.width, image.height).getContext('2d')!;
  pen.drawImage(image, 0, 0);
  const box = figure.querySelector('svg[width="60"]')!.getBoundingClientRect();
  const frame = figure.getBoundingClientRect();
  const at = pen.getImageData(2 * (box.left - frame.left + 12 + 30), 2 * (box.top - frame.top + 12 + 20), 1, 1).data;
  expect([...at.slice(0, 3)]).toEqual([224, 122, 31]);
});

test.each(['empty', 'loading', 'failed'] as const)(
  'a figure that is %s keeps its place and says why',
  async (status) => {
    const ready = await render(ChartFrame, { ...props, height: 200 });
    const before = ready.container.querySelector('figure')!.getBoundingClientRect().height;
    await ready.rerender({ ...props, height: 200, status, message: 'because' });
    await expect.element(ready.getByText('because')).toBeVisible();
    expect(ready.container.querySelector('figure')!.getBoundingClientRect().height).toBe(before);
  },
);

test('stale numbers stay and are announced as busy', async () => {
  const screen = await render(ChartFrame, { ...props, status: 'stale' });
  expect(screen.container.querySelector('figure')!.getAttribute('aria-busy')).toBe('true');
  expect(screen.container.querySelector('rect')).not.toBeNull();
});
