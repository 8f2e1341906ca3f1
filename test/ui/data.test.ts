import axe from 'axe-core';
import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { estimateOfLog } from '../../src/analysis/realLog';
import type { App } from '../../src/state/app.svelte';
import { importingOf } from '../../src/state/importing.svelte';
import { measureLog } from '../../src/analysis/realDays';
import { startApp } from './app/start';

async function flaws(): Promise<string[]> {
  const { violations } = await axe.run(document.body, {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  });
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html, failureSummary }) => `${html} ${failureSummary}`).join('\n')}`,
  );
}
const text = (): string => document.querySelector('main')!.textContent.replaceAll('\u00a0', ' ');
const readIn = (app: App) => expect.poll(() => importingOf(app).reading, { timeout: 20_000 }).toBe(false);

const header = 'date,time,queue,offered,answered,abandoned,answered within 20 s,aht';
const rowsOf = (date: string, queue: string, from = 16): string[] =>
  Array.from({ length: 18 }, (_, i) => {
    const minute = (from + i) * 30;
    const clock = `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
    return `${date},${clock},${queue},${20 + i},${18 + i},2,${15 + i},200`;
  });

/** The table, given to the page as the clipboard or a file would. */
async function bring(app: App, lines: readonly string[], name = 'report.csv'): Promise<void> {
  await expect.element(page.getByRole('heading', { name: 'Data', level: 1 })).toBeVisible();
  await importingOf(app).takeFile(new File([lines.join('\n')], name));
  await readIn(app);
}
const date = (app: App): string => app.editor.scenario.calendar.start;
const volume = (app: App): readonly number[] => {
  const { demand } = app.editor.scenario.types[0];
  return demand.kind === 'rate' ? demand.volume : [];
};

test('nothing is imported until confirmed; then it is one step, and undo brings everything back', async () => {
  const app = await startApp({ sample: 'single-queue', hash: '#/data' });
  const before = app.editor.scenario;
  await bring(app, [header, ...rowsOf(date(app), before.types[0].name)]);
  expect(text()).toContain('18 rows ready to import');
  expect(app.editor.scenario).toBe(before);
  await userEvent.click(page.getByRole('button', { name: 'Import 18 rows' }));
  await expect.poll(() => app.editor.depth).toBe(1);
  expect(volume(app)[16]).toBe(20);
  expect(app.editor.scenario.observed[0].answeredWithin[16]).toBe(15);
  await expect.element(page.getByText('18 rows imported')).toBeVisible();
  await userEvent.click(page.getByRole('main').getByRole('button', { name: 'Undo' }));
  expect(app.editor.scenario).toBe(before);
});

test('how much days differ beyond chance is told, and comes along only when it is ticked', async () => {
  const app = await startApp({ sample: 'single-queue', hash: '#/data' });
  const type = app.editor.scenario.types[0].name;
  // Five Mondays: 18 intervals each, busier or quieter as a whole by a cv of some 0.4.
  const scaled = (day: string, factor: number): string[] =>
    rowsOf(day, type).map((row) => {
      const [from, clock, queue, offered] = row.split(',');
      return `${from},${clock},${queue},${Math.round(Number(offered) * factor)},,,,`;
    });
  const mondays = [1, 0.6, 1.5, 0.8, 1.2].flatMap((factor, week) =>
    scaled(`2026-06-${String(1 + 7 * week).padStart(2, '0')}`, factor),
  );
  await bring(app, [header, ...mondays]);
  await expect.element(page.getByText(/whole days differ with a cv of 0.3\d \(95%: /)).toBeVisible();
  await expect.element(page.getByText(/It rests on 5 days, each held against others of its weekday/)).toBeVisible();
  await page.getByRole('checkbox', { name: 'how much days differ' }).click();
  await userEvent.click(page.getByRole('button', { name: 'Import 90 rows' }));
  await expect.poll(() => app.editor.depth).toBe(1);
  const { demand } = app.editor.scenario.types[0];
  expect(demand.kind === 'rate' && demand.dayCv).toBeGreaterThan(0.25);
});

test('a forecast is not taken for what happened; kept all the same, no figure is named that it does not tell', async () => {
  const app = await startApp({ sample: 'single-queue', hash: '#/data' });
  const type = app.editor.scenario.types[0].name;
  const forecast = (): string[] => [
    'date;time;queue;offered;aht',
    // The doors are open from 8 to 20.
    ...Array.from({ length: 12 }, (_, i) => `${date(app)};${String(8 + i).padStart(2, '0')}:00;${type};40;240`),
  ];
  await bring(app, forecast());
  const box = page.getByRole('checkbox', { name: 'what really happened' });
  await expect.element(box).not.toBeChecked();
  expect(text()).toContain('it is taken as a forecast');
  await userEvent.click(box);
  await userEvent.click(page.getByRole('button', { name: 'Import 12 rows' }));
  await expect.poll(() => app.editor.scenario.observed.length).toBe(1);
  await expect.poll(text, { timeout: 20_000 }).toContain('Of waits and abandonment the data say nothing');
  expect(text()).not.toContain('waits and abandonment all lie');
  location.hash = '#/plan';
  await expect.poll(() => app.currentView?.results.days ?? 0, { timeout: 20_000 }).toBeGreaterThan(20);
  // The Data page has such a legend, too: it is gone when the Plan page is there.
  const results = (): string => document.querySelector('.results')?.textContent ?? '';
  await expect.poll(results).toContain('days differ (p10–p90)');
  expect(results()).not.toContain('real day');
});

test('a broken file shows every rejected row with its line number and loses nothing; corrected, the row is read', async () => {
  const app = await startApp({ sample: 'single-queue', hash: '#/data' });
  const lines = [header, ...rowsOf(date(app), app.editor.scenario.types[0].name)];
  lines[3] = lines[3].replace(',22,', ',many,');
  lines[5] = lines[5].replace(date(app), 'yesterday');
  const before = app.editor.scenario;
  await bring(app, lines);
  expect(text()).toContain('2 rows rejected');
  expect(text()).toContain('offered must be a number, got "many"');
  expect(text()).toMatch(/date must be a date .*yesterday/);
  const field = page.getByRole('textbox', { name: 'Correct line 4' });
  await expect.element(field).toHaveValue(lines[3]);
  await expect.element(page.getByRole('textbox', { name: 'Correct line 6' })).toHaveValue(lines[5]);
  expect(document.querySelector<HTMLTextAreaElement>('#import-text')!.value).toBe(lines.join('\n'));
  expect(app.editor.scenario).toBe(before);
  await userEvent.fill(field, lines[3].replace('many', '22'));
  await userEvent.click(page.getByRole('button', { name: 'Read again' }));
  await expect.poll(text).toContain('1 row rejected');
  await userEvent.click(page.getByRole('button', { name: 'Import 17 rows and leave out 1' }));
  await expect.poll(() => volume(app)[18]).toBe(22);
  expect(importingOf(app).source!.text).toContain('yesterday');
});

test('a file that is no table says so and keeps its text', async () => {
  const app = await startApp({ sample: 'single-queue', hash: '#/data' });
  await bring(app, ['dear colleague', 'here are the figures that you asked for'], 'mail.txt');
  await expect.element(page.getByRole('alert')).toHaveTextContent('no header that looks like');
  expect(document.querySelector<HTMLTextAreaElement>('#import-text')!.value).toContain('dear colleague');
});

test('dates that can be read in two ways are asked about before anything can be imported', async () => {
  const app = await startApp({ sample: 'single-queue', hash: '#/data' });
  await bring(app, [header, ...rowsOf('3/2/2026', 'Calls')]);
  expect(text()).toContain('day first or month first?');
  expect(page.getByRole('button', { name: /^Import/ }).elements()).toEqual([]);
  await userEvent.click(page.getByRole('radio', { name: 'month first' }));
  await expect.poll(text).toContain('2 March 2026');
  await expect.element(page.getByRole('button', { name: 'Import 18 rows' })).toBeEnabled();
});

test('one time of day tells no length of intervals: it is asked for before anything can be imported', async () => {
  const app = await startApp({ sample: 'single-queue', hash: '#/data' });
  const name = app.editor.scenario.types[0].name;
  await bring(app, [header, `${date(app)},09:00,${name},20,18,2,15,200`, `2027-01-01,09:00,${name},20,18,2,15,200`]);
  expect(text()).toContain('All rows begin at 09:00');
  expect(text()).toContain('2 rows read');
  expect(text()).not.toContain('ready to import');
  expect(text()).not.toContain('Choose one from the list');
  expect(page.getByRole('button', { name: /^Import/ }).elements()).toEqual([]);
  expect(await flaws()).toEqual([]);
  await userEvent.click(page.getByRole('radio', { name: '30 minutes' }));
  await expect.poll(text).toContain('2 rows ready to import');
  await expect.element(page.getByRole('radio', { name: '30 minutes' })).toBeChecked();
});

test('a row for every day says that its time of day is missing; an empty file says that it is empty', async () => {
  const app = await startApp({ sample: 'single-queue', hash: '#/data' });
  await bring(app, ['date,offered', '2026-03-02,500', '2026-03-03,510'], 'daily.csv');
  await expect
    .element(page.getByRole('alert'))
    .toHaveTextContent('Start of the interval must be a time such as 07:30, got 2026-03-02');
  await bring(app, [''], 'nothing.csv');
  await expect.element(page.getByText('nothing.csv is empty.')).toBeVisible();
  await bring(app, [header, ...rowsOf(date(app), 'Calls')]);
  await expect.poll(text).not.toContain('is empty');
});

test('a column can be understood in another way', async () => {
  const app = await startApp({ sample: 'single-queue', hash: '#/data' });
  await bring(app, [header.replace('offered', 'presented calls in total'), ...rowsOf(date(app), 'Calls')]);
  await userEvent.click(page.getByText('Match the columns'));
  await userEvent.selectOptions(page.getByRole('combobox', { name: 'Means: presented calls in total' }), 'Offered');
  await expect.poll(() => importingOf(app).preview?.rows[0]?.offered).toBe(20);
});

test('a pasted log in the place of a pasted report is read as a log; a corrected cell changes nothing of how it is read', async () => {
  const app = await startApp({ sample: 'single-queue', hash: '#/data' });
  const field = page.getByRole('textbox', { name: 'Drop a file here, or paste a table' });
  await field.fill([header, ...rowsOf(date(app), 'Calls')].join('\n'));
  await expect.poll(() => importingOf(app).preview?.rows.length).toBe(18);
  await importingOf(app).changeColumn(6, { field: null });
  await field.fill(importingOf(app).source!.text.replace(',20,18,', ',25,18,'));
  await expect.poll(() => importingOf(app).preview?.rows[0]?.offered).toBe(25);
  expect(importingOf(app).columns).toEqual({ 6: { field: null } });
  await field.fill(logOf(app).join('\n'));
  await expect.poll(() => importingOf(app).log?.log.contacts).toBeGreaterThan(0);
  expect(importingOf(app).kind).toBe('callLog');
  expect(importingOf(app).columns).toEqual({});
});

test('a new scenario of a file runs at once: queues become types, Erlang C gives the first staffing', async () => {
  const app = await startApp({ sample: 'single-queue', hash: '#/data' });
  await bring(app, [header, ...rowsOf('2026-05-04', 'Sales'), ...rowsOf('2026-05-04', 'Support')], 'May.csv');
  await userEvent.click(page.getByRole('radio', { name: 'into a new scenario' }));
  await expect.poll(text).toContain('time zone UTC, no hourly cost, and two promises');
  expect(text()).toContain('“Sales” is made; its patience (3 minutes on average)');
  await userEvent.click(page.getByRole('button', { name: 'Import 36 rows' }));
  await expect.poll(() => app.editor.scenario.name).toBe('May');
  const { types, teams, calendar } = app.editor.scenario;
  expect(types.map(({ name }) => name)).toEqual(['Sales', 'Support']);
  expect(calendar.start).toBe('2026-05-04');
  expect(teams[0].headcount[16]).toBeGreaterThan(2);
  expect(teams[0].headcount[2]).toBe(0);
  // What nobody said is not made up.
  expect(teams[0].costPerHour).toBe(0);
  await expect.poll(() => app.runner.state, { timeout: 40_000 }).toBe('done');
  expect(app.runner.view!.results.estimate('serviceLevel').mean!).toBeGreaterThan(50);
});

/** A real log of one day on which every second call waited 30 s. */
const logOf = (app: App): string[] => [
  'call,arrival,queue,wait_s,outcome,talk_s,agent',
  ...Array.from({ length: 400 }, (_, i) => {
    const second = 8 * 3600 + i * 60;
    const clock = [Math.floor(second / 3600), Math.floor(second / 60) % 60, 0]
      .map((n) => String(n).padStart(2, '0'))
      .join(':');
    return `${i},${date(app)}T${clock},${app.editor.scenario.types[0].name},${i % 2 === 0 ? 0 : 30},answered,240,A${i % 7}`;
  }),
];

test('a real log is measured by the same formulas, stands beside the simulation, and can be kept as observed', async () => {
  const app = await startApp({ sample: 'single-queue', hash: '#/data' });
  await bring(app, logOf(app), 'calls.csv');
  expect(text()).toContain('400 contacts on 1 day');
  expect(text()).toMatch(/service level A\s*50%/);
  expect(text()).toMatch(/ASA\s*15 s/);
  await expect.poll(() => app.runner.state, { timeout: 40_000 }).toBe('done');
  expect(text()).toContain('The real day beside the simulated ones');
  expect(text()).toContain('simulated days.');
  await userEvent.click(page.getByRole('button', { name: 'Keep in the scenario as what was observed' }));
  expect(app.editor.scenario.observed[0].offered[16]).toBe(30);
  expect(app.editor.scenario.observed[0].answeredWithin[16]).toBe(15);
  app.editor.undo();
  expect(app.editor.scenario.observed).toEqual([]);
});

test('figures of several real days have the interval of these days, and the page says what it means', async () => {
  const app = await startApp({ sample: 'single-queue', hash: '#/data' });
  const [head, ...rows] = logOf(app);
  const next = date(app).replace(/\d\d$/, (day) => String(Number(day) + 1).padStart(2, '0'));
  const later = rows.filter((_, i) => i % 4 !== 1).map((row) => row.replace(date(app), next));
  await bring(app, [head, ...rows, ...later], 'calls.csv');
  expect(text()).toContain('700 contacts on 2 days');
  expect(text()).toContain('taken as a sample of such days');
  const level = estimateOfLog(measureLog(importingOf(app).log!, 20), 'serviceLevel');
  expect(level.low).not.toBeNull();
  // Of two days the t-interval is wider than a share can be.
  const { value, doubt } = app.words.formats.estimate(level, '%');
  expect(text()).toMatch(new RegExp(`service level A\\s*${value}\\s*${doubt}`));
});

test('tens of thousands of rows are read away from the page', async () => {
  const app = await startApp({ sample: 'single-queue', hash: '#/data' });
  await expect.element(page.getByRole('heading', { name: 'Data', level: 1 })).toBeVisible();
  const [head, ...rows] = logOf(app);
  const many = [head, ...Array.from({ length: 33_000 }, (_, i) => rows[i % rows.length])].join('\n');
  let longest = 0;
  let last = performance.now();
  let watching = true;
  const beat = (): void => {
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
    if (watching) setTimeout(beat);
  };
  const reading = importingOf(app).take('many.csv', many);
  last = performance.now();
  beat();
  await reading;
  watching = false;
  expect(importingOf(app).log?.log.contacts).toBe(33_000);
  expect(longest).toBeLessThan(500);
});

test.each(['light', 'dark'] as const)(
  'axe finds nothing on the page, with a broken import and with a log, %s',
  async (theme) => {
    const app = await startApp({ sample: 'single-queue', hash: '#/data' });
    app.preferences.theme = theme;
    const lines = [header, ...rowsOf(date(app), 'Calls')];
    lines[2] = lines[2].replace(',21,', ',x,');
    await bring(app, lines);
    document.querySelector('details')!.open = true;
    expect(await flaws()).toEqual([]);
    await bring(app, logOf(app));
    await expect.poll(() => app.runner.state, { timeout: 40_000 }).toBe('done');
    expect(await flaws()).toEqual([]);
  },
);

test('a new scenario of rows without queue or handle time says what it assumes of them', async () => {
  const app = await startApp({ sample: 'single-queue', hash: '#/data' });
  await bring(app, ['date,time,offered', '2026-05-04,09:00,9', '2026-05-04,09:30,8'], 'May.csv');
  await userEvent.click(page.getByRole('radio', { name: 'into a new scenario' }));
  await expect.poll(text).toContain('The data have no handle time of “New contact type”: 210 s is an assumption.');
  expect(text()).toContain('“New contact type” is made; its patience');
});

test('the page speaks all four languages, notes and reasons too', async () => {
  const app = await startApp({ sample: 'single-queue', hash: '#/data' });
  const lines = [header, ...rowsOf(date(app), app.editor.scenario.types[0].name)];
  lines[2] = lines[2].replace(',21,', ',x,');
  await bring(app, lines);
  for (const [language, words] of [
    ['vi', 'Loại 1 hàng'],
    ['fi', 'Hylätty 1 rivi'],
    ['zh', '拒绝了 1 行'],
    ['en', '1 row rejected'],
  ] as const) {
    app.preferences.language = language;
    await expect.poll(text).toContain(words);
    expect(text()).not.toMatch(/undefined|NaN|\[object/);
  }
});
