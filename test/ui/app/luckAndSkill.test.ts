import { page, userEvent } from 'vitest/browser';
import { expect, test } from 'vitest';
import { agentDays } from '../../../src/analysis/skill/agentSpread';
import { periods, teamFigure } from '../../../src/analysis/skill/luckAndSkill';
import type { App } from '../../../src/state/app.svelte';
import { withTeam } from '../../../src/state/edits/parts';
import { flaws } from './axe';
import { startApp } from './start';

const plain = (text: string | null | undefined): string => (text ?? '').replace(/\s+/g, ' ').trim();
const section = (): HTMLElement | null => document.querySelector('section[aria-labelledby="luck-title"]');

/** The two-skills centre, whose support team has quick and slow people and is listened to. */
async function people(): Promise<App> {
  await page.viewport(1400, 900);
  const app = await startApp({ sample: 'two-skills', usualRuns: undefined });
  const at = app.editor.scenario.teams.findIndex(({ id }) => id === 'support');
  app.editor.edit({ key: 'field', what: 'people' }, (scenario) => ({
    ...withTeam(scenario, at, { people: { awayMinutes: 6, overtimeFactor: 1.5, speedCv: 0.2 } }),
    outcomes: { quality: { ...quality, evaluationsPerMonth: 300 } },
  }));
  app.editor.endGesture();
  await expect.poll(() => app.runner.late, { timeout: 60_000 }).toBe(false);
  await expect.poll(() => app.runner.state, { timeout: 60_000 }).toBe('done');
  return app;
}
const quality = {
  accuracy: 0.9,
  criticalErrorFree: 0.97,
  uninterrupted: 0.85,
  agentSd: 0.6,
  evaluationsPerMonth: 8,
  evaluatorSd: 4,
  noiseSd: 6,
};

test('opened by its own button, luck and skill has the keyboard, and a phone has room for its figures of the longest names', async () => {
  await page.viewport(390, 844);
  const app = await startApp({ sample: 'blended-shop' });
  app.preferences.language = 'fi';
  const open = page.getByRole('button', { name: 'Näytä sattuma ja taito' });
  await expect.element(open, { timeout: 60_000 }).toBeVisible();
  await userEvent.click(open);
  await expect.poll(() => document.activeElement?.id).toBe('luck-title');
  await expect.poll(() => section()!.querySelectorAll('select').length, { timeout: 60_000 }).toBeGreaterThan(1);
  const { scrollWidth, clientWidth } = document.documentElement;
  expect(scrollWidth).toBeLessThanOrEqual(clientWidth);
});

test('the table of agents leads to luck and skill, which says how much is skill, and tells agents apart', async () => {
  const app = await people();
  const summary = [...document.querySelectorAll('summary')].find((one) => plain(one.textContent) === 'By agent')!;
  await userEvent.click(summary);
  const table = page.getByRole('region', { name: 'By agent' });
  await expect.element(table).toBeVisible();
  await expect.poll(() => plain(table.element().querySelector('thead')!.textContent)).toContain('Performance index');
  await expect.poll(() => plain(table.element().querySelector('tfoot')?.textContent)).toContain('Reliability');
  expect(plain(table.element().textContent)).toMatch(/[+−]\d\.\d\d \(/);

  const way = page.getByRole('button', { name: /Which of these differences are real/ });
  await userEvent.click(way);
  await expect.poll(() => document.activeElement?.id).toBe('luck-title');
  await expect.poll(() => section()!.querySelectorAll('circle').length, { timeout: 20_000 }).toBeGreaterThan(1);

  await userEvent.selectOptions(section()!.querySelectorAll('select')[0], 'support');
  const { results } = app.currentView!;
  const figure = teamFigure(agentDays(results, 'support'), 'aht', periods.month)!;
  const skill = app.words.formats.percent(100 * figure.reliability, 0);
  await expect.poll(() => plain(section()!.textContent)).toContain(`${skill} of the differences is skill`);
  expect(section()!.querySelectorAll('circle')).toHaveLength(figure.agents.length);
  const rows = [...section()!.querySelectorAll('tbody tr')].map((row) => plain(row.textContent));
  expect(rows).toHaveLength(figure.agents.length);
  expect(rows.some((row) => /\d of \d+ ?(above|below)/.test(row.replace(/(of \d+)/, '$1 ')))).toBe(true);
  expect(await flaws()).toEqual([]);
});

test('few evaluations judge nobody; what a planner types is split, and nonsense is refused', async () => {
  const app = await people();
  app.plan.luck = 'open';
  await expect.poll(() => section()?.querySelectorAll('select').length, { timeout: 20_000 }).toBeGreaterThan(1);
  const [team, figure, period] = section()!.querySelectorAll('select');
  await userEvent.selectOptions(team, 'support');
  await userEvent.selectOptions(figure, 'qualityScore');
  await userEvent.selectOptions(period, 'day');
  await expect.poll(() => plain(section()!.querySelector('tbody')!.textContent)).toContain('too few to judge');
  expect(plain(section()!.querySelector('tbody')!.textContent)).toContain('cannot be separated');

  const field = (name: string) => page.getByRole('textbox', { name, exact: true });
  await field('Agents').fill('20');
  await field('Volume of each in the period').fill('9');
  await field('Standard deviation').fill('1000');
  await expect.poll(() => plain(section()!.textContent)).toContain('100% of your differences is skill');
  await field('Standard deviation').fill('0.01');
  await expect.poll(() => plain(section()!.textContent)).toContain('0% of your differences is skill, 100% is luck');
  await field('True difference between them').fill('5');
  await expect.poll(() => plain(section()!.textContent)).toMatch(/It takes [\d,]+ evaluations of each/);
  await field('Agents').fill('1');
  await expect.poll(() => section()!.querySelector('[role=alert]')?.textContent).toContain('at least 2');
  for (const [language, words] of [
    ['vi', 'May rủi và năng lực'],
    ['fi', 'Sattuma ja taito'],
    ['zh', '运气与能力'],
  ] as const) {
    app.preferences.language = language;
    await expect.poll(() => plain(section()!.querySelector('h2')!.textContent)).toBe(words);
  }
  // On a phone nothing of it is wider than the page.
  await page.viewport(390, 800);
  await expect
    .poll(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
    .toBeLessThanOrEqual(0);
});
