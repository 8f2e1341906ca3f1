import { page, userEvent } from 'vitest/browser';
import { afterEach, expect, test } from 'vitest';
import { startApp } from './start';

afterEach(() => page.viewport(1280, 900));

const active = (): HTMLElement => document.activeElement as HTMLElement;
const drawn = (selector: string) =>
  expect.poll(() => document.querySelector(selector), { timeout: 20_000 }).not.toBeNull();
const into = (selector: string): void => document.querySelector<HTMLElement>(selector)!.focus();

test('what is typed over a cell that takes no value is answered beside it, wide enough to be read', async () => {
  await page.viewport(1400, 900);
  await startApp({ sample: 'two-skills' });
  await drawn('[role="gridcell"][tabindex="0"]');
  into('[role="gridcell"][tabindex="0"]');
  await userEvent.keyboard('7');
  await drawn('.cell p');
  const note = document.querySelector('.cell p')!;
  expect(note.textContent).toBe('This cell cannot be edited here.');
  const cell = note.closest('.cell')!.getBoundingClientRect();
  const { top, width, height } = note.getBoundingClientRect();
  expect(width).toBeGreaterThan(150);
  expect(height).toBeLessThan(60);
  expect(top).toBeGreaterThanOrEqual(cell.bottom - 1);
  await userEvent.keyboard('{ArrowRight}');
  await expect.poll(() => document.querySelector('.cell p')).toBeNull();
});

test('a cell of shifts tells the same where it stands', async () => {
  await page.viewport(1400, 900);
  await startApp({ sample: 'sales-floor' });
  await drawn('[role="gridcell"][tabindex="0"]');
  into('[role="gridcell"][tabindex="0"]');
  await userEvent.keyboard('{Control>}{End}{/Control}7');
  await drawn('.cell p');
  const note = document.querySelector('.cell p')!;
  expect(note.textContent).toContain('shifts');
  expect(note.getBoundingClientRect().width).toBeGreaterThan(150);
});

test('an example of a promise is chosen, and the reader goes on in the field', async () => {
  const app = await startApp({ sample: 'two-skills' });
  app.inspector.open({ kind: 'promise', index: null });
  await drawn('aside .example');
  into('aside .example');
  await userEvent.keyboard('{Enter}');
  await expect.poll(active).toBe(document.querySelector('aside textarea'));
});

test('the last line of a roster goes with its button, and the keyboard goes on with what came after it', async () => {
  const app = await startApp({ sample: 'sales-floor' });
  await expect.poll(() => app.pictured, { timeout: 60_000 }).toBe(true);
  app.inspector.open({ kind: 'team', index: 0 });
  const removers = (): HTMLElement[] => [
    ...document.querySelectorAll<HTMLElement>('aside [aria-label^="Remove: Line"]'),
  ];
  const lines = () => expect.poll(() => removers().length, { timeout: 10_000 });
  await lines().toBe(4);
  removers()[3].focus();
  await userEvent.keyboard('{Enter}');
  await lines().toBe(3);
  await expect.poll(() => active().closest('aside')).not.toBeNull();
  expect(active().textContent).toContain('Add');
  // Undo brings the line back, and the keyboard stays in the panel.
  await userEvent.keyboard('{Control>}z{/Control}');
  await lines().toBe(4);
  expect(active()).not.toBe(document.body);
});

test('the button that adds a plan to a comparison gives the focus to the list that comes', async () => {
  const app = await startApp({ sample: 'two-skills', hash: '#/compare' });
  await drawn('#plan-B');
  const select = document.querySelector<HTMLSelectElement>('#plan-B')!;
  select.value = 'sample:single-queue';
  select.dispatchEvent(new Event('change', { bubbles: true }));
  const adder = (): HTMLElement | undefined =>
    [...document.querySelectorAll<HTMLElement>('.chooser .buttons button.quiet')].find(({ textContent }) =>
      textContent.includes('+'),
    );
  await expect.poll(adder, { timeout: 20_000 }).toBeDefined();
  adder()!.focus();
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => active().id).toBe('plan-C');
  expect(app.router.route).toBe('compare');
});
