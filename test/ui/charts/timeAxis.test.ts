import { expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import TimeAxis from '../../../src/charts/TimeAxis.svelte';
import { timeScale } from '../../../src/charts/timeScale';
import '../../../src/ui/base.css';
import '../../../src/ui/tokens.css';

const clock = (minute: number): string =>
  `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;

test.each([8, 14, 21, 40])('with intervals of %i pixels the hours on the axis do not collide', async (columnWidth) => {
  const { container } = await render(TimeAxis, {
    time: timeScale({ last: 48, columnWidth, gutter: 172, dayStarts: [] }),
    startMinute: Array.from({ length: 48 }, (_, k) => 30 * k),
    formatClock: clock,
  });
  const boxes = [...container.querySelectorAll('svg text')]
    .map((text) => text.getBoundingClientRect())
    .sort((a, b) => a.left - b.left);
  expect(boxes.length).toBeGreaterThan(2);
  for (let i = 1; i < boxes.length; i++) expect(boxes[i].left).toBeGreaterThan(boxes[i - 1].right);
});
