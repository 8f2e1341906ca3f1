import { page } from 'vitest/browser';
import { expect, test } from 'vitest';
import type { App } from '../../src/state/app.svelte';
import { comparisonOf } from '../../src/state/comparison.svelte';
import { withCells } from '../../src/state/edits/cells';
import { startApp } from './app/start';

/** Width of the text on A4, CSS pixels, a little under which everything must stay. */
const paper = 688;

async function printed(app: App): Promise<void> {
  dispatchEvent(new Event('beforeprint'));
  expect(app.printing).toBe(true);
  await Promise.resolve();
}
const laneWidths = (): number[] => [...document.querySelectorAll('.lane')].map((lane) => lane.clientWidth);

test('two plans on one clock fit on paper, with every input that differs and nothing pointed at', async () => {
  await page.viewport(1900, 900);
  const app = await startApp({ sample: 'two-skills' });
  const { first } = app.plan.shown;
  // A few separate changes in many rows: many in one row would be told in one line.
  app.editor.edit({ key: 'cells' }, (now) =>
    withCells(
      now,
      [0, 1].flatMap((item) =>
        (['staff', 'volume', 'aht', 'patience'] as const).flatMap((kind) =>
          [0, 2, 4, 6, 8, 10, 12].map((i) => ({ kind, item, interval: first + i, value: 40 + i })),
        ),
      ),
    ),
  );
  await app.workspace.flush();
  location.hash = '#/compare';
  const compared = () => expect.poll(() => comparisonOf(app).state, { timeout: 60_000 }).toBe('done');
  await compared();
  await comparisonOf(app).choose(0, 'sample:two-skills');
  await compared();
  await expect.poll(() => Math.max(...laneWidths())).toBeGreaterThan(1000);
  app.hover.interval = first + 2;
  const list = (): number => document.querySelectorAll('[aria-labelledby="inputs-title"] li').length;
  const onScreen = list();
  expect(onScreen).toBe(24);
  await printed(app);
  expect(laneWidths().length).toBe(3);
  expect(Math.max(...laneWidths())).toBeLessThanOrEqual(paper);
  expect(list()).toBeGreaterThan(24);
  expect(app.hover.interval).toBeNull();
  dispatchEvent(new Event('afterprint'));
  await expect.poll(list).toBe(onScreen);
});

test('the real day beside the simulated ones fits on paper', async () => {
  await page.viewport(1900, 900);
  const app = await startApp({ sample: 'bank-normal-week', hash: '#/data' });
  await expect.poll(() => app.runner.view?.days ?? 0, { timeout: 60_000 }).toBeGreaterThan(1);
  await expect.poll(() => Math.max(0, ...laneWidths()), { timeout: 20_000 }).toBeGreaterThan(1000);
  await printed(app);
  expect(Math.max(...laneWidths())).toBeLessThanOrEqual(paper);
  dispatchEvent(new Event('afterprint'));
});

test('the shades of occupancy have a key on paper, where their numbers do not fit', async () => {
  await page.viewport(1400, 900);
  const app = await startApp({ sample: 'single-queue' });
  await expect.poll(() => app.runner.state, { timeout: 60_000 }).toBe('done');
  const key = (): string[] => [...document.querySelectorAll('.lane text.key')].map(({ textContent }) => textContent);
  expect(key()).toEqual([]);
  app.plan.allHours = true;
  await printed(app);
  expect(key().slice(0, 8)).toEqual(['0%', '≥ 40%', '≥ 55%', '≥ 65%', '≥ 75%', '≥ 85%', '≥ 93%', '≥ 90%']);
  dispatchEvent(new Event('afterprint'));
});
