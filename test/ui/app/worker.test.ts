import { expect, test } from 'vitest';
import type { Results } from '../../../src/analysis/results';
import { kpiKeys } from '../../../src/kpi/kpis';
import { inlineWorker } from '../../../src/runs/inline';
import { Pool } from '../../../src/runs/pool';
import type { App } from '../../../src/state/app.svelte';
import { startApp } from './start';

/** Every KPI of every day, overall and by type, as they are. */
function daily(results: Results): Record<string, number[]> {
  const scopes = [{}, ...results.context.spec.shape.types.map((type) => ({ type }))];
  return Object.fromEntries(
    scopes.flatMap((scope) =>
      kpiKeys.map((kpi) => [`${JSON.stringify(scope)} ${kpi}`, Array.from(results.perDay(kpi, scope))]),
    ),
  );
}
const text = (): string => document.querySelector('main')!.textContent.replaceAll('\u00a0', ' ');
const daysIn = (app: App): number => app.runner.view?.days ?? 0;

test('a worker that dies in the middle of a run is replaced, and the run ends with the same numbers to the bit', async () => {
  const app = await startApp({ sample: 'bank-normal-week', usualRuns: undefined });
  const { pool } = app;
  if (!(pool instanceof Pool)) throw new Error('the app has no pool of workers');
  // Three deaths, each while days are being simulated.
  for (const days of [1, 20, 60]) {
    await expect.poll(() => daysIn(app), { timeout: 60_000, interval: 5 }).toBeGreaterThanOrEqual(days);
    expect(app.runner.state).toBe('running');
    pool.killOne();
  }
  await expect.poll(() => app.runner.state, { timeout: 60_000 }).toBe('done');
  const { scenario, results, days } = app.runner.view!;
  expect(days).toBe(app.runner.target);
  expect(app.runner.error).toBeNull();
  expect(text()).not.toMatch(/failed|stopped/);

  const undisturbed = await new Pool(inlineWorker, 1).run({ scenario, days });
  expect(daily(results)).toEqual(daily(undisturbed));
  // And the page shows them: the share of calls answered in time, as it is known now.
  const { mean } = undisturbed.estimate('serviceLevel');
  expect(text()).toContain(app.words.formats.percent(mean!));
});

test('workers that keep dying are a fault: the page says so, keeps its numbers, and can try again', async () => {
  const app = await startApp({ sample: 'bank-normal-week', usualRuns: undefined });
  const pool = app.pool as Pool;
  await expect.poll(() => daysIn(app), { timeout: 60_000, interval: 5 }).toBeGreaterThanOrEqual(1);
  const killing = setInterval(() => pool.killOne(), 1);
  await expect.poll(() => app.runner.state, { timeout: 60_000 }).toBe('failed');
  clearInterval(killing);
  const before = daysIn(app);
  expect(before).toBeGreaterThan(0);
  await expect.poll(() => document.body.textContent).toContain('The simulation failed');
  app.runner.again();
  await expect.poll(() => app.runner.state, { timeout: 90_000 }).toBe('done');
  expect(daysIn(app)).toBe(app.runner.target);
});
