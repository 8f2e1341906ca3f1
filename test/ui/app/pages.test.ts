import { page, userEvent } from 'vitest/browser';
import { expect, test } from 'vitest';
import type { Theme } from '../../../src/state/preferences.svelte';
import { flaws } from './axe';
import { startApp } from './start';

/** Charts take the width that a panel leaves them one frame after it opens. */
const drawn = (): Promise<void> =>
  new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve())));
const resultsIn = (app: Awaited<ReturnType<typeof startApp>>) =>
  expect.poll(() => app.runner.state, { timeout: 40_000 }).toBe('done');

test.each<Theme>(['light', 'dark'])('axe finds nothing on the plan, %s', async (theme) => {
  const app = await startApp({ sample: 'two-skills' });
  app.preferences.theme = theme;
  await resultsIn(app);
  expect(await flaws()).toEqual([]);
});

test('axe finds nothing in the side panels', async () => {
  const app = await startApp({ sample: 'two-skills' });
  await resultsIn(app);
  for (const subject of [
    { kind: 'type', index: 0 },
    { kind: 'team', index: 0 },
    { kind: 'settings' },
    { kind: 'tiles' },
    { kind: 'promise', index: null },
  ] as const) {
    app.inspector.open(subject);
    await expect.poll(() => document.querySelector('aside .form'), { timeout: 5000 }).not.toBeNull();
    await drawn();
    expect(await flaws()).toEqual([]);
  }
});

test('axe finds nothing in the glossary', async () => {
  await startApp({ hash: '#/glossary' });
  await expect.element(page.getByRole('heading', { level: 1, name: 'Glossary' })).toBeVisible();
  expect(await flaws()).toEqual([]);
});

test('the glossary goes where its address goes while it is open, and keeps what is typed until then', async () => {
  await startApp({ hash: '#/glossary/fcr' });
  const search = page.getByRole('searchbox');
  await expect.element(search).toHaveValue('fcr');
  location.hash = '#/glossary/occupancy';
  await expect.element(search).toHaveValue('occupancy');
  await expect.element(page.getByText('handle time / (handle time + idle-available time)')).toBeVisible();
  await search.fill('churn');
  await expect.element(search).toHaveValue('churn');
  location.hash = '#/glossary/asa';
  await expect.element(search).toHaveValue('asa');
});

test('the glossary finds a KPI by any of its names and shows its formula', async () => {
  await startApp({ hash: '#/glossary' });
  await page.getByRole('searchbox').fill('palvelutaso');
  await expect.poll(() => document.querySelectorAll('article details').length).toBeGreaterThan(0);
  await page.getByRole('searchbox').fill('serviceLevel');
  await expect.poll(() => document.querySelectorAll('article details').length).toBe(1);
  await expect.element(page.getByText('A_T / O', { exact: true })).toBeVisible();
});

test('the language changes everywhere at once, with the page and its title', async () => {
  const app = await startApp();
  await page.getByTitle('Settings', { exact: true }).click();
  await page.getByRole('button', { name: 'Suomi' }).click();
  await expect.poll(() => document.documentElement.lang).toBe('fi-FI');
  await expect.element(page.getByRole('link', { name: app.words.first.app.menu.glossary })).toBeVisible();
  await expect.poll(() => document.title).toContain(app.words.first.app.menu.plan);
  expect(document.body.textContent).not.toContain('Choose figures');
});

test('every page can be reached, and says honestly what is not there yet', async () => {
  await startApp();
  for (const name of ['Targets', 'Size', 'Learn']) {
    await page.getByRole('link', { name, exact: true }).click();
    await expect.element(page.getByRole('heading', { level: 1, name })).toBeVisible();
    await expect.element(page.getByText('This page is not built yet.')).toBeVisible();
  }
});

test('the skip link leads to the page, past the menus', async () => {
  await startApp();
  await expect.element(page.getByRole('link', { name: 'Skip to content' })).toBeInTheDocument();
  await userEvent.keyboard('{Tab}');
  expect(document.activeElement?.textContent).toBe('Skip to content');
  await userEvent.keyboard('{Enter}');
  expect(document.activeElement?.id).toBe('main');
});
