import axe from 'axe-core';
import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { startApp } from './app/start';

const axeFlaws = async (): Promise<string[]> =>
  (await axe.run(document.body, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'best-practice'] })).violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join('\n')}`,
  );
const section = () => document.querySelector<HTMLElement>('.apart')!;

test('the difference between two plans is taken apart on demand, and another figure needs no further run', async () => {
  const app = await startApp({ sample: 'two-skills' });
  const flaws = app.editor.edit({ key: 'cells' }, (scenario) => ({
    ...scenario,
    types: scenario.types.map((type) => ({
      ...type,
      demand:
        type.demand.kind === 'rate' ? { ...type.demand, volume: type.demand.volume.map((n) => 1.1 * n) } : type.demand,
    })),
    teams: scenario.teams.map((team) => ({ ...team, headcount: team.headcount.map((n) => n + 1) })),
  }));
  expect(flaws).toEqual([]);
  await app.workspace.flush();
  location.hash = '#/compare';
  await expect.element(page.getByText('They differ in: volume, staff. Which of it does how much?')).toBeVisible();
  await page.getByRole('button', { name: /^Take it apart \(4 plans × / }).click();
  await expect.poll(() => section().querySelectorAll('[role="row"]').length, { timeout: 60_000 }).toBe(4);
  // The button is gone: the keyboard is at the heading of what was found.
  expect(document.activeElement).toBe(section().querySelector('h2'));
  const labels = [...section().querySelectorAll('[role="rowheader"]')].map((one) => one.textContent);
  expect(labels).toEqual(['A', 'volume', 'staff', 'B']);
  const [volume, staff] = [...section().querySelectorAll('[role="cell"]')].slice(1, 3).map((one) => one.textContent);
  expect(volume).toMatch(/^−/);
  expect(staff).toMatch(/^\+/);
  expect(await axeFlaws()).toEqual([]);
  const before = section().textContent;
  await page.getByRole('combobox', { name: 'Figure' }).selectOptions('occupancy');
  await expect.poll(() => section().textContent).not.toBe(before);
  expect(section().querySelectorAll('[role="row"]')).toHaveLength(4);
});

test('a real day is held against its plan, with luck as a bar of its own, and Stop stops', async () => {
  const app = await startApp({ sample: 'bank-normal-week', hash: '#/data' });
  const start = page.getByRole('button', { name: /^Take it apart/ });
  await expect.element(start).toBeVisible();
  await start.click();
  await page.getByRole('button', { name: 'Stop' }).click();
  await expect.element(start).toBeVisible();
  await userEvent.click(start);
  await expect
    .poll(() => [...section().querySelectorAll('[role="rowheader"]')].map((one) => one.textContent), {
      timeout: 90_000,
    })
    .toEqual(['as planned', 'volume', 'handle times', 'luck, and what the plan does not know', 'the real day']);
  expect(section().querySelector('.band')).not.toBeNull();
  expect(section().textContent).toContain('eight days in ten lie in the grey band');
  app.preferences.theme = 'dark';
  expect(await axeFlaws()).toEqual([]);
});
