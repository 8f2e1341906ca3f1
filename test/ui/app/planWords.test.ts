import { page, userEvent } from 'vitest/browser';
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

test('the words of an interval stay in sight when the score is wider than the window', async () => {
  const app = await settledApp('bank-normal-week');
  app.inspector.open({ kind: 'tiles' });
  const score = document.querySelector('.score')!;
  await expect.poll(() => score.scrollWidth > score.clientWidth + 100).toBe(true);
  const { first } = app.plan.shown;
  for (const column of [2, 10, 16]) {
    app.hover.interval = first + column;
    await expect.poll(() => readout('service level')).not.toBe('');
    const words = laneOf('service level').querySelector('.readout')!.getBoundingClientRect();
    const frame = score.getBoundingClientRect();
    expect(words.right).toBeLessThanOrEqual(frame.right + 1);
    expect(words.left).toBeGreaterThanOrEqual(frame.left + 196);
  }
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
  const table = (): HTMLElement =>
    [...document.querySelectorAll('section')].find(
      (section) => section.querySelector('h2')?.textContent === 'By team',
    )!;
  const cost = (team: number): string =>
    plain(table().querySelectorAll('tbody tr td:last-child')[team].textContent).trim();
  expect(cost(0)).toMatch(/\d/);
  app.editor.edit({ key: 'field' }, (now) => ({
    ...now,
    teams: now.teams.map((team, i) => (i === 0 ? { ...team, costPerHour: 0 } : team)),
  }));
  await expect.poll(() => cost(0)).toBe('–');
  expect(cost(1)).toMatch(/\d/);
  await expect.element(page.getByText(`– ${app.editor.scenario.teams[0].name}: no hourly cost given`)).toBeVisible();
});

test('the first edit of an example moves nothing on the page', async () => {
  const app = await settledApp('bank-normal-week');
  const top = (): number => document.querySelector('.score-frame')!.getBoundingClientRect().top;
  const before = top();
  await expect.element(page.getByText('This is a real bank’s week', { exact: false })).toBeVisible();
  app.editor.edit({ key: 'cells' }, (now) =>
    withCells(now, [{ kind: 'staff', item: 0, interval: app.plan.shown.first + 8, value: 9 }]),
  );
  await expect.poll(() => app.workspace.opened?.kind).toBe('local');
  await settled(app);
  expect(Math.abs(top() - before)).toBeLessThanOrEqual(1);
});

test('the side panel does not follow to another page', async () => {
  const app = await startApp();
  await page.getByRole('button', { name: 'Choose figures' }).click();
  await expect.element(page.getByRole('complementary')).toBeVisible();
  await page.getByRole('link', { name: 'Glossary', exact: true }).click();
  await expect.element(page.getByRole('heading', { level: 1, name: 'Glossary' })).toBeVisible();
  expect(app.inspector.subject).toBeNull();
  expect(document.querySelector('aside')).toBeNull();
});

test('the week says what its shades and numbers are', async () => {
  await settledApp('bank-normal-week');
  await page.getByText('The week at a glance').click();
  await expect
    .element(
      page.getByText('Agents short (−) or over (+) by interval, against the requirement: Erlang C for 80% in 20 s.', {
        exact: false,
      }),
    )
    .toBeVisible();
  await expect.poll(() => document.querySelectorAll('.week text.number').length).toBeGreaterThan(10);
  for (const { textContent } of document.querySelectorAll('.week text.number'))
    expect(textContent).toMatch(/^[+−]\d+$/);
});

test('a cell in edit is as wide as its column, and grows only with what is typed', async () => {
  await settledApp('single-queue');
  const cell = document.querySelector<HTMLElement>('[role="gridcell"][tabindex="0"]')!;
  cell.focus();
  const { width } = cell.getBoundingClientRect();
  await userEvent.keyboard('1');
  const input = (): DOMRect => document.querySelector('[role="gridcell"] input')!.getBoundingClientRect();
  expect(Math.abs(input().width - width)).toBeLessThanOrEqual(1);
  await userEvent.keyboard('234567890');
  await expect.poll(() => input().width).toBeGreaterThan(width);
  expect(document.querySelector('[role="gridcell"] input')!.scrollWidth).toBeLessThanOrEqual(Math.ceil(input().width));
});
