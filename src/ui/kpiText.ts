import type { FirstMessages } from '../i18n/en/first';
import type { KpiKey } from '../kpi/kpis';

/** A short name for a tile or a column; the catalogue's where there is no shorter one. */
export function kpiLabel(key: KpiKey, t: FirstMessages): string {
  const short: Readonly<Record<string, string>> = t.tiles.short;
  return short[key] ?? (key === 'staffingCost' ? t.tiles.cost : t.kpis[key]);
}

/** Estimates of costs carry the currency as their unit; formats call that money. */
export const shownUnit = (unit: string, currency: string): string =>
  unit === currency || unit.startsWith(`${currency}/`) ? unit.replace(currency, 'money') : unit;
