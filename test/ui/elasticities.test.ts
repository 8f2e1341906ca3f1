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
    // Stop stops: the plans that were finished stay, and rows of others are not shown.
    await page.getByRole('combobox', { name: 'Runs of each plan' }).selectOptions('400');
    await start.click();
    await page.getByRole('button', { name: 'Stop' }).last().click();
    await expect
      .element(page.getByRole('button', { name: /^Measure (it|what is missing) \(\d plans × / }))
      .toBeVisible();
    expect(section().querySelectorAll('tbody tr').length).toBeLessThan(4);

    await page.getByRole('combobox', { name: 'Runs of each plan' }).selectOptions('25');
    const button = start.element();
    await start.click();
    // Rows come one by one.
    await expect.poll(() => section().querySelectorAll('tbody tr').length, { timeout: 60_000 }).toBe(4);
    // The keyboard has stayed on the button.
    expect(document.activeElement).toBe(button);
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

test(
  'rows and columns are chosen: columns are there at once, a row needs its own plans alone, and both stay when one comes back',
  { timeout: 90_000 },
  async () => {
    await page.viewport(1440, 900);
    await startApp({ sample: 'two-skills' });
    await expect.poll(() => document.querySelector('#moves-title'), { timeout: 30_000 }).not.toBeNull();
    await page.getByText('Choose inputs and figures').click();
    await expect.element(page.getByText('Figures can be chosen as soon as the first runs are in.')).toBeVisible();
    const inputs = () => [...section().querySelectorAll<HTMLInputElement>('fieldset:first-of-type .checks input')];
    for (const box of inputs().slice(1)) if (box.checked) box.click();
    await page.getByRole('combobox', { name: 'Runs of each plan' }).selectOptions('25');
    await page.getByRole('button', { name: 'Measure it (3 plans × 25 runs)' }).click();
    await expect.element(page.getByText('All inputs that you chose are measured.'), { timeout: 60_000 }).toBeVisible();
    const rows = () => [...section().querySelectorAll('tbody th')].map((one) => one.textContent.replace(/ [−+].*/, ''));
    const columns = () => section().querySelectorAll('[role="grid"] thead th').length - 1;
    expect(rows()).toEqual(['Volume']);
    const before = columns();
    const value = cell(0, 0).textContent;
    await page.getByRole('checkbox', { name: 'Contacts answered / handled' }).click();
    expect(columns()).toBe(before + 1);

    await page.getByRole('combobox', { name: 'Of one contact type or team' }).selectOptions('Staff');
    await page
      .getByRole('combobox', { name: 'Contact type or team', exact: true })
      .selectOptions(section().querySelector<HTMLOptionElement>('.row > select option')!);
    await page.getByRole('button', { name: 'Add', exact: true }).click();
    await page.getByRole('button', { name: 'Measure what is missing (2 plans × 25 runs)' }).click();
    await expect.poll(() => rows().length, { timeout: 60_000 }).toBe(2);
    expect(rows()[1]).toMatch(/^Staff \(.+\)$/);
    expect(cell(0, 0).textContent).toBe(value);
    expect(await axeFlaws()).toEqual([]);

    location.hash = '#/glossary';
    await expect.poll(() => document.querySelector('#moves-title')).toBeNull();
    location.hash = '#/plan';
    await expect.poll(() => document.querySelector('#moves-title') && rows().length, { timeout: 30_000 }).toBe(2);
    expect(columns()).toBe(before + 1);
    await page.getByText('Choose inputs and figures').click();
    await page.getByRole('button', { name: /^Remove Staff \(/ }).click();
    expect(rows()).toEqual(['Volume']);
  },
);
