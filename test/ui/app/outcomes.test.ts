import { page, userEvent } from 'vitest/browser';
import { expect, test } from 'vitest';
import { newOutcome } from '../../../src/model/newOutcomes';
import { flaws } from './axe';
import { startApp } from './start';

const inPanel = (): ReturnType<typeof page.getByRole> => page.getByRole('complementary', { name: 'What follows' });

test('the parts of what follows are switched on with usual values, edited, and taken back', async () => {
  const app = await startApp();
  app.inspector.open({ kind: 'outcomes' });
  const before = app.editor.scenario;
  const on = inPanel().getByLabelText('Contacts are felt and rated', { exact: true });
  await on.click();
  expect(app.editor.scenario.outcomes).toEqual(newOutcome('experience'));
  const unresolved = inPanel().getByLabelText('Left unresolved', { exact: true });
  await expect.element(inPanel().getByText('Usual 1.3, seen 0.65–1.95. E9, derived.')).toBeVisible();
  await unresolved.fill('2.5');
  await expect.element(inPanel().getByText(/Outside of what was seen \(0.65–1.95\)/)).toBeVisible();
  expect(app.editor.scenario.outcomes?.experience?.unresolved).toBe(2.5);
  await userEvent.keyboard('{Tab}');
  await inPanel().getByLabelText('Agents differ by', { exact: true }).fill('0.95');
  await expect.element(inPanel().getByRole('alert')).toHaveTextContent(/must be at most 0.917/);
  await userEvent.keyboard('{Escape}');
  await on.click();
  expect(app.editor.scenario.outcomes).toBeUndefined();
  app.editor.undo();
  app.editor.undo();
  app.editor.undo();
  expect(app.editor.scenario).toBe(before);
});

test('ratings, recommendation and complaints are drawn, told as tables, and pass axe', async () => {
  const app = await startApp();
  app.editor.edit({ key: 'field' }, (s) => ({
    ...s,
    outcomes: { ...newOutcome('experience'), ...newOutcome('complaints') },
  }));
  const section = page.getByRole('region', { name: 'What follows' });
  await expect.element(section.getByText(/% are satisfied \(4 or 5\), the mean is/)).toBeVisible();
  await expect.element(section.getByText(/^NPS /)).toBeVisible();
  await expect.element(section.getByText(/of the issues brought are complaints/)).toBeVisible();
  await expect.element(section.getByText('5, very good')).toBeVisible();
  await expect.element(section.getByText(/^Rests on assumptions that are on: .*Experience, Complaints/)).toBeVisible();
  await section.getByText('⋯').nth(2).click();
  await section.getByRole('button', { name: 'Show as table' }).click();
  await expect.element(section.getByRole('columnheader', { name: 'A day' })).toBeVisible();
  app.inspector.open({ kind: 'outcomes' });
  await expect.element(inPanel().getByLabelText('Answered fast within')).toBeVisible();
  expect(await flaws()).toEqual([]);
});
