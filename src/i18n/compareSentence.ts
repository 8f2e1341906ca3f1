import { kpiDirection } from '../model/kpiFacts';
import { writtenDifference } from './writtenDifference';
import type { Messages } from './en';
import type { Formats } from './format';

/** A paired difference B − A, as the analysis gives it. */
export interface Difference {
  kpi: string;
  unit: string;
  /** Days that were compared. */
  days: number;
  mean: number | null;
  low: number | null;
  high: number | null;
  /** Days on which B was above, below A. */
  above: number;
  below: number;
  verdict: 1 | -1 | 0 | null;
  moreDays: number | null;
  /** Why there is no verdict, if one was withheld. */
  withheld: keyof Messages['compare']['withheld'] | null;
}

/** What a sentence needs to know besides the numbers. */
export interface DifferenceContext {
  /** What B is called. */
  b: string;
  /** ISO 4217 code, for costs. */
  currency: string;
  /** T of the service level, seconds; null: contact types have their own. */
  thresholdSeconds: number | null;
}

const serviceLevels = new Set([
  'serviceLevel',
  'serviceLevelNetOfShortAbandons',
  'serviceLevelAbandonsNeutral',
  'serviceLevelRemovedWithin',
]);

/** "B answers 6.8 points more calls in 20 s (±0.9), on 97 of 100 days better." */
export function compareSentence(
  messages: Messages,
  formats: Formats,
  difference: Difference,
  context: DifferenceContext,
): string {
  const words = messages.compare;
  const kpi = messages.kpis[difference.kpi] ?? difference.kpi;
  const { mean, low, high, unit, withheld } = difference;
  if (withheld !== null) return words.sentenceWithheld({ kpi, reason: words.withheld[withheld] });
  if (mean === null) return words.noData({ kpi });
  if (difference.verdict === 0 || low === null || high === null || (low <= 0 && high >= 0)) {
    if (mean === 0 && low === 0 && high === 0) return words.sentenceSame({ kpi });
    return difference.moreDays === null
      ? words.cannotTell({ kpi })
      : words.cannotTellYet({ kpi, moreDays: difference.moreDays });
  }
  const higher = mean > 0;
  const { amount, doubt } = writtenDifference(formats, difference, unit, context.currency);
  const phrase = differencePhrase(messages, formats, difference, context, { b: context.b, amount, higher });
  const direction = kpiDirection(difference.kpi);
  if (direction !== 'up' && direction !== 'down') return words.sentenceNeutral({ phrase, doubt });
  return words.sentence({
    phrase,
    doubt,
    agree: higher ? difference.above : difference.below,
    equal: difference.days - difference.above - difference.below,
    days: difference.days,
    better: difference.verdict === 1,
  });
}

/** "B answers 6.8 points more calls in 20 s": the difference alone, without its doubt. */
export function differencePhrase(
  messages: Messages,
  formats: Formats,
  difference: Pick<Difference, 'kpi'>,
  context: Pick<DifferenceContext, 'thresholdSeconds'>,
  parts: { b: string; amount: string; higher: boolean },
): string {
  const { phrases } = messages.compare;
  if (serviceLevels.has(difference.kpi) && context.thresholdSeconds !== null)
    return phrases.serviceLevel({ ...parts, seconds: formats.seconds(context.thresholdSeconds) });
  switch (difference.kpi) {
    case 'answerRate':
    case 'abandonRate':
    case 'asa':
    case 'maxWait':
    case 'occupancy':
    case 'aht':
    case 'staffingCost':
      return phrases[difference.kpi](parts);
    default:
      return phrases.generic({ ...parts, kpi: messages.kpis[difference.kpi] ?? difference.kpi });
  }
}
