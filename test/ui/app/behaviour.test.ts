import axe from 'axe-core';
import { page, userEvent } from 'vitest/browser';
import { expect, test } from 'vitest';
import { chatCurves } from '../../../src/analysis/chatCurve';
import { addDays } from '../../../src/model/calendar';
import { withLines } from '../../../src/state/edits/roster';
import { startApp } from './start';

async function flaws(): Promise<string[]> {
  const { violations } = await axe.run(document.body, {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  });
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html, failureSummary }) => `${html} ${failureSummary}`).join('\n')}`,
  );
}
const panel = () => expect.poll(() => document.querySelector('aside .form'), { timeout: 10_000 }).not.toBeNull();
const drawn = (): Promise<void> =>
  new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve())));
const on = (name: string) => page.getByRole('checkbox', { name, exact: true });

test('every behaviour of a type is switched on by the keyboard, runs, and is taken back by undo; axe finds nothing', async () => {
  const app = await startApp();
  app.inspector.open({ kind: 'type', index: 0 });
  await panel();
  const before = app.editor.scenario;
  const all = ['Menu (IVR)', 'Wrong numbers', 'Announcements', 'Close the channel', 'Automatic reply'];
  for (const name of [...all, 'Offer a call back', 'Contacts take longer after a long wait']) {
    (on(name).element() as HTMLElement).focus();
    await userEvent.keyboard(' ');
  }
  expect(app.editor.depth).toBe(7);
  expect(app.editor.scenario.types[0]).toMatchObject({
    menu: { containment: 0.1 },
    wrongNumbers: 0.01,
    announcements: [{ atSeconds: 60 }],
    admission: { closeOverSeconds: 600, replyOverSeconds: 180, patienceFactor: 1.5 },
    callback: { accept: 0.4, mostTries: 3 },
    waitEffect: { perMinute: 0.02, most: 0.2 },
  });
  await drawn();
  expect(await flaws()).toEqual([]);
  await expect.poll(() => app.runner.state, { timeout: 40_000 }).toBe('done');
  await on('Automatic reply').click();
  expect(app.editor.scenario.types[0].admission).toEqual({ closeOverSeconds: 600, patienceFactor: 1 });
  await on('Close the channel').click();
  expect(app.editor.scenario.types[0]).not.toHaveProperty('admission');
  for (let i = 0; i < 9; i++) app.editor.undo();
  expect(app.editor.scenario).toBe(before);
});

test('patience comes from the figures that planners have; a cv is kept as the shape that it means', async () => {
  const app = await startApp({ sample: 'textbook' });
  app.inspector.open({ kind: 'type', index: 0 });
  await panel();
  await page.getByText('From my figures').click();
  await page.getByLabelText('Abandoned', { exact: true }).fill('5');
  await page.getByLabelText('Mean time in the queue, all').fill('40');
  await userEvent.keyboard('{Tab}');
  await expect
    .element(page.getByText(/^Mean wait 40.s ÷ 5% abandoned = mean patience 13:20, exponential/))
    .toBeVisible();
  expect(await flaws()).toEqual([]);
  await page.getByRole('button', { name: 'Use this patience' }).click();
  expect(app.editor.scenario.types[0].patience).toEqual({ family: 'exponential', mean: 800 });
  const patience = page.getByRole('group', { name: 'Patience', exact: true });
  await patience.getByLabelText('Distribution').selectOptions('weibull');
  await patience.getByLabelText('Variability (cv)').fill('0.7');
  await userEvent.keyboard('{Tab}');
  expect(app.editor.scenario.types[0].patience).toEqual({ family: 'weibull', mean: 800, shape: 1.45126367 });
  await patience.getByLabelText('Variability (cv)').fill('99');
  await userEvent.keyboard('{Tab}');
  await expect.element(page.getByText(/must be at most 15\.8/)).toBeVisible();
});

test('e-mail is one step there and one back, and shows only what fits it', async () => {
  const app = await startApp();
  app.inspector.open({ kind: 'type', index: 0 });
  await panel();
  const before = app.editor.scenario;
  await on('Menu (IVR)').click();
  await page.getByLabelText('Channel', { exact: true }).selectOptions('email');
  expect(app.editor.depth).toBe(2);
  expect(app.editor.scenario.types[0]).toMatchObject({ channel: 'email', patience: { family: 'never' } });
  expect(app.editor.scenario.types[0]).not.toHaveProperty('menu');
  await expect.element(page.getByRole('heading', { name: 'Deferred work' })).toBeVisible();
  expect(document.querySelector('aside')!.textContent).not.toContain('Before the queue');
  await page.getByLabelText('Promised response, open hours').fill('4');
  expect(app.editor.scenario.types[0].deferred?.deadlineHours).toBe(4);
  await drawn();
  expect(await flaws()).toEqual([]);
  app.editor.undo();
  app.editor.undo();
  app.editor.undo();
  expect(app.editor.scenario).toBe(before);
});

test('what a field refuses is said at the field', async () => {
  const app = await startApp();
  app.inspector.open({ kind: 'type', index: 0 });
  await panel();
  await on('Wrong numbers').click();
  await page.getByLabelText('Share of callers').fill('120');
  await expect.element(page.getByRole('alert')).toHaveTextContent(/Share of callers must be at most 1/);
  expect(app.editor.scenario.types[0].wrongNumbers).toBe(0.01);
});

test('several chats at once show what they bring, by slow-down or as measured', async () => {
  const app = await startApp();
  app.inspector.open({ kind: 'team', index: 0 });
  await panel();
  await on('Several chats or messages at once').click();
  // Two at 1 / 1.05 of the speed of one alone.
  await expect.element(page.getByRole('row', { name: /^2 1\.90 × 1\.05 ×/ })).toBeVisible();
  await on('Measured instead: total speed with 1, 2, … chats').click();
  await page.getByLabelText('Total speed with 3 at once').fill('2.4');
  expect(app.editor.scenario.teams[0].concurrency?.totalSpeeds).toEqual([1, 1.9, 2.4]);
  await page.getByLabelText('Chats at once', { exact: true }).fill('4');
  expect(app.editor.scenario.teams[0].concurrency).toMatchObject({ atOnce: 4, totalSpeeds: [1, 1.9, 2.4, 2.4] });
});

test('chats go turn by turn, and show how many at once serve most', async () => {
  const app = await startApp();
  app.inspector.open({ kind: 'type', index: 0 });
  await panel();
  expect(document.querySelector('aside')!.textContent).not.toContain('Turn by turn');
  await page.getByLabelText('Channel', { exact: true }).selectOptions('chat');
  const before = app.editor.scenario;
  await on('Turn by turn').click();
  expect(app.editor.scenario.types[0].turns).toEqual({ replies: 10, think: { family: 'exponential', mean: 50 } });
  await page.getByLabelText('Replies in a chat (mean)').fill('4');
  expect(app.editor.scenario.types[0].turns?.replies).toBe(4);
  const curve = chatCurves(app.editor.scenario, app.editor.scenario.types[0])[0];
  await expect
    .poll(() => document.querySelectorAll('aside tbody tr').length)
    .toBeGreaterThanOrEqual(curve.loads.length);
  const rows = document.querySelectorAll('aside tr.best');
  expect(rows.length).toBeGreaterThan(0);
  expect(rows[0].textContent).toContain(curve.loads[curve.best - 1].chatsPerHour.toFixed(1));
  await drawn();
  expect(await flaws()).toEqual([]);
  app.editor.undo();
  app.editor.undo();
  expect(app.editor.scenario).toBe(before);
});

test('a team goes on shifts: proposed from its curve, edited, absent, run, and back; axe finds nothing', async () => {
  const app = await startApp();
  app.inspector.open({ kind: 'team', index: 0 });
  await panel();
  const before = app.editor.scenario;
  expect(document.querySelector('aside')!.textContent).toContain('need people with shifts');
  (on('Plan with shifts instead of a headcount curve').element() as HTMLElement).focus();
  await userEvent.keyboard(' ');
  const team = () => app.editor.scenario.teams[0];
  expect(team().roster!.length).toBeGreaterThan(0);
  await expect.element(page.getByText(/^Against the curve before: /)).toBeVisible();
  const planned = team().headcount;
  const line = page.getByRole('group', { name: 'Line 1', exact: true });
  await line.getByLabelText('Agents').fill('30');
  expect(Math.max(...team().headcount)).toBeGreaterThanOrEqual(30);
  await line.getByLabelText('Start').fill('31:00');
  await expect.element(page.getByRole('alert')).toHaveTextContent(/Start must be a time such as 07:30/);
  await line.getByLabelText('Start').fill('9:30');
  expect(team().roster![0].start).toBe('09:30');
  await on('Absence').click();
  await on('Coming late').click();
  await on('Adherence').click();
  expect(team().people).toMatchObject({ absence: 0.06, late: { probability: 0.1 }, adherence: 0.92 });
  document.querySelectorAll<HTMLDetailsElement>('aside details').forEach((details) => (details.open = true));
  await drawn();
  expect(await flaws()).toEqual([]);
  await expect.poll(() => app.runner.state, { timeout: 40_000 }).toBe('done');
  const absent = app.runner.view!.results.estimate('absenteeism', { team: team().id });
  expect(absent.mean).toBeGreaterThan(0);
  while (app.editor.depth > 1) app.editor.undo();
  expect(team().headcount).toEqual(planned);
  await on('Plan with shifts instead of a headcount curve').click();
  expect(team()).not.toHaveProperty('roster');
  expect(team().headcount).toEqual(planned);
  app.editor.undo();
  app.editor.undo();
  expect(app.editor.scenario).toBe(before);
});

test('who is named on two shifts at once is refused where it is typed, and where the weekdays would make it so', async () => {
  const app = await startApp();
  app.inspector.open({ kind: 'team', index: 0 });
  await panel();
  await on('Plan with shifts instead of a headcount curve').click();
  // The day that is simulated, the one before and the ones after it.
  const { date, weekday } = app.editor.grid.days[0];
  const other = (days: number): number => (weekday + days) % 7;
  const roster = [
    { start: '08:00', weekdays: [other(-1 + 7), weekday] },
    { start: '12:00', weekdays: [weekday, other(1)] },
  ].map((line) => ({ ...line, shift: app.editor.scenario.shifts![0].id, count: 1 }));
  expect(app.editor.edit({ key: 'field' } as never, (scenario) => withLines(scenario, 0, roster))).toEqual([]);
  const lines = () => app.editor.scenario.teams[0].roster!;
  await expect.poll(() => document.querySelectorAll('aside .days').length).toBe(2);
  document.querySelectorAll<HTMLDetailsElement>('aside details').forEach((details) => (details.open = true));
  const [one, two] = [1, 2].map((n) => page.getByRole('group', { name: `Line ${n}`, exact: true }));
  await one.getByLabelText('Names, with commas').fill('Anna');
  await two.getByLabelText('Names, with commas').fill('Anna');
  await expect
    .element(two.getByRole('alert'))
    .toHaveTextContent(/^Names, with commas must not put a person on two shifts at once \(.*08:00–.*got "Anna"/);
  expect(lines()[1]).not.toHaveProperty('names');
  // Without the day that both have it is a split week; with it again, refused.
  const today = two.getByLabelText(app.words.formats.weekday(date));
  await today.click();
  await two.getByLabelText('Names, with commas').fill('Anna');
  expect(lines()[1]).toMatchObject({ weekdays: [other(1)], names: ['Anna'] });
  await today.click();
  await expect
    .element(two.getByRole('alert'))
    .toHaveTextContent(/^Weekdays must not put a person on two shifts at once/);
  expect(lines()[1].weekdays).toEqual([other(1)]);
  expect((today.element() as HTMLInputElement).checked).toBe(false);
  await two.getByLabelText(app.words.formats.weekday(addDays(date, 3))).click();
  expect(two.getByRole('alert').elements()).toEqual([]);
  expect(lines()[1].weekdays).toHaveLength(2);
});

test('a shift template is edited for all its lines, with its activities', async () => {
  const app = await startApp();
  app.inspector.open({ kind: 'team', index: 0 });
  await panel();
  await on('Plan with shifts instead of a headcount curve').click();
  await page.getByText('Day: 3 activities').click();
  const before = app.editor.scenario.teams[0].headcount;
  await page.getByLabelText('Length', { exact: true }).fill('300');
  await expect.element(page.getByRole('alert')).toHaveTextContent(/must be at most/);
  await page.getByLabelText('Length', { exact: true }).fill('540');
  expect(app.editor.scenario.shifts![0].minutes).toBe(540);
  expect(app.editor.scenario.teams[0].headcount).not.toEqual(before);
  const lunch = page.getByRole('group', { name: 'Activity 2', exact: true });
  await lunch.getByLabelText('paid').click();
  expect(app.editor.scenario.shifts![0].activities[1].paid).toBe(true);
  await lunch.getByLabelText('paid').click();
  expect(app.editor.scenario.shifts![0].activities[1]).not.toHaveProperty('paid');
  await page.getByRole('button', { name: 'Add an activity' }).click();
  expect(app.editor.scenario.shifts![0].activities).toHaveLength(4);
  await page.getByRole('button', { name: 'Remove: Activity 4' }).click();
  expect(app.editor.scenario.shifts![0].activities).toHaveLength(3);
});

test('in the grid the staff row of a team with shifts is read-only, and Enter opens the team', async () => {
  const app = await startApp();
  app.inspector.open({ kind: 'team', index: 0 });
  await panel();
  await on('Plan with shifts instead of a headcount curve').click();
  app.inspector.close();
  const { headcount } = app.editor.scenario.teams[0];
  const cells = () => [...document.querySelectorAll<HTMLElement>('[role="row"]:last-child [role="gridcell"]')];
  await expect.poll(() => cells().at(2)?.getAttribute('aria-readonly')).toBe('true');
  expect(cells()[2].title).toContain('Planned by shifts');
  await userEvent.click(cells()[2]);
  await userEvent.keyboard('7');
  expect(app.inspector.subject).toBeNull();
  await userEvent.keyboard('{Delete}');
  expect(app.editor.scenario.teams[0].headcount).toBe(headcount);
  await userEvent.keyboard('{Enter}');
  expect(app.inspector.subject).toEqual({ kind: 'team', index: 0 });
});
