import { page, userEvent } from 'vitest/browser';
import { expect, test } from 'vitest';
import { startApp } from './start';

const panel = () => page.getByRole('group', { name: 'Special days' });
const dayOptions = (): string[] =>
  [...document.querySelectorAll<HTMLOptionElement>('select[aria-label="Day"] option')].map(
    (option) => option.textContent ?? '',
  );

test('a special day is added, filled in, and undone step by step; the day is marked by its name', async () => {
  const app = await startApp();
  app.inspector.open({ kind: 'settings' });
  await page.getByLabelText('Days', { exact: true }).fill('3');
  await userEvent.keyboard('{Tab}');
  const plain = app.editor.scenario;
  const { start } = plain.calendar;

  await panel().getByRole('button', { name: 'Add a special day' }).click();
  const added = app.editor.scenario;
  expect(added.calendar.special).toHaveLength(1);
  expect(added.calendar.special![0]).toMatchObject({ hours: null });
  const { date } = added.calendar.special![0];
  const shown = app.editor.grid.days[app.plan.day ?? 0].date;
  expect([date, date >= start]).toEqual([shown, true]);

  await panel().getByLabelText('Name', { exact: true }).fill('Campaign');
  await userEvent.keyboard('{Tab}');
  await panel().getByLabelText('closed all day').click();
  await panel().getByLabelText('Opens').fill('7.30');
  await panel().getByLabelText('Closes').fill('22:00');
  await panel().getByLabelText('Volume ×').fill('1.5');
  await userEvent.keyboard('{Tab}');
  expect(app.editor.scenario.calendar.special).toEqual([
    { date, name: 'Campaign', hours: { from: '07:30', to: '22:00' }, volumeFactor: 1.5 },
  ]);
  expect(dayOptions().filter((text) => text.includes('· Campaign'))).toHaveLength(1);
  await expect.element(page.getByText('Campaign: open 07:30–22:00, volume × 1.5')).toBeVisible();

  // Name, open, opens, closes, factor and the day itself: six steps back.
  for (let step = 0; step < 5; step++) app.editor.undo();
  expect(app.editor.scenario).toBe(added);
  app.editor.undo();
  expect(app.editor.scenario).toBe(plain);
  await expect.poll(() => dayOptions().some((text) => text.includes('·'))).toBe(false);
});

test('a flaw stands at its field, and the last good day keeps running', async () => {
  const app = await startApp();
  app.inspector.open({ kind: 'settings' });
  await panel().getByRole('button', { name: 'Add a special day' }).click();
  await panel().getByRole('button', { name: 'Add a special day' }).click();
  const [first, second] = app.editor.scenario.calendar.special!;
  const before = app.editor.scenario;
  // The one that was added last is unfolded.
  const date = panel().getByLabelText('Date', { exact: true }).last();
  await date.fill(first.date);
  await expect.element(panel().getByRole('alert')).toHaveTextContent(/^Date must be unique/);
  expect(app.editor.scenario).toBe(before);
  await date.fill(second.date);
  expect(panel().getByRole('alert').query()).toBeNull();

  await panel().getByLabelText('closed all day').last().click();
  await panel().getByLabelText('Volume ×').fill('-1');
  await expect.element(panel().getByRole('alert')).toHaveTextContent('Volume × must be at least 0, got −1');
  expect(app.editor.scenario.calendar.special![1].volumeFactor).toBeUndefined();
});

test('a day outside the horizon says that it has no effect, and is kept', async () => {
  const app = await startApp();
  app.inspector.open({ kind: 'settings' });
  await panel().getByRole('button', { name: 'Add a special day' }).click();
  await panel().getByLabelText('Date', { exact: true }).fill('2031-12-24');
  await expect.element(panel().getByText(/Outside the horizon: kept, but without effect/)).toBeVisible();
  expect(app.editor.scenario.calendar.special).toEqual([{ date: '2031-12-24', hours: null }]);
  expect(app.editor.grid.days.every(({ special }) => special === null)).toBe(true);
});

test('a special day is removed by keyboard, and the focus stays in the panel', async () => {
  const app = await startApp();
  app.inspector.open({ kind: 'settings' });
  await panel().getByRole('button', { name: 'Add a special day' }).click();
  const remove = panel().getByRole('button', { name: /^Remove / });
  await expect.element(remove).toBeVisible();
  (remove.element() as HTMLElement).focus();
  await userEvent.keyboard('{Enter}');
  expect(app.editor.scenario.calendar.special).toBeUndefined();
  expect(document.activeElement).toBe(panel().getByRole('button', { name: 'Add a special day' }).element());
});

test('stale figures stay on screen while a special day is edited: the intervals are the same', async () => {
  const app = await startApp();
  await expect.poll(() => app.currentView?.days ?? 0, { timeout: 20_000 }).toBeGreaterThan(0);
  app.runner.stop();
  const { date } = app.editor.grid.days[0];
  app.editor.edit({ key: 'calendar' }, (now) => ({
    ...now,
    calendar: { ...now.calendar, special: [{ date, hours: { from: '08:00', to: '12:00' } }] },
  }));
  expect(app.currentView).not.toBeNull();
});
