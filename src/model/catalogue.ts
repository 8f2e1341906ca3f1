import { agentTime } from './catalogue/agentTime';
import { complaints } from './catalogue/complaints';
import type { CatalogueEntry } from './catalogue/entry';
import { handling } from './catalogue/handling';
import { loyalty } from './catalogue/loyalty';
import { money } from './catalogue/money';
import { perception } from './catalogue/perception';
import { quality } from './catalogue/quality';
import { resolution } from './catalogue/resolution';
import { serviceLevel } from './catalogue/serviceLevel';
import { speed } from './catalogue/speed';
import { telesales } from './catalogue/telesales';
import { volume } from './catalogue/volume';
import type { Language } from './language';

export type { CatalogueEntry, Direction, Group } from './catalogue/entry';

/** Every KPI that Floorwalk knows, K01 to K101, computed today or not. */
export const catalogue: readonly CatalogueEntry[] = [
  ...volume,
  ...serviceLevel,
  ...speed,
  ...handling,
  ...agentTime,
  ...resolution,
  ...perception,
  ...complaints,
  ...quality,
  ...loyalty,
  ...money,
  ...telesales,
];

const byKey = new Map(catalogue.map((entry) => [entry.key, entry]));

/** Figures that are shown like KPIs but are not in the catalogue. */
const extraNames: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  staffingCost: { en: 'Staffing cost', vi: 'Chi phí nhân sự', fi: 'Henkilöstökustannus', zh: '人力成本' },
};

/** Units of computed values, where the catalogue's unit names two or is not the one that values are shown in. */
const computedUnits: Readonly<Record<string, string>> = {
  blockedRate: '%',
  longestWaitKept: '%',
  agentDay: 'count',
  staffingCost: 'money',
};

/** The entry of a key, or undefined. */
export function kpiEntry(key: string): CatalogueEntry | undefined {
  return byKey.get(key);
}

/** Display name of a KPI; a key that is unknown is its own name. */
export function kpiName(key: string, language: Language): string {
  return (byKey.get(key)?.names ?? extraNames[key])?.[language] ?? key;
}

/** The one unit that computed values of this KPI have: `%` (in percent), `s`, `count`, `Erlang`, `1/h`, `money` … */
export function kpiUnit(key: string): string {
  return computedUnits[key] ?? byKey.get(key)?.unit ?? '';
}
