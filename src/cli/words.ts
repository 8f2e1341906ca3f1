import type { Estimate } from '../analysis/estimate';
import type { Messages } from '../i18n/en';
import { Formats } from '../i18n/format';
import { loadMessages } from '../i18n/load';
import type { KpiKey } from '../kpi/kpis';
import { kpiName } from '../model/kpiNames';
import type { Language } from '../model/language';

/** Everything that text answers need of a language. */
export interface Words {
  language: Language;
  messages: Messages;
  formats: Formats;
}

export async function loadWords(language: Language): Promise<Words> {
  return { language, messages: await loadMessages(language), formats: new Formats(language) };
}

/** What a row of a table is called: of the wait percentiles it shows one, of an agent's day the contacts. */
export const rowName = ({ messages, language }: Words, kpi: KpiKey): string =>
  kpi === 'waitPercentiles'
    ? messages.charts.p90Wait
    : kpi === 'agentDay'
      ? messages.charts.agentDay
      : kpiName(kpi, language);

/** Costs carry the currency as their unit; formats call that money. */
export const shownUnit = (unit: string, currency: string): string =>
  unit === currency || unit.startsWith(`${currency}/`) ? unit.replace(currency, 'money') : unit;

/** `81.3% ±0.6` */
export function estimateText({ formats }: Words, estimate: Estimate, currency: string): string {
  const { value, doubt } = formats.estimate(estimate, shownUnit(estimate.unit, currency), currency);
  if (doubt === '') return value;
  return doubt.startsWith('±') ? `${value} ${doubt}` : `${value} (${doubt})`;
}

/** `78%–85%`, the spread of days. */
export function spreadText({ formats }: Words, { p10, p90, unit, days }: Estimate, currency: string): string {
  if (p10 === null || p90 === null || days < 2) return formats.noData;
  const end = (x: number): string => formats.value(x, shownUnit(unit, currency), currency);
  return formats.range(end(p10), end(p90));
}
