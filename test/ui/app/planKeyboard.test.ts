import { page, userEvent } from 'vitest/browser';
import { expect, test } from 'vitest';
import type { Scenario } from '../../../src/model/scenario';
import { startApp } from './start';

const active = (): HTMLElement => document.activeElement as HTMLElement;
const head = (): HTMLElement | null => active().closest('[role="rowheader"]');

async function intoGrid(): Promise<void> {
  await page.viewport(1400, 900);
  await expect.poll(() => document.querySelector('[role="grid"]')).not.toBeNull();
  document.querySelector<HTMLElement>('[role="gridcell"][tabindex="0"]')!.focus();
}

test('left of the first cell the name of the row has the keyboard, alone in the order of tabs', async () => {
  await startApp({ sample: 'two-skills' });
  await intoGrid();
  await userEvent.keyboard('{ArrowLeft}');
  await expect.poll(head).not.toBeNull();
  expect(active().getAttribute('aria-label')).toBe('volume all');
  expect(document.querySelectorAll('[role="grid"] [tabindex="0"]')).toHaveLength(1);
  await userEvent.keyboard('{ArrowDown}');
  await expect.poll(() => active().getAttribute('aria-label')).toMatch(/^volume (?!all)/);
  await userEvent.keyboard('{ArrowRight}');
  await expect.poll(() => active().getAttribute('role')).toBe('gridcell');
  expect(active().getAttribute('data-cell')).toBe('1 0');
});

test('Enter at a name opens its editor, and no other key there changes the plan', async () => {
  const app = await startApp({ sample: 'two-skills' });
  await intoGrid();
  const before = app.editor.scenario;
  await userEvent.keyboard('{ArrowDown}{ArrowLeft}');
  await expect.poll(head).not.toBeNull();
  await userEvent.keyboard('7{Delete}{Control>}d{/Control}');
  expect(app.editor.scenario).toBe(before);
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => app.inspector.subject).toEqual({ kind: 'type', index: 0 });
});

test('Space folds and unfolds a section, from its sum and from within, and the keyboard stays at a name', async () => {
  await startApp({ sample: 'two-skills' });
  await intoGrid();
  const rows = (): number => Number(document.querySelector('[role="grid"]')!.getAttribute('aria-rowcount'));
  const open = rows();
  await userEvent.keyboard('{ArrowDown}{ArrowLeft}');
  await expect.poll(head).not.toBeNull();
  await userEvent.keyboard(' ');
  await expect.poll(rows).toBe(open - 2);
  await expect.poll(() => active().getAttribute('aria-label')).toBe('volume all');
  expect(active().getAttribute('aria-expanded')).toBe('false');
  await userEvent.keyboard(' ');
  await expect.poll(rows).toBe(open);
  expect(active().getAttribute('aria-expanded')).toBe('true');
});

test('a plan that cannot work is explained in numbers beside the promises, and the explanation goes with its cause', async () => {
  const app = await startApp({ sample: 'two-skills' });
  const good = app.editor.scenario;
  const edit = (change: (scenario: Scenario) => Scenario): void => void app.editor.edit({ key: 'cells' }, change);
  edit((scenario) => ({
    ...scenario,
    types: scenario.types.map((type) => ({ ...type, patience: { family: 'never' as const } })),
    teams: scenario.teams.map((team) => ({ ...team, headcount: team.headcount.map((n) => Math.min(n, 1)) })),
  }));
  const words = page.getByText(/Work offered is [\d.]+ h per hour, you have [\d.]+ agents?; the queue grows about/);
  await expect.element(words, { timeout: 20_000 }).toBeVisible();
  edit(() => good);
  await expect.element(words).not.toBeInTheDocument();
  edit((scenario) => ({
    ...scenario,
    teams: scenario.teams.map((team) => ({ ...team, headcount: team.headcount.map((n, i) => (i < 18 ? 0 : n)) })),
  }));
  await expect.element(page.getByText(/Nobody is on duty at 08:00–09:00, when \d+ contacts come in\./)).toBeVisible();
});

test('a number with a sign is added to all that is selected, in one step back', async () => {
  const app = await startApp({ sample: 'two-skills' });
  await intoGrid();
  const before = app.editor.scenario;
  await userEvent.keyboard('{Control>}{End}{/Control}{Shift>}{ArrowLeft}{ArrowLeft}{/Shift}+2{Enter}');
  const steps = ({ teams }: Scenario): number[] =>
    teams.flatMap(({ headcount }, team) => headcount.map((n, i) => n - before.teams[team].headcount[i]));
  await expect.poll(() => steps(app.editor.scenario).filter((step) => step !== 0)).toEqual([2, 2, 2]);
  await userEvent.keyboard('{Control>}z{/Control}');
  await expect.poll(() => steps(app.editor.scenario).some((step) => step !== 0)).toBe(false);
});
