import { page, userEvent } from 'vitest/browser';
import { expect, test } from 'vitest';
import { newPressure, newRedial, newRepeat, newTransfer } from '../../../src/model/newReturns';
import { withType } from '../../../src/state/edits/parts';
import { flaws } from './axe';
import { startApp } from './start';

const group = (name: string) => page.getByRole('group', { name, exact: true });

test('redials are switched on with usual figures, edited, and taken back step by step', async () => {
  const app = await startApp();
  app.inspector.open({ kind: 'type', index: 0 });
  const before = app.editor.scenario;
  const on = page.getByLabelText('Customers who were not served try again', { exact: true });
  await on.click();
  expect(app.editor.scenario.types[0].redial).toEqual(newRedial());
  await expect.element(on).toHaveAccessibleDescription(/After giving up, a busy signal or closed doors/);
  const busy = group('Redial').getByLabelText('After a busy signal');
  await busy.fill('45.5%');
  await userEvent.keyboard('{Tab}');
  await group('Time until the next try').getByLabelText('Mean').fill('20:00');
  expect(app.editor.scenario.types[0].redial).toMatchObject({ afterBusy: 0.455, delay: { mean: 1200 } });
  await userEvent.keyboard('{Tab}');
  app.editor.undo();
  app.editor.undo();
  expect(app.editor.scenario.types[0].redial).toEqual(newRedial());
  app.editor.undo();
  expect(app.editor.scenario).toBe(before);
  await expect.element(on).not.toBeChecked();
});

test('what is wrong is said at its field, and changes nothing', async () => {
  const app = await startApp();
  app.inspector.open({ kind: 'type', index: 0 });
  await page.getByLabelText('Not every answer resolves the issue', { exact: true }).click();
  const before = app.editor.scenario;
  expect(before.types[0]).toMatchObject({ resolution: 0.75, repeat: { probability: 0.8, laterDays: [1, 1, 1] } });
  await expect.element(page.getByText('20% of the answers are followed by a repeat.')).toBeVisible();
  const repeat = group('Repeat contact');
  await repeat.getByLabelText('Unresolved: contacts again').fill('120');
  await expect.element(page.getByRole('alert')).toHaveTextContent(/contacts again must be at most 100%, got 120%/);
  await userEvent.keyboard('{Escape}');
  const weights = repeat.getByLabelText('Weights of the next open days');
  await weights.fill('0 0');
  await expect.element(page.getByRole('alert')).toHaveTextContent(/must be above 0 in all/);
  await weights.fill('3 two');
  await expect.element(page.getByRole('alert')).toHaveTextContent(/must be a number/);
  expect(app.editor.scenario).toBe(before);
  await weights.fill('3 1');
  expect(app.editor.scenario.types[0].repeat?.laterDays).toEqual([3, 1]);
});

test('a volume of observed attempts shows how much of it is fresh, and refuses a history without end', async () => {
  const app = await startApp();
  app.inspector.open({ kind: 'type', index: 0 });
  const counts = page.getByLabelText('The volume counts');
  await counts.selectOptions('attempts, as they were observed');
  await expect.element(page.getByText('100% of the volume are fresh issues.')).toBeVisible();
  await page.getByLabelText('Customers who were not served try again', { exact: true }).click();
  await page.getByLabelText('Abandoned when it was counted').fill('20');
  await expect.element(page.getByText('90.1% of the volume are fresh issues.')).toBeVisible();
  await page.getByLabelText('Busy signals when it was counted').fill('90');
  await expect.element(page.getByRole('alert')).toHaveTextContent(/must be at most 80%, got 90%/);
  await userEvent.keyboard('{Escape}');
  // Everybody gives up and redials for ever: switched on together, they are refused, and the switch stays off.
  app.editor.edit({ key: 'field', what: 'x' }, (scenario) =>
    withType(scenario, 0, {
      redial: { ...newRedial(), afterAbandon: 1, decay: 1 },
      demand: { ...scenario.types[0].demand, observed: { abandonRate: 0.9, busyRate: 0 } } as never,
    }),
  );
  await group('Repeat contact').getByLabelText('Not every answer resolves the issue').click();
  await group('Repeat contact').getByLabelText('Resolved by an answer').fill('0');
  await userEvent.keyboard('{Tab}');
  const again = group('Repeat contact').getByLabelText('Unresolved: contacts again');
  await again.fill('100');
  await expect.element(page.getByRole('alert')).toHaveTextContent(/would mean issues that never end/);
  expect(app.editor.scenario.types[0].repeat?.probability).toBe(0.8);
});

test('pressure for short calls says what it saves and what it costs', async () => {
  const app = await startApp();
  app.editor.edit({ key: 'field', what: 'x' }, (scenario) =>
    withType(scenario, 0, {
      handling: {
        talk: { family: 'lognormal', mean: 240, cv: 0.7 },
        wrap: { family: 'constant', mean: 60 },
      },
      resolution: 0.8,
      repeat: newRepeat(),
    }),
  );
  app.inspector.open({ kind: 'type', index: 0 });
  const pressed = page.getByLabelText('Agents are pressed to break off long talks', { exact: true });
  await pressed.click();
  expect(app.editor.scenario.types[0].pressure).toEqual(newPressure());
  await expect.element(pressed).toHaveAccessibleDescription(/it resolves nothing/);
  const pressure = group('Pressure on handle times');
  // CAUSAL.md, table of E6: at 300 s 259.1 s, 59.9 % and 381.7 s of work instead of 357.1.
  await expect.element(pressure.getByText('Handle time 5:00 → 4:19; resolved by an answer 80% → 59.9%.')).toBeVisible();
  await expect.element(pressure.getByText(/each issue takes 6.9% more work/)).toBeVisible();
  await pressure.getByLabelText('Longest talk, times the mean').fill('0.4');
  await expect.element(pressure.getByText(/below 0.5 times the mean/)).toBeVisible();
  await pressure.getByLabelText('Share of contacts that obey').fill('0');
  await expect.element(pressure.getByText(/more work/)).not.toBeInTheDocument();
  await pressed.click();
  expect(app.editor.scenario.types[0]).not.toHaveProperty('pressure.cap');
});

test('transfers go to another type, warm or blind, with a team’s own share; the page of assumptions tells them', async () => {
  const app = await startApp({ sample: 'two-skills' });
  await expect.poll(() => app.pictured, { timeout: 20_000 }).toBe(true);
  app.inspector.open({ kind: 'type', index: 0 });
  await page.getByLabelText('Some contacts are passed on to another agent', { exact: true }).click();
  expect(app.editor.scenario.types[0].transfer).toEqual(newTransfer());
  const { name, id } = app.editor.scenario.types[1];
  await group('Transfer').getByLabelText('Goes to').selectOptions(name);
  await group('Warm hand-over').getByLabelText('Distribution').selectOptions('constant');
  expect(app.editor.scenario.types[0].transfer).toMatchObject({ to: id, handover: { family: 'constant' } });
  app.inspector.open({ kind: 'team', index: 0 });
  const own = page.getByLabelText('Own share passed on').first();
  await own.fill('25');
  expect(app.editor.scenario.teams[0].skills[0].transferProbability).toBe(0.25);
  location.hash = '#/assumptions';
  await expect.element(page.getByText(/ passes on 25% of /)).toBeVisible();
  await expect
    .element(page.getByText(/^10% of answered contacts are passed on when 40% of the talk is done; the first agent/))
    .toBeVisible();
  location.hash = '#/plan';
  await expect.poll(() => app.router.route).toBe('plan');
  app.inspector.open({ kind: 'team', index: 0 });
  await own.clear();
  expect(app.editor.scenario.teams[0].skills[0]).not.toHaveProperty('transferProbability');
  // The type to which they go leaves: they stay where they are.
  app.inspector.open({ kind: 'type', index: 1 });
  await page.getByRole('button', { name: 'Remove this contact type' }).click();
  expect(app.editor.scenario.types[0].transfer).not.toHaveProperty('to');
});

test('transfers go to several types by shares that stay 1 in all, and the page of assumptions tells them', async () => {
  const app = await startApp({ sample: 'two-languages' });
  app.inspector.open({ kind: 'type', index: 0 });
  await page.getByLabelText('Some contacts are passed on to another agent', { exact: true }).click();
  const to = (): unknown => app.editor.scenario.types[0].transfer?.to;
  const [own, other] = app.editor.scenario.types;
  await group('Transfer').getByLabelText('Goes to').selectOptions('several types, by shares');
  expect(to()).toEqual([own, other].map(({ id }) => ({ type: id, share: 0.5 })));
  await page.getByRole('textbox', { name: `To ${other.name}`, exact: true }).fill('70');
  await userEvent.keyboard('{Tab}');
  expect(to()).toEqual([
    { type: own.id, share: 0.3 },
    { type: other.id, share: 0.7 },
  ]);
  location.hash = '#/assumptions';
  await expect.element(page.getByText(`30% to ${own.name}, 70% to ${other.name}`)).toBeVisible();
  location.hash = '#/plan';
  await expect.poll(() => app.router.route).toBe('plan');
  app.inspector.open({ kind: 'type', index: 0 });
  await page.getByRole('button', { name: `No longer to ${own.name}` }).click();
  expect(to()).toBe(other.id);
});

test.each(['light', 'dark'] as const)('axe finds nothing in the panel with everything on, %s', async (theme) => {
  const app = await startApp();
  app.preferences.theme = theme;
  app.editor.edit({ key: 'field', what: 'x' }, (scenario) =>
    withType(scenario, 0, {
      redial: newRedial(),
      resolution: 0.7,
      repeat: newRepeat(),
      pressure: newPressure(),
      transfer: { ...newTransfer(), handover: { family: 'constant', mean: 20 } },
      demand: { ...scenario.types[0].demand, observed: { abandonRate: 0.1, busyRate: 0 } } as never,
    }),
  );
  app.inspector.open({ kind: 'type', index: 0 });
  await expect.element(page.getByText(/of the volume are fresh issues/)).toBeVisible();
  await expect.element(page.getByText('24% of the answers are followed by a repeat.')).toBeVisible();
  expect(await flaws()).toEqual([]);
});
