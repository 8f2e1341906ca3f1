import axe from 'axe-core';
import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { App } from '../../src/state/app.svelte';
import { comparisonOf } from '../../src/state/comparison.svelte';
import { newRedial } from '../../src/model/newReturns';
import { withCells } from '../../src/state/edits/cells';
import { withType } from '../../src/state/edits/parts';
import { startApp } from './app/start';

async function flaws(): Promise<string[]> {
  const { violations } = await axe.run(document.body, {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  });
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html, failureSummary }) => `${html} ${failureSummary}`).join('\n')}`,
  );
}
const compared = (app: App) => expect.poll(() => comparisonOf(app).state, { timeout: 60_000 }).toBe('done');
const text = (): string => document.querySelector('main')!.textContent.replaceAll('\u00a0', ' ');

/** The open sample with one more agent in every interval in which there is one. */
async function withOneMore(app: App): Promise<void> {
  const { headcount } = app.editor.scenario.teams[0];
  app.editor.edit({ key: 'cells' }, (now) =>
    withCells(
      now,
      headcount.flatMap((agents, interval) =>
        agents > 0 ? [{ kind: 'staff' as const, item: 0, interval, value: agents + 1 }] : [],
      ),
    ),
  );
  await app.workspace.flush();
}

test('one more agent: B answers more in time, costs more, and the sentence says so', async () => {
  const app = await startApp({ sample: 'single-queue' });
  await withOneMore(app);
  location.hash = '#/compare';
  await expect.element(page.getByRole('heading', { name: 'Compare', level: 1 })).toBeVisible();
  await compared(app);
  const comparison = comparisonOf(app);
  expect(comparison.slots.map(({ key }) => key.split(':')[0])).toEqual(['sample', 'local']);
  const [a, b] = comparison.view!.results;
  expect(b.estimate('serviceLevel').mean!).toBeGreaterThan(a.estimate('serviceLevel').mean!);
  expect(text()).toMatch(/B answers [\d.]+ points more calls in 20 s \(±[\d.]+\), on \d+ of 100 days better\./);
  expect(text()).toMatch(/B costs €[\d,.]+ more/);
  expect(text()).toContain('staff · ');
  expect(text()).toMatch(/\d+ → \d+/);
});

test('both plans meet the same callers although their seeds differ, and the page says which seed is set aside', async () => {
  const app = await startApp({ sample: 'single-queue' });
  await withOneMore(app);
  app.editor.edit({ key: 'field' }, (now) => ({ ...now, seed: 'another' }));
  await app.workspace.flush();
  location.hash = '#/compare';
  await compared(app);
  const [a, b] = comparisonOf(app).view!.results;
  expect([...b.perDay('offered')]).toEqual([...a.perDay('offered')]);
  expect(text()).toContain('B’s own seed “another” is set aside here.');
});

test('one scenario alone offers to duplicate it and leads to the plan of the copy', async () => {
  const app = await startApp({ sample: 'single-queue', hash: '#/compare' });
  await userEvent.click(page.getByRole('button', { name: 'Duplicate A and change it' }));
  await expect.poll(() => location.hash).toBe('#/plan');
  expect(app.workspace.opened?.kind).toBe('local');
  await withOneMore(app);
  location.hash = '#/compare';
  await compared(app);
  expect(comparisonOf(app).slots.map(({ key }) => key)[0]).toBe('sample:single-queue');
  expect(text()).toMatch(/B answers [\d.]+ points more/);
});

test('a plan against itself is told to be the same, not to be undecided', async () => {
  const app = await startApp({ sample: 'single-queue', hash: '#/compare' });
  await expect.poll(() => comparisonOf(app).slots.length).toBeGreaterThan(0);
  await comparisonOf(app).choose(1, 'sample:single-queue');
  await compared(app);
  expect(text()).toContain('B is simulated exactly like A');
  expect(text()).toContain('no difference on any day');
  expect(text()).toContain('The inputs are the same.');
});

test('other calendars: what cannot be compared is said, rates stand side by side without a verdict', async () => {
  const app = await startApp({ sample: 'single-queue', hash: '#/compare' });
  await expect.poll(() => comparisonOf(app).slots.length).toBeGreaterThan(0);
  await comparisonOf(app).choose(1, 'sample:bank-normal-week');
  await compared(app);
  expect(text()).toContain('B has another calendar than A');
  expect(text()).not.toContain('Same callers');
  expect(text()).toContain('not comparable: no hourly costs');
  expect(text()).toMatch(/(higher|lower) – other callers, so no verdict/);
  expect(text()).not.toMatch(/\b(better|worse)\b/);
  expect(text()).not.toContain('on the same');
  expect(page.getByRole('heading', { name: 'A and B on one clock' }).elements()).toEqual([]);
});

test('stopped, the plans have equally many days; more days go on from there', async () => {
  const app = await startApp({ sample: 'bank-crisis-week', hash: '#/compare' });
  const comparison = comparisonOf(app);
  await expect.poll(() => comparison.view?.days ?? 0, { timeout: 60_000 }).toBeGreaterThan(0);
  comparison.stop();
  await expect.poll(() => comparison.state).toMatch(/stopped|done/);
  const { days, results } = comparison.view!;
  expect(results.map((one) => one.days)).toEqual([days, days]);
  // The keyboard keeps its place while the same button comes to mean Stop, and means more days again.
  const button = document.querySelector<HTMLElement>('.progress button')!;
  button.focus();
  comparison.more(3);
  await expect.poll(() => button.textContent).toContain('Stop');
  await expect.poll(() => comparison.view?.days, { timeout: 60_000 }).toBe(days + 3);
  await expect.poll(() => button.textContent).not.toContain('Stop');
  expect(document.activeElement).toBe(button);
});

test('an edit while comparing runs again with the edited plan', async () => {
  const app = await startApp({ sample: 'single-queue' });
  await withOneMore(app);
  location.hash = '#/compare';
  await compared(app);
  app.editor.undo();
  await expect.poll(() => comparisonOf(app).stale || comparisonOf(app).state === 'running').toBe(true);
  await compared(app);
  await expect.poll(text).toContain('The inputs are the same.');
});

test.each(['light', 'dark'] as const)('axe finds nothing on the page, %s', async (theme) => {
  const app = await startApp({ sample: 'single-queue' });
  app.preferences.theme = theme;
  await withOneMore(app);
  location.hash = '#/compare';
  await compared(app);
  expect(await flaws()).toEqual([]);
});

test('the page speaks all four languages', async () => {
  const app = await startApp({ sample: 'single-queue' });
  await withOneMore(app);
  location.hash = '#/compare';
  await compared(app);
  for (const [language, words] of [
    ['vi', 'Cùng người gọi'],
    ['fi', 'Samat soittajat'],
    ['zh', '相同的来电者'],
    ['en', 'Same callers'],
  ] as const) {
    app.preferences.language = language;
    await expect.poll(text).toContain(words);
    expect(text()).not.toMatch(/undefined|NaN|\[object/);
  }
});

test('an empty third place stays open while the two plans run, and takes a plan', async () => {
  const app = await startApp({ sample: 'single-queue' });
  await withOneMore(app);
  location.hash = '#/compare';
  await userEvent.click(page.getByRole('button', { name: 'Add a scenario' }));
  const third = (): HTMLSelectElement | null => document.querySelector('#plan-C');
  expect(third()!.value).toBe('');
  await compared(app);
  expect(third()!.value).toBe('');
  expect(comparisonOf(app).slots.length).toBe(2);
  await userEvent.selectOptions(third()!, 'sample:two-skills');
  await compared(app);
  expect(comparisonOf(app).slots.map(({ key }) => key)).toContain('sample:two-skills');
  // What is true of the third and of the fourth is told once.
  await userEvent.click(page.getByRole('button', { name: 'Add a scenario' }));
  await userEvent.selectOptions(document.querySelector('#plan-D')!, 'sample:two-skills');
  await compared(app);
  await expect.poll(text).toMatch(/Only C has .*\. The same goes for D\./);
  expect(text()).not.toMatch(/Only D has/);
});

test('figures, promises and sentences say what they rest on, and plans that rest on different assumptions say so', async () => {
  const app = await startApp({ sample: 'single-queue' });
  app.editor.edit({ key: 'field' }, (now) => withType(now, 0, { redial: newRedial() }));
  await app.workspace.flush();
  await expect.poll(() => document.querySelectorAll('.promises .star').length, { timeout: 40_000 }).toBeGreaterThan(0);
  location.hash = '#/compare';
  await compared(app);
  const legend = (): string =>
    document.querySelector('[data-compared-assumptions]')!.textContent.replaceAll(/\s+/g, ' ');
  expect(legend()).toMatch(/\* Rests on assumptions that are on: .*; only in B: Redials\. All assumptions/);
  expect(text()).toContain('Assumptions: only in B: Redials');
  expect(document.querySelector('.mail')!.textContent).toContain('only in B: Redials');
  expect(document.querySelectorAll('tbody th button[title*="Redials"]').length).toBeGreaterThan(3);
  expect(document.querySelectorAll('tbody th span[title*="Redials"]').length).toBeGreaterThan(0);
  expect(await flaws()).toEqual([]);
});
