import type { Estimate } from '../../analysis/estimate';
import { possibleOf } from '../../analysis/possible';
import { net } from '../../charts/staffingPaths';
import type { FirstMessages } from '../../i18n/en/first';
import type { Formats } from '../../i18n/format';
import type { ScoreData } from './scoreData.svelte';

/** Words and number formats. */
export interface WordContext {
  t: FirstMessages;
  f: Formats;
}

type Estimated = Estimate | null | undefined;

/** A mean with its doubt: "38.8% ±1.2". */
export function estimateWords(estimate: Estimated, unit: string, { t, f }: WordContext): string {
  if (estimate?.mean == null) return t.app.states.noData;
  const { value, doubt } = f.estimate(possibleOf(estimate, unit), unit);
  return `${value} ${doubt}`.trim();
}

/** The exact numbers of an interval: the mean with its doubt, between what eight days in ten lie, and the real day. */
export function spreadWords(estimate: Estimated, unit: string, real: number | null, context: WordContext): string[] {
  const { t, f } = context;
  const words = [estimateWords(estimate, unit, context)];
  if (estimate?.mean != null && estimate.p10 !== null && estimate.p90 !== null)
    words.push(t.ui.score.eightDays({ range: f.valueRange(estimate.p10, estimate.p90, unit) }));
  if (real !== null) words.push(`${t.plan.realDay} ${f.value(real, unit)}`);
  return words;
}

/** How busy all teams together are in an interval, and who works there although nobody is scheduled. */
export function occupancyWords(interval: number, data: ScoreData, context: WordContext): string[] {
  const words = spreadWords(data.occupancyOfAll(interval), '%', null, context);
  const overrun = data.occupancy.filter(({ overrunMinutes }) => overrunMinutes[interval] > 0);
  if (overrun.length === 0) return words;
  const minutes = overrun.reduce((sum, team) => sum + team.overrunMinutes[interval], 0);
  return [...words, context.t.ui.score.overrunRead({ teams: overrun.length, minutes })];
}

/** How many are scheduled in an interval, of how many that the work asks for (on a quiet and on a busy day), and what is missing. */
export function staffWords(interval: number, data: ScoreData, { t, f }: WordContext): string[] {
  const need = data.required[interval];
  const range = f.range(f.integer(need?.low ?? 0), f.integer(need?.high ?? 0));
  const scheduled = data.scheduled[interval];
  const difference = net(need, scheduled);
  const words = t.plan.staffing;
  return [
    t.ui.score.staffRead({ scheduled, required: need?.mean ?? null, range }),
    difference < 0
      ? words.shortBy({ agents: -difference })
      : difference > 0
        ? words.overBy({ agents: difference })
        : words.balanced,
  ];
}
