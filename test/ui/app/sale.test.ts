import { page, userEvent } from 'vitest/browser';
import { expect, test } from 'vitest';
import { withPeople } from '../../../src/state/edits/people';
import { flaws } from './axe';
import { startApp } from './start';

const group = (name: string) => page.getByRole('group', { name, exact: true });

test('what a campaign sells is edited where it stands, and its figures follow', async () => {
  const app = await startApp({ sample: 'sales-floor' });
  app.inspector.open({ kind: 'type', index: 1 });
  const on = page.getByLabelText('Right parties may buy', { exact: true });
  await expect.element(on).toBeChecked();
  await expect.element(on).toHaveAccessibleDescription(/whoever dials and whenever/);
  const sale = group('Sales');
  // Who is called does not wait.
  await expect.element(sale.getByLabelText('Lost by waiting')).not.toBeInTheDocument();
  await sale.getByLabelText('Buys', { exact: true }).fill('25');
  await userEvent.keyboard('{Tab}');
  await sale.getByLabelText('Revenue of a sale', { exact: true }).fill('700000');
  await userEvent.keyboard('{Tab}');
  expect(app.editor.scenario.types[1].sale).toMatchObject({ conversion: 0.25, value: 700_000 });
  const conversion = () => app.currentView?.results.estimate('conversionRate', { type: 'offer' }).mean;
  await expect.poll(conversion, { timeout: 60_000 }).toBeGreaterThan(20);
  expect(await flaws()).toEqual([]);
  await on.click();
  expect(app.editor.scenario.types[1]).not.toHaveProperty('sale');
  app.editor.undo();
  app.editor.undo();
  app.editor.undo();
  expect(app.editor.depth).toBe(0);
});

test('callers may buy, too, and a wait costs sales; what is wrong is said at its field', async () => {
  const app = await startApp();
  app.inspector.open({ kind: 'type', index: 0 });
  await page.getByLabelText('Contacts may buy', { exact: true }).click();
  expect(app.editor.scenario.types[0].sale).toEqual({ conversion: 0.1, value: 0, lossPerMinute: 0.05, agentEffect: 0 });
  await group('Sales').getByLabelText('Lost by waiting').fill('0.2');
  expect(app.editor.scenario.types[0].sale?.lossPerMinute).toBe(0.2);
  await expect.element(page.getByText(/of \d+ are on\.[^]*Sales/)).toBeVisible();
  await group('Sales').getByLabelText('Buys', { exact: true }).fill('120');
  await expect.element(page.getByRole('alert')).toHaveTextContent(/Buys must be at most 100%, got 120%/);
});

test('attrition of a team is a figure that follows its occupancy', async () => {
  const app = await startApp();
  app.inspector.open({ kind: 'team', index: 0 });
  const attrition = group('Attrition');
  await attrition.getByLabelText('Attrition', { exact: true }).click();
  expect(app.editor.scenario.teams[0].people?.attrition).toEqual({ perYear: 0.3, perOccupancyPoint: 0.5 });
  await attrition.getByLabelText('Leave in a year', { exact: true }).fill('45');
  await userEvent.keyboard('{Tab}');
  const figure = () => app.currentView?.results.estimate('attrition').mean;
  await expect.poll(figure, { timeout: 60_000 }).toBeGreaterThan(44.9);
  expect(figure()).toBeLessThan(53);
  expect(await flaws()).toEqual([]);
  await attrition.getByLabelText('Attrition', { exact: true }).click();
  expect(app.editor.scenario.teams[0]).not.toHaveProperty('people');
});

test('what a team knows has its numbers, what they rest on and what they do to each type; far from what is sensible it warns', async () => {
  const app = await startApp({ sample: 'blended-shop' });
  app.inspector.open({ kind: 'team', index: 0 });
  const knowing = group('Knowledge base and customer history');
  await knowing.getByLabelText('Knowledge base and customer history', { exact: true }).click();
  expect(app.editor.scenario.teams[0].people?.knowledge).toEqual({ work: 0.9, odds: 1.3 });
  await expect.element(knowing.getByText(/\d+% of the answers resolve → \d+%/).first()).toBeVisible();
  await expect.element(knowing.getByText('Usual 100%, seen 80–100%. E5, assumption.')).toBeVisible();
  const warning = knowing.getByText(/^Outside of what was seen \(80–100%\)/);
  expect(warning.elements()).toHaveLength(0);
  await knowing.getByLabelText('Handle time, of that without').fill('70');
  await expect.element(warning).toBeVisible();
  await knowing.getByLabelText('Resolves, × odds').fill('0');
  await expect.element(page.getByRole('alert')).toHaveTextContent(/Resolves, × odds must be above 0, got 0/);
  expect(app.editor.scenario.teams[0].people?.knowledge).toEqual({ work: 0.7, odds: 1.3 });
  expect(await flaws()).toEqual([]);
  await knowing.getByLabelText('Knowledge base and customer history', { exact: true }).click();
  expect(app.editor.scenario.teams[0].people).not.toHaveProperty('knowledge');
});

test('a price of agents who leave is said to change nothing while nobody says how many do', async () => {
  const app = await startApp();
  app.inspector.open({ kind: 'outcomes' });
  const costs = group('Costs');
  await costs.getByLabelText('Service costs more than wages', { exact: true }).click();
  const note = costs.getByText('No team has attrition yet');
  expect(note.elements()).toHaveLength(0);
  await costs.getByLabelText('An agent who leaves', { exact: true }).fill('4000');
  await expect.element(note).toBeVisible();
  app.editor.edit({ key: 'field', what: 'attrition' }, (scenario) =>
    withPeople(scenario, 0, { attrition: { perYear: 0.3, perOccupancyPoint: 0.5 } }),
  );
  await expect.poll(() => note.elements().length).toBe(0);
});
