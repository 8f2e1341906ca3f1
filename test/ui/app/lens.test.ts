import { page, userEvent } from 'vitest/browser';
import { expect, test } from 'vitest';
import { catalogue } from '../../../src/model/catalogue';
import type { App } from '../../../src/state/app.svelte';
import type { Theme } from '../../../src/state/preferences.svelte';
import { flaws } from './axe';
import { startApp } from './start';

const resultsIn = (app: App) => expect.poll(() => app.runner.state, { timeout: 40_000 }).toBe('done');
const panel = (): HTMLElement | null => document.querySelector('aside .lens');
const title = (): string => document.querySelector('#inspector-title')?.textContent ?? '';
const opened = () => expect.poll(() => panel()?.querySelectorAll('figure, section').length ?? 0).toBeGreaterThan(1);
const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 300));

test('a figure opens its lens by keyboard; its variants, parts and guard simulate no further day, and the focus comes back', async () => {
  const app = await startApp({ sample: 'two-skills' });
  await resultsIn(app);
  const asked: number[] = [];
  const { pool } = app;
  const run = pool.run.bind(pool);
  pool.run = (...given) => {
    asked.push(1);
    return run(...given);
  };
  const { days } = app.currentView!;

  const tile = document.querySelector<HTMLElement>('[data-tiles] .tile button')!;
  tile.focus();
  await userEvent.keyboard('{Enter}');
  await opened();
  expect(title()).toBe(app.words.messages.kpis.serviceLevel);
  // The numerator over the denominator is the value.
  const made = panel()!.querySelector('[data-lens-fraction]')!.textContent.replace(/[, ]/g, '');
  const [, top, bottom, value] = /(\d+)contacts÷(\d+)contacts×100=([\d.]+)%/.exec(made.replace(/\s/g, ''))!;
  expect(Number(value)).toBeCloseTo((100 * Number(top)) / Number(bottom), 0);
  // Five definitions and two other time limits, each above what it is made of.
  expect(panel()!.querySelectorAll('table tr')).toHaveLength(14);

  // An agent, whose it is not: no list of dashes.
  const select = panel()!.querySelector('select')!;
  select.value = 'agent 0';
  select.dispatchEvent(new Event('change', { bubbles: true }));
  await expect.poll(() => panel()!.textContent).toContain(app.words.messages.lens.noVariantHasData);
  expect(panel()!.querySelector('table')).toBeNull();

  // A part of it.
  select.selectedIndex = 1;
  select.dispatchEvent(new Event('change', { bubbles: true }));
  await expect
    .poll(() => panel()!.querySelector('[data-lens-fraction]')!.textContent.replace(/[,\s]/g, ''))
    .not.toBe(made);

  // Another variant, and its guard.
  await page.getByRole('button', { name: app.words.messages.kpis.serviceLevelOfAnswered }).click();
  await expect.poll(title).toBe(app.words.messages.kpis.serviceLevelOfAnswered);
  await opened();
  const guard = [...panel()!.querySelectorAll('button')].find(
    ({ textContent }) => textContent === app.words.messages.kpis.abandonRate,
  )!;
  guard.click();
  await expect.poll(title).toBe(app.words.messages.kpis.abandonRate);
  await opened();
  await pause();
  expect(asked).toEqual([]);
  expect(app.currentView!.days).toBe(days);

  await userEvent.keyboard('{Escape}');
  await expect.poll(() => document.querySelector('aside')).toBeNull();
  await expect.poll(() => document.activeElement).toBe(tile);
});

test('the head of a column opens it, and so does the glossary; what is not simulated has articles all the same', async () => {
  const app = await startApp();
  await resultsIn(app);
  await page.getByRole('columnheader', { name: 'ASA' }).getByRole('button').click();
  await opened();
  expect(title()).toBe(app.words.messages.kpis.asa);
  await userEvent.keyboard('{Escape}');

  location.hash = '#/glossary/nps';
  await page.getByRole('button', { name: app.words.messages.lens.openLens }).click();
  await opened();
  expect(title()).toBe(app.words.messages.kpis.nps);
  expect(panel()!.textContent).toContain('net satisfaction');
  expect(panel()!.textContent).toContain('Caresoft');
});

test('the lens and the glossary say what the catalogue says in the reader’s language, and mark what is English', async () => {
  const app = await startApp();
  app.preferences.language = 'vi';
  await resultsIn(app);
  app.inspector.open({ kind: 'kpi', key: 'abandonRate' });
  await opened();
  const rollUp = 'tỷ số của các tổng (không bao giờ lấy trung bình phần trăm của các khung giờ)';
  const said = (root: Element, text: string): Element | undefined =>
    [...root.querySelectorAll('dd, p')].find(({ textContent }) => textContent.trim() === text);
  await expect.poll(() => said(panel()!, rollUp)?.closest('[lang]')?.getAttribute('lang')).toMatch(/^vi/);
  expect(panel()!.querySelector('.formula')!.textContent).toContain('biến thể ròng');
  expect(panel()!.textContent).not.toContain('ratio of sums');
  expect([...panel()!.querySelectorAll('dd[lang="en"]')].map(({ textContent }) => textContent)).toEqual([
    '[AWS] (Contacts abandoned / Contacts queued)×100; [GEN] Abandoned/Offered',
  ]);
  await userEvent.keyboard('{Escape}');

  // Found by a name that practitioners use there.
  location.hash = `#/glossary/${encodeURIComponent('cuộc gọi ma')}`;
  const found = (): string[] => [...document.querySelectorAll('article summary small')].map((at) => at.textContent);
  await expect.poll(found).toContain('K08 · shortAbandons');
  await expect.poll(() => found().length).toBeLessThan(20);
  expect(said(document.querySelector('article')!, 'tổng các khung giờ')).toBeDefined();
});

test('every KPI has a lens', async () => {
  const app = await startApp();
  await resultsIn(app);
  for (const { key } of catalogue) {
    app.inspector.open({ kind: 'kpi', key });
    await expect.poll(title).toBe(app.words.messages.kpis[key as 'asa']);
    await opened();
    expect(panel()!.textContent, key).not.toMatch(/undefined|NaN|\[object/);
  }
});

test.each<Theme>(['light', 'dark'])('axe finds nothing in it, %s, and a phone has room for it', async (theme) => {
  const app = await startApp({ sample: 'two-skills' });
  app.preferences.theme = theme;
  await resultsIn(app);
  await page.viewport(390, 844);
  for (const key of ['serviceLevel', 'fcr', 'costToRevenue']) {
    app.inspector.open({ kind: 'kpi', key });
    await expect.poll(title).toBe(app.words.messages.kpis[key as 'asa']);
    await opened();
    expect(await flaws()).toEqual([]);
    const aside = document.querySelector('aside')!;
    expect(aside.scrollWidth).toBeLessThanOrEqual(aside.clientWidth);
  }
  await page.viewport(1280, 800);
});
