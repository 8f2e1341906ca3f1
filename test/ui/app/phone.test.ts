import axe from 'axe-core';
import { page, userEvent } from 'vitest/browser';
import { afterEach, expect, test } from 'vitest';
import type { App } from '../../../src/state/app.svelte';
import { startApp } from './start';

afterEach(async () => {
  await page.viewport(1280, 900);
});

async function onPhone(sample?: string, width = 390): Promise<App> {
  await page.viewport(width, 844);
  const app = await startApp({ sample });
  await expect.poll(() => app.runner.state, { timeout: 60_000 }).toBe('done');
  await expect.poll(() => document.querySelector('.turned [role="grid"]')).not.toBeNull();
  return app;
}
const plain = (text: string | null | undefined): string => (text ?? '').replace(/[\s\u00a0]+/g, ' ').trim();
const readout = (): string => plain(document.querySelector('.turned .readout')?.textContent);
const figures = (): string[] =>
  [...document.querySelectorAll('.turned .figure')].map(({ textContent }) => plain(textContent));
const voice = page.getByLabelText('What the picture shows');
const drawn = (name: string): string => document.querySelector(`.turned .drawing .${name}`)?.getAttribute('d') ?? '';
const plot = (row: number): HTMLElement => document.querySelectorAll<HTMLElement>('.turned .plot[data-row]')[row];

test('on a phone the intervals run down the page and can be edited', async () => {
  const app = await onPhone();
  const cell = () => document.querySelector<HTMLElement>('[role="grid"] [role="gridcell"][tabindex="0"]');
  cell()!.focus();
  await userEvent.keyboard('5{Enter}6{Enter}');
  const { first } = app.plan.shown;
  expect(app.editor.scenario.teams[0].headcount.slice(first, first + 2)).toEqual([5, 6]);
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(390);
});

test('the service level keeps its band, its doubt, the target and the real day, on one scale', async () => {
  const app = await onPhone('bank-normal-week');
  for (const mark of ['band', 'mean', 'whiskers', 'dots', 'target']) expect(drawn(mark), mark).toMatch(/^M.+/);
  const { first, last } = app.plan.shown;
  const level = (i: number) => app.currentView!.results.estimate('serviceLevel', { interval: i });
  expect(figures()).toHaveLength(last - first);
  expect(figures()).toEqual(
    Array.from({ length: last - first }, (_, i) => plain(app.words.formats.value(level(first + i).mean, '%'))),
  );
  const ticks = [...document.querySelectorAll('.turned .head text')].map(({ textContent }) => textContent);
  expect(ticks).toContain('0%');
  expect(ticks).toContain('80%');
});

test.each([
  ['waiting', 'mean', /±|–/],
  ['staffing', 'steps', /\d+ of \d+ required \(\d+–\d+\) · (\d+ (short|over)|in balance)/],
])('the voice "%s" is a choice away, with its exact numbers under a tap', async (name, mark, words) => {
  await onPhone('single-queue');
  await voice.selectOptions(name);
  await expect.poll(() => drawn(mark)).toMatch(/^M.+/);
  expect(readout()).toBe('Tap a row for its exact numbers.');
  await userEvent.click(plot(4));
  await expect.poll(readout).toMatch(words);
  expect(readout()).toMatch(/^\d\d:\d\d /);
  await userEvent.click(plot(4));
  await expect.poll(readout).toBe('Tap a row for its exact numbers.');
});

test('occupancy is told by team, and read out with their names', async () => {
  const app = await onPhone('two-skills');
  await voice.selectOptions('occupancy');
  const names = app.editor.scenario.teams.map(({ name }) => name);
  await expect.poll(() => [...document.querySelectorAll('.teams span')].map((e) => e.textContent)).toEqual(names);
  expect(document.querySelectorAll('.turned .drawing text').length).toBeGreaterThan(10);
  await userEvent.click(plot(6));
  for (const name of names) await expect.poll(readout).toContain(name);
});

test('names stand over their own columns, also when they are long', async () => {
  await onPhone('bank-crisis-week');
  const last = (part: string): DOMRect =>
    document.querySelector(`.turned ${part} [role="row"]`)!.lastElementChild!.getBoundingClientRect();
  expect(last('.head').left).toBeCloseTo(last('.body').left, 0);
  expect(last('.head').right).toBeCloseTo(last('.body').right, 0);
});

test('the keyboard alone reads the rows out', async () => {
  const app = await onPhone('single-queue');
  document.querySelector<HTMLElement>('[role="gridcell"][tabindex="0"]')!.focus();
  await userEvent.keyboard('{ArrowDown}{ArrowDown}');
  const clock = app.words.formats.clock(app.editor.grid.startMinute[app.plan.shown.first + 2]);
  await expect.poll(readout).toMatch(new RegExp(`^${clock} \\d.* 8 in 10 days`));
});

test.each([390, 320])(
  'the head takes at most three rows, and nothing is wider than the screen (%i px)',
  async (width) => {
    await onPhone('bank-normal-week', width);
    const head = document.querySelector('header.bar')!.getBoundingClientRect();
    expect(head.height).toBeLessThanOrEqual(140);
    for (const part of document.querySelectorAll('header.bar .tools > *')) {
      if (part.getClientRects().length === 0) continue;
      expect(part.getBoundingClientRect().right).toBeLessThanOrEqual(width);
    }
    const [day, run] = ['.day', '.run'].map((part) => document.querySelector(part)!.getBoundingClientRect());
    expect(day.right).toBeLessThanOrEqual(run.left + 1);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
  },
);

test.each(['light', 'dark'] as const)('axe finds nothing on a phone, %s', async (theme) => {
  const app = await onPhone('two-skills');
  app.preferences.theme = theme;
  for (const name of ['serviceLevel', 'staffing', 'occupancy']) {
    await voice.selectOptions(name);
    const { violations } = await axe.run(document.body, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    });
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join('\n')}`)).toEqual([]);
  }
});

test('a name of a column that the keyboard comes to is in sight, and the cells under it', async () => {
  await onPhone('bank-crisis-week');
  const heads = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>('[role="columnheader"] button')];
  await expect.poll(() => heads().length, { timeout: 20_000 }).toBeGreaterThan(4);
  heads()[0].focus();
  for (const head of heads().slice(1)) {
    await userEvent.tab();
    expect(document.activeElement).toBe(head);
    expect(head.getBoundingClientRect().right, head.textContent).toBeLessThanOrEqual(391);
    const [names, cells] = ['.head', '.body'].map(
      (part) => document.querySelector(`[role="grid"] ${part}`)!.scrollLeft,
    );
    expect(cells).toBe(names);
  }
});

test.each(['vi', 'fi', 'en', 'zh'] as const)('no editor is wider than the phone (%s)', async (language) => {
  const app = await onPhone('blended-shop');
  app.preferences.language = language;
  const form = '.form input, .form textarea';
  for (const kind of ['type', 'team'] as const)
    for (const index of [0, 1]) {
      app.inspector.open({ kind, index });
      await expect.poll(() => document.querySelector(`aside :is(${form})`), { timeout: 20_000 }).not.toBeNull();
      await new Promise((resolve) => setTimeout(resolve, 300));
      for (const details of document.querySelectorAll<HTMLDetailsElement>('aside details')) details.open = true;
      const panel = document.querySelector('aside')!;
      expect(panel.scrollWidth, `${kind} ${index}`).toBeLessThanOrEqual(panel.clientWidth);
      app.inspector.close();
      await expect.poll(() => document.querySelector('aside')).toBeNull();
    }
});
