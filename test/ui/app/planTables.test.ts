import axe from 'axe-core';
import { page, userEvent } from 'vitest/browser';
import { expect, test } from 'vitest';
import type { App } from '../../../src/state/app.svelte';
import { withTeam } from '../../../src/state/edits/parts';
import { startApp } from './start';

async function settled(sample: string): Promise<App> {
  await page.viewport(1400, 900);
  const app = await startApp({ sample });
  await expect.poll(() => app.runner.state, { timeout: 60_000 }).toBe('done');
  // The tables are fetched after the first picture.
  await expect.poll(() => document.querySelector('section tbody tr')).not.toBeNull();
  return app;
}
const plain = (text: string | null | undefined): string => (text ?? '').replace(/\s+/g, ' ').trim();
const section = (heading: string): HTMLElement =>
  [...document.querySelectorAll('section')].find((one) => one.querySelector('h2')?.textContent === heading)!;
const cellsOf = (row: Element): string[] => [...row.querySelectorAll('th, td')].map((cell) => plain(cell.textContent));

test('the team table says what each team answered, and opens into its agents by keyboard', async () => {
  const app = await settled('two-skills');
  const { results } = app.currentView!;
  const [first] = app.editor.scenario.teams;
  const { mean, low, high } = results.estimate('aht', { team: first.id });
  const row = section('By team').querySelector('tbody tr')!;
  expect(cellsOf(row)[2]).toContain(plain(app.words.formats.estimate({ mean, low, high }, 's').value));

  const summary = section('By team').querySelector('summary')!;
  summary.focus();
  await userEvent.keyboard('{Enter}');
  const table = page.getByRole('region', { name: 'By agent' });
  await expect.element(table).toBeVisible();
  const rows = [...table.element().querySelectorAll('tbody tr')];
  const agents = results.context.spec.shape.agentTeam.length;
  expect(rows).toHaveLength(Math.min(50, agents));
  const answered = results.estimate('answered', { agent: 0 });
  expect(cellsOf(rows[0]).slice(0, 2)).toEqual([
    `${first.name} 1`,
    plain(Object.values(app.words.formats.estimate(answered, 'count')).join(' ')),
  ]);
  expect(cellsOf(rows[0]).join(' ')).toMatch(/±/);
  const { violations } = await axe.run(document.body, { runOnly: ['wcag2a', 'wcag2aa'] });
  expect(violations.map(({ id }) => id)).toEqual([]);
  for (const [language, words] of [
    ['vi', 'Theo nhân viên'],
    ['fi', 'Asiakaspalvelijoittain'],
    ['zh', '按坐席'],
  ] as const) {
    app.preferences.language = language;
    await expect.poll(() => document.body.textContent).toContain(words);
  }
});

test('agents follow the day that is shown', async () => {
  const app = await settled('bank-crisis-week');
  await userEvent.click(section('By team').querySelector('summary')!);
  await expect.poll(() => section('By team').querySelectorAll('.scroll').length).toBe(2);
  const shown = (): string => cellsOf(section('By team').querySelectorAll('.scroll')[1].querySelector('tbody tr')!)[1];
  const wanted = (day?: number): string => {
    const estimate = app.currentView!.results.estimate('answered', { agent: 0, ...(day === undefined ? {} : { day }) });
    return plain(Object.values(app.words.formats.estimate(estimate, 'count')).join(' '));
  };
  expect(shown()).toBe(wanted(app.plan.day!));
  app.plan.day = null;
  await expect.poll(shown).toBe(wanted());
});

test('the formula opens on an interval that was measured, and gives no reasons where nothing was', async () => {
  const app = await settled('textbook');
  expect(app.editor.scenario.warmUpIntervals).toBeGreaterThan(0);
  const heading = 'Why simulation and formula differ';
  await expect.poll(() => section(heading), { timeout: 20_000 }).toBeTruthy();
  const rows = [...section(heading).querySelectorAll('tbody tr')].map(cellsOf);
  expect(rows.length).toBeGreaterThan(4);
  for (const [, formula, simulated] of rows) {
    expect(formula).not.toBe('–');
    expect(simulated).not.toBe('–');
  }
  const clocks = [...section(heading).querySelectorAll('option')].map((option) => option.value);
  expect(clocks.map(Number).every((interval) => interval >= app.editor.scenario.warmUpIntervals)).toBe(true);
});

test('of agents who are shared the formula says so first, and nothing is held against it', async () => {
  await settled('bank-crisis-week');
  const heading = 'Why simulation and formula differ';
  await expect.poll(() => section(heading), { timeout: 20_000 }).toBeTruthy();
  expect(section(heading).textContent).toContain('These agents answer other contact types, too.');
  expect(section(heading).textContent).not.toContain('apart, in standard errors');
  expect(section(heading).querySelectorAll('li')).toHaveLength(0);
});

test('hours without staff are told once, with the days on which they are', async () => {
  const app = await settled('bank-crisis-week');
  app.plan.day = null;
  app.editor.edit({ key: 'cells' }, (now) =>
    now.teams.reduce(
      (s, team, i) => withTeam(s, i, { headcount: team.headcount.map((n, k) => (k % 48 === 20 ? 0 : n)) }),
      now,
    ),
  );
  const told = (): string =>
    plain([...document.querySelectorAll('p')].find((p) => p.textContent.includes('Nobody is on duty'))?.textContent);
  await expect.poll(told).toMatch(/10:00–10:30 \(/);
  const times = [...told().matchAll(/\d\d:\d\d–\d\d:\d\d/g)].map(([clock]) => clock);
  expect(new Set(times).size).toBe(times.length);
});
