import { page, userEvent } from 'vitest/browser';
import { expect, test } from 'vitest';
import { startApp } from './start';

test('a promise in words is echoed as it was understood and kept only when confirmed', async () => {
  const app = await startApp();
  const before = app.editor.scenario.commitments.length;
  await page.getByRole('button', { name: 'Add a promise' }).click();
  await page.getByLabelText('Your promise, as a sentence').fill('90% of calls answered within 30 seconds');
  await expect.element(page.getByText(/Understood: 90% of calls are answered within 30 seconds/)).toBeVisible();
  expect(app.editor.scenario.commitments).toHaveLength(before);
  await page.getByRole('button', { name: 'Add a promise' }).last().click();
  expect(app.editor.scenario.commitments).toHaveLength(before + 1);
  await expect
    .element(page.getByRole('button', { name: /^90% of calls are answered within 30 seconds/ }))
    .toBeVisible();
});

test('a sentence that is no promise says why and keeps its text', async () => {
  const app = await startApp();
  const before = app.editor.scenario;
  await page.getByRole('button', { name: 'Add a promise' }).click();
  const field = page.getByLabelText('Your promise, as a sentence');
  await field.fill('everyone is happy');
  await expect.element(field).toHaveAttribute('aria-invalid', 'true');
  await userEvent.keyboard('{Control>}{Enter}{/Control}');
  await expect.element(field).toHaveValue('everyone is happy');
  expect(app.editor.scenario).toBe(before);
});

test('a field that is wrong says so in words with the fix, and the last good value keeps running', async () => {
  const app = await startApp();
  app.inspector.open({ kind: 'type', index: 0 });
  const before = app.editor.scenario;
  const mean = page.getByRole('group', { name: 'Patience' }).getByLabelText('Mean');
  await mean.fill('-5');
  await expect.element(page.getByRole('alert')).toHaveTextContent(/must be above 0 s, got −5\. .*never/);
  expect(app.editor.scenario).toBe(before);
  await userEvent.keyboard('{Tab}');
  await expect.element(mean).toHaveValue('-5');
  await mean.fill('2:30');
  expect(app.editor.scenario.types[0].patience).toMatchObject({ mean: 150 });
});

test('typing in one field is one step back', async () => {
  const app = await startApp();
  app.inspector.open({ kind: 'team', index: 0 });
  const before = app.editor.scenario;
  const name = page.getByLabelText('Name', { exact: true });
  await name.fill('N');
  await name.fill('Night');
  await userEvent.keyboard('{Tab}');
  expect([app.editor.scenario.teams[0].name, app.editor.depth]).toEqual(['Night', 1]);
  app.editor.undo();
  expect(app.editor.scenario).toBe(before);
});

test('the calendar can be stretched to a week, and the score shows any of its days', async () => {
  const app = await startApp();
  app.inspector.open({ kind: 'settings' });
  await page.getByLabelText('Days', { exact: true }).fill('7');
  expect(app.editor.grid.days).toHaveLength(7);
  app.inspector.close();
  await page.getByLabelText('Day', { exact: true }).selectOptions('3');
  expect(app.plan.shown.first).toBeGreaterThanOrEqual(app.editor.grid.days[3].firstInterval);
  await expect.poll(() => app.runner.view?.results.context.grid.days.length, { timeout: 20_000 }).toBe(7);
});

test('doors open and close on interval boundaries: others are refused with the nearest that fit', async () => {
  const app = await startApp();
  app.inspector.open({ kind: 'settings' });
  const always = page.getByRole('checkbox', { name: 'always open' });
  if (app.editor.scenario.calendar.opening === undefined) await always.click();
  const opens = page.getByLabelText('Monday, opens');
  await opens.fill('09:10');
  await expect
    .element(page.getByRole('alert'))
    .toHaveTextContent('Monday, opens must be on an interval boundary (30 min), got "09:10"');
  await page.getByRole('button', { name: '09:30', exact: true }).click();
  const monday = () => app.editor.scenario.calendar.opening?.[0];
  expect(monday()).toMatchObject({ from: '09:30' });
  await expect.element(opens).toHaveValue('09:30');
  // Longer intervals would cut the opening hours: refused, until they are widened.
  await page.getByLabelText('Interval', { exact: true }).selectOptions('60 minutes');
  await expect
    .element(page.getByRole('alert'))
    .toHaveTextContent('Opening hours must be on an interval boundary (60 min), got "09:30"');
  await expect.element(page.getByLabelText('Interval', { exact: true })).toHaveValue('30');
  await page.getByRole('button', { name: 'Widen the opening hours to whole intervals of 60 minutes' }).click();
  expect(app.editor.scenario.calendar.intervalMinutes).toBe(60);
  expect(monday()).toMatchObject({ from: '09:00' });
});

test('a day may have a break, and a night that runs on into the next day', async () => {
  const app = await startApp();
  const tuesday = () => app.editor.scenario.calendar.opening?.[1];
  app.inspector.open({ kind: 'settings' });
  const always = page.getByRole('checkbox', { name: 'always open' });
  if (app.editor.scenario.calendar.opening === undefined) await always.click();
  await page.getByLabelText('Tuesday, opens').fill('08:00');
  await page.getByLabelText('Tuesday, closes').fill('17:00');
  await page.getByRole('button', { name: 'Tuesday: a break in 08:00–17:00' }).click();
  expect(tuesday()).toEqual([
    { from: '08:00', to: '12:00' },
    { from: '13:00', to: '17:00' },
  ]);
  // The focus is on what has been added, and goes on by keyboard.
  await expect.element(page.getByLabelText('Tuesday, opens (2)')).toHaveFocus();
  await page.getByLabelText('Tuesday, closes (2)').fill('02:00');
  await expect.element(page.getByText('until 02:00 on the next day')).toBeVisible();
  await page.getByLabelText('Tuesday, opens (2)').fill('11:00');
  await expect.element(page.getByRole('alert')).toHaveTextContent('Tuesday, opens (2) must be at least 12:00');
  await page.getByRole('button', { name: 'Tuesday: remove 13:00–02:00' }).click();
  expect(tuesday()).toEqual({ from: '08:00', to: '12:00' });
});

test('a warm-up is given in hours, is told among the assumptions, and leaves something to measure', async () => {
  const app = await startApp();
  app.inspector.open({ kind: 'settings' });
  const field = page.getByRole('textbox', { name: 'Warm-up, not measured' });
  await field.fill('2.5');
  const perHour = 60 / app.editor.scenario.calendar.intervalMinutes;
  expect(app.editor.scenario.warmUpIntervals).toBe(Math.round(2.5 * perHour));
  await field.fill('24');
  await expect.element(page.getByRole('alert')).toHaveTextContent(/must be at most 23(\.\d+)?, got 24/);
  expect(app.editor.scenario.warmUpIntervals).toBe(Math.round(2.5 * perHour));
  await field.fill('2');
  app.inspector.close();
  location.hash = '#/assumptions';
  await expect.element(page.getByText(/The first 2 h are simulated to fill the queues/)).toBeInTheDocument();
});

test('the panel closes with Escape and gives the focus back', async () => {
  await startApp();
  const button = page.getByRole('button', { name: 'Choose figures' });
  await button.click();
  await expect.element(page.getByRole('complementary')).toBeVisible();
  await userEvent.keyboard('{Escape}');
  expect(document.querySelector('aside')).toBeNull();
  expect(document.activeElement).toBe(button.element());
});
