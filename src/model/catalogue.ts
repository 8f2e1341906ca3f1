import { agentTime } from './catalogue/agentTime';
import { complaints } from './catalogue/complaints';
import type { CatalogueEntry, CatalogueText } from './catalogue/entry';
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
import { kpiFacts } from './kpiFacts';
import { namesOf } from './kpiNames';

export type { CatalogueEntry, Group } from './catalogue/entry';

const texts: readonly CatalogueText[] = [
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

/** Every KPI that Floorwalk knows, K01 to K101, computed today or not. */
export const catalogue: readonly CatalogueEntry[] = texts.map((text) => ({
  ...text,
  ...kpiFacts[text.key],
  names: namesOf(text.key),
}));

const byKey = new Map(catalogue.map((entry) => [entry.key, entry]));

/** The entry of a key, or undefined. */
export function kpiEntry(key: string): CatalogueEntry | undefined {
  return byKey.get(key);
}
