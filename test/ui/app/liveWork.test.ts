import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { startApp } from './start';

const notes = (): Record<string, string> =>
  Object.fromEntries(
    [...document.querySelectorAll('[data-tiles] .tile')].map((tile) => [
      tile.querySelector('.name')!.textContent,
      tile.querySelector('.note')?.textContent ?? '',
    ]),
  );

test('a shop with e-mail: tiles, curve and promises of speed say that e-mail is not in them', async () => {
  await page.viewport(1400, 900);
  const app = await startApp({ sample: 'blended-shop' });
  await expect.poll(() => app.currentView?.results.days ?? 0, { timeout: 60_000 }).toBeGreaterThan(0);
  expect(notes()).toMatchObject({ 'service level A': 'without E-mail', ASA: 'without E-mail', abandoned: '', AHT: '' });

  const select = page.getByRole('combobox', { name: 'contact type' });
  await expect.element(select).toBeInTheDocument();
  const panel = () => document.querySelector('section[aria-labelledby="wait-title"]')!.textContent;
  expect(panel()).toContain('all live contact types');
  expect(panel()).toContain('Without E-mail: deferred work');
  await select.selectOptions('E-mail');
  await expect.poll(panel).not.toContain('Without E-mail');

  app.editor.edit({ key: 'addPromise' }, (scenario) => ({
    ...scenario,
    commitments: [promise, { ...promise, type: 'mail' }],
  }));
  const said = () => [...document.querySelectorAll('.promises li small:first-of-type')].map((one) => one.textContent);
  await expect.poll(said).toEqual(expect.arrayContaining(['without E-mail']));
  expect(said().filter((text) => text.includes('without'))).toHaveLength(1);
});

const promise = { metric: 'asa', op: '<=', value: 30, per: 'day', share: 1 } as const;
