import axe from 'axe-core';
import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { App } from '../../src/state/app.svelte';
import { importingOf } from '../../src/state/importing.svelte';
import { startApp } from './app/start';

const text = (): string => document.querySelector('main')!.textContent.replaceAll('\u00a0', ' ');
const focused = (): HTMLElement => document.querySelector<HTMLElement>('[role="gridcell"][tabindex="0"]')!;

/** A short log: on the first day 20 calls, on the second, a Tuesday, 90 for two agents, of which a third give up. */
const header = 'arrival,queue,wait_s,outcome,talk_s,agent';
const rowsOf = (date: string, calls: number): string[] =>
  Array.from({ length: calls }, (_, i) => {
    const second = i * 40;
    const two = (n: number): string => String(n).padStart(2, '0');
    const at = `${date}T${two(9 + Math.floor(second / 3600))}:${two(Math.floor(second / 60) % 60)}:${two(second % 60)}`;
    return i % 3 === 2
      ? `${at},Help,${20 + i},abandoned,,`
      : `${at},Help,${5 + (i % 30)},answered,100,${i % 3 === 0 ? 'Ann' : 'Bob'}`;
  });
const log = [header, ...rowsOf('2026-03-02', 20), ...rowsOf('2026-03-03', 90)].join('\n');

async function bring(app: App, lines: string): Promise<void> {
  await expect.element(page.getByRole('heading', { name: 'Data', level: 1 })).toBeVisible();
  await importingOf(app).takeFile(new File([lines], 'calls.csv'));
  await expect.poll(() => importingOf(app).reading, { timeout: 20_000 }).toBe(false);
  await expect.element(page.getByRole('heading', { name: 'Replay a day' })).toBeVisible();
}

test('a day of a log is replayed on the Plan page beside its own dots, and two more agents answer there', async () => {
  await page.viewport(1400, 900);
  const app = await startApp({ sample: 'single-queue', hash: '#/data' });
  await bring(app, log);
  // The busiest day is proposed; the page says what is known and what is made up before anything happens.
  await expect.element(page.getByRole('combobox', { name: 'Day to replay' })).toHaveValue('2026-03-03');
  expect(text()).toContain('90 customers, at the instants at which they came. 30 gave up');
  expect(text()).toContain('60 waited until something else ended the wait');
  expect(text()).toContain('For 30 customers the log has no handle time');
  expect(text()).toContain('Staff: 2 agents in 2 sessions');
  expect(text()).toContain('Help: patience by Kaplan–Meier from 36 abandonments and 74 other waits');
  await userEvent.click(page.getByRole('button', { name: 'Replay this day' }));

  await expect.poll(() => app.editor.scenario.name).toBe('Tuesday 3 March 2026, replayed');
  await expect.poll(() => location.hash).toBe('#/plan');
  await expect.poll(() => app.workspace.saving).toBe('saved');
  expect(app.editor.scenario.observed[0].offered[18]).toBe(45);
  await expect.poll(() => app.currentView?.results.days ?? 0, { timeout: 20_000 }).toBeGreaterThan(20);
  await expect.element(page.getByText('real day').first()).toBeVisible();
  location.hash = '#/assumptions';
  await expect.poll(text, { timeout: 20_000 }).toContain('30 gave up: their patience is exactly the wait');
  location.hash = '#/plan';
  const abandoned = (): number => app.currentView!.results.estimate('abandonRate').mean!;
  const before = abandoned();
  expect(before).toBeGreaterThan(20);
  const [team] = app.editor.scenario.teams;
  const there = team.headcount.slice(18, 20);
  expect(there[0]).toBe(2);

  // The staff is the last row of the grid: two more in both half hours.
  await expect.poll(() => document.querySelector('[role="grid"]')).not.toBeNull();
  focused().focus();
  await userEvent.keyboard('{Control>}{End}{/Control}{Home}');
  const clipboardData = new DataTransfer();
  const more = there.map((n) => n + 2);
  clipboardData.setData('text/plain', more.join('\t'));
  document.activeElement!.dispatchEvent(
    new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
  );
  await expect.poll(() => app.editor.scenario.teams[0].headcount.slice(18, 20)).toEqual(more);
  await expect
    .poll(() => app.runner.view?.scenario === app.editor.scenario && !app.runner.stale, { timeout: 20_000 })
    .toBe(true);
  expect(abandoned()).toBeLessThan(before / 2);

  await userEvent.keyboard('{Control>}z{/Control}');
  expect(app.editor.scenario.teams[0].headcount).toEqual(team.headcount);
});

test('another day, or all of them, can be chosen; the section has no flaw of access', async () => {
  const app = await startApp({ sample: 'single-queue', hash: '#/data' });
  await bring(app, log);
  const day = page.getByRole('combobox', { name: 'Day to replay' });
  await userEvent.selectOptions(day, 'Mon 2 Mar');
  await expect.poll(text).toContain('20 customers');
  await userEvent.selectOptions(day, 'all 2 days');
  await expect.poll(text).toContain('110 customers');
  const { violations } = await axe.run(document.body, {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join('\n')}`)).toEqual([]);
  await userEvent.click(page.getByRole('button', { name: 'Replay these days' }));
  await expect.poll(() => app.editor.scenario.calendar.days).toBe(2);
  // Of several days the Monday is opened, in the hours in which its customers came.
  expect(app.plan.day).toBe(0);
  expect(app.plan.shown).toEqual({ first: 18, last: 19 });
  expect(app.editor.scenario.name).toBe('2 March 2026 to 3 March 2026, replayed');
});

test('agents of several queues become one team or several, as the reader likes', async () => {
  const app = await startApp({ sample: 'single-queue', hash: '#/data' });
  const two = log
    .replaceAll('Bob', 'Eve')
    .split('\n')
    .map((line) => (line.endsWith('Eve') ? line.replace('Help', 'Sales') : line));
  await bring(app, two.join('\n'));
  const teams = page.getByRole('combobox', { name: 'Teams' });
  await expect.element(teams).toHaveValue('queues');
  await userEvent.selectOptions(teams, 'one team for everything');
  await userEvent.click(page.getByRole('button', { name: 'Replay this day' }));
  await expect.poll(() => app.editor.scenario.teams.map(({ name }) => name)).toEqual(['Agents']);
  expect(app.editor.scenario.teams[0].skills).toHaveLength(2);
});

test('a log without handle times says why it cannot be replayed', async () => {
  const app = await startApp({ sample: 'single-queue', hash: '#/data' });
  await bring(app, 'arrival,queue,wait_s,outcome\n2026-03-02T10:00:00,PS,0,answered\n');
  await expect.element(page.getByRole('alert')).toHaveTextContent('Handle time');
  await expect.element(page.getByRole('button', { name: 'Replay this day' })).toBeDisabled();
});
