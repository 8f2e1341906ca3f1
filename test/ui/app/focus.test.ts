import { page, userEvent } from 'vitest/browser';
import { afterEach, expect, test, vi } from 'vitest';
import { newTransfer } from '../../../src/model/newReturns';
import type { App } from '../../../src/state/app.svelte';
import { startApp } from './start';

afterEach(async () => {
  vi.restoreAllMocks();
  await page.viewport(1280, 900);
});

const active = (): HTMLElement => document.activeElement as HTMLElement;
const closed = (app: App) => expect.poll(() => app.inspector.subject).toBeNull();
const drawn = (selector: string) =>
  expect.poll(() => document.querySelector(selector), { timeout: 20_000 }).not.toBeNull();
const change = (app: App): void =>
  void app.editor.edit({ key: 'cells' }, (scenario) => ({ ...scenario, name: `${scenario.name}!` }));

test('Escape closes the side panel from outside it, and the focus goes back to what opened it', async () => {
  await page.viewport(1400, 900);
  const app = await startApp({ sample: 'two-skills' });
  await drawn('button.add');
  const add = document.querySelector<HTMLElement>('button.add')!;
  add.focus();
  await userEvent.keyboard('{Enter}');
  await drawn('aside .form, aside textarea');
  document.querySelector<HTMLElement>('[role="gridcell"][tabindex="0"]')!.focus();
  await userEvent.keyboard('{Escape}');
  await closed(app);
  await expect.poll(active).toBe(add);
});

test('what is nearer has Escape first: an edited cell, a selection, a menu', async () => {
  await page.viewport(1400, 900);
  const app = await startApp({ sample: 'two-skills' });
  await drawn('[role="gridcell"]');
  app.inspector.open({ kind: 'settings' });
  await drawn('aside input');
  document.querySelector<HTMLElement>('[role="gridcell"][tabindex="0"]')!.focus();
  await userEvent.keyboard('{Shift>}{ArrowRight}{/Shift}{Escape}');
  expect(app.inspector.subject).not.toBeNull();
  await page.getByTitle('Settings', { exact: true }).click();
  await userEvent.keyboard('{Escape}');
  expect(app.inspector.subject).not.toBeNull();
  await userEvent.keyboard('{Escape}');
  await closed(app);
});

test('on a phone the side panel has Undo in sight, and the page behind it is out of the keyboard’s way', async () => {
  await page.viewport(390, 844);
  const app = await startApp({ sample: 'two-skills' });
  await drawn('button.add');
  const { name } = app.editor.scenario;
  document.querySelector<HTMLElement>('button.add')!.focus();
  app.inspector.open({ kind: 'team', index: 0 });
  await drawn('aside .form');
  change(app);
  const undo = [...document.querySelectorAll<HTMLElement>('aside .history button')][0];
  await expect.poll(() => undo.getAttribute('aria-disabled')).toBe('false');
  const { left, top, width, height } = undo.getBoundingClientRect();
  expect(undo.contains(document.elementFromPoint(left + width / 2, top + height / 2))).toBe(true);
  await userEvent.click(undo);
  expect(app.editor.scenario.name).toBe(name);
  // The last step is undone, and the keyboard is still there.
  expect(active()).toBe(undo);
  expect(getComputedStyle(document.querySelector('main')!).visibility).toBe('hidden');
  expect(getComputedStyle(document.querySelector('header.bar')!).visibility).toBe('hidden');
  await userEvent.keyboard('{Escape}');
  await expect.poll(() => active().matches('button.add')).toBe(true);
});

test('the button that stops a run goes on under the same focus', async () => {
  const app = await startApp({ sample: 'two-skills' });
  await drawn('[data-run-state] button');
  const button = document.querySelector<HTMLElement>('[data-run-state] button')!;
  button.focus();
  await expect.poll(() => app.runner.state, { timeout: 60_000 }).toBe('done');
  expect(active()).toBe(button);
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => app.runner.state).toBe('running');
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => app.runner.state).not.toBe('running');
  expect(active()).toBe(button);
});

test('deleting a scenario leaves the keyboard in the menu', async () => {
  vi.spyOn(window, 'confirm').mockReturnValue(true);
  const app = await startApp({ sample: 'two-skills' });
  await drawn('[role="gridcell"]');
  await app.workspace.create({ ...app.editor.scenario, name: 'Mine' });
  document.querySelector<HTMLElement>('.scenario button')!.click();
  await drawn('.entry button + button');
  document.querySelector<HTMLElement>('.entry button + button')!.focus();
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => document.querySelector('.entry')).toBeNull();
  await expect.poll(() => active().closest('.menu-panel')).not.toBeNull();
});

test.each(['vi', 'fi'] as const)('on a phone no figure of a type or team is cut (%s)', async (language) => {
  await page.viewport(390, 844);
  const app = await startApp({ sample: 'bank-crisis-week' });
  app.preferences.language = language;
  await expect.poll(() => document.querySelectorAll('section.wide td').length, { timeout: 60_000 }).toBeGreaterThan(20);
  for (const cell of document.querySelectorAll('section.wide :is(td, tbody th)'))
    expect(cell.getBoundingClientRect().right, cell.textContent).toBeLessThanOrEqual(390);
});

test('at the width of a laptop every column of By team is in sight', async () => {
  await page.viewport(1280, 900);
  await startApp({ sample: 'bank-crisis-week' });
  await expect.poll(() => document.querySelectorAll('section.wide td').length, { timeout: 60_000 }).toBeGreaterThan(20);
  for (const scroll of document.querySelectorAll('section.wide > .scroll'))
    expect(scroll.scrollWidth, scroll.getAttribute('aria-label')!).toBeLessThanOrEqual(scroll.clientWidth);
});

test('a page that a button leads to has the focus when the button is gone', async () => {
  await startApp({ sample: 'two-skills', hash: '#/compare' });
  await drawn('.chooser .buttons button:not(:disabled)');
  document.querySelector<HTMLElement>('.chooser .buttons button')!.focus();
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => location.hash, { timeout: 20_000 }).toContain('plan');
  await expect.poll(() => active().id).toBe('main');
});

test('a long name of a team wraps, and its last column stays in sight', async () => {
  await page.viewport(1440, 900);
  const app = await startApp({ sample: 'two-skills' });
  app.editor.edit({ key: 'field' }, (scenario) => ({
    ...scenario,
    teams: scenario.teams.map((team) => ({ ...team, name: `${team.name}: customer service and technical support` })),
  }));
  await expect.poll(() => document.querySelectorAll('section.wide td').length, { timeout: 60_000 }).toBeGreaterThan(8);
  for (const scroll of document.querySelectorAll('section.wide > .scroll'))
    expect(scroll.scrollWidth, scroll.getAttribute('aria-label')!).toBeLessThanOrEqual(scroll.clientWidth);
});

test('a choice that takes away the field it was made in leaves the keyboard with what comes after it', async () => {
  await page.viewport(1400, 900);
  const app = await startApp({ sample: 'two-skills' });
  app.editor.edit({ key: 'cells' }, (scenario) => ({
    ...scenario,
    types: scenario.types.map((type, i) => (i === 0 ? { ...type, transfer: newTransfer() } : type)),
  }));
  app.inspector.open({ kind: 'type', index: 0 });
  const goesTo = page.getByRole('combobox', { name: 'Goes to' });
  await expect.element(goesTo).toBeVisible();
  goesTo.element().focus();
  await userEvent.keyboard('{End}');
  await expect.poll(() => app.editor.scenario.types[0].transfer?.to).toBeInstanceOf(Array);
  await expect.poll(() => active().closest('.field')?.textContent).toContain('Share of the talk done before');
});
