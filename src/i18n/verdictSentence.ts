import type { Commitment } from '../model/commitment';
import type { FirstMessages } from './en/first';
import type { Formats, Interval } from './format';

/** Days on which a promise was kept, and the interval of the share, as `Share` of the analysis has them (0…1). */
export interface KeptShare {
  kept: number;
  days: number;
  low: number | null;
  high: number | null;
}

/**
 * "kept on 93 of 100 days (86–97)": the ends of the interval are given as days too, so that all four numbers compare. By week
 * or horizon, what is counted is a run of all days, not a day.
 */
export function keptSentence(messages: FirstMessages, share: KeptShare, per: Commitment['per'] = 'day'): string {
  const { kept, days, low, high } = share;
  if (days === 0 || low === null || high === null) return messages.promises.noDays;
  const ends = { low: Math.floor(low * days), high: Math.ceil(high * days) };
  return per === 'week' || per === 'horizon'
    ? messages.promises.keptRuns({ kept, runs: days, ...ends })
    : messages.promises.kept({ kept, days, ...ends });
}

/** What the details of a verdict are made of, as the analysis gives it. */
export interface VerdictNumbers {
  commitment: Commitment;
  value: Interval & { unit: string };
  typical: { median: number; p10: number; p90: number } | null;
  breakingContactsPerDay: number | null;
  breakingWindows: { median: number; p10: number; p90: number; of: number } | null;
  byWholeHours: boolean;
  longestWait: { median: number; p95: number } | null;
}

/** How far the promise is from being kept on a typical day, in a few phrases. */
export function verdictDetails(
  messages: FirstMessages,
  formats: Formats,
  verdict: VerdictNumbers,
  currency: string,
): string[] {
  const { commitment, value, typical, breakingContactsPerDay, breakingWindows, byWholeHours, longestWait } = verdict;
  const { promises } = messages;
  const { per, metric } = commitment;
  const out: string[] = [];
  if (breakingWindows) {
    const { median, p10, p90, of } = breakingWindows;
    const [failing, low, high] = [median, p10, p90].map(Math.round);
    if (per === 'interval' || per === 'halfHour' || per === 'hour') {
      const windows = promises.windowsOf[byWholeHours ? 'hour' : per];
      out.push(promises.breakingWindows({ failing, of: Math.round(of), low, high, windows }));
    }
  } else if (metric !== 'wait') {
    // Money carries its currency as its unit.
    const unit = value.unit.replace(currency, 'money');
    out.push(promises.onAverage(formats.estimate(value, unit, currency)));
    if (typical && metric !== 'serviceLevel') {
      const { median, p10, p90 } = typical;
      const words = per === 'day' ? promises.typicalDay : promises.typicalRun;
      out.push(
        words({ median: formats.value(median, unit, currency), range: formats.valueRange(p10, p90, unit, currency) }),
      );
    }
  }
  if (byWholeHours) out.push(promises.byWholeHours);
  if (longestWait) out.push(promises.longestWait(longestWait));
  if (breakingContactsPerDay !== null) out.push(promises.breaking({ contacts: Math.round(breakingContactsPerDay) }));
  return out;
}

/** "service level C": the definition that a promise is judged by, where its sentence does not name it. */
export const variantName = (messages: FirstMessages, { metric, variant = 'C' }: Commitment): string | null =>
  metric === 'serviceLevel' && variant === 'C' ? messages.tiles.short.serviceLevelAbandonsNeutral : null;
