import { page } from 'vitest/browser';
import { expect, test } from 'vitest';
import { startApp } from './start';

test('Stop ends a run at once, keeps the days so far and says so', async () => {
  const app = await startApp();
  app.runner.more(100_000);
  await expect.poll(() => app.runner.view?.days ?? 0).toBeGreaterThan(2);
  await page.getByRole('button', { name: 'Stop' }).click();
  const status = document.querySelector('.status')!;
  await expect.poll(() => status.textContent).toContain('Stopped');
  const days = app.runner.view!.days;
  expect(days).toBeGreaterThan(2);
  expect(days).toBeLessThan(app.runner.target);
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(app.runner.view!.days).toBe(days);
  expect(status.textContent).toContain(`${(days * app.editor.grid.days.length).toLocaleString('en')} days`);
});
