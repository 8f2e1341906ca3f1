import axe from 'axe-core';
import { page, userEvent } from 'vitest/browser';
import { expect, test } from 'vitest';
import { startApp } from './start';

const panel = () => expect.poll(() => document.querySelector('aside .form'), { timeout: 10_000 }).not.toBeNull();
const field = (name: string) => page.getByLabelText(name, { exact: true });
async function flaws(): Promise<string[]> {
  const { violations } = await axe.run(document.querySelector<HTMLElement>('aside')!, {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
  });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join('\n')}`);
}

test('how an agent is chosen, and which contact next, are fields of the type and the team, and the rule says so', async () => {
  const app = await startApp({ sample: 'two-skills' });
  const before = app.editor.scenario;
  app.inspector.open({ kind: 'type', index: 0 });
  await panel();
  await field('Which idle agent').selectOptions('weighted');
  expect(app.editor.scenario.types[0].agentChoice).toBe('weighted');
  await expect.element(field('Outside opening hours')).toBeVisible();
  await field('Outside opening hours').selectOptions('turnedAway');
  expect(app.editor.scenario.types[0].outsideHours).toBe('turnedAway');
  expect(await flaws()).toEqual([]);
  app.inspector.open({ kind: 'team', index: 1 });
  await panel();
  const weight = field('Weight');
  await expect.element(weight).toHaveValue('1');
  await weight.fill('3');
  await userEvent.keyboard('{Tab}');
  expect(app.editor.scenario.teams[1].skills.find(({ type }) => type === 'sales')!.weight).toBe(3);
  await weight.fill('-1');
  await userEvent.keyboard('{Tab}');
  await expect.element(page.getByRole('alert')).toHaveTextContent('−1');
  await field('Which contact next').selectOptions('preference');
  expect(app.editor.scenario.teams[1].nextContact).toBe('preference');
  expect(await flaws()).toEqual([]);
  await field('Which contact next').selectOptions('score');
  expect(app.editor.scenario.teams[1]).not.toHaveProperty('nextContact');
  while (app.editor.depth > 0) app.editor.undo();
  expect(app.editor.scenario).toBe(before);
});

test('the effect of load brings its warning along, and a stronger one above 20 %', async () => {
  const app = await startApp({ sample: 'two-skills' });
  app.inspector.open({ kind: 'team', index: 0 });
  await panel();
  await page.getByRole('checkbox', { name: 'The load changes handle times' }).click();
  expect(app.editor.scenario.teams[0].loadEffect).toEqual({ rush: 0.03, overload: 0.08 });
  await expect.element(page.getByText(/do not trust one of them/)).toBeVisible();
  await field('Slower after two overloaded hours, at most').fill('30');
  await userEvent.keyboard('{Tab}');
  await expect.element(page.getByText(/A slow-down of 30% is beyond the 20%/)).toBeVisible();
  expect(await flaws()).toEqual([]);
  await expect.poll(() => app.runner.state, { timeout: 40_000 }).toBe('done');
  await page.getByRole('checkbox', { name: 'The load changes handle times' }).click();
  expect(app.editor.scenario.teams[0]).not.toHaveProperty('loadEffect');
});
