import { page, userEvent } from 'vitest/browser';
import { expect, onTestFinished, test, vi } from 'vitest';
import type { App } from '../../../src/state/app.svelte';
import { startApp } from './start';

async function settledApp(sample?: string): Promise<App> {
  await page.viewport(1400, 900);
  const app = await startApp({ sample });
  await expect.poll(() => app.runner.state, { timeout: 60_000 }).toBe('done');
  return app;
}
const menuOf = (name: string) => page.getByLabelText(`More: ${name}`, { exact: true });

/** Files that the page hands over, by name. */
function caught(): Map<string, Blob> {
  const files = new Map<string, Blob>();
  let latest: Blob | null = null;
  const make = vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    latest = blob as Blob;
    return 'blob:caught';
  });
  const click = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    files.set(this.download, latest!);
  });
  onTestFinished(() => {
    make.mockRestore();
    click.mockRestore();
  });
  return files;
}

test.each(['service level', 'waiting', 'staffing', 'occupancy'])(
  'the voice "%s" turns into a table of its intervals by keyboard alone, and the focus comes back',
  async (name) => {
    const app = await settledApp();
    await expect.element(menuOf(name)).toBeInTheDocument();
    const menu = menuOf(name).element() as HTMLElement;
    menu.focus();
    await userEvent.keyboard('{Enter}{Tab}{Enter}');
    const dialog = page.getByRole('dialog', { name });
    await expect.element(dialog).toBeVisible();
    const { first, last } = app.plan.shown;
    expect(dialog.element().querySelectorAll('tbody tr')).toHaveLength(last - first);
    await userEvent.keyboard('{Escape}');
    await expect.poll(() => document.querySelector('dialog')).toBeNull();
    expect(document.activeElement).toBe(menu);
  },
);

test('the table says the numbers of the chart in the formats of the page, and the file has them in full', async () => {
  const app = await settledApp();
  const files = caught();
  await menuOf('service level').click();
  await page.getByRole('button', { name: 'Show as table' }).click();
  await expect.element(page.getByRole('dialog').getByRole('table')).toBeVisible();
  const row = document.querySelector('dialog tbody tr')!;
  const { first } = app.plan.shown;
  const { mean } = app.currentView!.results.estimate('serviceLevel', { interval: first });
  expect(row.querySelector('th')!.textContent).toBe(app.words.formats.clock(app.editor.grid.startMinute[first]));
  expect(row.querySelector('td')!.textContent).toBe(app.words.formats.value(mean, '%'));
  await page.getByRole('dialog').getByRole('button', { name: 'Download as CSV' }).click();
  const [[name, blob]] = [...files];
  expect(name).toMatch(/service-level.*\.csv$/);
  expect((await blob.text()).split('\r\n')[1].split(',')[1]).toBe(String(mean));
});

test('a picture of one voice stands under the clock and says what it is of', async () => {
  const app = await settledApp();
  const files = caught();
  await menuOf('staffing').click();
  await page.getByRole('button', { name: 'Download as SVG' }).click();
  const [[name, blob]] = [...files];
  expect(name).toMatch(/\.svg$/);
  const text = new DOMParser().parseFromString(await blob.text(), 'image/svg+xml').documentElement.textContent;
  expect(text).toContain('staffing · ');
  expect(text).toContain(`${app.runner.target} days`);
  expect(text).toContain('10:00');
  expect(text).toContain('scheduled');
  expect(text).not.toContain('service level');
});

test('the wait curve and the week have tables, too', async () => {
  await settledApp('bank-normal-week');
  await page.getByLabelText('More: How long do callers wait?').click();
  await page.getByRole('button', { name: 'Show as table' }).click();
  await expect.element(page.getByRole('dialog').getByRole('rowheader', { name: '20 s' })).toBeVisible();
  await userEvent.keyboard('{Escape}');
  await page.getByText('The week at a glance').click();
  await page.getByLabelText('More: The week at a glance').click();
  await page.getByRole('button', { name: 'Show as table' }).click();
  await expect.element(page.getByRole('dialog').getByRole('columnheader', { name: 'Tue' })).toBeVisible();
});

test('the hours stay in sight while the page scrolls through the score', async () => {
  await settledApp('bank-normal-week');
  await page.viewport(1400, 420);
  const score = document.querySelector('.score')!;
  scrollTo(0, scrollY + score.getBoundingClientRect().top + 200);
  await expect.poll(() => score.getBoundingClientRect().top).toBeLessThan(-100);
  expect(Math.abs(document.querySelector('.clock')!.getBoundingClientRect().top)).toBeLessThanOrEqual(1);
});
