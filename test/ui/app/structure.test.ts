import axe from 'axe-core';
import { flushSync } from 'svelte';
import { page, userEvent } from 'vitest/browser';
import { afterEach, expect, test } from 'vitest';
import { expectScenario } from '../../../src/model/document';
import type { Scenario } from '../../../src/model/scenario';
import type { App } from '../../../src/state/app.svelte';
import type { Theme } from '../../../src/state/preferences.svelte';
import { base } from '../../model/base';
import { largeScenario } from './large';
import { startApp } from './start';

afterEach(() => page.viewport(1280, 900));

const section = () => document.querySelector<HTMLElement>('section[aria-labelledby="structure-title"]')!;
const node = (key: string) => document.querySelector<HTMLElement>(`[data-node="${key}"]`)!;
const focusedNode = () => document.activeElement?.getAttribute('data-node');
const settled = (app: App) => expect.poll(() => app.runner.state, { timeout: 60_000 }).toBe('done');

/** Two types on a trunk group and not, two teams, an overflow, a reserve, and everything that comes back. */
function rich(): Scenario {
  const input = base();
  input.teams[0].skills = [
    { type: 'sales' },
    { type: 'tech', preference: 2, overflowAfterSeconds: 30, reserveAgents: 2 },
  ];
  Object.assign(input.types[0], {
    redial: { afterAbandon: 0.4 },
    resolution: 0.8,
    repeat: { probability: 0.5 },
    transfer: { probability: 0.1, to: 'tech' },
  });
  return expectScenario(input);
}
async function openRich(width = 1280): Promise<App> {
  await page.viewport(width, 900);
  const app = await startApp();
  await app.workspace.create(rich());
  await settled(app);
  await expect.poll(() => node('team-0'), { timeout: 20_000 }).not.toBeNull();
  return app;
}
async function flaws(): Promise<string[]> {
  const { violations } = await axe.run(section(), {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join('\n')}`);
}

test('every part opens its editor by mouse: types, teams, and a link its team', async () => {
  const app = await openRich();
  await userEvent.click(node('type-1'));
  expect(app.inspector.subject).toEqual({ kind: 'type', index: 1 });
  await userEvent.click(node('team-1'));
  expect(app.inspector.subject).toEqual({ kind: 'team', index: 1 });
  await expect.element(page.getByRole('complementary')).toHaveTextContent('Red');
  const link = section().querySelector<SVGPathElement>('[data-link="1-0"]')!;
  link.dispatchEvent(new MouseEvent('click', { bubbles: true }));
  expect(app.inspector.subject).toEqual({ kind: 'team', index: 0 });
  await expect.poll(() => node('team-0').getAttribute('aria-current')).toBe('true');
  await page.getByRole('button', { name: 'Main: 10 lines' }).click();
  expect(app.inspector.subject).toEqual({ kind: 'type', index: 0 });
});

test('arrows move among the parts, Enter opens, and the focus comes back', async () => {
  const app = await openRich();
  const [first] = section().querySelectorAll<HTMLElement>('[data-node]');
  first.focus();
  await userEvent.keyboard('{ArrowDown}');
  const here = focusedNode();
  expect(here).toMatch(/^type-/);
  expect(here).not.toBe(first.dataset['node']);
  await userEvent.keyboard('{ArrowRight}');
  expect(focusedNode()).toMatch(/^team-/);
  const team = focusedNode()!;
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByRole('complementary')).toBeVisible();
  expect(app.inspector.subject).toEqual({ kind: 'team', index: Number(team.slice(5)) });
  await userEvent.keyboard('{Escape}');
  expect(focusedNode()).toBe(team);
});

test('every part is in the tab order', async () => {
  await openRich();
  const nodes = [...section().querySelectorAll<HTMLElement>('[data-node]')];
  expect(nodes).toHaveLength(4);
  nodes[0].focus();
  for (const next of nodes.slice(1)) {
    await userEvent.keyboard('{Tab}');
    expect(document.activeElement).toBe(next);
  }
});

test('what is pointed at is lit with its links, and all else is faint', async () => {
  await openRich();
  const faint = () => section().querySelectorAll('.link.faint').length;
  expect(faint()).toBe(0);
  await userEvent.hover(node('team-1'));
  await expect.poll(faint).toBe(2);
  expect(section().querySelectorAll('.rules dd.lit')).toHaveLength(2);
  await userEvent.unhover(node('team-1'));
  await expect.poll(faint).toBe(0);
});

test('each part shows its figures with their doubt, and they are dimmed while they are out of date', async () => {
  const app = await openRich();
  const { results } = app.currentView!;
  const shown = (key: string) => node(key).querySelector('.figures')!.textContent.trim();
  const f = app.words.formats;
  for (const [key, estimate] of [
    ['type-0', results.estimate('serviceLevel', { type: 'sales', day: 0 })],
    ['team-1', results.estimate('occupancy', { team: 'red', day: 0 })],
  ] as const) {
    const { value, doubt } = f.estimate(estimate, '%');
    expect(shown(key)).toBe(`${value} ${doubt}`);
  }
  expect(section().querySelectorAll('.result.stale')).toHaveLength(0);
  app.editor.edit({ key: 'skills' }, (s) => ({
    ...s,
    teams: s.teams.map((team) => ({ ...team, skills: s.teams[0].skills })),
  }));
  // No new results come in: the old ones stay, out of date, while the picture is that of the edit.
  flushSync();
  app.runner.stop();
  await expect.poll(() => section().querySelectorAll('.result.stale').length).toBe(4);
  expect(section().querySelectorAll('.link')).toHaveLength(4);
});

test('the picture says its conditions, its rule in words, and becomes a table', async () => {
  await openRich();
  expect(section().textContent).toContain('after 30\u00a0s · keeps 2 free');
  expect(section().textContent).toContain('tries again 40%');
  await expect.element(page.getByText('Specialists first, then overflow after 30 s', { exact: true })).toBeVisible();
  await page.getByLabelText('More: 1 of 2 contact types depends on a single team').click();
  await page.getByRole('button', { name: 'Show as table' }).click();
  const rows = [...section().querySelectorAll('tbody tr')].map((row) => row.textContent);
  expect(rows).toHaveLength(6);
  expect(rows.some((row) => row.includes('Tech') && row.includes('Blue') && row.includes('30'))).toBe(true);
  expect(rows.some((row) => row.includes('passed on') && row.includes('10%'))).toBe(true);
});

test('a type and a team can be added from here', async () => {
  const app = await openRich();
  await userEvent.click(page.elementLocator(section()).getByRole('button', { name: 'Add a team' }));
  await expect.poll(() => app.editor.scenario.teams.length).toBe(3);
  expect(app.inspector.subject).toEqual({ kind: 'team', index: 2 });
  await expect.poll(() => node('team-2')).not.toBeNull();
  expect(node('team-2').textContent).toContain('New team');
});

test.each<Theme>(['light', 'dark'])('axe finds nothing in the picture, the table and the list, %s', async (theme) => {
  const app = await openRich();
  app.preferences.theme = theme;
  await expect.poll(() => document.documentElement.dataset['theme']).toBe(theme);
  expect(await flaws()).toEqual([]);
  await userEvent.hover(node('type-0'));
  await expect.poll(() => section().querySelectorAll('.link.faint').length).toBeGreaterThan(0);
  expect(await flaws()).toEqual([]);
  await page.viewport(390, 844);
  await expect.poll(() => section().querySelector('svg.drawing')).toBeNull();
  expect(await flaws()).toEqual([]);
  await page.getByLabelText('More: 1 of 2 contact types depends on a single team').click();
  await page.getByRole('button', { name: 'Show as table' }).click();
  await expect.poll(() => section().querySelector('table')).not.toBeNull();
  expect(await flaws()).toEqual([]);
});

test('on a phone it is a list by team that opens everything, and the page does not scroll sideways', async () => {
  const app = await openRich(390);
  expect(section().querySelector('svg.drawing')).toBeNull();
  const keys = [...section().querySelectorAll<HTMLElement>('[data-node]')].map(({ dataset }) => dataset['node']);
  expect(keys).toEqual(['team-0', 'type-0', 'type-1', 'team-1', 'type-1']);
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(390);
  node('team-1').focus();
  await userEvent.keyboard('{Enter}');
  expect(app.inspector.subject).toEqual({ kind: 'team', index: 1 });
  app.inspector.close();
  await userEvent.click(node('type-1'));
  expect(app.inspector.subject).toEqual({ kind: 'type', index: 1 });
});

test('a large centre scrolls in a region of its own', async () => {
  const app = await startApp();
  await app.workspace.create(largeScenario());
  app.runner.stop();
  await expect.poll(() => section()?.querySelectorAll('[data-node]').length, { timeout: 20_000 }).toBe(60);
  expect(section().querySelectorAll('.link')).toHaveLength(120);
  const region = section().querySelector<HTMLElement>('.scroll')!;
  expect(region.scrollHeight).toBeGreaterThan(region.clientHeight * 2);
  expect(region.clientHeight).toBeLessThan(800);
  expect(region.scrollWidth).toBe(region.clientWidth);
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(1280);
  node('type-0').focus();
  await userEvent.keyboard('{End}');
  await expect.poll(() => region.scrollTop).toBeGreaterThan(500);
});

test('the scenario menu and the editors lead to the picture from any page', async () => {
  const app = await openRich();
  location.hash = '#/glossary';
  await expect.element(page.getByRole('heading', { level: 1, name: 'Glossary' })).toBeVisible();
  await page.getByTitle('Scenario menu').click();
  const item = page.getByRole('button', { name: 'How contacts reach people' });
  await expect.element(item).toBeVisible();
  const panel = item.element().closest('.menu-panel')!.getBoundingClientRect();
  expect(item.element().scrollWidth).toBeLessThanOrEqual(item.element().clientWidth);
  expect(item.element().getBoundingClientRect().right).toBeLessThanOrEqual(panel.right);
  await item.click();
  await expect.poll(focusedNode, { timeout: 10_000 }).toBe('type-0');
  expect(app.router.route).toBe('plan');
  app.inspector.open({ kind: 'team', index: 1 });
  await page.getByRole('complementary').getByRole('button', { name: 'How contacts reach people' }).click();
  await expect.poll(focusedNode).toBe('team-1');
});

test('on paper the words stand without buttons', async () => {
  const app = await openRich();
  app.printing = true;
  await expect.poll(() => section().querySelectorAll('[data-node]').length).toBe(0);
  for (const name of ['Sales', 'Tech', 'Blue', 'Red', 'Main: 10 lines']) expect(section().textContent).toContain(name);
  app.printing = false;
});
