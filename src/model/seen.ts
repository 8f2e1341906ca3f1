import type { TraceDemand } from './contactType';

/** How much is known of replayed customers. */
export interface Seen {
  customers: number;
  /** Gave up: their patience is known. */
  gaveUp: number;
  /** Waited, and it ended otherwise: their patience is known only to exceed the wait. */
  censored: number;
  /** Nothing is known of their patience: they did not wait, or the log does not say. */
  untested: number;
  /** Have no handle time: it is drawn. */
  handleDrawn: number;
}

/** What is known of the customers of these replayed logs together. */
export function seenOf(demands: readonly TraceDemand[]): Seen {
  const seen: Seen = { customers: 0, gaveUp: 0, censored: 0, untested: 0, handleDrawn: 0 };
  for (const { arrivals, handleSeconds, waitSeconds, abandoned } of demands)
    for (let i = 0; i < arrivals.length; i++) {
      seen.customers++;
      if (abandoned?.[i] === 1) seen.gaveUp++;
      else if ((waitSeconds?.[i] ?? 0) > 0) seen.censored++;
      else seen.untested++;
      if ((handleSeconds?.[i] ?? null) === null) seen.handleDrawn++;
    }
  return seen;
}
