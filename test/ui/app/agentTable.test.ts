import { page, userEvent } from 'vitest/browser';
import { expect, test } from 'vitest';
import type { App } from '../../../src/state/app.svelte';
import { flaws } from './axe';
import { startApp } from './start';

const plain = (text: string | null | undefined): string => (text ?? '').replace(/\s+/g, ' ').trim();
const table = (): HTMLElement => page.getByRole('region', { name: 'By agent' }).element() as HTMLElement;
const heads = (): HTMLElement[] => [...table().querySelectorAll<HTMLElement>('thead th')];
const rowNames = (): string[] => [...table().querySelectorAll('tbody th')].map((cell) => plain(cell.textContent));

async function agentsOf(sample: string): Promise<App> {
  await page.viewport(1400, 900);
  const app = await startApp({ sample });
  await expect.poll(() => app.runner.state, { timeout: 60_000 }).toBe('done');
  const summary = page.getByText('By agent', { exact: true });
  await userEvent.click(summary);
  await expect.element(page.getByRole('region', { name: 'By agent' })).toBeVisible();
  return app;
}

test('any column sorts the agents by keyboard, says which way, and claims no rank that is not known', async () => {
  const app = await agentsOf('two-skills');
  const before = rowNames();
  const sort = page.getByRole('button', { name: 'Sort by AHT', exact: true });
  (sort.element() as HTMLElement).focus();
  await userEvent.keyboard('{Enter}');
  const head = (): HTMLElement => heads().find((one) => one.contains(sort.element()))!;
  await expect.poll(() => head().getAttribute('aria-sort')).toBe('descending');
  expect(heads().filter((one) => one.hasAttribute('aria-sort'))).toHaveLength(1);
  const { results } = app.currentView!;
  const means = before
    .map((name, agent) => ({ name, mean: results.estimate('aht', { agent, day: app.plan.day ?? undefined }).mean }))
    .filter(({ mean }) => mean !== null);
  const largest = means.reduce((a, b) => (b.mean! > a.mean! ? b : a));
  const smallest = means.reduce((a, b) => (b.mean! < a.mean! ? b : a));
  expect(rowNames()[0]).toBe(largest.name);
  // Nothing but the order has changed, and the table says that it is no ranking.
  expect([...rowNames()].sort()).toEqual([...before].sort());
  await expect.element(page.getByText('it is no ranking')).toBeVisible();
  await expect
    .poll(() => plain(table().querySelector('tbody td .rank')?.textContent))
    .toMatch(/^(cannot be separated|\d.* of \d+)$/);
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => head().getAttribute('aria-sort')).toBe('ascending');
  expect(rowNames()[0]).toBe(smallest.name);
  expect(document.activeElement).toBe(sort.element());
  expect(await flaws()).toEqual([]);
});

test('which columns there are is the reader’s choice, kept for the next time', async () => {
  const app = await agentsOf('two-skills');
  const usual = heads().length;
  await userEvent.click(page.getByText('Columns', { exact: true }));
  const group = page.getByRole('group', { name: 'Agent time' });
  await userEvent.click(group.getByRole('checkbox', { name: app.words.messages.kpis.occupancy, exact: true }));
  await expect.poll(() => heads().length).toBe(usual - 1);
  expect(
    (JSON.parse(localStorage.getItem('floorwalk.preferences')!) as { agentColumns: string[] }).agentColumns,
  ).not.toContain('occupancy');
  expect(await flaws()).toEqual([]);
  await userEvent.click(page.getByRole('button', { name: 'Show every figure of agents' }));
  await expect.poll(() => heads().length).toBeGreaterThan(usual + 5);
  await expect.element(page.getByRole('button', { name: 'Show every figure of agents' })).not.toBeInTheDocument();
  await userEvent.click(page.getByRole('button', { name: 'Usual columns' }));
  await expect.poll(() => heads().length).toBe(usual);
  expect(app.preferences.agentColumns).toBeNull();
});
