import { mount, unmount } from 'svelte';
import { onTestFinished } from 'vitest';
import { createBrowserPool } from '../../../src/runs/browserPool';
import { App } from '../../../src/state/app.svelte';
import { samples } from '../../../src/state/samples';
import type { ScenarioStore } from '../../../src/state/store';
import { memoryStore } from '../../../src/state/store';
import '../../../src/ui/base.css';
import '../../../src/ui/tokens.css';
import Shell from '../../../src/ui/shell/Shell.svelte';

/**
 * The app as a reader meets it, with real workers, on a store of its own. It simulates fewer runs than for a reader:
 * figures are there, with their doubt, and what they are is for other tests. `usualRuns: undefined` is as for a reader.
 */
export async function startApp({
  store = memoryStore(),
  sample = 'single-queue',
  hash = '#/plan',
  ...rest
}: { store?: ScenarioStore; sample?: string; hash?: string; usualRuns?: number | undefined } = {}): Promise<App> {
  const usualRuns = 'usualRuns' in rest ? rest.usualRuns : 40;
  location.hash = hash;
  document.title = '';
  const pool = createBrowserPool(1);
  const app = new App({ pool, samples, openStore: () => Promise.resolve(store), usualRuns });
  app.preferences.language = 'en';
  app.preferences.theme = 'light';
  app.preferences.lastOpened = app.preferences.lastOpened?.startsWith('local:')
    ? app.preferences.lastOpened
    : `sample:${sample}`;
  const target = document.createElement('div');
  document.body.append(target);
  const shell = mount(Shell, { target, props: { app } });
  const stop = await app.start();
  onTestFinished(async () => {
    stop();
    await unmount(shell);
    target.remove();
    pool.dispose();
    localStorage.clear();
  });
  return app;
}
