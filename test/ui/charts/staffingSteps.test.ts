import { expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import StaffingSteps from '../../../src/charts/StaffingSteps.svelte';
import { timeScale } from '../../../src/charts/timeScale';
import '../../../src/ui/tokens.css';

const time = timeScale({ last: 4, columnWidth: 40, gutter: 130 });

async function steps(onEdit?: (interval: number, value: number, phase: 'move' | 'commit') => void) {
  const { container } = await render(StaffingSteps, {
    time,
    required: [5, 6, 7, 8].map((mean) => ({ low: mean - 1, mean, high: mean + 1 })),
    scheduled: [5, 6, 4, 11],
    format: String,
    formatNet: (v: number) => (v < 0 ? `−${-v}` : `+${v}`),
    labels: { name: 'Staffing', aria: 'staffing' },
    onEdit,
  });
  const grip = container.querySelector<SVGPathElement>('.grip');
  if (grip) grip.setPointerCapture = vi.fn();
  const plot = container.querySelector('.plot')!.getBoundingClientRect();
  const labels = [...container.querySelectorAll<SVGTextElement>('.values text')];
  const y = (value: string): number => {
    const box = labels.find((l) => l.textContent === value)!.getBoundingClientRect();
    return (box.top + box.bottom) / 2;
  };
  const point = (type: string, column: number, clientY: number, init: PointerEventInit = {}): boolean =>
    grip!.dispatchEvent(
      new PointerEvent(type, { clientX: plot.left + column * 40 + 20, clientY, bubbles: true, ...init }),
    );
  return { container, point, y };
}

test('dragging a step gives whole agents while it moves and one commit at the end', async () => {
  const onEdit = vi.fn();
  const { point, y } = await steps(onEdit);
  point('pointerdown', 2, y('5'));
  point('pointermove', 2, y('5') + 1);
  point('pointermove', 3, y('10'));
  point('pointerup', 3, y('10'));
  point('pointermove', 2, y('0'));
  expect(onEdit.mock.calls).toEqual([
    [2, 5, 'move'],
    [2, 10, 'move'],
    [2, 10, 'commit'],
  ]);
});

test('Shift drags five at a time and Escape gives back the value that the drag began with', async () => {
  const onEdit = vi.fn();
  const { point, y } = await steps(onEdit);
  point('pointerdown', 0, y('5'));
  point('pointermove', 0, y('10') + 12, { shiftKey: true });
  expect(onEdit).toHaveBeenLastCalledWith(0, 10, 'move');
  await userEvent.keyboard('{Escape}');
  expect(onEdit).toHaveBeenLastCalledWith(0, 5, 'commit');
});

test('a difference is printed with its sign only where there is one', async () => {
  const { container } = await steps();
  expect([...container.querySelectorAll('.less, .more')].map((t) => t.textContent)).toEqual(['−2', '+2']);
});

test('without onEdit there is nothing to grip', async () => {
  const { container } = await steps();
  expect(container.querySelector('.grip')).toBeNull();
});
