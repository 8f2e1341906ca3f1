import axe from 'axe-core';
import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { startApp } from './app/start';

const axeFlaws = async (): Promise<string[]> =>
  (await axe.run(document.body, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'best-practice'] })).violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join('\n')}`,
  );
const section = () => document.querySelector('#moves-title')!.closest('section')!;
const cell = (row: number, column: number) => section().querySelector<HTMLElement>(`[data-cell="${row}-${column}"]`)!;

test(
  'what moves what is measured on demand, told by number, sign and sentence, and drawn',
  { timeout: 90_000 },
  async () => {
    await page.viewport(1440, 900);
    await startApp({ sample: 'textbook' });
    const start = page.getByRole('button', { name: /^Measure it \(9 plans × / });
    await expect.element(start, { timeout: 30_000 }).toBeVisible();
    // Stop stops, and nothing is shown of what was not finished.
    await page.getByRole('combobox', { name: 'Runs of each plan' }).selectOptions('400');
    await start.click();
    await page.getByRole('button', { name: 'Stop' }).last().click();
    await expect.element(start).toBeVisible();
    expect(section().querySelector('[role="grid"]')).toBeNull();

    await page.getByRole('combobox', { name: 'Runs of each plan' }).selectOptions('25');
    await start.click();
    await expect.poll(() => section().querySelector('[role="grid"]'), { timeout: 60_000 }).not.toBeNull();
    // The keyboard has stayed on the button.
    expect(document.activeElement).toBe(start.element());
    const rows = [...section().querySelectorAll('tbody th')].map((one) => one.textContent.replace(/ [−+].*/, ''));
    expect(rows).toEqual(['Volume', 'Handle times', 'Staff', 'Wages']);
    expect(cell(0, 0).textContent).toMatch(/^−.*\spt$/);
    expect(cell(2, 0).textContent).toMatch(/^\+.*\spt$/);
    expect(cell(3, 0).textContent).toBe('unmoved');
    // Arrow keys go from cell to cell, and each says itself in words.
    cell(0, 0).focus();
    await userEvent.keyboard('{ArrowDown}{ArrowDown}');
    expect(document.activeElement).toBe(cell(2, 0));
    expect(section().querySelector('.readout')!.textContent).toMatch(
      /^1% more staff: service level A \+.*\spt \(95%: .*Measured from −5% to \+5%\./,
    );
    expect(section().textContent).toMatch(/1% more contacts: service level A −.*, because occupancy \+.* and ASA \+/);
    // The picture and its list have the same arrows.
    await expect.poll(() => section().querySelectorAll('.list button').length).toBe(8);
    expect(section().querySelectorAll('svg .head')).toHaveLength(8);
    expect(await axeFlaws()).toEqual([]);
  },
);
