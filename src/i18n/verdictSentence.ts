import type { Messages } from './en';

/** Days on which a promise was kept, and the interval of the share, as `Share` of the analysis has them (0…1). */
export interface KeptShare {
  kept: number;
  days: number;
  low: number | null;
  high: number | null;
}

/** "kept on 93 of 100 days (86–97)": the ends of the interval are given as days too, so that all four numbers compare. */
export function keptSentence(messages: Messages, share: KeptShare): string {
  if (share.days === 0 || share.low === null || share.high === null) return messages.promises.noDays;
  return messages.promises.kept({
    kept: share.kept,
    days: share.days,
    low: Math.round(share.low * share.days),
    high: Math.round(share.high * share.days),
  });
}
