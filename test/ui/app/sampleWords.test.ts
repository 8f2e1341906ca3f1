import { page, userEvent } from 'vitest/browser';
import { expect, test } from 'vitest';
import { withCells } from '../../../src/state/edits/cells';
import { memoryStore } from '../../../src/state/store';
import { startApp } from './start';

const name = (): string => document.querySelector('.scenario .name')!.textContent;
const heads = (): string => document.querySelector('[role="grid"]')?.textContent ?? '';

test('an untouched example speaks the reader’s language, in lists, too; once edited it keeps its words, after a reload, too', async () => {
  const store = memoryStore();
  const app = await startApp({ store, sample: 'two-skills' });
  const inEnglish = app.editor.scenario;
  app.plan.openBusiest();
  app.inspector.open({ kind: 'type', index: 0 });
  app.preferences.language = 'vi';
  await expect.poll(name).toBe('Hai kỹ năng');
  await expect.poll(heads).toContain('Bán hàng');
  expect(document.body.textContent).toContain('Hãy thử: bỏ kỹ năng thứ hai');
  // What was looked at stays open, and nothing is to be undone or was saved.
  expect(app.inspector.subject).toEqual({ kind: 'type', index: 0 });
  expect([app.editor.edited, app.workspace.opened?.kind, await store.list()]).toEqual([false, 'sample', []]);
  app.inspector.close();
  expect(app.words.language).toBe('vi');

  await userEvent.click(document.querySelector('.scenario button')!);
  await expect.element(page.getByRole('button', { name: 'Ngân hàng, tuần khủng hoảng' })).toBeVisible();
  app.preferences.language = 'fi';
  await expect.element(page.getByRole('button', { name: 'Pankki, kriisiviikko' })).toBeVisible();
  await expect.poll(name).toBe('Kaksi taitoa');
  await expect.poll(heads).toContain('Myynti');

  const staff = { kind: 'staff', item: 0, interval: 20, value: 3 } as const;
  app.editor.edit({ key: 'cells' }, (scenario) => withCells(scenario, [staff]));
  app.preferences.language = 'en';
  await expect.poll(() => app.words.language).toBe('en');
  await app.workspace.flush();
  expect(name()).toBe('Kaksi taitoa');
  app.editor.undo();
  expect(app.editor.scenario.types[0].name).toBe('Myynti');
  await app.workspace.flush();
  const [copy] = await store.list();
  expect(copy.name).toBe('Kaksi taitoa');

  // The example itself is untouched.
  await app.workspace.openSample('two-skills');
  expect(app.editor.scenario).toBe(inEnglish);
  await app.workspace.openLocal(copy.id);
  expect(app.editor.scenario.teams[0].name).toBe('Myyntitiimi');
});

test('of a comparison, examples that are not open follow the language, too', async () => {
  const app = await startApp({ sample: 'bank-crisis-week', hash: '#/compare' });
  const chosen = (): string[] =>
    [...document.querySelectorAll<HTMLSelectElement>('.chooser select')].map((one) => one.selectedOptions[0]?.text);
  await expect.poll(chosen).toEqual(['Bank, crisis week', 'Bank, normal week']);
  app.preferences.language = 'zh';
  await expect.poll(chosen).toEqual(['银行，危机周', '银行，正常周']);
  const { comparisonOf } = await import('../../../src/state/comparison.svelte');
  await expect
    .poll(() => comparisonOf(app).slots.map(({ scenario }) => scenario?.types[1].name))
    .toEqual(['潜在客户', '潜在客户']);
});
