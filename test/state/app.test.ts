import { expect, onTestFinished, test } from 'vitest';
import { App } from '../../src/state/app.svelte';
import { withCells } from '../../src/state/edits/cells';
import { samples } from '../../src/state/samples';
import { memoryStore } from '../../src/state/store';

const frames = (): Promise<void> =>
  new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve))));

test('the rest of the page is fetched once the first answer is painted, even if the answer is that the run failed', async () => {
  let fail = (_: Error): void => undefined;
  const run = new Promise<never>((_, reject) => (fail = reject));
  const app = new App({
    pool: { run: () => run, warm: () => Promise.resolve(), figures: () => new Promise(() => undefined) },
    samples,
    openStore: () => Promise.resolve(memoryStore()),
  });
  const stop = await app.start();
  onTestFinished(() => {
    stop();
    localStorage.clear();
  });
  await frames();
  expect(app.runner.state).toBe('running');
  expect(app.pictured).toBe(false);
  fail(new Error('no more memory'));
  await expect.poll(() => app.runner.state).toBe('failed');
  await expect.poll(() => app.pictured).toBe(true);
});

test('workers hear of an edit at once, the figures’ surroundings a moment later, and neither the hours shown nor the grid are new', async () => {
  const asked: string[] = [];
  const app = new App({
    pool: {
      run: ({ scenario }) => {
        asked.push(scenario.teams[0].headcount.slice(0, 20).join(' '));
        return new Promise(() => undefined);
      },
      warm: () => Promise.resolve(),
      figures: () => new Promise(() => undefined),
    },
    samples,
    openStore: () => Promise.resolve(memoryStore()),
  });
  const stop = await app.start();
  onTestFinished(() => {
    stop();
    localStorage.clear();
  });
  const before = app.editor.scenario;
  const { shown } = app.plan;
  expect(asked).toHaveLength(1);
  expect(app.calm).toBe(before);
  const flaws = app.editor.edit({ key: 'cells' }, (scenario) =>
    withCells(scenario, [{ kind: 'staff', item: 0, interval: shown.first, value: 17 }]),
  );
  expect(flaws).toEqual([]);
  expect(asked).toHaveLength(2);
  expect(app.calm).toBe(before);
  expect(app.plan.shown).toBe(shown);
  await expect.poll(() => app.calm === app.editor.scenario && app.calm !== before).toBe(true);
  app.editor.undo();
  expect(asked).toHaveLength(3);
  expect(asked[2]).toBe(asked[0]);
  // Another calendar lays everything out anew: nothing may be of the old one.
  app.editor.edit({ key: 'calendar' }, (scenario) => ({
    ...scenario,
    calendar: { ...scenario.calendar, start: '2001-01-07' },
  }));
  expect(app.calm).toBe(app.editor.scenario);
});
