import type { PairedDifference } from '../../analysis/compare';
import type { Messages } from '../../i18n/en';

/** What a difference means, in words: better, worse, cannot tell apart yet … */
export function verdictWords(difference: PairedDifference, t: Messages, daysPerRun: number): string {
  const words = t.compare.verdicts;
  const { mean, low, high, above, below, equal, comparedDays, verdict, moreDays, withheld } = difference;
  const told = low !== null && high !== null && (low > 0 || high < 0);
  if (withheld !== null) {
    const reason = t.compare.withheld[withheld];
    return mean === null || !told ? reason : `${mean > 0 ? words.higher : words.lower} – ${reason}`;
  }
  if (mean === null) return t.app.states.noData;
  if (above === 0 && below === 0) return words.same;
  if (!told) return moreDays === null ? words.cannotTell : words.cannotTellYet({ moreDays: moreDays * daysPerRun });
  if (verdict === null) return mean > 0 ? words.higher : words.lower;
  return words.betterOn({ better: verdict === 1, agree: mean > 0 ? above : below, equal, days: comparedDays });
}
