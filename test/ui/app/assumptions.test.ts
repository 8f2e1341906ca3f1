import { page, userEvent } from 'vitest/browser';
import { expect, test } from 'vitest';
import { newRedial } from '../../../src/model/newReturns';
import type { App } from '../../../src/state/app.svelte';
import { switchOutcome } from '../../../src/state/edits/outcomes';
import { withType } from '../../../src/state/edits/parts';
import type { Theme } from '../../../src/state/preferences.svelte';
import { flaws } from './axe';
import { startApp } from './start';

/** Two contact types, both with redials: of one of them more often than was ever seen. */
async function redialling(hash: string): Promise<App> {
  const app = await startApp({ sample: 'two-skills', hash });
  app.editor.edit({ key: 'field', what: 'x' }, (scenario) => {
    const first = withType(scenario, 0, { redial: newRedial() });
    return withType(first, 1, { redial: { ...newRedial(), afterAbandon: 0.9 } });
  });
  return app;
}
const entry = (key: string): HTMLDetailsElement => document.querySelector(`[data-mechanism="${key}"]`)!;
const there = (key: string) => expect.poll(() => entry(key), { timeout: 10_000 }).not.toBeNull();

test('each mechanism says whether and for whom it is on, with numbers that are changed in place, and warns', async () => {
  const app = await redialling('#/assumptions/redial');
  await there('redial');
  expect(entry('transfer').textContent).toContain('off');
  await expect.poll(() => entry('redial').querySelectorAll('[data-symbol="r"]').length).toBe(2);
  const [sales, support] = entry('redial').querySelectorAll<HTMLElement>('[data-symbol="r"]');
  expect(sales.textContent).toContain('Usual 50%, seen 20–80%. E4, measured.');
  expect(sales.textContent).toContain('Source:');
  expect(sales.textContent).not.toContain('Outside of what was seen');
  expect(support.textContent).toContain('Outside of what was seen');
  await expect.element(page.getByText('1 value lies outside of what was seen: Redials')).toBeVisible();
  // Typed through 0 and through what the other one has: the field stays.
  const field = support.querySelector('input')!;
  await userEvent.fill(field, '0');
  await userEvent.fill(field, '50');
  expect(field.isConnected).toBe(true);
  expect(app.editor.scenario.types.map(({ redial }) => redial?.afterAbandon)).toEqual([0.5, 0.5]);
  field.blur();
  await expect.poll(() => entry('redial').querySelectorAll('[data-symbol="r"]').length).toBe(1);
  // Now both are one field, and set alike.
  await userEvent.fill(entry('redial').querySelector<HTMLInputElement>('[data-symbol="r"] input')!, '40');
  expect(app.editor.scenario.types.map(({ redial }) => redial?.afterAbandon)).toEqual([0.4, 0.4]);
  app.editor.undo();
  expect(app.editor.scenario.types.map(({ redial }) => redial?.afterAbandon)).toEqual([0.5, 0.5]);
  await page.getByRole('button', { name: `Set ${app.editor.scenario.types[1].name}` }).click();
  expect(app.inspector.subject).toEqual({ kind: 'type', index: 1 });
});

test('a tile, a column and the lens say what they rest on, and lead to it; what rests on nothing has no star', async () => {
  const app = await redialling('#/plan');
  await expect.poll(() => app.runner.state, { timeout: 40_000 }).toBe('done');
  await expect
    .poll(() => document.querySelectorAll('[data-tiles] .star').length, { timeout: 10_000 })
    .toBeGreaterThan(3);
  await expect.element(page.getByText(/^\* Rests on assumptions that are on: .*Redials/).first()).toBeVisible();
  await expect.element(page.getByRole('link', { name: 'All assumptions' })).toBeVisible();
  app.inspector.open({ kind: 'kpi', key: 'asa' });
  await expect.poll(() => document.querySelector('[data-rests]')?.textContent).toContain('Redials');
  await page.getByRole('complementary').getByRole('link', { name: 'Redials' }).click();
  await there('redial');
  await expect.poll(() => entry('redial').open).toBe(true);
});

test.each<Theme>(['light', 'dark'])('axe finds nothing on the page, %s, and a phone has room for it', async (theme) => {
  const app = await redialling('#/assumptions');
  app.preferences.theme = theme;
  app.editor.edit({ key: 'field', what: 'x' }, (now) => switchOutcome(now, 'experience', true));
  await there('experience');
  for (const key of ['redial', 'experience', 'transfer']) entry(key).querySelector('summary')!.click();
  await expect.poll(() => entry('experience').querySelectorAll('[data-symbol]').length).toBe(15);
  expect(await flaws()).toEqual([]);
  await page.viewport(390, 844);
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(390);
  await page.viewport(1280, 800);
});
