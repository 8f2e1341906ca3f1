import type { App } from '../../state/app.svelte';
import { hrefOf } from '../../state/router.svelte';

/** Below this width the side panel lies over the page, pixels: see the frame and the panel. */
const besideFrom = 1100;

/** Leads to the picture of the centre's structure, to one part of it, wherever the reader is. */
export function showStructure(
  { plan, inspector }: App,
  part: { kind: 'type' | 'team'; index: number } = { kind: 'type', index: 0 },
): void {
  if (innerWidth < besideFrom) inspector.close();
  location.hash = hrefOf('plan');
  plan.asked = part;
}
