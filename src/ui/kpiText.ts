import type { Messages } from '../i18n/en';
import type { KpiKey } from '../kpi/kpis';
import { kpiName } from '../model/kpiFacts';
import type { Language } from '../model/language';

/** A short name for a tile or a column; the catalogue's where there is no shorter one. */
export function kpiLabel(key: KpiKey, t: Messages, language: Language): string {
  const short: Readonly<Record<string, string>> = t.tiles.short;
  return short[key] ?? (key === 'staffingCost' ? t.tiles.cost : kpiName(key, language));
}

/** Estimates of costs carry the currency as their unit; formats call that money. */
export const shownUnit = (unit: string, currency: string): string => (unit === currency ? 'money' : unit);
