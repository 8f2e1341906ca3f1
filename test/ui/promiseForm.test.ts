import { page } from 'vitest/browser';
import { expect, test } from 'vitest';
import { startApp } from './app/start';

const sentence = (): string => document.querySelector('textarea')!.value;
const options = (label: string): string[] =>
  [...(page.getByLabelText(label, { exact: true }).element() as HTMLSelectElement).options].map(({ text }) => text);

test('the form offers every definition of the service level, and the promise says by which it is judged', async () => {
  const app = await startApp();
  app.editor.edit({ key: 'addPromise' }, (now) => ({ ...now, commitments: [] }));
  app.inspector.open({ kind: 'promise', index: null });
  await page.getByText('Put it together from fields').click();
  await page.getByLabelText('Within', { exact: true }).fill('30');
  await page.getByLabelText('Definition', { exact: true }).selectOptions('A');
  expect(options('Definition')).toHaveLength(5);
  await expect.poll(sentence).toBe('80% of calls are answered within 30 seconds (service level A).');
  await page.getByLabelText('Definition', { exact: true }).selectOptions('C');
  await expect.poll(sentence).toBe('80% of calls are answered within 30 seconds.');
  await page.getByRole('button', { name: 'Add a promise' }).last().click();
  await expect
    .poll(() => document.querySelector('.promises li')?.textContent)
    .toMatch(/answered within 30 seconds\.\*?\s+service level C/);
});

test('of occupancy one can promise a limit, or a range with both its ends', async () => {
  const app = await startApp();
  app.inspector.open({ kind: 'promise', index: null });
  await page.getByText('Put it together from fields').click();
  await page.getByLabelText('About', { exact: true }).selectOptions('occupancy');
  expect(options('is')).toEqual(['below', 'at most', 'above', 'at least', 'between']);
  await expect.poll(sentence).toBe('Occupancy is between 75% and 85%.');
  await page.getByLabelText('is', { exact: true }).selectOptions('<=');
  await expect.poll(sentence).toBe('Occupancy is at most 75%.');
  await page.getByLabelText('is', { exact: true }).selectOptions('between');
  await expect.poll(sentence).toBe('Occupancy is between 75% and 85%.');
  await page.getByLabelText('About', { exact: true }).selectOptions('abandonRate');
  expect(options('is')).not.toContain('between');
});

test('a sentence that is not understood keeps the examples, and is offered as sentences that are', async () => {
  const app = await startApp();
  app.inspector.open({ kind: 'promise', index: null });
  await page.getByLabelText('Your promise, as a sentence').fill('ASA under 30 seconds on Mondays');
  await expect.element(page.getByText('“Mondays”')).toBeVisible();
  await expect.element(page.getByText('not on certain weekdays')).toBeVisible();
  await expect.element(page.getByRole('heading', { name: 'For example' })).toBeVisible();
  const add = page.getByRole('button', { name: 'Add a promise' }).last();
  const colour = (): string => getComputedStyle(add.element()).backgroundColor;
  const off = colour();
  await page.getByRole('button', { name: 'The average speed of answer is below 30 seconds.', exact: true }).click();
  await expect.poll(sentence).toBe('The average speed of answer is below 30 seconds.');
  await expect.element(add).toBeEnabled();
  await expect.poll(colour).not.toBe(off);
});

test('whatever a day has a value of can be promised, in its own unit; what the plan does not have is said instead of a verdict', async () => {
  const app = await startApp();
  app.editor.edit({ key: 'addPromise' }, (now) => ({ ...now, commitments: [] }));
  app.inspector.open({ kind: 'promise', index: null });
  await page.getByText('Put it together from fields').click();
  const about = page.getByLabelText('About', { exact: true });
  expect(options('About').length).toBeGreaterThan(80);
  await about.selectOptions('nps');
  await expect.poll(sentence).toBe('NPS is at least 30.');
  await page.getByLabelText('Value', { exact: true }).fill('-10');
  await expect.poll(sentence).toBe('NPS is at least -10.');
  await about.selectOptions('respondedWithin');
  await expect.poll(sentence).toBe('90% of messages are replied to within 4 business hours.');
  await page.getByLabelText('Within', { exact: true }).fill('8');
  await expect.poll(sentence).toBe('90% of messages are replied to within 8 business hours.');
  await about.selectOptions('resolvedWithin');
  await page.getByLabelText('Within', { exact: true }).fill('3');
  await expect.poll(sentence).toBe('80% of issues are resolved within 3 days.');
  await about.selectOptions('resolvedSameDay');
  await expect.poll(sentence).toBe('70% of issues are resolved the same day.');
  await page.getByRole('button', { name: 'Add a promise' }).last().click();
  await expect
    .poll(() => document.querySelector('.promises li')?.textContent)
    .toMatch(/resolved the same day.*cannot be judged.*“Repeat contacts”.*Assumptions/s);
});

test('where nothing is customary, a promise begins with what the plan comes to now, in any currency', async () => {
  const app = await startApp();
  await expect.poll(() => app.runner.state, { timeout: 60_000 }).toBe('done');
  app.inspector.open({ kind: 'promise', index: null });
  await page.getByText('Put it together from fields').click();
  const about = page.getByLabelText('About', { exact: true });
  await about.selectOptions('costPerContact');
  const cost = (): number => app.currentView!.results.estimate('costPerContact').mean!;
  const begun = (): number => {
    const [, number] = /([\d.,]+)/.exec(sentence()) ?? [];
    return Number(number?.replaceAll(',', ''));
  };
  // Two significant digits of the middle day, which is not far from the mean of all.
  await expect.poll(begun).toBeGreaterThan(0.8 * cost());
  expect(begun()).toBeLessThan(1.2 * cost());
  expect(String(begun()).replace(/[.0]/g, '').length).toBeLessThanOrEqual(2);
  await about.selectOptions('serviceLevel');
  await expect.poll(sentence).toBe('80% of calls are answered within 20 seconds.');
});
