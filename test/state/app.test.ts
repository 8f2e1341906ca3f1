import { expect, onTestFinished, test } from 'vitest';
import { App } from '../../src/state/app.svelte';
import { samples } from '../../src/state/samples';
import { memoryStore } from '../../src/state/store';

const frames = (): Promise<void> =>
  new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve))));

test('the rest of the page is fetched once the first answer is painted, even if the answer is that the run failed', async () => {
  let fail = (_: Error): void => undefined;
  const run = new Promise<never>((_, reject) => (fail = reject));
  const app = new App({
    pool: { run: () => run, warm: () => Promise.resolve() },
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
