import { page } from 'vitest/browser';
import { expect, test } from 'vitest';
import { flaws } from './axe';
import { startApp } from './start';

const textOf = (selector: string): string => document.querySelector(selector)?.textContent ?? '';
const done = (app: Awaited<ReturnType<typeof startApp>>) =>
  expect.poll(() => app.runner.state, { timeout: 60_000 }).toBe('done');

test('the sales floor tells what comes of its list, and a shorter list means fewer dials', async () => {
  const app = await startApp({ sample: 'sales-floor' });
  await done(app);
  // Tiles and a table of their own; nobody waits for a call that the centre makes.
  await expect.poll(() => textOf('[data-tiles]')).toContain('Dials');
  const table = page.getByRole('region', { name: 'By campaign' });
  await expect.element(table.getByRole('button', { name: 'Spring offer', exact: true })).toBeVisible();
  await expect.element(table.getByRole('columnheader', { name: 'Right-party contacts' })).toBeVisible();
  await expect
    .element(page.getByRole('region', { name: 'By contact type' }).getByRole('button', { name: 'Spring offer' }))
    .not.toBeInTheDocument();
  const dials = (): number => app.currentView!.results.estimate('dials').mean!;
  const before = dials();
  expect(before).toBeGreaterThan(20_000);

  await table.getByRole('button', { name: 'Spring offer', exact: true }).click();
  const records = page.getByLabelText('Records of the list', { exact: true });
  await expect.element(records).toBeVisible();
  const panel = document.querySelector('aside')!;
  expect(panel.textContent).toContain('Trunk group');
  for (const absent of ['Patience', 'Menu (IVR)']) expect(panel.textContent).not.toContain(absent);
  expect(await flaws()).toEqual([]);
  await records.fill('1000');
  (records.element() as HTMLElement).blur();
  const { demand } = app.editor.scenario.types[1];
  expect(demand.kind === 'campaign' && demand.records).toBe(1000);
  await expect.poll(dials, { timeout: 60_000 }).toBeLessThan(4001);

  await page.getByLabelText('Dialling', { exact: true }).selectOptions('predictive');
  await expect.element(page.getByLabelText('Live answers dropped at most', { exact: true })).toBeVisible();
  app.editor.undo();
  app.editor.undo();
  expect(app.editor.depth).toBe(0);
});

test('a type becomes a campaign and a queue again, one step each', async () => {
  const app = await startApp();
  app.inspector.open({ kind: 'type', index: 0 });
  const channel = page.getByLabelText('Channel', { exact: true });
  await expect.element(channel).toBeVisible();
  await channel.selectOptions('outbound');
  expect(app.editor.depth).toBe(1);
  expect(app.editor.scenario.types[0]).toMatchObject({
    channel: 'outbound',
    demand: { kind: 'campaign', records: 1000, mode: 'progressive' },
    patience: { family: 'never' },
  });
  await expect.element(page.getByLabelText('Records of the list', { exact: true })).toBeVisible();
  await channel.selectOptions('voice');
  expect(app.editor.depth).toBe(2);
  expect(app.editor.scenario.types[0]).toMatchObject({ channel: 'voice', demand: { kind: 'rate' } });
  app.editor.undo();
  app.editor.undo();
});
