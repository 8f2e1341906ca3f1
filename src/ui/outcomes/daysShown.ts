import type { App } from '../../state/app.svelte';

/** Calendar days of a run that the page shows figures of: the one that was picked, or those that are measured. */
export const daysShown = (app: App): number =>
  app.plan.day === null ? Math.max(1, app.currentView?.results.daysPerRun ?? 1) : 1;
