import { en } from './kpiNames/en';
import { fi } from './kpiNames/fi';
import { vi } from './kpiNames/vi';
import { zh } from './kpiNames/zh';
import type { Language } from './language';

/** Display names of the KPIs in one language, by key. The page has those of its reader's language among its words. */
export type KpiNames = Readonly<Record<string, string>>;

const allNames: Readonly<Record<Language, KpiNames>> = { en, vi, fi, zh };

/** Display name of a KPI; a key that is unknown is its own name. */
export function kpiName(key: string, language: Language): string {
  return allNames[language][key] ?? key;
}

/** What a KPI is called in each language. */
export const namesOf = (key: string): Readonly<Record<Language, string>> => ({
  en: en[key],
  vi: vi[key],
  fi: fi[key],
  zh: zh[key],
});
