import { page } from 'vitest/browser';
import { expect, test } from 'vitest';
import type { App } from '../../../src/state/app.svelte';
import { withCells } from '../../../src/state/edits/cells';
import { startApp } from './start';

async function settledApp(sample?: string): Promise<App> {
  await page.viewport(1400, 900);
  const app = await startApp({ sample });
  await settled(app);
  return app;
}
const settled = (app: App) => expect.poll(() => app.runner.state, { timeout: 60_000 }).toBe('done');
const plain = (text: string | null | undefined): string => (text ?? '').replaceAll('\u00a0', ' ');
const laneOf = (name: string): Element =>
  [...document.querySelectorAll('.lane')].find((lane) => lane.querySelector('.label')?.textContent === name)!;
const readout = (name: string): string => plain(laneOf(name).querySelector('.readout')?.textContent);

test('pointing at an interval reads the mean with its doubt, the spread of days and the real day', async () => {
  const app = await settledApp('bank-normal-week');
  const { first, last } = app.plan.shown;
  const interval = app.editor.grid.startMinute.findIndex((minute, i) => minute === 660 && i >= first && i < last);
  app.hover.interval = interval;
  const { results } = app.currentView!;
  const f = app.words.formats;
  const level = results.estimate('serviceLevel', { interval });
  const { value, doubt } = f.estimate(level, '%');
  await expect.poll(() => readout('service level')).toContain(`${value} ${doubt}`);
  expect(doubt).toMatch(/^±/);
  expect(readout('service level')).toContain(`8 in 10 days ${f.valueRange(level.p10!, level.p90!, '%')}`);
  expect(readout('service level')).toMatch(/real day \d+(\.\d)?%$/);
  expect(readout('waiting')).toMatch(/^\d\d:\d\d · .*(±|–).* · 8 in 10 days .+–.+ · real day /);
  expect(readout('occupancy')).toMatch(/^\d\d:\d\d · \d+(\.\d)?% ±.* · 8 in 10 days /);
});

test('where nobody is scheduled there is no occupancy; who still works there is told in words', async () => {
  const app = await settledApp('single-queue');
  const { first } = app.plan.shown;
  const [busy, none] = [first + 6, first + 7];
  app.editor.edit({ key: 'cells' }, (now) => withCells(now, [{ kind: 'staff', item: 0, interval: none, value: 0 }]));
  await expect.poll(() => app.runner.stale).toBe(false);
  await settled(app);
  const strip = laneOf('occupancy');
  await expect.poll(() => strip.querySelector('.outline')).not.toBeNull();
  expect(plain(strip.textContent)).toContain('nobody scheduled, contacts still being finished');
  // One number for each interval but the one without people.
  expect(strip.querySelectorAll('text:not(.key, .readout, .values text)')).toHaveLength(
    app.plan.shown.last - first - 1,
  );
  app.hover.interval = none;
  await expect
    .poll(() => readout('occupancy'))
    .toMatch(/no data · nobody scheduled in 1 team: [\d.]+ agent-minutes of finishing$/);
  app.hover.interval = busy;
  await expect.poll(() => readout('occupancy')).toMatch(/\d% ±/);
  expect(readout('occupancy')).not.toContain('nobody');
});

test('a team without hourly cost has no cost, in its table as in the tile', async () => {
  const app = await settledApp('two-skills');
  const cost = (team: number): string =>
    plain(
      [...document.querySelectorAll('section')]
        .find((section) => section.querySelector('h2')?.textContent === 'By team')!
        .querySelector(`tbody tr:nth-child(${team + 1}) td:last-child`)!.textContent,
    ).trim();
  expect(cost(0)).toMatch(/\d/);
  app.editor.edit({ key: 'field' }, (now) => ({
    ...now,
    teams: now.teams.map((team, i) => (i === 0 ? { ...team, costPerHour: 0 } : team)),
  }));
  await expect.poll(() => cost(0)).toBe('–');
  expect(cost(1)).toMatch(/\d/);
  await expect.element(page.getByText(`– ${app.editor.scenario.teams[0].name}: no hourly cost given`)).toBeVisible();
});
